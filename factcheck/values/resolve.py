"""Write relative dates out: what "last year" means depends on the day on which it was written."""

from __future__ import annotations

from datetime import date

from factcheck.model import Value
from factcheck.values.calendar import YEARLESS
from factcheck.values.find import find


def absolute(text: str, as_of: date) -> str:
    """Return a text with its relative dates written out.

    Args:
        text: one sentence.
        as_of: the day on which it was written.

    Returns:
        "In 2023 Acme closed" for "Last year Acme closed", seen from a day in 2024; dates that are complete, and periods
        that cannot be written in a word or two, stay as they are.
    """
    known = {(value.start, value.end) for value in find(text) if value.kind == "date" and value.unit != "yearless"}
    pieces: list[str] = []
    at = 0
    for value in find(text, as_of):
        if value.kind != "date" or (value.start, value.end) in known or value.start < at:
            continue
        written = _written(value, text[value.start : value.end])
        if written:
            pieces += [text[at : value.start], written]
            at = value.end
    return "".join([*pieces, text[at:]])


def _written(value: Value, words: str) -> str:
    low, high = value.low, value.high
    if not isinstance(low, date) or not isinstance(high, date) or low.year == YEARLESS or value.bound:
        return ""
    lead = "on " if words[:3].lower() == "on " else ""
    if low == high:
        return f"{lead}{low.day} {low:%B} {low.year}"
    if (low.day, low.month, high.day, high.month) == (1, 1, 31, 12) and low.year == high.year:
        bare = words.split(maxsplit=1)[0].lower() in ("last", "this", "next", "previous")
        return f"in {low.year}" if bare else str(low.year)
    if low.day == 1 and (low.year, low.month) == (high.year, high.month):
        return f"{low:%B} {low.year}"
    return ""
