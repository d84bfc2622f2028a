"""Hours and the halves of the day in which they are: "9", "nine", "a.m.", "in the evening"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.rows import NamedTuple
from factcheck.values import tables
from factcheck.values.lexer import Token, is_glued, key_at

#: In minutes.
HOUR, NOON, DAY = Decimal(60), Decimal(720), Decimal(1440)
#: "9 am" may be a few minutes past nine, "9:05" is no other minute.
COARSE, FINE = Decimal(15), Decimal(1)


class Time(NamedTuple):
    """A time read up to ``after``; ``sure`` tells whether the half of the day is known."""

    minutes: Decimal
    after: int
    sure: bool
    step: Decimal
    zone: str = ""


def part_of_day(tokens: list[Token], at: int) -> tuple[str, int] | None:
    """Return the half of the day that "in the evening" tells behind "nine o'clock"."""
    if [key_at(tokens, at), key_at(tokens, at + 1)] != ["in", "the"]:
        return None
    half = tables.HALVES_OF_DAY.get(key_at(tokens, at + 2))
    return (half, at + 3) if half else None


def hour_at(tokens: list[Token], at: int) -> Decimal | None:
    """Return the hour that a number may be, or None."""
    token = tokens[at] if 0 <= at < len(tokens) else None
    digits = token is not None and token.text.isascii() and token.text.isdigit() and len(token.text) <= 2
    return token.number if token is not None and digits and int(token.text) <= 24 else None


def half_of_day(tokens: list[Token], at: int) -> tuple[str, int] | None:
    """Return ("am" or "pm", index behind) for "am", "PM" and "a.m."."""
    key = key_at(tokens, at)
    if key in ("am", "pm"):
        return key, at + 1
    if (
        key == "in"
        and key_at(tokens, at + 1) == "the"
        and key_at(tokens, at + 2) in tables.HALVES_OF_DAY
        and (
            key_at(tokens, at - 2) in tables.HOUR_LEADS or key_at(tokens, at - 2) == ":"
        )  # "at 9 in the morning", no nine of anything
    ):
        return tables.HALVES_OF_DAY[key_at(tokens, at + 2)], at + 3
    if (
        key in ("a", "p")
        and key_at(tokens, at + 1) == "."
        and key_at(tokens, at + 2) == "m"
        and is_glued(tokens, at + 2)
    ):
        return key + "m", at + 4 if key_at(tokens, at + 3) == "." and is_glued(tokens, at + 3) else at + 3
    return None
