"""Dates and periods in text: years, months, days, quarters, decades, "mid-2019", ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from factcheck.values import calendar, tables
from factcheck.values.calendar import Period
from factcheck.values.lexer import Token
from factcheck.values.relative import read_relative

_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
_QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_DASHES = "-–—‑"
_PARTS = frozenset(("early", "mid", "late", "end"))


class DateHit(NamedTuple):
    """A period read from ``tokens[first:after]``."""

    period: Period
    first: int
    after: int


def read_date(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read the longest date that starts at ``tokens[at]``.

    Args:
        text: the whole text.
        tokens: its tokens.
        at: where to start.
        as_of: the day that relative dates are seen from; without it they are not read.

    Returns:
        The hit, or None.
    """
    token = tokens[at]
    if token.kind == "number":
        return (
            _iso(text, tokens, at)
            or _day_first(tokens, at, as_of)
            or _years(tokens, at)
            or (_relative(tokens, at, as_of) if as_of else None)
        )
    if token.kind != "word":
        return _short_decade(tokens, at)
    return (
        _part(text, tokens, at, as_of)
        or _month_first(tokens, at, as_of)
        or _quarter(tokens, at)
        or _season(tokens, at)
        or _century(tokens, at)
        or (_relative(tokens, at, as_of) if as_of else None)
    )


def _key(tokens: list[Token], at: int) -> str:
    return tokens[at].key if 0 <= at < len(tokens) else ""


def year_at(tokens: list[Token], at: int) -> int | None:
    """Return the year written at ``tokens[at]``, four bare digits from 1000 to 2199, or None."""
    if 0 <= at < len(tokens) and tokens[at].kind == "number":
        text = tokens[at].text
        if len(text) == 4 and text.isdigit() and "1000" <= text <= "2199":
            return int(text)
    return None


def _day_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index behind) for "3", "3rd"; None otherwise."""
    if not (0 <= at < len(tokens) and tokens[at].kind == "number"):
        return None
    text = tokens[at].text
    if not (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    ordinal = _key(tokens, at + 1) in ("st", "nd", "rd", "th") and not tokens[at + 1].space
    return int(text), at + 2 if ordinal else at + 1


def _month_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (month, index behind) for a capitalised month name; a period may close an abbreviation."""
    key = _key(tokens, at)
    if key not in tables.MONTHS or not tokens[at].text[0].isupper():
        return None
    dotted = len(key) <= 4 and key != "may" and _key(tokens, at + 1) == "." and not tokens[at + 1].space
    return tables.MONTHS[key], at + 2 if dotted and at + 2 < len(tokens) else at + 1


def _iso(text: str, tokens: list[Token], at: int) -> DateHit | None:
    start = tokens[at].start
    found = _ISO.match(text, start)
    if found:
        year, month, day = int(found[1]), int(found[2]), found[3]
        if not (year and 1 <= month <= 12):
            return None
        period = calendar.day(year, month, int(day)) if day else calendar.month(year, month)
    else:
        found = _SLASHED.match(text, start)
        if not found:
            return None
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        # 03/04/2020 means two days in two countries: only the unambiguous form is read
        if (first > 12) == (second > 12) and first != second:
            return None
        day_number, month = (first, second) if second <= 12 else (second, first)
        period = calendar.day(year, month, day_number) if year and 1 <= month <= 12 else None
    if period is None:
        return None
    after = at
    while after < len(tokens) and tokens[after].start < found.end():
        after += 1
    return DateHit(period, at, after)


