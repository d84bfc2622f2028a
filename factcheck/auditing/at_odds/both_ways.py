"""What speaks for two claims to be at odds where one is held against the other as a statement is against a claim.

Either is held against the other; of each sign of ``check.opposition`` there is the lower and the higher one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from factcheck.check.opposition.rarities import Rarities
from factcheck.check.opposition.shared import shares
from factcheck.check.opposition.sides import side
from factcheck.check.opposition.signs import signs
from factcheck.language.stem import stem
from factcheck.language.words import words

#: The share of the claims that have a name of what most of them are about.
_MAIN = 0.3


class Around:
    """The claims among which two stand: how rare their words are, and what they are about."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Take the claims."""
        self._having = Counter(each for text in texts for each in {word.stem for word in words(text)})
        self._total = len(texts)
        named = Counter(
            name for text in texts for name in {each.key for each in side(text).units if each.pos == "name"}
        )
        self._topics = frozenset(name for name, count in named.items() if count >= _MAIN * len(texts))
        self._rarities = Rarities(self)

    def rarity(self, term: str) -> float:
        """Return how rare a term is among the claims, 0..1.

        Args:
            term: a stem.
        """
        count = self._having.get(stem(term), self._having.get(term, 0))
        return max(log((self._total + 1) / (count + 0.5)) / log(self._total + 1), 0.0)

    def signs(self, one: str, two: str) -> Mapping[str, float]:
        """Return the signs of two of the claims, each by its name behind "lower " and "higher ".

        Args:
            one: the first claim.
            two: the second.
        """
        first, second = side(one), side(two)
        there = signs(first, second, shares(first, second), self._rarities, topics=self._topics)
        back = signs(second, first, shares(second, first), self._rarities, topics=self._topics)
        both = [(name, sorted((float(there[name]), float(back[name])))) for name in there]
        return {f"{which} {name}": pair[at] for name, pair in both for at, which in enumerate(("lower", "higher"))}
