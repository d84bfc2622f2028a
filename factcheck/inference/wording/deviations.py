"""A value or a name of a statement that differs from that of a claim, where the two share what it is told of.

``echoes`` asks that nearly all words be shared. A text on a thing seldom says what the base says in as few words: "The
reading room, with seats for 340 readers, is full" beside "The reading room has 240 seats". Where text and base are
known to tell of one thing, that noun and that value are enough for a second look, so that what comes out is never more
than a suspicion. What the thing is that both tell of is not asked here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from factcheck.inference.terms import AVERAGES, LIGHT_WORDS, LOOSE_MODIFIERS, SETTING_APART, TELLING_LITTLE, TOTALS
from factcheck.inference.wording.counterparts import counted, says_as_much, with_particles
from factcheck.inference.wording.holding import holding
from factcheck.inference.wording.units import Unit, denies, span_of, units
from factcheck.language.given_names import gender_of
from factcheck.language.wordnet import ACT, ARTIFACT, EVENT, LOCATION, entry, field_of
from factcheck.logic.intervals import value_relation
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.referents import is_person
from factcheck.syntax.words import GENERIC_NOUNS
from factcheck.values import comparable


class Deviation(NamedTuple):
    """A value or a name of a statement beside that of a claim.

    Attributes:
        said: of the statement.
        known: of the claim.
        weight: how much speaks for the two to be told of one thing.
    """

    said: Unit
    known: Unit
    weight: float


class Shared(NamedTuple):
    """What a statement shares with a claim.

    Attributes:
        mine: units of the claim.
        yours: units of the statement.
        pairs: unit of the claim -> the one of the statement that says as much.
        words: those of the claim that do not name what both tell of.
    """

    mine: tuple[Unit, ...]
    yours: tuple[Unit, ...]
    pairs: Mapping[Unit, Unit]
    words: tuple[Unit, ...]


#: Kinds of values that say which one is meant.
_NAMING = frozenset({"ordinal", "version"})
#: Parts of speech of words by which one thing is known from another.
_TELLING = frozenset({"n", "v", "a", "r", "name"})
#: The smallest share of a claim's words that a statement must have.
_LEAST_COVERED = 1 / 3
#: A word that two claims have counts half as much as one that a single claim has; so much is wanted.
_LEAST_WEIGHT = 0.5
#: Who errs seldom errs by more than this factor: what differs by more is told of something else.
_GREATEST_FACTOR = 12
#: What ends a clause between an event and its date.
_APART = pattern(r"[,;:()]|\b(?:and|but|that|when|where|which|while|who)\b")


def shared(statement: str, claim: str, topic: Callable[[Unit], bool]) -> Shared:
    """Return what a statement shares with a claim.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        topic: tells whether a unit names what both tell of.
    """
    mine, yours = _units(claim), _units(statement)
    pairs: dict[Unit, Unit] = {}
    free = [each for each in yours if each.value is None]
    for unit in mine:
        found = next((each for each in free if says_as_much(unit, each)), None) if _is_telling(unit) else None
        if found is not None:
            pairs[unit] = found
            free.remove(found)
    return Shared(mine, yours, pairs, tuple([each for each in pairs if not topic(each)]))


def tells_value(found: Shared) -> bool:
    """Tell whether a claim gives a value of a statement for what both tell of, so that nothing of it deviates."""
    dated = sum(each.value is not None for each in found.mine) > 1
    return bool(found.words) and any(
        value_relation(known.value, said.value).entails
        for known, said in _comparable(found)
        if known.value is not None and said.value is not None and not (known.value.kind == "date" and dated)
    )


def deviation(
    found: Shared, statement: str, claim: str, rarity: Callable[[str], float], topic: Callable[[Unit], bool]
) -> Deviation | None:
    """Return the value in which a statement deviates from a claim, or None.

    Args:
        found: what they share.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        rarity: gives how much it says that a word is shared, 1 for what a single claim has.
        topic: tells whether a unit names what both tell of.
    """
    weight = sum(rarity(each.key) for each in found.words)
    if weight < _LEAST_WEIGHT or all(each.pos == "a" for each in found.words):
        return None
    point = _point(found)
    if point is None or not _is_of_one_thing(found, topic) or _is_of_another_thing(found, point[1], topic):
        return None
    known, said = point
    if not _is_asserted(found, said, statement, topic) or _is_to_come(said, known, statement, claim):
        return None
    kind = known.value.kind if known.value is not None else ""
    same = _count_the_same(found, known, said)
    if kind == "number" and not (same or _names_counted(found, known)):
        return None
    if kind == "date":
        if not any(_tells_when(unit, found, point, statement, claim) for unit in found.words):
            return None
    elif not _is_within_factor(known, said) or _is_of_another_time(found):
        return None
    told = [each for each in found.mine if _is_telling(each) and not topic(each)]
    covered = len(found.words) / max(len(told), 1)
    if covered < _LEAST_COVERED or _is_narrowed(found, said, topic):
        return None
    return Deviation(said, known, weight + covered + same)


def renamed(
    found: Shared, statement: str, claim: str, rarity: Callable[[str], float], topic: Callable[[Unit], bool]
) -> Deviation | None:
    """Return the name that a statement has in the place of a claim's, or None.

    Args:
        found: what they share.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        rarity: gives how much it says that a word is shared, 1 for what a single claim has.
        topic: tells whether a unit names what both tell of.
    """
    words = [each for each in found.words if each.pos != "name"]
    weight = sum(rarity(each.key) for each in words)
    mine = _names_left(found.mine, set(found.pairs), topic)
    yours = _names_left(found.yours, set(found.pairs.values()), topic)
    if len(mine) != 1 or weight < _LEAST_WEIGHT:
        return None
    known, place = mine[0], _place(mine[0], found.mine, claim)
    said = next((each for each in yours if place and _place(each, found.yours, statement) == place), None)
    if said is None or _is_given(known) != _is_given(said):
        return None
    if _subject_left(found.yours, {*found.pairs.values(), said}, topic) and (
        place != _IS or _subject_left(found.mine, {*found.pairs, known}, topic)
    ):
        return None  # the café is closed on another day than the museum
    if not _is_asserted(found, said, statement, topic):
        return None
    if place == _IS and not _is_called(said, found):
        return None  # "Asia is growing", "the moderator, Tom Hale, thanked the director"
    told = [each for each in found.mine if _is_telling(each) and not topic(each) and each is not known]
    covered = len(words) / max(len(told), 1)
    return Deviation(said, known, weight + covered) if covered >= _HALF else None


def _is_called(name: Unit, found: Shared) -> bool:
    """Tell whether a noun that a claim has as well says who or what a name is: before it, or joined to it by "is"."""
    theirs = set(found.pairs.values())
    at = found.yours.index(name)
    before = [each for each in found.yours[max(at - 2, 0) : at] if each.pos == "n"]
    if before:
        return any(each in theirs for each in before)
    return any(each in theirs and each.pos == "n" for each in found.yours)


def names_told(found: Shared) -> frozenset[str]:
    """Return the names of a statement that a claim has beside other words of it."""
    if not any(each.pos != "name" for each in found.words):
        return frozenset()
    return frozenset(said.key for said in found.pairs.values() if said.pos == "name")


#: The share of a claim's words that a statement must have beside another name.
_HALF = 0.5
#: The place of a name that says who or what something is.
_IS = "is"


def _names_left(found: Sequence[Unit], paired: set[Unit], topic: Callable[[Unit], bool]) -> list[Unit]:
    return [each for each in found if each.pos == "name" and each not in paired and not topic(each)]


def _is_given(name: Unit) -> bool:
    """Tell whether a name is a person's, by its first word."""
    return bool(gender_of(name.key.split()[0]))


