"""Whether a statement says nothing that a claim worded alike does not say: only what may go was left out.

What stands beside the rest of a sentence may go: an apposition, a clause joined to another. What narrows may not, nor
may anything go where a word turns round what follows from what: not, only, every, if, a superlative.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.pieces import paired_off
from factcheck.inference.shelf import readings
from factcheck.inference.terms import AFTERWARDS, ALONE, RESTRICTING, THEN, TURNING
from factcheck.inference.wording.alignment import Step, aligned
from factcheck.inference.wording.boundaries import is_closed, is_opened, parts
from factcheck.inference.wording.units import Unit, denies, units
from factcheck.language.tables import NAMED_DAYS
from factcheck.language.words import words
from factcheck.logic.relations import Relation
from factcheck.syntax.records import SET_AGAINST, Proposition
from factcheck.syntax.words import QUANTIFIED_PRONOUNS, QUANTIFIERS, RELATIVES, SAYING, WHOSE

#: The fewest words of weight that two sentences must share in the same order.
_FEWEST = 4
#: The word by which lists are told one by one, so that no part of one may go.
_ONE_BY_ONE = "respectively"


@lru_cache(maxsize=8192)
def follows(statement: str, claim: str) -> bool:
    """Tell whether a statement follows from a claim that it is worded like.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said = units(statement)
    steps = aligned(claim, statement)
    if steps is None or len(said) < _FEWEST or _ONE_BY_ONE in claim or not any(each.pos == "v" for each in said):
        return False
    if not _keeps_forms(said, units(claim)) or not _keeps_terms(statement, claim):
        return False
    if _takes_from_pair(statement, claim) or any(map(_denies_cause, readings(claim))):
        return False
    if any(each.value is not None and each.value.kind == "date" for each in said) and _is_set_later(statement, claim):
        return False
    turned = any(map(_turns, said))
    if turned and _narrowing(claim) - _narrowing(statement):
        return False  # who does not need your key may need one, and what is not open today may be open
    if any(each.key in ALONE for each in said) and any(_is_lost(each, units(claim)) for each in steps):
        return False  # "only in German and French"
    ways = readings(statement)
    past = bool(ways) and all(each[0].tense in ("past", "perfect") for each in ways if each[0].kind == "main")
    return all(
        _is_in_place(step, claim, steps) if step.soft and step.relation is Relation.EQUIVALENT
        else _is_harmless(step, statement, claim, turned=turned, past=past)
        for step in steps
    )  # fmt: skip


def _is_lost(step: Step, known: Sequence[Unit]) -> bool:
    """Tell whether one of those was left out that something is for alone, and no clause.

    Args:
        step: from the claim to the statement.
        known: the claim's words.
    """
    if not step.known or step.said or any(each.pos == "v" for each in step.known):
        return False
    before = known[: known.index(step.known[0])]
    last = max((at for at, each in enumerate(before) if each.key in ALONE), default=None)
    return last is not None and all(each.pos != "v" for each in before[last:])


def _narrowing(text: str) -> frozenset[str]:
    """Return the words of a sentence for whose something is, and for the day: "my", "its", "today"."""
    return frozenset(each.key for each in words(text)) & (WHOSE | NAMED_DAYS)


def _is_set_later(statement: str, claim: str) -> bool:
    """Tell whether a claim has a clause of a later time than its date: "the mill closed in May, the shop later"."""
    mine, yours = ({*text.lower().strip(".").replace(",", " ").split()} for text in (claim, statement))
    return bool(mine & AFTERWARDS) and not yours & AFTERWARDS


#: Tag -> what the form of a word says, where that makes a difference: when it is so, or how far.
_FORMS = {"VBD": "past", "VBZ": "present", "VBP": "present", "JJ": "plain", "JJR": "more", "JJS": "most"}

_NUMBERS = {"NN": "one", "NNS": "several"}


def _keeps_forms(said: Sequence[Unit], known: Sequence[Unit]) -> bool:
    """Tell whether verbs keep their tense and adjectives their degree: "was high" is not "is high"."""
    past = any(each.tag == "VBD" for each in said)  # what one of them did the others need not have done
    told = _FORMS | _NUMBERS if past else _FORMS
    forms: dict[tuple[str, str], set[str]] = {}
    for each in known:
        if each.tag in told:
            forms.setdefault((each.key, each.tag[0]), set()).add(told[each.tag])
    mine = [(each, forms.get((each.key, each.tag[0]))) for each in said if each.tag in told]
    return all(told[each.tag] in found for each, found in mine if found is not None)


def _keeps_terms(statement: str, claim: str) -> bool:
    """Tell whether a statement tells as done only what a claim does, and on a condition what a claim does on one.

    Who may work at home need not do so, and what would happen if it rained need not happen.
    """
    said, known = (
        {(ways[0].verb, ways[0].modal, bool(ways[0].condition)) for ways in readings(text)}
        for text in (statement, claim)
    )
    told = known | {(verb, modal, True) for verb, modal, _ in known}
    return all(made in told or made[0] not in {verb for verb, *_ in known} for made in said)


def _takes_from_pair(statement: str, claim: str) -> bool:
    """Tell whether a statement takes one from each of two lists that may belong together, one by one."""
    return any(
        paired_off(known[0], said[0])
        for known in readings(claim)
        for said in readings(statement)
        if known[0].verb == said[0].verb
    )


def _denies_cause(ways: tuple[Proposition, ...]) -> bool:
    """Tell whether a clause denies no more than why something is so: "was not dismissed for A but for B"."""
    return any(each.focus == SET_AGAINST for each in ways[0].arguments)


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
    nobody = unit.key in QUANTIFIED_PRONOUNS
    return (
        nobody
        or denies(unit)
        or unit.key in TURNING
        or unit.key in QUANTIFIERS
        or unit.tag in ("JJR", "JJS", "RBR", "RBS")
    )


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


#: What joins two of which only one need be.
_OR = "or"


def _is_choice(run: Sequence[Unit], claim: str) -> bool:
    """Tell whether words are one of two of which neither follows: "a poet or a painter"; not ", or 90 if you wait"."""
    before, behind = claim[: run[0].start].split(), claim[run[-1].end :].split()
    joined = _OR in (run[0].key, run[-1].key) or before[-1:] == [_OR] or behind[:1] == [_OR]
    return joined and not any(each.key in RESTRICTING for each in run)


#: A clause about a noun says by itself what that is only where one of these parts the two.
_MARKS = (",", "—", "–", "(", ";", ":")


def _may_go(run: Sequence[Unit], claim: str, *, turned: bool, past: bool) -> bool:
    """Tell whether words that stand beside the rest restrict nothing of it."""
    if _is_choice(run, claim) or (run[0].key in RELATIVES and not claim[: run[0].start].rstrip().endswith(_MARKS)):
        return False
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
