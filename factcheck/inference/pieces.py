"""Pieces that may not be taken out of a claim by themselves: one of a pair of lists, a place behind another thing."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

from factcheck.inference.edits import Edit, span
from factcheck.inference.inside import of_inner_thing
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition

#: Slots that say where something is done.
_PLACES = frozenset({"in", "at"})
#: Slots of where and when.
_SETTINGS = TIME_SLOTS | _PLACES


def paired_off(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit where a statement takes one from each of two lists that may belong together, one by one.

    "The poet and the critic were born in 1903 and 1911" does not say of each that it was in either year.

    Args:
        known: the claim's proposition.
        said: the statement's.
    """
    lists = [each for each in known.arguments if each.joint == "and" and len(each.phrases) > 1]
    for one, two in combinations(lists, 2):
        valued = any(all(phrase.value is not None for phrase in each.phrases) for each in (one, two))
        if len(one.phrases) != len(two.phrases) or not valued:
            continue
        mine, yours = said.argument(one.slot), said.argument(two.slot)
        if mine is not None and yours is not None and max(len(mine.phrases), len(yours.phrases)) < len(one.phrases):
            return [Edit(one.slot, "list", Relation.INDEPENDENCE, span(mine), span(one))]
    return []


def hung(known: Proposition, said: Proposition, left: Collection[Argument]) -> list[Edit]:
    """Return the edit where a statement keeps a place that may be that of another thing, which it leaves out.

    Of "born in a car on the way to the hospital in Rom" it does not follow that it was in Rom.

    Args:
        known: the claim's proposition.
        said: the statement's.
        left: what the statement leaves out of the claim.
    """
    inner = of_inner_thing(known, said, left)
    if inner is not None:
        return [Edit(inner.slot, "narrowing", Relation.INDEPENDENCE, None, span(inner))]
    places = [each for each in known.arguments if each.slot in _PLACES]
    if len(places) <= 1 or places[0] not in left or places[-1] in left or said.argument(places[-1].slot) is None:
        return []
    last = places[-1]
    for each in left:
        beside = last.follows(each.end) and each.slot not in _SETTINGS
        if beside and each.phrases[-1].kind == "noun" and each.slot not in ("subj", "obj", "attr"):
            return [Edit(last.slot, "narrowing", Relation.INDEPENDENCE, None, span(last))]
    return []
