"""A noun, a name or a quality that stands behind the verb of a whole copy of a claim, where that has another one.

"Was founded by workers of a shipyard" beside "by workers of a glass factory": no table need know that the two exclude
each other. Who tells all the rest in the same words, of one who is known, tells the same fact; what he has in the place
of one word is mostly a slip. What adds up, what some do and what may be so, is left alone: who treats cats may treat
dogs as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.inference.terms import HAVING, LIGHT_WORDS, OPEN_MODALS, RESTRICTING
from factcheck.inference.wording.alignment import Step
from factcheck.inference.wording.boundaries import is_closed, is_opened
from factcheck.inference.wording.holding import are_told, is_in_adjunct, is_told, main_of
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.language.persons import is_person
from factcheck.language.weekdays import is_weekday
from factcheck.logic.relations import Relation
from factcheck.syntax.words import DEFINITE, DETERMINERS, OWNERS

#: The most words of weight that stand in the place of how many; the fewest that all the rest is made of, and the fewest
#: where what differs only says who somebody is.
_LONGEST, _FEWEST, _FEWEST_BESIDE = 3, 4, 5
#: So many words alike tell one fact, whomever it is of.
_MANY = 8
#: What names a thing or says how it is.
_NAMING = frozenset({"n", "name", "a"})
_JOINTS = frozenset({"and", "or"})
_OF_WEIGHT = frozenset({"n", "v", "a", "name"})
#: Words behind which a plural is not of things at large.
_INTRODUCING = DETERMINERS.keys() | OWNERS | {"of"}
#: Penn tags of words that compare.
_COMPARING = frozenset({"JJR", "JJS", "RBR", "RBS"})
#: What may be left out: where, with whom, how.
_DROPPED = frozenset({"prep", "n", "name", "a", "value"})


def is_replaced(step: Step, steps: Sequence[Step], statement: str, claim: str) -> bool:
    """Tell whether all that differs is one thing that is told of one who is known.

    Args:
        step: the one that differs.
        steps: all that differs.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    same = _told_alike(step, statement)
    sides = ((step.said, statement), (step.known, claim))
    least = _FEWEST if are_told(step, statement, claim) else _FEWEST_BESIDE
    if same < least or not _is_whole(step, steps) or not all(_names(run) for run, _ in sides) or _may_mean_one(step):
        return False
    if not step.relation.excludes and all(_narrows(run, text) for run, text in sides):
        return False  # the cancer department is that of oncology
    if any(_ranks(text) or _is_under_way(text) or not _is_told(run, text) for run, text in sides):
        return False
    return _are_told_alike(statement, claim) and (
        (same >= _MANY or all(_is_of_known(text) for _, text in sides))
        and not any(_adds_up(run, text) for run, text in sides)
    )


def _told_alike(step: Step, statement: str) -> int:
    """Return how many words of weight, names and values a statement has beside what differs."""
    found = [each for each in units(statement) if each not in step.said]
    return sum(each.value is not None or (each.pos in _OF_WEIGHT and each.key not in LIGHT_WORDS) for each in found)


def _is_whole(step: Step, steps: Sequence[Step]) -> bool:
    """Tell whether beside one step nothing is added, and only a few words that restrict nothing are left out."""
    rest = [each for each in steps if each is not step]
    return all(each.relation is Relation.EQUIVALENT or (not each.said and _may_go(each)) for each in rest)


def _may_go(step: Step) -> bool:
    return step.beside or (
        len(step.known) <= _LONGEST
        and step.known[0].pos in ("prep", "value", "a")
        and all(each.pos in _DROPPED and not denies(each) and each.key not in RESTRICTING for each in step.known)
    )


def _are_told_alike(statement: str, claim: str) -> bool:
    """Tell whether two sentences assert, and are told of one time, by one modal verb and under one condition."""
    said, known = main_of(statement), main_of(claim)
    if said is None or known is None:
        return False
    modals = {said.modal, known.modal}
    return (
        not modals & OPEN_MODALS
        and len(modals) == 1
        and not (said.negated or known.negated)
        and said.condition == known.condition
        and said.tense == known.tense
    )


def _is_of_known(text: str) -> bool:
    """Tell whether what a sentence begins with, before its verb, is one that is known."""
    made = main_of(text)
    if made is None:
        return False
    before = [phrase for each in made.arguments if each.start < made.start for phrase in each.phrases]
    things = [each for each in before if each.kind in ("name", "pronoun", "noun")]
    return any(each.kind != "noun" or each.determiner in DEFINITE for each in things)


def _ranks(text: str) -> bool:
    """Tell whether a sentence compares: what is the highest in the town need not be so in the country."""
    return any(each.tag in _COMPARING for each in units(text))


def _is_under_way(text: str) -> bool:
    """Tell whether a sentence tells what somebody is just doing, who may do much else."""
    return _is_told_by_be(units(text), "VBG")


