"""Times of day: "9:00", "9 a.m.", "noon", "from 9 to 11 pm", "14:30 UTC", as minutes from midnight.

The unit tells the clock: ``24h``, or ``12h`` where the half of the day is not said ("at 9:00" may be in the evening),
and behind it the time zone if one is named. What runs past midnight ends behind minute 1440.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.values import bounds, tables
from factcheck.values.amounts.amount import Amount
from factcheck.values.lexer import DASHES, Token, is_glued, key_at
from factcheck.values.reader import Hit, Sentence

HOUR, NOON, DAY = Decimal(60), Decimal(720), Decimal(1440)
SURE, UNSURE = "24h", "12h"
#: "9 am" may be a few minutes past nine, "9:05" is no other minute.
_COARSE, _FINE = Decimal(15), Decimal(1)


class _Time(NamedTuple):
    """A time read up to ``after``; ``sure`` tells whether the half of the day is known."""

    minutes: Decimal
    after: int
    sure: bool
    step: Decimal
    zone: str = ""


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


def _amount(time: _Time, low: Decimal, first: int, after: int, last: _Time | None = None) -> Amount:
    high = last.minutes if last else low
    if high < low:
        high += DAY if time.sure else NOON
    unit = " ".join(filter(None, (SURE if time.sure else UNSURE, time.zone)))
    return Amount("time", low, high, unit, first, after, time.step, noun_at=after)


def _begin(first: _Time, second: _Time) -> Decimal:
    """Return when a range begins: "9:30" of "9:30–11 pm" is in the half of the day that the other end names."""
    if first.sure or not second.sure:
        return first.minutes
    later = first.minutes % NOON + (NOON if second.minutes >= NOON else 0)
    return later if later < second.minutes else later - NOON if later >= NOON else first.minutes


def _bare_hour(tokens: list[Token], at: int, second: _Time) -> _Time | None:
    """Read the "9" of "9–11 am", which takes what the other end says."""
    hour = _hour_at(tokens, at)
    if hour is None or not 1 <= hour <= 12 or not _has_half(tokens, second) or _is_glued_to_word(tokens, at):
        return None
    return _Time(hour * HOUR, at + 1, False, second.step)


def _has_half(tokens: list[Token], time: _Time) -> bool:
    return time.sure and any(key_at(tokens, time.after - each) in ("am", "pm", "m") for each in (1, 2, 3))


def _time_at(tokens: list[Token], at: int) -> _Time | None:
    if not 0 <= at < len(tokens):
        return None
    if tokens[at].text in tables.NAMED_TIMES:
        return _Time(Decimal(tables.NAMED_TIMES[tokens[at].text]), at + 1, True, _COARSE)
    spoken = _spoken(tokens, at)
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


def _spoken(tokens: list[Token], at: int) -> _Time | None:
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
    half = _half_of_day(tokens, after) or _part_of_day(tokens, after)
    if half is None and after < len(tokens) and tokens[after].kind == "word" and key_at(tokens, after) not in _BEHIND:
        return None  # "from a quarter to one in five"
    if half is None:
        return _Time(minutes, after, False, _FINE)
    return _Time(minutes % NOON + (NOON if half[0] == "pm" else 0), half[1], True, _FINE)


#: Words that may stand behind a time of day.
_BEHIND = frozenset("and at but each every for from on or then to until till when with".split())
#: Words between minutes and the hour that they are counted from.
_PAST_HOUR, _BEFORE_HOUR = frozenset({"past"}), frozenset({"to"})
_HALF, _QUARTER = Decimal(30), Decimal(15)


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
    hour = tables.UNITS.get(tokens[at].key) if tokens[at].kind == "word" else _hour_at(tokens, at)
    return Decimal(hour) if hour is not None and 1 <= hour <= 12 else None


def _part_of_day(tokens: list[Token], at: int) -> tuple[str, int] | None:
    """Return the half of the day that "in the evening" tells behind "nine o'clock"."""
    if [key_at(tokens, at), key_at(tokens, at + 1)] != ["in", "the"]:
        return None
    half = tables.HALVES_OF_DAY.get(key_at(tokens, at + 2))
    return (half, at + 3) if half else None


def _hour_at(tokens: list[Token], at: int) -> Decimal | None:
    token = tokens[at] if 0 <= at < len(tokens) else None
    digits = token is not None and token.text.isascii() and token.text.isdigit() and len(token.text) <= 2
    return token.number if token is not None and digits and int(token.text) <= 24 else None


def _digits(tokens: list[Token], at: int) -> tuple[Decimal | None, Decimal | None, int]:
    """Return (hour, minutes, index behind) for "9", "9:30", "14:30:05" and the "9.30" of "9.30 am"."""
    hour = _hour_at(tokens, at)
    if hour is None:
        whole, _, part = tokens[at].text.partition(".")
        dotted = tokens[at].kind == "number" and whole.isdigit() and len(part) == 2 and part < "60" and len(whole) <= 2
        named = dotted and _half_of_day(tokens, at + 1) is not None
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


def _half_of_day(tokens: list[Token], at: int) -> tuple[str, int] | None:
    """Return ("am" or "pm", index behind) for "am", "PM" and "a.m."."""
    key = key_at(tokens, at)
    if key in ("am", "pm"):
        return key, at + 1
    if (
        key == "in"
        and key_at(tokens, at + 1) == "the"
        and key_at(tokens, at + 2) in tables.HALVES_OF_DAY
        and (
            key_at(tokens, at - 2) in tables.HOUR_LEADS or key_at(tokens, at - 2) == ":"
        )  # "at 9 in the morning", no nine of anything
    ):
        return tables.HALVES_OF_DAY[key_at(tokens, at + 2)], at + 3
    if (
        key in ("a", "p")
        and key_at(tokens, at + 1) == "."
        and key_at(tokens, at + 2) == "m"
        and is_glued(tokens, at + 2)
    ):
        return key + "m", at + 4 if key_at(tokens, at + 3) == "." and is_glued(tokens, at + 3) else at + 3
    return None


def _halved(tokens: list[Token], at: int, hour: Decimal, minutes: Decimal | None) -> _Time | None:
    half = _half_of_day(tokens, at)
    if half is None:
        noon = hour == 12 and not minutes and key_at(tokens, at) in tables.NAMED_TIMES
        named = tables.NAMED_TIMES[key_at(tokens, at)] if noon else 0
        return _Time(Decimal(named), at + 1, True, _COARSE) if noon else None
    if not 1 <= hour <= 12:
        return None
    total = hour % 12 * HOUR + (minutes or 0) + (NOON if half[0] == "pm" else 0)
    return _zoned(tokens, _Time(total, half[1], True, _COARSE if minutes is None else _FINE))


def _o_clock(tokens: list[Token], at: int, hour: Decimal) -> _Time | None:
    if key_at(tokens, at) != "o'clock" or not 1 <= hour <= 24:
        return None
    half = _half_of_day(tokens, at + 1) or _part_of_day(tokens, at + 1)
    if half is None or hour > 12:
        return _Time(hour * HOUR, at + 1, hour > 12, _COARSE)
    return _Time(hour % 12 * HOUR + (NOON if half[0] == "pm" else 0), half[1], True, _COARSE)


def _plain(tokens: list[Token], at: int, hour: Decimal, minutes: Decimal, after: int) -> _Time | None:
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
    return _zoned(tokens, _Time(hour * HOUR + minutes, after, sure, _FINE), ("+", *DASHES) if stamped else ("+",))


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


def _zoned(tokens: list[Token], time: _Time, signs: tuple[str, ...] = ("+",)) -> _Time:
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
