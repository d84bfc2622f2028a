"""The small model behind a suspicion: a logistic over named signs, its weights in ``weights.json``.

``tests/benchmarks/fit_opposition.py`` fits it, prints what it finds in bases that are left out of the fit, and writes
the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def weights() -> tuple[Mapping[str, float], float]:
    """Return the weight of each sign, and that of none."""
    told = json.loads((Path(__file__).parent / "weights.json").read_text("utf-8"))
    return told["weights"], told["bias"]


def shown(signs: Mapping[str, float]) -> Mapping[str, float]:
    """Return how much each sign speaks for two sentences to be at odds, in log odds.

    Args:
        signs: by their names.
    """
    known, _ = weights()
    return {name: weight * signs[name] for name, weight in known.items()}


def probability(signs: Mapping[str, float]) -> float:
    """Return how probable it is that two sentences are at odds, 0..1.

    Args:
        signs: by their names.
    """
    _, bias = weights()
    return 1.0 / (1.0 + math.exp(-bias - math.fsum(shown(signs).values())))
