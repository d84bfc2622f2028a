"""Which date each amount of a sentence belongs to: "rose from 8 million in 2015 to 12 million in 2022"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from factcheck.judge.reading import Reading
from factcheck.language import tables
from factcheck.language.cues import has_phrase
from factcheck.language.words import Word
from factcheck.model import Value
from factcheck.values import disjoint


class Dates:
    """The dates of the amounts of one sentence.

    Attributes:
        several: whether its amounts belong to more than one date, so that it matters which belongs to which.
    """

    def __init__(self, reading: Reading) -> None:
        dates = [value for value in reading.values if value.kind == "date"]
        amounts = [value for value in reading.values if value.kind != "date"]
        self._of = _owned(reading, amounts, dates) if dates and amounts else {}
        found = list(self._of.values())
        self.several = bool(found) and any(disjoint(found[0], other) for other in [*found[1:], *dates])

    def of(self, value: Value) -> Value | None:
        """Return the date that an amount of the sentence belongs to, or None if that is not clear."""
        return self._of.get(value.start)


def _owned(reading: Reading, amounts: list[Value], dates: list[Value]) -> dict[int, Value]:
    """Return the start of each amount -> its date: the one behind it, or else the one before."""
    found: dict[int, Value] = {}
    behind: set[int] = set()
    for value in amounts:
        after = next((each for each in dates if each.start >= value.end), None)
        if after is not None and _adjoins(reading, value, after, amounts):
            found[value.start] = after
            behind.add(after.start)
    for value in amounts:
        before = next((each for each in reversed(dates) if each.end <= value.start), None)
        if value.start in found or before is None:
            continue
        earlier = _time_before(reading, value, before)
        if earlier is not None:
            found[value.start] = earlier
            continue
        # "3,000 in 1900 and 5,000": the year is that of the first
        if before.start not in behind or _adjoins(reading, before, value, amounts):
            found[value.start] = before
    return found


def _time_before(reading: Reading, value: Value, known: Value) -> Value | None:
    """Return what lies before a date, if an amount is said of it: "16,900 in 2022, up from 14,200 the year before"."""
    behind = [word.key for word in reading.words if word.start >= value.end][:_BEHIND]
    if not isinstance(known.low, date) or known.low == date.min or not has_phrase(tuple(behind), tables.TIMES_BEFORE):
        return None
    return replace(known, low=None, high=known.low - timedelta(days=1), bound="before")


#: Words behind an amount among which its time is told.
_BEHIND = 5


def _adjoins(reading: Reading, first: Value, second: Value, amounts: list[Value]) -> bool:
    """Tell whether neither another amount nor a joint stands between two values."""
    if any(first.end <= value.start < second.start for value in amounts):
        return False
    between = [word for word in reading.words if first.end <= word.start < second.start]
    return not any(_parts(word) for word in between) and ";" not in reading.text[first.end : second.start]


def _parts(word: Word) -> bool:
    return word.key in tables.JOINTS or word.key in tables.COMPARED


def time_of(one: Value | None, two: Value | None) -> str:
    """Return how the dates of two amounts stand to each other: ``same``, ``other``, or nothing if one is not known."""
    if one is None or two is None:
        return ""
    return "other" if disjoint(one, two) else "same"
