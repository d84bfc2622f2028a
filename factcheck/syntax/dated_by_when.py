"""What a clause with "when" tells of the date before it: "until 1931, when it burned", "since 2003, when it opened"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause

_WHEN, _TIME, _DATE, _PAST = "when", "time", "date", "past"
_YEAR, _MONTH, _DAY = "year", "month", "day"
_LAST_MONTH, _LAST_DAY = 12, 31
_SPELL = "span"


def tell_of_date(inner: Clause, made: Clause) -> None:
    """Give a clause behind a date and ", when" that date, whatever the preposition makes of it before.

    Args:
        inner: the clause with "when"; changed in place.
        made: that on which it hangs.
    """
    last = made.arguments[-1] if made.arguments else None
    if inner.word != _WHEN or last is None or last.slot != _TIME or len(last.phrases) > 1:
        return
    if inner.verb is None or inner.verb.tense != _PAST or inner.verb.negated or _tells_time(inner):
        return
    phrase = last.phrases[0]
    value = _whole(phrase.value) if phrase.value is not None else None
    if value is not None:
        inner.arguments.append(Argument(_TIME, (replace(phrase, value=value),)))


def _tells_time(clause: Clause) -> bool:
    return any(each.slot.startswith(_TIME) for each in clause.arguments)


def _whole(value: Value) -> Value | None:
    """Return the year, month or day that a time is told from, until or by, of a spell its end; None of another one."""
    spell = value.bound == _SPELL
    day = value.low if value.low is not None and not spell else value.high
    if value.kind != _DATE or not isinstance(day, date) or (value.low and value.high and value.bound and not spell):
        return None
    unit = _unit_of(day) if spell else value.unit
    if unit == _YEAR:
        low, high = date(day.year, 1, 1), date(day.year, _LAST_MONTH, _LAST_DAY)
    elif unit == _MONTH:
        low, high = date(day.year, day.month, 1), date(day.year, day.month, monthrange(day.year, day.month)[1])
    elif unit == _DAY:
        low = high = day
    else:
        return None
    return replace(value, low=low, high=high, bound="", low_open=False, high_open=False)


def _unit_of(end: date) -> str:
    """Return how exactly the end of a spell is told: that of a year is its last day."""
    if (end.month, end.day) == (_LAST_MONTH, _LAST_DAY):
        return _YEAR
    return _MONTH if end.day == monthrange(end.year, end.month)[1] else _DAY
