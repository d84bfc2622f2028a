"""Which way something goes: where it begins and where it ends, what is compared with what."""

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


def turned_comparison(case: Case) -> tuple[int, int] | None:
    """Return what one side compares and the other compares it with: "A is faster than B", "B is faster than A".

    Returns:
        (unit of the statement behind its "than", its partner before that of the reference), or None.
    """
    here, there = _behind_than(case.statement), _behind_than(case.reference)
    if here is None or there is None:
        return None
    partner = dict(case.words.pairs)
    back = {two: one for one, two in case.words.pairs}
    other, own = partner.get(here), back.get(there)
    if other is None or own is None or other >= there or own >= here:
        return None
    return here, other


def _behind_than(reading: Reading) -> int | None:
    """Return the first unit behind the one "than" of a sentence that bounds no value."""
    thans = [word for word in reading.words if word.key == "than"]
    if len(thans) != 1 or any(value.start <= thans[0].start < value.end for value in reading.values):
        return None
    return next((at for at, unit in enumerate(reading.units) if unit.start > thans[0].start), None)


def _lead(reading: Reading, at: int) -> str:
    """Return the word that a unit, with its whole name, follows: "to", "from", "joined"."""
    units = reading.units
    while at and units[at].run >= 0 and units[at - 1].run == units[at].run:
        at -= 1
    return reading.word_before(units[at], ("the", "a", "an"))
