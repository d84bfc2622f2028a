"""Dates in text: which of the readers of days, periods and relative dates applies, and ranges of dates."""

from __future__ import annotations

from datetime import date

from factcheck.model import Value
from factcheck.values import bounds, calendar, tables
from factcheck.values.calendar import Period
from factcheck.values.dates import days, eras, numeric, periods
from factcheck.values.dates.day_numbers import joins
from factcheck.values.dates.days import DateHit
from factcheck.values.lexer import Token, key_at
from factcheck.values.reader import Hit, Sentence


def read(sentence: Sentence, at: int, free: int) -> Hit | None:
    """Read a date or a range of dates; "between" and "from" before a date are passed over."""
    text, tokens, as_of, _ = sentence
    behind_opener = at > free and tokens[at - 1].key in _OPENERS
    hit = read_dates(text, tokens, at, as_of, behind_opener)
    if hit is not None:
        return _value(tokens, hit, free)
    behind = at + 2 if key_at(tokens, at + 1) == "the" else at + 1
    opens = tokens[at].key in _OPENERS and behind < len(tokens) and read_date(text, tokens, behind, as_of) is not None
    return Hit(None, at + 1, used=False) if opens else None


_OPENERS = ("between", "from")


def _value(tokens: list[Token], hit: DateHit, free: int) -> Hit:
    bound, first = bounds.date_bound(tokens, hit.first, free)
    if tokens[hit.after - 1].key == "ago" and not bound:
        bound, first = bounds.phrase_before(tokens, hit.first, free, tables.AGO_BOUNDS)
    low, high, precision = hit.period
    if not hit.ranged and bound in ("", "from") and _goes_on(tokens, hit.after, bound):
        bound, hit = "from", hit._replace(after=hit.after + 1)
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
    return Hit(bounds.dated(value, low, high), hit.after)


def _goes_on(tokens: list[Token], at: int, bound: str) -> bool:
    """Tell whether a word behind a date says that it went on: "from 1968 on", "1968 onwards"."""
    follower = tokens[at + 1].key if at + 1 < len(tokens) else ""
    closes = not follower[:1].isalnum()
    return key_at(tokens, at) in ("onward", "onwards") or (bound == "from" and key_at(tokens, at) == "on" and closes)


