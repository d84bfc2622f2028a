"""Whether two claims that are nearest to each other set two things side by side, as a list does.

Of claims that stand anywhere in a base what one of them adds tells of a part or a case (``one_thing``). Of two that
are nearest to each other it may as well be another wording. What sets them apart is what each of them has in the same
place: cars and bicycles, adults and children, the fifth and the sixth; and what tells of a part by itself: the chapel
of the castle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.auditing.aspects.clauses import Chunk, is_telling
from factcheck.auditing.aspects.exclusion import are_of_two_times, count_alike, counts_none
from factcheck.auditing.aspects.leftovers import TIMES, is_of_thing, is_one_of_a_kind, place_of
from factcheck.auditing.aspects.matching import Matched, Side, matched
from factcheck.auditing.aspects.naming import NOTHING_KNOWN, Naming
from factcheck.auditing.aspects.one_thing import (
    are_defined_otherwise,
    are_of_other_names,
    have_other_values,
    is_event,
    special_words,
)
from factcheck.auditing.aspects.points import ANY, Point
from factcheck.auditing.aspects.table import AMOUNTS, CHANGING, HOLDING, NARROWING, PEOPLE, PLACES
from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit, denies
from factcheck.language.frames import entries
from factcheck.language.wordnet import PERSON, field_of

_ORDINAL = "ordinal"
_ANY_DATE = f"{ANY}date"
_SUBJECT = "subj"


def set_apart(one: Point, two: Point, naming: Naming = NOTHING_KNOWN, *, mutual: bool = True) -> str:
    """Return what shows that two points of claims that are nearest to each other are of two things, or nothing.

    Args:
        one: the first.
        two: the second.
        naming: which nouns stand for which names.
        mutual: whether either claim is the nearest one to the other; if not, a word for the kind on one side, which
            may be another wording, tells that another claim is the one that is meant.
    """
    found = matched(one, two, naming)
    if not found.things and (one.role is not None or one.counted is None):
        return "nothing named in both"
    if are_of_other_names(found):
        return "other names"
    if are_defined_otherwise(one, two):
        return "those of whom a clause tells who they are"
    if any(shows(side) for shows in _OF_ONE_SIDE for side in (found.first, found.second)):
        return "one of them tells of a part or a case"
    if not mutual and any(_tell_kinds(found)):
        return "one of them tells of a kind"
    return "the two are of two things" if any(shows(found) for shows in _OF_BOTH) else ""


# What one side shows ---------------------------------------------------------------------------------------------


def _tells_several(side: Side) -> bool:
    """Tell whether a claim tells several values of the kind: "42 pounds, with a surcharge of 15 pounds"."""
    known = side.point.value
    alike = [each for each in side.clause.units if each.value is not None and known and each.value.kind == known.kind]
    return len(alike) > 1


def _tells_of_part(side: Side) -> bool:
    """Tell whether it tells of a part: "the chapel of the castle"; "on the deck of the ship" is the ship's own."""
    if side.point.side >= 0:
        return False  # "the state owns the castle", "the castle is the property of a family"
    parts = [each for each in side.left if is_of_thing(each, side)]
    if any(is_event(side.point) or not each.preposition for each in parts):
        return True
    return any(_narrows_noun(each, side) for each in side.left)


def _narrows_noun(chunk: Chunk, side: Side) -> bool:
    """Tell whether a phrase behind a noun tells which part of it is meant: "revenue from licences"."""
    found = side.clause.units
    at = found.index(chunk.before[0] if chunk.before else chunk.head)
    noun = found[at - 2] if at > 1 and found[at - 1].key == chunk.preposition else None
    known = noun is not None and noun.pos == "n" and (noun in side.taken or noun in side.point.cues)
    return known and (chunk.preposition in NARROWING or chunk.preposition == "of")


def _tells_when(side: Side) -> bool:
    """Tell whether it tells of certain times: "at night"."""
    return not is_event(side.point) and any(field_of(each.head.key) == TIMES for each in _left(side))


