"""The pairs of claims of a base that tell two things of one point, each in words of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.auditing.aspects.clauses import Clause, clauses_of, is_telling
from factcheck.auditing.aspects.contrast import set_apart
from factcheck.auditing.aspects.exclusion import count_alike, exclude
from factcheck.auditing.aspects.matching import matched, thing_of
from factcheck.auditing.aspects.naming import Naming
from factcheck.auditing.aspects.nearest import Near
from factcheck.auditing.aspects.one_thing import told_apart
from factcheck.auditing.aspects.points import Point, amounts_of, points_of
from factcheck.auditing.aspects.table import IDLE, PEOPLE
from factcheck.model import Claim
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Readings

#: More claims than this that share an aspect and a word are not all held against each other.
_MOST = 40


class Clash(NamedTuple):
    """Two claims that tell two things of one point: either with its point, and what both are of, as written."""

    first: Claim
    one: Point
    second: Claim
    two: Point
    thing: str


def clashes(claims: Sequence[Claim], told: Callable[[str], Readings], near: Iterable[Near]) -> Iterator[Clash]:
    """Yield each two claims that tell two things of one point.

    Args:
        claims: those that stand.
        told: returns what a sentence says.
        near: those that are nearest to each other.
    """
    naming = Naming(claims)
    clauses = [clauses_of(claim.statement, told(claim.statement)) for claim in claims]
    points = [tuple(points_of(each)) for each in clauses]
    seen: set[tuple[int, int]] = set()
    for at, place, one, two in (
        *_of_one_word(points, naming),
        *_of_nearest(list(near), clauses, points, naming),
    ):
        if (at, place) not in seen:
            seen.add((at, place))
            yield Clash(claims[at], one, claims[place], two, thing_of(matched(one, two, naming)))


#: The places of two claims, and a point of either.
_Met = tuple[int, int, Point, Point]


def _of_one_word(points: Sequence[Sequence[Point]], naming: Naming) -> Iterator[_Met]:
    """Yield the points of one aspect, of claims that share a word for what they are of, that exclude each other."""
    by_word: defaultdict[tuple[str, str], list[tuple[int, Point]]] = defaultdict(list)
    for at, found in enumerate(points):
        for point in found:
            for word in _words(point, naming):
                by_word[point.aspect, word].append((at, point))
    for met in by_word.values():
        for (at, one), (place, two) in combinations(met[:_MOST], 2):
            apart = at == place or not exclude(one, two) or not count_alike(one, two)
            if not apart and not told_apart(one, two, naming):
                yield at, place, one, two


def _words(point: Point, naming: Naming) -> set[str]:
    """Return the nouns and the words of names by which a claim may be of the same thing as another one."""
    found = [each for each in point.clause.units if each.pos in ("n", "name") and is_telling(each)]
    own = {word for each in found for word in each.key.split()} - IDLE - PEOPLE
    return own.union(*(naming.words_for(each) for each in found if each.pos == "n"))


def _of_nearest(
    pairs: Sequence[Near], clauses: Sequence[tuple[Clause, ...]], points: Sequence[Sequence[Point]], naming: Naming
) -> Iterator[_Met]:
    """Yield the points of claims that are nearest to each other and exclude each other, whatever word tells of what."""
    near = {at for each in pairs for at in (each.one, each.two)}
    told = {at: (*points[at], *amounts_of(clauses[at])) for at in near}
    for at, place, mutual, *_ in pairs:
        for one in told[at]:
            for two in told[place]:
                met = one.aspect == two.aspect and (mutual or one.value is not None)
                if met and exclude(one, two) and not set_apart(one, two, naming, mutual=mutual):
                    yield at, place, one, two
