"""What the one step comes to by which two sentences that are worded alike differ: another name, an opposite."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.date_grounds import date_situation
from factcheck.inference.pairs import Pair
from factcheck.inference.terms import BLAMING, LIGHT_WORDS, RESTRICTING, TURNING
from factcheck.inference.wording.alignment import Step, agrees
from factcheck.inference.wording.boundaries import is_closed, is_opened
from factcheck.inference.wording.echoes import ECHO
from factcheck.inference.wording.holding import are_told, is_label, main_of
from factcheck.inference.wording.literals import are_literals
from factcheck.inference.wording.same_number import is_another_name
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_turns, word_relation
from factcheck.patterns import pattern
from factcheck.syntax.words import QUANTIFIERS, STRESSING
from factcheck.values import comparable

_DIGITS = pattern(r"\d+")
#: Two things exchanged; a name or word in the place of another. One value in the place of another is an echo.
OTHER = "another word in its place"


def adds_nothing(step: Step) -> bool:
    """Tell whether the two sides of a step agree but for words that add nothing."""
    return agrees(step, _ADDING_NOTHING)


#: Words that add nothing to a sentence that is worded like another one.
_ADDING_NOTHING = (LIGHT_WORDS - TURNING) | STRESSING


def name_step(step: Step, steps: Sequence[Step], statement: str, claim: str) -> str:
    """Return what a step comes to: a case, or nothing where it excludes nothing."""
    mine, yours = units(claim), units(statement)
    if not step.known or not step.said:
        return ""
    if is_another_name(step, steps, statement, claim):
        return OTHER
    told = are_told(step, statement, claim)
    if not told and not is_opened(step.known, claim) and not is_closed(step.known, claim):
        return ""
    if step.known[0].value is not None and step.said[0].key in ("all", "every", "both", "none", "no"):
        behind = statement[step.said[-1].end :].split()[:2]
        part = len(steps) == 1 and behind[:1] == ["of"] and behind[-1] in ("which", "whom", "them")
        return OTHER if part else ""  # "three of which", "all of which"
    if step.said[0].value is not None:
        if is_label(step.said[0], yours) or step.said[0].value.kind in ("ordinal", "version"):
            return ""
        one = step.relation.excludes and _is_settled(step, statement, claim) and _is_only_value(step, steps)
        return ECHO if one else ""
    if step.relation.excludes and not step.soft:
        return "an opposite" if _is_opposite(step, yours) else ""
    if step.said[0].key in QUANTIFIERS and any(each.key == "only" for one in steps for each in one.known):
        return "only this one"
    other = _is_another(step, steps, mine, yours) or (len(steps) == 1 and are_literals(step, statement, claim))
    return OTHER if told and other else ""


#: Prepositions before what may stand beside another one: who did it, for whom it is.
_OF_SEVERAL = frozenset({"to", "for", "with", "by", "from"})


def _is_opposite(step: Step, yours: Sequence[Unit]) -> bool:
    """Tell whether opposite words are what is said: a verb, an adverb, an adjective that no noun stands behind."""
    both = (*step.known, *step.said)
    if any(map(denies, both)):
        return False
    if any(each.pos == "n" for each in both):
        before = yours[yours.index(step.said[0]) - 1]
        return before.pos == "prep" and before.key not in _OF_SEVERAL  # "in the east", "of wood", not "closed to buses"
    place = yours.index(step.said[-1]) + 1
    before_noun = place < len(yours) and yours[place].pos in ("n", "name", "a", "v")
    if step.known[0].pos == step.said[0].pos == "v":
        tags = {step.known[0].tag, step.said[0].tag}
        if tags & _PAST and (
            are_turns(step.known[0].key, step.said[0].key) or all(each.value is None for each in yours)
        ):
            return False  # it may have joined and left
        return not (before_noun and step.said[0].tag in ("VBN", "VBG"))
    return step.said[-1].pos != "a" or not before_noun


_PAST = frozenset({"VBD", "VBN"})


def _is_only_value(step: Step, steps: Sequence[Step]) -> bool:
    """Tell whether a claim narrows nothing that it gives a value for, and gives no other one beside it."""
    value = step.said[0].value
    gone = [each for each in steps if each is not step and not each.said]
    others = [one.value for each in gone for one in each.known if one.value is not None]
    kept = all(each.beside or each.known[0].key in RESTRICTING for each in gone)
    again = {one.key for each in gone for one in each.known}
    if value is not None and value.bound in again:
        return False  # "until 2017 ..., since then ..."
    return kept and not any(value is not None and comparable(value, one) for one in others)


def _is_settled(step: Step, statement: str, claim: str) -> bool:
    """Tell whether there is one value at a time: not of a date on which what is told may have happened again."""
    if step.said[0].value is None or step.said[0].value.kind != "date":
        return True
    said, known = main_of(statement), main_of(claim)
    return said is not None and known is not None and bool(date_situation(Pair(known, said, ())))


def _is_another(step: Step, steps: Sequence[Step], mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell whether a name or noun stands where a claim has another one, and there can hardly be two.

    That is so of a cause, and of what the claim itself tells of something else.
    """
    if len(step.known) == len(step.said) == 1 and _are_numbered(step.known[0].key, step.said[0].key):
        return True
    kinds = {step.said[-1].pos, step.known[-1].pos}
    if len(kinds) > 1 or not kinds <= {"n", "name"} or any(each.pos == "v" for each in (*step.said, *step.known)):
        return False
    before = [word_before(side[0], found) for side, found in ((step.known, mine), (step.said, yours))]
    if before[0] != before[1]:
        return False
    if before[0] in BLAMING or (before[0] == "by" and _is_caused(mine) and _is_caused(yours)):
        return True
    elsewhere = {each.key for one in steps if one is not step for each in one.known}
    return kinds == {"name"} and (
        step.said[-1].key in elsewhere or _are_numbered(step.known[-1].key, step.said[-1].key)
    )


def _are_numbered(one: str, two: str) -> bool:
    """Tell whether two names differ in their numbers alone: AES-128, AES-256."""
    first, second = (_DIGITS.sub("0", each) for each in (one, two))
    return one != two and first == second and " " not in one and not one.isdigit()


def _is_caused(found: Sequence[Unit]) -> bool:
    return any(
        each.pos == "v" and word_relation(each.key, "cause", "v").relation is Relation.EQUIVALENT for each in found
    )


def word_before(unit: Unit, found: Sequence[Unit]) -> str:
    """Return the preposition or the like that stands before a word."""
    place = found.index(unit)
    before = [each.key for each in found[max(0, place - 2) : place]]
    return next((each for each in reversed(before) if each not in ("of", "to")), "") if before else ""
