"""Two sentences worded alike, word by word: what stands in one in the place of what in the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.sight import are_worded_alike, sight
from factcheck.inference.wording.boundaries import is_beside, is_closed, is_opened, parts
from factcheck.inference.wording.moves import unlike, without_moved
from factcheck.inference.wording.units import Unit, denies, run_relation, unit_relation, units
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple


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


@lru_cache(maxsize=8192)
def aligned(claim: str, statement: str) -> tuple[Step, ...] | None:
    """Return the steps from a claim's words to a statement's, or None where the two are not worded alike.

    Args:
        claim: the sentence that is taken to be true.
        statement: the sentence under test.
    """
    if not are_worded_alike(sight(claim), sight(statement)):
        return None
    mine, yours = units(claim), units(statement)
    kept, left, moved = without_moved(mine, yours)
    steps: list[Step] = []
    for known, said in unlike(kept, left):
        steps += _steps(known, said)
    steps = [_named_again(part, mine) for step in steps for part in _cut(step, claim)]
    found = [step._replace(beside=is_beside(step.known, claim)) if not step.said else step for step in steps]
    return (*found, *[Step(known, said, Relation.EQUIVALENT, soft=True) for known, said in moved])


def shared(steps: Sequence[Step], statement: str) -> int:
    """Return how many units of a statement a claim has as well.

    Args:
        steps: from the claim to the statement, as ``aligned`` returns them.
        statement: the sentence under test.
    """
    return len(units(statement)) - sum(len(each.said) for each in steps)


def agrees(step: Step, adding: frozenset[str]) -> bool:
    """Tell whether a step adds nothing and replaces nothing by something else.

    Args:
        step: from a claim to a statement.
        adding: words that add nothing where the claim has none in their place.
    """
    if step.said and not step.known:
        return all(each.key in adding for each in step.said)
    if step.known and step.said and step.said[0].value is not None:
        return step.relation is Relation.EQUIVALENT
    return step.relation.entails or (not step.said and bool(step.known))


def _named_again(step: Step, mine: Sequence[Unit]) -> Step:
    """Return a step as none where a claim takes up a name by its last word: "the club" for "Rom Rowing Club"."""
    if len(step.known) != 1 or len(step.said) != 1 or step.known[0].pos != "n" or step.said[0].pos != "name":
        return step
    same = step.said[0].key.split()[-1] == step.known[0].key and any(each.key == step.said[0].key for each in mine)
    return step._replace(relation=Relation.EQUIVALENT) if same else step


def _cut(step: Step, claim: str) -> list[Step]:
    """Return a step without what stands beside the words that another one stands for: "a dryer and ruled out arson"."""
    pieces = parts(step.known, claim) if step.known and step.said and step.relation is Relation.INDEPENDENCE else []
    if len(pieces) < 2:
        return [step]
    first = not is_opened(step.known, claim)
    if not first and is_closed(step.known, claim):
        return [step]
    replaced = pieces[0] if first else pieces[-1]
    rest = step.known[len(replaced) :] if first else step.known[: -len(replaced)]
    left = Step(rest, (), Relation.FORWARD)
    found = _steps(replaced, step.said)
    return [*found, left] if first else [left, *found]


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
