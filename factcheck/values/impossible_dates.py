"""Dates that the calendar does not have: "31 June", "29 February 2023", "Thursday, 27 June 2017"."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from factcheck.model.rows import NamedTuple
from factcheck.values import tables
from factcheck.values.amounts.numbers import read_ordinal
from factcheck.values.amounts.numerals import counts_something, past_hyphen
from factcheck.values.dates.day_numbers import is_ordinal
from factcheck.values.dates.days import month_at
from factcheck.values.dates.weeks import GREGORIAN_EVERYWHERE, may_be_on
from factcheck.values.dates.years import year_at
from factcheck.values.lexer import DASHES, Token, index_behind, is_glued, key_at, lex


class Impossible(NamedTuple):
    """A date that cannot be: ``text[start:end]``, and why, in plain words."""

    start: int
    end: int
    reason: str


class _Written(NamedTuple):
    """A date as it stands in ``tokens[first:after]``: what it may mean, as (year or None, month, day)."""

    meant: tuple[tuple[int | None, int, int], ...]
    first: int
    after: int


def impossible(text: str) -> list[Impossible]:
    """Return the dates of a text that do not exist, and those whose weekday is not theirs.

    Silent where nothing is asserted: between quotation marks, in a question, where the text itself says that there is
    no such day. A weekday is judged only where the year is given; before 1924, when some countries still had the
    calendar of Julius Caesar, it may be right in either calendar.

    Args:
        text: any text.

    Returns:
        Spans with reasons, in the order of the text.
    """
    if not _MAY_HOLD_A_DATE.search(text):
        return []
    tokens = lex(text)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    old_style = _OLD_STYLE.search(text) is not None
    found = []
    for written in _written_dates(text, tokens):
        problem = _no_such_day(tokens, written) or (None if old_style else _wrong_weekday(tokens, written))
        if problem is not None and not _lies_in(problem.start, quoted) and not _is_denied(tokens, written):
            found.append(problem)
    return sorted(found)


def _lies_in(offset: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether an offset lies in one of spans that are sorted and do not overlap."""
    at = bisect_right(spans, offset, key=lambda span: span[0])
    return at > 0 and offset < spans[at - 1][1]


_MAY_HOLD_A_DATE = re.compile(
    rf"\b(?:{'|'.join(sorted(tables.MONTHS, key=len, reverse=True))})\b|\d[-/.]\d{{1,2}}[-/.]\d", re.IGNORECASE
)
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"\n]*\"|«[^«»]*»|„[^„“”]*[“”]|(?<!\w)[‘'][^‘’'\n]*[’'](?!\w)|`[^`]*`")


def _written_dates(text: str, tokens: list[Token]) -> Iterator[_Written]:
    for at, token in enumerate(tokens):
        if token.kind == "number":
            written = _in_digits(text, tokens, at)
            if written is not None:
                yield written
        elif token.key in tables.MONTHS:
            yield from _around_month(tokens, at)


def _in_digits(text: str, tokens: list[Token], at: int) -> _Written | None:
    """Read "2017-06-31", "31/06/2017" and "06.31.2017", whichever of them is meant."""
    found = _YEAR_FIRST.match(text, tokens[at].start)
    if found:
        meant = [(int(found[1]), int(found[3]), int(found[4]))]
    else:
        found = _YEAR_LAST.match(text, tokens[at].start)
        if not found:
            return None
        one, two, year = int(found[1]), int(found[3]), int(found[4])
        meant = [(year, month, day) for month, day in ((one, two), (two, one))]
    meant = [(year, month, day) for year, month, day in meant if year and 1 <= month <= 12 and 1 <= day <= 31]
    return _Written(tuple(meant), at, index_behind(tokens, at, found.end())) if meant else None


_YEAR_FIRST = re.compile(r"(?<![\w/.-])(\d{4})([-/.])(\d{2})\2(\d{2})(?![\d/-]|[^\W\dT])")
_YEAR_LAST = re.compile(r"(?<![\w/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\w/-])")


