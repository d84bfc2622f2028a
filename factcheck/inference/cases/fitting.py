"""Whether a rule and a case are of one thing: word by word, whatever their order."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.cases.bounds import AGE, Bounded
from factcheck.inference.cases.rules import Rule
from factcheck.inference.cases.stances import ENOUGH, NEED, PASS, Stance
from factcheck.inference.cases.terms import ANYBODY, CARRIERS, DIMENSIONS, HOLDING, PASSING, PROVIDING
from factcheck.inference.terms import LIGHT_WORDS, OPPOSED_PREPOSITIONS
from factcheck.inference.wording.counterparts import Counterpart, Counterparts, counterparts, with_particles
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit
from factcheck.logic.relations import Relation
from factcheck.syntax.words import ANYBODY as WHOEVER
from factcheck.syntax.words import LIMITING, LIMITS, MOST, NEEDING

#: Verbs of who fits a limit.
_KEEPING = PASSING | HOLDING

#: Words for whoever it is about.
_ANYBODY = ANYBODY | CARRIERS

#: That a rule is for these alone says nothing of what it is about.
_ONLY = "only"

#: Words by which a rule is told.
_OF_RULES = LIMITS | LIMITING | NEEDING | MOST

#: Words that add nothing to an amount.
_EMPTY = DIMENSIONS | LIGHT_WORDS


def fitting(rule: Rule, case: Bounded, said: Stance, yours: Sequence[Unit], *, holds: bool) -> list[str] | None:
    """Return the doubts whether a rule and a case are of one thing, or None where nothing shows that they are.

    Args:
        rule: the rule.
        case: the amount of the statement.
        said: what the statement says of it.
        yours: the units of the statement.
        holds: whether the statement follows if they are.
    """
    mine = [each for each in rule.units if _is_told(each, rule.limit, rule.stance) and each.key != _ONLY]
    left = [each for each in yours if _is_told(each, case, said) and each.key != _ONLY]
    found = counterparts(with_particles(mine), with_particles(left))
    if not all(_may_be_left(each, rule, said) or _is_kin_of(each, found.over) for each in found.left):
        return None
    over = [each for each in found.over if not _may_go(each, rule, said) and not _is_kin_of(each, found.left)]
    if said.denied and not holds:
        over = [each for each in over if not _is_behind_by(each, rule)]
    if over or not all(_is_alike(each, rule, holds=holds) for each in found.pairs):
        return None
    if _are_others(found) or any(_are_opposed(each, rule.units, yours) for each in found.pairs):
        return None
    shared = any(each.said.pos in ("n", "name") or each.said.key not in PASSING for each in found.pairs)
    if not shared and case.what in ("", AGE):
        return None
    return ["words"] if found.left or any(each.soft for each in found.pairs) else []


def _are_others(found: Counterparts) -> bool:
    """Tell whether a rule and a case are for different people: "staff", "students"; "you" is whoever it is for."""
    mine, yours = ({each.key for each in side if each.key in ANYBODY} for side in (found.over, found.left))
    return bool(mine and yours) and mine.isdisjoint(WHOEVER) and yours.isdisjoint(WHOEVER)


def _are_opposed(pair: Counterpart, mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell whether a word stands behind opposite prepositions: in the town, outside the town."""
    places = (
        (mine.index(pair.known) if pair.known in mine else 0),
        (yours.index(pair.said) if pair.said in yours else 0),
    )
    before = tuple([side[place - 1].key if place else "" for side, place in zip((mine, yours), places, strict=True)])
    return before in OPPOSED_PREPOSITIONS


def _is_behind_by(unit: Unit, rule: Rule) -> bool:
    """Tell whether a word stands in who does what a rule demands: "approved by the head of finance"."""
    by = next((each.start for each in rule.units if each.key == "by" and each.pos == "prep"), None)
    return by is not None and unit.start > by


def _is_told(unit: Unit, amount: Bounded, said: Stance) -> bool:
    """Tell whether a word is neither the amount, nor what it counts, nor what says whether it passes."""
    if unit == amount.unit or unit.pos in ("", "prep", "not") or unit.key in _EMPTY:
        return False
    if unit.key == amount.what and 0 <= unit.start - amount.unit.end <= 1:
        return False
    if any(word.start <= unit.start and unit.end <= word.end for word in said.words):
        return False
    return unit.key not in _OF_RULES


def _may_be_left(unit: Unit, rule: Rule, said: Stance) -> bool:
    """Tell whether a statement may have a word that a rule has not: whom it is for, what is done with what passes."""
    if unit.pos in ("name", "value"):
        return False
    if unit.key in _ANYBODY:
        return True
    verbs = [each for each in rule.units if each.pos == "v" and _is_told(each, rule.limit, rule.stance)]
    done = unit.pos == "v" and unit.key in PASSING and said.kind in (PASS, ENOUGH)
    return done and all(are_kin(unit, each) or each.key in HOLDING for each in verbs)


def _may_go(unit: Unit, rule: Rule, said: Stance) -> bool:
    """Tell whether a rule may have a word that a statement has not."""
    if unit.key in ANYBODY or (unit.key in PROVIDING and said.kind == NEED):
        return True
    return unit.pos == "v" and unit.key in _KEEPING and rule.stance.kind == PASS


def _is_kin_of(unit: Unit, others: Sequence[Unit]) -> bool:
    """Tell whether a word is kin to another one, which for names and values none is."""
    return any(are_kin(unit, each) for each in others)


def _is_alike(pair: Counterpart, rule: Rule, *, holds: bool) -> bool:
    """Tell whether two words name one thing; a case may be of a narrower kind than what a rule is for."""
    if pair.relation.entails:
        return not (holds and pair.soft and pair.said.pos == "n")
    before = pair.known.end <= rule.limit.unit.start
    return pair.relation is Relation.REVERSE and pair.said.pos == "n" and before and not pair.soft
