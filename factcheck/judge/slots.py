"""What keeps apart the things that one sentence tells of: "5 shops in Oslo and 3 in Bergen".

A sentence is cut at its joints; beside each value, or deed, stands what it is said of. What another sentence has of
both parts tells which of the two it speaks of.
"""

from __future__ import annotations

from itertools import combinations, pairwise

from factcheck.judge.reading import Reading
from factcheck.language import tables
from factcheck.language.verbs import is_present_form, is_verb
from factcheck.model import Value
from factcheck.values import comparable

Units = frozenset[int]
#: What stands around a value: a place ("subject", "before", "in") -> indices of the units in it.
_Slots = dict[str, Units]


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


def _told_apart(reading: Reading, own: _Slots, others: _Slots) -> list[tuple[Units, Units]]:
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


def mixes(reading: Reading, aligned: set[int]) -> bool:
    """Tell whether a sentence that has these units of another takes one half from each of two things told there.

    "Died in Rome" has the deed of one half and the place of the other of "was born in Rome and died in Pisa", "Alice
    plays the flute" the subject of one and the rest of the other of "Alice plays the harp and Bob plays the flute".
    """
    return any(
        crosses(first, second, aligned) or crosses(second, first, aligned)
        for halves, crosses in ((_halves(reading), _crosses), (_clauses(reading), _crosses_clauses))
        for first, second in pairwise(halves)
    )


def _crosses_clauses(first: _Slots, second: _Slots, aligned: set[int]) -> bool:
    """Tell whether the subject of one clause and the rest of another are taken."""
    return not first["subject"].isdisjoint(aligned) and (
        second["subject"].isdisjoint(aligned)
        and first["rest"].isdisjoint(aligned)
        and not second["rest"].isdisjoint(aligned)
    )


def _clauses(reading: Reading) -> list[_Slots]:
    """Return subject and rest of each part of a sentence that has a verb; what all parts share is in none of them."""
    found = []
    for start, end in _between_joints(reading):
        verb = _verb_of(reading, start, end)
        inside = [at for at, unit in enumerate(reading.units) if start <= unit.start < end]
        subject = frozenset(at for at in inside if verb is not None and reading.units[at].start < verb)
        if subject:
            found.append({"subject": subject, "rest": frozenset(inside) - subject})
    keys = [{slot: {reading.units[at].key for at in each[slot]} for slot in each} for each in found]
    shared = {slot: set.intersection(*(each[slot] for each in keys)) for slot in ("subject", "rest")} if keys else {}
    return [
        {slot: frozenset(at for at in each[slot] if reading.units[at].key not in shared[slot]) for slot in each}
        for each in found
    ]


def _verb_of(reading: Reading, start: int, end: int) -> int | None:
    """Return the offset of the first verb of a part; behind a name one in -s is a verb, too: "Bob chairs"."""
    words = [word for word in reading.words if start <= word.start < end]
    likely = (two.start for one, two in pairwise(words) if is_verb(two) or (one.capital and is_present_form(two)))
    return next(likely, None)


def _crosses(first: _Slots, second: _Slots, aligned: set[int]) -> bool:
    head, other_head = first.get("head", frozenset()), second.get("head", frozenset())
    if not head or not other_head or head.isdisjoint(aligned) or not other_head.isdisjoint(aligned):
        return False
    return any(
        first[lead].isdisjoint(aligned) and not second[lead].isdisjoint(aligned)
        for lead in (first.keys() & second.keys()) - {"head"}
    )


def _halves(reading: Reading) -> list[_Slots]:
    """Return, for each part of a sentence between joints, its word before a preposition and what follows that."""
    found = []
    for start, end in _between_joints(reading):
        inside = [at for at, unit in enumerate(reading.units) if start <= unit.start < end]
        led = [at for at in inside if _lead(reading, at) in tables.PREPOSITIONS]
        if led and led[0] > inside[0]:
            found.append({"head": frozenset((led[0] - 1,)), **_led(reading, inside[inside.index(led[0]) :])})
    return found


def _between_joints(reading: Reading) -> list[tuple[int, int]]:
    """Return the offsets of the two parts of a sentence on either side of its joint; none if it has more or less."""
    joints = [word.start for word in reading.words if word.key in tables.JOINTS]
    joints += [at for at, sign in enumerate(reading.text) if sign in ";,"]
    parts = pairwise([0, *sorted(joints), len(reading.text)])
    found = [(start, end) for start, end in parts if any(start <= unit.start < end for unit in reading.units)]
    return found if len(found) == _HALVES else []


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


def _slots(reading: Reading, value: Value, start: int, end: int) -> _Slots:
    """Return what stands around a value in its own part of the sentence."""
    inside = [at for at, unit in enumerate(reading.units) if start <= unit.start < end]
    before = [at for at in inside if reading.units[at].end <= value.start]
    after = [at for at in inside if reading.units[at].start >= value.end]
    verb = next(
        (word.start for word in reading.words if start < word.start < value.start and is_verb(word)), value.start
    )
    found: _Slots = {}
    subject = frozenset(at for at in before if reading.units[at].start < verb)
    if subject:
        found["subject"] = subject
    if before and before[-1] not in subject:
        found["before"] = frozenset(before[-1:])
    if after and not reading.text[value.end : reading.units[after[0]].start].strip():
        found["behind"] = frozenset(after[:1])
    return found | _led(reading, after)


def _led(reading: Reading, members: list[int]) -> _Slots:
    """Return the units behind each preposition, up to the next: "in" -> "North America"."""
    found: dict[str, set[int]] = {}
    lead = ""
    for at in members:
        own = _lead(reading, at)
        if own in tables.PREPOSITIONS:
            lead = own if own not in found else ""
        elif is_verb(reading.words[reading.units[at].place]):
            lead = ""
        if lead:
            found.setdefault(lead, set()).add(at)
    return {lead: frozenset(units) for lead, units in found.items()}


_HALVES = 2
_OTHERS = frozenset(("other", "all", "most", "some", "any", "every", "each", "both"))


def _lead(reading: Reading, at: int) -> str:
    return reading.word_before(reading.units[at], tables.BEFORE_NOUNS | _OTHERS)
