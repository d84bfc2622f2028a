"""What ``factcheck.compare`` says of labelled pairs.

    python tests/benchmarks/verdicts.py [DATA] [--shipped]

Prints the confusion matrix, precision and recall of each verdict, for all pairs and for those whose claim holds a value,
and precision against coverage as the line moves. Each half of the pages is judged by models that were fitted on the
other half; with ``--shipped``, by the models of the package, which have seen all of these pages.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

import numpy as np
from common import Pair, data_folder, pairs
from fit_verdicts import export, fit, read_sample

from factcheck import compare
from factcheck.judge import confidence
from factcheck.model import Comparison

_VERDICTS = ("contradicted", "supported", "unverified")


def judged_by_other_half(labelled: list[Pair]) -> list[Comparison]:
    """Return a comparison of every pair, with models that have not seen its page."""
    sample = read_sample(labelled)
    found: dict[int, Comparison] = {}
    for half in (0, 1):
        rows = {"contradicted": sample.proposed, "supported": np.ones(len(labelled), dtype=bool)}
        models = tuple(
            confidence.read_model(export(fit(sample, rows[verdict] & (sample.half != half), verdict), sample))
            for verdict in ("contradicted", "supported")
        )
        confidence._models = lambda models=models: models
        for index in np.flatnonzero(sample.half == half):
            found[int(index)] = compare(labelled[index].claim, labelled[index].evidence)
    return [found[index] for index in range(len(labelled))]


def table(name: str, outcomes: list[tuple[str, Comparison]]) -> None:
    """Print the confusion matrix, and precision and recall of each verdict."""
    counts = Counter((label, comparison.verdict.value) for label, comparison in outcomes)
    print(f"{name}: {len(outcomes):,} pairs, {sum(counts[v, v] for v in _VERDICTS) / len(outcomes):.3f} right")
    print("  label         " + "".join(f"{verdict:>14}" for verdict in _VERDICTS))
    for label in _VERDICTS:
        print(f"  {label:<14}" + "".join(f"{counts[label, verdict]:14,}" for verdict in _VERDICTS))
    for verdict in _VERDICTS:
        said = sum(counts[label, verdict] for label in _VERDICTS)
        there = sum(counts[verdict, other] for other in _VERDICTS)
        right = counts[verdict, verdict]
        print(f"  {verdict:<14} precision {right / max(1, said):.3f}  recall {right / max(1, there):.3f}")


def lines(outcomes: list[tuple[str, Comparison]]) -> None:
    """Print precision and recall of "contradicted" as the line moves up from the default."""
    print("  line  precision  recall")
    total = sum(label == "contradicted" for label, _ in outcomes)
    for line in (0.8, 0.84, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98):
        said = [label for label, found in outcomes if found.verdict == "contradicted" and found.confidence >= line]
        right = sum(label == "contradicted" for label in said)
        print(f"  {line:.2f}  {right / max(1, len(said)):9.3f}  {right / total:6.3f}")


def main() -> None:
    """Judge all pairs and print what came of it."""
    labelled = pairs(data_folder([each for each in sys.argv[1:] if each != "--shipped"]))
    began = time.perf_counter()
    if "--shipped" in sys.argv:
        found = [compare(each.claim, each.evidence) for each in labelled]
        print(f"{(time.perf_counter() - began) / len(labelled) * 1000:.2f} ms a comparison")
    else:
        found = judged_by_other_half(labelled)
    outcomes = [(each.verdict, comparison) for each, comparison in zip(labelled, found, strict=True)]
    valued = [
        outcome
        for each, outcome in zip(labelled, outcomes, strict=True)
        if any(character.isdigit() for character in each.claim)
    ]
    table("all", outcomes)
    lines(outcomes)
    table("with a number in digits", valued)
    lines(valued)


if __name__ == "__main__":
    main()
