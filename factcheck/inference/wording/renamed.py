"""A name or noun of a statement of a text that stands in the place of another one of a claim."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.wording.asserting import is_asserted
from factcheck.inference.wording.dating import is_of_another_time, is_of_before
from factcheck.inference.wording.deviations import Deviation
from factcheck.inference.wording.other_thing import other_thing
from factcheck.inference.wording.same_thing import is_bare, is_same_noun, subject_left
from factcheck.inference.wording.shared import TAKEN, Rarity, Shared, Topic, is_behind, is_telling
from factcheck.inference.wording.units import Unit
from factcheck.language.given_names import begins_with_given_name
from factcheck.language.persons import is_person
from factcheck.language.weekdays import WEEKDAYS
from factcheck.language.wordnet import entry


def renamed(found: Shared, statement: str, claim: str, rarity: Rarity) -> Deviation | None:
    """Return the name that a statement has in the place of a claim's, or None.

    Args:
        found: what they share.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        rarity: gives how much it says that a word is shared, 1 for what a single claim has.
    """
    topic, theirs = found.topic, set(found.pairs.values())
    words = [each for each in found.words if each.pos != "name"]
    if not all(is_same_noun(each, found.pairs[each], found) for each in words):
        return None
    weight = sum(rarity(each.key) for each in words) + TAKEN * sum(rarity(each.key) for each in found.taken)
    point = _other_name(found, statement, claim) or _other_thing(found, statement)
    if point is None or not words:
        return None
    known, said = point
    place = _place(known, found.mine, claim)
    alike = _verb_before(known, found.mine) == _verb_before(said, found.yours) != ""
    if weight + _VERB * alike < _LEAST_WEIGHT:
        return None
    if subject_left(found.yours, {*theirs, said}, topic) and (
        place != _IS or subject_left(found.mine, {*found.pairs, known}, topic)
    ):
        return None  # the café is closed on another day than the museum
    if is_bare(found) and subject_left(found.mine, {*found.pairs, *found.taken, known}, topic):
        return None
    if not is_asserted(found, said, statement) or is_of_before(said, statement, claim):
        return None
    if place == _IS and not _is_called(said, found):
        return None  # "Asia is growing", "the moderator, Tom Hale, thanked the director"
    told = [each for each in found.mine if is_telling(each) and not topic(each) and each is not known]
    covered = len(words) / max(len(told), 1)
    return Deviation(said, known, weight + covered) if covered >= _HALF else None


def _other_name(found: Shared, statement: str, claim: str) -> tuple[Unit, Unit] | None:
    """Return the only name that a claim has alone, with the one of the statement in its place."""
    mine = [each for each in _names_left(found.mine, set(found.pairs), found.topic) if each not in found.taken]
    if len(mine) != 1:
        return None
    known, place = mine[0], _place(mine[0], found.mine, claim)
    yours = _names_left(found.yours, set(found.pairs.values()), found.topic)
    said = next((each for each in yours if place and _is_in(place, each, found, statement)), None)
    return (
        (known, said)
        if said is not None and begins_with_given_name(known.key) == begins_with_given_name(said.key)
        else None
    )


def _other_thing(found: Shared, statement: str) -> tuple[Unit, Unit] | None:
    """Return a noun of a claim with the one of the statement in its place, at no other time."""
    point = other_thing(found)
    return None if point is None or is_of_another_time(found, point[1], statement) else point


#: So much is wanted of the words that are shared beside a name.
_LEAST_WEIGHT = 1 / 3
#: How much it says that one verb stands before both names: "made by".
_VERB = 0.25


def _verb_before(name: Unit, found: Sequence[Unit]) -> str:
    """Return the verb and preposition right before a name, or nothing."""
    at = found.index(name)
    before = found[max(at - 2, 0) : at]
    return " ".join(each.key for each in before) if [each.pos for each in before] == ["v", "prep"] else ""


def _is_called(name: Unit, found: Shared) -> bool:
    """Tell whether a noun that a claim has as well says who or what a name is: before it, or joined to it by "is"."""
    theirs = set(found.pairs.values())
    at = found.yours.index(name)
    before = [each for each in found.yours[max(at - 2, 0) : at] if each.pos == "n"]
    if before:
        return any(each in theirs for each in before)
    return any(each in theirs and each.pos == "n" for each in found.yours)


#: The share of a claim's words that a statement must have beside another name.
_HALF = 0.5


#: The places of a name that says who or what something is, by whom it is done, and on which day of the week.
_IS, _BY, _WEEKDAY = "is", "by", "weekday"


def _names_left(found: Sequence[Unit], paired: set[Unit], topic: Topic) -> list[Unit]:
    return [each for each in found if _is_name(each) and each not in paired and not topic(each)]


def _is_name(unit: Unit) -> bool:
    """Tell whether a unit is a name, or a word that no dictionary has, as programs and formats are called."""
    return unit.pos == "name" or (unit.pos == "n" and unit.tag == "NN" and _is_unknown(unit.key))


def _is_unknown(word: str) -> bool:
    return not entry(word).senses and not any(map(str.isdigit, word))


def _is_in(place: str, name: Unit, found: Shared, statement: str) -> bool:
    """Tell whether a name of a statement stands in a place, or does what a claim's does: "the council adopted"."""
    if _place(name, found.yours, statement) == place:
        return True
    at = found.yours.index(name)
    behind = found.yours[at + 1] if at + 1 < len(found.yours) else None
    doing = behind is not None and behind.tag in _FINITE and behind in found.pairs.values()
    return place == _BY and doing and not is_behind(name, found.yours)


#: Tags of a finite verb.
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def _place(name: Unit, found: Sequence[Unit], text: str) -> str:
    """Return by what a name is joined to its sentence: a preposition, a verb, or that it says who or what is meant."""
    if name.key in WEEKDAYS:
        return _WEEKDAY
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
