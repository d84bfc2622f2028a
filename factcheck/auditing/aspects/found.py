"""The pairs of claims of a base that tell two things of one point, each in words of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from factcheck.auditing.aspects.clauses import clauses_of, is_telling
from factcheck.auditing.aspects.exclusion import exclude
from factcheck.auditing.aspects.matching import matched, thing_of
from factcheck.auditing.aspects.naming import Naming
from factcheck.auditing.aspects.one_thing import told_apart
from factcheck.auditing.aspects.points import Point, points_of
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


def clashes(claims: Sequence[Claim], told: Callable[[str], Readings]) -> Iterator[Clash]:
    """Yield each two claims that tell two things of one point.

    Args:
        claims: those that stand.
        told: returns what a sentence says.
    """
    naming = Naming(claims)
    by_word: defaultdict[tuple[str, str], list[tuple[int, Claim, Point]]] = defaultdict(list)
    for at, claim in enumerate(claims):
        for point in points_of(clauses_of(claim.statement, told(claim.statement))):
            for word in _words(point, naming):
                by_word[point.aspect, word].append((at, claim, point))
    seen: set[tuple[int, int]] = set()
    for found in by_word.values():
        for (at, claim, point), (place, other, known) in combinations(found[:_MOST], 2):
            if at == place or (at, place) in seen or not exclude(point, known) or told_apart(point, known, naming):
                continue
            seen.add((at, place))
            yield Clash(claim, point, other, known, thing_of(matched(point, known, naming)))


def _words(point: Point, naming: Naming) -> set[str]:
    """Return the nouns and the words of names by which a claim may be of the same thing as another one."""
    found = [each for each in point.clause.units if each.pos in ("n", "name") and is_telling(each)]
    own = {word for each in found for word in each.key.split()} - IDLE - PEOPLE
    return own.union(*(naming.words_for(each) for each in found if each.pos == "n"))