def _place(name: Unit, found: Sequence[Unit], text: str) -> str:
    """Return by what a name is joined to its sentence: a preposition, a verb, or that it says who or what is meant."""
    at = found.index(name)
    before = found[at - 1] if at else None
    behind = found[at + 1] if at + 1 < len(found) else None
    if before is not None and before.pos in ("prep", "v") and before.key != "be":
        return before.key if before.pos == "prep" else "obj"
    office = (
        before is not None and before.pos == "n" and (is_person(before.key) or "," in text[before.end : name.start])
    )
    if office or any(each is not None and each.key == "be" for each in (before, behind)):
        return _IS
    apposed = behind is not None and behind.pos == "n" and "," in text[name.end : behind.start]
    return _IS if apposed and behind is not None and is_person(behind.key) else ""


@lru_cache(maxsize=4096)
def _units(text: str) -> tuple[Unit, ...]:
    return tuple([each for each in with_particles(units(text)) if each.tag != "POS"])


def _is_telling(unit: Unit) -> bool:
    telling = unit.value is None and unit.pos in _TELLING and not denies(unit)
    return telling and unit.key not in LIGHT_WORDS and unit.key not in TELLING_LITTLE


def _comparable(found: Shared) -> Iterator[tuple[Unit, Unit]]:
    """Yield the values of the claim with those of the statement that may be held against them."""
    for known in found.mine:
        for said in found.yours:
            if known.value is not None and said.value is not None and comparable(said.value, known.value):
                yield known, said


