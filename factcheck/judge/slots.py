"""What tells the amounts of one sentence apart: "5 shops in Oslo and 3 in Bergen", "born in 1940 and died in 2010"."""

from __future__ import annotations

from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import tables
from factcheck.model import Value
from factcheck.values import comparable

#: What stands in a slot around a value: the index of its unit.
_Slots = dict[str, int]


class Slots:
    """The words beside each value of a sentence that have their counterpart beside another: "in Oslo", "in Bergen"."""

    def __init__(self, reading: Reading) -> None:
        self._units = reading.units
        self._of: dict[int, _Slots] = {}
        values = reading.values
        bounds = _bounds(reading) if len(values) > 1 else []
        for at, (start, end) in enumerate(bounds):
            self._of[values[at].start] = _slots(reading, values[at], start, end)
        self._values = values if len(bounds) > 1 else ()

    def belongs_elsewhere(self, value: Value, aligned: set[int]) -> bool:
        """Tell whether the other sentence speaks of what stands beside another value, and not of its counterpart.

        Args:
            value: of this sentence.
            aligned: indices of the units of this sentence that the other one has.
        """
        own = self._of.get(value.start, {})
        return any(
            other is not value and comparable(value, other) and self._is_other(own, self._of[other.start], aligned)
            for other in self._values
        )

    def counterparts(self, value: Value) -> set[int]:
        """Return what stands beside other values where something else stands beside this one: "Oslo" for 3."""
        own = self._of.get(value.start, {})
        return {
            at
            for other in self._values
            if other is not value and comparable(value, other)
            for slot, at in self._of[other.start].items()
            if slot in own and self._units[at].key != self._units[own[slot]].key
        }

    def _is_other(self, own: _Slots, others: _Slots, aligned: set[int]) -> bool:
        return any(
            slot in others
            and others[slot] in aligned
            and at not in aligned
            and self._units[at].key != self._units[others[slot]].key
            for slot, at in own.items()
        )


def _bounds(reading: Reading) -> list[tuple[int, int]]:
    """Return where the part of a sentence that belongs to each value begins and ends; none if they are not parted."""
    starts = [0]
    for value, follower in zip(reading.values, reading.values[1:], strict=False):
        joint = _last_joint(reading, value.end, follower.start)
        if joint is None:
            return []
        starts.append(joint)
    return list(zip(starts, [*starts[1:], len(reading.text)], strict=True))


def _last_joint(reading: Reading, start: int, end: int) -> int | None:
    """Return the offset of the last "and", comma or semicolon between two values."""
    comma = max(reading.text.rfind(sign, start, end) for sign in ",;")
    words = [word.start for word in reading.words if start <= word.start < end and word.key in tables.JOINTS]
    found = max([comma, *words])
    return found if found >= 0 else None


def _slots(reading: Reading, value: Value, start: int, end: int) -> _Slots:
    """Return what stands around a value in its own part of the sentence."""
    inside = [(at, unit) for at, unit in enumerate(reading.units) if start <= unit.start < end]
    before = [(at, unit) for at, unit in inside if unit.end <= value.start]
    after = [(at, unit) for at, unit in inside if unit.start >= value.end]
    found: _Slots = {}
    if before:
        found["before"] = before[-1][0]
    if len(before) > 1:
        found["subject"] = before[0][0]
    for at, unit in after:
        lead = _lead(reading, unit)
        if lead in tables.PREPOSITIONS:
            found.setdefault(lead, at)
        elif not found.keys() - {"before", "subject"} and not reading.text[value.end : unit.start].strip():
            found["behind"] = at
    return found


def _lead(reading: Reading, unit: Unit) -> str:
    return reading.word_before(unit, tables.BEFORE_NOUNS)
