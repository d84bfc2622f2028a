"""Years in text: 2019, "nineteen ninety-nine", "two thousand and eighteen", "next year"."""

from __future__ import annotations

from datetime import date

from factcheck.values import tables
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import counts_something, word_at
from factcheck.values.lexer import Token, key_at, past_dash

_SIGNS = (",", "of", "in", "-")


def year_at(tokens: list[Token], at: int) -> int | None:
    """Return the year written at ``tokens[at]``, four bare digits from 1000 to 2199, or None."""
    if 0 <= at < len(tokens) and tokens[at].kind == "number":
        text = tokens[at].text
        if len(text) == 4 and text.isdigit() and "1000" <= text <= "2199":
            return int(text)
    return None


def is_likely(year: int) -> bool:
    """Tell whether four digits without a word that leads to a date are likelier a year than a count."""
    return tables.EARLIEST_BARE_YEAR <= year <= tables.LATEST_BARE_YEAR


def read_year(tokens: list[Token], at: int, as_of: date | None) -> tuple[int, int] | None:
    """Read a year in digits, in words, or as seen from ``as_of`` ("next year").

    Args:
        tokens: of the text.
        at: where to start.
        as_of: the day that relative dates are seen from; without it they are not read.

    Returns:
        (year, index behind), or None.
    """
    year = year_at(tokens, at)
    if year is not None:
        return year, at + 1
    return spoken_year(tokens, at) or (_shifted_year(tokens, at, as_of) if as_of else None)


def year_behind(tokens: list[Token], at: int, as_of: date | None) -> tuple[int | None, int]:
    """Return (year, index behind) for "2019", ", 2019", "of 2019"; (None, ``at``) where no year stands there."""
    found = read_year(tokens, at + 1 if key_at(tokens, at) in _SIGNS else at, as_of)
    return found or (None, at)


def spoken_year(tokens: list[Token], at: int, earliest: int = 1100) -> tuple[int, int] | None:
    """Read "nineteen eighty-four" and "two thousand and seventeen", which count nothing, as (year, index behind)."""
    found = read_number(tokens, at) if at < len(tokens) and tokens[at].kind == "word" else None
    if found is None or found.kind != "number" or found.number != int(found.number):
        return None
    number, after = int(found.number), found.after
    if 10 <= number <= 21:
        index = past_dash(tokens, after)
        oh = key_at(tokens, index) in tables.SPOKEN_ZEROS
        rest = read_number(tokens, index + oh) if word_at(tokens, index + oh) else None
        if rest is None or rest.kind != "number" or rest.number % 1 or oh != (rest.number < 10) or rest.number > 99:
            return None
        number, after = number * 100 + int(rest.number), rest.after
    if not earliest <= number <= 2199 or counts_something(tokens, after) or past_dash(tokens, after) > after:
        return None
    return number, after


def is_shifted_year(tokens: list[Token], at: int) -> bool:
    """Tell whether "last year", "this year" or "next year" stands at ``tokens[at]``."""
    key = key_at(tokens, at)
    return key in tables.SHIFTS and key not in tables.OPEN_SHIFTS and key_at(tokens, at + 1) == "year"


def _shifted_year(tokens: list[Token], at: int, as_of: date) -> tuple[int, int] | None:
    if not is_shifted_year(tokens, at):
        return None
    year = as_of.year + tables.SHIFTS[key_at(tokens, at)]
    return (year, at + 2) if date.min.year < year < date.max.year else None
