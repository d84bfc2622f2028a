"""Find the claims that a text is about: candidates from the index, reranked by what the words share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from factcheck.base.index import Store, value_terms
from factcheck.language.lexicon import phrase_key
from factcheck.language.terms import terms
from factcheck.language.words import words
from factcheck.match.features import features
from factcheck.match.model import probability
from factcheck.model import Claim, Entity, Match

_CANDIDATES = 30
#: Longer queries cost more and find no better.
_MOST_TERMS = 60
_ALIAS_WEIGHT = 0.4
_VALUE_WEIGHT = 0.6
#: Below this score a claim is not about the same thing at all.
RELATED = 0.15


class Query(NamedTuple):
    """What is looked for: weighted terms, and the entities that the text names."""

    terms: dict[str, float]
    aliases: Mapping[tuple[str, ...], str]


def read_query(store: Store, text: str) -> Query:
    """Turn a text into the query that finds its claims.

    Args:
        store: the compiled base.
        text: a sentence, or a few words.

    Returns:
        Terms of the text, of its values and of other names of its entities, with weights.
    """
    found = words(text)
    entities = store.entities_named(tuple(word.stem for word in found))
    weighted = dict.fromkeys(terms(text, found)[:_MOST_TERMS], 1.0)
    for term in value_terms(text)[:_MOST_TERMS]:
        weighted.setdefault(term, _VALUE_WEIGHT)
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            for term in phrase_key(name):
                weighted.setdefault(term, _ALIAS_WEIGHT)
    return Query(weighted, alias_table(entities))


def alias_table(entities: list[Entity]) -> Mapping[tuple[str, ...], str]:
    """Return stem phrase -> entity id; a name that two entities share stands for neither."""
    table: dict[tuple[str, ...], str] = {}
    shared: set[tuple[str, ...]] = set()
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            key = phrase_key(name)
            if table.setdefault(key, entity.id) != entity.id:
                shared.add(key)
    for key in shared:
        del table[key]
    return table


def search(store: Store, text: str, limit: int = 10, query: Query | None = None) -> list[Match]:
    """Return the claims that a text may be about, best first.

    Args:
        store: the compiled base.
        text: a sentence, or a few words.
        limit: how many at most.
        query: the text's query, if it was read before.

    Returns:
        Matches with a score in 0..1.
    """
    query = read_query(store, text) if query is None else query
    found = store.candidates(query.terms, max(_CANDIDATES, limit))
    total = max(1, store.count("claim"))
    rarity = {term: math.log(1 + total / (1 + store.doc_freq(term))) for term in query.terms}
    matches = [Match(claim, round(_score(text, claim, score, query, rarity), 4)) for score, claim in found]
    matches.sort(key=lambda match: (-match.score, match.claim.id))
    return matches[:limit]


def _score(text: str, claim: Claim, bm25: float, query: Query, rarity: dict[str, float]) -> float:
    return max(probability(features(text, wording, bm25, query.aliases, rarity)) for wording in claim.wordings)
