"""What a text and a claim share, as named numbers in 0..1 (BM25 apart)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

from factcheck.language.terms import terms
from factcheck.values import comparable, disjoint, find

_DEFAULT_RARITY = 3.0


@lru_cache(maxsize=16384)
def _terms(text: str) -> tuple[str, ...]:
    return tuple(terms(text))


@lru_cache(maxsize=16384)
def _bigrams(text: str) -> frozenset[tuple[str, str]]:
    found = _terms(text)
    return frozenset(pairwise(found))


def _aliased(text: str, aliases: Mapping[tuple[str, ...], str]) -> frozenset[str]:
    """Return the terms of a text with each name of an entity folded into one."""
    found = set(_terms(text))
    for name, entity in aliases.items():
        if set(name) <= found:
            found -= set(name)
            found.add("@" + entity)
    return frozenset(found)


def features(
    text: str,
    wording: str,
    bm25: float,
    aliases: Mapping[tuple[str, ...], str],
    rarity: Mapping[str, float],
) -> dict[str, float]:
    """Return the features of a pair.

    Args:
        text: what is looked for.
        wording: the claim's statement or one of its paraphrases.
        bm25: the claim's score in the index.
        aliases: stem phrase -> entity id.
        rarity: inverse document frequency of the text's terms.

    Returns:
        Feature name -> number.
    """
    here, there = _aliased(text, aliases), _aliased(wording, aliases)
    common = here & there

    def weigh(each: frozenset[str]) -> float:
        return sum(rarity.get(term, _DEFAULT_RARITY) for term in each)

    shared = weigh(common)
    bigrams_here, bigrams_there = _bigrams(text), _bigrams(wording)
    values_here, values_there = find(text), find(wording)
    agreeing = sum(
        any(comparable(value, other) and not disjoint(value, other) for other in values_there) for value in values_here
    )
    return {
        "text_covered": shared / weigh(here) if here else 0.0,
        "claim_covered": shared / weigh(there) if there else 0.0,
        "bigrams": len(bigrams_here & bigrams_there) / max(1, min(len(bigrams_here), len(bigrams_there))),
        "spelling": fuzz.token_set_ratio(" ".join(sorted(here)), " ".join(sorted(there))) / 100,
        "values": agreeing / len(values_here) if values_here else 0.0,
        "bm25": min(1.0, bm25 / 40),
    }
