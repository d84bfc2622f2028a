"""What sentences speak of and the words that tell it, as it stands in ``aspects.tsv``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.model.rows import NamedTuple

_FILE = Sections(Path(__file__).with_name("aspects.tsv"))
#: Before the name of a frame.
_FRAME = "@"
#: The kind of a role that a place fills.
PLACE = "place"
#: Between words that may stand apart.
_AND = "&"


class Cues(NamedTuple):
    """The words that tell an aspect.

    Attributes:
        words: of one word each, and verbs with their particles.
        runs: of several words, as they stand in a sentence.
        sets: of several words, wherever they stand.
        frames: names of frames, some with a phase behind ":".
        anywhere: all words that they are made of.
    """

    words: frozenset[str]
    runs: tuple[tuple[str, ...], ...]
    sets: tuple[frozenset[str], ...]
    frames: frozenset[str]
    anywhere: frozenset[str]

    def found_in(self, keys: tuple[str, ...]) -> frozenset[int]:
        """Return the places in a row of words that tell the aspect."""
        found = {at for at, key in enumerate(keys) if key in self.words}
        for run in self.runs:
            for at in range(len(keys) - len(run) + 1):
                if keys[at : at + len(run)] == run:
                    found.update(range(at, at + len(run)))
        for each in self.sets:
            if each.issubset(keys):
                found.update(at for at, key in enumerate(keys) if key in each)
        return frozenset(found)


class Aspect(NamedTuple):
    """One thing that may be told of another: its name, the kind or unit of its values, and its cues."""

    name: str
    kind: str
    cues: Cues


class Sides(NamedTuple):
    """An aspect of which one of two sides can be so.

    Attributes:
        name: of the aspect.
        sides: the cues of either side.
        ends: whether the second side is an end that lasts: what was closed is closed.
        each: whether it may be otherwise for other people: what is free for students.
        beside: words that may stand beside either and tell nothing more.
        anywhere: all words that the cues of either side are made of.
    """

    name: str
    sides: tuple[Cues, Cues]
    ends: bool
    each: bool
    beside: Cues
    anywhere: frozenset[str]


class Role(NamedTuple):
    """An aspect that a name fills.

    Attributes:
        name: of the aspect.
        kind: what fills it: a person, a place, who (a person or a body) or any.
        prepositions: with which it stands beside the word.
        apposed: whether it may stand right behind the word: "chief executive Ann Miller".
        cues: the words.
    """

    name: str
    kind: str
    prepositions: frozenset[str]
    apposed: bool
    cues: Cues


class Kinds(NamedTuple):
    """An aspect told by one of some words: its name, the words, and those that show that it is told."""

    name: str
    words: frozenset[str]
    cues: Cues


def _cues(written: str) -> Cues:
    listed = written.split("|")
    runs = [tuple(each.split()) for each in listed if " " in each]
    sets = [frozenset(each.split(_AND)) for each in listed if _AND in each]
    words = {each for each in listed if _AND not in each and not each.startswith(_FRAME)}
    frames = {each.removeprefix(_FRAME) for each in listed if each.startswith(_FRAME)}
    anywhere = words.union(*runs, *sets)
    return Cues(frozenset(words), tuple(runs), tuple(sets), frozenset(frames), frozenset(anywhere))


def _joined(rows: Iterable[list[str]]) -> tuple[Aspect, ...]:
    """Return aspects, those told in several rows once."""
    told: dict[tuple[str, str], str] = {}
    for name, kind, cues in rows:
        told[name, kind] = f"{told[name, kind]}|{cues}" if (name, kind) in told else cues
    return tuple(Aspect(name, kind, _cues(cues)) for (name, kind), cues in told.items())


def _numbered(rows: Iterable[list[str]]) -> dict[str, frozenset[int]]:
    """Return word -> the numbers of the rows in which it stands."""
    found: dict[str, set[int]] = {}
    for at, row in enumerate(rows):
        for word in row:
            found.setdefault(word, set()).add(at)
    return {word: frozenset(numbers) for word, numbers in found.items()}


AMOUNTS = _joined(_FILE.rows("amounts"))
SIDES = tuple(
    Sides(name, (one, two), how == "ends", how == "each", _cues(beside), one.anywhere | two.anywhere)
    for name, one, two, how, beside in (
        (name, _cues(one), _cues(two), how, beside) for name, one, two, how, beside in _FILE.rows("sides")
    )
)
ROLES = tuple(
    Role(name, kind, frozenset(prepositions.split("|")), apposed == "apposed", _cues(cues))
    for name, kind, prepositions, apposed, cues in _FILE.rows("roles")
)
KINDS = tuple(Kinds(name, frozenset(words.split("|")), _cues(cues)) for name, words, cues in _FILE.rows("kinds"))
NOBODY = _FILE.words("nobody")
LIMITING = _FILE.words("limiting")
OUTSIDE = _FILE.words("outside")
PAYING = _FILE.words("paying")
APPOINTING = _FILE.words("appointing")
CHANGING = _FILE.words("changing")
#: Noun for a body, a place or a building -> the numbers of the rows of those that may be one thing.
BODIES = _numbered(_FILE.rows("bodies"))
HOLDING = _FILE.words("holding")
PEOPLE = _FILE.words("people")
IDLE = _FILE.words("idle")
NARROWING = _FILE.words("narrowing")
ALWAYS_SPECIAL = _FILE.words("always special")
SPECIAL = _FILE.words("special")
LIMITS = _FILE.words("limits")
FLOORS = _FILE.words("floors")
AROUND = _FILE.words("around")
TIMES = _FILE.words("times")
UNSURE = _FILE.words("unsure")
PLACES = _FILE.words("places")
#: Aspect of an hour -> the words that tell of an hour alone that it is this one.
ENDS = {name: frozenset(words) for name, *words in _FILE.rows("ends")}
PERIODS = {word: period for period, *words in _FILE.rows("periods") for word in words}
