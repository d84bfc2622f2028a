"""Numbers in digits: with scales, powers, written and mixed fractions."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.values import tables, units
from factcheck.values.lexer import Token, is_glued, numeral_step

FRACTION_STEP = Decimal("0.01")


class Number(NamedTuple):
    """A number read from ``tokens[first:after]``; ``step`` is the unit of its last written digit.

    ``kind`` is ``number``, ``ordinal`` or ``fraction`` (a part of one, which may be a share of something).
    """

    number: Decimal
    first: int
    after: int
    step: Decimal
    kind: str = "number"
    scaled: bool = False


def word_at(tokens: list[Token], at: int) -> str:
    """Return the key of the word at an index; empty if there is no word."""
    return tokens[at].key if 0 <= at < len(tokens) and tokens[at].kind == "word" else ""


def counts_something(tokens: list[Token], at: int) -> bool:
    """Tell whether a noun stands at ``at``, behind a number that then counts or ranks it: "the 27th floor"."""
    follower = word_at(tokens, at)
    return bool(follower) and follower not in tables.NOUN_STOPS


def past_hyphen(tokens: list[Token], at: int) -> int:
    """Return the index behind a hyphen that joins two words, or ``at`` if there is none."""
    if at + 1 < len(tokens) and tokens[at].text in "-‑" and tokens[at].space == tokens[at + 1].space:
        return at + 1
    return at


def read_numeral(tokens: list[Token], at: int) -> Number:
    """Read the number whose digits stand at ``tokens[at]``, with the scale or fraction behind it."""
    return _mixed(tokens, _digits(tokens, at))


def _digits(tokens: list[Token], at: int) -> Number:
    number = tokens[at].number or Decimal(0)
    step = numeral_step(tokens[at].text, number)
    after = at + 1
    suffix = word_at(tokens, after)
    if is_glued(tokens, after) and suffix in tables.ORDINAL_ENDINGS:
        return Number(number, at, after + 1, Decimal(1), "ordinal")
    if is_glued(tokens, after) and tokens[after].text in tables.FRACTION_SIGNS:
        return Number(number + tables.FRACTION_SIGNS[tokens[after].text], at, after + 1, FRACTION_STEP)
    return _written_fraction(tokens, at, number) or _power(tokens, at, number) or _scaled(tokens, at, number, step)


def _scaled(tokens: list[Token], at: int, number: Decimal, step: Decimal) -> Number:
    """Read the scale behind a numeral: "2 million", "1.5bn", "3 dozen"."""
    after = at + 1
    suffix = word_at(tokens, after)
    scale_at = past_hyphen(tokens, after)
    word = word_at(tokens, scale_at)
    scale = tables.SCALES.get(word.removesuffix("s")) or tables.DOZENS.get(word.removesuffix("s"))
    if scale is None and is_glued(tokens, after) and suffix in tables.SCALE_SIGNS:
        if _is_metre(tokens, after):
            return Number(number, at, after, step)
        scale, scale_at = tables.SCALES[tables.SCALE_SIGNS[suffix]], after
    if scale is None and (suffix in tables.SPACED_SCALE_SIGNS):
        scale, scale_at = tables.SCALES[tables.SCALE_SIGNS[suffix]], after
    if scale is None or word == "score":
        return Number(number, at, after, step)
    return _scaled_twice(tokens, Number(number * scale, at, scale_at + 1, step * scale, scaled=True))


def _scaled_twice(tokens: list[Token], found: Number) -> Number:
    """Read "3 hundred thousand", "5 lakh crore"."""
    scale = tables.SCALES.get(word_at(tokens, found.after).removesuffix("s"))
    if scale is None:
        return found
    return found._replace(number=found.number * scale, after=found.after + 1, step=found.step * scale)


def _power(tokens: list[Token], at: int, number: Decimal) -> Number | None:
    """Read "1.3e9" and "1.1^23"."""
    mark = tokens[at + 1].key if is_glued(tokens, at + 1) else ""
    if mark not in ("e", "^"):
        return None
    index, sign = at + 2, 1
    while is_glued(tokens, index) and tokens[index].text in "+-":
        sign = -sign if tokens[index].text == "-" else sign
        index += 1
    exponent = tokens[index].number if is_glued(tokens, index) else None
    if exponent is None or exponent != int(exponent) or exponent > 300:
        return None
    value = number.scaleb(sign * int(exponent)) if mark == "e" else number ** (sign * int(exponent))
    return Number(value, at, index + 1, Decimal(1) if value > 10 else FRACTION_STEP, scaled=True)


def _written_fraction(tokens: list[Token], at: int, number: Decimal) -> Number | None:
    """Read "3/4"; a second slash makes it a date."""
    if not (is_glued(tokens, at + 1) and is_glued(tokens, at + 2)) or tokens[at + 1].text not in ("/", "⁄"):
        return None
    whole = tokens[at + 2].number
    slash_follows = at + 3 < len(tokens) and tokens[at + 3].text == "/"
    if whole is None or not number < whole <= 100 or slash_follows:
        return None
    return Number(number / whole, at, at + 3, FRACTION_STEP)


def _mixed(tokens: list[Token], found: Number) -> Number:
    """Read "2 1/4" as two and a quarter."""
    index = found.after
    if found.kind != "number" or index != found.first + 1 or index >= len(tokens) or not tokens[index].space:
        return found
    part = tokens[index].number
    if part is None or found.number != int(found.number):
        return found
    share = _written_fraction(tokens, index, part)
    return found._replace(number=found.number + share.number, after=share.after, step=share.step) if share else found


def _is_metre(tokens: list[Token], at: int) -> bool:
    """Tell whether the "m" at ``at`` is a metre and not a million ("330m tall", "the 100m race")."""
    before = tokens[at - 2].text if at >= 2 else ""
    if tokens[at].text != "m" or before in tables.CURRENCY_SIGNS or before in tables.CURRENCY_CODES:
        return False
    follower = word_at(tokens, at + 1)
    return follower in units.DIMENSION_WORDS or not follower
