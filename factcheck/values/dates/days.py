"""Days and months in text: "3 March 2019", "March 3–5", "28-Nov", "20th of next month"."""

from __future__ import annotations

from datetime import date

from factcheck.model.rows import NamedTuple
from factcheck.values import calendar, tables
from factcheck.values.amounts.numbers import read_number
from factcheck.values.amounts.numerals import counts_something
from factcheck.values.calendar import Period
from factcheck.values.dates.day_numbers import (
    counts_behind,
    day_at,
    days_at,
    is_ordinal,
    joins,
    numbered_day,
    worded_day_at,
)
from factcheck.values.dates.years import is_shifted_year, year_at, year_behind
from factcheck.values.lexer import Token, is_glued, key_at


class DateHit(NamedTuple):
    """A period read from ``tokens[first:after]``.

    ``dated`` tells whether the text itself gives the year, ``ranged`` whether it names both ends ("3 to 5 March").
    """

    period: Period
    first: int
    after: int
    dated: bool = True
    ranged: bool = False


def month_at(tokens: list[Token], at: int, sure: bool = False, certain: bool = False) -> tuple[int, int] | None:
    """Return (month, index behind) for the name of a month; a period may close an abbreviation.

    In lower case a name counts where nothing but a month can stand (``certain``: "4th of may"), or where two of three
    speak for it: one is likely there (``sure``), the year stands behind it, it is no other word.
    """
    key = key_at(tokens, at)
    if key not in tables.MONTHS:
        return None
    dotted = len(key) <= 4 and key != "may" and key_at(tokens, at + 1) == "." and not tokens[at + 1].space
    after = at + 2 if dotted and at + 2 < len(tokens) else at + 1
    plain = not tokens[at].text[0].isupper()
    dated = year_at(tokens, after) is not None or is_shifted_year(tokens, after)
    if plain and not (certain or sum((sure, dated, key in tables.PLAIN_MONTHS)) >= 2):
        return None
    return tables.MONTHS[key], after


def read_day_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "3 March 2019", "3rd of March", "3–5 March 2019", "4 to 22 January 1995", "28-Nov"."""
    days = days_at(tokens, at)
    if days is None:
        return None
    first, last, index = days
    shifted = _of_shifted_month(tokens, at, days, as_of)
    if shifted is not None:
        return shifted
    index += key_at(tokens, index) == "of" or _is_tight(tokens, index) or _is_dotted(tokens, index)
    month = month_at(
        tokens, index, sure=True, certain=key_at(tokens, index - 1) == "of" and is_ordinal(tokens, index - 2)
    )
    return complete(tokens, at, month, first, last, as_of) if month else None


def _is_dotted(tokens: list[Token], at: int) -> bool:
    """Tell whether the dot of "16. November 2016" stands at ``at``: a month with its year must follow."""
    month = month_at(tokens, at + 1) if key_at(tokens, at) == "." and is_glued(tokens, at) else None
    return month is not None and year_at(tokens, month[1]) is not None


def _of_shifted_month(tokens: list[Token], at: int, days: tuple[int, int, int], as_of: date | None) -> DateHit | None:
    """Read "the 20th of next month" and "from 4 to 22 this month"; a bare number counts something."""
    first, last, index = days
    opened = first != last and key_at(tokens, at - 1) in ("from", "between")
    joined = key_at(tokens, index) in ("of", "in")
    if not (is_ordinal(tokens, index - 1) or opened or (first != last and joined)):
        return None
    month = shifted_month_at(tokens, index + joined, as_of)
    if month is None:
        return None
    year, number = month.period.low.year, month.period.low.month
    low, high = calendar.day(year, number, first), calendar.day(year, number, last)
    return DateHit(Period(low.low, high.high, "day"), at, month.after, ranged=first != last) if low and high else None


def shifted_month_at(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "this month", "next month", "last month"."""
    key = key_at(tokens, at)
    shift = tables.SHIFTS.get(key) if key not in tables.OPEN_SHIFTS and key_at(tokens, at + 1) == "month" else None
    period = calendar.shifted("month", as_of, shift) if as_of is not None and shift is not None else None
    return DateHit(period, at, at + 2) if period else None


