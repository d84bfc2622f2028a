"""Dates in digits: 2019-05-06, 21/04/2016, 11/2016, "on 4/22"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.patterns import pattern
from factcheck.values import calendar, tables
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.calendar import Period
from factcheck.values.dates.days import DateHit, complete
from factcheck.values.dates.years import is_likely
from factcheck.values.lexer import Token, index_behind, is_glued, key_at

_YEAR_FIRST = pattern(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d-])")
_YEAR_LAST = pattern(r"(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|(?<=/\d\d),(\d{4}))(?!\d)")
_YEAR_AND_MONTH = pattern(r"(\d{4})(?: ?/ ?(\d{2})(?! ?[\d/-])|(?: -|- | - )(\d{2})(?! ?[\w/-]))")
_MONTH_AND_YEAR = pattern(r"(\d{1,2})(?: ?/ ?|(?<=\d\d) ?- ?)(\d{4})(?![\d/-])")
_YEAR_AND_NAME = pattern(r"(\d{4})([-/])([^\W\d]{3,9})\2(\d{1,2})(?!\d)")
_DAY_AND_MONTH = pattern(r"(\d{1,2})/(\d{1,2})(?![\d/])")
#: Signs between the parts of a day.
_JOINTS = frozenset("-/.")


def _may_open(text: str, at: int) -> bool:
    """Tell whether one of those signs stands behind digits; most numbers are seen at a glance to be no date."""
    while at < len(text) and text[at].isdecimal():
        at += 1
    return text[at : at + 2].lstrip(" ")[:1] in _JOINTS


def read_numeric(text: str, tokens: list[Token], at: int) -> DateHit | None:
    """Read "2019-05-06", "2019-05", "2015/8/12", "21/04/2016", "21/04/16", "11/2016", "2019-Aug-1"."""
    if not _may_open(text, tokens[at].start):
        return None
    glued = key_at(tokens, at - 1) in ("-", "/", ".") and is_glued(tokens, at)
    for form, read in _NUMERIC[:-1] if glued else _NUMERIC:
        found = form.match(text, tokens[at].start)
        if found is not None:
            period = read(found)
            return DateHit(period, at, index_behind(tokens, at, found.end())) if period else None
    return None


def _year_first(found: re.Match[str]) -> Period | None:
    year, month, day = int(found[1]), int(found[3]), found[4]
    if not (year and 1 <= month <= 12):
        return None
    if day:
        return calendar.day(year, month, int(day))
    # "2015-3" and "2019.05" are hardly ever months
    plain = (len(found[3]) == 2 or found[2] == "/") and found[2] != "."
    return calendar.month(year, month) if plain and not _is_season(year, found[3]) else None


def _is_season(year: int, digits: str) -> bool:
    """Tell whether digits behind a year are those of the next one: "the 2010-11 season", "2006/7"."""
    return digits == str(year + 1)[-len(digits) :]


def _year_last(found: re.Match[str]) -> Period | None:
    digits = found[4] or found[5]
    if len(digits) == 2 and (found[2] == "." or (found[2] == "-" and len(found[3]) == 1)):
        return None
    year = int(digits)
    if len(digits) == 2:
        year += 2000 if year < tables.CENTURY_TURN else 1900
    one, two = int(found[1]), int(found[3])
    either = sorted({day for month, number in ((one, two), (two, one)) if (day := calendar.day(year, month, number))})
    if not either or (len(either) == 2 and len(digits) == 2):
        return None
    # 03/04/2020 means two days in two countries: either, and whatever lies between decides nothing
    return either[0] if len(either) == 1 else Period(either[0].low, either[1].high, calendar.EITHER)


def _year_and_month(found: re.Match[str]) -> Period | None:
    year, digits = int(found[1]), found[2] or found[3]
    return _likely_month(year, int(digits)) if not _is_season(year, digits) else None


def _month_and_year(found: re.Match[str]) -> Period | None:
    return _likely_month(int(found[2]), int(found[1]))


def _likely_month(year: int, month: int) -> Period | None:
    return calendar.month(year, month) if 1 <= month <= 12 and is_likely(year) else None


def _year_and_name(found: re.Match[str]) -> Period | None:
    month = tables.MONTHS.get(found[3].lower())
    return calendar.day(int(found[1]), month, int(found[4])) if month else None


_NUMERIC = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_AND_NAME, _year_and_name),
    (_YEAR_LAST, _year_last),
    (_YEAR_AND_MONTH, _year_and_month),
    (_MONTH_AND_YEAR, _month_and_year),
)


def read_slashed_day(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "on 4/22" and "on 22/04", where only one of the two can be the month and nothing is counted."""
    found = _DAY_AND_MONTH.match(text, tokens[at].start) if key_at(tokens, at - 1) == "on" else None
    if found is None:
        return None
    one, two = int(found[1]), int(found[2])
    month, day = (one, two) if one <= 12 else (two, one)
    after = index_behind(tokens, at, found.end())
    if (one <= 12 and two <= 12 and one != two) or key_at(tokens, after) == "of" or counts_something(tokens, after):
        return None
    return complete(tokens, at, (month, after), day, day, as_of) if 1 <= month <= 12 else None
