"""Times of day: "9:00", "9 a.m.", "noon", "from 9 to 11 pm", "14:30 UTC", as minutes from midnight.

The unit tells the clock: ``24h``, or ``12h`` where the half of the day is not said ("at 9:00" may be in the evening),
and behind it the time zone if one is named. What runs past midnight ends behind minute 1440.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.values import bounds, tables
from factcheck.values.amounts.amount import Amount
from factcheck.values.hours import COARSE, DAY, FINE, HOUR, NOON, Time, half_of_day, hour_at, part_of_day
from factcheck.values.lexer import DASHES, Token, is_glued, key_at
from factcheck.values.reader import Hit, Sentence
from factcheck.values.spoken_times import spoken_time

SURE, UNSURE = "24h", "12h"


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read a time of day; what is only written like one is passed over: "a 3:1 majority"."""
    time = read_clock(sentence.tokens, at)
    if time is not None:
        return _value(sentence.tokens, time, free)
    behind = _behind_digits(sentence.tokens, at)
    return Hit(None, behind) if behind else None


def _value(tokens: list[Token], time: Amount, free: int) -> Hit:
    """Return a time of day, which has the bounds of dates."""
    bound, first = bounds.date_bound(tokens, time.first, free)
    low, high = time.low, time.high
    if low != high and bound in ("", "from"):
        bound = "range" if tokens[time.first].key == "between" else "span"
    if low == high and not bound and key_at(tokens, time.after) in ("onward", "onwards"):
        bound, time = "from", time._replace(after=time.after + 1)
    start, end = tokens[first].start, tokens[time.after - 1].end
    value = Value("time", low, high, time.unit, start, end, bound=bound, step=time.step)
    if bound == "about":
        return Hit(replace(value, low=low - _ABOUT_NINE, high=high + _ABOUT_NINE, approximate=True), time.after)
    return Hit(bounds.dated(value, low, high), time.after)


#: Minutes that "about 9 am" leaves open on either side.
_ABOUT_NINE = Decimal(30)


def _behind_digits(tokens: list[Token], at: int) -> int:
    """Return the index behind what is written as a time of day and is none ("a 3:1 majority", "in 2:05:30"), or 0."""
    index = at + 1
    while key_at(tokens, index) == ":" and is_glued(tokens, index) and is_glued(tokens, index + 1):
        if tokens[index + 1].number is None:
            break
        index += 2
    return index if index > at + 1 and tokens[at].text.isdigit() else 0


def read_clock(tokens: list[Token], at: int) -> Amount | None:
    """Read the time of day, or the range of two, that starts at ``tokens[at]``, or return None."""
    opener = key_at(tokens, at) if key_at(tokens, at) in ("between", "from") else ""
    first_at = at + bool(opener)
    first = _time_at(tokens, first_at)
    link = first.after if first else first_at + 1
    joined = key_at(tokens, link) in (tables.DATE_JOINTS - {"until"} if opener != "between" else ("and",))
    second = _time_at(tokens, link + 1) if joined else None
    if first is None and second is not None:
        first = _bare_hour(tokens, first_at, second)
    if first is None:
        return None
    if second is None:
        return _amount(first, first.minutes, first_at, first.after) if not opener else None
    # "6:30 to 21:00" is told by one clock of 24 hours
    begin = _begin(first, second) if _has_half(tokens, second) else first.minutes
    return _amount(second._replace(sure=first.sure or second.sure), begin, at, second.after, second)


def _amount(time: Time, low: Decimal, first: int, after: int, last: Time | None = None) -> Amount:
    high = last.minutes if last else low
    if high < low:
        high += DAY if time.sure else NOON
    unit = " ".join(filter(None, (SURE if time.sure else UNSURE, time.zone)))
    return Amount("time", low, high, unit, first, after, time.step, noun_at=after)


def _begin(first: Time, second: Time) -> Decimal:
    """Return when a range begins: "9:30" of "9:30–11 pm" is in the half of the day that the other end names."""
    if first.sure or not second.sure:
        return first.minutes
    later = first.minutes % NOON + (NOON if second.minutes >= NOON else 0)
    return later if later < second.minutes else later - NOON if later >= NOON else first.minutes


def _bare_hour(tokens: list[Token], at: int, second: Time) -> Time | None:
    """Read the "9" of "9–11 am", which takes what the other end says."""
    hour = hour_at(tokens, at)
    if hour is None or not 1 <= hour <= 12 or not _has_half(tokens, second) or _is_glued_to_word(tokens, at):
        return None
    return Time(hour * HOUR, at + 1, False, second.step)


def _has_half(tokens: list[Token], time: Time) -> bool:
    return time.sure and any(key_at(tokens, time.after - each) in ("am", "pm", "m") for each in (1, 2, 3))


def _time_at(tokens: list[Token], at: int) -> Time | None:
    if not 0 <= at < len(tokens):
        return None
    if tokens[at].text in tables.NAMED_TIMES:
        return Time(Decimal(tables.NAMED_TIMES[tokens[at].text]), at + 1, True, COARSE)
    spoken = spoken_time(tokens, at)
    if spoken is not None:
        return spoken
    worded = tables.UNITS.get(tokens[at].key) if tokens[at].kind == "word" else None
    if worded is not None and 1 <= worded <= 12:
        return _halved(tokens, at + 1, Decimal(worded), None) or _o_clock(tokens, at + 1, Decimal(worded))
    if _is_glued_to_word(tokens, at):
        return None
    hour, minutes, after = _digits(tokens, at)
    if hour is None:
        return None
    return (
        _halved(tokens, after, hour, minutes)
        or _o_clock(tokens, after, hour)
        or (_plain(tokens, at, hour, minutes, after) if minutes is not None else None)
    )


