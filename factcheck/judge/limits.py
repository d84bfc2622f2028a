"""How two values of one kind stand to each other in their sentences: as intervals, as beginnings, ends and limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.judge.reading import Reading
from factcheck.language import lexicon, tables
from factcheck.language.tense import Tense, tense
from factcheck.language.verbs import is_known_present, is_verb
from factcheck.model import Value
from factcheck.values import calendar, disjoint, within

#: Bounds that say when something began.
STARTS = frozenset(("since", "from"))
_END, SPAN = "until", "span"


def settles(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether what one sentence says of a value settles what the other says of its own.

    Args:
        value: the value that is known.
        other: the value in question.
        reading: the sentence of the first.
        other_reading: the sentence of the second.
    """
    if _groups_differ(value, other, reading, other_reading):
        return False
    if _limits_differ(value, other, reading, other_reading) or _ends_differ(value, other, reading, other_reading):
        return False
    if _is_looser_limit(value, other, reading, other_reading):
        return False
    if other.bound == SPAN:
        return value.bound == SPAN and not _spans_differ(value, other)
    if value.bound == SPAN and _is_reached(value, other, other_reading):
        return True
    if other.kind == "date" and other.bound in STARTS and not is_start(value, reading):
        return False  # what was so in 2019 need not have been so since
    return within(value, other) and not _starts_differ(value, other, reading, other_reading)


