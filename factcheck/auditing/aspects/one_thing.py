"""Whether two points are of one thing in one respect.

Words are matched wherever they stand. What is left over on one side may be said by the way ("by two former clerks"), or
tell of another thing ("the chapel of the castle"), of some ("women among the staff") or of another case ("for groups").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.auditing.aspects.leftovers import (
    beside_alike,
    is_anybody,
    is_subject,
    kinds,
    narrows,
    narrows_event,
    other_verbs,
)
from factcheck.auditing.aspects.matching import Matched, Side, is_known, matched
from factcheck.auditing.aspects.naming import NOTHING_KNOWN, Naming
from factcheck.auditing.aspects.points import Point
from factcheck.auditing.aspects.table import ALWAYS_SPECIAL, SPECIAL, TIMES
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.terms import AVERAGES
from factcheck.inference.wording.units import units
from factcheck.model import Value
from factcheck.values import calendar, comparable, disjoint

_DATE, _ORDINAL = "date", "ordinal"


def told_apart(one: Point, two: Point, naming: Naming = NOTHING_KNOWN) -> str:
    """Return what shows that two points of one aspect are of two things; nothing if nothing does.

    Args:
        one: the first.
        two: the second.
        naming: which nouns stand for which names.
    """
    found = matched(one, two, naming)
    strict = one.role is not None or one.kind
    if not found.things or (strict and not any(is_known(pair, found) for pair in found.things)):
        return "nothing named in both"
    if are_of_other_names(found):
        return "other names"
    if are_defined_otherwise(one, two):
        return "those of whom a clause tells who they are"
    return next(_differences(found.first, found.second), "")


def are_of_other_names(found: Matched) -> bool:
    """Tell whether both claims name something, and nothing that the other one names."""
    if any("name" in (mine.pos, yours.pos) for mine, yours in found.things):
        return False
    names = [
        {
            word
            for each in units(point.clause.text)
            if each.pos == "name" and each.start != point.said.start
            for word in each.key.split()
        }
        for point in (found.first.point, found.second.point)
    ]
    return all(names) and names[0].isdisjoint(names[1])


def are_defined_otherwise(one: Point, two: Point) -> bool:
    """Tell whether clauses say of each who are meant, and not the same ones: "those who took placebo".

    Args:
        one: the first.
        two: the second.
    """
    mine, yours = (
        {
            which.word
            for argument in point.clause.way.arguments
            for phrase in argument.phrases
            for which in phrase.named("rel")
        }
        for point in (one, two)
    )
    return bool(mine and yours) and mine.isdisjoint(yours)


def _differences(one: Side, two: Side) -> Iterator[str]:
    event = is_event(one.point)
    special = special_words(one) ^ special_words(two)
    if special and not event:
        yield f"another amount: {', '.join(sorted(special))}"
    if have_other_values(one, two):
        yield "another value beside it"
    for side, other in ((one, two), (two, one)):
        wide = other.clause.denied and not other.left  # nothing of the kind is so
        narrowing = narrows_event if event else is_subject if wide else narrows
        yield from (f"another kind: {each}" for each in kinds(side, other) if not wide)
        yield from (f"another thing: {each.head.key}" for each in side.left if narrowing(each, side))
        yield from (f"another verb: {each.key}" for each in other_verbs(side, other))
        if side.clause.denied and any(not is_anybody(each, side) for each in side.left):
            yield "more is denied than told"
    if one.left and two.left and (not event or beside_alike(one, two)):
        yield "something else in both"


def is_event(point: Point) -> bool:
    """Tell whether a point is of what happens once, beside which more may be said."""
    return (point.value is not None and point.value.kind == _DATE) or point.role is not None


def special_words(side: Side) -> frozenset[str]:
    """Return the words that tell another amount than the bare one, where they stand before what it is told of."""
    clause, point = side.clause, side.point
    told = {*side.taken, *point.cues}
    before = {each for chunk in clause.chunks if chunk.head in told for each in chunk.before}
    at = clause.units.index(point.said)
    before.update(clause.units[max(at - 2, 0) : at])
    found = {each.key for each in clause.units if each.key in ALWAYS_SPECIAL or (each in before and each not in told)}
    return frozenset(found & (SPECIAL | ALWAYS_SPECIAL | AVERAGES))


def have_other_values(one: Side, two: Side) -> bool:
    """Tell whether beside what is told stand values that tell two cases: version 5.0 and 5.1, under 13 and over 13."""
    mine, yours = (list(_values_beside(side)) for side in (one, two))
    timed = [any(_is_time(each) for each in values) for values in (mine, yours)]
    if timed[0] != timed[1] and not is_event(one.point):
        return True
    if _spells(one) != _spells(two) and not is_event(one.point):
        return True
    kinds = {each.kind for each in mine} & {each.kind for each in yours} - {_DATE}
    for kind in kinds & NAMING_KINDS:
        first, second = ({(each.low, each.high) for each in side if each.kind == kind} for side in (mine, yours))
        if first.isdisjoint(second):
            return True
    return any(
        all(
            comparable(each, other) and disjoint(each, other)
            for each in mine
            for other in yours
            if each.kind == other.kind == kind
        )
        for kind in kinds
    )


def _spells(side: Side) -> frozenset[tuple[str, object]]:
    """Return the stretches of time that a clause tells by their place in a row: "in its first year"."""
    found = side.clause.units
    return frozenset(
        (unit.key, before.value.low)
        for before, unit in pairwise(found)
        if before.value is not None and before.value.kind == _ORDINAL and unit.key in TIMES
    )


def _values_beside(side: Side) -> Iterator[Value]:
    for unit in side.clause.units:
        if unit.value is not None and unit is not side.point.said:
            yield unit.value


def _is_time(value: Value) -> bool:
    """Tell whether a value is a time of the day or of the year."""
    return value.kind == "time" or (value.kind == _DATE and value.unit == calendar.NO_YEAR)
