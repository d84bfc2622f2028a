"""Whether two sentences that somebody has put side by side belong together at all.

Fewer reasons count than for sentences that stand alone (``objections``): what one side leaves out may be taken from
the other, what they name differently may not.
"""

from __future__ import annotations

from factcheck.judge.amounts import Relation, ValuePair
from factcheck.judge.case import Case, explained_here, explained_there, quoted_units
from factcheck.judge.objections import of_something
from factcheck.judge.reading import Reading
from factcheck.judge.scopes import is_outside
from factcheck.judge.times import date_silence, other_moment
from factcheck.judge.units import Unit
from factcheck.judge.ways import turned_way
from factcheck.language import tables
from factcheck.model import Difference, Value


def another_thing(case: Case, found: tuple[Difference, ...]) -> str:
    """Say why two sentences are about different things although somebody has put them side by side.

    Args:
        case: the two sentences, aligned.
        found: the differences that the rules propose.

    Returns:
        The reason, or the empty string if they may belong together.
    """
    if _other_subject(case):
        return "they speak of different subjects"
    swapped = _swapped_words(case, found)
    if swapped:
        return f"one says {quoted_units(case, swapped)} where the other says something else"
    if turned_way(case):
        return "one leads to where the other leads from"
    if _longer_name(case):
        return "one name is a part of the other"
    if any(of_something(pair.known, case) for pair in case.values.pairs if pair.relation is Relation.OUTSIDE):
        return "the base's value is one of something else"
    if _again(case):
        return "it may have happened more than once"
    if any(_other_count(case, pair) for pair in case.values.pairs):
        return "they count different things"
    if any(_other_unit(value, other) for value in case.values.missing for other in case.reference.values):
        return "they measure in different units"
    if _other_time(case):
        return "the base speaks of an earlier time"
    if other_moment(case):
        return "the base speaks of another time"
    elsewhere = any(word.key in tables.ELSEWHERE for word in case.reference.words)
    if is_outside(case) and not elsewhere:
        return "one speaks of what lies outside a place"
    if _other_place(case):
        return "they speak of different places or parties"
    return ""


def names_another(case: Case) -> bool:
    """Tell whether two sentences that say the same put different names into it.

    "The current champion is Wales" does not state that Ireland is; "He founded the club" may state that Smith did.
    """
    units, others = case.statement.units, case.reference.units
    left = [units[at] for at in case.words.missing]
    there = [others[at] for at in case.words.extra if others[at].weight >= 1]
    names = [unit for unit in there if unit.kind == "name"]
    return any(unit.kind == "name" for unit in left) and bool(names) and len(there) - len(names) <= 1


def _other_subject(case: Case) -> bool:
    """Tell whether each sentence opens with a name that the other does not have."""
    here, there = _first_name(case.statement), _first_name(case.reference)
    if here is None or there is None or here not in case.words.missing or there not in case.words.extra:
        return False
    before = [word.key for word in case.reference.words[: case.reference.units[there].place]]
    leans = any(word.key in tables.PRONOUNS for word in case.reference.words[:_OPENING])
    return len(before) <= _SUBJECT_REACH and not leans and tables.CASE_WORDS.isdisjoint(before)


_OPENING = 6
_SUBJECT_REACH = 3


def _swapped_words(case: Case, found: tuple[Difference, ...]) -> list[Unit]:
    """Return the words that a short sentence has in place of others ("signed", "ratified"), its opening being shared.

    Longer evidence says the same in other words and more besides, so there a word left over proves little.
    """
    if not _share_opening(case):
        return []
    accounted, accounted_there = explained_here(case, found), explained_there(case, found)
    left = [case.statement.units[at] for at in case.words.missing if at not in accounted]
    there = [case.reference.units[at] for at in case.words.extra if at not in accounted_there]
    left, there = [unit for unit in left if unit.weight >= 1], [unit for unit in there if unit.weight >= 1]
    named = any(unit.kind == "name" for unit in left) and any(unit.kind == "name" for unit in there)
    length = len(case.reference.units)
    is_swap = bool(left and there) and (length <= _SHORT or (named and length <= _SHORT_NAMED))
    return left if is_swap else []


def _again(case: Case) -> bool:
    """Tell whether short sentences with one subject give two dates for what may happen every year."""
    if not _share_opening(case) or len(case.reference.units) > _SHORT or not case.values.differ:
        return False
    dates_only = all(said.kind == "date" for said, _ in case.values.differ)
    return dates_only and bool(date_silence(case))


def _share_opening(case: Case) -> bool:
    """Tell whether both sentences open with the same name, or with the same word if the statement has no names."""
    units = case.statement.units
    nameless = not any(unit.kind == "name" for unit in units)
    return any(
        here <= 1 and there <= 1 and (nameless or units[here].kind == "name") for here, there in case.words.pairs
    )


#: Units of a reference up to which a word left over on both sides is a swap, and up to which a name is.
_SHORT = 6
_SHORT_NAMED = 8


def _longer_name(case: Case) -> bool:
    """Tell whether a name of the reference goes on behind the part that the statement has ("X200", "X200 Pro")."""
    shared, units = {there for _, there in case.words.pairs}, case.reference.units
    if len(units) > _SHORT:
        return False
    return any(
        at + 1 in case.words.extra and at in shared and units[at].run >= 0 and units[at].run == units[at + 1].run
        for at in range(len(units) - 1)
    )


def _first_name(reading: Reading) -> int | None:
    return next((at for at, unit in enumerate(reading.units) if unit.kind == "name"), None)


def _other_place(case: Case) -> bool:
    """Tell whether one preposition brings in a name on each side that the other does not have ("on X", "on Y")."""
    here, there = _leads(case.statement, case.words.missing), _leads(case.reference, case.words.extra)
    return bool(case.words.pairs) and not here.isdisjoint(there)


def _leads(reading: Reading, left_over: tuple[int, ...]) -> set[str]:
    """Return the prepositions that left-over names follow at once."""
    names = [reading.units[at] for at in left_over if reading.units[at].kind == "name"]
    return {reading.word_before(unit, ("the", "a")) for unit in names} & tables.PLACE_LEADS


def _other_count(case: Case, pair: ValuePair) -> bool:
    """Tell whether two counts count different things, in a sentence that says little else ("95 rings", "95 moons")."""
    if pair.noun != "other" or pair.said.kind not in ("number", "ordinal"):
        return False
    counted = [at for at, unit in enumerate(case.statement.units) if unit.start >= pair.said.end][:2]
    return case.words.reference_coverage >= 0.5 and any(at in case.words.missing for at in counted)


def _other_unit(value: Value, other: Value) -> bool:
    return (
        value.kind == other.kind
        and value.kind in ("money", "quantity", "percent", "rating")
        and value.unit != other.unit
    )


def _other_time(case: Case) -> bool:
    """Tell whether the reference tells of a dated past and the statement of an undated present."""
    here = {word.key for word in case.statement.words}
    there = {word.key for word in case.reference.words}
    present = not here.isdisjoint(tables.PRESENT) and here.isdisjoint(tables.PAST)
    past = not there.isdisjoint(tables.PAST) and there.isdisjoint(tables.PRESENT)
    dated = any(value.kind == "date" for value in case.values.extra)
    return present and past and dated and not any(value.kind == "date" for value in case.statement.values)