def _names(run: Sequence[Unit]) -> bool:
    return len(run) <= _LONGEST and all(each.pos in _NAMING for each in run)


def _is_told(run: Sequence[Unit], text: str) -> bool:
    """Tell whether words are told of what a sentence is about: behind its verb, by the way, before a name."""
    found = units(text)
    end = found.index(run[-1]) + 1
    behind = found[end] if end < len(found) else None
    if behind is not None and behind.tag == "POS":
        return False  # whose it is tells which one is meant
    if is_told(run[0], found):
        return not _is_one_of_several(run, text)
    titled = behind is not None and behind.pos == "name" and run[-1].end + 1 == behind.start
    return (titled and is_person(run[-1].key)) or _is_apposed(run, text)


def _is_one_of_several(run: Sequence[Unit], text: str) -> bool:
    """Tell whether words name one of several of which the same may be so: cold drinks, the southern shore, Sundays."""
    found = units(text)
    at = found.index(run[0])
    if run[-1].pos == "a":
        return is_in_adjunct(run[-1], text) or any(each.tag == "NNS" for each in found[at + 1 : at + 3])
    if is_weekday(run[-1].key) or found[at - 1].value is not None:
        return True  # "has nine shops"
    if run[-1].pos == "name" and found[at - 1].key == "of":
        return True  # whose provider it is tells which one is meant
    made = main_of(text)
    if made is None or _is_told_by_be(found, "VBN"):
        return False
    if run[-1].tag == "NNS" and _is_bare(run, text):
        return True  # "sells tickets for adults", "met fishermen from the valley"
    if made.tense != "past":
        return False
    named = run[-1].pos == "name" and found[at - 1].pos == "prep"  # "sang in Rom", "invested in Tor"
    return named or _narrows(run, text)


def _is_bare(run: Sequence[Unit], text: str) -> bool:
    """Tell whether no article, no word for whose they are and no "of" stands before some words."""
    before = text[: run[0].start].split()[-1:]
    return not before or before[0].lower() not in _INTRODUCING


def _narrows(run: Sequence[Unit], text: str) -> bool:
    """Tell whether words only say which or what kind of a thing the noun behind them is: "its pump business"."""
    found = units(text)
    end = found.index(run[-1]) + 1
    return end < len(found) and found[end].pos == "n" and found[end].start - run[-1].end <= 1


def _is_told_by_be(found: Sequence[Unit], tag: str) -> bool:
    """Tell whether a form of a verb stands right behind a form of "be": "was built", "is building"."""
    return any(one.key == "be" and two.tag == tag for one, two in pairwise(found))


def _is_apposed(run: Sequence[Unit], text: str) -> bool:
    """Tell whether words end what stands between two marks behind a name: "Ada Birk, the club's treasurer, ..."."""
    found = units(text)
    at = found.index(run[0])
    while at and not is_opened(found[at : at + 1], text):
        at -= 1
    return at > 0 and found[at - 1].pos == "name" and is_closed(run, text)


def _may_mean_one(step: Step) -> bool:
    """Tell whether two things may be one: kin, words of one name, a name and a noun, a thing and a quality."""
    heads = step.known[-1].pos, step.said[-1].pos
    mine, yours = ({word for each in side for word in each.key.split()} for side in (step.known, step.said))
    return (
        heads[0] != heads[1]
        or mine <= yours
        or yours <= mine
        or any(are_kin(mine, yours) for mine in step.known for yours in step.said)
    )


def _adds_up(run: Sequence[Unit], text: str) -> bool:
    """Tell whether a thing may well be so beside another one: of what somebody has or is, of one of a list."""
    found = units(text)
    at, end = found.index(run[0]), found.index(run[-1]) + 1
    if not at:
        return False
    if _is_listed(found, at, end, text):
        return True
    before = found[at - 1]
    return before.pos == "v" and (before.key in HAVING or (before.key == "be" and run[-1].pos != "name"))


def _is_listed(found: Sequence[Unit], at: int, end: int, text: str) -> bool:
    """Tell whether things stand before or behind words with which "and" or a comma makes them a list."""
    beside = [found[at - 1], *found[end : end + 1]]
    if any(each.key in _JOINTS for each in beside):
        return not _joins_clause(found, end)
    gaps = [(found[at - 1], found[at])] + [(found[end - 1], each) for each in found[end : end + 1]]
    return any(
        one.pos in _NAMING and two.pos in _NAMING and text[one.end : two.start].strip() == "," for one, two in gaps
    )


def _joins_clause(found: Sequence[Unit], at: int) -> bool:
    """Tell whether what follows joins another clause: "in Rust and published", not "in Rust and C"."""
    return at + 1 < len(found) and found[at].key in _JOINTS and found[at + 1].pos == "v"
