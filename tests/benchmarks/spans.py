"""How many of the date spans that a recogniser's tests expect does ``factcheck.values.find`` cover?

The tests are JSON files as those of Microsoft's Recognizers-Text (``Specs/DateTime/English/DateExtractor.json`` and
``DatePeriodExtractor.json``): a list of ``{"Input": ..., "Context": {"ReferenceDateTime": ...}, "Results": [{"Text":
...}]}``. They are not part of the project; name the files.
"""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from factcheck import values

#: Where a test names no day, its dates are seen from this one.
AS_OF = date(2016, 10, 7)
#: Words before a date that a span may hold or leave out.
LEADS = frozenset("the on in for from between of this my at".split())


class Expected(NamedTuple):
    """One span that a test expects."""

    text: str
    start: int
    end: int
    as_of: date


def expected_spans(path: Path) -> list[Expected]:
    """Return the spans that a file of tests expects, in its order."""
    found = []
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        named = case.get("Context", {}).get("ReferenceDateTime")
        as_of = datetime.fromisoformat(named).date() if named else AS_OF
        for result in case["Results"]:
            start = result.get("Start", case["Input"].find(result["Text"]))
            found.append(Expected(case["Input"], start, start + len(result["Text"]), as_of))
    return found


def measure(span: Expected) -> tuple[bool, bool]:
    """Return whether a date covers a span but for words that lead to it, and whether one overlaps it."""
    covered = overlapped = False
    for value in values.find(span.text, as_of=span.as_of):
        if value.kind != "date":
            continue
        overlapped |= value.start < span.end and value.end > span.start
        before = span.text[span.start : max(value.start, span.start)].lower().split()
        covered |= value.end >= span.end and LEADS.issuperset(before)
    return covered, overlapped


def main() -> None:
    """Print the spans that are not covered, and the shares of those that are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*", help="JSON files of tests")
    paths = parser.parse_args().files
    spans = [span for path in paths for span in expected_spans(path)]
    if not spans:
        print("no tests given: nothing is measured")
        return
    results = [measure(span) for span in spans]
    for span, (covered, overlapped) in zip(spans, results, strict=True):
        if not covered:
            print("overlapped" if overlapped else "missed    ", repr(span.text[span.start : span.end]), "in", span.text)
    for name, each in zip(("covered", "overlapped"), zip(*results, strict=True), strict=True):
        print(f"{name}: {sum(each)} of {len(each)} ({sum(each) / len(each):.3f})")


if __name__ == "__main__":
    main()