def _digits(tokens: list[Token], at: int) -> tuple[Decimal | None, Decimal | None, int]:
    """Return (hour, minutes, index behind) for "9", "9:30", "14:30:05" and the "9.30" of "9.30 am"."""
    hour = hour_at(tokens, at)
    if hour is None:
        whole, _, part = tokens[at].text.partition(".")
        dotted = tokens[at].kind == "number" and whole.isdigit() and len(part) == 2 and part < "60" and len(whole) <= 2
        named = dotted and half_of_day(tokens, at + 1) is not None
        return (Decimal(whole), Decimal(part), at + 1) if named else (None, None, at)
    minutes = _sixty_at(tokens, at + 1)
    if minutes is None or not tokens[at + 2].text.isdigit():  # "1:58.3" is how long something took
        return hour, None, at + 1
    seconds = _sixty_at(tokens, at + 3)
    return hour, minutes, at + 3 if seconds is None else at + 5


def _sixty_at(tokens: list[Token], at: int) -> Decimal | None:
    """Read the ":30" of "9:30"; seconds may have a fraction."""
    if key_at(tokens, at) != ":" or not (is_glued(tokens, at) and is_glued(tokens, at + 1)):
        return None
    whole = tokens[at + 1].text.partition(".")[0]
    return Decimal(whole) if whole.isascii() and whole.isdigit() and len(whole) == 2 and whole < "60" else None


def _halved(tokens: list[Token], at: int, hour: Decimal, minutes: Decimal | None) -> Time | None:
    half = half_of_day(tokens, at)
    if half is None:
        noon = hour == 12 and not minutes and key_at(tokens, at) in tables.NAMED_TIMES
        named = tables.NAMED_TIMES[key_at(tokens, at)] if noon else 0
        return Time(Decimal(named), at + 1, True, COARSE) if noon else None
    if not 1 <= hour <= 12:
        return None
    total = hour % 12 * HOUR + (minutes or 0) + (NOON if half[0] == "pm" else 0)
    return _zoned(tokens, Time(total, half[1], True, COARSE if minutes is None else FINE))


def _o_clock(tokens: list[Token], at: int, hour: Decimal) -> Time | None:
    if key_at(tokens, at) != "o'clock" or not 1 <= hour <= 24:
        return None
    half = half_of_day(tokens, at + 1) or part_of_day(tokens, at + 1)
    if half is None or hour > 12:
        return Time(hour * HOUR, at + 1, hour > 12, COARSE)
    return Time(hour % 12 * HOUR + (NOON if half[0] == "pm" else 0), half[1], True, COARSE)


def _plain(tokens: list[Token], at: int, hour: Decimal, minutes: Decimal, after: int) -> Time | None:
    """Read "9:00" and "14:30", where it is no verse, ratio or length: not in "John 3:16" and "won in 9:58"."""
    stamped = key_at(tokens, at - 1) == "t" and is_glued(tokens, at)
    dated = at > 0 and tokens[at - 1].kind == "number"
    if after == at + 5 and not (stamped or dated or key_at(tokens, at - 1) in tables.CLOCK_LEADS):
        return None
    before = tokens[at - 1] if at and not stamped else None
    if before is not None and (before.key in tables.NO_CLOCK_LEADS or _is_name(before)):
        return None
    sure = hour == 0 or hour > 12 or tokens[at].text.startswith("0") or stamped or dated
    if hour == 24 and minutes:
        return None
    return _zoned(tokens, Time(hour * HOUR + minutes, after, sure, FINE), ("+", *DASHES) if stamped else ("+",))


def _is_name(token: Token) -> bool:
    known = token.key in tables.WEEKDAYS or token.key in tables.MONTHS or token.key in tables.CLOCK_LEADS
    return token.kind == "word" and token.text != token.key and not known


def _is_glued_to_word(tokens: list[Token], at: int) -> bool:
    """Tell whether digits belong to a word, or to digits before them; the "T" of a timestamp is no word."""
    if not at or not is_glued(tokens, at):
        return False
    before = tokens[at - 1]
    stamped = before.text == "T" and at > 1 and is_glued(tokens, at - 1) and tokens[at - 2].kind == "number"
    return (before.kind == "word" and not stamped) or before.text in (":", ".", "/", ",")


def _zoned(tokens: list[Token], time: Time, signs: tuple[str, ...] = ("+",)) -> Time:
    """Add the time zone that stands behind a time: "UTC", "Z", "+02:00"; outside a timestamp "-" joins a range."""
    at = time.after
    if at >= len(tokens):
        return time
    if tokens[at].text in tables.TIME_ZONES:
        return time._replace(zone=tables.TIME_ZONES[tokens[at].text], after=at + 1)
    minutes = _sixty_at(tokens, at + 2)
    if tokens[at].text in signs and is_glued(tokens, at) and is_glued(tokens, at + 1) and minutes is not None:
        sign = "+" if tokens[at].text == "+" else "-"
        return time._replace(zone=f"UTC{sign}{tokens[at + 1].text}:{minutes:02}", after=at + 4)
    return time
