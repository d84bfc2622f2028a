"""How long something was so, by the span in which it was: "from 1968 to 1984" is 16 years.

Years tell their span to a year only: who held an office from 1968 to 1984 held it for 16 years, as one counts, and may
have held it for 15 or 17. So no more than another length by more than that is excluded.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

_FOR, _LAST = "for", "last"
#: Days of a month, on an average, seconds of a day, and half a month.
_DAYS, _DAY, _HALF = Decimal("30.44"), Decimal(86400), Decimal("0.5")


class _Length(NamedTuple):
    """A length in one unit: the least and the most that one counts, and by how much it may be less or more."""

    least: Decimal
    most: Decimal
    slack: Decimal


def of_span(argument: Argument, known: Proposition) -> Edit | None:
    """Return the edit from the span that a claim gives to the length that a statement does; None where there is none.

    Args:
        argument: of the statement, which fills a slot that the claim leaves open.
        known: the claim's proposition.
    """
    told = argument.phrases[0].value
    behind = argument.slot == _FOR or (known.verb == _LAST and argument.slot == "obj")
    if not behind or len(argument.phrases) > 1 or told is None or told.kind != "duration" or known.negated:
        return None
    for other in known.arguments:
        for phrase in other.phrases if other.slot in TIME_SLOTS else ():
            length = _length(phrase, told.unit or "")
            if length is not None:
                return Edit(argument.slot, "duration", _relation(length, told), span(argument), span(other))
    return None


def _length(phrase: Phrase, unit: str) -> _Length | None:
    """Return how long a span is, in the unit of durations; None for what is no span with two ends."""
    value = phrase.value
    if value is None or value.bound != "span" or not isinstance(value.low, date) or not isinstance(value.high, date):
        return None
    start, behind = value.low, value.high + timedelta(1)
    of_months, days = start.day == behind.day == 1, Decimal((value.high - start).days)
    if unit == "second":  # weeks and days; the first and the last one may count or not
        return None if of_months else _Length(days * _DAY, (days + 1) * _DAY, Decimal(0))
    if not of_months:
        return _Length(days / _DAYS, days / _DAYS, _HALF)
    months = Decimal((value.high.year - start.year) * 12 + value.high.month - start.month)
    if start.month == behind.month == 1:
        years = months - months % 12
        return _Length(years, years, Decimal(12))
    return _Length(months, months, Decimal(1))


def _relation(known: _Length, said: Value) -> Relation:
    low = said.low if isinstance(said.low, Decimal) else None
    high = said.high if isinstance(said.high, Decimal) else None
    slack = max(known.slack, (said.step or Decimal(0)) / 2)  # twelve days are about two weeks
    least, most = known.least - slack, known.most + slack
    if (low is not None and low > most) or (high is not None and high < least):
        return Relation.ALTERNATION
    if low is not None and low == high:
        return Relation.FORWARD if known.least <= low <= known.most else Relation.INDEPENDENCE
    about = said.bound == "about" and low is not None and high is not None and low < known.least and known.most < high
    bounded = (low is None or low < least) and (high is None or high > most)
    return Relation.FORWARD if about or bounded else Relation.INDEPENDENCE
