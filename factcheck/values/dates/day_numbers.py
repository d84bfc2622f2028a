"""Days of a month as numbers: "3", "3rd", "3 to 5", "twenty-first", which count and rank nothing."""

from __future__ import annotations

from factcheck.values import tables
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import Number, counts_something
from factcheck.values.dates.years import spoken_year
from factcheck.values.lexer import Token, is_glued, key_at


def joins(tokens: list[Token], at: int, behind: bool) -> bool:
    """Tell whether ``tokens[at]`` joins two dates to a range; "and" does so ``behind`` "between" alone."""
    return key_at(tokens, at) in tables.DATE_JOINTS or (behind and key_at(tokens, at) == "and")


def day_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index behind) for "3", "3rd"; None otherwise."""
    if not (0 <= at < len(tokens) and tokens[at].kind == "number"):
        return None
    text = tokens[at].text
    if not (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    return int(text), at + 2 if is_ordinal(tokens, at + 1) else at + 1


def is_ordinal(tokens: list[Token], at: int) -> bool:
    """Tell whether the ending of "27th" stands at ``at``."""
    return key_at(tokens, at) in tables.ORDINAL_ENDINGS and is_glued(tokens, at)


def numbered_day(number: Number | None, kind: str = "ordinal") -> tuple[int, int] | None:
    """Return (day, index behind) for an ordinal, or another ``kind`` of number, that a month has a day of."""
    if number is None or number.kind != kind or not 1 <= number.number <= 31 or number.number % 1:
        return None
    return int(number.number), number.after


def days_at(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Return (first day, last day, index behind) for "3", "3rd", "3–5", "3 to 5", "3rd through the 5th"."""
    day = day_at(tokens, at)
    if day is None:
        return None
    first, index = day
    follows = key_at(tokens, index) in ("and", "&") and day_at(tokens, index + 1) == (first + 1, index + 2)
    if follows or joins(tokens, index, "between" in (key_at(tokens, at - 1), key_at(tokens, at - 2))):
        the = key_at(tokens, index + 1) == "the"
        second = day_at(tokens, index + 1 + the)
        if second is not None and second[0] > first and (not the or is_ordinal(tokens, second[1] - 1)):
            return first, *second
    return first, first, index


def worded_day_at(tokens: list[Token], at: int, kind: str = "ordinal") -> tuple[int, int, int] | None:
    """Return the days for "twenty-first", or "twenty one" (a ``kind`` of number), that ranks and counts nothing."""
    number = read_number(tokens, at) if at < len(tokens) and tokens[at].kind == "word" else None
    day = numbered_day(number, kind)
    return None if day is None or counts_behind(tokens, day[1]) else (day[0], *day)


def counts_behind(tokens: list[Token], at: int) -> bool:
    """Tell whether what a number counts stands at ``at``; a year in words is no such thing."""
    return counts_something(tokens, at) and spoken_year(tokens, at) is None
