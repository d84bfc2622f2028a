"""Which way something goes: where it begins and where it ends."""

from __future__ import annotations

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import tables


def turned_way(case: Case) -> bool:
    """Tell whether a way begins on one side at what it ends at on the other: "from Oslo to Rome", "from Rome"."""
    return any(
        _are_turned(_lead(case.statement, here), _lead(case.reference, there)) for here, there in case.words.pairs
    )


def _are_turned(one: str, two: str) -> bool:
    """Tell whether two words lead to the two ends of a way; "joined" and "left" are mere opposites."""
    ends = {tables.WAY_ENDS.get(lead) or tables.WAY_VERBS.get(lead) for lead in (one, two)}
    return ends == {"from", "to"} and not tables.WAY_ENDS.keys().isdisjoint((one, two))


def _lead(reading: Reading, at: int) -> str:
    """Return the word that a unit, with its whole name, follows: "to", "from", "joined"; "to" for "left Oslo for"."""
    units = reading.units
    while at and units[at].run >= 0 and units[at - 1].run == units[at].run:
        at -= 1
    lead = reading.word_before(units[at], tables.ARTICLES)
    if lead != "for":
        return lead
    left = any(tables.WAY_VERBS.get(word.key) == "from" for word in reading.words[: units[at].place])
    return "to" if left else lead
