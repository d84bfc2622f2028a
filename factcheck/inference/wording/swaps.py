"""Two things that changed places between two sentences worded alike: who does it to whom, what belongs to which."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.terms import SYMMETRIC
from factcheck.inference.wording.alignment import Step
from factcheck.inference.wording.units import Unit
from factcheck.language.wordnet import GROUP, LOCATION, PERSON, field_of
from factcheck.model.rows import NamedTuple

_LIKE = frozenset({"n", "v", "a", "name", "value"})


class Swap(NamedTuple):
    """Two things of a claim, each of which stands in the statement where the other one did.

    Attributes:
        first: the step from the one to the other, or what was put before.
        second: the step back, or what was left out behind.
    """

    first: Step
    second: Step


def swapped(steps: Sequence[Step], claim: Sequence[Unit], statement: Sequence[Unit]) -> Swap | None:
    """Return the two steps that only exchange what they hold, or None.

    Args:
        steps: all that differs between two sentences.
        claim: units of the one that is taken to be true.
        statement: units of the other one.
    """
    verbs = {each.key for each in claim if each.pos == "v"}
    if _is_passive(claim) != _is_passive(statement):
        return None  # "the panda eats bamboo", "bamboo is eaten by the panda"
    if any(each.key == "same" for each in claim) or (verbs <= {"be"} and _is_one(claim)):
        return None  # who is the friend of whom, or the other way round
    clauses = len(verbs - {"be"})
    for at, one in enumerate(steps):
        for two in steps[at + 1 :]:
            exchanged = _exchange(one, two, clauses) or _turn_round(one, two) or _turn_round(two, one)
            if exchanged and not _may_stand_either_way(one, two, claim):
                return Swap(one, two)
    return None


def _is_passive(found: Sequence[Unit]) -> bool:
    """Tell whether something is told to be done by somebody: "is eaten by the panda"."""
    told = [at for at, unit in enumerate(found[1:], 1) if unit.tag == "VBN" and found[at - 1].key == "be"]
    return bool(told) and any(each.key == _BY for each in found[told[0] :])


_BY = "by"


def _may_stand_either_way(one: Step, two: Step, claim: Sequence[Unit]) -> bool:
    """Tell whether two things are likened or told of each other in one clause: "Asp played Bly", "as high as"."""
    mutual = [each for each in claim if each.key in SYMMETRIC or each.key == "as"]
    places = [each.known[0].start for each in (one, two) if each.known]
    between = [each for each in claim if min(places) < each.start < max(places)]
    apart = any(each.pos == "v" and each not in mutual for each in between) and not _is_one(claim)
    return bool(mutual) and not (apart and not any(each in mutual for each in between))


def _is_one(claim: Sequence[Unit]) -> bool:
    """Tell whether a sentence is a single clause, as far as its words tell."""
    return sum(each.pos == "v" for each in claim) == 1


def _exchange(one: Step, two: Step, clauses: int) -> bool:
    """Tell whether each of two steps puts what the other takes away; a name may be at a thing, in a single clause."""
    if not (one.known and one.said and two.known and two.said):
        return False
    if all(map(_is_adjunct, (one.known, one.said))):
        return False  # "in 2023" and "at the hospital" may stand in either order
    first, second = _heads(one.said), _heads(two.said)
    return (
        bool(first and second)
        and first != second
        and (_are_of_one_sort(one, two) or (clauses > 1 and all(map(_is_thing, (one, two)))))
        and first == _heads(two.known)[: len(first)]
        and second == _heads(one.known)[: len(second)]
    )


def _are_of_one_sort(one: Step, two: Step) -> bool:
    first, second = one.said[-1], two.said[-1]
    return first.pos == second.pos or (_acts(first) and _acts(second))


def _is_thing(step: Step) -> bool:
    """Tell whether a step puts one thing, told in words or by name, in the place of another one."""
    return all(run[-1].pos in ("n", "a", "name") and not any(map(_tells, run)) for run in (step.known, step.said))


def _tells(unit: Unit) -> bool:
    return unit.pos not in ("n", "a", "name")


def _acts(unit: Unit) -> bool:
    """Tell whether a word may name who does something: a name, "the municipality"."""
    return unit.pos == "name" or (unit.pos == "n" and field_of(unit.key) in (GROUP, LOCATION, PERSON))


def _is_adjunct(run: Sequence[Unit]) -> bool:
    """Tell whether words open with what marks them as an adjunct, so that they may stand anywhere."""
    dated = run[0].value is not None and run[0].value.kind in ("date", "time")
    return dated or run[0].pos == "prep"


def _heads(run: Sequence[Unit]) -> list[str]:
    return [each.key for each in run if each.pos in _LIKE]


#: So many units: "to", and what stands behind it.
_PAIR = 2


def _turn_round(put: Step, left: Step) -> bool:
    """Tell whether what was put before something stood, turned round, behind it: "A replaced B", "B replaced A"."""
    if put.known or left.said or len(put.said) != len(left.known) or not 2 <= len(put.said) <= 3:
        return False
    mine, yours = [each.key for each in left.known], [each.key for each in put.said]
    if len(yours) == len(mine) == _PAIR and yours[1] == mine[0] == "than":
        return yours[0] == mine[1] and put.said[0].pos in ("n", "name")  # "more men than women"
    if len(yours) == len(mine) == _PAIR and yours[1] == mine[0] == "to":
        end = put.said[0]
        placed = end.value is None or end.value.kind == "ordinal"  # an amount may well have gone up again
        return yours[0] == mine[1] and end.pos in _LIKE and placed  # "from the second to the fourth"
    verbs = [each for each in put.said if each.pos == "v"]
    names = [each for each in put.said if each.pos in ("name", "n", "value")]
    return len(verbs) == 1 == len(names) and mine == [*yours[1:], yours[0]]
