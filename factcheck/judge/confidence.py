"""How sure a difference or an agreement is: two additive models over the features of the alignment.

Each is a sum of tables, one for a feature or a pair of features, turned into a probability by the logistic function
(a generalised additive model with pairwise terms; Lou et al., KDD 2013). The tables stand in ``confidence.json``, made
by ``tests/benchmarks/fit_verdicts.py`` from pairs of sentences that people have labelled. Where the rules alone have
decided, which is seldom in those pairs and mostly right, the probability is scaled to what is so there.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast

from factcheck.model import Verdict


class Axis(NamedTuple):
    """How one feature is cut into cells: sorted cuts for amounts, the known codes for categories."""

    feature: str
    cuts: tuple[float, ...]
    is_category: bool

    def cell(self, number: float) -> int:
        """Return the cell of a number; a code that was never seen has the cell behind the last."""
        if not self.is_category:
            return bisect_right(self.cuts, number)
        return self.cuts.index(number) if number in self.cuts else len(self.cuts)


class Model(NamedTuple):
    """An additive model: intercept, axes, and tables over one or two of them."""

    intercept: float
    axes: tuple[Axis, ...]
    singles: tuple[tuple[int, tuple[float, ...]], ...]
    pairs: tuple[tuple[int, int, tuple[tuple[float, ...], ...]], ...]

    def probability(self, features: Mapping[str, float]) -> float:
        """Return the model's probability, 0..1.

        Args:
            features: as ``features.describe`` gives them.
        """
        cells = [axis.cell(features[axis.feature]) for axis in self.axes]
        total = self.intercept
        for at, scores in self.singles:
            total += scores[cells[at]]
        for one, two, table in self.pairs:
            total += table[cells[one]][cells[two]]
        return 1.0 / (1.0 + math.exp(-total))


@cache
def _data() -> dict[str, Any]:
    return cast(dict[str, Any], json.loads((Path(__file__).parent / "confidence.json").read_text("utf-8")))


@cache
def _models() -> tuple[Model, Model]:
    data = _data()
    return read_model(data["contradicted"]), read_model(data["supported"])


def read_model(data: dict[str, Any]) -> Model:
    """Return a model from the form in which ``confidence.json`` holds it."""
    axes = tuple(Axis(each["feature"], tuple(each["cuts"]), each["category"]) for each in data["axes"])
    singles = tuple((each["axis"], tuple(each["scores"])) for each in data["singles"])
    pairs = tuple((*each["axes"], tuple(map(tuple, each["scores"]))) for each in data["pairs"])
    return Model(data["intercept"], axes, singles, pairs)


def contradiction(features: Mapping[str, float]) -> float:
    """Return the probability that a proposed difference is a real contradiction, 0..1."""
    return _models()[0].probability(features)


class Scale(NamedTuple):
    """How a model's probability is to be read where the rules alone have decided (Platt scaling, 1999)."""

    intercept: float
    slope: float

    def probability(self, chance: float) -> float:
        """Return the probability for a model's own; 0 and 1 are taken as nearly so."""
        chance = min(max(chance, _NEARLY), 1 - _NEARLY)
        return 1.0 / (1.0 + math.exp(-self.intercept - self.slope * math.log(chance / (1 - chance))))


_NEARLY = 1e-6


@cache
def _scales() -> dict[Verdict, Scale]:
    return {Verdict(verdict): Scale(*scale) for verdict, scale in _data()["ruled"].items()}


def ruled(verdict: Verdict, features: Mapping[str, float]) -> float:
    """Return the probability that the rules are right, 0..1.

    Args:
        verdict: what they say, ``contradicted`` or ``supported``.
        features: as ``features.describe`` gives them.
    """
    model = contradiction if verdict is Verdict.CONTRADICTED else support
    return _scales()[verdict].probability(model(features))


def support(features: Mapping[str, float]) -> float:
    """Return the probability that the reference entails the statement, 0..1."""
    return _models()[1].probability(features)
