"""Words of comparison beside a value, and the interval that they make of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import calendar, tables
from factcheck.values.lexer import Token
from factcheck.values.tables import APPROXIMATION

_DIGITS_OF_YEAR = 4
_LONGEST_BOUND = 5  # words in "less than or equal to"


def phrase_before(tokens: list[Token], at: int, free: int, table: dict[str, str]) -> tuple[str, int]:
    """Return (bound, index of its first token) for the longest phrase of ``table`` that ends before ``at``."""
    for length in range(min(_LONGEST_BOUND, at - free), 0, -1):
        phrase = " ".join(token.key for token in tokens[at - length : at]).replace(" .", ".")
        if phrase in table:
            return table[phrase], at - length
    return "", at


def phrase_before_the(tokens: list[Token], at: int, free: int, table: dict[str, str]) -> tuple[str, int]:
    """Do the same for a phrase parted from what stands at ``at`` by "the" or "the year": "since the 1990s"."""
    at -= at - 1 > free and tokens[at - 1].key == "year" and tokens[at - 2].key == "the"
    if at > free and tokens[at - 1].key == "the":
        bound, first = phrase_before(tokens, at - 1, free, table)
        if bound:
            return bound, first
    return "", at


def phrase_after(tokens: list[Token], at: int, table: dict[str, str] = tables.BOUNDS_AFTER) -> tuple[str, int]:
    """Return (bound, index behind) for the phrase of ``table`` that starts at ``at``; a "+" must be glued."""
    for length in (2, 1):
        phrase = " ".join(token.key for token in tokens[at : at + length])
        if len(tokens) >= at + length and phrase in table:
            if phrase in ("+", "plus") and (tokens[at].space or phrase == "plus"):
                continue
            if phrase in tables.BOUNDS_BEFORE and _opens_amount(tokens, at + length):
                continue  # "Tor 5 needs at least 4 GB"
            return table[phrase], at + length
    return "", at


def _opens_amount(tokens: list[Token], at: int) -> bool:
    """Tell whether an amount stands at a place, so that a bound right before it is its own."""
    return at < len(tokens) and (tokens[at].key[:1].isdigit() or tokens[at].key in _CURRENCY_SIGNS)


#: Signs that open a sum of money.
_CURRENCY_SIGNS = frozenset("$€£¥")


def amount_bound(tokens: list[Token], kind: str, at: tuple[int, int], free: int) -> tuple[str, int]:
    """Return (bound, index of its first token) for the bound before an amount: "no later than two days before".

    Args:
        tokens: the text.
        kind: of the amount.
        at: index of the amount's first token, and the one behind it.
        free: index from which on words may belong to it.
    """
    first, after = at
    if kind == "duration" and after < len(tokens) and tokens[after].key in _AHEAD:
        bound, start = phrase_before(tokens, first, free, tables.LEAD_BOUNDS)
        if bound:
            return bound, start
    return phrase_before(tokens, first, free, tables.BOUNDS_BEFORE)


#: What stands behind a length of time that lies before something.
_AHEAD = frozenset({"before", "prior", "ahead"})


def date_bound(tokens: list[Token], at: int, free: int) -> tuple[str, int]:
    """Return (bound, index of its first token) for the bound before a date at ``at``."""
    bound, first = phrase_before(tokens, at, free, tables.DATE_BOUNDS)
    year = tokens[at].key
    if bound or (len(year) == _DIGITS_OF_YEAR and year.isdigit() and tokens[at - 1].key == "the"):
        return bound, first  # "after the 1881 fire" is after the fire of that year, not after that year
    return phrase_before_the(tokens, at, free, tables.DATE_BOUNDS)


def bounded(value: Value, low: Decimal, high: Decimal, bound: str) -> Value:
    """Return an amount as the interval that the comparison word beside it makes of it."""
    if bound in ("about", "nearly", "justover"):
        below, above = approximate_ends(low, high, bound)
        return replace(value, low=below, high=above, approximate=True)
    if bound in ("above", "min"):
        return replace(value, low=low, high=None, low_open=bound == "above")
    if bound in ("below", "max", "upto"):
        return replace(value, low=None, high=high, high_open=bound == "below")
    return value


def dated(value: Value, low: date | Decimal, high: date | Decimal) -> Value:
    """Return a date as the interval that the word before it makes of it."""
    if value.bound in ("since", "from", "min"):
        return replace(value, high=None)
    if value.bound == "after":
        return replace(value, low=high, high=None, low_open=True)
    if value.bound == "before":
        return replace(value, low=None, high=low, high_open=True)
    if value.bound in ("until", "by", "max"):
        return replace(value, low=None)
    if value.bound == "about":
        earliest, latest = _loosened(low, high)
        return replace(value, low=earliest, high=latest, approximate=True)
    return value


def _loosened(low: date | Decimal, high: date | Decimal) -> tuple[date | Decimal, date | Decimal]:
    """Return what "about" makes of two days, or of two years before the calendar."""
    if isinstance(low, date) and isinstance(high, date):
        return calendar.loosened(low, high)
    assert isinstance(low, Decimal) and isinstance(high, Decimal)
    return approximate_ends(low, high, "about")


def approximate_ends(low: Decimal, high: Decimal, bound: str) -> tuple[Decimal, Decimal]:
    """Return the interval that "about", "nearly" or "just over" makes of a point or range."""
    margin = abs(high) * APPROXIMATION
    below = margin if bound in ("about", "nearly") else Decimal(0)
    above = margin if bound in ("about", "justover") else Decimal(0)
    return low - below, high + above


#: Kinds of amounts that measure something.
MEASURED = frozenset({"duration", "quantity"})
#: Verbs behind an amount that make it the subject of a clause.
_GOING_ON = frozenset("are is have has remain remains were was go pass".split())


def is_measured(tokens: list[Token], kind: str, after: int) -> bool:
    """Tell whether an amount is all that "as long as" is about: not "as long as two hours are left".

    Args:
        tokens: the text.
        kind: of the amount.
        after: index behind it.
    """
    behind = tokens[after].key if after < len(tokens) else ""
    return kind in MEASURED and behind not in _GOING_ON


#: "Of" and so many words at most tell what is measured.
_STUFF = 4


def behind_stuff(tokens: list[Token], at: int) -> int:
    """Return the index of "or" behind what is measured, "1 GB of memory or more", or the index given.

    Args:
        tokens: the text.
        at: index behind an amount.
    """
    if at >= len(tokens) or tokens[at].key != "of":
        return at
    end = at + 1
    while end < min(len(tokens), at + _STUFF) and tokens[end].kind == "word" and tokens[end].key not in ("or", "and"):
        end += 1
    return end if end < len(tokens) and tokens[end].key == "or" else at
