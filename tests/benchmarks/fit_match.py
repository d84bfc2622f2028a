"""Fit the model behind ``Base.search`` and write ``factcheck/match/weights.json``.

    python tests/benchmarks/fit_match.py [DATA] [--write]

Order first, scale second: a pairwise logistic on the train tweets orders the candidates of each tweet; a second
logistic with the order's score as its only feature makes a probability of it. The line under which nothing counts as
a match is chosen on dev.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from common import average_precision, data_folder, tweets, verified_claims, write_base
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

import factcheck
from factcheck.match.features import NAMES
from factcheck.match.query import read_query
from factcheck.match.search import CANDIDATES, candidate_features

WEIGHTS = Path(factcheck.__file__).parent / "match" / "weights.json"
#: Pairs made of each right claim: with the best wrong candidates.
_RIVALS = 25
_SHRINKAGE = 4e-3
#: Probabilities are fitted on the best candidates of each tweet, which are the ones that anybody sees.
_SCALED_ON = 2


def read_split(base: factcheck.Base, data: Path, split: str) -> list[tuple[frozenset[str], list[str], np.ndarray]]:
    """Return, for each tweet, the right claims, and the ids and features of its candidates in file order."""
    found = []
    for tweet in tweets(data, split):
        rows = candidate_features(base.store, read_query(base.store, tweet.text), CANDIDATES)
        rows.sort(key=lambda row: row[0].place)
        ids = [base.store.claim_of(candidate).id.removeprefix("c") for candidate, _ in rows]
        found.append((tweet.claims, ids, np.array([features for _, features in rows]).reshape(-1, len(NAMES))))
    return found


def fit_order(split: list, spread: np.ndarray) -> np.ndarray:
    """Return the weights that put right claims above wrong ones; none is negative, so that sharing more never hurts."""
    pairs = []
    for right, ids, rows in split:
        is_right = np.array([each in right for each in ids], dtype=bool)
        by_bm25 = np.argsort(-rows[:, 0], kind="stable") if len(rows) else []
        rivals = [at for at in by_bm25 if not is_right[at]][:_RIVALS]
        pairs += [rows[at] - rows[rival] for at in np.flatnonzero(is_right) for rival in rivals]
    differences = np.array(pairs) / spread

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margins = differences @ weights
        wrong = 1 / (1 + np.exp(margins))
        penalty = _SHRINKAGE * len(differences)
        return np.logaddexp(
            0, -margins
        ).sum() + penalty * weights @ weights / 2, penalty * weights - differences.T @ wrong

    bounds = [(0.0, None)] * len(spread)
    return minimize(loss, np.full(len(spread), 0.1), jac=True, method="L-BFGS-B", bounds=bounds).x / spread


def fit_scale(split: list, weights: np.ndarray) -> tuple[float, float]:
    """Return (factor, bias) that turn an order's score into a probability."""
    scores, labels = [], []
    for right, ids, rows in split:
        best = np.argsort(-np.round(rows @ weights, 6), kind="stable")[:_SCALED_ON]
        scores += [float(rows[at] @ weights) for at in best]
        labels += [ids[at] in right for at in best]
    model = LogisticRegression(C=1e6, max_iter=5000).fit(np.array(scores)[:, None], labels)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def report(name: str, split: list, weights: np.ndarray, bias: float) -> list[tuple[float, bool]]:
    """Print the quality on a split and return (probability, right?) of each tweet's best candidate."""
    precision, hits, best = 0.0, 0, []
    for right, ids, rows in split:
        chances = 1 / (1 + np.exp(-np.round(rows @ weights + bias, 6)))
        order = np.argsort(-chances, kind="stable")
        ranked = [ids[at] for at in order]
        precision += average_precision(ranked, right)
        hits += any(each in right for each in ranked[:20])
        if len(ids):
            best.append((float(chances[order[0]]), ranked[0] in right))
    print(f"{name}: MAP@5 {precision / len(split):.4f}, hit@20 {hits / len(split):.4f}, {len(split)} tweets")
    return best


def print_lines(best: list[tuple[float, bool]]) -> None:
    """Print, for lines of the score, the precision and recall of the best match at or above it."""
    print("line  precision  recall   (best match of each dev tweet)")
    for line in (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        above = [right for chance, right in best if chance >= line]
        if above:
            print(f"{line:4.2f}  {sum(above) / len(above):9.3f}  {sum(above) / len(best):6.3f}")
    print("score      said   right  (calibration on dev)")
    for low in np.arange(0, 1, 0.2):
        inside = [(chance, right) for chance, right in best if low <= chance < low + 0.2]
        if inside:
            chances, rights = zip(*inside, strict=True)
            print(f"{low:.1f}-{low + 0.2:.1f}  {np.mean(chances):6.3f}  {np.mean(rights):6.3f}  ({len(inside)})")


def main() -> None:
    """Fit, print what came of it, and write the weights if asked to."""
    arguments = [each for each in sys.argv[1:] if each != "--write"]
    data = data_folder(arguments)
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), verified_claims(data))
        base = factcheck.load_base(folder)
        train, dev = read_split(base, data, "train"), read_split(base, data, "dev")
    spread = np.vstack([rows for _, _, rows in train]).std(axis=0) + 1e-9
    order = fit_order(train, spread)
    factor, bias = fit_scale(train, order)
    weights = order * factor
    report("train", train, weights, bias)
    print_lines(report("dev", dev, weights, bias))
    rounded = {name: round(float(weight), 4) for name, weight in zip(NAMES, weights, strict=True)}
    print(rounded, round(bias, 4))
    if "--write" in sys.argv:
        text = json.dumps({"weights": rounded, "bias": round(bias, 4)}, indent=2) + "\n"
        WEIGHTS.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
