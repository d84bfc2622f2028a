"""What a clause tells of which aspect: amounts and dates, sides, and names that fill a role."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.auditing.aspects.clauses import Clause
from factcheck.auditing.aspects.table import (
    AMOUNTS,
    APPOINTING,
    AROUND,
    ENDS,
    KINDS,
    NOBODY,
    PLACE,
    ROLES,
    SIDES,
    Cues,
    Role,
)
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.wording.counterparts import counted
from factcheck.inference.wording.units import Unit, units
from factcheck.language.given_names import may_be_person
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.records import Argument
from factcheck.values import calendar

#: Before the noun that a number counts, as the name of an aspect.
COUNT = "count "
#: Before the kind of a value, as the name of whatever it tells.
ANY = "any "
_COUNT, _FRACTION, _PERCENT, _DATE, _TIME = "count", "fraction", "percent", "date", "time"
#: What quantifies a thing that is denied: "no level crossings".
_NONE = "any"
#: "a single runway": one, and no more.
_SINGLE = "single"
_ONE = pattern(r"\b(?:[Aa]n?|[Oo]ne|[Tt]he)\s+$")


_NOTHING: frozenset[Unit] = frozenset()


class Point(NamedTuple):
    """What a clause tells of one aspect.

    Attributes:
        aspect: its name.
        clause: where.
        said: the unit that tells it.
        cues: the units that tell the aspect.
        value: the amount or date, or None.
        counted: the noun that it counts, or None.
        side: 0 or 1 of an aspect with two sides, otherwise -1.
        kind: whether the unit is one of some words that exclude each other.
        ends: whether the second side is an end that lasts.
        each: whether it may be otherwise for other people.
        role: the role that a name fills, or None.
    """

    aspect: str
    clause: Clause
    said: Unit
    cues: frozenset[Unit]
    value: Value | None = None
    counted: Unit | None = None
    side: int = -1
    kind: bool = False
    ends: bool = False
    each: bool = False
    role: Role | None = None


def points_of(clauses: tuple[Clause, ...]) -> Iterator[Point]:
    """Yield what the clauses of a claim tell.

    Args:
        clauses: all of them.
    """
    seen: set[tuple[str, Unit]] = set()
    for clause in sorted(clauses, key=lambda each: len(each.units)):  # a value belongs to the smallest that holds it
        fresh: set[tuple[str, Unit]] = set()
        for point in (*_amounts(clause), *_sides(clause), *_kinds(clause), *_roles(clause)):
            if (_sort(point), point.said) not in seen:
                fresh.add((_sort(point), point.said))
                yield point
        seen |= fresh


def amounts_of(clauses: tuple[Clause, ...]) -> Iterator[Point]:
    """Yield the amounts and dates of a claim by their kinds, whatever they are told of.

    Args:
        clauses: of the claim.
    """
    for clause in clauses:
        told = [*_values(clause), *_few(clause)]
        for unit, value, noun in told:
            kind = _kind_of(value)
            if noun is not None and _tells_what_they_are(clause, unit):
                continue
            if kind == _DATE and (clause.way.modal or len(told) > 1):
                continue  # "carried 31,000 passengers in 2018" is no event
            yield Point(f"{ANY}{kind}", clause, unit, _NOTHING, value, noun)


def _sort(point: Point) -> str:
    return "value" if point.value is not None else point.aspect


def _units_at(clause: Clause, cues: Cues) -> frozenset[Unit]:
    if cues.anywhere.isdisjoint(clause.keys):
        return _NOTHING
    return frozenset(clause.units[at] for at in cues.found_in(clause.keys))


def _amounts(clause: Clause) -> Iterator[Point]:
    for unit, value, noun in (*_values(clause), *_few(clause)):
        kind = _kind_of(value)
        if kind == _TIME:
            yield from _hours(clause, unit, value)
            continue
        if kind == _DATE and (value.unit == calendar.NO_YEAR or clause.way.modal):
            continue  # what is so each year, or may be
        described = noun is not None and _tells_what_they_are(clause, unit)
        for aspect in AMOUNTS:
            if aspect.kind != kind:
                continue
            cues = _units_at(clause, aspect.cues)
            if described and cues == {noun}:
                continue
            if _is_told_of(clause, aspect.cues, cues, kind):
                yield Point(aspect.name, clause, unit, cues, value, noun)
        if kind == _COUNT and noun is not None and not described:
            yield Point(f"{COUNT}{noun.key}", clause, unit, frozenset({noun}), value, noun)


def _tells_what_they_are(clause: Clause, number: Unit) -> bool:
    """Tell whether a clause tells what so many are, not how many there are: "two employees are trainees"."""
    told = {each.slot: each for each in clause.way.arguments}
    mine, what = told.get("subj"), told.get("attr")
    return mine is not None and what is not None and mine.start <= number.start < mine.end


def _hours(clause: Clause, unit: Unit, value: Value) -> Iterator[Point]:
    """Yield from when and until when something is open: "from 10 am to 6 pm", "closes at 6 pm"."""
    for aspect, end in zip([each for each in AMOUNTS if each.kind == _TIME], (value.low, value.high), strict=True):
        cues = _units_at(clause, aspect.cues)
        exact = value.low == value.high
        plain = {each.key for each in cues} & ENDS[aspect.name]
        if cues and end is not None and (plain or not exact) and value.bound not in _BESIDE_HOURS:
            yield Point(aspect.name, clause, unit, cues, replace(value, low=end, high=end, bound=""))


#: Bounds of what is told of before or after an hour.
_BESIDE_HOURS = frozenset({"before", "after"})


def _is_told_of(clause: Clause, cues: Cues, found: frozenset[Unit], kind: str) -> bool:
    """Tell whether a clause tells an aspect; when something happened, by its verb or by what it speaks of."""
    if kind != _DATE:
        return bool(found or clause.frames & cues.frames)
    told = [each.head for each in clause.chunks if each.preposition not in AROUND]  # "busiest since the opening"
    return not found.isdisjoint((*clause.verbs, *told))


def _kind_of(value: Value) -> str:
    if value.kind == "quantity":
        return value.unit or ""
    return _COUNT if value.kind == "number" else value.kind


def _values(clause: Clause) -> Iterator[tuple[Unit, Value, Unit | None]]:
    """Yield the values that stand in the slots of a clause that states something, each with the noun that it counts."""
    for unit in clause.units if not clause.denied else ():
        value = unit.value
        if value is None or value.kind in NAMING_KINDS or not clause.holds(unit) or _is_of_some(clause, unit):
            continue
        if value.unit == _FRACTION and isinstance(value.low, Decimal) and isinstance(value.high, Decimal):
            value = replace(value, kind=_PERCENT, unit="%", low=value.low * 100, high=value.high * 100)
        yield unit, value, counted(unit, clause.units) if value.kind in ("number", _PERCENT) else None


def _is_of_some(clause: Clause, unit: Unit) -> bool:
    """Tell whether a number counts some of those that there are: "three of the members"."""
    phrases = [each for argument in clause.way.arguments for each in argument.phrases]
    parts = [each for each in phrases if each.whole is not None or each.quantifier == "part"]
    share = unit.value is None or unit.value.kind == _PERCENT or unit.value.unit == _FRACTION
    return not share and any(each.start <= unit.start < each.end for each in parts)


def _few(clause: Clause) -> Iterator[tuple[Unit, Value, Unit | None]]:
    """Yield the nouns of which there is one or none: "a single runway", "no level crossings"."""
    for at, unit in enumerate(clause.units):
        if not clause.denied and unit.key == _SINGLE and _ONE.search(clause.text[: unit.start]):
            noun = counted(unit, clause.units)
            if noun is not None and noun.tag == "NN":
                yield unit, _number(1, unit), noun
        if clause.denied and unit.key in NOBODY:
            yield unit, _number(0, unit), None
        elif clause.denied and unit.pos == "n" and _is_none(clause, unit):
            start = clause.units[max(at - 1, 0)]
            yield unit, _number(0, start), unit


def _is_none(clause: Clause, noun: Unit) -> bool:
    phrases = [each for argument in clause.way.arguments for each in argument.phrases]
    return any(each.quantifier == _NONE and each.start <= noun.start and each.end == noun.end for each in phrases)


def _number(count: int, unit: Unit) -> Value:
    return Value("number", Decimal(count), Decimal(count), None, unit.start, unit.end)


def _sides(clause: Clause) -> Iterator[Point]:
    told = any(each.pos == "not" or each.key in NOBODY for each in clause.units)
    told = told or (clause.denied and any(each.key in NOBODY for each in units(clause.text)))  # "pays nothing"
    for aspect in SIDES:
        if aspect.anywhere.isdisjoint(clause.keys):
            continue  # as most are, which is seen at once
        one, two = (_units_at(clause, cues) for cues in aspect.sides)
        if len(one) != len(two) and not told:  # "free of charge" tells nothing of a charge
            one, two = (one, two - one) if len(one) > len(two) else (one - two, two)
        if bool(one) == bool(two):
            continue
        side = int(bool(two))
        cues = one or two
        said = min(cues, key=lambda each: each.start)
        if told and not clause.denied and not _is_behind_not(said, clause):
            continue  # "supports CSV but not XML"
        denied = told and not any(each.pos == "not" for each in cues)  # what is forbidden is told as denied, too
        cues |= _units_at(clause, aspect.beside)
        yield Point(
            aspect.name, clause, said, cues, side=1 - side if denied else side, ends=aspect.ends, each=aspect.each
        )


def _is_behind_not(unit: Unit, clause: Clause) -> bool:
    at = clause.units.index(unit)
    return at > 0 and clause.units[at - 1].pos == "not"


def _kinds(clause: Clause) -> Iterator[Point]:
    for aspect in KINDS if not clause.denied else ():
        told = [each for each in clause.units if each.key in aspect.words and each.pos in ("n", "a")]
        cues = _units_at(clause, aspect.cues)
        if len(told) == 1 and cues:
            yield Point(aspect.name, clause, told[0], cues, kind=True)


def _roles(clause: Clause) -> Iterator[Point]:
    if clause.denied:
        return
    for role in ROLES:
        cues = _units_at(clause, role.cues)
        for name in (each for each in clause.units if each.pos == "name" and cues):
            if _fills(name, role, cues, clause):
                yield Point(role.name, clause, name, cues, role=role)


def _fills(name: Unit, role: Role, cues: frozenset[Unit], clause: Clause) -> bool:
    """Tell whether a name is what a role asks for, and not what has it."""
    chunk = next((each for each in clause.chunks if name in (each.head, *each.before)), None)
    if chunk is None or chunk.head is not name or any(each.pos == "name" for each in chunk.before):
        return False
    if role.kind == "person" and not may_be_person(name.key):
        return False
    if role.apposed and cues.intersection(chunk.before):
        return True  # "chief executive Ann Miller"
    if chunk.preposition:
        return chunk.preposition in role.prepositions and not cues.intersection(chunk.before)
    if role.kind in (PLACE, "any"):
        return False
    mine = _argument(clause, name)
    appointed = any(each.key in APPOINTING for each in clause.verbs)
    if mine is None or mine.slot not in (("obj",) if appointed else ("subj", "attr")):
        return False
    if mine.slot == "subj" and cues.intersection(clause.verbs):
        return True  # "Ann Miller runs it"
    others = {"subj", "attr", "as"} - {mine.slot}
    return any(
        each.slot in others and any(each.start <= cue.start < each.end for cue in cues) for each in clause.way.arguments
    )


def _argument(clause: Clause, unit: Unit) -> Argument | None:
    return next((each for each in clause.way.arguments if each.start <= unit.start and unit.end <= each.end), None)
