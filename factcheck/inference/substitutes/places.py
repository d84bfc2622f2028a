"""Where in its sentence something stands for which another sentence has something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from factcheck.inference.kinds import is_known_thing
from factcheck.inference.shelf import readings
from factcheck.inference.terms import HAVING
from factcheck.inference.wording.units import Unit, units
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

#: What a sentence is about; a verb; what is only named by the way.
TOPIC, VERB, NOWHERE = "topic", "verb", "nowhere"
_NAMING = frozenset({"title", "apposition"})
_JOINTS = frozenset({"and", "or"})
#: What names a thing or says how it is.
_THINGS = frozenset({"n", "name", "a"})


class Place(NamedTuple):
    """Where some words stand.

    Attributes:
        role: ``topic`` before the verb, ``verb``, ``title``, ``apposition``, ``obj``, ``attr``, ``time``, a
            preposition, or ``nowhere``.
        phrase: the phrase that they are a part of, if they are of one.
        made: what is told there.
        main: whether that is what the sentence says first.
    """

    role: str
    phrase: Phrase | None
    made: Proposition | None
    main: bool

    @property
    def is_topic(self) -> bool:
        """Whether it says what is spoken of."""
        return self.role == TOPIC


@lru_cache(maxsize=8192)
def place(run: tuple[Unit, ...], text: str) -> Place:
    """Return where words stand in a sentence.

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    start, end = run[0].start, run[-1].end
    told = [ways[0] for ways in readings(text)]
    for made in reversed(told):
        if made.kind not in _NAMING and (
            (start <= made.start and made.end <= end) or (made.start <= start and end <= made.end)
        ):
            return Place(VERB, None, made, made is told[0])
    found = [
        (phrase.end - phrase.start, at, made, argument, phrase)
        for at, made in enumerate(told)
        for argument in made.arguments
        for phrase in argument.phrases
        if phrase.start <= run[-1].start and end <= phrase.end
    ]
    if not found:
        return Place(NOWHERE, None, None, False)
    _, at, made, argument, phrase = min(found, key=lambda each: each[:2])
    return Place(_role(made, argument), phrase, made, at == 0 or made.kind in _NAMING)


def _role(made: Proposition, argument: Argument) -> str:
    if made.kind in _NAMING:
        return made.kind
    return TOPIC if argument.slot in ("subj", "obj") and argument.start < made.start else argument.slot


def before(run: Sequence[Unit], text: str) -> Unit | None:
    """Return what stands right before some words of a sentence, if anything does.

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    found = units(text)
    at = found.index(run[0])
    return found[at - 1] if at else None


def behind(run: Sequence[Unit], text: str) -> Unit | None:
    """Return what stands right behind some words of a sentence, if anything does.

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    found = units(text)
    end = found.index(run[-1]) + 1
    return found[end] if end < len(found) else None


def narrowed(run: Sequence[Unit], text: str) -> Unit | None:
    """Return the noun or name before which words only say which or what kind it is: "its pump business".

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    after = behind(run, text)
    return after if after is not None and after.pos in ("n", "name") and after.start - run[-1].end <= 1 else None


def adds_up(run: Sequence[Unit], text: str) -> bool:
    """Tell whether a thing may well be so beside another one: of what somebody has or is.

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    ahead = before(run, text)
    if ahead is None or ahead.pos != "v":
        return False
    return ahead.key in HAVING or (ahead.key == "be" and run[-1].pos != "name")


def is_listed(run: Sequence[Unit], text: str) -> bool:
    """Tell whether things stand before or behind words with which "and" or a comma makes them a list.

    Args:
        run: units of the sentence that stand in a row.
        text: the sentence.
    """
    found = units(text)
    ahead, after = before(run, text), behind(run, text)
    if any(each is not None and each.key in _JOINTS for each in (ahead, after)):
        return not _joins_clause(found, found.index(run[-1]) + 1)
    return any(
        one is not None
        and two is not None
        and {one.pos, two.pos} <= _THINGS
        and text[one.end : two.start].strip() == ","
        for one, two in ((ahead, run[0]), (run[-1], after))
    )


def _joins_clause(found: Sequence[Unit], at: int) -> bool:
    """Tell whether what follows joins another clause: "in Rust and published", not "in Rust and C"."""
    return at + 1 < len(found) and found[at].key in _JOINTS and found[at + 1].pos == "v"


def is_passive(text: str) -> bool:
    """Tell whether a participle stands right behind a form of "be": "was built".

    Args:
        text: the sentence.
    """
    return any(one.key == "be" and two.tag == "VBN" for one, two in pairwise(units(text)))


def subject_of(made: Proposition | None) -> Phrase | None:
    """Return the first phrase that stands before a verb as what is spoken of.

    Args:
        made: what is told.
    """
    told = () if made is None else made.arguments
    return next((each.phrases[0] for each in told if made is not None and _role(made, each) == TOPIC), None)


def object_of(made: Proposition) -> Phrase | None:
    """Return the first phrase behind a verb that no preposition brings in.

    Args:
        made: what is told.
    """
    told = (each for each in made.arguments if each.slot in ("obj", "attr", "subj") and each.start > made.start)
    return next((each.phrases[0] for each in told), None)


def way_named(phrase: Phrase | None) -> str:
    """Return how something is named: ``name``, ``known`` (the), ``some`` (a, this), ``plural``, ``bare`` or ``none``.

    Args:
        phrase: what names it, if anything does.
    """
    if phrase is None:
        return "none"
    if phrase.kind == "name":
        return "name"
    if phrase.kind == "pronoun" or is_known_thing(phrase):
        return "known"
    return "some" if phrase.determiner else "plural" if phrase.plural else "bare"
