"""A sum of small trees over named signs, in a file: where one sign counts for more or less beside another one."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

#: A sign, the most of it for the first branch, the two branches; or the log odds at an end.
Tree = list[Any] | float


class Trees:
    """What signs say of a question that is answered with yes or no."""

    def __init__(self, path: Path) -> None:
        """Take the file of the trees, which is read when the first question is asked.

        Args:
            path: JSON with ``trees``, each a log odds or the place of a sign among ``signs``, the most of it for the
                first branch, and the two branches; and ``bias``, the log odds of none.
        """
        self._path = path

    @cached_property
    def _told(self) -> tuple[list[str], list[Tree], float]:
        told = json.loads(self._path.read_text("utf-8"))
        return told["signs"], told["trees"], told["bias"]

    def probability(self, signs: Mapping[str, float]) -> float:
        """Return how probable yes is, 0..1.

        Args:
            signs: by their names; one that is not given is 0.
        """
        names, trees, bias = self._told
        found = [signs.get(name, 0.0) for name in names]
        return 1.0 / (1.0 + math.exp(-bias - math.fsum(_end(each, found) for each in trees)))


def _end(tree: Tree, found: list[float]) -> float:
    """Return the log odds at the end to which signs lead in a tree."""
    while isinstance(tree, list):
        sign, most, low, high = tree
        tree = low if found[sign] <= most else high
    return tree