#: Slots of what is compared with, supposed, wanted or said by somebody.
_UNTOLD = frozenset({"content", "that", "whether", "than", "purpose"})
#: Modal verbs of what may not be so.
_OPEN_MODALS = frozenset({"may", "might", "could", "would", "should"})
#: Prepositions behind a measure that tell from where it is taken.
_FROM = frozenset({"from", "off", "away"})


def _is_asserted(found: Shared, said: Unit, statement: str, topic: Callable[[Unit], bool]) -> bool:
    """Tell whether a statement says that a value is so, and of what a claim may tell as well."""
    held = holding(statement, span_of((said,)))
    if held is None or held[1] in _UNTOLD or (held[0].modal in _OPEN_MODALS and said.pos == "value"):
        return False
    theirs = set(found.pairs.values())
    at = found.yours.index(said)
    if any(each.key in _FROM and each not in theirs for each in found.yours[at + 1 : at + 2]):
        return False  # "98 metres from the shore"
    if held[0].kind not in ("relative", "participle") or said.value is None or said.value.kind != "date":
        return True
    heads = [phrase for each in held[0].arguments if each.slot != held[1] for phrase in each.phrases]
    told = [
        unit for unit in found.yours for each in heads if each.start <= unit.start < each.end and unit.pos in _NOUNS
    ]
    return not told or any(unit in theirs or topic(unit) for unit in told)  # "a tram that opened in 1912"


_NOUNS = frozenset({"n", "name"})


def _is_to_come(said: Unit, known: Unit, statement: str, claim: str) -> bool:
    """Tell whether a statement tells what will be, and a claim what was: next year there may be more."""
    one, two = holding(claim, span_of((known,))), holding(statement, span_of((said,)))
    to_come = two is not None and (two[0].tense == "future" or two[0].modal in ("will", "shall"))
    return to_come and one is not None and one[0].tense in ("past", "perfect")


def _point(found: Shared) -> tuple[Unit, Unit] | None:
    """Return the values of which one can be right at most, if it is clear which they are."""
    apart = [
        (known, said)
        for known, said in _comparable(found)
        if known.value is not None and said.value is not None and value_relation(known.value, said.value).excludes
    ]
    kinds = {known.value.kind for known, _ in apart if known.value is not None}
    if len(kinds) != 1 or kinds & _NAMING:
        return None  # "version 2 was released in 2020" tells of another version
    several = all(sum(each.value is not None for each in side) > 1 for side in (found.mine, found.yours))
    if kinds == {"date"} and several:
        return None  # what was so in another year
    counting = [each for each in apart if _count_the_same(found, *each)]
    return (counting or apart)[0]


