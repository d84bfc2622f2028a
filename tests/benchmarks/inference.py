"""What ``factcheck.compare`` says of public inference tests.

    python tests/benchmarks/inference.py [DATA] [--sample N] [--seed S]

Every file of DATA/inference holds rows of label, statement and reference; the two stand alone, as against a base. The
pairs of VitaminC, whose evidence leans on its page, are judged as such, those with digits in the claim. Prints a table
with precision and recall of each verdict: "flagged" are the contradictions together with what is only suspected.
"""

from __future__ import annotations

import argparse
import csv
import random
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from common import DATA, data_folder, pairs

from factcheck import compare
from factcheck.model import Verdict

_SUPPORTED = (Verdict.SUPPORTED,)
_CONTRADICTED = (Verdict.CONTRADICTED,)
_FLAGGED = (Verdict.CONTRADICTED, Verdict.SUSPECT)


class Example(NamedTuple):
    """Two sentences and the verdict that readers gave them."""

    label: str
    statement: str
    reference: str


class Test(NamedTuple):
    """A set of examples, and whether their references lean on what stands before them."""

    name: str
    examples: list[Example]
    leaning: bool


class Outcome(NamedTuple):
    """How many examples of each label got each verdict, and how fast."""

    counts: Counter[tuple[str, Verdict]]
    rate: float

    def total(self, label: str) -> int:
        """Return how many examples have a label."""
        return sum(count for (asked, _), count in self.counts.items() if asked == label)

    def said(self, verdicts: tuple[Verdict, ...], label: str = "") -> int:
        """Return how many examples, of one label if that is given, got one of some verdicts."""
        return sum(n for (asked, found), n in self.counts.items() if found in verdicts and label in ("", asked))


def tests(data: Path) -> Iterator[Test]:
    """Yield the tests that the folder of the public data holds."""
    for path in sorted((data / "inference").glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            yield Test(path.stem, [Example(*row) for row in rows], leaning=False)
    if (data / "vitaminc").is_dir():
        valued = [each for each in pairs(data) if any(map(str.isdigit, each.claim))]
        yield Test(
            "vitaminc, digits", [Example(each.verdict, each.claim, each.evidence) for each in valued], leaning=True
        )


def measure(test: Test, sample: int, seed: int) -> Outcome:
    """Compare the examples of a test, or a sample of so many."""
    examples = test.examples
    if 0 < sample < len(examples):
        examples = random.Random(seed).sample(examples, sample)
    counts: Counter[tuple[str, Verdict]] = Counter()
    began = time.process_time()
    for each in examples:
        counts[each.label, compare(each.statement, each.reference, leaning=test.leaning).verdict] += 1
    return Outcome(counts, len(examples) / (time.process_time() - began))


def cell(outcome: Outcome, verdicts: tuple[Verdict, ...], label: str) -> str:
    """Return "precision / recall", with a dash for what cannot be told."""
    said, right, total = outcome.said(verdicts), outcome.said(verdicts, label), outcome.total(label)
    precision = f"{right / said:.2f}" if said else "-"
    recall = f"{right / total:.2f}" if total else "-"
    return f"{precision} / {recall}"


def share(outcome: Outcome, verdicts: tuple[Verdict, ...], labels: tuple[str, ...]) -> str:
    """Return the share of the examples of some labels that got one of some verdicts, with a dash where there are none."""
    total = sum(map(outcome.total, labels))
    return f"{sum(outcome.said(verdicts, label) for label in labels) / total:.3f}" if total else "-"


_HEAD = (
    "test",
    "pairs",
    "supported: precision / recall",
    "contradicted: precision / recall",
    "flagged: precision / recall",
    "not contradicted, but flagged",
    "contradicted, but supported",
    "pairs a second",
)


def row(test: Test, outcome: Outcome) -> tuple[str, ...]:
    """Return the cells of a test, in the order of the head."""
    return (
        test.name,
        f"{sum(outcome.counts.values()):,}",
        cell(outcome, _SUPPORTED, "supported"),
        cell(outcome, _CONTRADICTED, "contradicted"),
        cell(outcome, _FLAGGED, "contradicted"),
        share(outcome, _FLAGGED, ("supported", "unverified")),
        share(outcome, _SUPPORTED, ("contradicted",)),
        f"{outcome.rate:.0f}",
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=str(DATA))
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="only N pairs of each test")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which N pairs")
    options = parser.parse_args()
    size = f"samples of {options.sample}, seed {options.seed}" if options.sample else "all pairs"
    print(f"{datetime.now(UTC).date()}, {size}\n")
    print("| " + " | ".join(_HEAD) + " |\n" + "|---" * len(_HEAD) + "|")
    for test in tests(data_folder([options.data])):
        print("| " + " | ".join(row(test, measure(test, options.sample, options.seed))) + " |", flush=True)


if __name__ == "__main__":
    main()