def _around_month(tokens: list[Token], at: int) -> Iterator[_Written]:
    """Yield the dates that the name of a month makes with the numbers before and behind it."""
    month = month_at(tokens, at, sure=True)
    if month is None:
        return
    number, index = month
    before = _day_before(tokens, at)
    if before is not None:
        day, first = before
        year, after = _year_behind(tokens, index)
        if year is not None or _stands_alone(tokens, first, index, is_ordinal(tokens, first + 1)):
            yield _Written(((year, number, day),), first, after)
        return
    day_index = index + (key_at(tokens, index) == "the")
    behind = _day_at(tokens, day_index)
    if behind is None:
        return
    day, after = behind
    year, year_after = _year_behind(tokens, after)
    if year is not None or _stands_alone(tokens, at, after, is_ordinal(tokens, after - 1)):
        yield _Written(((year, number, day),), at, year_after)
    last = _day_at(tokens, after + 1) if key_at(tokens, after) in DASHES else None
    if last is not None:
        year, year_after = _year_behind(tokens, last[1])
        if year is not None:
            yield _Written(((year, number, last[0]),), at, year_after)


def _day_at(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index behind) for one or two digits that may be a day."""
    text = tokens[at].text if 0 <= at < len(tokens) and tokens[at].kind == "number" else ""
    if not (text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31):
        return None
    after = at + 1 + is_ordinal(tokens, at + 1)
    return (
        (int(text), after) if after > at + 1 or not (is_glued(tokens, after) and tokens[after].kind == "word") else None
    )


def _day_before(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (day, index of its first token) for "31", "31st of" and "the thirty-first of" before a month."""
    index = at - 1 - (key_at(tokens, at - 1) == "of")
    ordinal = is_ordinal(tokens, index)
    day = _day_at(tokens, index - ordinal)
    if day is not None:
        first = index - ordinal
        taken = key_at(tokens, first - 1) in tables.MONTHS or (
            first and is_glued(tokens, first) and _joins(tokens, first)
        )
        return None if taken else (day[0], first)
    for first in (index - 2, index - 1) if index < at - 1 else ():
        if first >= 0 and key_at(tokens, first) == "thirty":
            number = read_ordinal(tokens, first)
            if number is not None and number.after == index + 1 and past_hyphen(tokens, first + 1) <= index:
                return int(number.number), first
    return None


def _joins(tokens: list[Token], at: int) -> bool:
    """Tell whether digits belong to a longer sign: not in "29–31 June"."""
    return tokens[at - 1].text not in (*DASHES, "(", "[") or (
        tokens[at - 1].text == "-" and tokens[at - 2].kind == "word"
    )


def _year_behind(tokens: list[Token], at: int) -> tuple[int | None, int]:
    index = at + (key_at(tokens, at) in (",", "of", "in"))
    year = year_at(tokens, index)
    return (year, index + 1) if year is not None else (None, at)


def _stands_alone(tokens: list[Token], first: int, after: int, ordinal: bool) -> bool:
    """Tell whether a day without a year is one: not in "31 June weddings" and "in June 31 people came"."""
    follower = tokens[after] if after < len(tokens) else None
    if counts_something(tokens, after) or (follower is not None and follower.text[:1].isupper()):
        return False
    lead = key_at(tokens, first - 1)
    ends = follower is None or follower.text in _CLAUSE_ENDS
    return ordinal or ends or lead in tables.DAY_OPENERS or lead in tables.WEEKDAYS


_CLAUSE_ENDS = frozenset(".,;:!?)")


def _no_such_day(tokens: list[Token], written: _Written) -> Impossible | None:
    if _days(written) or any(_was_a_day(*each) for each in written.meant):
        return None
    year, month, day = written.meant[0]
    name = calendar.month_name[month]
    reason = f"there is no {day} {name}: {name} has {calendar.monthrange(_LEAP_YEAR, month)[1]} days"
    if (month, day) == (2, 29):
        reason = f"there is no 29 February {year}: {year} is not a leap year"
    elif month == 2:
        reason += " at most"
    return Impossible(tokens[written.first].start, tokens[written.after - 1].end, reason)


def _was_a_day(year: int | None, month: int, day: int) -> bool:
    """Tell whether the calendar of some country had a day that ours has not."""
    julian_leap = (month, day) == (2, 29) and year is not None and year < GREGORIAN_EVERYWHERE and year % 4 == 0
    return julian_leap or (year, month, day) in tables.STRANGE_DAYS


