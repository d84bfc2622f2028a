"""Amounts: a number with its currency, percent sign, unit of measure, or counted noun."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.stem import stem
from factcheck.language.verbs import is_past_form
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.values import bounds, tables
from factcheck.values.amounts import units
from factcheck.values.amounts.amount import Amount
from factcheck.values.amounts.measures import measured, noun_after
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import Number
from factcheck.values.amounts.spans import read_span
from factcheck.values.lexer import DASHES, Token, is_glued, key_at, past_dash
from factcheck.values.reader import Hit, Sentence

_PRONOUN_FOLLOWERS = frozenset("""of another day who that or and""".split())
_PRONOUN_LEADS = frozenset("""no any every each this that the which not""".split())


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read an amount, or a range of amounts."""
    tokens = sentence.tokens
    amount = read_vague(tokens, at) or read_range(tokens, at) or read_span(tokens, at) or read_amount(tokens, at)
    return _value(tokens, amount, free) if amount is not None else None


def _tells_what_happened(tokens: list[Token]) -> bool:
    """Tell whether a sentence is in the past and says of nothing that it may be."""
    found = words(" ".join([each.key for each in tokens if each.kind == "word"]))
    return any(map(is_past_form, found)) and not any(each.key in _ABLE for each in found)


_ABLE = frozenset("can could may might able allowed".split())


def _value(tokens: list[Token], amount: Amount, free: int) -> Hit:
    bound, first = bounds.amount_bound(tokens, amount.kind, (amount.first, amount.after), free)
    if bound == "measured":  # "as long as three hours", not "as long as three people are there"
        measured = bounds.is_measured(tokens, amount.kind, amount.after)
        bound, first = ("reached", first) if measured else ("", amount.first)
    if bound == "reached":  # "as many as 600 came" tells how many, "as many as 600 can come" a limit
        bound = "" if _tells_what_happened(tokens) else "upto"
    timed = amount.kind == "ordinal" and bool(amount.noun) and amount.noun[0] in tables.ORDINAL_BOUND_NOUNS
    if not bound and timed:
        bound, first = bounds.phrase_before_the(tokens, amount.first, free, tables.ORDINAL_BOUNDS)
    after = amount.after
    if not bound:
        bound, after = bounds.phrase_after(tokens, after)
        if not bound and amount.noun_at > amount.after:
            bound, _ = bounds.phrase_after(tokens, amount.noun_at)
        if not bound and amount.kind in bounds.MEASURED:
            bound, _ = bounds.phrase_after(tokens, bounds.behind_stuff(tokens, after))
    low, high = amount.low, amount.high
    noun = amount.noun or (noun_after(tokens, after) if after > amount.after else ())
    value = Value(
        amount.kind,
        low,
        high,
        amount.unit,
        tokens[first].start,
        tokens[after - 1].end,
        bound=bound or (_range_bound(tokens, amount) if low != high else ""),
        step=amount.step,
        noun=tuple([stem(word) for word in noun]),
        approximate=amount.approximate,
        factor=amount.factor,
    )
    return Hit(bounds.bounded(value, low, high, bound), after)


def _range_bound(tokens: list[Token], amount: Amount) -> str:
    """Return "span" for what goes "from 2% to 7%", both ends of which count, "range" for "between 2 and 7"."""
    return "span" if tokens[amount.first].key == "from" else "range"


def read_amount(tokens: list[Token], at: int, joined: bool = True) -> Amount | None:
    """Read the amount that starts at ``tokens[at]``, currency sign included, or return None; see ``read_number``."""
    token = tokens[at]
    sign = _sign(tokens, at)
    start = at + 1 if sign else at
    if start + 2 < len(tokens) and tokens[start].text == "Rs" and tokens[start + 1].text == ".":
        found = read_number(tokens, start + 2) if tokens[start + 2].kind == "number" else None
        return _money(tokens, at, _signed(found, sign), "INR") if found else None
    currency = tables.CURRENCY_SIGNS.get(tokens[start].text) if start < len(tokens) else None
    if currency is None and start < len(tokens) and tokens[start].text in tables.CURRENCY_CODES:
        currency = tables.CURRENCY_SYNONYMS.get(tokens[start].text, tokens[start].text)
        # "USD $5"
        if key_at(tokens, start + 1) in ("$", "€", "£"):
            start += 1
    if currency is not None:
        number = read_number(tokens, start + 1) if start + 1 < len(tokens) else None
        if number is None or tokens[start + 1].kind != "number":
            return None
        return _money(tokens, at, _signed(number, sign), currency)
    if start >= len(tokens) or (token.kind == "word" and not _may_start(tokens, at)):
        return _multiple(tokens, at)
    if (
        token.key in tables.SCALES
        and key_at(tokens, at - 1) in DASHES
        and key_at(tokens, at - 2) in tables.VAGUE_SCALES
    ):
        return None  # "multi-billion": several, nobody knows how many
    number = read_number(tokens, start, joined)
    if number is None or _is_part_of_word(tokens, start, number):
        return None if sign else _multiple(tokens, at)
    if sign and number.kind == "ordinal":
        return None
    return measured(tokens, at, _signed(number, sign))


