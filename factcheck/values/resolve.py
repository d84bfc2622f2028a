"""Write relative dates out: what "last year" means depends on the day on which it was written."""

from __future__ import annotations

from datetime import date

from factcheck.model import Value
from factcheck.values import calendar, tables
from factcheck.values.find import find

_LEADS = tables.DATE_LEADS | {"on", "of"}


def absolute(text: str, as_of: date) -> str:
    """Return a text with its relative dates written out.

    Args:
        text: one sentence.
        as_of: the day on which it was written.

    Returns:
        "In 2023 Acme closed" for "Last year Acme closed", seen from a day in 2024; dates that are complete, and periods
        that cannot be written in a word or two, stay as they are.
    """
    known = {
        (value.start, value.end) for value in find(text) if value.kind == "date" and value.unit != calendar.NO_YEAR
    }
    pieces: list[str] = []
    at = 0
    for value in find(text, as_of):
        if value.kind != "date" or (value.start, value.end) in known or value.start < at:
            continue
        written = _written(value, text[value.start : value.end], text[: value.start])
        if written:
            pieces += [text[at : value.start], written]
            at = value.end
    return "".join([*pieces, text[at:]])


def _written(value: Value, words: str, before: str) -> str:
    low, high = value.low, value.high
    if not isinstance(low, date) or not isinstance(high, date) or low.year == calendar.YEARLESS or value.bound:
        return ""
    if low == high:
        lead = "" if before.rstrip().rpartition(" ")[2].lower() in _LEADS else "on "
        return f"{lead}{low.day} {low:%B} {low.year}"
    if (low.day, low.month, high.day, high.month) == (1, 1, 31, 12) and low.year == high.year:
        bare = words.split(maxsplit=1)[0].lower() in ("last", "this", "next", "previous")
        return f"in {low.year}" if bare else str(low.year)
    if low.day == 1 and (low.year, low.month) == (high.year, high.month):
        return f"{low:%B} {low.year}"
    return ""
