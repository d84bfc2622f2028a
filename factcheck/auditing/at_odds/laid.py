"""Two claims laid side by side: what both of them tell, and what is left on either side, and in which place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.auditing.aspects.clauses import Chunk, Clause, clauses_of, is_telling
from factcheck.inference.wording.counterparts import says_as_much, with_particles
from factcheck.inference.wording.units import Unit, units
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Readings
from factcheck.values import comparable, disjoint

#: Places of a phrase beside those that a preposition names; with "to" or "as" it stands as an object does.
SUBJECT, OBJECT = "subj", "obj"
_AS_OBJECTS = frozenset({"", "to", "as"})


class Placed(NamedTuple):
    """A noun phrase of a claim, and where it stands: before the verb, behind it, or behind which preposition."""

    chunk: Chunk
    place: str


class Half(NamedTuple):
    """One of two claims.

    Attributes:
        text: the claim.
        told: its words and values that tell something.
        left: those that the other claim does not have.
        phrases: its noun phrases.
    """

    text: str
    told: tuple[Unit, ...]
    left: tuple[Unit, ...]
    phrases: tuple[Placed, ...]

    @property
    def left_phrases(self) -> tuple[Placed, ...]:
        """The noun phrases of whose last word the other claim has no like."""
        return tuple([each for each in self.phrases if each.chunk.head in self.left])

    def phrase_of(self, unit: Unit) -> Placed | None:
        """Return the noun phrase whose last word is a word."""
        return next((each for each in self.phrases if each.chunk.head is unit), None)


class Laid(NamedTuple):
    """Two claims side by side: either of them, and what both have, word by word."""

    one: Half
    two: Half
    same: tuple[tuple[Unit, Unit], ...]


def laid(first: str, second: str, told_first: Readings, told_second: Readings) -> Laid:
    """Return two claims side by side.

    Args:
        first: the first claim.
        second: the second.
        told_first: what the first says.
        told_second: what the second says.
    """
    mine, yours = _telling(first), _telling(second)
    same: list[tuple[Unit, Unit]] = []
    free = list(yours)
    for unit in mine:
        other = next((each for each in free if _tells_the_same(unit, each)), None)
        if other is not None:
            free.remove(other)
            same.append((unit, other))
    taken = {unit for unit, _ in same}
    left = tuple([each for each in mine if each not in taken])
    return Laid(
        Half(first, mine, left, _placed(first, told_first, mine)),
        Half(second, yours, tuple(free), _placed(second, told_second, yours)),
        tuple(same),
    )


@lru_cache(maxsize=4096)
def _telling(text: str) -> tuple[Unit, ...]:
    return tuple([each for each in with_particles(units(text)) if is_telling(each) or each.value is not None])


def _tells_the_same(one: Unit, two: Unit) -> bool:
    if one.value is not None and two.value is not None:
        return comparable(one.value, two.value) and not disjoint(one.value, two.value)
    if one.value is not None or two.value is not None or (one.pos == "name") != (two.pos == "name"):
        return False
    return one.key == two.key or says_as_much(one, two) or says_as_much(two, one)


def _placed(text: str, told: Readings, known: tuple[Unit, ...]) -> tuple[Placed, ...]:
    """Return the noun phrases of a claim, each as the smallest clause that has it; with the words as they are told."""
    by_start = {each.start: each for each in known}
    found: dict[int, Placed] = {}
    for clause in sorted(clauses_of(text, told), key=lambda each: len(each.units)):
        for chunk in clause.chunks:
            head = by_start.get(chunk.head.start)
            if head is not None:
                found.setdefault(head.start, Placed(chunk._replace(head=head), _place(chunk, clause)))
    return tuple(found.values())


def _place(chunk: Chunk, clause: Clause) -> str:
    if chunk.preposition not in _AS_OBJECTS:
        return chunk.preposition
    verb = min((each.start for each in clause.verbs), default=clause.way.start)
    return SUBJECT if chunk.head.start < verb else OBJECT


def facing(pair: Laid) -> Iterator[tuple[Placed, Placed]]:
    """Yield each two phrases that are left on either side and stand in one place, both nouns or both names.

    Args:
        pair: the two claims.
    """
    for mine in pair.one.left_phrases:
        for yours in pair.two.left_phrases:
            if mine.place == yours.place:
                yield mine, yours
