"""Which texts are worth comparing with which: those that share their rarer words, never all with all."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from factcheck.language import lexicon

#: How many entries of the word lists are looked at for one text, so that the cost grows with the number of texts only.
_BUDGET = 1500
#: Of these, how many that share most are looked at closely, and how many at most are compared.
_LOOKED_AT, _PARTNERS = 100, 12
#: Two texts that share a smaller part of the words of the shorter one cannot contradict or repeat each other.
_LEAST_SHARED = 0.5
#: Nor can two of which the shorter says more than one thing that the other does not, unless they name the holder of
#: a role, whose name may have three words.
_MOST_OTHER, _MOST_OF_A_NAME = 1, 3


class Partners:
    """Finds for each text the later texts that say something of the same things."""

    def __init__(self, keys: Sequence[Sequence[frozenset[str]]]) -> None:
        """Index texts by their words.

        Args:
            keys: for each text, for each of its wordings, what it speaks of (see ``Unit.key``).
        """
        self._all = [frozenset[str]().union(*wordings) for wordings in keys]
        self._fewest = [min((len(each) for each in wordings), default=0) for wordings in keys]
        self._postings: dict[str, list[int]] = {}
        for index, found in enumerate(self._all):
            for key in found:
                self._postings.setdefault(key, []).append(index)

    def of(self, index: int) -> list[int]:
        """Return the indices of the texts behind ``index`` that are worth comparing with it, in order."""
        own = self._all[index]
        budget = _BUDGET
        scores: dict[int, float] = {}
        # of the rarest words all texts are looked at, of common ones only as many as the budget allows
        for key in sorted(own, key=lambda key: (len(self._postings[key]), key)):
            posting = self._postings[key]
            if len(posting) > budget and scores:
                break
            for other in posting[-budget:]:
                if other > index:
                    scores[other] = scores.get(other, 0.0) + 1.0 / len(posting)
            budget -= len(posting)
            if budget <= 0:
                break
        likely = nsmallest(_LOOKED_AT, scores, key=lambda other: (-scores[other], other))
        near = [other for other in likely if self._is_near(index, other)]
        return sorted(near[:_PARTNERS])

    def _is_near(self, first: int, second: int) -> bool:
        both = self._all[first] & self._all[second]
        shorter = min(self._fewest[first], self._fewest[second])
        most = _MOST_OTHER if both.isdisjoint(lexicon.role_starts()) else _MOST_OF_A_NAME
        return len(both) >= shorter * _LEAST_SHARED and shorter - len(both) <= most
