"""Whether two sentences speak of the same time, and when two dates exclude each other."""

from __future__ import annotations

from datetime import date

from factcheck.judge.align import Alignment
from factcheck.judge.amounts import Relation
from factcheck.judge.case import Case, explained_there
from factcheck.judge.limits import SPAN, STARTS, both_end, both_start, is_start, may_be_one_period
from factcheck.judge.reading import Reading
from factcheck.language import lexicon, tables
from factcheck.language.tense import Tense, tense
from factcheck.language.verbs import is_passive, is_past_form, is_present_form
from factcheck.model import Value
from factcheck.values import calendar


def other_time(case: Case) -> str:
    """Say why a difference may be one of time only, or return the empty string.

    Args:
        case: the two sentences, aligned.

    Returns:
        A reason where one counts up to another day, or one tells of a past that the other has left behind.
    """
    if other_moment(case):
        return "the base speaks of another time"
    dated = any(value.kind == "date" for value, _ in case.values.agree) or _begins_twice(case)
    return "" if dated or not tenses_differ(case) else "one speaks of the past, the other of today"


def _begins_twice(case: Case) -> bool:
    """Tell whether both sides date a beginning: what "began in 2016" may be so "since 2019" for all its tense."""
    return any(
        value.kind == "date" and is_start(value, case.statement) and is_start(other, case.reference)
        for value, other in case.values.differ
    )


def tenses_differ(case: Case) -> bool:
    """Tell whether one side says how things were and the other how they are: "was the mayor", "is the mayor"."""
    here, there = tense(case.statement.words), tense(case.reference.words)
    if {here, there} == {Tense.PAST, Tense.PRESENT}:
        present = case.statement if here is Tense.PRESENT else case.reference
        return not present.former  # "is a former mayor" tells of the past, too
    return any(_differ_in_form(case, one, two) for one, two in case.words.pairs)


def _differ_in_form(case: Case, here: int, there: int) -> bool:
    """Tell whether one verb stands in the past on one side and in the present on the other ("employed", "employs")."""
    one = case.statement.words[case.statement.units[here].place]
    two = case.reference.words[case.reference.units[there].place]
    if one.stem != two.stem:
        return False
    return (_is_past(case.statement, here) and is_present_form(two)) or (
        is_present_form(one) and _is_past(case.reference, there)
    )


def _is_past(reading: Reading, at: int) -> bool:
    """Tell whether a unit is a past form that tells of the past, as "is owned" does not."""
    place = reading.units[at].place
    present = reading.words[max(0, place - 2) : place]
    return is_past_form(reading.words[place]) and not (
        is_passive(reading.words, place) and any(word.key in tables.PRESENT for word in present)
    )


def of_unknown_year(case: Case) -> bool:
    """Tell whether the statement tells of a year, and the reference of months or days of a year it does not name."""
    said = [value for value in case.statement.values if value.kind == "date"]
    known = [value for value in case.reference.values if value.kind == "date"]
    yearless = [value.unit == calendar.NO_YEAR for value in known]
    return bool(known) and all(yearless) and any(value.unit != calendar.NO_YEAR for value in said)


def other_term(case: Case) -> bool:
    """Tell whether two holders of a role are named for different times; "since" says that one holds it still."""
    return any(
        value.kind == "date" and not (value.bound in STARTS and other.bound in STARTS)
        for value, other in case.values.differ
    )


def other_moment(case: Case) -> bool:
    """Tell whether each side says how things stood by a day of its own: "by June", "as of September".

    Such a day is no event that could be misdated, and what is counted by it goes on changing.
    """
    counted = any(pair.relation is Relation.OUTSIDE and pair.said.kind != "date" for pair in case.values.pairs)
    return any(
        not (_SNAPSHOTS if counted else _DAYS_OF_COUNT).isdisjoint((pair.said.bound, pair.known.bound))
        and (counted or pair.relation is Relation.OUTSIDE)
        and not may_be_one_period(pair.said, pair.known)
        for pair in case.values.pairs
        if pair.said.kind == "date"
    )