def _day_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "3 March 2019", "3rd of March", "3–5 March 2019"."""
    day = _day_at(tokens, at)
    if day is None:
        return None
    first, index = day
    last = first
    if _key(tokens, index) in _DASHES and index < len(tokens):
        second = _day_at(tokens, index + 1)
        if second is None or second[0] <= first:
            return None
        last, index = second
    if _key(tokens, index) == "of":
        index += 1
    month = _month_at(tokens, index)
    return _dated(tokens, at, month, first, last, as_of) if month else None


def _month_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "March 3, 2019", "March 3", "March 2019", "March–May 2019"; a bare month is no date."""
    month = _month_at(tokens, at)
    if month is None:
        return None
    number, index = month
    year_index = index + 1 if _key(tokens, index) in (",", "of") else index
    year = year_at(tokens, year_index)
    if year is not None:
        return DateHit(calendar.month(year, number), at, year_index + 1)
    day = _day_at(tokens, index)
    if day is None:
        return _bare_month(tokens, at, index, number, as_of)
    first, index = day
    last = first
    if index < len(tokens) and _key(tokens, index) in _DASHES:
        second = _day_at(tokens, index + 1)
        if second is not None and second[0] > first:
            last, index = second
    return _dated(tokens, at, (number, index), first, last, as_of)


def _bare_month(tokens: list[Token], at: int, after: int, number: int, as_of: date | None) -> DateHit | None:
    """Read "in March", in the year nearest to ``as_of`` or in none; elsewhere a month's name may be a person's."""
    if _key(tokens, at - 1) not in tables.MONTH_LEADS or (after < len(tokens) and tokens[after].text[:1].isupper()):
        return None
    if as_of is not None:
        return DateHit(calendar.month(calendar.nearest_year(number, 1, as_of), number), at, after)
    return DateHit(calendar.month(calendar.YEARLESS, number)._replace(precision="yearless"), at, after)


def _dated(
    tokens: list[Token], at: int, month: tuple[int, int], first: int, last: int, as_of: date | None
) -> DateHit | None:
    """Complete a day and month with the year that follows, or the one nearest to ``as_of``, or none."""
    number, index = month
    year_index = index + 1 if _key(tokens, index) in (",", "of") else index
    year, after, precision = year_at(tokens, year_index), year_index + 1, "day"
    if year is None and as_of is not None:
        year, after = calendar.nearest_year(number, first, as_of), index
    elif year is None:
        year, after, precision = calendar.YEARLESS, index, "yearless"
    low, high = calendar.day(year, number, first), calendar.day(year, number, last)
    if low is None or high is None:
        return None
    return DateHit(Period(low.low, high.high, precision), at, after)


def _short_decade(tokens: list[Token], at: int) -> DateHit | None:
    """Read "the '90s"."""
    if tokens[at].text not in ("'", "’", "‘") or at + 2 >= len(tokens) or tokens[at + 1].space:
        return None
    digits = tokens[at + 1].text
    if len(digits) != 2 or digits[1] != "0" or not digits.isdigit() or tokens[at + 2].text != "s":
        return None
    return DateHit(calendar.decade(1900 + int(digits)), at, at + 3)