def read_worded_day(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "fourth of May 2019", "the twenty-second of June"."""
    day = numbered_day(read_number(tokens, at)) if key_at(tokens, at) in tables.DAY_WORDS else None
    if day is None or key_at(tokens, day[1]) != "of":
        return None
    month = month_at(tokens, day[1] + 1, certain=True)
    return complete(tokens, at, month, day[0], day[0], as_of) if month else None


def read_month_first(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "March 3, 2019", "March 3", "March 3–5", "Jan-1", "May the eleventh", "March 2019", "in March"."""
    lead = key_at(tokens, at - 1)
    sure = lead in tables.MONTH_LEADS or lead in ("on", "and", "between", *tables.DATE_JOINTS)
    certain = key_at(tokens, at + 1) == "the" and worded_day_at(tokens, at + 2) is not None
    month = month_at(tokens, at, sure, certain)
    if month is None:
        return None
    number, index = month
    year, after = year_behind(tokens, index, as_of)
    if year is not None:
        return DateHit(calendar.month(year, number), at, after)
    day_index = index + (_opens_days(tokens, index) or key_at(tokens, index) == "the" or _is_tight(tokens, index))
    day_index += _is_dot_before_day(tokens, index)
    days = days_at(tokens, day_index) or worded_day_at(tokens, day_index)
    if days is None and lead not in _MONTH_ONLY:
        days = worded_day_at(tokens, day_index, "number")
    if days is None or (lead in _MONTH_ONLY and _counts(tokens, day_index, days)):
        return _bare_month(tokens, at, index, number, as_of)
    first, last, index = days
    return complete(tokens, at, (number, index), first, last, as_of)


def _is_tight(tokens: list[Token], at: int) -> bool:
    """Tell whether a dash or slash without spaces stands at ``at``, as in "28-Nov"."""
    return key_at(tokens, at) in ("-", "/") and is_glued(tokens, at) and is_glued(tokens, at + 1)


#: What a month alone follows: a day is "on" one.
_MONTH_ONLY = ("in", "during")


def _counts(tokens: list[Token], at: int, days: tuple[int, int, int]) -> bool:
    """Tell whether the number at ``at`` is no day of the month before it: "in November 20 people died"."""
    first, last, after = days
    return first == last and after == at + 1 and counts_something(tokens, after)


def _opens_days(tokens: list[Token], at: int) -> bool:
    """Tell whether the "between" of "February between 2 and 7" stands at ``at``; "between 19 and 20 people" counts."""
    days = days_at(tokens, at + 1) if key_at(tokens, at) in ("between", "from") else None
    return days is not None and not counts_behind(tokens, days[2])


def _is_dot_before_day(tokens: list[Token], at: int) -> bool:
    """Tell whether the dot of "September.15th" stands at ``at``, between a month and an ordinal and without spaces."""
    day = day_at(tokens, at + 1) if key_at(tokens, at) == "." and is_glued(tokens, at) else None
    return day is not None and is_glued(tokens, at + 1) and is_ordinal(tokens, at + 2)


def read_month_of(tokens: list[Token], at: int, as_of: date | None) -> DateHit | None:
    """Read "month of May 2019" as that month."""
    if key_at(tokens, at) != "month" or key_at(tokens, at + 1) != "of" or at + 2 >= len(tokens):
        return None
    hit = read_month_first(tokens, at + 2, as_of)
    return hit._replace(first=at) if hit and calendar.is_month(hit.period) else None


def _bare_month(tokens: list[Token], at: int, after: int, number: int, as_of: date | None) -> DateHit | None:
    """Read "in March", in the year nearest to ``as_of`` or in none; elsewhere a month's name may be a person's."""
    shared = _year_of_list(tokens, after, (number, 1), as_of)
    if shared is not None:
        return DateHit(calendar.month(shared, number), at, after)
    lead, joint = key_at(tokens, at - 1), key_at(tokens, after)
    opens = _joins_a_month(tokens, after, lead == "between")
    closes = lead in tables.DATE_JOINTS or lead == "and"
    parted = lead in ("-", "‑") and key_at(tokens, at - 2) in tables.PARTS
    if not (lead in tables.MONTH_LEADS or opens or closes or parted or _ends_clause(tokens, at, after)):
        return None
    if after < len(tokens) and tokens[after].text[:1].isupper() and joint not in tables.MONTHS:
        return None
    return DateHit(undated(calendar.month(calendar.YEARLESS, number), as_of, lead), at, after, dated=False)


def _ends_clause(tokens: list[Token], at: int, after: int) -> bool:
    """Tell whether a month's name that is nothing else ends what is said, as in "The plant opens September."."""
    plain = key_at(tokens, at) in tables.SURE_MONTHS and at > 0 and tokens[at - 1].text.islower()
    return plain and (after == len(tokens) or tokens[after].text in _CLAUSE_ENDS)


_CLAUSE_ENDS = (".", "!", "?", ";", ")")


def undated(period: Period, as_of: date | None, lead: str) -> Period:
    """Return what days of no year mean.

    Args:
        period: days of the year that stands for none.
        as_of: the day on which they are named.
        lead: the word before them; what has lasted "since" them is past.

    Returns:
        The nearest of them, or the same without a year.
    """
    if as_of is None:
        return period._replace(precision=calendar.NO_YEAR)
    return calendar.nearest(calendar.of_years(period, as_of), as_of, past=lead == "since")


def _year_of_list(tokens: list[Token], at: int, first: tuple[int, int], as_of: date | None) -> int | None:
    """Return the year that the last of several dates gives to them all: "in January, March and April 2019".

    Args:
        tokens: of the text.
        at: where the first of the dates ends.
        first: its month and day.
        as_of: the day that "last year" is seen from.

    Returns:
        The year of the first, one less if the last is earlier in its year ("in December and January 2019"), or None.
    """
    for _ in range(_LONGEST_LIST):
        index = at + (key_at(tokens, at) == ",")
        index += key_at(tokens, index) in _LIST_JOINTS
        if index == at:
            return None
        index += key_at(tokens, index) == "the"
        days = days_at(tokens, index)
        behind = days[2] + (key_at(tokens, days[2]) == "of") if days else index
        month = month_at(tokens, behind, sure=True)
        if month is None:
            return None
        if days is None:
            days = days_at(tokens, month[1])
            month = month if days is None else (month[0], days[2])
        year, _ = year_behind(tokens, month[1], as_of)
        if year is not None:
            return max(year - (first > (month[0], days[1] if days else 31)), date.min.year)
        at = month[1]
    return None


#: Of more dates in a row none gives its year to the first.
_LONGEST_LIST = 6
_LIST_JOINTS = ("and", "or", "&")


def _joins_a_month(tokens: list[Token], at: int, between: bool) -> bool:
    """Tell whether "to March", "– March" or "to 3 March" stands at ``at``."""
    days = days_at(tokens, at + 1)
    return joins(tokens, at, between) and month_at(tokens, days[2] if days else at + 1, sure=True) is not None


def complete(
    tokens: list[Token], at: int, month: tuple[int, int], first: int, last: int, as_of: date | None
) -> DateHit | None:
    """Complete a day and month with the year that follows, or the one nearest to ``as_of``, or none.

    Args:
        tokens: of the text.
        at: where the date starts.
        month: its number, and the index behind its name.
        first: the first day.
        last: the last day; the same as the first for one day.
        as_of: the day that the date is seen from.

    Returns:
        The hit, or None if the month has no such day.
    """
    number, index = month
    year, after = year_behind(tokens, index, as_of)
    if year is None:
        year = _year_of_list(tokens, index, (number, first), as_of)
    dated = year is not None
    year = calendar.YEARLESS if year is None else year
    low, high = calendar.day(year, number, first), calendar.day(year, number, last)
    if low is None or high is None:
        return None
    period = Period(low.low, high.high, "day")
    period = period if dated else undated(period, as_of, key_at(tokens, at - 1))
    return DateHit(period, at, after, dated, ranged=first != last)
