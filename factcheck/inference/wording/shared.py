"""What a statement of a text and a claim share, word for word, and what of the claim the text told just before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from factcheck.inference.terms import LIGHT_WORDS, TELLING_LITTLE
from factcheck.inference.wording.counterparts import says_as_much, with_particles
from factcheck.inference.wording.limits import is_other_limit
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.logic.intervals import value_relation
from factcheck.model import Span
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.values import comparable

#: Tells whether a unit names what text and claim both tell of.
Topic = Callable[[Unit], bool]
#: Gives how much it says that a word is shared, 1 for what a single claim has.
Rarity = Callable[[str], float]
#: What the text told before counts half as much as what the statement says itself.
TAKEN = 0.5


class Setting(NamedTuple):
    """What is known of a statement besides its words.

    Attributes:
        topic: tells whether a unit names what both tell of.
        before: what stands above and right before the statement in its text.
        names: the names that its text mentions, in small letters.
        known: the names of which the claims beside one tell often, in small letters.
        at: the part of the statement that is looked at, or None for all of it.
        raw: whether pronouns stand in it as they were written.
    """

    topic: Topic
    before: str = ""
    names: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    at: Span | None = None
    raw: bool = False


class Shared(NamedTuple):
    """What a statement shares with a claim.

    Attributes:
        mine: units of the claim.
        yours: units of the statement.
        pairs: unit of the claim -> the one of the statement that says as much.
        words: those of the claim that do not name what both tell of.
        taken: units of the claim that the statement leaves out and its text told before.
        setting: what else is known of the statement.
        whole: units of the statement, also outside of the part that is looked at.
        asked: units of the claim of which the question tells that the statement answers.
        beside: nouns of that question of which the claim tells nothing.
    """

    mine: tuple[Unit, ...]
    yours: tuple[Unit, ...]
    pairs: Mapping[Unit, Unit]
    words: tuple[Unit, ...]
    taken: tuple[Unit, ...]
    setting: Setting
    whole: tuple[Unit, ...] = ()
    asked: tuple[Unit, ...] = ()
    beside: tuple[Unit, ...] = ()

    def topic(self, unit: Unit) -> bool:
        """Tell whether a unit names what both tell of."""
        return self.setting.topic(unit)


#: Parts of speech of words by which one thing is known from another.
_TELLING = frozenset({"n", "v", "a", "r", "name"})
#: Parts of speech of what a text speaks of.
NOUNS = frozenset({"n", "name"})


def shared(statement: str, claim: str, setting: Setting) -> Shared:
    """Return what a statement shares with a claim.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        setting: what else is known of the statement.
    """
    mine, whole, at = joined_units(claim), joined_units(statement), setting.at
    yours = whole if at is None else tuple([each for each in whole if at.start <= each.start and each.end <= at.end])
    pairs: dict[Unit, Unit] = {}
    free = [each for each in yours if each.value is None]
    for unit in mine:
        found = next((each for each in free if says_as_much(unit, each)), None) if is_telling(unit) else None
        if found is not None:
            pairs[unit] = found
            free.remove(found)
    words = tuple([each for each in pairs if not setting.topic(each)])
    known = Shared(mine, yours, pairs, words, (), setting, whole)
    told = [each for each in joined_units(question_before(setting.before)) if is_telling(each)]
    left = [each for each in mine if each not in pairs and is_telling(each) and not setting.topic(each)]
    asked = tuple([unit for unit in left if any(says_as_much(unit, each) for each in told)])
    beside = tuple([each for each in told if each.pos in NOUNS and not any(says_as_much(one, each) for one in mine)])
    taken = [each for each in _taken(known) if each not in asked]
    return known._replace(taken=(*asked, *taken), asked=asked, beside=beside)


def question_before(text: str) -> str:
    """Return the question that a text ends with, or that one short sentence answers already, or nothing.

    Args:
        text: what stands before a statement.
    """
    match = _QUESTION.search(text)
    return match["asked"].strip() if match else ""


#: A question with at most one sentence behind it: "Can I reserve a bike? Of course."
_QUESTION = pattern(r"(?:^|[.?!] )(?P<asked>[^.?!]*\?)(?: [^.?!]*[.!]?)?$")


def _taken(found: Shared) -> Iterator[Unit]:
    """Yield the units of a claim that a statement leaves out since its text told them before."""
    mine, yours, setting, theirs = found.mine, found.yours, found.setting, set(found.pairs.values())
    around = [each for each in (*joined_units(setting.before), *found.whole) if each.pos in NOUNS and each not in yours]
    left = [each for each in mine if each not in found.pairs and is_telling(each) and not setting.topic(each)]
    others = any(
        each.pos == "name" and not setting.topic(each) and (each not in theirs or is_behind(each, yours))
        for each in yours
    )
    somebody = any(each.key in _SOMEBODY for each in yours)
    for unit in left:
        if somebody and unit.pos == "name":
            continue  # who "she" is has been settled
        before = unit.pos in NOUNS and any(says_as_much(unit, each) for each in around)
        beside = unit.pos == "name" and not others and unit.key in setting.names and _is_scene(unit, mine)
        if before or beside:
            yield unit


#: Pronouns for people.
_SOMEBODY = frozenset({"he", "she"})


def _is_scene(name: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a name only says where or with whom something is: "on Mount Calder", not "on Norwegian roads"."""
    behind = found[found.index(name) + 1 :][:1]
    return is_behind(name, found) and not any(each.pos == "n" and each.start - name.end <= 1 for each in behind)


