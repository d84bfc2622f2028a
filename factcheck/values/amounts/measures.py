"""What a number measures: percent, money, a share, a unit of measure, a rating, or a counted noun."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values import tables
from factcheck.values.amounts import units
from factcheck.values.amounts.amount import Amount
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import Number
from factcheck.values.lexer import DASHES, Token, is_glued, key_at, numeral_step, past_dash

_NOUN_WORDS = 3


def measured(tokens: list[Token], first: int, number: Number) -> Amount:
    """Return the amount that a number read from ``first`` on makes with what stands behind it."""
    base = Amount(number.kind, number.number, number.number, None, first, number.after, number.step)
    if number.kind == "ordinal":
        noun, noun_at = _noun(tokens, number.after)
        return base._replace(noun=noun, noun_at=noun_at)
    after = number.after
    index = past_dash(tokens, after)
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
    """Read "6.1/10", "62/100", "34 out of 100": marks, which are compared on one scale only and are no percentages."""
    if base.kind == "number" and base.after == base.first + 3 and key_at(tokens, base.after - 2) == "/":
        # the reader of numbers has taken them for fractions
        scale = key_at(tokens, base.after - 1)
        number = tokens[base.first].number
        if scale not in tables.PLAIN_MARK_SCALES and not _is_mark(tokens, base._replace(low=number or Decimal(0))):
            return None
    elif key_at(tokens, base.after) == "out" and key_at(tokens, base.after + 1) == "of" and _is_mark(tokens, base):
        scale, number = key_at(tokens, base.after + 2), base.low
        base = base._replace(after=base.after + 3)
    else:
        return None
    if scale not in tables.MARK_SCALES or number is None or number > int(scale):
        return None
    step = numeral_step(str(number), number)
    return base._replace(kind="rating", unit=f"of {scale}", low=number, high=number, step=step)


def _is_mark(tokens: list[Token], base: Amount) -> bool:
    """Tell whether "8.5 out of 10" is a mark; "8 out of 10 people" is a share."""
    before = {key_at(tokens, base.first - each) for each in range(1, _MARK_REACH)}
    return base.low != int(base.low) or not before.isdisjoint(tables.MARK_WORDS)


_MARK_REACH = 6


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
        if currency is not None and (length == 0 or nation in tables.NATIONS):
            currency = tables.NATIONS.get(nation, currency)
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
    """Read a unit of measure with its power or rate, and the smaller unit behind it ("6 ft 2 in")."""
    found = _unit_at(tokens, at)
    if found is None:
        return None
    kind, unit, factor, after = found
    if unit in ("°C", "°F", "K"):
        from factcheck.values.amounts.temperature import read_temperature

        return read_temperature(tokens, base._replace(kind=kind, after=after, noun_at=after), unit)
    rest, after = _smaller_unit(tokens, after, unit, factor)
    old = key_at(tokens, after + 1 if key_at(tokens, after) in DASHES else after)
    return base._replace(
        kind=kind,
        unit=unit,
        low=base.low * factor + rest,
        high=base.high * factor + rest,
        step=base.step * factor if not rest else Decimal("0.0001"),
        after=after,
        noun=("old",) if kind == "duration" and old in ("old", "aged") else (),
        noun_at=after,
        factor=factor,
    )


def _unit_at(tokens: list[Token], at: int) -> tuple[str, str, Decimal, int] | None:
    """Return (kind, base unit, factor, index behind) of the unit at ``at``; single letters count in lower case only."""
    power = units.SQUARE.get(key_at(tokens, at), "")
    index = at + 1 if power else at
    if index >= len(tokens):
        return None
    word, after = _unit_word(tokens, index)
    found = units.MEASURES.get(word)
    if found is None or not _is_spelled(tokens, index, word):
        return None
    kind, unit, factor = found
    rate = units.RATES.get(key_at(tokens, after + 1)) if key_at(tokens, after) in ("per", "an", "a") else None
    if rate is not None and unit in units.RATED:
        return kind, units.RATED[unit], factor / rate, after + 2
    if power and unit == "m":
        return kind, unit + power, factor ** (2 if power == "²" else 3), after
    return kind, unit, factor, after


def _is_spelled(tokens: list[Token], at: int, word: str) -> bool:
    """Tell whether a sign has the capitals of its unit, and belongs to no word: not in "5 T" and "5 t-shirts"."""
    if units.SPELLED.get(word, tokens[at].text) != tokens[at].text:
        return False
    joined = (
        len(word) == 1 and key_at(tokens, at + 1) in DASHES and is_glued(tokens, at + 2) and is_glued(tokens, at + 1)
    )
    return not joined or key_at(tokens, at + 2) in units.DIMENSION_WORDS


def _unit_word(tokens: list[Token], at: int) -> tuple[str, int]:
    """Return the longest spelling of a unit at ``at`` and the index behind it: "nautical miles", "km/h", "km²"."""
    word, follower = tokens[at].key, key_at(tokens, at + 1)
    if word in ("degree", "degrees", "°") and follower in ("celsius", "fahrenheit", "c", "f"):
        return "°" + follower[0], at + 2
    if follower == "/" and f"{word}/{key_at(tokens, at + 2)}" in units.MEASURES:
        return f"{word}/{key_at(tokens, at + 2)}", at + 3
    hat = int(follower == "^" and is_glued(tokens, at + 1))  # "km^2"
    power = units.POWERS.get(key_at(tokens, at + 1 + hat), "?")
    if is_glued(tokens, at + 1 + hat) and word + power in units.MEASURES:
        return word + power, at + 2 + hat
    if f"{word} {follower}" in units.MEASURES:
        return f"{word} {follower}", at + 2
    for joint in ("-", " "):
        if follower in DASHES and f"{word}{joint}{key_at(tokens, at + 2)}" in units.MEASURES:
            return f"{word}{joint}{key_at(tokens, at + 2)}", at + 3
    return word, at + 1


def _smaller_unit(tokens: list[Token], at: int, unit: str, factor: Decimal) -> tuple[Decimal, int]:
    """Read the second half of "6 ft 2 in" or "2 hours 30 minutes": (what it adds, index behind it)."""
    index = at + 1 if key_at(tokens, at) == "and" else at
    number = tokens[index].number if index < len(tokens) else None
    key = key_at(tokens, index + 1)
    found = [each for each in (units.MEASURES.get(key), units.SECOND_UNITS.get(key)) if each and each[1] == unit]
    measure = found[0] if found else None
    if number is None or measure is None or not measure[2] < factor:
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
        if index == at and token.key in ("and", "or") and index + 1 < len(tokens):
            # "her fourth and fifth albums"
            second = read_number(tokens, index + 1)
            if second is not None:
                index = second.after
                continue
        if token.kind != "word" or token.key in tables.NOUN_STOPS:
            break
        words.append(token.key)
        index += 1
    return tuple(words), index


def noun_after(tokens: list[Token], at: int) -> tuple[str, ...]:
    """Return the counted words behind ``tokens[at - 1]``, for "300+ staff" and "500 or more users"."""
    return _noun(tokens, at)[0]