def _relative(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    found = read_relative(tokens, at, as_of)
    return DateHit(found.period, at, found.after) if found else None


def _years(tokens: list[Token], at: int) -> DateHit | None:
    """Read "2019", "2019–21", "2019-2021", "1990s"."""
    year = year_at(tokens, at)
    if year is None:
        return None
    if _key(tokens, at + 1) == "s" and not tokens[at + 1].space and year % 10 == 0:
        return DateHit(calendar.decade(year) if year % 100 else calendar.years(year, year + 9, "decade"), at, at + 2)
    if _key(tokens, at + 1) in (*_DASHES, "/") and at + 2 < len(tokens):
        second = tokens[at + 2]
        last = year_at(tokens, at + 2)
        if last is None and second.kind == "number" and len(second.text) == 2 and second.text.isdigit():
            last = year // 100 * 100 + int(second.text)
        if last is not None and year < last <= year + 300:
            return DateHit(calendar.years(year, last), at, at + 3)
    return DateHit(calendar.year(year), at, at + 1) if _is_year(tokens, at) else None


def _is_year(tokens: list[Token], at: int) -> bool:
    """Tell whether four bare digits are a year and not a count ("2000 people died")."""
    if (
        _key(tokens, at - 1) in tables.COUNT_LEADS
        or _key(tokens, at - 1) in tables.CURRENCY_SIGNS
        or _key(tokens, at - 1) in ("#", "no", "number")
    ):
        return False
    if _key(tokens, at - 1) in tables.DATE_LEADS or at + 1 >= len(tokens):
        return True
    follower = tokens[at + 1]
    if follower.text in ("%", "°", "+") or (not follower.space and follower.kind == "word"):
        return False
    if follower.kind != "word" or _key(tokens, at - 1) in ("(", "the", "its", "their", "his", "her", "s"):
        return True
    word = follower.key
    if word in tables.SCALES or word in tables.MEASURES or word in tables.CURRENCY_NAMES:
        return False
    return word in tables.NOUN_STOPS or (not word.endswith("s") and word not in ("people", "women", "men"))


def _part(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "mid-2019", "early March 2020", "late in 2023", "the end of 2019"."""
    word = _key(tokens, at)
    if word not in _PARTS:
        return None
    index = at + 1
    while _key(tokens, index) in ("-", "‑", "in", "of", "the") and index < at + 3:
        index += 1
    if index >= len(tokens) or _key(tokens, index) in _PARTS:
        return None
    hit = read_date(text, tokens, index, as_of)
    if hit is None or (word == "end" and hit.period.precision not in ("year", "month")):
        return None
    return DateHit(calendar.part(hit.period, word), at, hit.after)


def _quarter(tokens: list[Token], at: int) -> DateHit | None:
    """Read "Q3 2019", "third quarter of 2019", "second half of 2020", "FY2019"."""
    key = _key(tokens, at)
    if key in ("q", "h", "fy") and at + 1 < len(tokens) and (not tokens[at + 1].space or key == "fy"):
        if key == "fy":
            year = year_at(tokens, at + 1)
            return DateHit(Period(*calendar.year(year)[:2], "fiscal"), at, at + 2) if year else None
        number, index = tokens[at + 1].text, at + 2
        index += 1 if _key(tokens, index) in (",", "of") else 0
        year = year_at(tokens, index)
        if year and number in ("1", "2", "3", "4"):
            period = calendar.quarter if key == "q" else calendar.half
            return DateHit(period(year, int(number)), at, index + 1) if key == "q" or number < "3" else None
    ordinal = tables.ORDINAL_UNITS.get(key)
    if ordinal is None or ordinal > 4 or _key(tokens, at + 1) not in ("quarter", "half"):
        return None
    index = at + 2
    while _key(tokens, index) in ("of", "the", "fiscal", "year"):
        index += 1
    year = year_at(tokens, index)
    if year is None or (_key(tokens, at + 1) == "half" and ordinal > 2):
        return None
    period = calendar.quarter if _key(tokens, at + 1) == "quarter" else calendar.half
    return DateHit(period(year, ordinal), at, index + 1)


def _season(tokens: list[Token], at: int) -> DateHit | None:
    key = _key(tokens, at)
    if key not in tables.SEASONS and key != "winter":
        return None
    index = at + 2 if _key(tokens, at + 1) in ("of", "in") else at + 1
    year = year_at(tokens, index)
    return DateHit(calendar.season(year, key), at, index + 1) if year else None


def _century(tokens: list[Token], at: int) -> DateHit | None:
    """Read "nineteenth century"; "19th century" comes from ``ordinal_century``."""
    ordinal = tables.ORDINAL_UNITS.get(_key(tokens, at))
    index = at + 1
    if _key(tokens, at) == "twenty" and _key(tokens, at + 1) in "-‑" and _key(tokens, at + 2) == "first":
        ordinal, index = 21, at + 3
    elif _key(tokens, at) == "twentieth":
        ordinal = 20
    if ordinal is None:
        return None
    index += 1 if _key(tokens, index) in ("-", "‑") else 0
    return DateHit(calendar.century(ordinal), at, index + 1) if _key(tokens, index) == "century" else None


def ordinal_century(tokens: list[Token], at: int) -> DateHit | None:
    """Read "19th century" from its digits."""
    if at + 2 >= len(tokens) or _key(tokens, at + 1) not in ("st", "nd", "rd", "th"):
        return None
    index = at + 3 if _key(tokens, at + 2) in ("-", "‑") else at + 2
    digits = tokens[at].text
    if _key(tokens, index) != "century" or not digits.isdigit() or not 1 <= int(digits) <= 30:
        return None
    return DateHit(calendar.century(int(digits)), at, index + 1)
