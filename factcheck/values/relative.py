"""Dates that mean something only on a certain day: "last year", "on Tuesday", "two weeks ago"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.values import calendar, tables
from factcheck.values.calendar import Period
from factcheck.values.days import DateHit
from factcheck.values.lexer import Token, key_at
from factcheck.values.numbers import read_number
from factcheck.values.numerals import counts_something

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_DAYS_AROUND = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}
_LONGEST_COUNT = 10_000


def read_relative(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read the relative date that starts at ``tokens[at]``.

    Args:
        tokens: of the text.
        at: where to start.
        as_of: the day on which the text was written.

    Returns:
        The period it means, or None; None too where the calendar has no such day ("tomorrow", on its last one).
    """
    try:
        return _relative(tokens, at, as_of)
    except (ValueError, OverflowError):
        return None


def _relative(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    key = key_at(tokens, at)
    if key in _DAYS:
        return _hit(calendar.one_day(as_of + timedelta(days=_DAYS[key])), at, at + 1)
    if key == "day":
        around = _DAYS_AROUND.get((key_at(tokens, at + 1), key_at(tokens, at + 2)))
        return _hit(calendar.one_day(as_of + timedelta(days=around)), at, at + 3) if around else None
    if key == "past" and key_at(tokens, at + 1) in ("day", "week", "month", "year", "decade"):
        return _hit(_up_to(as_of, key_at(tokens, at + 1), 1), at, at + 2)
    if key in tables.SHIFTS:
        return _shifted(tokens, at, as_of) or _counted(tokens, at, as_of)
    if key in tables.WEEKDAYS:
        return _weekday(tokens, at, as_of)
    return _ago(tokens, at, as_of)


def _hit(period: Period | None, first: int, after: int) -> DateHit | None:
    return DateHit(period, first, after) if period else None


def _weekday(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "Friday" as the latest one, as news copy means it; "Friday next week" as the one it names."""
    number = tables.WEEKDAYS[key_at(tokens, at)]
    after = at + 1
    shift = tables.SHIFTS.get(key_at(tokens, after))
    if shift is not None and key_at(tokens, after + 1) == "week":
        return _hit(calendar.weekday_of_week(number, as_of, shift), at, after + 2)
    return _hit(calendar.weekday_near(number, as_of), at, after) if _is_day(tokens, at) else None


def _is_day(tokens: list[Token], at: int) -> bool:
    """Tell whether the name of a weekday means one day: not in "Black Friday", "every Friday", "Sunday school"."""
    if key_at(tokens, at - 1) == "on":
        return not (at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper())
    if at and tokens[at - 1].kind == "word":
        lead = tokens[at - 1]
        if lead.key in tables.EVERY_WEEK_LEADS or (at > 1 and lead.text[:1].isupper()):
            return False
    follower = key_at(tokens, at + 1)
    if follower == "the" and _is_ordinal(tokens, at + 2):
        return False
    plain = not counts_something(tokens, at + 1) or follower in tables.TIMES_OF_DAY
    return plain and tokens[at].text[0].isupper() and len(key_at(tokens, at)) > 5


def _is_ordinal(tokens: list[Token], at: int) -> bool:
    """Tell whether "the second" follows "Saturday": a day of a month that is not named."""
    number = read_number(tokens, at) if at < len(tokens) else None
    return number is not None and number.kind == "ordinal"


def _shifted(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "last year", "this month", "next Tuesday", "last March", "last summer", "last week Sunday"."""
    shift, follower = tables.SHIFTS[key_at(tokens, at)], key_at(tokens, at + 1)
    if key_at(tokens, at + 2) == "of":
        return None  # "the last week of March"
    if follower == "week":
        index = at + 3 if key_at(tokens, at + 2) == "on" else at + 2
        weekday = tables.WEEKDAYS.get(key_at(tokens, index))
        if weekday is not None:
            return _hit(calendar.weekday_of_week(weekday, as_of, shift), at, index + 1)
    if follower in ("year", "month", "week", "quarter", "decade", "century"):
        period = calendar.shifted(follower, as_of, shift)
        if period and key_at(tokens, at) == "coming":
            # the twelve months ahead as well as the next year of the calendar
            period = Period(as_of, period.high, "range")
        return _hit(period, at, at + 2)
    if follower in tables.WEEKDAYS:
        return _hit(calendar.shifted_weekday(tables.WEEKDAYS[follower], as_of, shift), at, at + 2)
    if follower == "weekend":
        saturday = calendar.weekday_of_week(5, as_of, shift).low
        return _hit(Period(saturday, saturday + timedelta(days=1), "weekend"), at, at + 2)
    if follower in tables.SEASONS:
        return _hit(calendar.shifted_season(follower, as_of, shift), at, at + 2)
    if follower in tables.MONTHS and tokens[at + 1].text[0].isupper():
        return _hit(calendar.shifted_month(tables.MONTHS[follower], as_of, shift), at, at + 2)
    return None


def _counted(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "the past three years", "the next ten days"."""
    count = read_count(tokens, at + 1)
    if count is None or key_at(tokens, count[2]) == "of":
        return None
    number, unit, after = count
    if tables.SHIFTS[key_at(tokens, at)] > 0:
        end = calendar.moved(as_of, unit, number)
        return _hit(Period(as_of, end, "range") if end else None, at, after)
    return _hit(_up_to(as_of, unit, number), at, after)


def _up_to(as_of: date, unit: str, number: int) -> Period | None:
    begin = calendar.moved(as_of, unit, -number)
    return Period(begin, as_of, "range") if begin else None


def _ago(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "two weeks ago", "a year ago", "three days from now"."""
    count = read_count(tokens, at)
    if count is None:
        return None
    number, unit, after = count
    if key_at(tokens, after) == "ago":
        number, after = -number, after + 1
    elif key_at(tokens, after) == "from" and key_at(tokens, after + 1) in ("now", "today"):
        after += 2
    else:
        return None
    found = calendar.moved(as_of, unit, number)
    return _hit(calendar.around(found, unit) if found else None, at, after)


def read_count(tokens: list[Token], at: int) -> tuple[int, str, int] | None:
    """Read a whole number of units of time.

    Args:
        tokens: of the text.
        at: where to start.

    Returns:
        (number, singular unit, index behind), or None.
    """
    if at >= len(tokens):
        return None
    if tokens[at].key in ("a", "an"):
        value, after = 1, at + 1
    else:
        number = read_number(tokens, at)
        if number is None or number.kind != "number" or number.number != int(number.number):
            return None
        value, after = int(number.number), number.after
    unit = key_at(tokens, after).removesuffix("s")
    if unit not in ("day", "week", "month", "year", "decade") or not 0 < value < _LONGEST_COUNT:
        return None
    return value, unit, after + 1
