"""Find every value in a text: the loop that tries dates, then amounts, at each word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from factcheck.language.stem import stem
from factcheck.model import Value
from factcheck.values import calendar, tables
from factcheck.values.amount import Amount
from factcheck.values.amounts import read_amount, read_range, read_vague
from factcheck.values.clock import read_clock
from factcheck.values.dates import read_date, read_dates
from factcheck.values.days import DateHit
from factcheck.values.eras import read_before_christ
from factcheck.values.interval import approximate_ends
from factcheck.values.lexer import DASHES, Token, is_glued, key_at, lex
from factcheck.values.measures import noun_after, read_span
from factcheck.values.versions import read_version

_LONGEST_BOUND = 5  # words in "less than or equal to"


def find(text: str, as_of: date | None = None) -> list[Value]:
    """Return the values of a text in the order in which they stand.

    Args:
        text: any text.
        as_of: the day that "last year" or "on Tuesday" is seen from; without it relative dates are not values.

    Returns:
        Values that do not overlap; ``text[value.start:value.end]`` is what was read, comparison words included.
    """
    return list(_find(text, as_of))


@lru_cache(maxsize=8192)
def _find(text: str, as_of: date | None) -> tuple[Value, ...]:
    tokens = lex(text)
    values: list[Value] = []
    at, free = 0, 0
    scores = any(token.key in tables.SCORE_WORDS for token in tokens)
    while at < len(tokens):
        if tokens[at].kind == "word" and tokens[at].key not in tables.STARTERS:
            at += 1
            continue
        time = read_clock(tokens, at)
        if time is not None:
            value, at = _time_value(tokens, time, free)
            values.append(value)
            free = at
            continue
        clock = _behind_clock(tokens, at)
        if clock:
            at = free = clock
            continue
        score = _score(tokens, at) if scores else None
        if score is not None:
            values.append(score[0])
            at = free = score[1]
            continue
        found = _value_at(text, tokens, at, free, as_of)
        if found is None:
            at += 1
            continue
        values.append(found[0])
        at = free = max(found[1], at + 1)
    return tuple(_joined_bounds(text, values))


def _behind_clock(tokens: list[Token], at: int) -> int:
    """Return the index behind what is written as a time of day and is none ("a 3:1 majority", "in 2:05:30"), or 0."""
    index = at + 1
    while key_at(tokens, index) == ":" and is_glued(tokens, index) and is_glued(tokens, index + 1):
        if tokens[index + 1].number is None:
            break
        index += 2
    return index if index > at + 1 and tokens[at].text.isdigit() else 0


def _score(tokens: list[Token], at: int) -> tuple[Value, int] | None:
    """Read the result of a game, "3–2"; two are equal only if both halves are."""
    if at + 2 >= len(tokens) or tokens[at + 1].text not in DASHES or (tokens[at].space is False and at > 0):
        return None
    one, two = tokens[at].number, tokens[at + 2].number
    if one is None or two is None or tokens[at + 1].space != tokens[at + 2].space:
        return None
    bare = at + 3 >= len(tokens) or tokens[at + 3].kind != "word" or tokens[at + 3].key in tables.SCORE_FOLLOWERS
    if max(one, two) >= _HIGHEST_SCORE or int(one) != one or int(two) != two or not bare:
        return None
    number = one * _HIGHEST_SCORE + two
    return Value("score", number, number, None, tokens[at].start, tokens[at + 2].end, step=Decimal(1)), at + 3


_HIGHEST_SCORE = 1000


def _joined_bounds(text: str, values: list[Value]) -> list[Value]:
    """Join "more than 10 and less than 20" into one range."""
    found: list[Value] = []
    for value in values:
        before = found[-1] if found else None
        if before is not None and _completes(before, value, text[before.end : value.start]):
            lower, upper = (before, value) if before.high is None else (value, before)
            found[-1] = replace(
                upper, low=lower.low, low_open=lower.low_open, start=before.start, end=value.end, bound="range"
            )
        else:
            found.append(value)
    return found


def _completes(first: Value, second: Value, between: str) -> bool:
    """Tell whether two bounds are the two ends of one range."""
    if between.strip(" ,").lower() not in ("and", "but", "") or first.kind == "date":
        return False
    if (first.kind, first.unit) != (second.kind, second.unit) or "" in (first.bound, second.bound):
        return False
    lower, upper = (first, second) if first.high is None else (second, first)
    if lower.high is not None or upper.low is not None or lower.low is None or upper.high is None:
        return False
    return bool(lower.low < upper.high)  # type: ignore[operator]


def _value_at(text: str, tokens: list[Token], at: int, free: int, as_of: date | None) -> tuple[Value, int] | None:
    """Return the value that starts at ``tokens[at]`` and the index behind it; dates are tried before amounts."""
    past = read_before_christ(tokens, at)
    if past is not None:
        return _era_value(tokens, *past, free)
    version = read_version(text, tokens, at)
    if version is not None:
        return _version_value(tokens, version, free)
    behind_opener = at > free and tokens[at - 1].key in ("between", "from")
    hit = read_dates(text, tokens, at, as_of, behind_opener)
    if hit is not None:
        return _date_value(tokens, hit, free)
    opens_range = tokens[at].key in ("between", "from") and at + 1 < len(tokens)
    behind = at + 2 if key_at(tokens, at + 1) == "the" else at + 1
    if opens_range and behind < len(tokens) and read_date(text, tokens, behind, as_of) is not None:
        return None
    amount = read_vague(tokens, at) or read_range(tokens, at) or read_span(tokens, at) or read_amount(tokens, at)
    return _amount_value(tokens, amount, free) if amount is not None else None


def _phrase_before(tokens: list[Token], at: int, free: int, table: dict[str, str]) -> tuple[str, int]:
    """Return (bound, index of its first token) for the longest phrase of ``table`` that ends before ``at``."""
    for length in range(min(_LONGEST_BOUND, at - free), 0, -1):
        phrase = " ".join(token.key for token in tokens[at - length : at]).replace(" .", ".")
        if phrase in table:
            return table[phrase], at - length
    return "", at


def _phrase_before_the(tokens: list[Token], at: int, free: int, table: dict[str, str]) -> tuple[str, int]:
    """Do the same for a phrase parted from what stands at ``at`` by "the" or "the year": "since the 1990s"."""
    at -= at - 1 > free and tokens[at - 1].key == "year" and tokens[at - 2].key == "the"
    if at > free and tokens[at - 1].key == "the":
        bound, first = _phrase_before(tokens, at - 1, free, table)
        if bound:
            return bound, first
    return "", at


def _phrase_after(tokens: list[Token], at: int, table: dict[str, str] = tables.BOUNDS_AFTER) -> tuple[str, int]:
    for length in (2, 1):
        phrase = " ".join(token.key for token in tokens[at : at + length])
        if len(tokens) >= at + length and phrase in table:
            if phrase in ("+", "plus") and (tokens[at].space or phrase == "plus"):
                continue
            return table[phrase], at + length
    return "", at


def _amount_value(tokens: list[Token], amount: Amount, free: int) -> tuple[Value, int]:
    bound, first = _phrase_before(tokens, amount.first, free, tables.BOUNDS_BEFORE)
    timed = amount.kind == "ordinal" and bool(amount.noun) and amount.noun[0] in tables.ORDINAL_BOUND_NOUNS
    if not bound and timed:
        bound, first = _phrase_before_the(tokens, amount.first, free, tables.ORDINAL_BOUNDS)
    after = amount.after
    if not bound:
        bound, after = _phrase_after(tokens, after)
        if not bound and amount.noun_at > amount.after:
            bound, _ = _phrase_after(tokens, amount.noun_at)
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
    return _bounded(value, low, high, bound), after


def _range_bound(tokens: list[Token], amount: Amount) -> str:
    """Return "span" for what goes "from 2% to 7%", both ends of which count, "range" for "between 2 and 7"."""
    return "span" if tokens[amount.first].key == "from" else "range"


def _bounded(value: Value, low: Decimal, high: Decimal, bound: str) -> Value:
    if bound in ("about", "nearly", "justover"):
        below, above = approximate_ends(low, high, bound)
        return replace(value, low=below, high=above, approximate=True)
    if bound in ("above", "min"):
        return replace(value, low=low, high=None, low_open=bound == "above")
    if bound in ("below", "max", "upto"):
        return replace(value, low=None, high=high, high_open=bound == "below")
    return value


def _era_value(tokens: list[Token], amount: Amount, ranged: bool, free: int) -> tuple[Value, int]:
    """Return years before the calendar, which have the bounds of dates."""
    bound, first = _date_bound(tokens, amount.first, free)
    start, end = tokens[first].start, tokens[amount.after - 1].end
    if ranged and bound in ("", "from"):
        bound = "span"
    value = Value(amount.kind, amount.low, amount.high, amount.unit, start, end, bound=bound, step=amount.step)
    return _dated(value, amount.low, amount.high), amount.after


def _time_value(tokens: list[Token], time: Amount, free: int) -> tuple[Value, int]:
    """Return a time of day, which has the bounds of dates."""
    bound, first = _date_bound(tokens, time.first, free)
    low, high = time.low, time.high
    if low != high and bound in ("", "from"):
        bound = "range" if tokens[time.first].key == "between" else "span"
    if low == high and not bound and key_at(tokens, time.after) in ("onward", "onwards"):
        bound, time = "from", time._replace(after=time.after + 1)
    start, end = tokens[first].start, tokens[time.after - 1].end
    value = Value("time", low, high, time.unit, start, end, bound=bound, step=time.step)
    if bound == "about":
        return replace(value, low=low - _ABOUT_NINE, high=high + _ABOUT_NINE, approximate=True), time.after
    return _dated(value, low, high), time.after


#: Minutes that "about 9 am" leaves open on either side.
_ABOUT_NINE = Decimal(30)


def _version_value(tokens: list[Token], version: Amount, free: int) -> tuple[Value, int]:
    """Return a version, whose bound may stand before its name: "since Varde 3.2" has no other span than "3.2"."""
    lead = at = version.first
    while lead > max(free, at - _LONGEST_NAME) and (
        tokens[lead - 1].text[0].isupper() or _is_version_word(tokens, lead)
    ):
        lead -= 1
    bound, first = "", at
    for table in (tables.VERSION_BOUNDS, tables.BOUNDS_BEFORE):
        if not bound and tokens[at].key not in ("between", "from"):
            bound, first = _phrase_before(tokens, lead, free, table)
    after = version.after
    if not bound:
        bound, after = _phrase_after(tokens, after, tables.VERSION_BOUNDS_AFTER)
    first = at if lead < at else first
    low, high, step = version.low, version.high, version.step
    if low != high:
        bound = "span" if tokens[at].key == "from" else "range"
    value = Value("version", low, high, None, tokens[first].start, tokens[after - 1].end, bound=bound, step=step)
    return _dated(_bounded(value, low, high, bound), low, high), after


_LONGEST_NAME = 3


def _is_version_word(tokens: list[Token], at: int) -> bool:
    return tokens[at - 1].key in tables.VERSION_WORDS


def _date_bound(tokens: list[Token], at: int, free: int) -> tuple[str, int]:
    """Return (bound, index of its first token) for the bound before a date at ``at``."""
    bound, first = _phrase_before(tokens, at, free, tables.DATE_BOUNDS)
    return (bound, first) if bound else _phrase_before_the(tokens, at, free, tables.DATE_BOUNDS)


def _date_value(tokens: list[Token], hit: DateHit, free: int) -> tuple[Value, int]:
    bound, first = _date_bound(tokens, hit.first, free)
    if tokens[hit.after - 1].key == "ago" and not bound:
        bound, first = _phrase_before(tokens, hit.first, free, tables.AGO_BOUNDS)
    low, high, precision = hit.period
    if hit.ranged and bound in ("", "from"):
        lead = hit.first - 2 if key_at(tokens, hit.first - 1) == "the" else hit.first - 1
        between = key_at(tokens, lead) == "between"
        bound = "range" if between else "span"
    value = Value(
        "date",
        low,
        high,
        precision,
        tokens[first].start,
        tokens[hit.after - 1].end,
        bound=bound,
        approximate=precision == calendar.EITHER,
    )
    return _dated(value, low, high), hit.after


def _dated(value: Value, low: date | Decimal, high: date | Decimal) -> Value:
    if value.bound in ("since", "from", "min"):
        return replace(value, high=None)
    if value.bound == "after":
        return replace(value, low=high, high=None, low_open=True)
    if value.bound == "before":
        return replace(value, low=None, high=low, high_open=True)
    if value.bound in ("until", "by", "max"):
        return replace(value, low=None)
    if value.bound == "about":
        earliest, latest = _loosened(low, high)
        return replace(value, low=earliest, high=latest, approximate=True)
    return value


def _loosened(low: date | Decimal, high: date | Decimal) -> tuple[date | Decimal, date | Decimal]:
    """Return what "about" makes of two days, or of two years before the calendar."""
    if isinstance(low, date) and isinstance(high, date):
        return calendar.loosened(low, high)
    assert isinstance(low, Decimal) and isinstance(high, Decimal)
    return approximate_ends(low, high, "about")
