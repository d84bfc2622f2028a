"""Whether two points are of one thing in one respect.

Words are matched wherever they stand. What is left over on one side may be said by the way ("by two former clerks"), or
tell of another thing ("the chapel of the castle"), of some ("women among the staff") or of another case ("for groups").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.aspects.clauses import Chunk, Clause, is_telling
from factcheck.auditing.aspects.points import Point
from factcheck.auditing.aspects.table import ALWAYS_SPECIAL, HOLDING, IDLE, NARROWING, PAYING, PEOPLE, PERIODS, SPECIAL
from factcheck.inference.terms import AVERAGES, LOOSE_MODIFIERS
from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.language.wordnet import field_of
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.values import calendar, comparable, disjoint

#: Prepositions with which an adjunct says where an event took place, or who was there.
_BESIDE_EVENTS = frozenset({"in", "at", "by", "near", "on", "with", "under"})
_DATE, _OF = "date", "of"
#: The field of WordNet of times: the night, the winter.
_TIMES = 28
#: What stands before one thing that is known.
_KNOWN = pattern(r"\b(?:the|its|their|his|her|[\w.]+['’]s?)\s+$")


class Matched(NamedTuple):
    """The words of two points that say as much as each other.

    Attributes:
        mine: those of the first.
        yours: those of the second.
        things: those that name what both tell of, of the first and of the second.
    """

    mine: frozenset[Unit]
    yours: frozenset[Unit]
    things: tuple[tuple[Unit, Unit], ...]


class _Side(NamedTuple):
    """A point with its words that the other one has as well, and its phrases without a like there."""

    point: Point
    taken: frozenset[Unit]
    left: tuple[Chunk, ...]

    @property
    def clause(self) -> Clause:
        """The clause that tells it."""
        return self.point.clause


def told_apart(one: Point, two: Point) -> str:
    """Return what shows that two points of one aspect are of two things; nothing if nothing does.

    Args:
        one: the first.
        two: the second.
    """
    found = _matched(one, two)
    sides = (_side(one, found.mine), _side(two, found.yours))
    if not found.things or (one.role is not None and not any(_are_known(pair, sides) for pair in found.things)):
        return "nothing named in both"
    if all(pair[0].pos != "name" for pair in found.things) and _are_of_other_names(one, two):
        return "other names"
    return next(_differences(*sides), "")


def _are_of_other_names(one: Point, two: Point) -> bool:
    """Tell whether both claims name something, and nothing that the other one names."""
    names = [
        {
            word
            for each in units(point.clause.text)
            if each.pos == "name" and each.start != point.said.start
            for word in each.key.split()
        }
        for point in (one, two)
    ]
    return all(names) and names[0].isdisjoint(names[1])


def _side(point: Point, taken: frozenset[Unit]) -> _Side:
    left = [chunk for chunk in point.clause.chunks if chunk.head not in taken and not _is_idle(chunk.head, point)]
    return _Side(point, taken, tuple([each for each in left if each.head.pos != "a"]))


def _differences(one: _Side, two: _Side) -> Iterator[str]:
    event = _is_event(one.point)
    special = _special(one) ^ _special(two)
    if special and not event:
        yield f"another amount: {', '.join(sorted(special))}"
    if _have_other_values(one, two):
        yield "another value beside it"
    for side, other in ((one, two), (two, one)):
        wide = other.clause.denied and not other.left  # nothing of the kind is so
        narrowing = _narrows_event if event else _is_subject if wide else _narrows
        yield from (f"another kind: {each}" for each in _kinds(side, other) if not wide)
        yield from (f"another thing: {each.head.key}" for each in side.left if narrowing(each, side))
        yield from (f"another verb: {each.key}" for each in side.clause.verbs if not _is_idle_verb(each, side))
        if side.clause.denied and side.left:
            yield "more is denied than told"
    if one.left and two.left and (not event or _beside_alike(one, two)):
        yield "something else in both"


def _is_event(point: Point) -> bool:
    """Tell whether a point is of what happens once, beside which more may be said."""
    return (point.value is not None and point.value.kind == _DATE) or point.role is not None


def _beside_alike(one: _Side, two: _Side) -> bool:
    """Tell whether two events have something else each in the same place: an office in one town and in another."""
    places = [{_place(each, side) for each in side.left} for side in (one, two)]
    return not places[0].isdisjoint(places[1])


def _place(chunk: Chunk, side: _Side) -> str:
    if chunk.preposition in ("", "to", "as"):
        return "subj" if chunk.head.start < _verb_of(side.clause) else "obj"
    return chunk.preposition


def _matched(one: Point, two: Point) -> Matched:
    mine, yours, things = set(_own(one)), set(_own(two)), []
    free = [each for each in two.clause.units if each.value is None and each not in yours]
    for unit in one.clause.units:
        if unit in mine or not is_telling(unit):
            continue
        other = next((each for each in free if _says_the_same(unit, each)), None)
        if other is None:
            continue
        mine.add(unit)
        yours.add(other)
        free.remove(other)
        if _names(unit) and not (unit in one.cues and other in two.cues):
            things.append((unit, other))
    return Matched(frozenset(mine), frozenset(yours), tuple(things))


def _names(unit: Unit) -> bool:
    """Tell whether a word may name what a claim is of."""
    if unit.pos == "n":
        return unit.key not in IDLE | PEOPLE and unit.key not in PERIODS.values()
    return unit.pos == "name"


def _own(point: Point) -> tuple[Unit, ...]:
    """Return the words of what is said of the aspect itself."""
    return tuple([each for each in (point.said, point.counted) if each is not None])


def _says_the_same(one: Unit, two: Unit) -> bool:
    """Tell whether two words say as much; a noun as much as a name that ends in it: "the hospital"."""
    if (one.pos == "name") != (two.pos == "name"):
        name, noun = (one, two) if one.pos == "name" else (two, one)
        return name.key.split()[-1] == noun.key
    if one.pos == two.pos == "n":
        return one.key == two.key or (says_as_much(one, two) and says_as_much(two, one))
    return one.key == two.key or says_as_much(one, two) or says_as_much(two, one)


def _are_known(pair: tuple[Unit, Unit], sides: tuple[_Side, _Side]) -> bool:
    """Tell whether what both name is one thing: a name, or "the" such thing."""
    return all(_is_known(unit, side.clause) for unit, side in zip(pair, sides, strict=True))


def _is_known(unit: Unit, clause: Clause) -> bool:
    chunk = next((each for each in clause.chunks if unit in (each.head, *each.before)), None)
    if chunk is None or unit.pos == "name" or any(each.pos == "name" for each in chunk.before):
        return unit.pos == "name" or chunk is not None
    first = chunk.before[0] if chunk.before else chunk.head
    return bool(_KNOWN.search(clause.text[: first.start].lower()))


def _special(side: _Side) -> frozenset[str]:
    """Return the words that tell another amount than the bare one, where they stand before what it is told of."""
    clause, point = side.clause, side.point
    told = {*side.taken, *point.cues}
    before = {each for chunk in clause.chunks if chunk.head in told for each in chunk.before}
    at = clause.units.index(point.said)
    before.update(clause.units[max(at - 2, 0) : at])
    found = {each.key for each in clause.units if each.key in ALWAYS_SPECIAL or (each in before and each not in told)}
    return frozenset(found & (SPECIAL | ALWAYS_SPECIAL | AVERAGES))


def _have_other_values(one: _Side, two: _Side) -> bool:
    """Tell whether beside what is told stand values that tell two cases: version 5.0 and 5.1, under 13 and over 13."""
    mine, yours = (list(_values_beside(side)) for side in (one, two))
    timed = [any(_is_time(each) for each in values) for values in (mine, yours)]
    if timed[0] != timed[1] and not _is_event(one.point):
        return True
    kinds = {each.kind for each in mine} & {each.kind for each in yours} - {_DATE}
    for kind in kinds & _NAMING:
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


#: Kinds of values that name one of a row.
_NAMING = frozenset({"version", "ordinal"})


def _values_beside(side: _Side) -> Iterator[Value]:
    for unit in side.clause.units:
        if unit.value is not None and unit is not side.point.said:
            yield unit.value


def _is_time(value: Value) -> bool:
    """Tell whether a value is a time of the day or of the year."""
    return value.kind == "time" or (value.kind == _DATE and value.unit == calendar.NO_YEAR)


def _is_idle(unit: Unit, point: Point) -> bool:
    """Tell whether a word narrows nothing where it has no like in the other sentence."""
    if unit in point.cues or not is_telling(unit):
        return True
    return unit.pos != "name" and unit.key in IDLE | PEOPLE | LOOSE_MODIFIERS | PERIODS.keys()


def _kinds(side: _Side, other: _Side) -> Iterator[str]:
    """Yield the words that tell which ones of a kind are meant, of what both sentences name: day tickets."""
    for chunk in side.clause.chunks:
        told = chunk.head in side.taken or chunk.head in side.point.cues
        if not told or (chunk.head.pos == "name" and not _is_one_of_a_kind(chunk, other)):
            continue
        yield from (
            each.key
            for each in chunk.before
            if each not in side.taken and not _is_idle(each, side.point) and each is not side.point.said
            if chunk.head is not side.point.said
        )


def _is_one_of_a_kind(chunk: Chunk, other: _Side) -> bool:
    """Tell whether a name with words before it is one of several: "the reporting API" beside "the API"."""
    if not chunk.before:
        return False
    return f"the {chunk.head.key} " in other.clause.text.lower() or all(each.pos in ("a", "v") for each in chunk.before)


def _narrows(chunk: Chunk, side: _Side) -> bool:
    """Tell whether a phrase without a like makes what is told another thing, or a part or case of it."""
    if chunk.preposition in NARROWING or chunk.preposition == _OF:
        return True
    if chunk.head.pos == "name" and (chunk.preposition or chunk.head.start > _verb_of(side.clause)):
        return True
    return _is_subject(chunk, side) or field_of(chunk.head.key) == _TIMES or _is_of_thing(chunk, side)


def _is_subject(chunk: Chunk, side: _Side) -> bool:
    """Tell whether a phrase is what a clause is of, and not only who pays."""
    before = not chunk.preposition and chunk.head.start < _verb_of(side.clause)
    return before and not (chunk.head.pos == "name" and any(each.key in PAYING for each in side.clause.verbs))


def _narrows_event(chunk: Chunk, side: _Side) -> bool:
    """Tell whether a phrase without a like makes it another event: it is in its subject, or names whom it befell."""
    before = chunk.head.start < _verb_of(side.clause)
    if _is_of_thing(chunk, side):
        return True
    if chunk.head.pos == "name":
        return before or chunk.preposition not in _BESIDE_EVENTS
    return not chunk.preposition and (before or side.point.role is not None)


def _is_of_thing(chunk: Chunk, side: _Side) -> bool:
    """Tell whether a phrase is a part of what both name, or has to do with it: "a rival of Acme", "Acme's library"."""
    if any(each.pos == "name" and each in side.taken for each in chunk.before):
        return True
    at = side.clause.units.index(chunk.head)
    behind = side.clause.units[at + 1 : at + 2]
    return bool(behind) and behind[0].key == _OF


def _verb_of(clause: Clause) -> int:
    return min((each.start for each in clause.verbs), default=clause.way.start)


def _is_idle_verb(unit: Unit, side: _Side) -> bool:
    if unit in side.taken or unit in side.point.cues:
        return True
    return not (is_telling(unit) or denies(unit)) or unit.key.split()[0] in HOLDING
