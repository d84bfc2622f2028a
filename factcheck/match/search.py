"""Find the claims that a text is about: candidates from the index, reranked by what the words share."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.base.store import Candidate, Store
from factcheck.match.features import feature_reader, sharing_reader
from factcheck.match.model import merit, probability
from factcheck.match.query import Query, read_query
from factcheck.model import Match

#: How many candidates are taken from the index; more find little and cost time.
CANDIDATES = 50
#: One whose score in the index is a smaller share of the best is not reranked, beyond so many that always are.
_LEAST_SHARE, _ALWAYS = 0.4, 20


def _any(score: float, text_shared: float, claim_shared: float) -> bool:
    return True


def search(
    store: Store,
    text: str,
    limit: int = 10,
    query: Query | None = None,
    candidates: int = CANDIDATES,
    wanted: Callable[[float, float, float], bool] = _any,
) -> list[Match]:
    """Return the claims that a text may be about, best first; equals come in the order of the base's files.

    Args:
        store: the compiled base.
        text: a sentence, or a few words.
        limit: how many at most.
        query: the text's query, if it was read before.
        candidates: how many claims are taken from the index and reranked.
        wanted: tells by score, share of the text and share of the claim (see ``Match``) whether a match is of use;
            one that is not is left out, and its claim is never read.

    Returns:
        Matches with a score in 0..1.
    """
    query = read_query(store, text) if query is None else query
    ranked = [
        (-round(merit(features), 6), candidate.profile.place, index, candidate)
        for index, (candidate, features) in enumerate(candidate_features(store, query, max(candidates, limit)))
    ]
    ranked.sort()
    sharing = sharing_reader(query, store.rarity)
    found = []
    for odds, _, _, candidate in ranked[:limit]:
        score, shared = round(probability(-odds), 4), sharing(candidate.profile)
        if wanted(score, *shared):
            found.append(Match(store.claim_of(candidate), score, *shared))
    return found


def candidate_features(store: Store, query: Query, limit: int) -> list[tuple[Candidate, tuple[float, ...]]]:
    """Return the best candidates of the index, each with its features.

    Args:
        store: the compiled base.
        query: what is looked for.
        limit: how many.
    """
    read = feature_reader(query, store.rarity, store.greatest_idf)
    found = store.candidates(query.weights, query.misspelt, limit)
    if found:
        least = found[0].bm25 * _LEAST_SHARE
        found = [candidate for index, candidate in enumerate(found) if candidate.bm25 >= least or index < _ALWAYS]
    return [(candidate, read(candidate.bm25, candidate.profile)) for candidate in found]
