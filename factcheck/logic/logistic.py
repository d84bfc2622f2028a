"""A logistic over named signs, its weights in a file: small enough to say by which sign it goes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path


class Logistic:
    """What signs say of a question that is answered with yes or no."""

    def __init__(self, path: Path) -> None:
        """Take the file of the weights, which is read when the first question is asked.

        Args:
            path: JSON with ``weights``, in log odds by the names of the signs, and ``bias``, that of none.
        """
        self._path = path

    @cached_property
    def _told(self) -> tuple[Mapping[str, float], float]:
        told = json.loads(self._path.read_text("utf-8"))
        return told["weights"], told["bias"]

    def shown(self, signs: Mapping[str, float]) -> Mapping[str, float]:
        """Return how much each sign speaks for yes, in log odds.

        Args:
            signs: by their names; one that is not given is 0.
        """
        weights, _ = self._told
        return {name: weight * signs.get(name, 0.0) for name, weight in weights.items()}

    def probability(self, signs: Mapping[str, float]) -> float:
        """Return how probable yes is, 0..1.

        Args:
            signs: by their names; one that is not given is 0.
        """
        _, bias = self._told
        return 1.0 / (1.0 + math.exp(-bias - math.fsum(self.shown(signs).values())))
