"""What keeps apart the things that one sentence tells of: "5 shops in Oslo and 3 in Bergen".

A sentence is cut at its joints; beside each value, or deed, stands what it is said of. What another sentence has of
both parts tells which of the two it speaks of.
"""

from __future__ import annotations

from itertools import combinations

from factcheck.judge.reading import Reading
from factcheck.judge.units import Units
from factcheck.language import tables
from factcheck.language.verbs import is_verb
from factcheck.model import Value
from factcheck.values import comparable

#: What stands around a value: a place ("subject", "before", "in") -> indices of the units in it.
Slot = dict[str, Units]


#: A sentence of more values is a list or table, and is not cut: what it says of each would take too long to tell.
_MOST_VALUES = 12


class Slots:
    """The words beside each value of a sentence that have their counterpart beside another: "in Oslo", "in Bergen"."""

    def __init__(self, reading: Reading) -> None:
        self._apart: dict[int, list[tuple[Units, Units]]] = {}
        for one, two in combinations(reading.values, 2) if len(reading.values) <= _MOST_VALUES else ():
            bounds = _bounds(reading, one, two) if comparable(one, two) else None
            if bounds is not None:
                first, second = _slots(reading, one, *bounds[0]), _slots(reading, two, *bounds[1])
                self._apart.setdefault(one.start, []).extend(_told_apart(reading, first, second))
                self._apart.setdefault(two.start, []).extend(_told_apart(reading, second, first))

    def belongs_elsewhere(self, value: Value, aligned: set[int]) -> bool:
        """Tell whether the other sentence speaks of what stands beside another value, and not of its counterpart.

        Args:
            value: of this sentence.
            aligned: indices of the units of this sentence that the other one has.
        """
        return any(
            not theirs.isdisjoint(aligned) and mine.isdisjoint(aligned)
            for mine, theirs in self._apart.get(value.start, ())
        )

    def counterparts(self, value: Value) -> set[int]:
        """Return what stands beside other values where something else stands beside this one: "Oslo" for 3."""
        return {at for _, theirs in self._apart.get(value.start, ()) for at in theirs}


def _told_apart(reading: Reading, own: Slot, others: Slot) -> list[tuple[Units, Units]]:
    """Return what only the one and only the other has in the slots that both have; both have something."""
    units = reading.units
    found = []
    for slot in own.keys() & others.keys():
        mine, theirs = ({units[at].key for at in each[slot]} for each in (own, others))
        only = frozenset(at for at in own[slot] if units[at].key not in theirs)
        others_only = frozenset(at for at in others[slot] if units[at].key not in mine)
        if only and others_only:
            found.append((only, others_only))
    return found


def _bounds(reading: Reading, one: Value, two: Value) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the parts of a sentence that two values belong to begin and end; None if they are not parted."""
    joint = _last_joint(reading, one.end, two.start)
    if joint is None:
        return None
    alike = [value for value in reading.values if comparable(value, one)]
    start = max(
        (_last_joint(reading, value.end, one.start) or 0 for value in alike if value.end <= one.start), default=0
    )
    behind = next((value for value in alike if value.start >= two.end), None)
    end = (_last_joint(reading, two.end, behind.start) if behind else None) or len(reading.text)
    return (start, joint), (joint, end)


def _last_joint(reading: Reading, start: int, end: int) -> int | None:
    """Return the offset of the last "and", comma or semicolon between two values."""
    comma = max(reading.text.rfind(sign, start, end) for sign in ",;")
    words = [word.start for word in reading.words if start <= word.start < end and word.key in tables.JOINTS]
    found = max([comma, *words])
    return found if found >= 0 else None


def _slots(reading: Reading, value: Value, start: int, end: int) -> Slot:
    """Return what stands around a value in its own part of the sentence."""
    inside = [at for at, unit in enumerate(reading.units) if start <= unit.start < end]
    before = [at for at in inside if reading.units[at].end <= value.start]
    after = [at for at in inside if reading.units[at].start >= value.end]
    verb = next(
        (word.start for word in reading.words if start < word.start < value.start and is_verb(word)), value.start
    )
    found: Slot = {}
    subject = frozenset(at for at in before if reading.units[at].start < verb)
    if subject:
        found["subject"] = subject
    if before and before[-1] not in subject:
        found["before"] = frozenset(before[-1:])
    if after and not reading.text[value.end : reading.units[after[0]].start].strip():
        found["behind"] = frozenset(after[:1])
    return found | led_units(reading, after)


def led_units(reading: Reading, members: list[int]) -> Slot:
    """Return the units behind each preposition, up to the next: "in" -> "North America".

    Args:
        reading: the sentence.
        members: indices of those of its units that are asked for, in order.
    """
    found: dict[str, set[int]] = {}
    lead = ""
    for at in members:
        own = lead_of(reading, at)
        if own in tables.PREPOSITIONS:
            lead = own if own not in found else ""
        elif is_verb(reading.words[reading.units[at].place]):
            lead = ""
        if lead:
            found.setdefault(lead, set()).add(at)
    return {lead: frozenset(units) for lead, units in found.items()}


_OTHERS = frozenset(("other", "all", "most", "some", "any", "every", "each", "both"))


def lead_of(reading: Reading, at: int) -> str:
    """Return the word before a unit, articles and the like passed over: "in" for the "Oslo" of "in all of Oslo"."""
    return reading.word_before(reading.units[at], tables.BEFORE_NOUNS | _OTHERS)
