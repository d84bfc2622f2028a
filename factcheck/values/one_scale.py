"""Two comparable values on one scale: both without a year, in seconds or as percentages, if one of them is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import calendar
from factcheck.values.tables import SHARE_STEP

#: A twelfth of 365.2425 days.
_MONTH_SECONDS = Decimal(2_629_746)


def on_one_scale(first: Value, second: Value, share_step: Decimal = SHARE_STEP) -> tuple[Value, Value]:
    """Return two comparable values on one scale: both without a year if one is, both in seconds if one is.

    A fraction beside a percentage is one, too, ``share_step`` percentage points wide.
    """
    if first.kind != second.kind:
        return _in_percent(first, share_step), _in_percent(second, share_step)
    if first.kind == "duration" and first.unit != second.unit:
        return _in_seconds(first), _in_seconds(second)
    first, second = _without_year(first, second), _without_year(second, first)
    if first.kind == "date" and first.unit == second.unit == calendar.NO_YEAR:
        return _in_one_winter(first, second), _in_one_winter(second, first)
    return first, second


def _in_percent(value: Value, step: Decimal) -> Value:
    """Return a fraction as a percentage that is as rough as people mean it: "a third" of 34% or 32%."""
    if value.kind == "percent":
        return value
    low, high = (end * 100 if isinstance(end, Decimal) else end for end in (value.low, value.high))
    return replace(value, kind="percent", low=low, high=high, unit="%", step=step)


def _in_seconds(value: Value) -> Value:
    """Return a duration in seconds, a month being a twelfth of the mean year of the calendar."""
    if value.unit != "month":
        return value
    low, high = (end * _MONTH_SECONDS if isinstance(end, Decimal) else end for end in (value.low, value.high))
    step, factor = (each * _MONTH_SECONDS if each is not None else None for each in (value.step, value.factor))
    return replace(value, low=low, high=high, unit="second", step=step, factor=factor)


def _without_year(value: Value, other: Value) -> Value:
    """Return a day as one without a year, if the other has none."""
    if other.unit != calendar.NO_YEAR or value.unit == calendar.NO_YEAR:
        return value
    ends = [
        end.replace(year=other_end.year) if isinstance(end, date) and isinstance(other_end, date) else end
        for end in (value.low, value.high)
        for other_end in [other.low or other.high]
    ]
    return replace(value, low=ends[0], high=ends[1], unit=calendar.NO_YEAR)


def _in_one_winter(value: Value, other: Value) -> Value:
    """Return a day without a year as one of the year in which a spell from autumn to spring ends, if it begins later.

    "From November to February" ends in the year behind; so January is told of that year as well.
    """
    ends = [each for each in (value.low, value.high, other.low, other.high) if isinstance(each, date)]
    if len(ends) < _ENDS or ends[2].year == ends[3].year or ends[0].year != ends[1].year or ends[1] >= ends[2]:
        return value
    low, high, _ = calendar.in_year(calendar.Period(ends[0], ends[1], calendar.NO_YEAR), ends[3].year)
    return replace(value, low=low, high=high)


#: Ends of two spells.
_ENDS = 4
