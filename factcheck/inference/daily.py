"""What is so every day: against one day of the year, or the days of the week, and how many times a day it is so.

"Open every day except 24 December" is open on 1 May, and "every day at 9 and at 4" is twice a day.
"""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit, span
from factcheck.language.weekdays import WEEKDAYS, is_weekday
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.rates import COUNTED, DAILY
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import within
from factcheck.values.calendar import YEARLESS

_YEAR = "year"


def on_its_day(known: Proposition, said: Proposition) -> Proposition:
    """Return what a claim says of every day as said of the day of a statement, unless it may be one that it excepts.

    Args:
        known: of the claim.
        said: of the statement.
    """
    often = known.argument("frequency")
    when = said.argument("time") if often is not None else None
    if often is None or when is None or known.negated or known.tense != "present" or known.argument("time") is not None:
        return known
    day = _day(when.phrases[0]) if len(when.phrases) == 1 else None
    if often.phrases[0].head != DAILY or day is None or said.argument("frequency") is not None:
        return known
    taken_out = known.argument("except")
    if taken_out is not None and any(_may_be(phrase, day) for phrase in taken_out.phrases):
        return known
    rest = [each for each in known.arguments if each is not often and each is not taken_out and not _is_year(each)]
    told = replace(when.phrases[0], start=often.start, end=often.end)
    return replace(known, arguments=(*rest, replace(when, phrases=(told,))))


def _day(phrase: Phrase) -> Value | None:
    """Return a day of no certain year, or None for what is none: "on 1 May"."""
    value = phrase.value
    if value is None or value.kind != "date" or value.bound or value.low != value.high:
        return None
    return value if isinstance(value.low, date) and value.low.year == YEARLESS else None


def _may_be(phrase: Phrase, day: Value) -> bool:
    """Tell whether what is excepted may fall on a day: "24 December" is no May, and any day may be a Sunday."""
    value = phrase.value
    dated = value is not None and isinstance(value.low, date) and value.low.year == YEARLESS
    return value is None or not dated or within(day, value) or within(value, day)


def _is_year(argument: Argument) -> bool:
    return argument.slot == "of" and argument.phrases[0].head == _YEAR


def is_of_more_days(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement speaks of every day of the week, and a claim of every day but some.

    Args:
        known: of the claim.
        said: of the statement.
    """
    mine, yours = known.argument("on"), said.argument("on")
    if mine is None or yours is None or not 1 < len(mine.phrases) < len(yours.phrases) == len(WEEKDAYS):
        return False
    first, second = mine.phrases[:2]
    return first.end > second.start  # told by one word, "daily"


def on_other_days(match: Argument, argument: Argument, known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit for a day of the week outside of those from which to which a claim tells that something is so.

    Who tells the first and the last day tells them all; of single days there may be others.

    Args:
        match: what the claim has in a slot.
        argument: what the statement has there.
        known: the claim.
        said: the statement.
    """
    days = [{phrase.head for phrase in each.phrases} for each in (match, argument)]
    told = match.slot == argument.slot == "on" and all(map(is_weekday, days[0] | days[1]))
    always = {known.tense, said.tense} == {"present"} and not (known.negated or said.negated or match.negated)
    if not told or not always or not _is_run(match) or days[1] <= days[0]:
        return []
    return [Edit("on", "days", Relation.ALTERNATION, span(argument), span(match), soft=True)]


def _is_run(argument: Argument) -> bool:
    """Tell whether days are told by the first and the last of them: not "on Mondays and Fridays"."""
    one, *rest = argument.phrases
    return len(rest) > 1 and all((each.start, each.end) == (one.start, one.end) for each in rest)


def with_times_counted(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, that in how many times a day something happens told by the times of day that a claim gives.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    often = known.argument("frequency")
    if often is None or often.phrases[0].head != DAILY:
        return edits
    counted, when = said.argument("frequency"), known.argument("time")
    if counted is None or when is None:
        return edits
    times = [each for each in when.phrases if each.value is not None and each.value.kind == "time"]
    number, _, spell = counted.phrases[0].head.partition(" per ")
    if (
        counted.phrases[0].quantifier != COUNTED
        or spell != "day"
        or len(times) != len(when.phrases)
        or len(times) < _MORE
    ):
        return edits
    rest = [edit for edit in edits if edit.slot != "frequency"]
    if number == str(len(times)):
        return rest
    return [*rest, Edit("frequency", "number", Relation.ALTERNATION, span(counted), span(when))]


#: So many times of day are more than one.
_MORE = 2
