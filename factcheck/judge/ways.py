"""Which way something goes: where it begins and where it ends."""

from __future__ import annotations

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import tables


def turned_way(case: Case) -> bool:
    """Tell whether a way begins on one side at what it ends at on the other: "from Oslo to Rome", "from Rome"."""
    ends = ("from", "to")
    return any(
        {_end(case.statement, here), _end(case.reference, there)}.issuperset(ends) for here, there in case.words.pairs
    )


def _end(reading: Reading, at: int) -> str:
    """Return "from" or "to" for a unit that such a word stands before, with its whole name, or the empty string."""
    units = reading.units
    while at and units[at].run >= 0 and units[at - 1].run == units[at].run:
        at -= 1
    return tables.WAY_ENDS.get(reading.word_before(units[at], ("the", "a", "an")), "")
