"""The years whose amounts a sentence compares."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck.inference.wording.units import Unit
from factcheck.model import Value

Time = tuple[date, date]
#: Today, whichever day that is.
NOW: Time = (date.max, date.max)
#: Tags of verbs that tell what is so today.
PRESENT = frozenset({"VBZ", "VBP"})
_TODAY = frozenset({"now", "today"})
_MONTHS = 12
#: Words behind "the year" or "four years" that make it so long before another.
_EARLIER = frozenset({"before", "earlier", "previous"})
#: Bounds of a value that is a time from one year to another.
_SPANS = frozenset({"range", "span"})


def time_of(unit: Unit) -> Time | None:
    """Return the first and last day of the year, month or day that a unit is, or None.

    Args:
        unit: a word or value.
    """
    value = unit.value
    if value is None and unit.key in _TODAY:
        return NOW
    if value is None or value.kind != "date" or value.bound or value.unit not in ("year", "month", "day"):
        return None
    if not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    return value.low, value.high


def ends_of(value: Value | None) -> tuple[Time, Time] | None:
    """Return the first and the last year of "between 2014 and 2020", "since 1990", or None of another value.

    Args:
        value: a value, if there is one.
    """
    if value is None or value.kind != "date" or value.bound not in (*_SPANS, "since"):
        return None
    if value.bound == "since":
        return (_year(value.low.year), NOW) if isinstance(value.low, date) and value.unit == "year" else None
    if not isinstance(value.low, date) or not isinstance(value.high, date) or value.low.year == value.high.year:
        return None
    whole = (value.low.month, value.low.day, value.high.month, value.high.day) == (1, 1, 12, 31)
    return (_year(value.low.year), _year(value.high.year)) if whole else None


def years_back(found: Sequence[Unit], at: int) -> tuple[int, int]:
    """Return how many years before another time units name, and how many units do; (0, 0) for none.

    Args:
        found: the units of a sentence.
        at: where the first of them stands: "the year before", "four years earlier", "the previous year".
    """
    pair = found[at : at + 2]
    if len(pair) < len(("the year", "before")):
        return 0, 0
    one, two = pair
    if {one.key, two.key} & _EARLIER and "year" in (one.key, two.key):
        return 1, len(pair)
    if two.key in _EARLIER and one.value is not None and one.value.kind == "duration" and not one.value.approximate:
        months = one.value.low if one.value.low == one.value.high else None
        if months is not None and not isinstance(months, date) and months % _MONTHS == 0 and one.value.unit == "month":
            return int(months) // _MONTHS, len(pair)
    return 0, 0


def before(time: Time, years: int) -> Time | None:
    """Return the year so many years before another; None where that is no whole year.

    Args:
        time: the time.
        years: how many.
    """
    return _year(time[0].year - years) if time == _year(time[0].year) and time[0].year > years else None


def _year(year: int) -> Time:
    return date(year, 1, 1), date(year, 12, 31)
