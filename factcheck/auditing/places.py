"""Which declared places lie in which, by ``part_of``."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model import Entity


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
