"""A statement that there is no limit, beside a claim that sets one: "unlimited users", "up to five users"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.cases.rulings import CASE
from factcheck.inference.cases.stances import PASS, PLAIN
from factcheck.inference.cases.terms import ANYBODY, DIMENSIONS, UNLIMITED
from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.inference.sight import sight
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import LIGHT_WORDS
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.units import Unit, denies, span_of, units
from factcheck.logic.relations import Relation
from factcheck.syntax.words import LIMITS

#: Words for anybody at all.
_ANYBODY = ANYBODY - {"user", "guest", "visitor"}

#: Words that add nothing to an amount.
_EMPTY = LIGHT_WORDS | DIMENSIONS

#: Words of a limit, or of none.
_OF_LIMITS = UNLIMITED | LIMITS


@lru_cache(maxsize=8192)
def unlimited(statement: str, claim: str) -> Outcome | None:
    """Return the exclusion of a statement that denies a limit which a claim sets, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if not sight(claim).kinds or set(sight(statement).keys).isdisjoint(_OF_LIMITS):
        return None
    yours = units(statement)
    words, said = _denied(yours), main_of(statement)
    if not words or said is None or said.speaker or any(each.value is not None for each in yours):
        return None
    from factcheck.inference.cases.rules import rules
    from factcheck.inference.wording.counterparts import counterparts

    for rule in rules(claim):
        limit = rule.limit
        if limit.side != "below" or limit.narrows or rule.stance.denied or rule.stance.kind not in (PASS, PLAIN):
            continue
        told = [each for each in yours if each not in words and each.pos not in ("", "prep") and not _is_light(each)]
        found = counterparts(rule.units, told)
        counted = {pair.known.key for pair in found.pairs if pair.known.pos in ("n", "name")}
        same = limit.what in counted if limit.what else bool(counted)
        if same and not found.left and all(each.relation.entails for each in found.pairs):
            edit = Edit("obj", "bound", Relation.ALTERNATION, span_of(words[:1]), span_of((limit.unit,)))
            return exclusion(Pair(rule.made, said, (edit,)), CASE, (edit,), ["words"])
    return None


def _denied(found: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the words that say that there is no limit, none if none do."""
    plain = [each for each in found if each.key in UNLIMITED]
    limit = [each for each in found if each.key in LIMITS]
    nots = [each for each in found if denies(each)]
    if plain and not nots:
        return tuple(plain)
    return (*nots, *limit) if len(nots) == len(limit) == 1 else ()


def _is_light(unit: Unit) -> bool:
    return unit.key in _EMPTY or unit.key in _ANYBODY
