"""Amounts: a number with its currency, percent sign, unit of measure, or counted noun."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.values import tables
from factcheck.values.lexer import Token
from factcheck.values.numbers import Number, read_number

_DASHES = ("-", "–", "—", "‑")
_NOUN_WORDS = 3
_PRONOUN_FOLLOWERS = frozenset("""of another day who that or and""".split())
_PRONOUN_LEADS = frozenset("""no any every each this that the which not""".split())


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


def _key(tokens: list[Token], at: int) -> str:
    return tokens[at].key if 0 <= at < len(tokens) else ""


def _glued(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and not tokens[at].space


def read_amount(tokens: list[Token], at: int) -> Amount | None:
    """Read the amount that starts at ``tokens[at]``, currency sign included, or return None."""
    token = tokens[at]
    sign = _sign(tokens, at)
    start = at + 1 if sign else at
    currency = tables.CURRENCY_SIGNS.get(tokens[start].text) if start < len(tokens) else None
    if currency is None and start < len(tokens) and tokens[start].text in tables.CURRENCY_CODES:
        currency = tables.CURRENCY_SYNONYMS.get(tokens[start].text, tokens[start].text)
        # "USD $5"
        if _key(tokens, start + 1) in ("$", "€", "£"):
            start += 1
    if currency is not None:
        number = read_number(tokens, start + 1) if start + 1 < len(tokens) else None
        if number is None or tokens[start + 1].kind != "number":
            return None
        return _money(tokens, at, _signed(number, sign), currency)
    if start >= len(tokens) or (token.kind == "word" and not _may_start(tokens, at)):
        return _multiple(tokens, at)
    number = read_number(tokens, start)
    if number is None or _is_part_of_word(tokens, start, number):
        return None if sign else _multiple(tokens, at)
    if sign and number.kind != "number":
        return None
    return _measured(tokens, at, _signed(number, sign))


def read_range(tokens: list[Token], at: int) -> Amount | None:
    """Read "10-12", "between 10 and 12 million", "from 5% to 7%", "$5–7 billion"; None if it is no range."""
    opener = _key(tokens, at)
    first_at = at + 1 if opener in ("between", "from") else at
    if first_at >= len(tokens):
        return None
    first = read_amount(tokens, first_at)
    if first is None or first.kind in ("ordinal", "multiple"):
        return None
    link = _key(tokens, first.after)
    joined = link in _DASHES or (link == "to" and opener != "between") or (link == "and" and opener == "between")
    if not joined or first.after + 1 >= len(tokens):
        return None
    second = read_amount(tokens, first.after + 1)
    if second is None or not _same_kind(tokens, first, second):
        return None
    low = first.low
    if low * 100 <= second.low and _scaled_by(tokens, second) and not _scaled_by(tokens, first):
        low = first.low * _scaled_by(tokens, second)
    if low > second.high:
        return None
    if first.kind == "money":
        second = second._replace(kind=first.kind, unit=first.unit)
    return second._replace(low=low, first=at if opener in ("between", "from") else first_at)


def _scaled_by(tokens: list[Token], amount: Amount) -> Decimal:
    """Return the scale word of a range's second half, which counts for the first half too."""
    for token in tokens[amount.first : amount.after]:
        scale = tables.SCALES.get(token.key.removesuffix("s"))
        if scale is None and not token.space and token.key in tables.SCALE_SIGNS:
            scale = tables.SCALES[tables.SCALE_SIGNS[token.key]]
        if scale is not None:
            return scale
    return Decimal(0)


def _same_kind(tokens: list[Token], first: Amount, second: Amount) -> bool:
    if (first.kind, first.unit) == (second.kind, second.unit):
        return True
    bare = first.kind == "number" and not first.noun
    return bare or (second.kind == "number" and first.kind == "money" and second.first == first.after + 1)


def _sign(tokens: list[Token], at: int) -> bool:
    """Tell whether ``tokens[at]`` is a minus sign, and no hyphen between words or numbers."""
    if _key(tokens, at) == "minus":
        return True
    if tokens[at].text not in ("-", "−") or not _glued(tokens, at + 1):
        return False
    return at == 0 or tokens[at].space or tokens[at - 1].text in "(["


def _signed(number: Number, negative: bool) -> Number:
    return number._replace(number=-number.number) if negative else number


def _may_start(tokens: list[Token], at: int) -> bool:
    """Leave out words that are numbers only sometimes: the pronoun "one", "second" as a verb or unit."""
    key, follower = tokens[at].key, _key(tokens, at + 1)
    if key == "one":
        ratio = follower in ("in", "out") or follower in tables.SCALES or follower in _DASHES
        return ratio or not (
            follower in _PRONOUN_FOLLOWERS
            or not follower.isalpha()
            or follower in tables.NOUN_STOPS
            or _key(tokens, at - 1) in _PRONOUN_LEADS
        )
    if key in ("a", "an"):
        return follower in tables.SCALES or follower == "dozen"
    return True


def _is_part_of_word(tokens: list[Token], at: int, number: Number) -> bool:
    """Tell whether digits belong to a name: "GPT-4", "F16", "COVID-19", "3D", "v2.1"."""
    before = tokens[at - 1] if at else None
    if tokens[at].kind == "number" and before is not None and not tokens[at].space:
        if before.kind == "word":
            return True
        if before.text in ("-", "‑", "/", "_", ".") and at >= 2 and not before.space:
            return tokens[at - 2].kind == "word" and tokens[at - 2].key not in tables.CURRENCY_CODES
    after = number.after
    if tokens[at].kind == "number" and number.kind == "number" and not number.scaled and _glued(tokens, after):
        word = tokens[after]
        return word.kind == "word" and word.key not in tables.MEASURES and word.text not in tables.CURRENCY_CODES
    return False


