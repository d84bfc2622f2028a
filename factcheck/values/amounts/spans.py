"""Durations told by parts of them: "half an hour", "an hour and a half", "three quarters of a year"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values import tables
from factcheck.values.amounts import units
from factcheck.values.amounts.amount import Amount
from factcheck.values.lexer import DASHES, Token, key_at


def read_span(tokens: list[Token], at: int) -> Amount | None:
    """Read the duration in "half an hour", "an hour and a half", "for a year"; "twice a year" tells how often."""
    key = key_at(tokens, at)
    quarters = _quarters(tokens, at)
    if quarters is not None:
        return quarters
    if key == "half" and key_at(tokens, at + 1) in DASHES and key_at(tokens, at + 3) in DASHES:
        return _hyphened_half(tokens, at)
    article = at + 1 if key == "half" else at
    one = key == "one" and key_at(tokens, at - 1) in tables.DURATION_LEADS  # "within one day", not "one day he left"
    if key_at(tokens, article) not in ("a", "an") and not one:
        return None
    named = article + (2 if key_at(tokens, article + 1) in tables.WHOLE else 1)  # "a whole week"
    unit = units.MEASURES.get(key_at(tokens, named))
    if unit is None or (unit[0] != "duration" and not (key == "half" and unit[0] == "quantity")):
        return None
    number, after = (Decimal("0.5") if key == "half" else Decimal(1)), named + 1
    half = [key_at(tokens, after + each) for each in range(3)]
    if key != "half" and half[0] == "and" and "half" in (half[1], half[2] if half[1] == "a" else ""):
        number, after = Decimal("1.5"), after + (3 if half[1] == "a" else 2)
    elif key != "half" and key_at(tokens, at - 1) not in tables.DURATION_LEADS:
        return None
    if key_at(tokens, after) in ("ago", "later", "earlier") or key_at(tokens, after) in tables.SPELL_KINDS:
        return None
    kind, base, factor = unit
    low = number * factor
    return Amount(kind, low, low, base, at, after, factor / 10, noun_at=after, factor=factor)


def _quarters(tokens: list[Token], at: int) -> Amount | None:
    """Read "a quarter of an hour", "three quarters of a year", "every quarter of an hour"."""
    count = {"a": 1, "three": 3}.get(key_at(tokens, at))
    index = at + 1 + (key_at(tokens, at + 1) in DASHES)
    if key_at(tokens, at) == "quarter" and key_at(tokens, at - 1) in ("every", "each"):
        count, index = 1, at
    if count is None or key_at(tokens, index) not in ("quarter", "quarters") or key_at(tokens, index + 1) != "of":
        return None
    unit = units.MEASURES.get(key_at(tokens, index + 3)) if key_at(tokens, index + 2) in ("a", "an") else None
    if unit is None or unit[0] != "duration":
        return None
    kind, base, factor = unit
    low = Decimal(count) / 4 * factor
    return Amount(kind, low, low, base, at, index + 4, factor / 10, noun_at=index + 4, factor=factor)


def _hyphened_half(tokens: list[Token], at: int) -> Amount | None:
    """Read "half-an-hour"."""
    unit = units.MEASURES.get(key_at(tokens, at + 4)) if key_at(tokens, at + 2) in ("a", "an") else None
    if unit is None or unit[0] != "duration":
        return None
    kind, base, factor = unit
    return Amount(kind, factor / 2, factor / 2, base, at, at + 5, factor / 10, noun_at=at + 5, factor=factor)