def _count_the_same(found: Shared, known: Unit, said: Unit) -> bool:
    one, two = counted(known, found.mine), counted(said, found.yours)
    return one is not None and two is not None and says_as_much(one, two)


def _names_counted(found: Shared, known: Unit) -> bool:
    """Tell whether a statement names what a claim counts: seats, of "seats for 340 readers"."""
    noun = counted(known, found.mine)
    return noun is not None and noun in found.pairs and noun.key not in TELLING_LITTLE


def _is_of_another_time(found: Shared) -> bool:
    """Tell whether a statement says when something was so of which a claim gives no time."""
    dated = [any(each.value is not None and each.value.kind == "date" for each in side) for side in found[:2]]
    return dated == [False, True]


def _is_within_factor(known: Unit, said: Unit) -> bool:
    """Tell whether two amounts are of one order."""
    sizes = [each.value.low if each.value.low is not None else each.value.high for each in (known, said) if each.value]
    if len(sizes) < 2 or not all(isinstance(each, (int, float)) or hasattr(each, "as_integer_ratio") for each in sizes):
        return True
    low, high = sorted(float(each) for each in sizes)  # type: ignore[arg-type]
    return low <= 0 or high / low <= _GREATEST_FACTOR


def _tells_when(unit: Unit, found: Shared, point: tuple[Unit, Unit], statement: str, claim: str) -> bool:
    """Tell whether a shared word tells what happened on the dates that differ: it stands in the clause of either."""
    other = found.pairs[unit]
    if "name" in (unit.pos, other.pos):
        return False
    if unit.pos == other.pos == "n" and not _is_event(unit.key):
        return False
    nouns = [each.key for each in (unit, other) if each.pos == "n"]
    if unit.pos != other.pos and any(is_person(each) or each.endswith(("er", "or")) for each in nouns):
        return False  # "the founder", "was founded"
    return _in_one_clause(unit, point[0], claim) and _in_one_clause(other, point[1], statement)


def _is_event(noun: str) -> bool:
    field = field_of(noun)
    return field in (ACT, EVENT, _PHENOMENON) or any(each.endswith(".v") for each in entry(noun).derived)


#: The field of nouns for what nature does, "storm".
_PHENOMENON = 19


def _in_one_clause(one: Unit, two: Unit, text: str) -> bool:
    first, second = sorted((one, two), key=lambda each: each.start)
    return not _APART.search(text[first.end : second.start])


def _is_of_one_thing(found: Shared, topic: Callable[[Unit], bool]) -> bool:
    """Tell whether a claim names nobody and nothing, and tells no kind of a thing, that a statement does not."""
    for unit in found.mine:
        if unit.pos == "name" and unit not in found.pairs and not topic(unit):
            return False
    theirs = set(found.pairs.values())
    first = next((each for each in found.yours if each.pos == "name"), None)
    if first is not None and first in found.yours[:2] and first not in theirs and not topic(first):
        return False  # "Glaswerk Rostock was founded in 1954" beside what is told of another firm
    if _subject_left(found.mine, set(found.pairs), topic) and _subject_left(found.yours, theirs, topic):
        return False  # the restaurant with its seats, and those of the hall
    for known, said in found.pairs.items():
        names = said.pos == known.pos == "name" and not topic(said)
        if names and _is_owner(said, found.yours, theirs) and not _is_owner(known, found.mine, set(found.pairs)):
            return False  # "the third stage of the tower", "the tower's third stage"
        if known.pos != "n":
            continue
        if any(each not in found.pairs for each in _modifiers(known, found.mine, topic)):
            return False  # the day pass, the week pass
        if _is_part(said, found.yours, theirs, topic) and not _is_part(known, found.mine, set(found.pairs), topic):
            return False  # "the sales of lamps"
        beside = [each for each in _modifiers(said, found.yours, topic) if each not in theirs]
        if any(each.tag in ("JJS", "RBS") for each in beside):
            return False  # "the youngest member"
    return True