def _tells_for_whom(side: Side) -> bool:
    """Tell whether it tells of some people what may be otherwise for others: "teachers get it for free"."""
    left = [each.head for each in _left(side) if side.point.each and each.head.pos == "n"]
    return any(each.key not in PEOPLE and field_of(each.key) == PERSON for each in left)


def _tells_which_by_name(side: Side) -> bool:
    """Tell whether a name that the other claim does not have says which one is meant: "the Alba laptop"."""
    chunks = [each for each in side.clause.chunks if each.head in side.taken]
    return any(each.pos == "name" and each not in side.taken for chunk in chunks for each in chunk.before)


def _has_other_owner(side: Side) -> bool:
    """Tell whether what has so many is told of in this claim alone: "the handbook exists in six languages"."""
    counts = side.point.counted is not None
    return counts and any(place_of(each, side) == _SUBJECT and not each.preposition for each in side.left)


def _tells_change(side: Side) -> bool:
    """Tell whether a count is of what came or went: "laid off 60 employees"."""
    return side.point.counted is not None and any(each.key.split()[0] in CHANGING for each in _verbs(side))


_OF_ONE_SIDE: tuple[Callable[[Side], bool], ...] = (
    _tells_several,
    _tells_of_part,
    _tells_when,
    _tells_for_whom,
    _tells_which_by_name,
    _has_other_owner,
    _tells_change,
)


# What both sides show --------------------------------------------------------------------------------------------


def _are_other_amounts(found: Matched) -> bool:
    """Tell whether one amount is an average, a record, a part, and the other one is not."""
    return bool(special_words(found.first) ^ special_words(found.second))


def _have_other_values(found: Matched) -> bool:
    """Tell whether another value says that the two are of two cases, times or members of a row."""
    one, two = found.first, found.second
    timed = not is_event(one.point) and are_of_two_times(one.clause, two.clause)
    return timed or have_other_values(one, two) or _ordinals(one) != _ordinals(two)


def _meet_at_a_limit(found: Matched) -> bool:
    """Tell whether one amount ends where the other one begins: "up to 25 MB", "over 25 MB"."""
    one, two = found.first.point.value, found.second.point.value
    if one is None or two is None:
        return False
    return any(
        first.low is None and second.high is None and first.high == second.low
        for first, second in ((one, two), (two, one))
    )


def _ordinals(side: Side) -> set[str]:
    return {each.key for each in side.clause.units if each.value is not None and each.value.kind == _ORDINAL}


def _add_to_what_is_open(found: Matched) -> bool:
    """Tell whether both add something to a bare amount, which no words of its own tell."""
    return bool(found.first.left and found.second.left) and found.first.point.aspect.startswith(ANY)


def _is_only_denied(found: Matched) -> bool:
    """Tell whether the two sides are one word, of which one is denied; for that there are other rules."""
    one, two = found.first.point, found.second.point
    return one.side >= 0 and one.said.key == two.said.key


def _are_copies(found: Matched) -> bool:
    """Tell whether the two are one sentence with two dates, to which one may add something: it happened again."""
    one, two = found.first, found.second
    return one.point.aspect == _ANY_DATE and not (one.left and two.left) and _have_one_verb(found)


def _count_other_things(found: Matched) -> bool:
    """Tell whether two numbers count other things: by one verb, as in a list, or one of them names none, or nothing.

    "Has 60 members" and "has five cars" are a list; "has won the league four times" and "has six titles" need not be.
    """
    one, two = found.first.point, found.second.point
    if count_alike(one, two):
        return False
    return _have_one_verb(found) or any(each.counted is None or counts_none(each) for each in (one, two))


def _have_one_verb(found: Matched) -> bool:
    mine, yours = ({each.key for each in side.clause.verbs} for side in (found.first, found.second))
    return mine == yours


