"""The small model behind a match score: a logistic over named features, its weights in one table."""

from __future__ import annotations

import math
from collections.abc import Mapping

#: Hand-set so that a claim sharing all content words scores near 1 and one sharing a single common word near 0.
WEIGHTS = {
    "text_covered": 4.0,
    "claim_covered": 3.0,
    "bigrams": 1.0,
    "spelling": 1.5,
    "values": 0.5,
    "bm25": 2.0,
}
BIAS = -4.5


def probability(found: Mapping[str, float]) -> float:
    """Return how likely it is, in 0..1, that a claim with these features is what a text is about."""
    return 1.0 / (1.0 + math.exp(-(BIAS + sum(WEIGHTS[name] * number for name, number in found.items()))))
