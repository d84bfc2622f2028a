"""Days and months in text: "3 March 2019", "March 3–5", "28-Nov", "first Friday of July", 2019-05-06, 21/04/2016."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.values import calendar, tables
from factcheck.values.calendar import Period
from factcheck.values.lexer import Token, is_glued, key_at
from factcheck.values.numbers import read_number, read_ordinal
from factcheck.values.numerals import Number, counts_something

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d-])")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_YEAR_SIGNS = (",", "of", "in", "-")


class DateHit(NamedTuple):
    """A period read from ``tokens[first:after]``.

    ``dated`` tells whether the text itself gives the year, ``ranged`` whether it names both ends ("3 to 5 March").
    """

    period: Period
    first: int
    after: int
    dated: bool = True
    ranged: bool = False


def year_at(tokens: list[Token], at: int) -> int | None:
    """Return the year written at ``tokens[at]``, four bare digits from 1000 to 2199, or None."""
    if 0 <= at < len(tokens) and tokens[at].kind == "number":
        text = tokens[at].text
        if len(text) == 4 and text.isdigit() and "1000" <= text <= "2199":
            return int(text)
    return None


def joins(tokens: list[Token], at: int, behind: bool) -> bool:
    """Tell whether ``tokens[at]`` joins two dates to a range; "and" does so ``behind`` "between" alone."""
    return key_at(tokens, at) in tables.DATE_JOINTS or (behind and key_at(tokens, at) == "and")


def read_numeric(text: str, tokens: list[Token], at: int) -> DateHit | None:
    """Read a date in digits: "2019-05-06", "2019-05", "2015/8/12", "21/04/2016", "21/04/16"."""
    found = _YEAR_FIRST.match(text, tokens[at].start)
    period = _year_first(found) if found else None
    if found is None:
        found = _YEAR_LAST.match(text, tokens[at].start)
        period = _year_last(found) if found else None
    if period is None or found is None:
        return None
    after = at
    while after < len(tokens) and tokens[after].start < found.end():
        after += 1
    return DateHit(period, at, after)


def _year_first(found: re.Match[str]) -> Period | None:
    year, month, day = int(found[1]), int(found[3]), found[4]
    if not (year and 1 <= month <= 12):
        return None
    if day:
        return calendar.day(year, month, int(day))
    # "the 2010-11 season" is no month, and "2015-3" or "2019.05" hardly ever is one
    plain = len(found[3]) == 2 and found[2] != "." and month != (year + 1) % 100
    return calendar.month(year, month) if plain else None


def _year_last(found: re.Match[str]) -> Period | None:
    if len(found[4]) == 2 and found[2] != "/":
        return None
    year = int(found[4])
    if len(found[4]) == 2:
        year += 2000 if year < tables.CENTURY_TURN else 1900
    one, two = int(found[1]), int(found[3])
    days = sorted({day for month, number in ((one, two), (two, one)) if (day := calendar.day(year, month, number))})
    if not days or (len(days) == 2 and len(found[4]) == 2):
        return None
    # 03/04/2020 means two days in two countries: either, and whatever lies between decides nothing
    return days[0] if len(days) == 1 else Period(days[0].low, days[1].high, calendar.EITHER)


def month_at(tokens: list[Token], at: int, sure: bool = False, certain: bool = False) -> tuple[int, int] | None:
    """Return (month, index behind) for the name of a month; a period may close an abbreviation.

    In lower case a name counts where nothing but a month can stand (``certain``: "4th of may"), and where one is likely
    (``sure``) if it is no other word or the year stands behind it.
    """
    key = key_at(tokens, at)
    if key not in tables.MONTHS:
        return None
    dotted = len(key) <= 4 and key != "may" and key_at(tokens, at + 1) == "." and not tokens[at + 1].space
    after = at + 2 if dotted and at + 2 < len(tokens) else at + 1
    plain = not tokens[at].text[0].isupper()
    likely = sure and (key in tables.PLAIN_MONTHS or year_at(tokens, after) is not None)
    if plain and not (certain or likely):
        return None
    return tables.MONTHS[key], after


def read_day_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "3 March 2019", "3rd of March", "3–5 March 2019", "4 to 22 January 1995", "28-Nov"."""
    days = _days(tokens, at)
    if days is None:
        return None
    first, last, index = days
    index += 1 if key_at(tokens, index) == "of" or (key_at(tokens, index) in "-/" and _is_tight(tokens, index)) else 0
    month = month_at(
        tokens, index, sure=True, certain=key_at(tokens, index - 1) == "of" and _is_ordinal(tokens, index - 2)
    )
    return _dated(tokens, at, month, first, last, as_of) if month else None