def excludes(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two sentences cannot both be right about a value; see ``settles``."""
    return (
        disjoint(value, other)
        or _spans_differ(value, other)
        or _limits_differ(value, other, reading, other_reading)
        or _starts_differ(value, other, reading, other_reading)
        or _ends_differ(value, other, reading, other_reading)
    )


def is_start(value: Value, reading: Reading) -> bool:
    """Tell whether a date says when something began: "since 2019", "began in 2019"."""
    return value.bound in STARTS or (
        not value.bound and any(unit.key in lexicon.concepts_of(tables.BEGINNINGS) for unit in reading.units)
    )


def both_start(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two dates say when something began, one of them in so many words ("since 2019")."""
    worded = value.kind == "date" and not STARTS.isdisjoint((value.bound, other.bound))
    return worded and is_start(value, reading) and is_start(other, other_reading)


def both_end(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two dates say when something ends, one of them in so many words ("until May 2029")."""
    worded = value.kind == "date" and _END in (value.bound, other.bound)
    return worded and _is_end(value, reading) and _is_end(other, other_reading)


def _is_end(value: Value, reading: Reading) -> bool:
    """Tell whether a date says when something ends: "until May 2029", "ends in 2029"."""
    return value.bound == _END or (not value.bound and _speaks_of(reading, "end", "expire"))


def _speaks_of(reading: Reading, *words: str) -> bool:
    concepts = tuple(map(lexicon.concept_of, words))
    return any(unit.key in concepts for unit in reading.units)


def _spans_differ(value: Value, other: Value) -> bool:
    """Tell whether two things go from one end to another, and an end differs: "from 2% to 7%", "from 1914 to 1918"."""
    if not value.bound == other.bound == SPAN:
        return False
    return any(disjoint(one, two) for one, two in zip(_ends(value), _ends(other), strict=True))


def _ends(value: Value) -> tuple[Value, Value]:
    """Return both ends of a span as values, dates as exactly as they are given."""
    low, high = value.low, value.high
    if isinstance(low, date) and isinstance(high, date):
        first, last = calendar.ends(low, high)
        return replace(value, low=first.low, high=first.high), replace(value, low=last.low, high=last.high)
    return replace(value, high=low), replace(value, low=high)


def _is_reached(value: Value, other: Value, reading: Reading) -> bool:
    """Tell whether a sentence names the end that another goes to: "rose to 7%" for "rose from 2% to 7%"."""
    ends_there = reading.text[: other.start].rstrip().lower().endswith(" to")
    return value.kind != "date" and ends_there and other.low == other.high == value.high


def _limits_differ(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two limits are different ones, though one interval holds the other.

    They are limits if they are reached ("up to 18 hours") or set: who must have at least 12 is not told of at least 8.
    """
    if value.bound == other.bound == "upto":
        return value.high != other.high
    if {value.bound, other.bound} == {"upto", "max"} and value.kind != "date":
        reached, most = (value, other) if value.bound == "upto" else (other, value)
        return within(most, reached) and not within(reached, most)
    set_by_both = value.kind != "date" and value.bound == other.bound and _sets(reading) and _sets(other_reading)
    if set_by_both and value.bound in ("min", "above"):
        return value.low != other.low
    return set_by_both and value.bound in ("max", "below") and value.high != other.high


def _is_looser_limit(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether one limit is no news of the other: what returns at most 100 records is not told to return 500.

    What was counted once ("at most 10 people came") is less than more, too.
    """
    upper = other.bound in _UPPER_LIMITS and (
        value.bound in _UPPER_LIMITS or (not value.bound and other.bound == "upto")
    )
    if not upper or value.kind == "date" or value.high == other.high:
        return False
    return Tense.PAST not in (tense(reading.words), tense(other_reading.words))


_UPPER_LIMITS = frozenset(("max", "upto"))


def _groups_differ(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two values limit differently what a sentence is about: children under 12, or under 16."""
    if value.bound != other.bound or (value.low, value.high) == (other.low, other.high):
        return False
    if value.kind == "date":
        return value.bound == "range"  # what rose between 2021 and 2022 need not have done so between 2014 and 2022
    limited = value.bound in ("min", "above", "max", "below", "range", SPAN)
    return limited and _limits_a_group(value, reading) and _limits_a_group(other, other_reading)


def _limits_a_group(value: Value, reading: Reading) -> bool:
    before = next((word for word in reversed(reading.words) if word.end <= value.start), None)
    if before is None or before.key in tables.GROUPS or before.key == "aged":
        return before is not None
    # "a player under 16", not "sales fell under 20%", "has over 5 shops"
    return value.kind == "number" and not (before.stop or is_verb(before) or is_known_present(before))


def _sets(reading: Reading) -> bool:
    """Tell whether a sentence sets a limit or depends on one: "must", "is required", "if it falls below 20%"."""
    return any(word.key in tables.NORMS | tables.CONDITIONALS for word in reading.words)


def _ends_differ(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two dates name different ends: "supported until May 2029", "support ends in 2030"."""
    return both_end(value, other, reading, other_reading) and not may_be_one_period(value, other)


def _starts_differ(value: Value, other: Value, reading: Reading, other_reading: Reading) -> bool:
    """Tell whether two values that both say when something began name different beginnings.

    "Since 2016" holds of what began in 2019 too, as an interval; as the time of its beginning it does not.
    """
    return both_start(value, other, reading, other_reading) and not may_be_one_period(value, other)


def may_be_one_period(value: Value, other: Value) -> bool:
    """Tell whether two dates may name one period, more or less exactly: "until 2029" and "by May 2029".

    Args:
        value: a date, with or without a comparison word.
        other: another.

    Returns:
        False if what is named behind the comparison words does not overlap, or is not known.
    """
    one, two = _named_period(value), _named_period(other)
    return one is not None and two is not None and one[0] <= two[1] and two[0] <= one[1]


def _named_period(value: Value) -> tuple[date, date] | None:
    """Return the period that stands behind the comparison word of "until May 2029", "since 2019", "as of May"."""
    if isinstance(value.low, date) and isinstance(value.high, date):
        return value.low, value.high
    end = value.high if isinstance(value.high, date) else value.low
    if not isinstance(end, date):
        return None
    if value.unit == "year":
        return calendar.year(end.year)[:2]
    if value.unit == "month":
        return calendar.month(end.year, end.month)[:2]
    return end, end
