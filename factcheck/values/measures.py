"""What a number measures: percent, money, a share, a unit of measure, a rating, or a counted noun."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.values import tables
from factcheck.values.lexer import Token
from factcheck.values.numbers import read_number
from factcheck.values.numerals import Number

DASHES = ("-", "–", "—", "‑")
_NOUN_WORDS = 3


class Amount(NamedTuple):
    """A value read from ``tokens[first:after]``; ``noun_at`` is the index behind its noun."""

    kind: str
    low: Decimal
    high: Decimal
    unit: str | None
    first: int
    after: int
    step: Decimal
    noun: tuple[str, ...] = ()
    noun_at: int = 0
    approximate: bool = False


def key_at(tokens: list[Token], at: int) -> str:
    """Return the key of a token, or the empty string outside the text."""
    return tokens[at].key if 0 <= at < len(tokens) else ""


def is_glued(tokens: list[Token], at: int) -> bool:
    """Tell whether a token follows its neighbour without a space."""
    return at < len(tokens) and not tokens[at].space


def measured(tokens: list[Token], first: int, number: Number) -> Amount:
    """Return the amount that a number read from ``first`` on makes with what stands behind it."""
    base = Amount(number.kind, number.number, number.number, None, first, number.after, number.step)
    if number.kind == "ordinal":
        noun, noun_at = _noun(tokens, number.after)
        return base._replace(noun=noun, noun_at=noun_at)
    after = number.after
    index = after + 1 if key_at(tokens, after) in DASHES and is_glued(tokens, after) else after
    return (
        _rating(tokens, base)
        or _percent(tokens, base, index)
        or _named_money(tokens, base, index)
        or _ratio(tokens, base)
        or _factor(tokens, base, index)
        or _unit(tokens, base, index)
        or _count(tokens, base)
    )


def _percent(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    words = " ".join(token.key for token in tokens[at : at + 3])
    for phrase, unit, factor in tables.PERCENT_WORDS:
        if words == phrase or words.startswith(phrase + " "):
            return base._replace(
                kind="percent",
                unit=unit,
                low=base.low * factor,
                high=base.high * factor,
                step=base.step * factor,
                after=at + len(phrase.split()),
            )
    return None


def _rating(tokens: list[Token], base: Amount) -> Amount | None:
    """Read "6.1/10" and "62/100", which the reader of numbers has taken for fractions, as a share in percent."""
    if base.kind != "number" or base.after != base.first + 3 or key_at(tokens, base.after - 1) not in ("10", "100"):
        return None
    if key_at(tokens, base.after - 2) != "/":
        return None
    return base._replace(kind="percent", unit="%", low=base.low * 100, high=base.high * 100, step=Decimal(1))


def _factor(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    """Read "tenfold", "10x" and "three times as many": factors, kept apart from amounts."""
    word, follower = key_at(tokens, at), key_at(tokens, at + 1)
    is_factor = word == "fold" or (word in ("x", "×") and at == base.after and is_glued(tokens, at))
    if is_factor or (word == "times" and follower in tables.FACTOR_FOLLOWERS):
        return base._replace(kind="multiple", after=at + 1)
    return None


def _named_money(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    for length in (2, 1, 0):
        nation = " ".join(token.key for token in tokens[at : at + length])
        name = key_at(tokens, at + length)
        currency = tables.CURRENCY_NAMES.get(name)
        if currency is not None and (length == 0 or nation in tables.NATIONAL_DOLLARS):
            currency = tables.NATIONAL_DOLLARS.get(nation, currency)
            return base._replace(kind="money", unit=currency, after=at + length + 1)
    if key_at(tokens, at) in tables.CENTS:
        cent = Decimal("0.01")
        return base._replace(
            kind="money",
            unit=tables.CENTS[key_at(tokens, at)],
            low=base.low * cent,
            high=base.high * cent,
            step=base.step * cent,
            after=at + 1,
        )
    if at < len(tokens):
        text = tokens[at].text
        code = tables.CURRENCY_SIGNS.get(text) or (text if text in tables.CURRENCY_CODES else None)
        if code is not None and (text not in tables.CURRENCY_SIGNS or is_glued(tokens, at) or text == "€"):
            return base._replace(kind="money", unit=tables.CURRENCY_SYNONYMS.get(code, code), after=at + 1)
    return None


def _ratio(tokens: list[Token], base: Amount) -> Amount | None:
    """Read "one in five" and "3 out of 10" as a share; what it is a share of must be larger."""
    index = base.after
    if key_at(tokens, index) == "out" and key_at(tokens, index + 1) == "of":
        index += 2
    elif key_at(tokens, index) == "in" and base.low < 20:
        index += 1
    else:
        return None
    whole = read_number(tokens, index) if index < len(tokens) else None
    if whole is None or whole.kind != "number" or whole.number <= base.low or whole.number > 1_000_000:
        return None
    if tokens[index].kind == "number" and 1000 <= whole.number <= 2199 and key_at(tokens, index - 1) == "in":
        return None
    share = base.low / whole.number * 100
    return base._replace(kind="percent", unit="%", low=share, high=share, step=Decimal("0.01"), after=whole.after)


def _unit(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    """Read a unit of measure; lower-case letters alone count only when glued or spelled in full."""
    power = tables.SQUARE.get(key_at(tokens, at), "")
    index = at + 1 if power else at
    if index >= len(tokens):
        return None
    word, after = tokens[index].key, index + 1
    if word in ("degree", "degrees") and key_at(tokens, index + 1) in ("celsius", "fahrenheit", "c", "f"):
        word, after = "°" + key_at(tokens, index + 1)[0], index + 2
    elif word == "°" and key_at(tokens, index + 1) in ("c", "f"):
        word, after = word + key_at(tokens, index + 1), index + 2
    if key_at(tokens, after) == "/" and key_at(tokens, after + 1) in ("h", "s"):
        word, after = f"{word}/{key_at(tokens, after + 1)}", after + 2
    if word + key_at(tokens, after) in ("m²", "km²", "m2", "km2") and is_glued(tokens, after):
        word, after = word + key_at(tokens, after), after + 1
    found = tables.MEASURES.get(word)
    rate = tables.RATES.get(key_at(tokens, after + 1)) if key_at(tokens, after) in ("per", "an", "a") else None
    if found is not None and rate is not None and found[1] == "m":
        found, after = ("quantity", "m/s", found[2] / rate), after + 2
    if found is None or (word in ("m", "g", "l") and tokens[index].text.isupper()):
        return None
    kind, unit, factor = found
    if power:
        factor, unit = factor ** (2 if power == "²" else 3), unit + power
    factor_low = base.low * factor
    rest, after = _smaller_unit(tokens, after, unit, factor) if not power else (Decimal(0), after)
    noun: tuple[str, ...] = ()
    old = key_at(tokens, after + 1 if key_at(tokens, after) in DASHES else after)
    if kind == "duration" and old in ("old", "aged"):
        noun = ("old",)
    return base._replace(
        kind=kind,
        unit=unit,
        low=factor_low + rest,
        high=base.high * factor + rest,
        step=base.step * factor if not rest else Decimal("0.0001"),
        after=after,
        noun=noun,
        noun_at=after,
    )


def _smaller_unit(tokens: list[Token], at: int, unit: str, factor: Decimal) -> tuple[Decimal, int]:
    """Read the second half of "6 ft 2 in" or "2 hours 30 minutes": (what it adds, index behind it)."""
    index = at + 1 if key_at(tokens, at) == "and" else at
    number = tokens[index].number if index < len(tokens) else None
    measure = tables.MEASURES.get(key_at(tokens, index + 1)) or tables.SECOND_UNITS.get(key_at(tokens, index + 1))
    if number is None or measure is None or measure[1] != unit or not measure[2] < factor:
        return Decimal(0), at
    added = number * measure[2]
    return (added, index + 2) if added < factor else (Decimal(0), at)


def _count(tokens: list[Token], base: Amount) -> Amount:
    noun, noun_at = _noun(tokens, base.after)
    kind = "number" if base.kind == "fraction" else base.kind
    unit = "fraction" if base.kind == "fraction" else None
    return base._replace(kind=kind, unit=unit, noun=noun, noun_at=noun_at)


def _noun(tokens: list[Token], at: int) -> tuple[tuple[str, ...], int]:
    """Return up to three words behind a number and the index behind them; the counted noun is among them."""
    words: list[str] = []
    index = at
    while index < len(tokens) and len(words) < _NOUN_WORDS:
        token = tokens[index]
        if token.text in DASHES and is_glued(tokens, index + 1):
            index += 1
            continue
        if token.kind != "word" or token.key in tables.NOUN_STOPS:
            break
        words.append(token.key)
        index += 1
    return tuple(words), index


def noun_after(tokens: list[Token], at: int) -> tuple[str, ...]:
    """Return the counted words behind ``tokens[at - 1]``, for "300+ staff" and "500 or more users"."""
    return _noun(tokens, at)[0]
