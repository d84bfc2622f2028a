"""Plain numbers: numerals and number words, with scales, fractions and dozens."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.values import tables
from factcheck.values.lexer import Token, numeral_step


class Number(NamedTuple):
    """A number read from ``tokens[first:after]``; ``step`` is the unit of its last written digit."""

    number: Decimal
    first: int
    after: int
    step: Decimal
    kind: str = "number"
    scaled: bool = False
    high: Decimal | None = None


def read_number(tokens: list[Token], at: int) -> Number | None:
    """Read the longest number that starts at ``tokens[at]``, or return None."""
    token = tokens[at]
    if token.kind == "number":
        return _digits(tokens, at)
    if token.kind == "word":
        return _ordinal_words(tokens, at) or _words(tokens, at)
    if token.text in tables.FRACTION_SIGNS:
        return Number(tables.FRACTION_SIGNS[token.text], at, at + 1, Decimal("0.01"))
    return None


def _glued(tokens: list[Token], at: int) -> bool:
    """Tell whether ``tokens[at]`` follows its neighbour without a space."""
    return at < len(tokens) and not tokens[at].space


def _word_at(tokens: list[Token], at: int) -> str:
    return tokens[at].key if at < len(tokens) and tokens[at].kind == "word" else ""


def _past_hyphen(tokens: list[Token], at: int) -> int:
    """Return the index behind a hyphen that glues two words, or ``at`` if there is none."""
    if at + 1 < len(tokens) and tokens[at].text in "-‑" and not tokens[at].space and _glued(tokens, at + 1):
        return at + 1
    return at


def _digits(tokens: list[Token], at: int) -> Number:
    number = tokens[at].number or Decimal(0)
    step = numeral_step(tokens[at].text, number)
    after = at + 1
    suffix = _word_at(tokens, after)
    if _glued(tokens, after) and suffix in ("st", "nd", "rd", "th"):
        return Number(number, at, after + 1, Decimal(1), "ordinal")
    if _glued(tokens, after) and tokens[after].text in tables.FRACTION_SIGNS:
        return Number(number + tables.FRACTION_SIGNS[tokens[after].text], at, after + 1, Decimal("0.01"))
    share = _written_fraction(tokens, at, number)
    if share is not None:
        return share
    scale_at = _past_hyphen(tokens, after)
    word = _word_at(tokens, scale_at)
    scale = tables.SCALES.get(word.removesuffix("s")) or tables.DOZENS.get(word)
    if scale is None and _glued(tokens, after) and suffix in tables.SCALE_SIGNS:
        if _is_metre(tokens, after):
            return Number(number, at, after, step)
        scale, scale_at = tables.SCALES[tables.SCALE_SIGNS[suffix]], after
    if scale is None and suffix in ("bn", "mn", "tn", "bln", "mln", "cr"):
        scale, scale_at = tables.SCALES[tables.SCALE_SIGNS[suffix]], after
    if scale is None or word == "score":
        return Number(number, at, after, step)
    return Number(number * scale, at, scale_at + 1, step * scale, scaled=True)


def _written_fraction(tokens: list[Token], at: int, number: Decimal) -> Number | None:
    """Read "3/4"; a second slash makes it a date."""
    if not (_glued(tokens, at + 1) and _glued(tokens, at + 2)) or tokens[at + 1].text not in ("/", "⁄"):
        return None
    whole = tokens[at + 2].number
    slash_follows = at + 3 < len(tokens) and tokens[at + 3].text == "/"
    if whole is None or not number < whole <= 100 or slash_follows:
        return None
    return Number(number / whole, at, at + 3, Decimal("0.01"))


def _is_metre(tokens: list[Token], at: int) -> bool:
    """Tell whether the "m" at ``at`` is a metre and not a million ("330m tall", "the 100m race")."""
    if tokens[at].text != "m" or (at >= 2 and tokens[at - 2].text in tables.CURRENCY_SIGNS):
        return False
    follower = _word_at(tokens, at + 1)
    return follower in tables.DIMENSION_WORDS or not follower


def _words(tokens: list[Token], at: int) -> Number | None:
    """Read "twenty-one", "one hundred and five", "half a million", "two and a half billion"."""
    total, group = Decimal(0), Decimal(0)
    step = Decimal(1)
    seen = scaled = False
    index, after = at, at
    while index < len(tokens):
        word = _word_at(tokens, index)
        if word in tables.UNITS and not (seen and group % 10 and group < 100):
            if seen and group and group < 20:
                break
            group += tables.UNITS[word]
        elif word in tables.TENS and not (seen and group % 100):
            group += tables.TENS[word]
        elif word in ("a", "an") and not seen and _is_scale(tokens, index + 1):
            group += 1
        elif word in tables.SCALES and seen:
            group, total = _scale(group, total, tables.SCALES[word])
            step, scaled = tables.SCALES[word], True
        elif word in tables.DOZENS and word != "score" and (seen or not _word_at(tokens, index - 1)):
            group, step, scaled = (group or Decimal(1)) * tables.DOZENS[word], Decimal(1), True
        elif word == "and" and seen and scaled and _continues(tokens, index + 1, group + total):
            index += 1
            continue
        elif word == "half" or (word == "and" and seen and _word_at(tokens, index + 2) == "half"):
            return _half(tokens, at, index, group + total, seen)
        else:
            break
        seen = True
        after = index + 1
        index = _past_hyphen(tokens, after)
    if not seen or after == at:
        return None
    value = total + group
    return _fraction(tokens, at, after, value) or Number(value, at, after, step, scaled=scaled)


def _is_scale(tokens: list[Token], at: int) -> bool:
    return _word_at(tokens, at) in tables.SCALES or _word_at(tokens, at) == "dozen"


def _scale(group: Decimal, total: Decimal, scale: Decimal) -> tuple[Decimal, Decimal]:
    """Apply a scale word: a hundred stays in its group, larger ones close it."""
    if scale == 100:
        return (group or Decimal(1)) * scale, total
    return Decimal(0), (total + (group or Decimal(1))) * scale if total < scale else total + group * scale


def _continues(tokens: list[Token], at: int, so_far: Decimal) -> bool:
    """Tell whether "and" joins a smaller part of the same number ("one hundred and five")."""
    word = _word_at(tokens, at)
    return so_far >= 100 and so_far % 100 == 0 and (word in tables.UNITS or word in tables.TENS)


def _half(tokens: list[Token], at: int, index: int, so_far: Decimal, seen: bool) -> Number | None:
    """Read "half a million", "half of", "one and a half", "two and a half billion"."""
    half = Decimal("0.5")
    if _word_at(tokens, index) == "and":
        index += 2
    after = index + 1
    scale_at = after + 1 if _word_at(tokens, after) in ("a", "an") else after
    scale = tables.SCALES.get(_word_at(tokens, scale_at)) or tables.DOZENS.get(_word_at(tokens, scale_at))
    if scale is not None:
        return Number((so_far + half) * scale, at, scale_at + 1, scale / 10, scaled=True)
    if seen:
        return Number(so_far + half, at, after, Decimal("0.1"))
    return Number(half, at, after, Decimal("0.1"), "fraction")


def _fraction(tokens: list[Token], at: int, after: int, value: Decimal) -> Number | None:
    """Read "two thirds" and "three-quarters"."""
    index = _past_hyphen(tokens, after)
    word = _word_at(tokens, index)
    if word not in tables.FRACTIONS or value >= tables.FRACTIONS[word]:
        return None
    if value != 1 and not word.endswith("s"):
        return None
    if value == 1 and index == after and _word_at(tokens, index + 1) not in ("of", ""):
        return None
    return Number(value / tables.FRACTIONS[word], at, index + 1, Decimal("0.01"), "fraction")


def _ordinal_words(tokens: list[Token], at: int) -> Number | None:
    """Read "third", "twenty-first", "hundredth"."""
    word = _word_at(tokens, at)
    if word in tables.TENS:
        index = _past_hyphen(tokens, at + 1)
        unit = tables.ORDINAL_UNITS.get(_word_at(tokens, index)) if index > at + 1 else None
        if unit is not None and unit < 10:
            return Number(Decimal(tables.TENS[word] + unit), at, index + 1, Decimal(1), "ordinal")
        return None
    number = tables.ORDINAL_UNITS.get(word) or tables.ORDINAL_TENS.get(word)
    if number is None:
        return None
    return Number(Decimal(number), at, at + 1, Decimal(1), "ordinal")
