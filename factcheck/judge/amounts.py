"""Which value of the statement answers which value of the reference, and whether they agree."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from factcheck.judge.align import Alignment
from factcheck.judge.counted import COUNTED, dimensions_differ, noun_relation, same_noun
from factcheck.judge.dated import Dates, time_of
from factcheck.judge.limits import excludes, settles
from factcheck.judge.numerals import TOTAL
from factcheck.judge.reading import Reading
from factcheck.judge.slots import Slots
from factcheck.language import tables
from factcheck.model import Difference, Span, Value
from factcheck.values import comparable

_REACH = 5  # units on each side of a value that say what it is a value of
#: What counting the same thing, or another, adds to the words around two counts.
_NOUN_AFFINITY = {"shared": 1.0, "bare": 0.0, "one-sided": -0.2, "other": -1.0}


class Relation(StrEnum):
    """How a value of the reference stands to one of the statement."""

    INSIDE = "inside"  # it settles the statement's value
    OUTSIDE = "outside"  # the two exclude each other
    OPEN = "open"  # neither


class ValuePair(NamedTuple):
    """A value of the statement with the value of the reference that answers it best.

    Attributes:
        said: the statement's value.
        known: the reference's.
        relation: how they stand to each other.
        affinity: how much the words around them, and what they count, have in common.
        noun: ``shared``, ``bare`` (neither counts a noun), ``one-sided`` or ``other``.
        rivals: how many other values of the reference could answer too.
        margin: affinity above the next best of them.
        settled_by: a value of the reference that settles the statement's, whether it answers best or not.
        settled_margin: affinity of that value above this one's, if it is another one.
        excluded_margin: the same for the best value that excludes the statement's.
    """

    said: Value
    known: Value
    relation: Relation
    affinity: float
    noun: str
    rivals: int
    margin: float
    settled_by: Value | None
    settled_margin: float | None
    excluded_margin: float | None


class Surroundings(NamedTuple):
    """What the values of one sentence belong to: dates, and the words that tell them apart."""

    dates: Dates
    slots: Slots


class ValueAlignment(NamedTuple):
    """What became of the statement's values, and which of the reference's were left unanswered."""

    pairs: tuple[ValuePair, ...] = ()
    agree: tuple[tuple[Value, Value], ...] = ()
    differ: tuple[tuple[Value, Value], ...] = ()
    vague: tuple[tuple[Value, Value], ...] = ()  # neither inside nor outside
    missing: tuple[Value, ...] = ()  # values of the statement that nothing answers
    extra: tuple[Value, ...] = ()  # values of the reference that nothing asks for
    ambiguous: bool = False  # a differing value had several candidates and no anchor
    sides: tuple[Surroundings, Surroundings] | None = None  # None if the statement has no values


class _Candidate(NamedTuple):
    affinity: float
    said: int
    known: int
    noun: str
    relation: Relation
    same_noun: bool


def align_values(statement: Reading, reference: Reading, alignment: Alignment) -> ValueAlignment:
    """Pair the values of two readings by kind, unit, counted noun and neighbouring words.

    Args:
        statement: the sentence under test.
        reference: what it is held against.
        alignment: of their words.

    Returns:
        The paired values, sorted by whether the reference's value settles the statement's.
    """
    if not statement.values:
        return ValueAlignment(extra=reference.values)
    here, there = (Surroundings(Dates(each), Slots(each)) for each in (statement, reference))
    candidates = _candidates(statement, reference, alignment, here, there)
    chosen = _assign(candidates)
    pairs: list[ValuePair] = []
    sorted_out: dict[str, list[tuple[Value, Value]]] = {"agree": [], "differ": [], "vague": []}
    missing: list[Value] = []
    answered: set[int] = set()
    ambiguous = False
    spoken_for = _spoken_for(candidates)
    for index, value in enumerate(statement.values):
        best = chosen.get(index)
        if best is None:
            missing.append(value)
            continue
        pair = _pair(best, [each for each in candidates if each.said == index], statement, reference)
        pairs.append(pair)
        answered.add(best.known)
        if pair.settled_by is not None and _is_doubtful(pair):
            sorted_out["vague"].append((value, pair.settled_by))
            ambiguous = True
        elif pair.settled_by is not None:
            sorted_out["agree"].append((value, pair.settled_by))
            answered.add(reference.values.index(pair.settled_by))
        elif not best.same_noun or spoken_for.get(best.known, index) != index:
            missing.append(value)
        elif pair.relation is Relation.OUTSIDE:
            sorted_out["differ"].append((value, pair.known))
            ambiguous |= pair.rivals > 0 and pair.affinity < _SURE_AFFINITY
        else:
            sorted_out["vague"].append((value, pair.known))
    extra = tuple(other for index, other in enumerate(reference.values) if index not in answered)
    agree, differ, vague = (tuple(each) for each in sorted_out.values())
    return ValueAlignment(tuple(pairs), agree, differ, vague, tuple(missing), extra, ambiguous, (here, there))


#: With this much in common around two values it is clear that one answers the other, whatever others there are.
_SURE_AFFINITY = 0.6


def _is_doubtful(pair: ValuePair) -> bool:
    """Tell whether a value is settled elsewhere than where it is answered: "3 were hurt and 5 died", "3 died".

    "Less than $60 million" is settled by every smaller sum that the other sentence has, so only its answer counts.
    """
    margin = pair.settled_margin
    if margin is None or pair.relation is Relation.INSIDE:
        return False
    open_ended = pair.said.low is None or pair.said.high is None
    return open_ended or (pair.relation is Relation.OUTSIDE and margin < -_CLEARLY)


#: Affinity by which one value answers clearly better than another.
_CLEARLY = 0.15


def _candidates(
    statement: Reading, reference: Reading, alignment: Alignment, here: Surroundings, there: Surroundings
) -> list[_Candidate]:
    """Return every pair of comparable values, those with most in common first."""
    partner = dict(alignment.pairs)
    around_known = [_around(other, reference) for other in reference.values]
    timed = here.dates.several or there.dates.several
    aligned, known_aligned = set(partner), set(partner.values())
    found = []
    for said, value in enumerate(statement.values):
        around = _around(value, statement)
        for known, other in enumerate(reference.values):
            if not comparable(value, other):
                if _is_total_of(value, other):
                    found.append(_Candidate(_TOTAL_AFFINITY, said, known, "other", Relation.OPEN, True))
                continue
            noun = noun_relation(value, other)
            shared = [
                math.sqrt(weight * around_known[known].get(partner.get(unit, -1), 0.0))
                for unit, weight in around.items()
            ]
            affinity = sum(shared) + (_NOUN_AFFINITY[noun] if value.kind in COUNTED else 0.0)
            relation = _relation(value, other, statement, reference)
            time = time_of(here.dates.of(value), there.dates.of(other)) if timed and value.kind != "date" else ""
            apart = (
                time == "other"
                or there.slots.belongs_elsewhere(other, known_aligned)
                or here.slots.belongs_elsewhere(value, aligned)
                or (value.kind == "quantity" and dimensions_differ(value, other, statement, reference))
            )
            affinity += (time == "same") - apart
            same = not apart and same_noun(value, other, statement, reference)
            found.append(_Candidate(affinity, said, known, noun, relation, same))
    found.sort(key=lambda each: (-each.affinity, each.relation is not Relation.INSIDE, each.said, each.known))
    return found


def _is_total_of(value: Value, other: Value) -> bool:
    """Tell whether one value is the whole beside a part in the other sentence: "350 seats", "214 of the 350"."""
    return value.kind == other.kind and TOTAL in (value.unit, other.unit) and value.low == other.low


#: Whatever else it may answer, it does not answer the part.
_TOTAL_AFFINITY = 5.0


def _spoken_for(candidates: list[_Candidate]) -> dict[int, int]:
    """Return the reference's values that settle a value of the statement, mapped to that one.

    Another value of the statement must be answered by something else: "began in 2016 and was strengthened in 2019" is
    not denied by "was strengthened in 2019".
    """
    found: dict[int, int] = {}
    for each in candidates:
        if each.relation is Relation.INSIDE and each.same_noun:
            found.setdefault(each.known, each.said)
    return found


def _assign(candidates: list[_Candidate]) -> dict[int, _Candidate]:
    """Give every value of the statement its best candidate; two values share one only if there is no other."""
    chosen: dict[int, _Candidate] = {}
    taken: set[int] = set()
    for each in candidates:
        if each.said not in chosen and each.known not in taken:
            chosen[each.said] = each
            taken.add(each.known)
    for each in candidates:
        chosen.setdefault(each.said, each)
    return chosen


def _pair(best: _Candidate, same: list[_Candidate], statement: Reading, reference: Reading) -> ValuePair:
    said = statement.values[best.said]
    if best.noun == "shared" and (said.low is None or said.high is None):
        # "fewer than 100 people" is not settled by what counts no people: "140 people, of whom 60 are women"
        same = [each for each in same if each.noun == best.noun]
    others = [each for each in same if each is not best]
    inside = [each for each in same if each.relation is Relation.INSIDE and each.same_noun]
    outside = [each.affinity for each in others if each.relation is Relation.OUTSIDE]
    settling = max(inside, key=lambda each: each.affinity, default=None)
    inside_others = [each.affinity for each in others if each.relation is Relation.INSIDE]
    return ValuePair(
        said,
        reference.values[best.known],
        best.relation,
        best.affinity,
        best.noun,
        len(others),
        best.affinity - max([each.affinity for each in others], default=best.affinity - _ALONE),
        reference.values[settling.known] if settling else None,
        max(inside_others) - best.affinity if inside_others else None,
        max(outside) - best.affinity if outside else None,
    )


#: The margin of a value that has no rival.
_ALONE = 5.0


def _around(value: Value, reading: Reading) -> dict[int, float]:
    """Return the units near a value, weighted by how near they stand: 1, 1/2, 1/3 ..."""
    before = [index for index, unit in enumerate(reading.units) if unit.end <= value.start][-_REACH:]
    stop = _joint_behind(value, reading)
    after = [index for index, unit in enumerate(reading.units) if value.end <= unit.start < stop][:_REACH]
    found = {index: 1 / distance for distance, index in enumerate(reversed(before), start=1)}
    for distance, index in enumerate(after, start=1):
        found[index] = max(found.get(index, 0.0), 1 / distance)
    return found


def _joint_behind(value: Value, reading: Reading) -> int:
    """Return where something new begins behind a value: "started in 1928 and ended in 1930"."""
    return next(
        (word.start for word in reading.words if word.start >= value.end and word.key in tables.JOINTS),
        len(reading.text),
    )


def _relation(value: Value, other: Value, said: Reading, known: Reading) -> Relation:
    if settles(other, value, known, said):
        return Relation.INSIDE
    return Relation.OUTSIDE if excludes(value, other, said, known) else Relation.OPEN


def as_difference(value: Value, other: Value, statement: Reading, reference: Reading) -> Difference:
    """Put a pair of values into words: what was said and what the reference says."""
    return Difference(
        value.kind,
        statement.text[value.start : value.end],
        reference.text[other.start : other.end],
        Span(value.start, value.end),
        Span(other.start, other.end),
    )
