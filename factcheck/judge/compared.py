"""What a sentence compares with what: "A is faster than B", "twice as many as B"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.judge.units import Units
from factcheck.language import tables


def turned_comparison(case: Case) -> tuple[int, int] | None:
    """Return what one side compares and the other compares it with: "A is faster than B", "B is faster than A".

    Returns:
        (unit of the statement behind its "than", its partner before that of the reference), or None.
    """
    here, there = compared_with(case.statement), compared_with(case.reference)
    if not here or not there:
        return None
    turned = [(one, two) for one, two in case.words.pairs if one in here and two < min(there)]
    back = [two for one, two in case.words.pairs if two in there and one < min(here)]
    return turned[0] if turned and back else None


def only_compared(case: Case) -> str:
    """Return what the reference only compares its subject with, if the statement speaks of it: "more than Bolt".

    "Acme has 50 shops, more than Bolt" says nothing of how many Bolt has.
    """
    there = compared_with(case.reference)
    if not there or compared_with(case.statement):
        return ""
    told = [two for _, two in case.words.pairs if two in there]
    left = [at for at in case.words.extra if at < min(there) and case.reference.units[at].weight >= 1]
    return case.reference.surface(case.reference.units[told[0]]) if told and left else ""


def compared_with(reading: Reading) -> Units:
    """Return the units behind the one "than", "ahead of" or closing "as" of "twice as many as" that bounds no value."""
    words = reading.words
    marks = [at for at, word in enumerate(words) if word.key == "than" and not reading.in_value(word.start)]
    marks += [
        at + 1 for at, pair in enumerate(pairwise(words)) if tuple(word.key for word in pair) in tables.RANKED_WITH
    ]
    marks += [
        second
        for first, word in enumerate(words)
        if word.key == "as" and first and words[first - 1].key in tables.TIMES_AS
        for second in [_second_as(reading, first)]
        if second is not None
    ]
    if len(marks) != 1:
        return frozenset()
    mark = words[marks[0]]
    inside = [at for at, unit in enumerate(reading.units) if unit.start > mark.start]
    return frozenset(at for at in inside if reading.units[at].clause == reading.units[inside[0]].clause)


def _second_as(reading: Reading, first: int) -> int | None:
    """Return the place of the "as" that closes "as many (men) as"."""
    after = range(first + 2, min(first + 2 + _AS_REACH, len(reading.words)))
    return next((at for at in after if reading.words[at].key == "as"), None)


#: Words between the two of "as many men as".
_AS_REACH = 3
