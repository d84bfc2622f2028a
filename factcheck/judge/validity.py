"""Whether a claim holds for the time that a statement speaks of.

==================================  =========================================
the statement speaks of             a claim with a validity
==================================  =========================================
no time                             counts if it holds today
one time ("in 2015", "on 3 May")    counts if it held then, ended or not
what was ("she was the mayor")      supports if it has ended, and denies only
                                    where it has held since ever
a time that the claim tells itself  counts if that is before its end
==================================  =========================================

A validity is as sharp as its dates: of one that began in 2012 nobody knows whether it held in January 2012.
"""

from __future__ import annotations

from datetime import date

from factcheck.model import Claim, Validity
from factcheck.model.rows import NamedTuple
from factcheck.values import find
from factcheck.values.edtf import bounds

#: How a date that is a point in time is bounded: "in 2015", "as of 2015".
_POINTS = frozenset(("", "asof"))


class Time(NamedTuple):
    """One time that a text speaks of: its first and its last day, and where its words stand."""

    low: date
    high: date
    start: int
    end: int


def time_of(text: str) -> Time | None:
    """Return the only time that a text speaks of, or None if it speaks of none, of several, or of one left open."""
    dates = [value for value in find(text) if value.kind == "date"]
    if len(dates) != 1:
        return None
    (found,) = dates
    if found.bound not in _POINTS or found.approximate or found.unit == "yearless":
        return None
    if not isinstance(found.low, date) or not isinstance(found.high, date):
        return None
    return Time(found.low, found.high, found.start, found.end)


def is_dated(text: str) -> bool:
    """Tell whether a text names any time itself."""
    return any(value.kind == "date" for value in find(text))


def held(valid: Validity, time: Time, today: date) -> bool:
    """Tell whether what was valid held at a time: at all of it, or at some day of the very year that it began or ended.

    One without a beginning may have begun at any time; of the days that are to come nobody knows.
    """
    if valid.begin is None or time.low > today:
        return False
    first, known = bounds(valid.begin)
    begun = time.low > known or (time.low, time.high) == (first, known)
    if valid.end is None:
        return begun
    sure, last = bounds(valid.end)
    return begun and (time.high < sure or (time.low, time.high) == (sure, last))


def held_throughout(valid: Validity, time: Time, today: date) -> bool:
    """Tell whether what was valid held at all days of a time."""
    inside = held(valid, time, today) and valid.begin is not None and time.low > bounds(valid.begin)[1]
    return inside and time.high <= today and (valid.end is None or time.high < bounds(valid.end)[0])


def may_have_held(valid: Validity, text: str, today: date) -> bool:
    """Tell whether what was valid held at any of the times that a text speaks of, as far as these are told."""
    dates = [value for value in find(text) if value.kind == "date" and value.unit != "yearless"]
    lows = [value.low for value in dates]
    highs = [value.high or today for value in dates]
    begins = bounds(valid.begin)[0] if valid.begin else None
    ends = bounds(valid.end)[1] if valid.end else None
    too_late = begins is not None and bool(highs) and all(isinstance(each, date) and each < begins for each in highs)
    too_early = ends is not None and bool(lows) and all(isinstance(each, date) and each > ends for each in lows)
    return not (too_late or too_early)


def is_to_come(claim: Claim, today: date) -> bool:
    """Tell whether the validity of a claim has not begun."""
    return claim.valid is not None and claim.valid.begin is not None and bounds(claim.valid.begin)[0] > today


def has_ended(claim: Claim, today: date) -> bool:
    """Tell whether the validity of a claim is over."""
    return claim.valid is not None and claim.valid.end is not None and bounds(claim.valid.end)[1] < today


def is_current(claim: Claim, text: str, today: date) -> bool:
    """Tell whether a claim still holds for what a text says.

    Args:
        claim: the claim.
        text: the statement; one that names a time inside the claim's validity is about that time.
        today: the day to judge from.

    Returns:
        False if the claim does not hold yet, is superseded, or if its validity has ended and the text speaks of no
        earlier time.
    """
    valid = claim.valid
    if valid is None:
        return claim.superseded_by is None
    if is_to_come(claim, today):
        return False
    time = None if is_dated(claim.statement) else time_of(text)
    if time is not None and valid.begin is not None:
        return held(valid, time, today)
    if not has_ended(claim, today):
        # what took its place does so when it ends
        return claim.superseded_by is None or valid.end is not None
    dates = [value.high for value in find(text) if value.kind == "date" and value.high is not None]
    end = bounds(valid.end)[1] if valid.end else today
    return any(isinstance(high, date) and high <= end for high in dates)
