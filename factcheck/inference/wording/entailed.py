"""Whether a statement says nothing that a claim worded alike does not say: only what may go was left out.

What stands beside the rest of a sentence may go: an apposition, a clause joined to another. What narrows may not, nor
may anything go where a word turns round what follows from what: not, only, every, if, a superlative.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.shelf import readings
from factcheck.inference.terms import RESTRICTING, THEN, TURNING
from factcheck.inference.wording.alignment import Step, aligned
from factcheck.inference.wording.boundaries import is_closed, is_opened, parts
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.logic.relations import Relation
from factcheck.syntax.words import QUANTIFIERS, SAYING

#: The fewest words of weight that two sentences must share in the same order.
_FEWEST = 4


@lru_cache(maxsize=8192)
def follows(statement: str, claim: str) -> bool:
    """Tell whether a statement follows from a claim that it is worded like.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said = units(statement)
    steps = aligned(claim, statement)
    if steps is None or len(said) < _FEWEST or not any(each.pos == "v" for each in said):
        return False
    turned = any(map(_turns, said))
    ways = readings(statement)
    past = bool(ways) and all(each[0].tense in ("past", "perfect") for each in ways if each[0].kind == "main")
    return all(
        _is_in_place(step, claim, steps) if step.soft and step.relation is Relation.EQUIVALENT
        else _is_harmless(step, statement, claim, turned=turned, past=past)
        for step in steps
    )  # fmt: skip


def _is_in_place(step: Step, claim: str, steps: Sequence[Step]) -> bool:
    """Tell whether what stands at another place, or is told by another word, belongs to the same verb all the same."""
    if [each.key for each in step.known] != [each.key for each in step.said]:
        return True
    gone = {each for other in steps if not other.said for each in other.known}
    part = next(each for each in parts(units(claim), claim) if step.known[0] in each)
    verbs = [each for each in part if each.pos == "v"]
    return not any(each in gone for each in verbs) and (bool(verbs) or len(part) == len(step.known))


def _turns(unit: Unit) -> bool:
    """Tell whether behind a word a narrower thing no longer follows from a wider one, or the other way round."""
    return denies(unit) or unit.key in TURNING or unit.key in QUANTIFIERS or unit.tag in ("JJR", "JJS", "RBR", "RBS")


def _is_aside(be: Unit, statement: str, claim: str) -> bool:
    """Tell whether a statement says with "is" what a claim tells by the way: "the pad, in use since May"."""
    said = units(statement)
    behind = said[said.index(be) + 1 :][:1]
    return any(
        each.key == one.key and each.pos == one.pos != "v" and is_opened((one,), claim)
        for each in behind
        for one in units(claim)
    )


def _is_harmless(step: Step, statement: str, claim: str, *, turned: bool, past: bool) -> bool:
    if step.known and step.said:
        return step.relation is Relation.EQUIVALENT
    if step.said:
        return len(step.said) == 1 and step.said[0].key == "be" and _is_aside(step.said[0], statement, claim)
    return step.beside and _may_go(step.known, claim, turned=turned, past=past)


def _may_go(run: Sequence[Unit], claim: str, *, turned: bool, past: bool) -> bool:
    """Tell whether words that stand beside the rest restrict nothing of it."""
    verb = next((at for at, each in enumerate(run) if each.pos == "v"), len(run))
    if any(each.key in RESTRICTING for each in run[: max(verb, 1)]) or any(
        each.pos == "v" and each.key in SAYING for each in run
    ):
        return False
    if run[0].key in THEN:
        return past and not turned
    if any(map(denies, run[:2])) and run[min(2, len(run) - 1)].pos == "prep":
        return False  # "but not in storms"
    whole = is_opened(run, claim) and is_closed(run, claim)
    return whole or not any(map(denies, run))
