"""The small model behind a match score: a logistic over named features, its weights in ``weights.json``.

``tests/benchmarks/fit_match.py`` fits it and writes the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from factcheck.match.features import NAMES


@cache
def _weights() -> tuple[tuple[float, ...], float]:
    data = json.loads((Path(__file__).parent / "weights.json").read_text("utf-8"))
    return tuple(data["weights"][name] for name in NAMES), data["bias"]


def merit(features: Sequence[float]) -> float:
    """Return the log odds that a claim with these features is what a text is about.

    Args:
        features: in the order of ``features.NAMES``.
    """
    weights, bias = _weights()
    return bias + sum([weight * feature for weight, feature in zip(weights, features, strict=True)])


def probability(log_odds: float) -> float:
    """Return log odds as a probability, 0..1."""
    return 1.0 / (1.0 + math.exp(-log_odds))
