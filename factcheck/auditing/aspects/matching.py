"""The words of two points that say as much as each other, and the phrases that are left on either side."""

from __future__ import annotations

from factcheck.auditing.aspects.clauses import Chunk, Clause, is_telling
from factcheck.auditing.aspects.naming import NOTHING_KNOWN, Naming
from factcheck.auditing.aspects.points import Point
from factcheck.auditing.aspects.table import IDLE, PEOPLE, PERIODS
from factcheck.inference.terms import LOOSE_MODIFIERS
from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.units import Unit
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

#: What stands before one thing that is known.
_KNOWN = pattern(r"\b(?:the|its|their|his|her|[\w.]+['’]s?)\s+$")


class Side(NamedTuple):
    """One of two points that are held against each other.

    Attributes:
        point: the point.
        taken: its words that the other one has as well.
        left: its phrases without a like there.
    """

    point: Point
    taken: frozenset[Unit]
    left: tuple[Chunk, ...]

    @property
    def clause(self) -> Clause:
        """The clause that tells it."""
        return self.point.clause

    @property
    def verb_start(self) -> int:
        """Where its verb begins."""
        return min((each.start for each in self.clause.verbs), default=self.clause.way.start)


class Matched(NamedTuple):
    """Two points, and what both of them name: words of the first with those of the second."""

    first: Side
    second: Side
    things: tuple[tuple[Unit, Unit], ...]


def matched(one: Point, two: Point, naming: Naming = NOTHING_KNOWN) -> Matched:
    """Return two points of one aspect with what they have in common.

    Args:
        one: the first.
        two: the second.
        naming: which nouns stand for which names.
    """
    mine, yours, things = set(_own(one)), set(_own(two)), []
    free = [each for each in two.clause.units if each.value is None and each not in yours]
    for unit in one.clause.units:
        fitting = (each for each in free if _says_the_same(unit, each, naming) and _may_be_called(unit, each, one, two))
        other = next(fitting, None) if is_telling(unit) else None
        if other is None or unit in mine:
            continue
        mine.add(unit)
        yours.add(other)
        free.remove(other)
        if _names(unit) and not (unit in one.cues and other in two.cues):
            things.append((unit, other))
    return Matched(_side(one, frozenset(mine)), _side(two, frozenset(yours)), tuple(things))


def _own(point: Point) -> tuple[Unit, ...]:
    """Return the words of what is said of the aspect itself."""
    return tuple([each for each in (point.said, point.counted) if each is not None])


def _names(unit: Unit) -> bool:
    """Tell whether a word may name what a claim is of."""
    if unit.pos == "n":
        return unit.key not in IDLE | PEOPLE and unit.key not in PERIODS.values()
    return unit.pos == "name"


def _says_the_same(one: Unit, two: Unit, naming: Naming) -> bool:
    """Tell whether two words say as much; a noun as much as a name that it stands for: "the hospital"."""
    if (one.pos == "name") != (two.pos == "name"):
        name, noun = (one, two) if one.pos == "name" else (two, one)
        return noun.pos == "n" and naming.stands_for(noun, name)
    if one.pos == two.pos == "name":
        short, long = sorted((one.key, two.key), key=len)
        return says_as_much(one, two) or (" " in short and long.endswith(f" {short}"))  # "Captain Nils Berg"
    if one.pos == two.pos == "n":
        return one.key == two.key or (says_as_much(one, two) and says_as_much(two, one))
    return one.key == two.key or says_as_much(one, two) or says_as_much(two, one)


def _side(point: Point, taken: frozenset[Unit]) -> Side:
    left = [chunk for chunk in point.clause.chunks if chunk.head not in taken and not is_idle(chunk.head, point)]
    return Side(point, taken, tuple([each for each in left if each.head.pos != "a"]))


def _may_be_called(one_word: Unit, other: Unit, one: Point, two: Point) -> bool:
    """Tell whether a noun that stands for a name is told by "the" alone: "the hospital", not "the old hospital"."""
    if (one_word.pos == "name") == (other.pos == "name"):
        return True
    noun, point = (other, two) if one_word.pos == "name" else (one_word, one)
    chunk = next((each for each in point.clause.chunks if each.head is noun), None)
    return chunk is not None and not chunk.before and _is_known(noun, point.clause)


def is_known(pair: tuple[Unit, Unit], found: Matched) -> bool:
    """Tell whether what both name is one thing: a name, or "the" such thing."""
    return _is_known(pair[0], found.first.clause) and _is_known(pair[1], found.second.clause)


def _is_known(unit: Unit, clause: Clause) -> bool:
    chunk = next((each for each in clause.chunks if unit in (each.head, *each.before)), None)
    if chunk is None or unit.pos == "name" or any(each.pos == "name" for each in chunk.before):
        return unit.pos == "name" or chunk is not None
    first = chunk.before[0] if chunk.before else chunk.head
    return bool(_KNOWN.search(clause.text[: first.start].lower()))


def is_idle(unit: Unit, point: Point) -> bool:
    """Tell whether a word narrows nothing where it has no like in the other sentence."""
    if unit in point.cues or not is_telling(unit):
        return True
    return unit.pos != "name" and unit.key in IDLE | PEOPLE | LOOSE_MODIFIERS | PERIODS.keys()


def thing_of(found: Matched) -> str:
    """Return what both points are of, as the first one writes it."""
    clause, told = found.first.clause, [mine for mine, _ in found.things]
    named = next((each for each in told if each.pos == "name"), told[0] if told else _what(found.first.point))
    chunk = next((each for each in clause.chunks if named in (each.head, *each.before)), None)
    if chunk is None or chunk.head not in found.first.taken:
        return clause.text[named.start : named.end]
    return clause.text[(*chunk.before, chunk.head)[0].start : chunk.head.end]


def _what(point: Point) -> Unit:
    """Return what is counted, or else what is said."""
    return point.counted or point.said
