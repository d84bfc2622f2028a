"""How often each situation in which two sentences exclude each other is right, counted inside the bases of the tests.

    python tests/benchmarks/calibrate.py [BASE ...]

Each statement of a base is held against each of its claims, and each claim against each other one; BASE names some of
the files in ``tests/bases``. An exclusion is right where the statement asks for ``contradicted``, and wrong where it
asks for ``supported`` or ``unverified``, as claims of one base do of each other. Prints for each situation its counts
without and with doubts, the range of its share of right ones as each base in turn is left out, and the counts that the
package ships; for each doubt what it does to the odds; what ``check_statement`` comes to; and how far the probabilities
are off (Brier score: 0 is best, and what is always said to be even gets 0.25).
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from common import write_base

import factcheck
from factcheck.inference.doubts import DOUBTS
from factcheck.inference.sentences import judge_sentences
from factcheck.inference.situations import CONFIDENCE, COUNTS
from factcheck.judge.setting import MIN_CONFIDENCE

FOLDER = Path(__file__).parents[1] / "bases"


class Firing(NamedTuple):
    """One exclusion that was said of a statement."""

    base: str
    situation: str
    doubts: tuple[str, ...]
    confidence: float
    right: bool


class Asked(NamedTuple):
    """The claims of a base, and what its statements ask for."""

    name: str
    claims: list[str]
    statements: list[tuple[str, str]]


def read_base(path: Path) -> Asked:
    """Return a base of the tests, with the statements that it misses."""
    table = yaml.safe_load(path.read_text("utf-8"))
    claims, missed = table.pop("claims"), table.pop("missed", {})
    listed = [(each, verdict) for part in (table, missed) for verdict, each_of in part.items() for each in each_of]
    return Asked(path.stem, claims, [each for each in listed if each[1] in ("supported", "contradicted", "unverified")])


def firings(base: Asked) -> Iterator[Firing]:
    """Yield the surest exclusion of each pair of a sentence and a claim of its base."""
    for text, verdict in [*base.statements, *((claim, "supported") for claim in base.claims)]:
        for claim in base.claims:
            judged = judge_sentences(text, claim) if claim != text else ()
            found = [each.against for each in judged if each.against is not None and each.support is None]
            if found:
                best = max(found, key=lambda each: each.confidence)
                yield Firing(base.name, best.situation, best.doubts, best.confidence, verdict == "contradicted")


def decisions(base: Asked) -> Iterator[Firing]:
    """Yield the exclusions that the base as a whole comes to."""
    with tempfile.TemporaryDirectory() as folder:
        write_base(Path(folder), [(str(at), claim, "") for at, claim in enumerate(base.claims)])
        opened = factcheck.load_base(folder)
        for text, verdict in base.statements:
            result = factcheck.check_statement(text, opened)
            if result.verdict in ("contradicted", "suspect") and result.evidence:
                comparison = result.evidence[0].comparison
                name = comparison.situation.partition(":")[0]
                yield Firing(base.name, name, comparison.doubts, comparison.confidence, verdict == "contradicted")


def counts(found: Iterable[Firing]) -> tuple[int, int]:
    """Return how many exclusions are right and how many are wrong."""
    tally = Counter(each.right for each in found)
    return tally[True], tally[False]


def told(pair: tuple[int, int]) -> str:
    """Return counts as "right of all (smoothed share)"."""
    right, wrong = pair
    return f"{right} of {right + wrong} ({probability(pair):.2f})" if right + wrong else "-"


def left_out(found: list[Firing]) -> str:
    """Return the lowest and the highest share as each base in turn is left out."""
    shares = [
        probability(counts(each for each in found if each.base != name)) for name in {each.base for each in found}
    ]
    return f"{min(shares):.2f} to {max(shares):.2f}" if shares else "-"


def brier(found: list[Firing], of: dict[Firing, float]) -> float:
    """Return the mean square of how far probabilities are from what came out."""
    return sum((of[each] - each.right) ** 2 for each in found) / max(1, len(found))


def probability(counted: tuple[int, int]) -> float:
    """Return the share of right ones among counts, smoothed by one of each."""
    right, wrong = counted
    return (right + 1) / (right + wrong + 2)


def print_situations(found: list[Firing]) -> None:
    """Print a row for each situation."""
    print(
        "| situation | without doubts | a base left out | with doubts | a base left out | shipped |\n"
        + "|---" * 6
        + "|"
    )
    for name in COUNTS:
        mine = [each for each in found if each.situation == name]
        bare, doubted = [each for each in mine if not each.doubts], [each for each in mine if each.doubts]
        cells = (
            name,
            told(counts(bare)),
            left_out(bare),
            told(counts(doubted)),
            left_out(doubted),
            f"{CONFIDENCE[name]:.2f}",
        )
        print("| " + " | ".join(cells) + " |")


def print_doubts(found: list[Firing]) -> None:
    """Print for each doubt that stands alone by what it multiplies the odds of its situations."""
    print("\n| doubt | alone | odds without it | multiplies them by | shipped |\n" + "|---" * 5 + "|")
    for words, factor in DOUBTS.values():
        alone = [each for each in found if each.doubts == (words,)]
        names = {each.situation for each in alone}
        bare = probability(counts(each for each in found if not each.doubts and each.situation in names))
        share, odds = probability(counts(alone)), bare / (1 - bare)
        measured = f"{share / (1 - share) / odds:.2f}" if alone else "-"
        print(f"| {words} | {told(counts(alone))} | {odds:.1f} | {measured} | {factor} |")


def print_decisions(found: list[Firing]) -> None:
    """Print what the bases as wholes come to, by situation and by confidence."""
    print("\n| check_statement says | right |\n|---|---|")
    for name in COUNTS:
        print(f"| {name} | {told(counts(each for each in found if each.situation == name))} |")
    for low, high in ((MIN_CONFIDENCE, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        print(
            f"| confidence {low} to {min(high, 1.0)} | {told(counts(x for x in found if low <= x.confidence < high))} |"
        )


def print_brier(found: list[Firing]) -> None:
    """Print how far off the shipped probabilities are, those counted here, and those counted with the base left out."""
    kinds = {each: (each.situation, each.doubts != ()) for each in found}
    groups: dict[tuple[str, bool], list[Firing]] = {}
    for each in found:
        groups.setdefault(kinds[each], []).append(each)
    inside = {each: probability(counts(groups[kinds[each]])) for each in found}
    outside = {each: probability(counts(x for x in groups[kinds[each]] if x.base != each.base)) for each in found}
    shipped = {each: each.confidence for each in found}
    print(f"\nBrier score of {len(found):,} exclusions: shipped {brier(found, shipped):.3f}, ", end="")
    print(f"counted here {brier(found, inside):.3f}, with the base left out {brier(found, outside):.3f}")


def main() -> None:
    """Count over the bases, and print the tables."""
    paths = [FOLDER / f"{name}.yaml" for name in sys.argv[1:]] or sorted(FOLDER.glob("*.yaml"))
    bases = [read_base(path) for path in paths]
    found = [each for base in bases for each in firings(base)]
    print_situations(found)
    print_doubts(found)
    print_brier(found)
    print_decisions([each for base in bases for each in decisions(base)])


if __name__ == "__main__":
    main()
