"""Centuries, and years counted from an era: "the 19th century", "AD 79", "490–479 BC", "the fifth century BCE".

The calendar has no day before year 1, so what lies before it is a number, of the unit ``BC`` and negative: "447 BC" is
-447, and later is greater there, too. "The fifth century BC" is -500 to -401.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Value
from factcheck.values import bounds, calendar, tables
from factcheck.values.amounts.amount import Amount
from factcheck.values.calendar import Period
from factcheck.values.dates.days import DateHit
from factcheck.values.lexer import DASHES, Token, key_at
from factcheck.values.reader import Hit, Sentence

_AFTER_CHRIST, _BEFORE_CHRIST = ("AD", "CE"), ("BC", "BCE")
BEFORE = "BC"
_LONGEST_MARK = 3


def era_at(tokens: list[Token], at: int) -> tuple[str, int]:
    """Return ("AD" or "BC", index behind) for "AD", "CE", "BC", "B.C.E."; ("", ``at``) where none stands."""
    letters, index = "", at
    while index < len(tokens) and len(letters) < _LONGEST_MARK and tokens[index].text.isupper():
        letters += tokens[index].text
        index += 1
        if len(letters) > 1 and key_at(tokens, index) != ".":
            break
        dotted = key_at(tokens, index) == "." and not tokens[index].space
        if not dotted or len(tokens[index - 1].text) > 1:
            break
        index += 1
    if letters in _AFTER_CHRIST:
        return "AD", index
    return ("BC", index) if letters in _BEFORE_CHRIST else ("", at)


def read_anno(tokens: list[Token], at: int) -> DateHit | None:
    """Read "AD 79", "79 AD" and "79 CE" as that year.

    Args:
        tokens: of the text.
        at: where to start.

    Returns:
        The hit, or None.
    """
    era, index = era_at(tokens, at)
    year = _year_at(tokens, index if era else at)
    if year is None:
        return None
    after = index + 1
    if not era:
        era, after = era_at(tokens, at + 1)
    return DateHit(calendar.year(year), at, after) if era == "AD" else None


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read years before Christ as a number."""
    past = read_before_christ(sentence.tokens, at)
    return _value(sentence.tokens, *past, free) if past is not None else None


def _value(tokens: list[Token], amount: Amount, ranged: bool, free: int) -> Hit:
    """Return years before the calendar, which have the bounds of dates."""
    bound, first = bounds.date_bound(tokens, amount.first, free)
    start, end = tokens[first].start, tokens[amount.after - 1].end
    if ranged and bound in ("", "from"):
        bound = "span"
    value = Value(amount.kind, amount.low, amount.high, amount.unit, start, end, bound=bound, step=amount.step)
    return Hit(bounds.dated(value, amount.low, amount.high), amount.after)


def read_before_christ(tokens: list[Token], at: int) -> tuple[Amount, bool] | None:
    """Read "447 BC", "490–479 BC", "490 to 479 B.C." and "the fifth century BC".

    Args:
        tokens: of the text.
        at: where to start.

    Returns:
        The years as negative numbers, and whether both ends are named; or None.
    """
    century = century_at(tokens, at)
    if century is not None:
        number, index = century
        found = _before(tokens, at, 100 * number, 100 * number - 99, index)
        return (found, False) if found else None
    first = _year_at(tokens, at)
    if first is None:
        return None
    ranged = key_at(tokens, at + 1) in (*DASHES, *tables.RANGE_WORDS)
    last = _year_at(tokens, at + 2) if ranged else None
    run = _before(tokens, at, first, last, at + 3) if last is not None and last < first else None
    found = run or _before(tokens, at, first, first, at + 1)
    return (found, run is not None) if found else None


def _before(tokens: list[Token], at: int, first: int, last: int, index: int) -> Amount | None:
    era, after = era_at(tokens, index)
    if era != "BC":
        return None
    return Amount("number", Decimal(-first), Decimal(-last), BEFORE, at, after, Decimal(1))


def _year_at(tokens: list[Token], at: int) -> int | None:
    text = tokens[at].text if 0 <= at < len(tokens) and tokens[at].kind == "number" else ""
    return int(text) if text.isdigit() and len(text) <= 4 and int(text) else None


def read_century(tokens: list[Token], at: int) -> DateHit | None:
    """Read "nineteenth century", "19th century" and "18th and 19th centuries"."""
    found = century_at(tokens, at)
    if found is not None:
        return DateHit(calendar.century(found[0]), at, found[1])
    first = _ordinal_at(tokens, at)
    second = _ordinal_at(tokens, first[1] + 1) if first and key_at(tokens, first[1]) in _CENTURY_JOINTS else None
    if first is None or second is None or key_at(tokens, second[1]) != "centuries" or first[0] >= second[0]:
        return None
    period = Period(calendar.century(first[0]).low, calendar.century(second[0]).high, "range")
    return DateHit(period, at, second[1] + 1, ranged=True)


_CENTURY_JOINTS = ("and", "to", *DASHES)


def century_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (number, index behind) for "nineteenth century" and "19th century", whatever the era."""
    found = _ordinal_at(tokens, at)
    if found is None or key_at(tokens, found[1]) != "century":
        return None
    return found[0], found[1] + 1


def _ordinal_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (number of a century, index behind) for "19th", "nineteenth" and "twenty-first"."""
    if not 0 <= at < len(tokens):
        return None
    key = key_at(tokens, at)
    if tokens[at].kind == "number":
        if key_at(tokens, at + 1) not in tables.ORDINAL_ENDINGS or not key.isdigit() or len(key) > 2:
            return None
        ordinal, index = int(key), at + 2
    elif key == "twenty" and key_at(tokens, at + 1) in DASHES and key_at(tokens, at + 2) == "first":
        ordinal, index = 21, at + 3
    else:
        ordinal, index = 20 if key == "twentieth" else tables.ORDINAL_UNITS.get(key, 0), at + 1
    index += key_at(tokens, index) in DASHES
    return (ordinal, index) if 1 <= ordinal <= tables.LAST_CENTURY else None