def _is_of_another_thing(found: Shared, said: Unit, topic: Callable[[Unit], bool]) -> bool:
    """Tell whether a value is told of a thing or place that a claim does not name: "a restaurant with 90 seats"."""
    at = found.yours.index(said)
    before = [place for place in range(at) if found.yours[place].pos == "n"]
    if not before or not _is_free(found.yours, before[-1]):
        return False
    noun = found.yours[before[-1]]
    dated = said.value is not None and said.value.kind == "date"
    if dated or noun.key in TOTALS or noun.key in GENERIC_NOUNS:
        return False
    if noun in found.pairs.values() or topic(noun) or field_of(noun.key) not in (ARTIFACT, LOCATION):
        return False
    return not any(each.pos == "n" and each not in found.pairs and _is_telling(each) for each in found.mine)


def _subject_left(found: Sequence[Unit], paired: set[Unit], topic: Callable[[Unit], bool]) -> bool:
    """Tell whether the first noun of a sentence, outside of adjuncts, has no like in the other sentence."""
    nouns = (unit for at, unit in enumerate(found) if unit.pos in ("n", "name") and _is_free(found, at))
    first = next(nouns, None)
    at = found.index(first) + 1 if first is not None else len(found)
    while first is not None and at < len(found) and found[at].pos == "n" and found[at].start - first.end <= _OWNER:
        first, at = found[at], at + 1  # the café, of "the museum's café"
    return first is not None and first not in paired and not topic(first) and _is_telling(first)


#: The longest mark of an owner, with a space: "’s ".
_OWNER = 3


def _is_free(found: Sequence[Unit], at: int) -> bool:
    return at == 0 or found[at - 1].pos != "prep"


def _is_owner(name: Unit, found: Sequence[Unit], paired: set[Unit]) -> bool:
    """Tell whether a name only says whose something is of which the other sentence says nothing."""
    at = found.index(name)
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is not None and behind.pos == "n" and behind not in paired and behind.start - name.end <= _OWNER:
        return True
    before = found[max(at - 2, 0) : at]
    return len(before) > 1 and before[1].key == "of" and before[0].pos == "n" and before[0] not in paired


def _is_part(noun: Unit, found: Sequence[Unit], paired: set[Unit], topic: Callable[[Unit], bool]) -> bool:
    """Tell whether an "of" behind a noun names something of which the other sentence says nothing."""
    behind = found[found.index(noun) + 1 :][:2]
    if len(behind) < len(("of", "noun")) or behind[0].key != "of" or behind[0].start - noun.end > 1:
        return False
    return behind[1].pos in _NOUNS and behind[1] not in paired and not topic(behind[1])


def _modifiers(noun: Unit, found: Sequence[Unit], topic: Callable[[Unit], bool]) -> list[Unit]:
    """Return the words right before a noun that tell which or what kind of one it is."""
    place = found.index(noun)
    before: list[Unit] = []
    while place > 0 and found[place].start - found[place - 1].end <= 1 and found[place - 1].pos in ("n", "a"):
        place -= 1
        before.append(found[place])
    return [each for each in before if each.key not in LOOSE_MODIFIERS and not topic(each)]


def _is_narrowed(found: Shared, said: Unit, topic: Callable[[Unit], bool]) -> bool:
    """Tell whether a statement tells of an average or a limit, or of another time, where a claim does not."""
    theirs = set(found.pairs.values())
    near = [said, *theirs]
    for at, unit in enumerate(found.yours):
        if unit in theirs or unit.key not in _SPECIAL:
            continue
        behind = found.yours[at + 1 : at + 2]
        if any(each in near for each in behind) or any(unit in _modifiers(each, found.yours, topic) for each in near):
            return True
    return False


_LIMITS = frozenset({"maximum", "minimum"})
#: Words that make another amount of an amount.
_SPECIAL = AVERAGES | _LIMITS | SETTING_APART
