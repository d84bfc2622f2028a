"""Fit the models behind ``compare`` and write ``factcheck/judge/confidence.json``.

    python tests/benchmarks/fit_verdicts.py [DATA] [--write]

Two additive models with pairwise terms (explainable boosting machines), for "this difference is real" and "the
reference entails the statement". Pages are parted by a hash of their title: what is printed was measured on pages
that the fit has not seen, each half against the other; what is written is fitted on all of them.
"""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from common import Pair, data_folder, pairs
from interpret.glassbox import ExplainableBoostingClassifier
from sklearn.linear_model import LogisticRegression

import factcheck
from factcheck.judge.case import open_case
from factcheck.judge.features import CATEGORIES, describe
from factcheck.judge.rules import by_rules

TABLES = Path(factcheck.__file__).parent / "judge" / "confidence.json"
#: Features of which more can only help, or hurt, a contradiction or a support.
_RISING = ("word_coverage", "name_coverage", "coverage")
_FALLING = ("missing_names", "missing_words", "unanswered")


class Sample(NamedTuple):
    """All pairs as numbers."""

    names: list[str]
    rows: np.ndarray
    labels: np.ndarray
    proposed: np.ndarray  # whether the rules propose a difference
    valued: np.ndarray
    half: np.ndarray


def read_sample(labelled: list[Pair]) -> Sample:
    """Return the features of every pair."""
    rows, proposed = [], []
    for each in labelled:
        case = open_case(each.claim, each.evidence)
        ruled = by_rules(case)
        features = describe(case, ruled)
        rows.append(list(features.values()))
        proposed.append(bool(ruled.differences) or features["excluded"] > 0)
    names = list(features)
    table = np.array(rows, dtype=float)
    half = np.array([int(hashlib.sha256(each.page.encode()).hexdigest(), 16) % 2 for each in labelled])
    labels = np.array([each.verdict for each in labelled])
    return Sample(names, table, labels, np.array(proposed), table[:, names.index("values")] > 0, half)