def read_range(tokens: list[Token], at: int) -> Amount | None:
    """Read "10-12", "between 10 and 12 million", "from 5% to 7%", "$5–7 billion"; None if it is no range."""
    lead = _any_of(tokens, at)
    opener = key_at(tokens, at + lead)
    first_at = at + lead + 1 if opener in ("between", "from") else at
    first_at += key_at(tokens, first_at) == "the" and first_at > at
    if first_at >= len(tokens):
        return None
    first = read_amount(tokens, first_at, joined=opener != "between")
    if first is None or first.kind == "multiple" or (first.kind == "ordinal" and opener not in ("between", "from")):
        return None
    if _hyphenated_to(tokens, first.after):
        first = first._replace(after=first.after + 1)
    link = key_at(tokens, first.after)
    joined = link in tables.RANGE_SIGNS or (link in tables.RANGE_WORDS and opener != "between")
    joined = joined or (link == "and" and opener == "between")
    either = link == "or" and opener not in ("between", "from") and first.kind == "number"
    if not (joined or either) or first.after + 1 >= len(tokens):
        return None
    second_at = first.after + 1 + (key_at(tokens, first.after - 1) in DASHES)
    second_at += first.kind == "ordinal" and key_at(tokens, second_at) == "the"
    second = read_amount(tokens, second_at)
    if second is None or not _same_kind(tokens, first, second) or (either and first.low >= second.low):
        return None
    low = first.low * _unit_factor(tokens, first, second)
    if low * 100 <= second.low and _scaled_by(tokens, second) and not _scaled_by(tokens, first):
        low = first.low * _scaled_by(tokens, second)
    if low > second.high:
        return None
    if first.kind == "money":
        second = second._replace(kind=first.kind, unit=first.unit)
    return second._replace(low=low, first=at if opener in ("between", "from") else first_at)


def _any_of(tokens: list[Token], at: int) -> int:
    """Return how many words before a range say that each value of it will do: "anything from 5 to 60"."""
    any_of = key_at(tokens, at) == "any" and key_at(tokens, at + 1) in tables.ANY_OF_WHAT
    lead = 2 if any_of else int(key_at(tokens, at) in tables.ANY_OF_RANGE)
    return lead if key_at(tokens, at + lead) in ("between", "from") else 0


def _hyphenated_to(tokens: list[Token], at: int) -> bool:
    """Tell whether "-to-" stands at ``at``, as in "5-to-7"."""
    return [key_at(tokens, at + each) for each in range(3)] == ["-", "to", "-"]


def _unit_factor(tokens: list[Token], first: Amount, second: Amount) -> Decimal:
    """Return what the unit behind the second half of a range makes of its first half ("4-5 years")."""
    number = read_number(tokens, second.first)
    if first.kind == second.kind or first.kind != "number" or number is None or not number.number:
        return Decimal(1)
    return second.high / number.number


def read_vague(tokens: list[Token], at: int) -> Amount | None:
    """Read "hundreds of", "tens of thousands", "a few hundred", "several million": rough ranges.

    "Hundreds" is taken for 200 to 999, "tens of thousands" for 20,000 to 99,999, "a few hundred" for 200 to 900.
    """
    word = key_at(tokens, at)
    if word in tables.VAGUE_COUNTS:
        index = at + 1
        unit = tables.VAGUE_COUNTS[word]
        if key_at(tokens, index) == "of" and key_at(tokens, index + 1) in tables.VAGUE_COUNTS:
            unit *= tables.VAGUE_COUNTS[key_at(tokens, index + 1)]
            index += 2
        if key_at(tokens, index) != "of" and index == at + 1:
            return None
        index += key_at(tokens, index) == "of"
        return _roughly(tokens, at, index, unit * 2, unit * 10 - 1, unit)
    if word in tables.FEW:
        index = at + 2 if word == "couple" and key_at(tokens, at + 1) == "of" else at + 1
        scale = tables.SCALES.get(key_at(tokens, index)) or tables.DOZENS.get(key_at(tokens, index))
        if scale is not None:
            return _roughly(tokens, at, index + 1, scale * 2, scale * 9, scale)
    return None