def _is_ordinal(tokens: list[Token], at: int) -> bool:
    return key_at(tokens, at) in tables.ORDINAL_ENDINGS and is_glued(tokens, at)


def read_day_of_month(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "on the 27th" and "on 27th", which count nothing, as the nearest such day."""
    lead = key_at(tokens, at - 2) if key_at(tokens, at - 1) == "the" else key_at(tokens, at - 1)
    day = _day_at(tokens, at) if lead == "on" and _is_ordinal(tokens, at + 1) else None
    if day is None or counts_something(tokens, day[1]):
        return None
    period = calendar.nearest_day(day[0], as_of)
    return DateHit(period, at, day[1]) if period else None


def read_weekday_and_number(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "Saturday the second", "Wednesday the 27th" as the nearest day that is both."""
    if key_at(tokens, at) not in tables.WEEKDAYS or key_at(tokens, at + 1) != "the" or at + 2 >= len(tokens):
        return None
    day = _ordinal_day(read_number(tokens, at + 2))
    if day is None or counts_something(tokens, day[1]):
        return None
    period = calendar.nearest_day(day[0], as_of, tables.WEEKDAYS[key_at(tokens, at)])
    return DateHit(period, at, day[1]) if period else None


def read_worded_day(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "fourth of May 2019", "the twenty-second of June"."""
    day = _ordinal_day(read_number(tokens, at)) if key_at(tokens, at) in tables.DAY_WORDS else None
    if day is None or key_at(tokens, day[1]) != "of":
        return None
    month = month_at(tokens, day[1] + 1, certain=True)
    return _dated(tokens, at, month, day[0], day[0], as_of) if month else None


def _ordinal_day(number: Number | None) -> tuple[int, int] | None:
    """Return (day, index behind) for an ordinal that a month has a day of."""
    fits = number is not None and number.kind == "ordinal" and 1 <= number.number <= 31
    return (int(number.number), number.after) if number is not None and fits else None


def read_month_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "March 3, 2019", "March 3", "March 3–5", "Jan-1", "May the eleventh", "March 2019", "in March"."""
    lead = key_at(tokens, at - 1)
    sure = lead in tables.MONTH_LEADS or lead in ("on", "and", *tables.DATE_JOINTS)
    certain = key_at(tokens, at + 1) == "the" and _worded_day_at(tokens, at + 2) is not None
    month = month_at(tokens, at, sure, certain)
    if month is None:
        return None
    number, index = month
    year, after = _year_behind(tokens, index)
    if year is not None:
        return DateHit(calendar.month(year, number), at, after)
    day_index = index + (key_at(tokens, index) == "the" or _is_tight(tokens, index))
    days = _days(tokens, day_index) or _worded_day_at(tokens, day_index)
    if days is None:
        return _bare_month(tokens, at, index, number, as_of)
    first, last, index = days
    return _dated(tokens, at, (number, index), first, last, as_of)


def _is_tight(tokens: list[Token], at: int) -> bool:
    """Tell whether a dash or slash without spaces stands at ``at``, as in "28-Nov"."""
    return key_at(tokens, at) in ("-", "/") and is_glued(tokens, at) and is_glued(tokens, at + 1)


def _day_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index behind) for "3", "3rd"; None otherwise."""
    if not (0 <= at < len(tokens) and tokens[at].kind == "number"):
        return None
    text = tokens[at].text
    if not (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    return int(text), at + 2 if _is_ordinal(tokens, at + 1) else at + 1


def _days(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Return (first day, last day, index behind) for "3", "3rd", "3–5", "3 to 5"."""
    day = _day_at(tokens, at)
    if day is None:
        return None
    first, index = day
    if joins(tokens, index, "between" in (key_at(tokens, at - 1), key_at(tokens, at - 2))):
        second = _day_at(tokens, index + 1)
        if second is not None and second[0] > first:
            return first, *second
    return first, first, index


def _worded_day_at(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Return the days for "twenty-first", where nothing that it could rank stands behind it."""
    day = _ordinal_day(read_ordinal(tokens, at)) if at < len(tokens) and tokens[at].kind == "word" else None
    return None if day is None or counts_something(tokens, day[1]) else (day[0], *day)


def _bare_month(tokens: list[Token], at: int, after: int, number: int, as_of: date | None) -> DateHit | None:
    """Read "in March", in the year nearest to ``as_of`` or in none; elsewhere a month's name may be a person's."""
    lead, joint = key_at(tokens, at - 1), key_at(tokens, after)
    opens = _joins_a_month(tokens, after, lead == "between")
    closes = lead in tables.DATE_JOINTS or lead == "and"
    parted = lead in ("-", "‑") and key_at(tokens, at - 2) in tables.PARTS
    if not (lead in tables.MONTH_LEADS or opens or closes or parted):
        return None
    if after < len(tokens) and tokens[after].text[:1].isupper() and joint not in tables.MONTHS:
        return None
    if as_of is not None:
        period = calendar.month(calendar.nearest_year(number, 1, as_of), number)
        return DateHit(period, at, after, dated=False)
    period = calendar.month(calendar.YEARLESS, number)._replace(precision=calendar.NO_YEAR)
    return DateHit(period, at, after, dated=False)


def _joins_a_month(tokens: list[Token], at: int, between: bool) -> bool:
    """Tell whether "to March", "– March" or "to 3 March" stands at ``at``."""
    days = _days(tokens, at + 1)
    return joins(tokens, at, between) and month_at(tokens, days[2] if days else at + 1, sure=True) is not None


def _dated(
    tokens: list[Token], at: int, month: tuple[int, int], first: int, last: int, as_of: date | None
) -> DateHit | None:
    """Complete a day and month with the year that follows, or the one nearest to ``as_of``, or none."""
    number, index = month
    year, after = _year_behind(tokens, index)
    dated, precision = year is not None, "day"
    if year is None:
        year = calendar.nearest_year(number, first, as_of) if as_of else calendar.YEARLESS
        precision = "day" if as_of else calendar.NO_YEAR
    low, high = calendar.day(year, number, first), calendar.day(year, number, last)
    if low is None or high is None:
        return None
    return DateHit(Period(low.low, high.high, precision), at, after, dated, ranged=first != last)


def _year_behind(tokens: list[Token], at: int) -> tuple[int | None, int]:
    """Return (year, index behind) for "2019", ", 2019" and "of 2019"; (None, ``at``) where no year stands there."""
    index = at + 1 if key_at(tokens, at) in _YEAR_SIGNS else at
    year = year_at(tokens, index)
    return (year, index + 1) if year is not None else (None, at)


def read_nth(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "first Friday of July 2019" as that day and "last week of March 2019" as about those days."""
    key = key_at(tokens, at)
    ordinal = 5 if key in tables.CLOSING else tables.ORDINAL_UNITS.get(key, 0)
    unit = key_at(tokens, at + 1)
    if not 1 <= ordinal <= 5 or key_at(tokens, at + 2) not in ("of", "in"):
        return None
    if unit != "week" and unit not in tables.WEEKDAYS:
        return None
    hit = read_month_first(tokens, at + 3, as_of)
    if hit is None or (hit.period.high - hit.period.low).days < 27:
        return None
    period = _week(hit.period, ordinal) if unit == "week" else _weekday(hit.period, ordinal, tables.WEEKDAYS[unit])
    return hit._replace(period=period, first=at) if period else None


def _week(month: Period, number: int) -> Period:
    """Return the nth week of a month with a few days of grace, for weeks seldom begin with the month."""
    precision = month.precision if month.precision == calendar.NO_YEAR else "week"
    if number == 5:
        return Period(month.high - timedelta(days=9), month.high, precision)
    low = max(month.low, month.low + timedelta(days=7 * number - 10))
    return Period(low, min(month.high, month.low + timedelta(days=7 * number + 2)), precision)


def _weekday(month: Period, number: int, weekday: int) -> Period | None:
    days = [month.low + timedelta(days=each) for each in range((month.high - month.low).days + 1)]
    days = [each for each in days if each.weekday() == weekday]
    if month.precision == calendar.NO_YEAR:
        return month
    return calendar.one_day(days[-1] if number == 5 else days[number - 1])
