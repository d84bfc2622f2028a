"""Periods in text: years, decades, centuries, quarters, halves, seasons and fiscal years."""

from __future__ import annotations

from datetime import date

from factcheck.values import calendar, tables
from factcheck.values.amounts import units
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.calendar import Period
from factcheck.values.dates.days import DateHit, month_at, undated
from factcheck.values.dates.years import is_likely, read_year, spoken_year, year_at
from factcheck.values.lexer import DASHES, Token, is_glued, key_at

#: What the letter of "Q3" and "H1" counts.
_UNITS = {"q": calendar.quarter, "h": calendar.half}


def read_years(tokens: list[Token], at: int) -> DateHit | None:
    """Read "2019", "2019–21", "2019-2021", "1990s", "2019 Q3", "2015 March"."""
    year = year_at(tokens, at)
    if year is None:
        return None
    decade_end = _past_plural(tokens, at + 1, _says_decade(tokens, at)) if year % 10 == 0 else 0
    if decade_end:
        return DateHit(calendar.decade(year), at, decade_end)
    return _run_of_years(tokens, at, year) or _year_with_part(tokens, at, year) or _single_year(tokens, at, year)


def _past_plural(tokens: list[Token], at: int, apostrophe: bool) -> int:
    """Return the index behind the "s" of "1990s", which may have an apostrophe behind "the"; 0 if there is none."""
    apostrophe = apostrophe and key_at(tokens, at) in ("'", "’") and is_glued(tokens, at)
    index = at + apostrophe
    return index + 1 if key_at(tokens, index) == "s" and is_glued(tokens, index) else 0


def _single_year(tokens: list[Token], at: int, year: int) -> DateHit | None:
    return DateHit(calendar.year(year), at, at + 1) if _is_year(tokens, at) else None


def _run_of_years(tokens: list[Token], at: int, year: int) -> DateHit | None:
    end = _second_year(tokens, at, year)
    return DateHit(calendar.years(year, end), at, at + 3, ranged=True) if end is not None else None


def _second_year(tokens: list[Token], at: int, year: int) -> int | None:
    """Return the year that closes "2019–21", "2019/2021" or "2006/7", whose first is at ``at``."""
    if key_at(tokens, at + 1) not in (*DASHES, "/") or at + 2 >= len(tokens):
        return None
    second = tokens[at + 2]
    last = year_at(tokens, at + 2)
    if last is None and second.kind == "number" and len(second.text) == 2 and second.text.isdigit():
        last = year // 100 * 100 + int(second.text)
    if last is None and key_at(tokens, at + 1) == "/" and second.text == str((year + 1) % 10):
        last = year + 1
    return last if last is not None and year < last <= year + 300 else None


def _year_with_part(tokens: list[Token], at: int, year: int) -> DateHit | None:
    """Read "2019 Q3", "2019 the third quarter", "2015 March" and "2015, March"."""
    part = part_at(tokens, at + 2 if key_at(tokens, at + 1) == "the" else at + 1)
    if part is not None and key_at(tokens, part[2]) != "of":
        return DateHit(part_of_year(year, part), at, part[2])
    apart = key_at(tokens, at + 1) == ","
    month = month_at(tokens, at + 1 + apart, sure=apart)
    if month is None or _is_number_or_name(tokens, month[1]):
        return None
    if apart and key_at(tokens, at + 2) not in tables.PLAIN_MONTHS:
        return None
    return DateHit(calendar.month(year, month[0]), at, month[1])


def _is_number_or_name(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].kind == "number" or tokens[at].text[:1].isupper())


def part_at(tokens: list[Token], at: int) -> tuple[str, int, int] | None:
    """Return ("q" or "h", number, index behind) for "Q3", "H1", "third quarter" and "second-half"."""
    return _numbered_part(tokens, at) or _worded_part(tokens, at)


def part_of_year(year: int, part: tuple[str, int, int]) -> Period:
    """Return the quarter or half of a year that ``part_at`` read."""
    return _UNITS[part[0]](year, part[1])


def _numbered_part(tokens: list[Token], at: int) -> tuple[str, int, int] | None:
    """Return ("q" or "h", number, index behind) for "Q3" and "H1"."""
    unit = key_at(tokens, at)
    if unit not in ("q", "h") or not is_glued(tokens, at + 1):
        return None
    number = tokens[at + 1].text
    if number not in ("1", "2", "3", "4") or (unit == "h" and number > "2"):
        return None
    return unit, int(number), at + 2