def _roughly(tokens: list[Token], first: int, after: int, low: Decimal, high: Decimal, step: Decimal) -> Amount:
    found = measured(tokens, first, Number(high, first, after, step, scaled=True))
    if found.kind not in ("number", "money"):
        return Amount("number", low, high, None, first, after, step, approximate=True)
    return found._replace(low=low, approximate=True)


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
    bare = first.kind == "number" and (not first.noun or first.noun_at > second.first)
    return bare or (second.kind == "number" and first.kind == "money" and second.first == first.after + 1)


def _sign(tokens: list[Token], at: int) -> bool:
    """Tell whether ``tokens[at]`` is a minus sign, and no hyphen between words or numbers."""
    if key_at(tokens, at) in ("minus", "negative"):
        return True
    if tokens[at].text not in ("-", "−"):
        return False
    if not is_glued(tokens, at + 1):
        return at == 0
    return at == 0 or tokens[at].space or tokens[at - 1].text in "(["


def _signed(number: Number, negative: bool) -> Number:
    return number._replace(number=-number.number) if negative else number


def _may_start(tokens: list[Token], at: int) -> bool:
    """Leave out the pronoun "one", which is a number only in "one in five", "one-third" and "one million"."""
    follower = key_at(tokens, at + 1)
    if tokens[at].key != "one" or follower in ("in", "out", "over", *DASHES) or follower in tables.SCALES:
        return True
    if follower == "and" and key_at(tokens, at + 2) in ("a", "an", "one"):
        return True
    return not (
        follower in _PRONOUN_FOLLOWERS
        or not follower.isalpha()
        or follower in tables.NOUN_STOPS
        or key_at(tokens, at - 1) in _PRONOUN_LEADS
    )


def _is_part_of_word(tokens: list[Token], at: int, number: Number) -> bool:
    """Tell whether digits belong to a name: "GPT-4", "F16", "COVID-19", "3D", "v2.1"."""
    before = tokens[at - 1] if at else None
    if tokens[at].kind == "number" and before is not None and not tokens[at].space:
        if before.kind == "word":
            return True
        if before.text in ("-", "‑", "/", "_", ".") and at >= 2 and not before.space:
            word = tokens[at - 2]
            return word.kind == "word" and word.text not in tables.CURRENCY_CODES and word.key not in tables.RANGE_WORDS
    after = number.after
    if tokens[at].kind == "number" and number.kind == "number" and not number.scaled and is_glued(tokens, after):
        word = tokens[after]
        known = word.key in units.MEASURES or word.key in tables.GLUED or word.text in tables.CURRENCY_CODES
        return word.kind == "word" and not known
    return False


def _money(tokens: list[Token], first: int, number: Number, currency: str) -> Amount:
    after = number.after
    index = past_dash(tokens, after)
    if tables.CURRENCY_NAMES.get(key_at(tokens, index)) is not None:
        after = index + 1
    elif index < len(tokens) and tokens[index].text in tables.CURRENCY_CODES:
        currency, after = tokens[index].text, index + 1
    return Amount("money", number.number, number.number, currency, first, after, number.step)


def _is_how_often(tokens: list[Token], at: int) -> bool:
    """Tell whether "once", "twice" count times: "twice a day", "won it twice"; not "twice as many", "at once"."""
    follower = key_at(tokens, at + 1)
    if follower in tables.EACH:
        return key_at(tokens, at + 2) in tables.TIME_UNITS
    ends = at + 1 == len(tokens) or tokens[at + 1].text in tables.CLAUSE_ENDS or follower in tables.TIMES_FOLLOWERS
    return at > 0 and ends and key_at(tokens, at - 1) not in tables.NOT_TIMES


def _multiple(tokens: list[Token], at: int) -> Amount | None:
    """Read "doubled", "threefold": factors, kept apart from amounts; "twice a day" is how many times."""
    factor: int | Decimal | None = tables.MULTIPLES.get(key_at(tokens, at))
    times = tables.TIMES.get(key_at(tokens, at))
    if times and _is_how_often(tokens, at):
        return Amount("number", Decimal(times), Decimal(times), None, at, at + 1, Decimal(1), noun=("times",))
    if factor is None or (key_at(tokens, at + 1) in ("a", "as", "the") and key_at(tokens, at) == "twice"):
        return None
    number = Decimal(factor)
    return Amount("multiple", number, number, None, at, at + 1, Decimal(1))
