"""Fit the model that tells whether a statement and the nearest claim are at odds; write ``check/opposition/weights.json``.

    python tests/benchmarks/fit_opposition.py [--write]

A logistic is fitted on the statements of the strangers' bases of which nothing else is known. First it is fitted with
a twelfth of the bases left out at a time, and with all those that are held out; what it says of those is printed.
Bases that are held out stay out of the weights that are written.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml
from common import write_base, write_weights
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

import factcheck
from factcheck import check_statement, load_base
from factcheck.check.opposition import opposed
from factcheck.match.search import search

FOLDER = Path(__file__).with_name("strangers")
TABLES = Path(__file__).parents[1] / "bases"
WEIGHTS = Path(factcheck.__file__).parent / "check" / "opposition" / "weights.json"
_ASKED = {"supported": "right", "contradicted": "wrong", "unverified": "open"}
_LABELS = ("right", "wrong", "open")
#: How much the weights are held back; of 0.05 to 0.5 all do about as well.
_SHRINKAGE = 0.1
#: Of a sign that is seldom seen less would be known than its weight says.
_LEAST_SPREAD = 0.15
#: Statements whose writers were told nothing of wording are those that drafts are made of: they count so often.
_COUNTS = {"plain": 2.0, "free": 2.0}
_FOLDS = 12
_LINES = (0.5, 0.55, 0.6, 0.65, 0.7)


class Row(NamedTuple):
    """A statement that nothing else settles: its base, whether that is held out, its label and wording, and its signs."""

    base: str
    held_out: bool
    label: str
    wording: str
    signs: dict[str, float]


def judged(told: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield label, wording and text of the statements of a file, of either of the two kinds."""
    if "right" in told:
        for label in _LABELS:
            for wording, statements in told[label].items():
                yield from ((label, wording, statement) for statement in statements)
        return
    for some in (told, told.get("missed") or {}):
        for asked, label in _ASKED.items():
            yield from ((label, "of the tests", statement) for statement in some.get(asked, []))


def read(path: Path) -> list[Row]:
    """Return the statements of one file of which nothing is known without the model."""
    told = yaml.safe_load(path.read_text("utf-8"))
    opposed.with_opposition = lambda result, *_: result  # what is to be fitted says nothing meanwhile
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(told["claims"])])
        base = load_base(folder)
        found = []
        for label, wording, statement in judged(told):
            if check_statement(statement, base).verdict is not factcheck.Verdict.UNVERIFIED:
                continue
            near = opposed.nearest_signs(statement, search(base.store, statement, 10, candidates=25), base)
            if near is not None:
                held_out = told.get("held_out", False)
                found.append(Row(path.stem, held_out, label, wording, dict(near.signs)))
    return found


def fit(signs: np.ndarray, wrong: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights of signs as they come, and the bias; ``counts`` tells how much each row counts."""
    mean, spread = signs.mean(axis=0), np.maximum(signs.std(axis=0), _LEAST_SPREAD)
    model = LogisticRegression(C=_SHRINKAGE, max_iter=2000).fit((signs - mean) / spread, wrong, counts)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ mean)


def report(name: str, chances: np.ndarray, rows: list[Row]) -> None:
    """Print what is found of wrong statements, and what is suspected of others, over some lines."""
    print(name)
    for line in _LINES:
        above = [row for row, chance in zip(rows, chances, strict=True) if chance >= line]
        counts = [sum(row.label == label for row in above) for label in ("wrong", "right", "open")]
        print(f"  {line:.2f}  wrong {counts[0]:3}   right {counts[1]:3}   open {counts[2]:3}")
    for low in np.arange(0.5, 0.9, 0.1):
        inside = [(chance, row) for row, chance in zip(rows, chances, strict=True) if low <= chance < low + 0.1]
        if inside:
            right = sum(row.label == "wrong" for _, row in inside)
            print(f"  {low:.1f} to {low + 0.1:.1f}: {right} of {len(inside)} at odds")


def main() -> None:
    """Fit, print what came of it, and write the weights if asked to."""
    with ProcessPoolExecutor() as pool:
        rows = [
            row
            for found in pool.map(read, [*sorted(FOLDER.glob("*.yaml")), *sorted(TABLES.glob("*.yaml"))])
            for row in found
        ]
    names = list(rows[0].signs)
    signs = np.array([[float(row.signs[name]) for name in names] for row in rows])
    wrong = np.array([row.label == "wrong" for row in rows])
    bases = np.array([row.base for row in rows])
    counts = np.array([_COUNTS.get(row.wording, 1.0) for row in rows])
    print(len(rows), "statements,", int(wrong.sum()), "wrong")
    chances = np.zeros(len(rows))
    for inside, outside in GroupKFold(_FOLDS).split(signs, wrong, bases):
        weights, bias = fit(signs[inside], wrong[inside], counts[inside])
        chances[outside] = 1 / (1 + np.exp(-signs[outside] @ weights - bias))
    report("each base left out of the fit", chances, rows)
    for wording in dict.fromkeys(row.wording for row in rows):
        so_worded = np.array([row.wording == wording for row in rows])
        report(f"  of these, {wording}", chances[so_worded], [row for row in rows if row.wording == wording])
    held_out = np.array([row.held_out for row in rows])
    weights, bias = fit(signs[~held_out], wrong[~held_out], counts[~held_out])
    chances = 1 / (1 + np.exp(-signs[held_out] @ weights - bias))
    report("bases held out", chances, [row for row in rows if row.held_out])
    write_weights(WEIGHTS, names, weights, bias)


if __name__ == "__main__":
    main()