def _is_year(tokens: list[Token], at: int) -> bool:
    """Tell whether four bare digits are a year and not a count ("2000 people died")."""
    before, year = key_at(tokens, at - 1), int(tokens[at].text)
    if before == "than" and key_at(tokens, at - 2) in tables.TIME_COMPARISONS:
        return True
    if before in tables.COUNT_LEADS or before in tables.CURRENCY_SIGNS or before in ("#", "no", "number"):
        return False
    if before in tables.DATE_LEADS or at + 1 >= len(tokens):
        return before in tables.DATE_LEADS or is_likely(year)
    follower = tokens[at + 1]
    if follower.text in ("%", "°", "+") or (not follower.space and follower.kind == "word"):
        return False
    if not is_likely(year) and before not in ("(", "year"):
        return False
    if follower.kind != "word" or before in tables.YEAR_OWNERS or before.endswith("'s"):
        return True
    word = follower.key
    if word in tables.SCALES or word in units.MEASURES or word in tables.CURRENCY_NAMES:
        return False
    return word in tables.NOUN_STOPS or not _counts_plural(tokens, at + 1)


def _counts_plural(tokens: list[Token], at: int) -> bool:
    """Tell whether a plural stands among the next words: "1986 confirmed cases"."""
    for token in tokens[at : at + 3]:
        if token.kind != "word" or token.key in tables.NOUN_STOPS:
            return False
        if token.key in tables.COUNTED_PLURALS or (
            token.key.endswith("s") and not token.key.endswith(("ss", "us", "is"))
        ):
            return token.text[0].islower()
    return False


def read_spoken_year(tokens: list[Token], at: int) -> DateHit | None:
    """Read "in nineteen eighty-four", "in two thousand and seventeen", "the nineteen-eighties"."""
    decade = _spoken_decade(tokens, at)
    if decade is not None:
        return decade
    found = spoken_year(tokens, at) if key_at(tokens, at - 1) in tables.SPOKEN_YEAR_LEADS else None
    return DateHit(calendar.year(found[0]), at, found[1]) if found else None


def read_early_year(tokens: list[Token], at: int) -> DateHit | None:
    """Read "year 247" and "year two hundred and sixty-seven"; a school's years have fewer digits."""
    if key_at(tokens, at) != "year" or at + 1 >= len(tokens):
        return None
    text = tokens[at + 1].text
    if text.isdigit() and len(text) == 3 and text[0] != "0" and not counts_something(tokens, at + 2):
        return DateHit(calendar.year(int(text)), at, at + 2)
    found = spoken_year(tokens, at + 1, earliest=100)
    return DateHit(calendar.year(found[0]), at, found[1]) if found else None


def _spoken_decade(tokens: list[Token], at: int) -> DateHit | None:
    """Read "nineteen-eighties", "twenty-tens", "the noughties", and "the eighties" of the last century."""
    for words, first in tables.NAMED_DECADES.items():
        if tuple(token.key for token in tokens[at : at + len(words)]) == words and _says_decade(tokens, at):
            return DateHit(calendar.decade(first), at, at + len(words))
    century, index = 19, at
    if key_at(tokens, at) in tables.UNITS or key_at(tokens, at) == "twenty":
        century = tables.UNITS.get(key_at(tokens, at), 20)
        index = at + 2 if key_at(tokens, at + 1) in DASHES else at + 1
    tens = tables.DECADES.get(key_at(tokens, index))
    if tens is None or not 16 <= century <= 20:
        return None
    alone = index == at
    if alone and (tens < tables.EARLIEST_BARE_DECADE or not _says_decade(tokens, at)):
        return None
    return DateHit(calendar.decade(century * 100 + tens), at, index + 1)


def _says_decade(tokens: list[Token], at: int) -> bool:
    """Tell whether "the" stands before a decade, with or without "early"; in "his eighties" a man is old."""
    index = at - 2 if key_at(tokens, at - 1) in ("-", "‑") else at - 1
    index -= key_at(tokens, index) in tables.PARTS
    return key_at(tokens, index) == "the"


def read_short_decade(tokens: list[Token], at: int) -> DateHit | None:
    """Read "the '90s" and "the 90s"."""
    marked = tokens[at].text in ("'", "’", "‘") and is_glued(tokens, at + 1)
    index = at + 1 if marked else at
    after = _past_plural(tokens, index + 1, _says_decade(tokens, at))
    if not after:
        return None
    digits = tokens[index].text
    if len(digits) != 2 or digits[1] != "0" or not digits.isdigit():
        return None
    if not marked and (int(digits) < tables.EARLIEST_BARE_DECADE or not _says_decade(tokens, at)):
        return None
    return DateHit(calendar.decade(1900 + int(digits)), at, after)


