"""Times of day as they are spoken: "half past seven", "a quarter to seven", "twenty past"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values import tables
from factcheck.values.hours import FINE, HOUR, NOON, Time, half_of_day, hour_at, part_of_day
from factcheck.values.lexer import Token, key_at


def spoken_time(tokens: list[Token], at: int) -> Time | None:
    """Read "half past seven", "a quarter to seven", "twenty past seven in the evening"."""
    opens = at + (key_at(tokens, at) == "a")
    link = opens + 1 + (key_at(tokens, opens + 1) in ("minutes", "minute"))
    before = key_at(tokens, link) in _BEFORE_HOUR
    if not before and key_at(tokens, link) not in _PAST_HOUR:
        return None
    part = _part_of_hour(tokens, opens) if opens == at or key_at(tokens, opens) == "quarter" else None
    hour = _hour_named(tokens, link + 1)
    if part is None or hour is None or (before and (part == _HALF or key_at(tokens, at - 1) not in tables.HOUR_LEADS)):
        return None
    minutes = (hour * HOUR + (-part if before else part)) % NOON
    minutes = minutes or NOON
    after = link + 2 + (key_at(tokens, link + 2) == "o'clock")
    half = half_of_day(tokens, after) or part_of_day(tokens, after)
    if half is None and after < len(tokens) and tokens[after].kind == "word" and key_at(tokens, after) not in _BEHIND:
        return None  # "from a quarter to one in five"
    if half is None:
        return Time(minutes, after, False, FINE)
    return Time(minutes % NOON + (NOON if half[0] == "pm" else 0), half[1], True, FINE)


#: Words that may stand behind a time of day.
_BEHIND = frozenset("and at but each every for from on or then to until till when with".split())


def _part_of_hour(tokens: list[Token], at: int) -> Decimal | None:
    """Return the minutes of "half", "quarter", "ten" and "10"."""
    key = key_at(tokens, at)
    if key in ("half", "quarter"):
        return _HALF if key == "half" else _QUARTER
    told = tables.UNITS.get(key) or tables.TENS.get(key) if 0 <= at < len(tokens) else None
    if told is None or told not in _SPOKEN_MINUTES:
        return None
    sure = key_at(tokens, at + 1) == "past" or key_at(tokens, at - 1) in _CLOCK_LEADS  # "from ten to nine" is no time
    return Decimal(told) if sure else None


#: Words before a time of day alone.
_CLOCK_LEADS = frozenset({"at", "until", "till"})
#: Minutes before and after the hour that are told by words.
_SPOKEN_MINUTES = frozenset({5, 10, 20})


def _hour_named(tokens: list[Token], at: int) -> Decimal | None:
    """Return the hour of "seven" and "7", which no smaller unit or noun stands behind."""
    if not 0 <= at < len(tokens):
        return None
    hour = tables.UNITS.get(tokens[at].key) if tokens[at].kind == "word" else hour_at(tokens, at)
    return Decimal(hour) if hour is not None and 1 <= hour <= 12 else None


#: Words between minutes and the hour that they are counted from.
_PAST_HOUR, _BEFORE_HOUR = frozenset({"past"}), frozenset({"to"})
_HALF, _QUARTER = Decimal(30), Decimal(15)
