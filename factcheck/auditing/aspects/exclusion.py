"""Whether what two points say of one aspect of one thing can both be so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.auditing.aspects.clauses import Clause
from factcheck.auditing.aspects.points import Point
from factcheck.auditing.aspects.table import FLOORS, LIMITS
from factcheck.inference.names import name_relation
from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.units import units
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import are_of_one_order, comparable, disjoint

_DATE, _NUMBER, _QUANTITY = "date", "number", "quantity"
_PERSON = "person"
#: Behind a fuel.
_FIRED = "-fired"
#: Penn tags of verbs that tell what is done again and again.
_NOW = frozenset({"VBZ", "VBP"})
#: Tenses of which what is counted may have changed in between.
_THEN_AND_NOW = {"past", "present"}


def exclude(one: Point, two: Point) -> bool:
    """Tell whether what two points of one aspect say cannot both be so, at one time, if both count the same.

    Args:
        one: the first.
        two: the second.
    """
    if one.value is not None and two.value is not None:
        return _amounts_exclude(one, two, one.value, two.value)
    if one.side >= 0:
        return one.side != two.side and _sides_meet(one, two)
    if are_of_two_times(one.clause, two.clause) or _follow_each_other(one.clause, two.clause):
        return False
    if one.kind:
        return _is_other_kind(one.said.key, two.said.key)
    return one.role is not None and _is_other_name(one, two)


def _is_other_name(one: Point, two: Point) -> bool:
    if name_relation(*_without_title(one.said.key, two.said.key)) is not Relation.ALTERNATION:
        return False
    mine, yours = ({each.key for each in point.clause.units if each.pos == "name"} for point in (one, two))
    return one.said.key not in yours and two.said.key not in mine


def _without_title(one: str, two: str) -> tuple[str, str]:
    """Return two names without a first word that both have: "Judge Maria Alves", "Judge Rui Costa"."""
    (first, *mine), (other, *yours) = one.split(), two.split()
    return (" ".join(mine), " ".join(yours)) if first == other and min(len(mine), len(yours)) > 1 else (one, two)


def _is_other_kind(one: str, two: str) -> bool:
    """Tell whether two words of one set are two kinds, not one told by a wider word: "stone", "sandstone"."""
    first, second = (each.removesuffix(_FIRED) for each in (one, two))
    short, long = sorted((first, second), key=len)
    if long.startswith(short) or long.endswith(short):
        return False
    return not any(word_relation(*pair, "n").relation.entails for pair in ((first, second), (second, first)))


def _sides_meet(one: Point, two: Point) -> bool:
    """Tell whether two sides are told of one time, or the second one is an end after which the first is told."""
    past = [point.clause.way.tense == "past" for point in (one, two)]
    if not one.ends:
        return past[0] == past[1] and not are_of_two_times(one.clause, two.clause)
    ended, other = (one, two) if one.side else (two, one)
    if any(each.tag in _NOW for each in ended.clause.verbs if each in ended.cues):
        return False  # "closes at six"
    if past[0] == past[1]:
        return not past[0] or _is_after(other.clause, ended.clause)
    return ended.clause.way.tense == "past"


def _is_after(later: Clause, earlier: Clause) -> bool:
    """Tell whether something is told of a time after another: in use in 1957, closed in 1951."""
    return any(
        isinstance(each.low, date) and isinstance(other.high, date) and each.low > other.high
        for each in _dates(later)
        for other in _dates(earlier)
    )


def _dates(clause: Clause) -> Iterator[Value]:
    for unit in clause.units:
        if unit.value is not None and unit.value.kind == _DATE:
            yield unit.value


def _amounts_exclude(one: Point, two: Point, known: Value, said: Value) -> bool:
    if _is_limit(one, known) and _is_limit(two, said):
        known, said = _most(known), _most(said)
    elif _is_floor(one, known) and _is_floor(two, said) and (_tells_floor(one) or _tells_floor(two)):
        known, said = _least(known), _least(said)
    if known.kind != said.kind or not comparable(known, said) or not disjoint(known, said):
        return False
    if _tells(one, said) or _tells(two, known):
        return False
    if known.kind == _DATE:
        return True
    return are_of_one_order(known, said) and _are_of_one_time(one, two)


def _are_of_one_time(one: Point, two: Point) -> bool:
    """Tell whether two amounts are of one time, and for as long each."""
    zero = counts_none(one) or counts_none(two)  # where there is none in a year there is none in a month of it
    if are_of_two_times(one.clause, two.clause, spells=not zero):
        return False
    kind = one.value.kind if one.value is not None else ""
    if kind != _QUANTITY and {one.clause.way.tense, two.clause.way.tense} == _THEN_AND_NOW:
        return False
    first, second = one.clause.periods, two.clause.periods
    return first == second or (not (first and second) and kind != _NUMBER)


def are_of_two_times(one: Clause, two: Clause, *, spells: bool = False) -> bool:
    """Tell whether two clauses are dated apart; of spells, whether they are not of the same one, too."""
    mine, yours = list(_dates(one)), list(_dates(two))
    if mine and yours:
        apart = _are_two_spells if spells else disjoint
        return all(comparable(each, other) and apart(each, other) for each in mine for other in yours)
    return spells and bool(mine or yours)


#: How it is told from when, and until when, something was so.
_BEGINNINGS, _ENDS = frozenset({"span", "since", "from"}), frozenset({"span", "until"})


def _follow_each_other(one: Clause, two: Clause) -> bool:
    """Tell whether a spell ends when the other one begins: from 1885 to 1902, from 1902 on; until 2019, since May."""
    spells = [[each for each in _dates(clause) if each.bound in _BEGINNINGS | _ENDS] for clause in (one, two)]
    return any(
        _adjoin(first, second)
        for mine, yours in (spells, spells[::-1])
        for first in mine
        for second in yours
        if first.bound in _ENDS and second.bound in _BEGINNINGS
    )


def _adjoin(first: Value, second: Value) -> bool:
    """Tell whether one spell may have been over when the other began, as nearly as the two dates are told."""
    end, begin = first.high, second.low
    if not isinstance(end, date) or not isinstance(begin, date) or end.year != begin.year:
        return False
    by_year = (end.month, end.day) == (12, 31) or (begin.month, begin.day) == (1, 1)
    return by_year or end.month <= begin.month


def _are_two_spells(one: Value, two: Value) -> bool:
    """Tell whether two dates are not of the same time, of which one may be a part of the other."""
    return (one.low, one.high) != (two.low, two.high)


def _is_limit(point: Point, value: Value) -> bool:
    """Tell whether a value is the most that there may be."""
    if value.high is None or value.kind == _DATE:
        return False
    bounded = value.low is None and not value.high_open  # "up to 25", not "fewer than 25"
    return bounded or any(each.key in LIMITS for each in point.clause.units)


def _most(value: Value) -> Value:
    return replace(value, low=value.high, bound="", low_open=False, high_open=False)


def _is_floor(point: Point, value: Value) -> bool:
    """Tell whether a value is the least that is needed."""
    if value.low is None or value.kind == _DATE:
        return False
    return value.bound == "min" or _tells_floor(point)


def _tells_floor(point: Point) -> bool:
    """Tell whether a clause says that it tells the least; "at least 40 were hurt" is what was known."""
    return any(each.key in FLOORS for each in point.clause.units)


def _least(value: Value) -> Value:
    return replace(value, high=value.low, bound="", low_open=False, high_open=False)


def _tells(point: Point, value: Value) -> bool:
    """Tell whether the claim of a point gives elsewhere a value that agrees with the other one's."""
    others = (
        each.value for each in units(point.clause.text) if each.value is not None and each.start != point.said.start
    )
    return any(each.kind == value.kind and comparable(each, value) and not disjoint(each, value) for each in others)


def count_alike(one: Point, two: Point) -> bool:
    """Tell whether two numbers count the same, or what tells the aspect; other values count nothing.

    Args:
        one: the first.
        two: the second.
    """
    if one.value is None or two.value is None or one.value.kind != _NUMBER:
        return True
    if one.counted is not None and two.counted is not None:
        # where there is none of a kind, there is none of a narrower one
        wider, narrower = says_as_much(one.counted, two.counted), says_as_much(two.counted, one.counted)
        if (wider and narrower) or (wider and counts_none(two)) or (narrower and counts_none(one)):
            return True
    if any(counts_none(point) and point.counted is None for point in (one, two)):
        return True  # nobody
    return all(
        point.counted is None or point.counted in point.cues or point.counted.key == _PERSON for point in (one, two)
    )


def counts_none(point: Point) -> bool:
    """Tell whether a point says that there is none of something.

    Args:
        point: the point.
    """
    return point.value is not None and point.value.high == 0