def _wrong_weekday(tokens: list[Token], written: _Written) -> Impossible | None:
    days = _days(written)
    named = _weekday_before(tokens, written.first) or _weekday_behind(tokens, written.after)
    if not days or named is None or written.meant[0][0] is None:
        return None
    weekday, first, after = named
    if any(may_be_on(weekday, day) for day in days):
        return None
    told, right = calendar.day_name[weekday], calendar.day_name[days[0].weekday()]
    reason = f"{days[0].day} {days[0]:%B} {days[0].year} is a {right}, not a {told}"
    start, end = tokens[min(written.first, first)].start, tokens[max(written.after, after) - 1].end
    return Impossible(start, end, reason)


def _days(written: _Written) -> list[date]:
    return [day for day in (_day(*each) for each in written.meant) if day is not None]


def _day(year: int | None, month: int, day: int) -> date | None:
    """Return a day; one that has no year may be in a leap year."""
    try:
        return date(_LEAP_YEAR if year is None else year, month, day)
    except ValueError:
        return None


_LEAP_YEAR = 2000


def _weekday_before(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Return (weekday, its index, index behind) for "Thursday, the 27th"; none where it has a day of its own."""
    index = at - 1
    while key_at(tokens, index) in (",", "the", "(") and index > at - 4:
        index -= 1
    if key_at(tokens, index) == "." and len(key_at(tokens, index - 1)) <= _LONGEST_ABBREVIATION:
        index -= 1
    weekday = tables.WEEKDAYS.get(key_at(tokens, index))
    lead = key_at(tokens, index - 1)
    ranged = lead in tables.ROW_JOINTS and _ends_day(tokens, index - 2)
    if weekday is None or lead in tables.EVERY_WEEK_LEADS - {"a", "an"} or ranged:
        return None
    return weekday, index, index + 1


_LONGEST_ABBREVIATION = 5


def _ends_day(tokens: list[Token], at: int) -> bool:
    """Tell whether a day or weekday ends at ``at``, which shares the month that follows: "Monday 26 to Thursday"."""
    return at >= 0 and (tokens[at].kind == "number" or key_at(tokens, at) in tables.WEEKDAYS or is_ordinal(tokens, at))


def _weekday_behind(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Return the same for "27 June 2017 (a Thursday)" and "27 June 2017 was a Thursday"."""
    index = at
    if key_at(tokens, index) in ("(", ","):
        index += 1 + (key_at(tokens, index + 1) == "a")
        closed = key_at(tokens, index + 1) in (")", ",", ".") or index + 1 >= len(tokens)
    elif key_at(tokens, index) in tables.COPULAS or key_at(tokens, index) == "fell":
        index += 1
        closed = key_at(tokens, index) in ("a", "on")
        index += 1 + (key_at(tokens, index + 1) == "a")
    else:
        return None
    weekday = tables.WEEKDAYS.get(key_at(tokens, index)) if closed else None
    return (weekday, index, index + 1) if weekday is not None else None


#: The text says that its dates are those of the Julian calendar.
_OLD_STYLE = re.compile(r"\b(?:julian calendar|old style|o\.s\.)", re.IGNORECASE)


def _is_denied(tokens: list[Token], written: _Written) -> bool:
    """Tell whether the sentence asks for the date or says that there is none."""
    first, last = written.first, written.after
    while first > max(0, written.first - _REACH) and not _ends_sentence(tokens, first - 1):
        first -= 1
    while last < min(len(tokens), written.after + _REACH) and not _ends_sentence(tokens, last):
        last += 1
    near = {token.key for token in tokens[max(first, written.first - _NEAR) : written.first]}
    every = {token.key for token in tokens[first:last]}
    return key_at(tokens, last) == "?" or not (near.isdisjoint(tables.NEGATIONS) and every.isdisjoint(tables.UNREAL))


_NEAR, _REACH = 4, 60


def _ends_sentence(tokens: list[Token], at: int) -> bool:
    return tokens[at].text in ("!", "?") or (
        tokens[at].text == "."
        and (at + 1 == len(tokens) or (tokens[at + 1].space and tokens[at + 1].text[:1].isupper()))
    )
