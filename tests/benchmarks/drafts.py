"""Six drafts in six formats, judged by hand before any run: how many wrong facts are flagged, by the way they are told.

Run it with ``python tests/benchmarks/drafts.py [-v]``; ``-v`` prints each sentence that comes out wrong. Each folder of
``tests/drafts`` holds a draft, its base, and ``judged.tsv``: line, right verdict (``right``: the base tells it so,
``wrong``: the base excludes it, ``open``: the base is silent, ``none``: it states nothing), the way it is told, and its words.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.check.run import Plan, check_documents
from factcheck.document.read import read_document
from factcheck.match.base import load_base

DRAFTS = Path(__file__).resolve().parent.parent / "drafts"


class Judged(NamedTuple):
    """One sentence of a draft: how it was judged, how it is told, and what was found."""

    draft: str
    asked: str
    kind: str
    text: str
    found: str


def judged(folder: Path) -> Iterator[Judged]:
    """Yield the sentences of a draft with the gravest verdict that their line got."""
    (draft,) = folder.glob("draft.*")
    base = load_base(folder / "base")
    found: dict[int, list[str]] = {}
    (checked,) = check_documents([read_document(draft)], Plan(base, cache=False))
    for result in checked.results:
        found.setdefault(result.line or 0, []).append(str(result.verdict))
    with (folder / "judged.tsv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            verdicts = found.get(int(row["line"]), ["unread"])
            worst = next(
                (each for each in ("contradicted", "suspect", "disputed", "supported") if each in verdicts), verdicts[0]
            )
            yield Judged(folder.name, row["verdict"], row["kind"], row["sentence"], worst)


def main() -> None:
    """Print precision and recall of flags by the way facts are told."""
    rows = [each for folder in sorted(DRAFTS.iterdir()) for each in judged(folder)]
    kinds = [*sorted({each.kind for each in rows}), ""]
    print(
        f"{'told by':12} {'wrong':>5} {'flagged':>7} {'contradicted':>12} {'recall':>6} {'precision':>9}   others contradicted, suspect"
    )
    for kind in kinds:
        counts = Counter((each.asked == "wrong", each.found) for each in rows if kind in ("", each.kind))
        wrong = sum(count for (bad, _), count in counts.items() if bad)
        sure, doubtful = counts[True, "contradicted"], counts[True, "suspect"] + counts[True, "disputed"]
        falsely, suspected = counts[False, "contradicted"], counts[False, "suspect"] + counts[False, "disputed"]
        flagged = sure + doubtful
        recall = flagged / wrong if wrong else 1.0
        precision = flagged / (flagged + falsely + suspected) if flagged + falsely + suspected else 1.0
        print(
            f"{kind or 'all':12} {wrong:5} {flagged:7} {sure:12} {recall:6.2f} {precision:9.2f}   {falsely}, {suspected}"
        )
    right = [each for each in rows if each.asked == "right"]
    print(f"right and supported: {sum(each.found == 'supported' for each in right)} of {len(right)}")
    vouched = [each for each in rows if each.asked != "right" and each.found == "supported"]
    print(f"supported, and not right: {len(vouched)} of {len(rows)}")
    if "-v" in sys.argv:
        for each in rows:
            fine = {
                "right": ("supported",),
                "wrong": ("contradicted", "suspect"),
                "open": ("unverified", "not_checkable"),
            }
            if each.found not in fine.get(each.asked, ("not_checkable", "unverified")):
                print(f"{each.draft}: {each.asked}, found {each.found}: {each.text} [{each.kind}]")


if __name__ == "__main__":
    main()
