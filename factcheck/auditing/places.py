"""Which places lie in which: as declared by ``part_of``, as claims tell, and as a town lies in a country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factcheck.language.wordnet import ancestors, entry
from factcheck.model import Entity
from factcheck.syntax.records import Argument, Phrase, Readings

#: What holds towns and is in none.
_WIDE = ("country", "continent")
#: So many of the senses of those words are of land that is a state's, or of a part of the world.
_SENSES = 2
#: Verbs and kinds of modifier with which a claim says where a place is.
_LYING = frozenset({"be", "lie", "situate", "locate"})
_IN = "in"


class Places:
    """The wholes that entities are declared to be part of."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        """Take the entities of a base, by id."""
        self._entities = entities

    def chain(self, name: str) -> tuple[str, ...]:
        """Return an entity and all it is a part of, from the smallest to the largest; a circle ends it."""
        found: list[str] = []
        while name in self._entities and name not in found:
            found.append(name)
            name = self._entities[name].part_of or ""
        return tuple(found)

    def touch(self, one: str, other: str) -> bool:
        """Tell whether one of two entities is the other or a part of it."""
        return one in self.chain(other) or other in self.chain(one)

    def apart(self, one: str, other: str) -> bool:
        """Tell whether two places that are declared in one whole lie beside each other."""
        return not self.touch(one, other) and bool(set(self.chain(one)) & set(self.chain(other)))


def inside(told: Iterable[Readings]) -> Iterator[tuple[str, str]]:
    """Yield the names of places with those of the places that they are in, as far as claims say so.

    Args:
        told: what each claim says.
    """
    for readings in told:
        for ways in readings:
            for argument in ways[0].arguments:
                yield from (pair for phrase in argument.phrases for pair in _named_inside(phrase))
            thing, place = ways[0].argument("subj"), ways[0].argument(_IN)
            if ways[0].predicate in _LYING and not ways[0].negated:
                yield from _pairs(thing, place)
                yield from _pairs(thing, ways[0].argument("attr"))


def _pairs(thing: Argument | None, place: Argument | None) -> Iterator[tuple[str, str]]:
    """Yield a name with the place that it lies in: "Holm lies in Norden", "Holm is a town in Norden"."""
    for one in thing.phrases if thing is not None else ():
        for other in place.phrases if place is not None else ():
            within = [each.phrase for each in other.named(_IN) if each.phrase is not None]
            names = [each.head for each in (other, *within) if each.kind == "name"]
            yield from ((one.head, name) for name in names if one.kind == "name")


def _named_inside(phrase: Phrase) -> Iterator[tuple[str, str]]:
    """Yield a name with the place that stands beside it: "in Holm in Norden"."""
    for modifier in phrase.modifiers:
        if modifier.phrase is not None:
            if modifier.kind == _IN and phrase.kind == modifier.phrase.kind == "name":
                yield phrase.head, modifier.phrase.head
            yield from _named_inside(modifier.phrase)


@cache
def _is_wide(name: str) -> bool:
    """Tell whether a name is that of a country or a continent."""
    known = {number for each in _WIDE for number, _ in entry(each).senses["n"][:_SENSES]}
    return any(not known.isdisjoint(ancestors(number)) for number, _ in entry(name).senses.get("n", ())[:1])


def may_lie_in(one: str, other: str) -> bool:
    """Tell whether one of two names is a country's and the other is none: a seat in Oslo is in Norway, too."""
    return _is_wide(one) != _is_wide(other)
