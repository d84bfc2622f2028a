"""Periods of the calendar as pairs of first and last day."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from factcheck.model.rows import NamedTuple
from factcheck.values.tables import APPROXIMATE_YEARS, SEASONS


class Period(NamedTuple):
    """First day, last day and how finely it was said."""

    low: date
    high: date
    precision: str


def day(year: int, month: int, number: int) -> Period | None:
    """Return one day, or None if the calendar has no such day."""
    try:
        return one_day(date(year, month, number))
    except ValueError:
        return None


def one_day(found: date) -> Period:
    """Return a day as a period."""
    return Period(found, found, "day")


def month(year: int, number: int) -> Period:
    """Return one month."""
    return Period(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]), "month")


def year(number: int) -> Period:
    """Return one year."""
    return Period(date(number, 1, 1), date(number, 12, 31), "year")


def years(first: int, last: int, precision: str = "range") -> Period:
    """Return a run of years, both included."""
    return Period(date(first, 1, 1), date(last, 12, 31), precision)


def quarter(of_year: int, number: int) -> Period:
    """Return a quarter of a calendar year, 1 to 4."""
    return Period(month(of_year, 3 * number - 2).low, month(of_year, 3 * number).high, "quarter")


def half(of_year: int, number: int) -> Period:
    """Return the first or second half of a calendar year."""
    return Period(month(of_year, 6 * number - 5).low, month(of_year, 6 * number).high, "half")


def season(of_year: int, name: str) -> Period:
    """Return a northern season; winter spans December of the year before to March of the next."""
    if name == "winter":
        return Period(date(of_year - 1, 12, 1), month(min(of_year + 1, 9999), 3).high, "season")
    first, last = SEASONS[name]
    return Period(month(of_year, first).low, month(of_year, last).high, "season")


def decade(first: int) -> Period:
    """Return ten years from ``first``."""
    return years(first, first + 9, "decade")


def century(number: int) -> Period:
    """Return the century of that number, counted from year 1 but accepting the year that closes it."""
    return years(max(1, 100 * (number - 1)), min(9999, 100 * number), "century")


def part(period: Period, word: str) -> Period:
    """Return the early, mid or late part of a period; the parts overlap, for writers differ."""
    days = (period.high - period.low).days
    precision = "end" if word in _ENDS else "part"
    if period.precision in _FINE_OR_LONG:
        precision = f"{period.precision} {precision}"
    if word in _FIRST:
        return Period(period.low, period.low + timedelta(days=days * 5 // 12), precision)
    if word in _LAST:
        return Period(period.high - timedelta(days=days * 5 // 12), period.high, precision)
    return Period(period.low + timedelta(days=days // 4), period.high - timedelta(days=days // 4), precision)


#: Words for the first part of a period, and for the last one.
_FIRST, _LAST = ("early", "beginning", "start"), ("late", "end")
#: Those that mean little more than its first or last days.
_ENDS = ("beginning", "start", "end")
#: Periods of which a part is much shorter, or longer, than that of a year.
_FINE_OR_LONG = frozenset({"week", "month", "decade", "century"})


def shifted(unit: str, as_of: date, shift: int) -> Period | None:
    """Return "last year" (a shift of -1), "this month" (0) or "next week" (1), seen from ``as_of``.

    None where the calendar has no such period.
    """
    try:
        return _shifted(unit, as_of, shift)
    except (ValueError, OverflowError):
        return None


def _shifted(unit: str, as_of: date, shift: int) -> Period | None:
    if unit == "year":
        return year(as_of.year + shift)
    if unit == "month":
        index = as_of.year * 12 + as_of.month - 1 + shift
        return month(index // 12, index % 12 + 1)
    if unit == "week":
        monday = as_of - timedelta(days=as_of.weekday()) + timedelta(weeks=shift)
        return Period(monday, monday + timedelta(days=6), "week")
    if unit == "quarter":
        index = as_of.year * 4 + (as_of.month - 1) // 3 + shift
        return quarter(index // 4, index % 4 + 1)
    if unit == "decade":
        return decade(as_of.year // 10 * 10 + 10 * shift)
    if unit == "century":
        first = (as_of.year - 1) // 100 * 100 + 1 + 100 * shift
        return years(first, first + 99, "century")
    return None


def moved(day_from: date, unit: str, count: int) -> date | None:
    """Return the day so many days, weeks, months, years or decades from another; None outside the calendar."""
    try:
        if unit in ("day", "week"):
            return day_from + timedelta(days=count * (7 if unit == "week" else 1))
        months = count * {"month": 1, "year": 12, "decade": 120}[unit]
        index = day_from.year * 12 + day_from.month - 1 + months
        last = calendar.monthrange(index // 12, index % 12 + 1)[1]
        return date(index // 12, index % 12 + 1, min(day_from.day, last))
    except (ValueError, OverflowError):
        return None


def around(found: date, unit: str) -> Period:
    """Return what "three weeks ago" or "two years ago" leaves open around a day: as much as its unit is coarse."""
    if unit == "day":
        return one_day(found)
    if unit == "week":
        return Period(found - timedelta(days=3), found + timedelta(days=3), "week")
    return month(found.year, found.month) if unit == "month" else year(found.year)


_SHORT, _MONTH, _YEAR = timedelta(days=300), timedelta(days=31), timedelta(days=365 * APPROXIMATE_YEARS)
#: A leap year that stands for "no year given": "on 3 May" is kept as a day of it.
YEARLESS = 4
#: Precisions that are more than a length: no year is given; one of two days is meant; a year that a company set.
NO_YEAR, EITHER, FISCAL = "yearless", "either", "fiscal"


def spanning(low: date, high: date, *units: str) -> Period:
    """Return the month or the years, whichever of the units is the coarsest, that two days lie in."""
    if {"year", "decade"} & set(units):
        return years(low.year, high.year, "year" if low.year == high.year else "range")
    return Period(month(low.year, low.month).low, month(high.year, high.month).high, "month")


def in_year(period: Period, number: int) -> Period:
    """Return the same days of another year; 29 February becomes 28 where there is none."""
    return _named(_moved_to(period.low, number), _moved_to(period.high, number))


def _moved_to(found: date, number: int) -> date:
    last = calendar.monthrange(number, found.month)[1]
    at_end = found.day == calendar.monthrange(found.year, found.month)[1]
    return date(number, found.month, last if at_end and found.month == 2 else min(found.day, last))


def ends(low: date, high: date) -> tuple[Period, Period]:
    """Return the first and the last year, month or day of a run of them, whichever it is made of."""
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
        return year(low.year), year(high.year)
    if low.day == 1 and high == month(high.year, high.month).high:
        return month(low.year, low.month), month(high.year, high.month)
    return one_day(low), one_day(high)


def loosened(low: date, high: date) -> tuple[date, date]:
    """Return what "about" makes of a period: a year more on each side if it is about a year or longer, else a month."""
    margin = _YEAR if high - low > _SHORT else _MONTH
    return (low - margin if low - date.min > margin else low, high + margin if date.max - high > margin else high)


def widened(period: Period, margin: timedelta) -> Period:
    """Return a period with as much time more on each side, or itself where the calendar ends."""
    try:
        return Period(period.low - margin, period.high + margin, "range")
    except OverflowError:
        return period


def tightened(low: date, high: date) -> tuple[date, date]:
    """Return the period that ``loosened`` made these two days of."""
    margin = _YEAR if high - low > _SHORT + 2 * _MONTH else _MONTH
    return low + margin, high - margin


def nearest(of_years: Sequence[Period], as_of: date, past: bool = False) -> Period:
    """Return what a date without a year means on a day: "in April", "on 3 May", "in the spring".

    Args:
        of_years: the same days of the year before, of this and of the next.
        as_of: the day on which it is said.
        past: whether it must be past, as behind "since".

    Returns:
        The one nearest to the day if it has begun; else that and the one before, of which either may be meant.
    """
    begun = [each for each in of_years if each.low <= as_of]
    latest = max(begun, default=of_years[0])
    closest = min(of_years, key=lambda each: abs((each.low - as_of) + (each.high - as_of)))
    if past or closest.low <= as_of:
        return latest
    return Period(latest.low, closest.high, EITHER)


def is_month(period: Period) -> bool:
    """Tell whether a period is a whole month, or either of two."""
    return all(each[:2] == month(each.low.year, each.low.month)[:2] for each in options(period))


def options(period: Period) -> tuple[Period, ...]:
    """Return the two periods of which either is meant, a year or some days apart, or the period itself if it is one."""
    low, high, precision = period
    if precision != EITHER:
        return (period,)
    first_high = _moved_to(high, high.year - 1) if high.year > low.year else None
    if first_high is None or first_high < low:
        return one_day(low), one_day(high)
    return _named(low, first_high), _named(_moved_to(low, low.year + 1), high)


def _named(low: date, high: date) -> Period:
    """Return the days from one to another as what they are: a day, a month or a range."""
    whole = month(low.year, low.month)
    if low == high:
        return one_day(low)
    return whole if (low, high) == whole[:2] else Period(low, high, "range")


def of_years(found: Period, as_of: date) -> list[Period]:
    """Return the days of a period in the year before a day, in that year and in the next."""
    years_around = (min(max(as_of.year + step, date.min.year), date.max.year) for step in (-1, 0, 1))
    return [in_year(found, each) for each in years_around]


def nearest_day(number: int, as_of: date, weekday: int | None = None) -> Period | None:
    """Return the day of that number, and weekday if one is given, that is nearest to ``as_of`` within half a year."""
    around = [moved(as_of.replace(day=1), "month", shift) for shift in range(-6, 7)]
    found = [each for first in around if first and (each := day(first.year, first.month, number))]
    found = [each for each in found if weekday is None or each.low.weekday() == weekday]
    return min(found, key=lambda each: abs((each.low - as_of).days), default=None)


def weekday_near(number: int, as_of: date) -> Period:
    """Return the latest such weekday up to ``as_of``, as news copy means "on Tuesday"."""
    return one_day(as_of - timedelta(days=(as_of.weekday() - number) % 7))


def weekday_of_week(number: int, as_of: date, shift: int) -> Period:
    """Return a weekday of the week ``shift`` weeks from that of ``as_of``; weeks begin on Monday."""
    return one_day(as_of + timedelta(days=number - as_of.weekday() + 7 * shift))


def shifted_weekday(number: int, as_of: date, shift: int) -> Period:
    """Return "last Friday", "this Friday" or "next Friday"; the next one may be the coming one or that of next week."""
    if shift == 0:
        return weekday_of_week(number, as_of, 0)
    if shift < 0:
        return weekday_near(number, as_of - timedelta(days=1))
    coming = as_of + timedelta(days=(number - as_of.weekday() - 1) % 7 + 1)
    after = weekday_of_week(number, as_of, 1).low
    return Period(coming, after, "day" if coming == after else EITHER)


def shifted_month(number: int, as_of: date, shift: int) -> Period:
    """Return "last March", "this March" or "next March"."""
    of_year = as_of.year
    if shift < 0 and number >= as_of.month:
        of_year -= 1
    elif shift > 0 and number <= as_of.month:
        of_year += 1
    return month(of_year, number)


def shifted_season(name: str, as_of: date, shift: int) -> Period:
    """Return "last summer" (the latest that is over), "this summer" or "next summer" (the first to come)."""
    around = [season(as_of.year + step, name) for step in (-1, 0, 1)]
    if shift < 0:
        return max((each for each in around if each.high < as_of), default=around[0])
    if shift > 0:
        return min((each for each in around if each.low > as_of), default=around[2])
    return around[1]