def fit(sample: Sample, rows: np.ndarray, verdict: str) -> ExplainableBoostingClassifier:
    """Return a model of one verdict, fitted on the chosen rows."""
    monotone = [1 if name in _RISING else -1 if name in _FALLING else 0 for name in sample.names]
    model = ExplainableBoostingClassifier(
        feature_names=sample.names,
        feature_types=["nominal" if name in CATEGORIES else "continuous" for name in sample.names],
        interactions=14,
        max_bins=24,
        max_interaction_bins=8,
        outer_bags=8,
        min_samples_leaf=20,
        monotone_constraints=monotone,
        random_state=7,
        n_jobs=2,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return model.fit(sample.rows[rows], (sample.labels[rows] == verdict).astype(int))


def export(model: ExplainableBoostingClassifier, sample: Sample) -> dict[str, Any]:
    """Return a model as plain data: axes, tables, intercept."""
    axes: list[dict[str, Any]] = []
    places: dict[tuple[int, int], int] = {}

    def axis(feature: int, level: int) -> int:
        bins = model.bins_[feature]
        level = min(level, len(bins) - 1)
        if (feature, level) not in places:
            name, cut = sample.names[feature], bins[level]
            category = isinstance(cut, dict)
            cuts = [float(each) for each in sorted(cut, key=cut.get)] if category else [float(each) for each in cut]
            places[feature, level] = len(axes)
            axes.append({"feature": name, "cuts": [round(each, 5) for each in cuts], "category": category})
        return places[feature, level]

    singles, doubles = [], []
    for term, scores in zip(model.term_features_, model.term_scores_, strict=True):
        if len(term) == 1:
            # the first cell stands for a missing number, which there is none of; the last for an unknown category
            singles.append({"axis": axis(term[0], 0), "scores": _kept(scores, axes[axis(term[0], 0)])})
        else:
            one, two = axis(term[0], 1), axis(term[1], 1)
            table = scores[1:, 1:]
            rows = table if axes[one]["category"] else table[:-1]
            doubles.append({"axes": [one, two], "scores": [_trim(row, axes[two]) for row in rows]})
    return {"intercept": round(float(model.intercept_[0]), 4), "axes": axes, "singles": singles, "pairs": doubles}


def _kept(scores: np.ndarray, axis: dict[str, Any]) -> list[float]:
    return _trim(scores[1:], axis)


def _trim(scores: np.ndarray, axis: dict[str, Any]) -> list[float]:
    kept = scores if axis["category"] else scores[:-1]
    return [round(float(each), 3) for each in kept]


def curve(chances: np.ndarray, right: np.ndarray) -> str:
    """Return precision at some recalls, and recall at some precisions."""
    order = np.argsort(-chances, kind="stable")
    hits = np.cumsum(right[order])
    precision, recall = hits / np.arange(1, len(order) + 1), hits / max(1, right.sum())
    at = [
        f"{wanted}: {precision[min(np.searchsorted(recall, wanted), len(order) - 1)]:.3f}"
        for wanted in (0.2, 0.3, 0.4, 0.5, 0.6)
    ]
    best = [
        max([recall[i] for i in range(50, len(order)) if precision[i] >= line], default=0.0)
        for line in (0.9, 0.92, 0.95)
    ]
    return f"precision at recall {', '.join(at)}; recall at precision .90/.92/.95 " + "/".join(
        f"{each:.3f}" for each in best
    )


def reliability(chances: np.ndarray, right: np.ndarray) -> None:
    """Print how often what was said with some confidence was right."""
    print("  said        mean   right      n")
    for low in np.arange(0.0, 1.0, 0.1):
        inside = (chances >= low) & (chances < low + 0.1)
        if inside.sum():
            print(
                f"  {low:.1f}-{low + 0.1:.1f}  {chances[inside].mean():8.3f} {right[inside].mean():7.3f} {inside.sum():6}"
            )


def scaled(sample: Sample, chances: np.ndarray, verdict: str) -> list[float]:
    """Return intercept and slope by which the log-odds of pairs that the rules decide become those of being right."""
    decided = sample.rows[:, sample.names.index("ruled")] == (1 if verdict == "contradicted" else 2)
    odds = np.log(chances[decided] / (1 - chances[decided]))
    right = (sample.labels[decided] == verdict).astype(int)
    model = LogisticRegression().fit(odds[:, None], right)
    return [round(float(model.intercept_[0]), 3), round(float(model.coef_[0, 0]), 3)]


def main() -> None:
    """Fit on each half and measure on the other; fit on both and write."""
    data = data_folder([each for each in sys.argv[1:] if each != "--write"])
    sample = read_sample(pairs(data))
    exported: dict[str, Any] = {}
    for verdict, rows in (("contradicted", sample.proposed), ("supported", np.ones(len(sample.labels), dtype=bool))):
        chances = np.zeros(len(sample.labels))
        for half in (0, 1):
            model = fit(sample, rows & (sample.half != half), verdict)
            held = rows & (sample.half == half)
            chances[held] = model.predict_proba(sample.rows[held])[:, 1]
        right = sample.labels == verdict
        print(f"{verdict}, pairs with a value: {curve(chances[sample.valued], right[sample.valued])}")
        print(f"{verdict}, all pairs:          {curve(chances, right)}")
        reliability(chances[rows], right[rows])
        scale = scaled(sample, chances, verdict)
        print(f"where the rules say so: {scale[0]:.2f} + {scale[1]:.2f} times the log-odds")
        if "--write" in sys.argv:
            exported[verdict] = export(fit(sample, rows, verdict), sample)
            exported.setdefault("ruled", {})[verdict] = scale
    if exported:
        TABLES.write_text(json.dumps(exported, separators=(",", ":")) + "\n", "utf-8")
        print(f"wrote {TABLES.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