def read_date(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read the longest date that starts at ``tokens[at]``.

    Args:
        text: the whole text.
        tokens: its tokens.
        at: where to start.
        as_of: the day that relative dates are seen from; without it they are not read.

    Returns:
        The hit, or None.
    """
    return (
        _part(text, tokens, at, as_of)
        or _named_day(text, tokens, at, as_of)
        or _simple_date(text, tokens, at, as_of)
        or _offset(text, tokens, at, as_of)
    )


def _simple_date(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read a date that holds no other: no "late 2019", "Monday, 3 May" or "two days after 3 May"."""
    kind = tokens[at].kind
    if kind == "number":
        return _of_number(text, tokens, at, as_of)
    return _of_word(tokens, at, as_of) if kind == "word" else periods.read_short_decade(tokens, at)


def _of_number(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    return (
        eras.read_century(tokens, at)
        or eras.read_anno(tokens, at)
        or _week_of_year(tokens, at)
        or numeric.read_numeric(text, tokens, at)
        or numeric.read_slashed_day(text, tokens, at, as_of)
        or days.read_day_first(tokens, at, as_of)
        or periods.read_years(tokens, at)
        or periods.read_short_decade(tokens, at)
        or (_by_day(tokens, at, as_of) if as_of else None)
    )


def _week_of_year(tokens: list[Token], at: int) -> DateHit | None:
    """Read "2016-W10"."""
    if _WEEK not in (key_at(tokens, at + 1), key_at(tokens, at + 2)):
        return None
    from factcheck.values.dates.weeks import read_numbered

    return read_numbered(tokens, at, None)


#: The letter before the number of a week, as ISO 8601 has it.
_WEEK = "w"


def _of_word(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    from factcheck.values.dates import named_days, weeks  # most dates open with a number

    return (
        days.read_month_first(tokens, at, as_of)
        or days.read_worded_day(tokens, at, as_of)
        or days.read_month_of(tokens, at, as_of)
        or weeks.read_nth(tokens, at, as_of)
        or weeks.read_week_of(tokens, at, as_of)
        or weeks.read_numbered(tokens, at, as_of)
        or named_days.read_holiday(tokens, at, as_of)
        or eras.read_anno(tokens, at)
        or periods.read_fiscal(tokens, at)
        or periods.read_quarter(tokens, at, as_of)
        or periods.read_season(tokens, at, as_of)
        or eras.read_century(tokens, at)
        or periods.read_early_year(tokens, at)
        or periods.read_spoken_year(tokens, at)
        or (named_days.read_weekday_and_number(tokens, at, as_of) or _by_day(tokens, at, as_of) if as_of else None)
    )


def _by_day(tokens: list[Token], at: int, as_of: date) -> DateHit | None:
    """Read "the 3rd" and "two days ago", which only the day tells from which they are seen."""
    from factcheck.values.dates.named_days import read_day_of_month
    from factcheck.values.dates.relative import read_relative

    return read_day_of_month(tokens, at, as_of) or read_relative(tokens, at, as_of)


def _now(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "now" or "today" at an end of a range."""
    from factcheck.values.dates.relative import read_now

    return read_now(tokens, at, as_of)


def read_dates(text: str, tokens: list[Token], at: int, as_of: date | None, open_range: bool) -> DateHit | None:
    """Read a date or the range of dates that starts at ``tokens[at]``.

    Args:
        text: the whole text.
        tokens: its tokens.
        at: where to start.
        as_of: see ``read_date``.
        open_range: whether "between" or "from" stands before it, so that "and" can join.

    Returns:
        The hit; in a range, an end without a year takes that of the other.
    """
    first = read_date(text, tokens, at, as_of) or (_now(tokens, at, as_of) if open_range else None)
    if first is None or not joins(tokens, first.after, open_range):
        return first
    index = first.after + 2 if key_at(tokens, first.after + 1) == "the" else first.after + 1
    if index >= len(tokens):
        return first
    second = read_date(text, tokens, index, as_of) or _now(tokens, index, as_of)
    if second is None:
        return first
    low, high = _with_one_year(first, second)
    if high.high < low.low and {key_at(tokens, at), key_at(tokens, index)} <= tables.WEEKDAYS.keys():
        high = calendar.one_day(calendar.moved(high.high, "day", 7) or high.high)
    yearless = low.precision == high.precision == calendar.NO_YEAR and low.low.year == high.low.year
    if high.high < low.low and yearless:
        high = calendar.in_year(high, low.low.year + 1)._replace(precision=calendar.NO_YEAR)  # "November to February"
    if high.high < low.low:
        return first
    precision = calendar.NO_YEAR if calendar.NO_YEAR in (low.precision, high.precision) else "range"
    return DateHit(Period(low.low, high.high, precision), at, second.after, first.dated or second.dated, True)


def _with_one_year(first: DateHit, second: DateHit) -> tuple[Period, Period]:
    """Return both ends of a range, where the year of one counts for the other ("January to March 2016")."""
    if first.dated == second.dated:
        return first.period, second.period
    if second.dated:
        year = second.period.low.year
        year -= first.period.low.replace(year=4) > second.period.low.replace(year=4)
        return _in_year(first.period, year), second.period
    year = first.period.low.year
    year += second.period.low.replace(year=4) < first.period.low.replace(year=4)
    return first.period, _in_year(second.period, year)


def _in_year(period: Period, year: int) -> Period:
    """Return the same days of another year, or of the first or last one that the calendar has."""
    return calendar.in_year(period, min(max(year, date.min.year), date.max.year))


def _offset(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "two days after November 3, 2017" and "two days from tomorrow" as the day that it is."""
    if tokens[at].kind == "sign" or not any(token.key in _OFFSETS for token in tokens[at + 2 : at + _OFFSET_WORDS]):
        return None
    from factcheck.values.dates.relative import read_count

    count = read_count(tokens, at)
    if count is None or key_at(tokens, count[2]) not in _OFFSETS or count[2] + 1 >= len(tokens):
        return None
    number, unit, index = count
    if key_at(tokens, index) == "from" and key_at(tokens, index + 1) != "tomorrow":
        return None
    hit = _simple_date(text, tokens, index + 1, as_of)
    if hit is None or not hit.dated or hit.period.precision not in ("day", "month", "year"):
        return None
    shift = number * _OFFSETS[key_at(tokens, index)]
    low, high = (calendar.moved(each, unit, shift) for each in hit.period[:2])
    if low is None or high is None:
        return None
    exact = unit in ("day", "week") and hit.period.precision == "day"
    period = Period(low, high, "day") if exact else calendar.spanning(low, high, unit, hit.period.precision)
    return DateHit(period, at, hit.after)


_OFFSET_WORDS = 7
_OFFSETS = {"after": 1, "from": 1, "before": -1}
#: What has a beginning and an end that people speak of.
_PARTED = ("year", "month", "week", "quarter", "season", "decade", "century")


def _part(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "mid-2019", "early March 2020", "late in 2023", "the end of 2019"."""
    word = key_at(tokens, at)
    if word not in tables.PARTS:
        return None
    index = at + 1
    while key_at(tokens, index) in ("-", "‑", "in", "of", "the") and index < at + 3:
        index += 1
    if index >= len(tokens) or key_at(tokens, index) in tables.PARTS:
        return None
    hit = _simple_date(text, tokens, index, as_of) or _this(tokens, index, as_of)
    if hit is None or (word in tables.PART_NOUNS and not _has_part(tokens, at, hit)):
        return None
    period = calendar.part(hit.period, word)
    open_year = hit.period.precision in (calendar.NO_YEAR, calendar.EITHER)
    return DateHit(hit.period if open_year else period, at, hit.after, hit.dated)


def _this(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read the "year" of "the end of the year" as the running one."""
    unit = key_at(tokens, at)
    if as_of is None or unit not in _PARTED or key_at(tokens, at - 1) != "the" or key_at(tokens, at + 1) == "of":
        return None
    period = calendar.shifted(unit, as_of, 0)
    return DateHit(period, at, at + 1) if period else None


def _has_part(tokens: list[Token], at: int, hit: DateHit) -> bool:
    """Tell whether "end of" a period stands at ``at``; "beginning in Spring 2015" speaks of all of it."""
    named = hit.period.precision in _PARTED or calendar.is_month(hit.period)
    return named and key_at(tokens, at + 1) != "in"


def _named_day(text: str, tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read the weekday before a full date as part of it: "Monday, January 12th, 2016", "this Friday (15 June)"."""
    if key_at(tokens, at) == "this" and key_at(tokens, at + 1) in tables.WEEKDAYS:
        found = _named_day(text, tokens, at + 1, as_of)
        return found._replace(first=at) if found else None
    key = key_at(tokens, at)
    if key not in tables.WEEKDAYS:
        return None
    index = at + 1
    opened = key_at(tokens, index) == "("
    while key_at(tokens, index) in (",", ".", "the", "(") and index < at + 3:
        index += 1
    if index >= len(tokens) or key_at(tokens, index) in tables.WEEKDAYS:
        return None
    hit = _simple_date(text, tokens, index, as_of)
    if hit is None or key_at(tokens, index) in tables.SHIFTS:
        return None
    if hit.period.precision == calendar.EITHER:
        fitting = [each for each in calendar.options(hit.period) if each.low.weekday() == tables.WEEKDAYS[key]]
        hit = hit._replace(period=fitting[0]) if len(fitting) == 1 else hit
    elif hit.period.low != hit.period.high or hit.period.precision not in ("day", calendar.NO_YEAR):
        return None
    from factcheck.values.dates.weeks import may_be_on

    if hit.dated and not may_be_on(tables.WEEKDAYS[key], hit.period.low):
        return hit  # "Thursday, 27 June 2017" was a Tuesday: the word stays without the date
    return hit._replace(first=at, after=hit.after + (opened and key_at(tokens, hit.after) == ")"))
