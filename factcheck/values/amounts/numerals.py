"""Numbers in digits: with scales, powers, written and mixed fractions."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.rows import NamedTuple
from factcheck.values import tables
from factcheck.values.amounts import units
from factcheck.values.lexer import Token, is_glued, key_at, numeral_step

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
    return (
        _written_fraction(tokens, at, number) or _power(tokens, at, number, step) or _scaled(tokens, at, number, step)
    )


def _scaled(tokens: list[Token], at: int, number: Decimal, step: Decimal) -> Number:
    """Read the scale behind a numeral: "2 million", "1.5bn", "3 dozen"."""
    after = at + 1
    suffix = word_at(tokens, after)
    scale_at = past_hyphen(tokens, after)
    word = word_at(tokens, scale_at)
    scale = tables.SCALES.get(word.removesuffix("s")) or tables.DOZENS.get(word.removesuffix("s"))
    part_of_word = is_glued(tokens, after + 1) and tokens[after + 1].kind == "number"  # "2.0b3"
    if scale is None and is_glued(tokens, after) and suffix in tables.SCALE_SIGNS and not part_of_word:
        if _is_unit(tokens, after):
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


def _power(tokens: list[Token], at: int, number: Decimal, step: Decimal) -> Number | None:
    """Read "1.3e9", "1.6 × 10^-27", "10⁶" and "1.1^23"."""
    times = at + 1
    if key_at(tokens, times) in tables.TIMES_SIGNS and key_at(tokens, times + 1) == "10":
        exponent = _raised(tokens, times + 2, "^")
        return _scaled_by_ten(number, step, at, exponent) if exponent else None
    exponent = _raised(tokens, at + 1, "e", superscript=False)
    if exponent:
        return _scaled_by_ten(number, step, at, exponent)
    exponent = _raised(tokens, at + 1, "^", superscript=key_at(tokens, at) == "10")
    if exponent is None:
        return None
    if number == 10:
        return _scaled_by_ten(Decimal(1), Decimal("0.1"), at, exponent)
    power, after = exponent
    try:
        value = number**power
    except ArithmeticError:
        return None
    return Number(value, at, after, Decimal(1) if value > 10 else FRACTION_STEP, scaled=True)


def _scaled_by_ten(number: Decimal, step: Decimal, at: int, exponent: tuple[int, int]) -> Number:
    power, after = exponent
    return Number(number.scaleb(power), at, after, step.scaleb(power), scaled=True)


def _raised(tokens: list[Token], at: int, mark: str, superscript: bool = True) -> tuple[int, int] | None:
    """Return (exponent, index behind) for "^-27", "^{-27}", "e9" and "⁻²⁷", glued to what stands before them."""
    if not is_glued(tokens, at):
        return None
    raised = tokens[at].text
    if superscript and raised in tables.SUPERSCRIPT_SIGNS and is_glued(tokens, at + 1):
        at, raised = at + 1, raised + tokens[at + 1].text
    if superscript and (digits := raised.translate(tables.SUPERSCRIPTS)) != raised:
        return _exponent(digits, at + 1)
    if tokens[at].key != mark:
        return None
    index, sign = at + 1, ""
    braced = key_at(tokens, index) == "{"
    index += braced
    while is_glued(tokens, index) and tokens[index].text in _SIGNS and len(sign) < _MOST_SIGNS:
        sign += _SIGNS[tokens[index].text]
        index += 1
    if not is_glued(tokens, index) or (braced and key_at(tokens, index + 1) != "}"):
        return None
    negative = "-" if sign.count("-") % 2 else ""
    return _exponent(negative + tokens[index].text, index + 1 + braced)


_SIGNS = {"+": "", "-": "-", "−": "-"}
_MOST_SIGNS = 2
_LARGEST_EXPONENT = 300


def _exponent(digits: str, after: int) -> tuple[int, int] | None:
    if not digits.removeprefix("-").isdecimal() or len(digits) > 4 or abs(int(digits)) > _LARGEST_EXPONENT:
        return None
    return int(digits), after


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


def _is_unit(tokens: list[Token], at: int) -> bool:
    """Tell whether the "m" or "t" at ``at`` is a metre or tonne and no million or trillion ("330m tall", "12t")."""
    before, sign = tokens[at - 2].text if at >= 2 else "", tokens[at].text
    if sign not in ("m", "t") or before in tables.CURRENCY_SIGNS or before in tables.CURRENCY_CODES:
        return False
    follower = word_at(tokens, at + 1)
    if sign == "t":
        return follower not in tables.CURRENCY_NAMES
    return follower in units.DIMENSION_WORDS or not follower
