"""Dates that mean something only on a certain day: "last year", "on Tuesday", "two weeks ago", "later this month"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.values import calendar, tables
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.calendar import Period
from factcheck.values.dates import periods
from factcheck.values.dates.day_numbers import joins
from factcheck.values.dates.days import DateHit
from factcheck.values.lexer import Token, key_at

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_DAYS_AROUND = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}
#: "the week after next", "the year before last"
_TWO_AWAY = {("after", "next"): 2, ("before", "last"): -2}
_UNITS = ("year", "month", "week", "quarter", "decade", "century")
_LONGEST_COUNT = 10_000
#: No more parts are read of "two years, one month and three days ago".
_MOST_COUNTS = 4


def read_relative(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read the relative date that starts at ``tokens[at]``.

    Args:
        tokens: of the text.
        at: where to start.
        as_of: the day on which the text was written.

    Returns:
        The period it means, or None; None too where the calendar has no such day ("tomorrow", on its last one).
    """
    try:
        return _relative(tokens, at, as_of)
    except (ValueError, OverflowError):
        return None


def _relative(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    key = key_at(tokens, at)
    if key in _DAYS:
        return _hit(calendar.one_day(as_of + timedelta(days=_DAYS[key])), at, at + 1)
    if key == "day":
        around = _DAYS_AROUND.get((key_at(tokens, at + 1), key_at(tokens, at + 2)))
        return _hit(calendar.one_day(as_of + timedelta(days=around)), at, at + 3) if around else None
    if key == "past" and key_at(tokens, at + 1) in ("day", "week", "month", "year", "decade"):
        return _hit(_up_to(as_of, key_at(tokens, at + 1), 1), at, at + 2)
    if key in _UNITS:
        return _two_away(tokens, at, as_of) or _year_to_date(tokens, at, as_of)
    if key in ("later", "earlier", "rest", "remainder"):
        return _rest(tokens, at, as_of)
    if key in tables.SHIFTS:
        return _shifted(tokens, at, as_of) or _counted(tokens, at, as_of)
    if key in tables.WEEKDAYS:
        return _weekday(tokens, at, as_of)
    if key == "weekend":
        return _weekend(tokens, at, as_of)
    return _ago(tokens, at, as_of) or _weekdays_away(tokens, at, as_of)


def _hit(period: Period | None, first: int, after: int) -> DateHit | None:
    return DateHit(period, first, after) if period else None


def read_now(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "now", which is a date as the end of a range alone: "between March and now"."""
    if as_of is None or key_at(tokens, at) not in ("now", "today"):
        return None
    return DateHit(calendar.one_day(as_of), at, at + 1)


def _two_away(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    shift = _TWO_AWAY.get((key_at(tokens, at + 1), key_at(tokens, at + 2)))
    return _hit(calendar.shifted(key_at(tokens, at), as_of, shift), at, at + 3) if shift else None


def _year_to_date(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    if [token.key for token in tokens[at : at + 3]] != ["year", "to", "date"]:
        return None
    return DateHit(Period(date(as_of.year, 1, 1), as_of, "range"), at, at + 3)


def _rest(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "later this month", "earlier this year" and "the rest of the year"."""
    key, index = key_at(tokens, at), at + 1
    if key in ("rest", "remainder"):
        if key_at(tokens, index) != "of":
            return None
        index += 2 if key_at(tokens, index + 1) in tables.REST_LEADS else 1
    elif key_at(tokens, index) == "this":
        index += 1
    else:
        return None
    whole = calendar.shifted(key_at(tokens, index), as_of, 0)
    if whole is None or key_at(tokens, index + 1) == "of":
        return None
    period = whole._replace(high=as_of) if key == "earlier" else whole._replace(low=as_of)
    return DateHit(period._replace(precision="part"), at, index + 1)


def _weekday(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "Friday" as the latest one, as news copy means it; "Friday of next week" as the one it names."""
    number = tables.WEEKDAYS[key_at(tokens, at)]
    after = at + 2 if key_at(tokens, at + 1) == "of" else at + 1
    shift = tables.SHIFTS.get(key_at(tokens, after))
    if shift is not None and key_at(tokens, after + 1) == "week":
        return _hit(calendar.weekday_of_week(number, as_of, shift), at, after + 2)
    return _hit(calendar.weekday_near(number, as_of), at, at + 1) if _is_day(tokens, at) else None


def _is_day(tokens: list[Token], at: int) -> bool:
    """Tell whether the name of a weekday means one day: not in "Black Friday", "every Friday", "Sunday school"."""
    if key_at(tokens, at - 1) == "on":
        return not (at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper())
    if at and tokens[at - 1].kind == "word":
        lead = tokens[at - 1]
        if lead.key in tables.EVERY_WEEK_LEADS or (at > 1 and lead.text[:1].isupper()):
            return False
    follower = key_at(tokens, at + 1)
    if follower == "the" and _is_ordinal(tokens, at + 2):
        return False
    plain = not counts_something(tokens, at + 1) or follower in tables.TIMES_OF_DAY
    return plain and tokens[at].text[0].isupper() and len(key_at(tokens, at)) > 5


def _is_ordinal(tokens: list[Token], at: int) -> bool:
    """Tell whether "the second" follows "Saturday": a day of a month that is not named."""
    number = read_number(tokens, at) if at < len(tokens) else None
    return number is not None and number.kind == "ordinal"


def _shifted(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "last year", "this month", "next Tuesday", "last March", "last summer", "last week Sunday"."""
    shift, follower = tables.SHIFTS[key_at(tokens, at)], key_at(tokens, at + 1)
    if key_at(tokens, at + 2) == "of":
        return None  # "the last week of March"
    if follower == "week" and (found := _days_of_week(tokens, at, as_of, shift)):
        return found
    if (part := _part_of_year(tokens, at, as_of, shift)) is not None:
        return part
    if follower in _UNITS:
        period = calendar.shifted(follower, as_of, shift)
        if period and key_at(tokens, at) in tables.OPEN_SHIFTS:
            # the twelve months ahead as well as the next year of the calendar
            period = Period(as_of, period.high, "range")
        return _hit(period, at, at + 2)
    if follower in tables.WEEKDAYS:
        return _hit(calendar.shifted_weekday(tables.WEEKDAYS[follower], as_of, shift), at, at + 2)
    if follower == "weekend":
        saturday = calendar.weekday_of_week(5, as_of, shift).low
        return _hit(Period(saturday, saturday + timedelta(days=1), "weekend"), at, at + 2)
    if follower in tables.SEASONS:
        return _hit(calendar.shifted_season(follower, as_of, shift), at, at + 2)
    if follower in tables.MONTHS and (tokens[at + 1].text[0].isupper() or follower in tables.PLAIN_MONTHS):
        return _hit(calendar.shifted_month(tables.MONTHS[follower], as_of, shift), at, at + 2)
    return None


def _days_of_week(tokens: list[Token], at: int, as_of: date, shift: int) -> DateHit | None:
    """Read "last week on Sunday" and "next week from Wednesday to Friday"."""
    lead = key_at(tokens, at + 2)
    index = at + 3 if lead in ("on", "from", "between") else at + 2
    first = tables.WEEKDAYS.get(key_at(tokens, index))
    if first is None:
        return None
    low = calendar.weekday_of_week(first, as_of, shift)
    last = tables.WEEKDAYS.get(key_at(tokens, index + 2)) if joins(tokens, index + 1, lead == "between") else None
    if last is None or last <= first:
        return DateHit(low, at, index + 1)
    high = calendar.weekday_of_week(last, as_of, shift).high
    return DateHit(Period(low.low, high, "range"), at, index + 3, ranged=True)


def _part_of_year(tokens: list[Token], at: int, as_of: date, shift: int) -> DateHit | None:
    """Read "next year's third quarter" and "this Q3"."""
    if key_at(tokens, at + 1) == "year's":
        year, part = as_of.year + shift, periods.part_at(tokens, at + 2)
    else:
        year, part = as_of.year, periods.part_at(tokens, at + 1) if shift == 0 else None
    return DateHit(periods.part_of_year(year, part), at, part[2]) if part else None


def _counted(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "the past three years", "the next ten days", "the past few weeks"."""
    count = read_count(tokens, at + 1) or _few(tokens, at + 1)
    if count is None or key_at(tokens, count[2]) == "of":
        return None
    number, unit, after = count
    if tables.SHIFTS[key_at(tokens, at)] > 0:
        end = calendar.moved(as_of, unit, number)
        return _hit(Period(as_of, end, "range") if end else None, at, after)
    return _hit(_up_to(as_of, unit, number), at, after)


def _few(tokens: list[Token], at: int) -> tuple[int, str, int] | None:
    """Read "few weeks", "several days" and "couple of years" as (most of them, singular unit, index behind)."""
    most = tables.MOST_OF_A_FEW.get(key_at(tokens, at))
    index = at + 2 if key_at(tokens, at + 1) == "of" else at + 1
    unit = key_at(tokens, index).removesuffix("s")
    return (most, unit, index + 1) if most and unit in _FINENESS else None


def _weekend(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "over the weekend" and "at the weekend" as the last one that has begun, or else the next."""
    lead = key_at(tokens, at - 2) if key_at(tokens, at - 1) == "the" else ""
    if lead not in tables.WEEKEND_LEADS or counts_something(tokens, at + 1) or key_at(tokens, at + 1) == "of":
        return None
    latest, coming = calendar.weekday_near(5, as_of).low, calendar.weekday_near(6, as_of + timedelta(days=7)).high
    return _hit(Period(latest, coming, "range"), at, at + 1)


def _up_to(as_of: date, unit: str, number: int) -> Period | None:
    begin = calendar.moved(as_of, unit, -number)
    return Period(begin, as_of, "range") if begin else None


def _ago(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "two weeks ago", "a year and two months ago", "three days from now", "four weeks hence"."""
    counts = _counts(tokens, at)
    if not counts:
        return None
    behind = _direction(tokens, counts[-1][2])
    if behind is None:
        return None
    sign, after = behind
    found: date | None = as_of
    for number, unit, _ in counts:
        found = calendar.moved(found, unit, sign * number) if found else None
    finest = min((unit for _, unit, _ in counts), key=_FINENESS.index)
    period = calendar.around(found, finest) if found else None
    if period and key_at(tokens, at - 1) in tables.ROUGHLY:
        period = calendar.widened(period, abs(as_of - period.low) * tables.APPROXIMATION_PERCENT // 100)
    return _hit(period, at, after)


def _weekdays_away(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "two Sundays ago" and "three Fridays from now"."""
    number = read_number(tokens, at)
    weekday = tables.WEEKDAYS.get(key_at(tokens, number.after).removesuffix("s")) if number is not None else None
    if number is None or weekday is None or number.kind != "number" or not 1 < number.number < _LONGEST_COUNT:
        return None
    behind = _direction(tokens, number.after + 1)
    if behind is None:
        return None
    sign, after = behind
    first = calendar.weekday_near(weekday, as_of - timedelta(days=1) if sign < 0 else as_of + timedelta(days=7)).low
    return _hit(calendar.one_day(first + sign * timedelta(weeks=int(number.number) - 1)), at, after)


_FINENESS = ("day", "week", "month", "year", "decade")


def _counts(tokens: list[Token], at: int) -> list[tuple[int, str, int]]:
    """Return the counts of "two years, one month and three days", in their order."""
    found: list[tuple[int, str, int]] = []
    index = at
    while len(found) < _MOST_COUNTS and (count := read_count(tokens, index)) is not None:
        found.append(count)
        index = count[2]
        index += key_at(tokens, index) == ","
        index += key_at(tokens, index) == "and"
    return found


def _direction(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Return (-1 or 1, index behind) for "ago", "hence", "from now" and "in the future"."""
    for words, sign in tables.DIRECTIONS.items():
        if tuple(token.key for token in tokens[at : at + len(words)]) == words:
            return sign, at + len(words)
    return None


def read_count(tokens: list[Token], at: int) -> tuple[int, str, int] | None:
    """Read a whole number of units of time.

    Args:
        tokens: of the text.
        at: where to start.

    Returns:
        (number, singular unit, index behind), or None.
    """
    if at >= len(tokens):
        return None
    if tokens[at].key in ("a", "an"):
        value, after = 1, at + 1
    else:
        number = read_number(tokens, at)
        if number is None or number.kind != "number" or number.number != int(number.number):
            return None
        value, after = int(number.number), number.after
    unit = key_at(tokens, after).removesuffix("s")
    if unit not in ("day", "week", "month", "year", "decade") or not 0 < value < _LONGEST_COUNT:
        return None
    return value, unit, after + 1
