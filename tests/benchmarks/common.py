"""What the benchmarks share: reading the public data, and writing bases to measure with."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


class Tweet(NamedTuple):
    """A text, and the ids of the claims that it is about."""

    text: str
    claims: frozenset[str]


def data_folder(arguments: Sequence[str] | None = None) -> Path:
    """Return the folder of the public data: the first argument, or the place beside the checkout; leave without it."""
    arguments = sys.argv[1:] if arguments is None else arguments
    folder = Path(arguments[0]) if arguments else DATA
    if not folder.is_dir():
        print(f"no data in {folder}; nothing is measured")
        sys.exit(0)
    return folder


def write_weights(path: Path, names: Sequence[str], weights: Iterable[float], bias: float) -> None:
    """Print the weights of signs, and write them to the file of a model if ``--write`` asks for that."""
    rounded = {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
    for name, weight in rounded.items():
        print(f"  {name:24} {weight:8.4f}")
    if "--write" in sys.argv:
        path.write_text(json.dumps({"weights": rounded, "bias": round(bias, 4)}, indent=2) + "\n", "utf-8")


def verified_claims(data: Path) -> list[tuple[str, str, str]]:
    """Return (id, claim, title) of the verified claims of CheckThat! 2020."""
    with (data / "checkthat2020" / "verified_claims.docs.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))[1:]
    return [(row[0], row[1], row[2]) for row in rows]


def tweets(data: Path, split: str) -> list[Tweet]:
    """Return the tweets of a split with the claims that verify them."""
    folder = data / "checkthat2020" / split
    claims: dict[str, set[str]] = {}
    for each in (folder / "tweet-vclaim-pairs.qrels").read_text("utf-8").splitlines():
        query, _, claim, _ = each.split()
        claims.setdefault(query, set()).add(claim)
    with (folder / "tweets.queries.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))[1:]
    return [Tweet(row[1], frozenset(claims[row[0]])) for row in rows]


def write_base(folder: Path, claims: Iterable[tuple[str, str, str]], per_file: int = 1000) -> None:
    """Write a base of (id, statement, paraphrase) under ``folder``; an empty paraphrase is left out."""
    (folder / "claims").mkdir(parents=True, exist_ok=True)
    (folder / "sources").mkdir(exist_ok=True)
    (folder / "sources" / "one.yaml").write_text("sources:\n  - id: one\n    title: One source\n", "utf-8")
    rows = list(claims)
    for start in range(0, len(rows), per_file):
        lines = ["claims:"]
        for name, statement, paraphrase in rows[start : start + per_file]:
            lines += [f"  - id: c{name}", f"    statement: {_quoted(statement)}", "    sources: [one]"]
            if paraphrase.strip():
                lines.append(f"    paraphrases: [{_quoted(paraphrase)}]")
        (folder / "claims" / f"{start // per_file:06}.yaml").write_text("\n".join(lines) + "\n", "utf-8")


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def average_precision(ranked: Sequence[str], relevant: frozenset[str], most: int = 5) -> float:
    """Return AP@5 as the task defines it."""
    hits, total = 0, 0.0
    for rank, each in enumerate(ranked[:most], start=1):
        if each in relevant:
            hits += 1
            total += hits / rank
    return total / min(most, len(relevant))


class Pair(NamedTuple):
    """A claim with evidence from one page, and what a comparison should say."""

    id: str
    page: str
    claim: str
    evidence: str
    verdict: str


_VERDICTS = {"REFUTES": "contradicted", "SUPPORTS": "supported", "NOT ENOUGH INFO": "unverified"}


def pairs(data: Path) -> list[Pair]:
    """Return the labelled pairs of VitaminC."""
    with (data / "vitaminc" / "dev.jsonl").open(encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return [Pair(row["unique_id"], row["page"], row["claim"], row["evidence"], _VERDICTS[row["label"]]) for row in rows]