def read_quarter(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "Q3 2019", "third quarter of 2019", "second half of next year", "first nine months of 2019"."""
    part = part_at(tokens, at)
    if part is None:
        return _months_of_year(tokens, at)
    index = part[2]
    if key_at(tokens, index) in (",", "of"):
        index += 1
    index += key_at(tokens, index) == "the"
    fiscal = _fiscal_year(tokens, index)
    if fiscal is not None:
        year, after = fiscal
    elif (found := read_year(tokens, index, as_of)) is not None:
        year, after = found
    else:
        return _bare_quarter(tokens, at, part, as_of) if as_of else None
    period = part_of_year(year, part)
    return DateHit(period._replace(precision=calendar.FISCAL) if fiscal else period, at, after)


def _bare_quarter(tokens: list[Token], at: int, part: tuple[str, int, int], as_of: date) -> DateHit | None:
    """Read "in Q1" as the nearest one, by the calendar or by that of a company."""
    plain = key_at(tokens, at) in _UNITS and key_at(tokens, at - 1) in tables.MONTH_LEADS
    if not plain or counts_something(tokens, part[2]):
        return None
    nearest = undated(part_of_year(calendar.YEARLESS, part), as_of, key_at(tokens, at - 1))
    return DateHit(nearest._replace(precision=calendar.FISCAL), at, part[2], dated=False)


def _worded_part(tokens: list[Token], at: int) -> tuple[str, int, int] | None:
    index = at + 2 if key_at(tokens, at + 1) in DASHES else at + 1
    unit = {"quarter": "q", "half": "h"}.get(key_at(tokens, index), "")
    parts = {"q": 4, "h": 2}.get(unit, 0)
    key = key_at(tokens, at)
    number = parts if key in tables.CLOSING else tables.ORDINAL_UNITS.get(key, 0)
    return (unit, number, index + 1) if 1 <= number <= parts else None


def _months_of_year(tokens: list[Token], at: int) -> DateHit | None:
    key = key_at(tokens, at)
    count = read_number(tokens, at + 1) if key in ("first", *tables.CLOSING) and at + 1 < len(tokens) else None
    if count is None or count.kind != "number" or not 1 < count.number < 12 or count.number != int(count.number):
        return None
    if key_at(tokens, count.after) != "months" or key_at(tokens, count.after + 1) != "of":
        return None
    year, months = year_at(tokens, count.after + 2), int(count.number)
    if year is None:
        return None
    first, last = (1, months) if key == "first" else (13 - months, 12)
    period = Period(calendar.month(year, first).low, calendar.month(year, last).high, "part")
    return DateHit(period, at, count.after + 3)


def read_fiscal(tokens: list[Token], at: int) -> DateHit | None:
    """Read "FY2019", "FY19", "fiscal 2019", "fiscal year 2019", "financial year 2018/19"."""
    found = _fiscal_year(tokens, at)
    return DateHit(Period(*calendar.year(found[0])[:2], calendar.FISCAL), at, found[1]) if found else None


def _fiscal_year(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (year in which it ends, index behind); a fiscal year is named after the year it ends in."""
    key, index = key_at(tokens, at), at + 1
    if key in ("fiscal", "financial"):
        index += key_at(tokens, index) == "year"
        if key == "financial" and index == at + 1:
            return None
    elif key != "fy":
        return None
    year = year_at(tokens, index)
    if year is None:
        short = tokens[index].text if key == "fy" and is_glued(tokens, index) else ""
        return (2000 + int(short), index + 1) if len(short) == 2 and short.isdigit() else None
    end = _second_year(tokens, index, year)
    return (end, index + 3) if end is not None else (year, index + 1)


def read_season(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "summer 2019", "spring of 2020", "autumn of last year", "in the spring"."""
    key = key_at(tokens, at)
    if key not in tables.SEASONS and key != "winter":
        return None
    index = at + 2 if key_at(tokens, at + 1) in ("of", "in") else at + 1
    found = read_year(tokens, index, as_of)
    if found is not None:
        return DateHit(calendar.season(found[0], key), at, found[1])
    return _bare_season(tokens, at, as_of) if _is_bare_season(tokens, at) else None


def _is_bare_season(tokens: list[Token], at: int) -> bool:
    """Tell whether a season stands alone: not in "the fall of Rome", "in spring water", "in Spring Street"."""
    lead = at - 1 - (key_at(tokens, at - 1) == "the")
    lead -= key_at(tokens, lead) in tables.PARTS
    plain = key_at(tokens, lead) in tables.MONTH_LEADS and tokens[at].text.islower()
    return plain and key_at(tokens, at + 1) not in ("of", "'", "’") and not counts_something(tokens, at + 1)


def _bare_season(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Return the season nearest to ``as_of``, or one of no year; a winter would lie in two years."""
    key = key_at(tokens, at)
    if key == "winter":
        return None
    lead = key_at(tokens, at - 2 if key_at(tokens, at - 1) == "the" else at - 1)
    return DateHit(undated(calendar.season(calendar.YEARLESS, key), as_of, lead), at, at + 1, dated=False)
