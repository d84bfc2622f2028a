"""What only a text and the claims as a whole show of two points: better fits, and what is told rightly elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest
from typing import TypeVar

from factcheck.check.linking.agreement import agree
from factcheck.check.linking.records import Fit, Said
from factcheck.check.linking.resemblance import Rarities, resemble
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.model import Claim

#: By how much a value fits better that agrees.
_AGREES = 0.7
#: More claims, or points, from which one differs say no more.
_MOST = 10
K = TypeVar("K")


def with_rivals(
    fits: Sequence[Fit], said: Sequence[Said], claims: Sequence[Claim], rarities: Rarities
) -> Iterator[Fit]:
    """Yield what differs and may be told of one thing, with the signs that only all fits show.

    Where a claim is told rightly elsewhere, or the point is what another claim tells, nothing is at odds.

    Args:
        fits: all fits of a text.
        said: all that the text says.
        claims: those that are held beside it.
        rarities: of the words of the claims.
    """
    seen = _Seen(fits, said, claims, rarities)
    for each in fits:
        if not (each.agrees or each.apart or seen.is_told_better(each)):
            yield each._replace(signs={**each.signs, **seen.signs(each)})


class _Seen:
    """What is asked of all fits of a text."""

    def __init__(self, fits: Sequence[Fit], said: Sequence[Said], claims: Sequence[Claim], rarities: Rarities) -> None:
        self._told, self._taken = defaultdict[object, float](float), defaultdict[object, float](float)
        self._by_said = defaultdict[object, dict[str, float]](dict)
        self._by_known = defaultdict[object, dict[int, float]](dict)
        self._beside = defaultdict[object, set[object]](set)
        for each in fits:
            if each.agrees:
                weight = each.weight + (_AGREES if each.said.unit.value is not None else 0.0)
                _keep_most(self._told, each.known.key, weight)
                _keep_most(self._taken, each.said.key, weight)
            else:
                _keep_most(self._by_said[each.said.key], each.known.claim.id, each.weight)
                _keep_most(self._by_known[each.known.key], each.said.at, each.weight)
                self._beside[each.known.key].add(each.said.key)
        self._heard = _heard(said, claims, rarities)
        self._most_heard = defaultdict[str, float](float)
        for (_, claim), much in self._heard.items():
            _keep_most(self._most_heard, claim, much)

    def is_told_better(self, fit: Fit) -> bool:
        """Tell whether one of two points that differ fits better where it agrees."""
        return max(self._told[fit.known.key], self._taken[fit.said.key]) > fit.weight

    def signs(self, fit: Fit) -> Mapping[str, float]:
        """Return the signs of two points that differ."""
        value = fit.said.unit.value is not None
        claims, sentences = self._by_said[fit.said.key], self._by_known[fit.known.key]
        ahead = fit.weight - _best_but(sentences, fit.said.at)
        beside = float(min(len(self._beside[fit.known.key]), _MOST))
        heard = self._heard.get((fit.said.at, fit.known.claim.id), 0.0)
        return {
            "ahead_of_claims": fit.weight - _best_but(claims, fit.known.claim.id),
            "ahead_of_sentences": ahead,
            "value_ahead_of_sentences": ahead * value,
            "behind_best_sentence": heard - self._most_heard[fit.known.claim.id],
            "claims_beside": float(min(len(claims), _MOST)),
            "points_beside": beside,
            "value_points_beside": beside * value,
        }


def _keep_most(found: dict[K, float], key: K, much: float) -> None:
    found[key] = max(found.get(key, 0.0), much)


def _best_but(found: Mapping[K, float], key: K) -> float:
    """Return the most that anything but one is given."""
    best = nlargest(2, found.items(), key=lambda each: each[1])
    return max((much for each, much in best if each != key), default=0.0)


def _heard(said: Sequence[Said], claims: Sequence[Claim], rarities: Rarities) -> dict[tuple[int, str], float]:
    """Return how much of what each claim says each sentence says: (number of the sentence, claim) -> how much."""
    sentences = defaultdict[int, list[Unit]](list)
    for one in said:
        sentences[one.at].append(one.unit)
    found: dict[tuple[int, str], float] = {}
    for claim in claims:
        telling = [each for each in joined_units(claim.statement) if each.value is not None or is_telling(each)]
        for at, units in sentences.items():
            much = sum(rarities.of(each) for each in telling if any(_says(each, unit) for unit in units))
            if much:
                found[at, claim.id] = much
    return found


def _says(known: Unit, said: Unit) -> bool:
    if known.value is None and said.value is None:
        return resemble(known, said)
    return known.value is not None and said.value is not None and bool(agree(known.value, said.value))