#: Bounds of a date that never say when something happened, but the day of a count.
_DAYS_OF_COUNT = frozenset(("asof", "by"))
#: Those that do the same beside an amount.
_SNAPSHOTS = _DAYS_OF_COUNT | {"before", "after", "until", "since", "from"}


def never_against_a_time(case: Case) -> bool:
    """Tell whether one side says that something never happened and the other that it did at some time."""
    here = [word.key for word in case.statement.words]
    there = [word.key for word in case.reference.words]
    left = case.values.missing if "never" in there else case.values.extra
    return ("never" in here) != ("never" in there) and all(value.kind == "date" for value in left)


def date_silence(case: Case) -> str:
    """Two dates exclude each other for what happens once, or where an amount shows that it is the same event."""
    if len(case.values.differ) > 1:
        return "another time and another amount: perhaps another event"
    ((said, known),) = case.values.differ
    if _same_day_of_another_year(said, known) and not case.values.extra:
        return ""
    if _once_only(case.statement, case.words) or _first_time(case) or _comes_yearly(case, said, known):
        return ""
    if case.values.extra:
        return "the base says much more than this"
    same_amount = any(value.kind == "money" for value, _ in case.values.agree)
    readings = (case.statement, case.reference)
    limits = both_start(said, known, *readings) or both_end(said, known, *readings)
    if same_amount or _share_an_end(said, known) or (limits and not _more_particular(case)):
        return ""
    return "it may have happened more than once"


def _comes_yearly(case: Case, said: Value, known: Value) -> bool:
    """Tell whether both sides say at what time of the year something takes place, which is one: "is held in May"."""
    yearless = said.unit == known.unit == calendar.NO_YEAR
    return yearless and _yearly(case.statement, case.words) and not _more_particular(case)


def _share_an_end(value: Value, other: Value) -> bool:
    """Tell whether two spans of time begin or end alike: "from 1914 to 1918", "from 1914 to 1919"."""
    return value.bound == other.bound == SPAN and (value.low == other.low or value.high == other.high)


def _more_particular(case: Case) -> bool:
    """Tell whether the reference speaks of a part of what the statement does: "electric cars", not "cars"."""
    accounted = explained_there(case, ())
    return any(case.reference.units[at].weight >= 1 for at in case.words.extra if at not in accounted)


def _same_day_of_another_year(said: Value, known: Value) -> bool:
    """Tell whether two days differ in one part only, so that one is the other mistyped."""
    if said.unit != "day" or known.unit != "day" or not (isinstance(said.low, date) and isinstance(known.low, date)):
        return False
    same = (said.low.year == known.low.year, said.low.month == known.low.month, said.low.day == known.low.day)
    return sum(same) == 2


def _yearly(reading: Reading, alignment: Alignment) -> bool:
    """Tell whether the shared relation is one event of every year: "takes place", not "took place", "take place"."""
    keys = lexicon.concepts_of(tables.YEARLY)
    verbs = [reading.words[unit.place].key for here, _ in alignment.pairs if (unit := reading.units[here]).key in keys]
    return any(verb.endswith("s") and verb not in tables.PAST for verb in verbs)


def _first_time(case: Case) -> bool:
    """Tell whether both sides say when something was done for the first time: "was first climbed"."""
    return any(
        _follows_first(case.statement, here) and _follows_first(case.reference, there)
        for here, there in case.words.pairs
    )


def _follows_first(reading: Reading, at: int) -> bool:
    place = reading.units[at].place
    return place > 0 and reading.words[place - 1].key == "first" and is_past_form(reading.words[place])


def _once_only(reading: Reading, alignment: Alignment) -> bool:
    """Tell whether the shared relation is an event that happens once to its subject."""
    keys = lexicon.concepts_of(tables.ONE_TIME)
    return any(reading.units[here].key in keys for here, _ in alignment.pairs)
