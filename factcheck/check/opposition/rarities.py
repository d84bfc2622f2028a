"""How much it says that two sentences share a word: by how many claims of a base have it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Protocol

from factcheck.inference.wording.units import Unit
from factcheck.language.stem import stem

#: How much of what a word says a name says: many claims tell of it.
_NAME = 0.7


class Claims(Protocol):
    """Claims of which it is known how rare a term is among them."""

    @property
    def rarity(self) -> Callable[[str], float]:
        """Tells how rare a term is, 0..1."""


class Rarities:
    """What is asked of the words of a base, without reading its claims."""

    def __init__(self, store: Claims) -> None:
        """Take the store of an open base, or other claims."""
        self._store = store

    def of(self, unit: Unit) -> float:
        """Return how rare a word, name or value is among the claims, 0..1.

        Args:
            unit: of any sentence; a name is as rare as its rarest word.
        """
        if unit.value is not None:
            return 1.0
        rare = max(map(self._store.rarity, _stems(unit.key)), default=0.0)
        return rare * _NAME if unit.pos == "name" else rare


@lru_cache(maxsize=16384)
def _stems(key: str) -> tuple[str, ...]:
    """Return the stems of a word or name; marks, which may be no text at all, have none."""
    return tuple([stem(each) for each in key.split() if any(map(str.isalnum, each))])