def is_behind(unit: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a unit stands right behind a preposition that brings more than an owner: "on Mount Calder"."""
    at = found.index(unit)
    return at > 0 and found[at - 1].pos == "prep" and found[at - 1].key != "of"


def agree(known: Unit, said: Unit) -> bool:
    """Tell whether a value of a claim bears out one of a statement."""
    if known.value is None or said.value is None or is_other_limit(known.value, said.value):
        return False
    return value_relation(known.value, said.value).entails


def tells_value(found: Shared) -> bool:
    """Tell whether a claim gives a value of a statement for what both tell of, so that nothing of it deviates."""
    dated = sum(each.value is not None for each in found.mine) > 1
    return bool(found.words) and any(
        agree(known, said)
        for known, said in comparable_values(found)
        if known.value is not None and not (known.value.kind == "date" and dated)
    )


def names_told(found: Shared) -> frozenset[str]:
    """Return the names of a statement that a claim has beside other words of it."""
    if not any(each.pos != "name" for each in found.words):
        return frozenset()
    return frozenset(said.key for said in found.pairs.values() if said.pos == "name")


def comparable_values(found: Shared) -> Iterator[tuple[Unit, Unit]]:
    """Yield the values of the claim with those of the statement that may be held against them."""
    for known in found.mine:
        for said in found.yours:
            if known.value is not None and said.value is not None and comparable(said.value, known.value):
                yield known, said


@lru_cache(maxsize=4096)
def joined_units(text: str) -> tuple[Unit, ...]:
    """Return the units of a sentence, with verbs and their particles as one, and without marks of owners."""
    return tuple([each for each in with_particles(units(text)) if each.tag != "POS"])


def is_telling(unit: Unit) -> bool:
    """Tell whether a unit is a word by which one thing is known from another."""
    telling = unit.value is None and unit.pos in _TELLING and not denies(unit)
    return telling and unit.key not in LIGHT_WORDS and unit.key not in TELLING_LITTLE


def weight_of(found: Shared, rarity: Rarity) -> float:
    """Return how much it says that a statement has the words of a claim that it has."""
    told = sum(rarity(each.key) for each in (*found.words, *found.asked))
    return told + TAKEN * sum(rarity(each.key) for each in found.taken if each not in found.asked)


def covered(found: Shared) -> float:
    """Return the share of a claim's words that a statement has, or takes up from before."""
    told = [each for each in found.mine if is_telling(each) and not found.topic(each)]
    left = len(found.taken) - len(found.asked)
    return (len(found.words) + len(found.asked) + TAKEN * left) / max(len(told), 1)
