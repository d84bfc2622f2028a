"""Days told without their month: "on the 27th", "Saturday the second", "Christmas Day"."""

from __future__ import annotations

from datetime import date

from factcheck.values import calendar, tables
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.dates.day_numbers import day_at, is_ordinal, joins, numbered_day
from factcheck.values.dates.days import DateHit, complete
from factcheck.values.lexer import Token, key_at


def read_day_of_month(tokens: list[Token], at: int, as_of: date, also: str = "on") -> DateHit | None:
    """Read "on the 27th", "by the 27th" and "on 27th", which count nothing, as the nearest such day.

    ``also`` is one more word that may stand before "the 27th".
    """
    the = key_at(tokens, at - 1) == "the"
    lead = key_at(tokens, at - 2) if the else key_at(tokens, at - 1)
    led = lead == "on" or (the and lead in (also, *tables.DAY_LEADS))
    day = _ordinal_at(tokens, at) if led else None
    if day is None or _ranks(tokens, day[1]):
        return None
    period = calendar.nearest_day(day[0], as_of)
    return DateHit(period, at, day[1]) if period else None


def _ordinal_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index behind) for "27th" and "twenty-seventh"; in words the first dozen rank things more often."""
    if tokens[at].kind == "number":
        return day_at(tokens, at) if is_ordinal(tokens, at + 1) else None
    day = numbered_day(read_number(tokens, at)) if key_at(tokens, at) in tables.DAY_WORDS else None
    return day if day is not None and day[0] > _DOZEN else None


_DOZEN = 12


def _ranks(tokens: list[Token], at: int) -> bool:
    """Tell whether what an ordinal before ``at`` ranks is named there: "the 27th floor", "the 27th of its kind"."""
    return counts_something(tokens, at) or key_at(tokens, at) == "of" or _lists_ordinals(tokens, at)


def _lists_ordinals(tokens: list[Token], at: int) -> bool:
    """Tell whether another ordinal is joined at ``at``, behind which what both count is named: "19th and 20th"."""
    if not joins(tokens, at, behind=True) and key_at(tokens, at) not in (",", "or"):
        return False
    index = at + 2 if key_at(tokens, at + 1) == "the" else at + 1
    return day_at(tokens, index) is not None and is_ordinal(tokens, index + 1)


def read_weekday_and_number(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "Saturday the second", "Wednesday the 27th" and "Friday the thirteen" as the nearest day that is both."""
    if key_at(tokens, at) not in tables.WEEKDAYS or key_at(tokens, at + 1) != "the" or at + 2 >= len(tokens):
        return None
    number = read_number(tokens, at + 2)
    day = numbered_day(number)
    if day is None and tokens[at + 2].kind == "word":
        day = numbered_day(number, "number")
    if day is None or counts_something(tokens, day[1]):
        return None
    period = calendar.nearest_day(day[0], as_of, tables.WEEKDAYS[key_at(tokens, at)])
    return DateHit(period, at, day[1]) if period else None


def read_holiday(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "Christmas Day 2018" and "on New Year's Eve", but no truce or party that is named after such a day."""
    if not tokens[at].text[0].isupper():
        return None
    for words, (month, number) in tables.HOLIDAYS.items():
        after = at + len(words)
        if tuple(token.key for token in tokens[at:after]) != words:
            continue
        hit = complete(tokens, at, (month, after), number, number, as_of)
        led = key_at(tokens, at - 1) in _HOLIDAY_LEADS and not counts_something(tokens, after)
        return hit if hit is not None and (hit.dated or led) else None
    return None


_HOLIDAY_LEADS = ("on", "by", "until", "till", "before", "after", "since", "from")
