"""Write relative dates out: what "last year" means depends on the day on which it was written."""

from __future__ import annotations

from datetime import date

from factcheck.model import Span, Value
from factcheck.model.rows import NamedTuple
from factcheck.values import calendar, tables
from factcheck.values.find import find

_LEADS = tables.DATE_LEADS | {"on", "of"}


class Rewritten(NamedTuple):
    """A sentence with its relative dates written out, and where they stand: (in this text, in the one given)."""

    text: str
    replaced: tuple[tuple[Span, Span], ...]

    def back(self, span: Span) -> Span:
        """Return where the words of a span stand in the text as it was given; part of a date means all of it."""
        return Span(self._back(span.start, 0), self._back(span.end, 1))

    def _back(self, offset: int, side: int) -> int:
        shift = 0
        for here, there in self.replaced:
            if here.start < offset + (1 - side) and offset - side < here.end:
                return there[side]
            if here.end <= offset:
                shift = there.end - here.end
        return offset + shift


def absolute(text: str, as_of: date) -> Rewritten:
    """Return a text with its relative dates written out.

    Args:
        text: one sentence.
        as_of: the day on which it was written.

    Returns:
        "In 2023 Acme closed" for "Last year Acme closed", seen from a day in 2024; dates that are complete, and periods
        that cannot be written in a word or two, stay as they are.
    """
    dates = [value for value in find(text) if value.kind == "date"]
    known = {(value.start, value.end) for value in dates if value.unit != calendar.NO_YEAR}
    written, at = "", 0
    replaced: list[tuple[Span, Span]] = []
    for value in find(text, as_of):
        if value.kind != "date" or (value.start, value.end) in known or value.start < at:
            continue
        words = _written(value, text[value.start : value.end], text[: value.start])
        if words:
            written += text[at : value.start]
            replaced.append((Span(len(written), len(written) + len(words)), Span(value.start, value.end)))
            written += words
            at = value.end
    return Rewritten(written + text[at:], tuple(replaced))


def _written(value: Value, words: str, before: str) -> str:
    low, high = value.low, value.high
    if not isinstance(low, date) or not isinstance(high, date) or low.year == calendar.YEARLESS or value.bound:
        return ""
    if low == high:
        lead = "" if before.rstrip().rpartition(" ")[2].lower() in _LEADS else "on "
        return f"{lead}{low.day} {low:%B} {low.year}"
    if (low, high) == calendar.year(low.year)[:2]:
        bare = words.split(maxsplit=1)[0].lower() in ("last", "this", "next", "previous")
        return f"in {low.year}" if bare else str(low.year)
    if (low, high) == calendar.month(low.year, low.month)[:2]:
        return f"{low:%B} {low.year}"
    return ""
