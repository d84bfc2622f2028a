"""Dates that mean something only on a certain day: "last year", "on Tuesday", "two weeks ago"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from factcheck.values import calendar, tables
from factcheck.values.calendar import Period
from factcheck.values.lexer import Token
from factcheck.values.numbers import read_number

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_LAST = ("last", "previous", "past")
_SHIFTS = {**dict.fromkeys(_LAST, -1), "this": 0, "current": 0, "next": 1, "coming": 1}
_LONGEST_COUNT = 10_000


class RelativeHit(NamedTuple):
    """A period and the index behind its words."""

    period: Period
    after: int


def _key(tokens: list[Token], at: int) -> str:
    return tokens[at].key if 0 <= at < len(tokens) else ""


def read_relative(tokens: list[Token], at: int, as_of: date) -> RelativeHit | None:
    """Read the relative date that starts at ``tokens[at]``.

    Args:
        tokens: of the text.
        at: where to start.
        as_of: the day on which the text was written.

    Returns:
        The period it means, or None.
    """
    key, follower = _key(tokens, at), _key(tokens, at + 1)
    if key in _DAYS:
        found = as_of + timedelta(days=_DAYS[key])
        return RelativeHit(Period(found, found, "day"), at + 1)
    if key in _SHIFTS:
        return _shifted(tokens, at, as_of) or _counted(tokens, at, as_of)
    if key == "on" and follower in tables.WEEKDAYS:
        return RelativeHit(calendar.weekday_near(tables.WEEKDAYS[follower], as_of), at + 2)
    return _ago(tokens, at, as_of)


def _shifted(tokens: list[Token], at: int, as_of: date) -> RelativeHit | None:
    """Read "last year", "this month", "next Tuesday", "last March"."""
    key, follower = _key(tokens, at), _key(tokens, at + 1)
    if follower in ("year", "month", "week", "quarter", "decade", "century"):
        period = calendar.relative("last" if key in _LAST else key, follower, as_of)
        return RelativeHit(period, at + 2) if period else None
    if follower in tables.WEEKDAYS:
        near = calendar.weekday_near(tables.WEEKDAYS[follower], as_of)
        days = {-1: 0 if near.low < as_of else -7, 0: 0, 1: 7}[_SHIFTS[key]]
        found = near.low + timedelta(days=days)
        return RelativeHit(Period(found, found, "day"), at + 2)
    if follower in tables.MONTHS and tokens[at + 1].text[0].isupper():
        number = tables.MONTHS[follower]
        year = as_of.year
        if key in _LAST and number >= as_of.month:
            year -= 1
        elif _SHIFTS[key] == 1 and number <= as_of.month:
            year += 1
        return RelativeHit(calendar.month(year, number), at + 2)
    return None


def _counted(tokens: list[Token], at: int, as_of: date) -> RelativeHit | None:
    """Read "the past three years", "the next ten days"."""
    count = _count(tokens, at + 1)
    if count is None:
        return None
    number, unit, after = count
    if _SHIFTS[_key(tokens, at)] > 0:
        end = calendar.moved(as_of, unit, number)
        return RelativeHit(Period(as_of, end, "range"), after) if end else None
    begin = calendar.moved(as_of, unit, -number)
    return RelativeHit(Period(begin, as_of, "range"), after) if begin else None


def _ago(tokens: list[Token], at: int, as_of: date) -> RelativeHit | None:
    """Read "two weeks ago", "a year ago", "three days from now"."""
    count = _count(tokens, at)
    if count is None:
        return None
    number, unit, after = count
    if _key(tokens, after) == "ago":
        number, after = -number, after + 1
    elif _key(tokens, after) == "from" and _key(tokens, after + 1) in ("now", "today"):
        after += 2
    else:
        return None
    found = calendar.moved(as_of, unit, number)
    return RelativeHit(calendar.around(found, unit), after) if found else None


def _count(tokens: list[Token], at: int) -> tuple[int, str, int] | None:
    """Read a whole number of units of time: (number, unit, index behind)."""
    if at >= len(tokens):
        return None
    if tokens[at].key in ("a", "an"):
        value, after = 1, at + 1
    else:
        number = read_number(tokens, at)
        if number is None or number.kind != "number" or number.number != int(number.number):
            return None
        value, after = int(number.number), number.after
    unit = _key(tokens, after).removesuffix("s")
    if unit not in ("day", "week", "month", "year", "decade") or not 0 < value < _LONGEST_COUNT:
        return None
    return value, unit, after + 1
