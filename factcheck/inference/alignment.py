"""Two sentences worded alike, word by word: what stands in one in the place of what in the other."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.inference.terms import CLAUSE_JOINTS
from factcheck.inference.units import Unit, denies, run_relation, unit_relation, units
from factcheck.logic.relations import Relation
from factcheck.patterns import pattern

#: Share of the units of both sentences that must be the same, and the fewest units of a sentence.
_ALIKE = 0.6
_FEWEST = 3
_BESIDE = pattern(r"[,;:(–—]\s*$|[,;:(–—]\s*(?:[a-z]+\s+)?$")


class Step(NamedTuple):
    """What stands in one sentence in the place of what in the other; one side may be empty.

    Attributes:
        known: of the claim.
        said: of the statement.
        relation: of the claim's side to the statement's.
        soft: whether only WordNet or a likeness of names vouches for it.
        beside: whether what is left out stands beside the rest: a clause, or one of several joined.
    """

    known: tuple[Unit, ...]
    said: tuple[Unit, ...]
    relation: Relation
    soft: bool = False
    beside: bool = False


def aligned(claim: str, statement: str) -> tuple[Step, ...] | None:
    """Return the steps from a claim's words to a statement's, or None where the two are not worded alike.

    Args:
        claim: the sentence that is taken to be true.
        statement: the sentence under test.
    """
    mine, yours = units(claim), units(statement)
    if not _is_alike(mine, yours):
        return None
    steps: list[Step] = []
    matcher = SequenceMatcher(None, [each.key for each in mine], [each.key for each in yours], autojunk=False)
    for code, at, end, start, stop in matcher.get_opcodes():
        if code != "equal":
            steps += _steps(mine[at:end], yours[start:stop])
    return tuple(
        [step._replace(beside=_is_beside(step, claim)) if not step.said else step for step in _without_moved(steps)]
    )


def _is_beside(step: Step, claim: str) -> bool:
    """Tell whether what is left out of a claim reaches from a mark or a joint to its end or the next mark."""
    before, behind = claim[: step.known[0].start], claim[step.known[-1].end :]
    opened = bool(_BESIDE.search(before)) or step.known[0].key in CLAUSE_JOINTS
    return opened and (
        not behind.strip(" .!?)") or behind.lstrip()[:1] in (",", ";", ")", "–", "—") or step.known[0].key == "and"
    )


def _is_alike(mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    if min(len(mine), len(yours)) < _FEWEST:
        return False
    left = [each.key for each in mine]
    shared = 0
    for each in yours:
        if each.key in left:
            left.remove(each.key)
            shared += 1
    return shared >= _FEWEST - 1 and shared >= _ALIKE * len(yours)


def _steps(mine: Sequence[Unit], yours: Sequence[Unit]) -> list[Step]:
    """Return the cheapest steps from one run of units to another."""
    costs: list[list[tuple[int, list[Step]]]] = []
    for at in range(len(mine) + 1):
        costs.append([])
        for to in range(len(yours) + 1):
            options: list[tuple[int, list[Step]]] = []
            if at == to == 0:
                options.append((0, []))
            if at and to:
                relation = unit_relation(mine[at - 1], yours[to - 1])
                cost, before = costs[at - 1][to - 1]
                if relation.relation is not Relation.INDEPENDENCE:
                    step = Step((mine[at - 1],), (yours[to - 1],), *relation)
                    options.append((cost + _COSTS[relation.relation], [*before, step]))
            if at:
                cost, before = costs[at - 1][to]
                options.append((cost + _ALONE, [*before, Step((mine[at - 1],), (), Relation.FORWARD)]))
            if to:
                cost, before = costs[at][to - 1]
                options.append((cost + _ALONE, [*before, Step((), (yours[to - 1],), Relation.REVERSE)]))
            costs[at].append(min(options, key=lambda each: each[0]))
    return _together(costs[-1][-1][1])


_COSTS = {
    Relation.EQUIVALENT: 0,
    Relation.FORWARD: 1,
    Relation.REVERSE: 1,
    Relation.ALTERNATION: 2,
    Relation.NEGATION: 2,
}
_ALONE = 3


def _together(steps: list[Step]) -> list[Step]:
    """Return steps, what is left alone on both sides between two others as one thing in the place of another."""
    found: list[Step] = []
    run: list[Step] = []
    for step in [*steps, None]:
        if step is not None and not (step.known and step.said):
            run.append(step)
            continue
        found += _alone(run)
        run = []
        if step is not None and (step.soft or step.relation is not Relation.EQUIVALENT):
            found.append(step)
    return found


def _alone(run: list[Step]) -> list[Step]:
    """Return what is left alone on both sides as steps: a denial, one thing for another, what is left out or added."""
    known = tuple([each for step in run for each in step.known])
    said = tuple([each for step in run for each in step.said])
    denied = [_is_denial(side) for side in (known, said)]
    found = (
        [Step(known if denied[0] else (), said if denied[1] else (), Relation.NEGATION)]
        if denied[0] != denied[1]
        else []
    )
    rest = [
        () if denied[at] else tuple([each for each in side if each.key != "also"])
        for at, side in enumerate((known, said))
    ]
    if rest[0] and rest[1]:
        return [*found, Step(rest[0], rest[1], *run_relation(rest[0], rest[1]))]
    if rest[0]:
        return [*found, Step(rest[0], (), Relation.FORWARD)]
    return [*found, Step((), rest[1], Relation.REVERSE)] if rest[1] else found


#: What stands around a word that denies: "was unable to", "is banned from being".
_FRAMING = frozenset({"be", "to", "from", "have", "any", "as", "in"})


def _is_denial(side: Sequence[Unit]) -> bool:
    """Tell whether words only deny what stands behind them, and say nothing else."""
    return any(map(denies, side)) and all(denies(each) or each.key in _FRAMING for each in side)


def _without_moved(steps: list[Step]) -> list[Step]:
    """Return steps without what only stands in another place: "in July" at the beginning and at the end."""
    gone = [step for step in steps if step.known and not step.said]
    kept: list[Step] = []
    taken: list[Step] = []
    for step in steps:
        if step.said and not step.known:
            keys = [each.key for each in step.said]
            other = next((each for each in gone if each not in taken and [one.key for one in each.known] == keys), None)
            if other is not None:
                taken.append(other)
                continue
        kept.append(step)
    return [step for step in kept if step not in taken]
