"""Plain numbers: numerals, and words with scales, fractions, decimals, ordinals and dozens."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values import tables
from factcheck.values.amounts.numerals import (
    FRACTION_STEP,
    Number,
    counts_something,
    past_hyphen,
    read_numeral,
    word_at,
)
from factcheck.values.lexer import Token

_MOST_DENOMINATOR = 10**15
#: No number in words is taken to be larger; behind it exact arithmetic would end, too.
_LARGEST = Decimal(10) ** 21


def read_number(tokens: list[Token], at: int, joined: bool = True) -> Number | None:
    """Read the longest number that starts at ``tokens[at]``, or return None.

    Args:
        tokens: of the text.
        at: where to start.
        joined: whether "and" may join parts of one number; not behind "between", where it joins two numbers.
    """
    token = tokens[at]
    if token.kind == "number":
        return _over(tokens, read_numeral(tokens, at))
    if token.kind == "word":
        return _words(tokens, at, joined)
    if token.text in tables.FRACTION_SIGNS:
        return Number(tables.FRACTION_SIGNS[token.text], at, at + 1, FRACTION_STEP)
    return None


def _over(tokens: list[Token], found: Number) -> Number:
    """Read "1 over 20" as a fraction, where nothing is counted behind it."""
    index = found.after
    if word_at(tokens, index) != "over" or found.kind != "number" or index + 1 >= len(tokens):
        return found
    under = read_number(tokens, index + 1) if tokens[index + 1].kind != "sign" else None
    if under is None or under.kind != "number" or under.number <= found.number or under.number < 2:
        return found
    if word_at(tokens, under.after):
        return found
    return Number(found.number / under.number, found.first, under.after, FRACTION_STEP, "fraction")


def _words(tokens: list[Token], at: int, joined: bool) -> Number | None:
    """Read a number in words: "twenty-one", "half a million", "two thirds", "one hundred and fifth"."""
    part = _half(tokens, at) or _article_part(tokens, at)
    if part is not None:
        return part
    ordinal = read_ordinal(tokens, at)
    if ordinal is not None:
        return ordinal
    found = _cardinal(tokens, at, joined)
    if found is None:
        return None
    return (
        _ordinal_end(tokens, found)
        or _fraction(tokens, found)
        or _and_part(tokens, found)
        or _point(tokens, found)
        or _over(tokens, found)
    )


def _cardinal(tokens: list[Token], at: int, joined: bool) -> Number | None:
    """Read cardinal words: units and tens make groups, scales close them."""
    total, group = Decimal(0), Decimal(0)
    step, scaled, seen = Decimal(1), False, False
    index = after = at
    while True:
        word = word_at(tokens, index)
        if word in tables.UNITS and not (seen and _is_full(group, tables.UNITS[word])):
            group += tables.UNITS[word]
        elif word in tables.TENS and not (seen and (group % 100 or _parts_hyphenated(tokens, index))):
            group += tables.TENS[word]
        elif word in ("a", "an") and not seen and _is_scale(tokens, index + 1):
            group += 1
        elif word.removesuffix("s") in tables.SCALES and (seen or word in tables.SCALES) and _opens(tokens, at, seen):
            scale = tables.SCALES[word.removesuffix("s")]
            if (total + group) * scale > _LARGEST:
                break
            group, total = _scale(group, total, scale)
            step, scaled = scale, True
        elif word.removesuffix("s") in tables.DOZENS and word != "score" and (seen or not word_at(tokens, index - 1)):
            # "three hundred and two dozens": the dozens count what stands behind the last hundred
            hundreds = group // 100 * 100 if group % 100 else Decimal(0)
            group = hundreds + ((group - hundreds) or Decimal(1)) * tables.DOZENS[word.removesuffix("s")]
            scaled = True
        elif word == "and" and joined and seen and scaled and _continues(tokens, index + 1, total + group):
            index += 1
            continue
        else:
            break
        seen = True
        after = index + 1
        index = past_hyphen(tokens, after)
    return Number(total + group, at, after, step, scaled=scaled) if seen else None


def _parts_hyphenated(tokens: list[Token], at: int) -> bool:
    """Tell whether "thirty" at ``at`` belongs to a part: "one hundred thirty-fifths"."""
    index = past_hyphen(tokens, at + 1)
    return (
        index > at + 1
        and word_at(tokens, index).removesuffix("s") in tables.ORDINAL_UNITS
        and (word_at(tokens, index).endswith("s"))
    )


def _is_full(group: Decimal, unit: int) -> bool:
    """Tell whether a unit may no longer follow: its place is taken, or "twenty nineteen" are two numbers."""
    return bool(group % 10) or 10 <= group % 100 < 20 or (unit >= 10 and bool(group % 100))


def _opens(tokens: list[Token], at: int, seen: bool) -> bool:
    """Tell whether a scale may open a number ("hundred" in "a few hundred" does not)."""
    return seen or not word_at(tokens, at - 1)


def _is_scale(tokens: list[Token], at: int) -> bool:
    return word_at(tokens, at) in tables.SCALES or word_at(tokens, at) == "dozen"


def _scale(group: Decimal, total: Decimal, scale: Decimal) -> tuple[Decimal, Decimal]:
    """Apply a scale word: a hundred stays in its group, larger ones close it."""
    if scale == 100:
        return (group or Decimal(1)) * scale, total
    if total and total < scale:
        return Decimal(0), (total + group) * scale
    return Decimal(0), total + (group or Decimal(1)) * scale


def _continues(tokens: list[Token], at: int, so_far: Decimal) -> bool:
    """Tell whether "and" joins a smaller part of the same number ("one hundred and five")."""
    word = word_at(tokens, at)
    if so_far < 100 or so_far % 100 or not (word in tables.UNITS or word in tables.TENS):
        return False
    follower = word_at(tokens, at + 1)
    # "one hundred and two thirds" adds a fraction, "two thousand and two hundred" a smaller group
    return not (word in tables.UNITS and _is_denominator(tokens, at + 1) and follower.endswith("s"))


def _half(tokens: list[Token], at: int) -> Number | None:
    """Read "half a million", "half of", "half a dozen", "a half"."""
    index = at
    if word_at(tokens, at) in ("a", "an") and word_at(tokens, at + 1) == "half" and not word_at(tokens, at + 2):
        index = at + 1
    if word_at(tokens, index) != "half":
        return None
    half = Decimal("0.5")
    scale_at = index + 2 if word_at(tokens, index + 1) in ("a", "an") else index + 1
    scale = tables.SCALES.get(word_at(tokens, scale_at)) or tables.DOZENS.get(word_at(tokens, scale_at))
    if scale is not None:
        return Number(half * scale, at, scale_at + 1, scale / 10, scaled=True)
    return Number(half, at, index + 1, Decimal("0.1"), "fraction")


#: What stands behind a part by itself: "fell by a third in 2022".
_AFTER_PART = frozenset({"in", "since", "between", "from", "during", "after", "within"})


def _article_part(tokens: list[Token], at: int) -> Number | None:
    """Read "a fifth of", "a twenty-first"; "a third party" and "a second term" are no parts."""
    if word_at(tokens, at) not in ("a", "an"):
        return None
    denominator, after = _denominator(tokens, at + 1)
    behind = word_at(tokens, after)
    before = word_at(tokens, at - 1) if at else "by"
    bare = (before == "by" and (not behind or behind in _AFTER_PART)) or (before == "than" and behind in _AFTER_PART)
    if denominator is None or denominator < 3 or not (word_at(tokens, after) == "of" or bare):
        return None
    return Number(1 / denominator, at, after, FRACTION_STEP, "fraction")


def _and_part(tokens: list[Token], found: Number) -> Number | None:
    """Read "one and a half", "two and a half billion", "five and a quarter", "twenty and three fifths"."""
    if word_at(tokens, found.after) != "and":
        return None
    index = found.after + 1
    lead = word_at(tokens, index)
    if lead in ("a", "an", "one"):
        part = tables.FRACTIONS.get(word_at(tokens, index + 1))
        if part is None:
            return None
        value, after = found.number + Decimal(1) / part, index + 2
    else:
        numerator = _cardinal(tokens, index, False)
        share = _fraction(tokens, numerator) if numerator else None
        if share is None or share.number >= 1:
            return None
        value, after = found.number + share.number, share.after
    scale = tables.SCALES.get(word_at(tokens, after).removesuffix("s"))
    if scale is not None:
        return Number(value * scale, found.first, after + 1, scale / 10, scaled=True)
    return Number(value, found.first, after, Decimal("0.1"))


def _point(tokens: list[Token], found: Number) -> Number | None:
    """Read "two hundred point zero three", "three point five million"."""
    if word_at(tokens, found.after) != "point":
        return None
    index, digits = found.after + 1, ""
    while True:
        word = word_at(tokens, index)
        if word in tables.TENS:
            unit = past_hyphen(tokens, index + 1)
            small = tables.UNITS.get(word_at(tokens, unit), 0) if unit > index + 1 else 0
            digits += str(tables.TENS[word] + small)
            index = unit + 1 if small else index + 1
        elif word in tables.UNITS:
            digits += str(tables.UNITS[word])
            index += 1
        else:
            break
    if not digits or len(digits) > 20:
        return None
    value, step = found.number + Decimal("0." + digits), Decimal(1).scaleb(-len(digits))
    scale = tables.SCALES.get(word_at(tokens, index).removesuffix("s"))
    if scale is not None:
        return Number(value * scale, found.first, index + 1, step * scale, scaled=True)
    return Number(value, found.first, index, step)


def _is_denominator(tokens: list[Token], at: int) -> bool:
    word = word_at(tokens, at)
    return word in tables.FRACTIONS or tables.ORDINALS.get(word.removesuffix("s")) is not None


def read_ordinal(tokens: list[Token], at: int) -> Number | None:
    """Read "third", "twenty-first", "hundredth" in words: an ordinal that no larger number opens."""
    word = word_at(tokens, at)
    if word in tables.TENS:
        index = past_hyphen(tokens, at + 1)
        unit = tables.ORDINAL_UNITS.get(word_at(tokens, index))
        if unit is None or unit > 9 or (index == at + 1 and word_at(tokens, index) == "second"):
            return None
        return Number(Decimal(tables.TENS[word] + unit), at, index + 1, Decimal(1), "ordinal")
    number = tables.ORDINALS.get(word)
    return Number(number, at, at + 1, Decimal(1), "ordinal") if number is not None else None


def _ordinal_end(tokens: list[Token], found: Number) -> Number | None:
    """Read the ordinal that closes a cardinal: "one hundred twenty fifth", "two hundredth", "three trillionth"."""
    index = past_hyphen(tokens, found.after)
    if found.scaled and word_at(tokens, index) == "and":
        index += 1
    tail = read_ordinal(tokens, index)
    if tail is None:
        return None
    scale = tables.ORDINAL_SCALES.get(word_at(tokens, tail.after - 1))
    if scale is not None:
        if found.number == 1 and not found.scaled:
            return None  # "one hundredth" is a part of one
        return Number(found.number * scale, found.first, tail.after, Decimal(1), "ordinal")
    room = Decimal(10) if not found.number % 10 and found.number % 100 and tail.number < 10 else Decimal(100)
    if found.number < 20 or found.number % room or tail.number >= room:
        return None
    return Number(found.number + tail.number, found.first, tail.after, Decimal(1), "ordinal")


def _fraction(tokens: list[Token], found: Number) -> Number | None:
    """Read "two thirds", "three-quarters", "one fifth", "three twenty-firsts", "a hundred trillionths"."""
    index = past_hyphen(tokens, found.after)
    denominator, after = _denominator(tokens, index)
    if denominator is None or after <= index or word_at(tokens, after - 1) in ("second", "seconds"):
        return None  # "ten seconds" are a time, no five wholes
    plural = word_at(tokens, after - 1).endswith("s")
    if not plural and found.number != 1:
        return None
    if found.number == 1 and not plural and index == found.after and counts_something(tokens, after):
        return None  # "one third party"
    return Number(found.number / denominator, found.first, after, FRACTION_STEP, "fraction")


def _denominator(tokens: list[Token], at: int) -> tuple[Decimal | None, int]:
    word = word_at(tokens, at)
    if word in tables.FRACTIONS:
        return Decimal(tables.FRACTIONS[word]), at + 1
    if word in tables.TENS:
        index = past_hyphen(tokens, at + 1)
        unit = tables.ORDINAL_UNITS.get(word_at(tokens, index).removesuffix("s"))
        return (Decimal(tables.TENS[word] + unit), index + 1) if unit and unit < 10 else (None, at)
    number = tables.ORDINALS.get(word.removesuffix("s"))
    if number is None or number < 2 or number > _MOST_DENOMINATOR:
        return None, at
    return number, at + 1
