"""Weeks and weekdays of longer periods: "first Friday of July", "the third week of 2027", "the week of 3 May"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.values import calendar, tables
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.calendar import Period
from factcheck.values.dates.days import DateHit, read_day_first, read_month_first, shifted_month_at
from factcheck.values.dates.named_days import read_day_of_month
from factcheck.values.dates.years import read_year, year_at
from factcheck.values.lexer import DASHES, Token, key_at

_LAST = 5


def read_nth(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "first Friday of July 2019" as that day and "last week of March 2019" as about those days."""
    key = key_at(tokens, at)
    ordinal = _LAST if key in tables.CLOSING else tables.ORDINAL_UNITS.get(key, 0)
    unit = key_at(tokens, at + 1)
    if not 1 <= ordinal <= _LAST or (unit != "week" and unit not in tables.WEEKDAYS):
        return None
    joined = key_at(tokens, at + 2) in ("of", "in")
    index = at + 3 if joined else at + 2
    hit = _month(tokens, index, as_of, joined)
    if hit is None and unit == "week" and key != "fifth":
        hit = _year(tokens, index, as_of, joined)
    if hit is None:
        return None
    wholes = calendar.options(hit.period)
    found = [
        _week(whole, ordinal) if unit == "week" else _weekday(whole, ordinal, tables.WEEKDAYS[unit]) for whole in wholes
    ]
    first, last = found[0], found[-1]
    if first is None or last is None:
        return None
    period = first if first == last else Period(first.low, last.high, calendar.EITHER)
    return hit._replace(period=period, first=at)


def _month(tokens: list[Token], at: int, as_of: date | None, joined: bool) -> DateHit | None:
    shifted = shifted_month_at(tokens, at, as_of)
    if shifted is not None:
        return shifted
    hit = read_month_first(tokens, at, as_of) if joined else None
    return hit if hit is not None and calendar.is_month(hit.period) else None


def _year(tokens: list[Token], at: int, as_of: date | None, joined: bool) -> DateHit | None:
    """Read a year behind "of"; without it, one as seen from ``as_of``: "the third week next year"."""
    if not joined and key_at(tokens, at) not in tables.SHIFTS:
        return None
    found = read_year(tokens, at, as_of)
    return DateHit(calendar.year(found[0]), at, found[1]) if found else None


def _week(whole: Period, number: int) -> Period:
    """Return the nth week of a month or year with a few days of grace, for weeks seldom begin with it."""
    precision = whole.precision if whole.precision == calendar.NO_YEAR else "week"
    if number == _LAST:
        return Period(whole.high - timedelta(days=9), whole.high, precision)
    low = max(whole.low, whole.low + timedelta(days=7 * number - 10))
    return Period(low, min(whole.high, whole.low + timedelta(days=7 * number + 2)), precision)


def _weekday(month: Period, number: int, weekday: int) -> Period | None:
    days = [month.low + timedelta(days=each) for each in range((month.high - month.low).days + 1)]
    days = [each for each in days if each.weekday() == weekday]
    if month.precision == calendar.NO_YEAR:
        return month
    if number == _LAST:
        return calendar.one_day(days[-1])
    return calendar.one_day(days[number - 1]) if number <= len(days) else None


def read_numbered(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "week 10 of 2016", "week 10, 2016", "2016-W10" and "in week 31", weeks as ISO 8601 counts them."""
    if key_at(tokens, at) == "week":
        number = _number_at(tokens, at + 1)
        index = at + 3 if key_at(tokens, at + 2) in ("of", "in", ",") else at + 2
        year, after = year_at(tokens, index), index + 1
    else:
        year, index = year_at(tokens, at), at + 1 + (key_at(tokens, at + 1) in DASHES)
        number = _number_at(tokens, index + 1) if key_at(tokens, index) == "w" else None
        after = index + 2
    if number is None:
        return None
    if year is None:
        return _of_running_year(tokens, at, number, as_of) if as_of and key_at(tokens, at) == "week" else None
    period = _iso_week(year, number)
    return DateHit(period, at, after) if period else None


def _iso_week(year: int, number: int) -> Period | None:
    try:
        monday = date.fromisocalendar(year, number, 1)
        return Period(monday, monday + timedelta(days=6), "week")
    except (ValueError, OverflowError):
        return None


def _of_running_year(tokens: list[Token], at: int, number: int, as_of: date) -> DateHit | None:
    """Read "in week 31", which is more than a season or a course has, as the nearest one."""
    lead = key_at(tokens, at - 1)
    led = lead in tables.MONTH_LEADS or lead in tables.DATE_JOINTS or lead in ("between", "and", "week")
    if (
        not led
        or number <= tables.WEEKS_OF_A_SEASON
        or key_at(tokens, at + 2) == "of"
        or counts_something(tokens, at + 2)
    ):
        return None
    weeks = [_iso_week(as_of.year + step, number) for step in (-1, 0, 1)]
    found = [each for each in weeks if each is not None]
    return (
        DateHit(calendar.nearest(found, as_of, lead == "since"), at, at + 2, dated=False) if len(found) == 3 else None
    )


def _number_at(tokens: list[Token], at: int) -> int | None:
    text = tokens[at].text if at < len(tokens) else ""
    return int(text) if text.isdecimal() and len(text) <= 2 else None


def read_week_of(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "the week of 3 May 2019" as the week from that day on or the one that it lies in: writers differ."""
    if key_at(tokens, at) != "week" or key_at(tokens, at + 1) != "of":
        return None
    index = at + 3 if key_at(tokens, at + 2) == "the" else at + 2
    if index >= len(tokens):
        return None
    hit = (
        read_day_first(tokens, index, as_of)
        or read_month_first(tokens, index, as_of)
        or (read_day_of_month(tokens, index, as_of, "of") if as_of else None)
    )
    if hit is None or hit.period.precision == calendar.NO_YEAR:
        return None
    days = calendar.options(hit.period)
    if any(low != high for low, high, _ in days):
        return None
    low = calendar.moved(days[0].low, "day", -days[0].low.weekday())
    high = calendar.moved(days[-1].low, "day", 6)
    precision = "week" if len(days) == 1 else calendar.EITHER
    return hit._replace(period=Period(low, high, precision), first=at) if low and high else None


def may_be_on(weekday: int, found: date) -> bool:
    """Tell whether a date is on a weekday (Monday is 0), in our calendar or, while some country had it, the Julian.

    A Julian date is as many days before the Gregorian one of the same name as the centuries have had no leap year for.
    """
    if found.weekday() == weekday:
        return True
    if not _FIRST_JUDGED <= found.year < GREGORIAN_EVERYWHERE:
        return found.year < _FIRST_JUDGED
    shift = found.year // 100 - found.year // 400 - 2
    return (found + timedelta(days=shift)).weekday() == weekday


#: Greece came last, in 1923; of the first centuries nobody knows the weekdays.
GREGORIAN_EVERYWHERE, _FIRST_JUDGED = 1924, 1000