def _money(tokens: list[Token], first: int, number: Number, currency: str) -> Amount:
    after = number.after
    index = after + 1 if _key(tokens, after) in _DASHES and _glued(tokens, after) else after
    if tables.CURRENCY_NAMES.get(_key(tokens, index)) is not None:
        after = index + 1
    elif index < len(tokens) and tokens[index].text in tables.CURRENCY_CODES:
        currency, after = tokens[index].text, index + 1
    return Amount("money", number.number, number.number, currency, first, after, number.step)


def _measured(tokens: list[Token], first: int, number: Number) -> Amount:
    """Look behind a number for what it measures."""
    base = Amount(number.kind, number.number, number.number, None, first, number.after, number.step)
    if number.kind == "ordinal":
        noun, noun_at = _noun(tokens, number.after)
        return base._replace(noun=noun, noun_at=noun_at)
    after = number.after
    index = after + 1 if _key(tokens, after) in _DASHES and _glued(tokens, after) else after
    return (
        _percent(tokens, base, index)
        or _named_money(tokens, base, index)
        or _ratio(tokens, base)
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


def _named_money(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    for length in (2, 1, 0):
        nation = " ".join(token.key for token in tokens[at : at + length])
        name = _key(tokens, at + length)
        currency = tables.CURRENCY_NAMES.get(name)
        if currency is not None and (length == 0 or nation in tables.NATIONAL_DOLLARS):
            currency = tables.NATIONAL_DOLLARS.get(nation, currency)
            return base._replace(kind="money", unit=currency, after=at + length + 1)
    if _key(tokens, at) in tables.CENTS:
        cent = Decimal("0.01")
        return base._replace(
            kind="money",
            unit=tables.CENTS[_key(tokens, at)],
            low=base.low * cent,
            high=base.high * cent,
            step=base.step * cent,
            after=at + 1,
        )
    if at < len(tokens):
        text = tokens[at].text
        code = tables.CURRENCY_SIGNS.get(text) or (text if text in tables.CURRENCY_CODES else None)
        if code is not None and (text not in tables.CURRENCY_SIGNS or _glued(tokens, at) or text == "€"):
            return base._replace(kind="money", unit=tables.CURRENCY_SYNONYMS.get(code, code), after=at + 1)
    return None


def _ratio(tokens: list[Token], base: Amount) -> Amount | None:
    """Read "one in five" and "3 out of 10" as a share; what it is a share of must be larger."""
    index = base.after
    if _key(tokens, index) == "out" and _key(tokens, index + 1) == "of":
        index += 2
    elif _key(tokens, index) == "in" and base.low < 20:
        index += 1
    else:
        return None
    whole = read_number(tokens, index) if index < len(tokens) else None
    if whole is None or whole.kind != "number" or whole.number <= base.low or whole.number > 1_000_000:
        return None
    if tokens[index].kind == "number" and 1000 <= whole.number <= 2199 and _key(tokens, index - 1) == "in":
        return None
    share = base.low / whole.number * 100
    return base._replace(kind="percent", unit="%", low=share, high=share, step=Decimal("0.01"), after=whole.after)


def _unit(tokens: list[Token], base: Amount, at: int) -> Amount | None:
    """Read a unit of measure; lower-case letters alone count only when glued or spelled in full."""
    power = tables.SQUARE.get(_key(tokens, at), "")
    index = at + 1 if power else at
    if index >= len(tokens):
        return None
    word, after = tokens[index].key, index + 1
    if word in ("degree", "degrees") and _key(tokens, index + 1) in ("celsius", "fahrenheit", "c", "f"):
        word, after = "°" + _key(tokens, index + 1)[0], index + 2
    elif word == "°" and _key(tokens, index + 1) in ("c", "f"):
        word, after = word + _key(tokens, index + 1), index + 2
    if _key(tokens, after) == "/" and _key(tokens, after + 1) in ("h", "s"):
        word, after = f"{word}/{_key(tokens, after + 1)}", after + 2
    if word + _key(tokens, after) in ("m²", "km²", "m2", "km2") and _glued(tokens, after):
        word, after = word + _key(tokens, after), after + 1
    found = tables.MEASURES.get(word)
    if found is None or (word in ("m", "g", "l") and tokens[index].text.isupper()):
        return None
    kind, unit, factor = found
    if power:
        factor, unit = factor ** (2 if power == "²" else 3), unit + power
    noun: tuple[str, ...] = ()
    old = _key(tokens, after + 1 if _key(tokens, after) in _DASHES else after)
    if kind == "duration" and old in ("old", "aged"):
        noun = ("old",)
    return base._replace(
        kind=kind,
        unit=unit,
        low=base.low * factor,
        high=base.high * factor,
        step=base.step * factor,
        after=after,
        noun=noun,
        noun_at=after,
    )


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
        if token.text in _DASHES and _glued(tokens, index + 1):
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


def _multiple(tokens: list[Token], at: int) -> Amount | None:
    """Read "doubled", "threefold": factors, kept apart from amounts."""
    factor: int | Decimal | None = tables.MULTIPLES.get(_key(tokens, at))
    if factor is None or (_key(tokens, at + 1) in ("a", "as", "the") and _key(tokens, at) == "twice"):
        return None
    number = Decimal(factor)
    return Amount("multiple", number, number, None, at, at + 1, Decimal(1))
