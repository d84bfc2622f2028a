"""Whether two sentences speak of one thing, or one of them of something that only belongs to it."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import tables


def inner_subject(case: Case) -> str:
    """Return what one sentence is about, if the subject of the other is only a part of it.

    "Microsoft has three pillars" is not "The partnership between OpenAI and Microsoft has three pillars".
    """
    there = _Side(case.reference, set(case.words.extra))
    here = _Side(case.statement, set(case.words.missing))
    return (
        _owned_subject(case)
        or _wider_subject(there, here, case.words.pairs)
        or _wider_subject(here, there, tuple((two, one) for one, two in case.words.pairs))
    )


class _Side(NamedTuple):
    reading: Reading
    left_over: set[int]


def _wider_subject(wide: _Side, plain: _Side, pairs: tuple[tuple[int, int], ...]) -> str:
    """Return the noun that ``wide`` puts before what ``plain`` opens with: "a branch of Acme" for "Acme".

    ``pairs`` are those of units of ``plain`` and ``wide``.
    """
    at = dict(pairs).get(0)
    units = wide.reading.units
    if at is None or at == 0 or units[at].kind != "name":
        return ""
    heads = [unit for index, unit in enumerate(units[:at]) if index in wide.left_over and unit.kind == "word"]
    before = wide.reading.word_before(units[at], ("the",))
    own = plain.reading.units[0]
    led = own.place and plain.reading.words[own.place - 1].key in _LINKS
    if not heads or before not in _LINKS or led or units[at].place > _SUBJECT_REACH:
        return ""
    return wide.reading.surface(heads[0])


def _owned_subject(case: Case) -> str:
    """Return what belongs to a name on one side, if the other side speaks of the name itself.

    "John died" is not "John's father died", nor is "John's company" John.
    """
    here, there = case.statement, case.reference
    for one, two in case.words.pairs:
        if there.units[two].kind != "name" or there.owns(two) == here.owns(one):
            continue
        owning, at, left = (there, two, case.words.extra) if there.owns(two) else (here, one, case.words.missing)
        head = _owned(owning, at)
        if head is not None and head in left:
            return owning.surface(owning.units[head])
    return ""


def _owned(reading: Reading, at: int) -> int | None:
    """Return the unit that is said to belong to the name at ``at``: the next noun, "company" included."""
    for index in range(at + 1, min(at + 1 + _OWNED_REACH, len(reading.units))):
        unit = reading.units[index]
        if unit.kind != "word" or unit.clause != reading.units[at].clause:
            return None
        if unit.weight >= 1 or unit.raw in tables.LIGHT_NOUNS:
            return index if unit.place - reading.units[at].last <= _OWNED_REACH else None
    return None


_OWNED_REACH = 3


#: Words that tie a name to a noun before it.
_LINKS = frozenset(("of", "between", "and", "with", "for", "in", "at", "to", "by", "from"))
_SUBJECT_REACH = 8
