"""What a query and a claim share, as named numbers; the model in ``weights.json`` weighs them.

==============  ======================================================================================
feature         what it is
==============  ======================================================================================
bm25            score in the index, as a share of what a claim with all terms once would have, 0..1.2
text_covered    share of the text's terms that the claim has, weighted by rarity
core_covered    the same, of the eight rarest terms only: long texts hold much that is beside the point
claim_covered   share of the statement's terms that the text has, weighted by rarity
spelling        share of the statement's terms that the text has with a slip of the pen
rarest          rarity of the rarest term that both have
==============  ======================================================================================

Numbers and dates are terms like others here: a claim with another number is about the same thing. Tried and left out,
for they bettered nothing on the dev tweets: shared neighbours (bigrams), shared letter sequences, order, compactness.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import fsum

from factcheck.base.filing import has_digit
from factcheck.base.store import Profile
from factcheck.match.query import Query
from factcheck.model.rows import NamedTuple

NAMES = (
    "bm25",
    "text_covered",
    "core_covered",
    "claim_covered",
    "spelling",
    "rarest",
)
_CORE = 8
_MOST_BM25 = 1.2


class _Weighed(NamedTuple):
    """What is needed of a query for every candidate."""

    own: frozenset[str]
    total: float
    full_score: float
    core: float
    slips: dict[str, list[str]]  # first letter -> terms that may be misspelt


def feature_reader(
    query: Query, rarity: Callable[[str], float], most: float
) -> Callable[[float, Profile], tuple[float, ...]]:
    """Return a function that gives the features of a candidate.

    Args:
        query: what is looked for.
        rarity: how rare a term is, 0..1.
        most: the inverse document frequency of a term of rarity 1.

    Returns:
        A function of the candidate's BM25 score and profile; its result is in the order
        of ``NAMES``.
    """
    weighed = _weigh(query, most)

    def read(bm25: float, profile: Profile) -> tuple[float, ...]:
        return _features(query, weighed, rarity, bm25, profile)

    return read


def _weigh(query: Query, most: float) -> _Weighed:
    weights = sorted(query.rarity.values(), reverse=True)
    total = sum(weights) or 1.0
    slips: dict[str, list[str]] = {}
    for term in query.misspelt:
        slips.setdefault(term[0], []).append(term)
    return _Weighed(
        frozenset(query.terms),
        total,
        total * most,
        sum(weights[:_CORE]) or 1.0,
        slips,
    )


def _features(
    query: Query, weighed: _Weighed, rarity: Callable[[str], float], bm25: float, profile: Profile
) -> tuple[float, ...]:
    said = profile.said
    shared, claimed = _shared(query, weighed.own, profile)
    known = query.rarity
    shared_weights = [known.get(term, 0.0) for term in shared]
    shared_weight = fsum(shared_weights)
    missing = said - claimed
    claimed_weight = fsum(map(rarity, claimed))
    claim_weight = claimed_weight + fsum(map(rarity, missing)) or 1.0
    return (
        min(_MOST_BM25, bm25 / weighed.full_score),
        shared_weight / weighed.total,
        min(1.0, shared_weight / weighed.core),
        claimed_weight / claim_weight,
        fsum([rarity(term) for term in missing if term[0] in weighed.slips and _is_slip(term, weighed.slips)])
        / claim_weight
        if weighed.slips
        else 0.0,
        max(shared_weights, default=0.0),
    )


# sums over sets are exact (``fsum``): their order differs between processes, and results must not


def _shared(query: Query, own: frozenset[str], profile: Profile) -> tuple[frozenset[str], frozenset[str]]:
    """Return the terms of the text that the claim has, and those of the statement that the text has.

    An entity counts as named whatever name of it is used.
    """
    said, everything = profile.said, profile.all
    shared, claimed = everything & own, said & own
    for mention in query.mentions:
        if not mention.used <= everything and any(name <= everything for name in mention.names):
            shared |= mention.used
            claimed = claimed.union(*(name for name in mention.names if name <= said))
    return shared, claimed


def _is_slip(term: str, slips: dict[str, list[str]]) -> bool:
    return any(_letters_apart(term, other) == 1 for other in slips[term[0]])


@lru_cache(maxsize=1 << 14)
def _letters_apart(term: str, other: str) -> int:
    """Return by how many letters two terms differ, two for all that differ by more."""
    from rapidfuzz.distance import OSA  # brings fifty modules

    return OSA.distance(term, other, score_cutoff=1)


def sharing_reader(query: Query, rarity: Callable[[str], float]) -> Callable[[Profile], tuple[float, float]]:
    """Return a function that tells how many words a text and a claim share.

    Args:
        query: what is looked for.
        rarity: how rare a term is, 0..1.

    Returns:
        A function of a claim's profile; its result is the share of the text's words that the claim has, and the share
        of the claim's that the text has, each 0..1. Values do not count, since they may differ, nor do words of the
        text that no claim has: those may be misspelt.
    """
    own = frozenset(query.terms)
    known = [(term, query.rarity[term]) for term in query.terms if term not in query.unknown and not has_digit(term)]
    text_weight = fsum([weight for _, weight in known])

    def read(profile: Profile) -> tuple[float, float]:
        shared, claimed = _shared(query, own, profile)
        claim_weight = fsum(map(rarity, profile.words))
        both = fsum([weight for term, weight in known if term in shared])
        back = fsum(map(rarity, profile.words & claimed))
        return both / text_weight if text_weight else 1.0, back / claim_weight if claim_weight else 1.0

    return read