def _have_other_names(found: Matched) -> bool:
    """Tell whether each names something that the other one does not, or one of them a longer name: "X200 Pro"."""
    named = ((one.key, two.key) for one, two in found.things)
    longer = any(max(pair, key=len).startswith(f"{min(pair, key=len)} ") for pair in named)
    return longer or all(any(_names(side)) for side in (found.first, found.second))


def _names(side: Side) -> Iterator[bool]:
    for chunk in side.clause.chunks:
        yield from (each.pos == "name" and each not in side.taken for each in (*chunk.before, chunk.head))


def _have_other_things(found: Matched) -> bool:
    """Tell whether each has something of its own in the same place: on the ward, in the scanner room."""
    return any(
        _are_in_one_place((mine, found.first), (yours, found.second)) and not _say_the_same(mine.head, yours.head)
        for mine in _left(found.first)
        for yours in _left(found.second)
    )


def _left(side: Side) -> list[Chunk]:
    """Return the phrases without a like in the other claim, also those that say little where they stand alone."""
    untaken = [each for each in side.clause.chunks if each.head not in side.taken and is_telling(each.head)]
    return [each for each in untaken if each.preposition or each.head not in side.point.cues]


def _are_in_one_place(one: tuple[Chunk, Side], two: tuple[Chunk, Side]) -> bool:
    first, second = place_of(*one), place_of(*two)
    return first == second or {first, second} <= PLACES


def _say_the_same(one: Unit, two: Unit) -> bool:
    return says_as_much(one, two) or says_as_much(two, one)


def _are_of_other_kinds(found: Matched) -> bool:
    """Tell whether both say which ones of a kind are meant, or one of them in a sentence that is else the same."""
    told = _tell_kinds(found)
    return all(told) or (any(told) and _have_one_verb(found))


def _tell_kinds(found: Matched) -> tuple[bool, bool]:
    """Return of either side whether it says which ones of a kind are meant."""
    return any(_qualities(found.first, found.second)), any(_qualities(found.second, found.first))


def _qualities(side: Side, other: Side) -> Iterator[bool]:
    known = side.taken | side.point.cues | {side.point.said}
    for chunk in side.clause.chunks:
        if chunk.head in known and (chunk.head.pos != "name" or is_one_of_a_kind(chunk, other)):
            yield from (each not in known and each.key not in other.clause.keys for each in chunk.before)


def _tell_other_events(found: Matched) -> bool:
    """Tell whether the two have verbs that cannot tell one event; of a bare date, whether only one has a verb."""
    mine, yours = (list(_verbs(side)) for side in (found.first, found.second))
    if not (mine and yours):
        return found.first.point.aspect == _ANY_DATE and bool(mine or yours)
    return not any(_may_tell_one_event(each, other) for each in mine for other in yours)


def _verbs(side: Side) -> Iterator[Unit]:
    """Yield the verbs that tell something of their own."""
    for unit in side.clause.verbs:
        known = unit in side.taken or unit in side.point.cues
        if not known and is_telling(unit) and not denies(unit) and unit.key.split()[0] not in HOLDING:
            yield unit


def _may_tell_one_event(one: Unit, two: Unit) -> bool:
    """Tell whether two verbs may tell one event; what was rebuilt was not built then."""
    if one.key.removeprefix("re") == two.key or two.key.removeprefix("re") == one.key:
        return False
    told = (each.cues.words for each in AMOUNTS if each.kind == "date")
    return are_kin(one, two) or any({one.key, two.key} <= words for words in told) or _share_frame(one.key, two.key)


def _share_frame(one: str, two: str) -> bool:
    mine, yours = ({(each.frame, each.phase, each.outcome) for each in entries("v", key)} for key in (one, two))
    return not mine.isdisjoint(yours)


_OF_BOTH: tuple[Callable[[Matched], bool], ...] = (
    _are_other_amounts,
    _have_other_values,
    _meet_at_a_limit,
    _add_to_what_is_open,
    _is_only_denied,
    _are_copies,
    _count_other_things,
    _have_other_names,
    _have_other_things,
    _are_of_other_kinds,
    _tell_other_events,
)
