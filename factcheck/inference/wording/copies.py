"""Two sentences that are copies of each other but for a word or two: what the difference comes to.

Sentences that are worded alike need not be taken apart to be compared: who and what they speak of is the same, word for
word. ``alignment`` says what differs; here one difference that excludes, and nothing beside it that might explain it,
makes the same outcomes as between propositions. Where the sentences were taken apart, the slot of the difference and
its verb come from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.grounds import situation
from factcheck.inference.kinds import MEASURE_KINDS, VALUE_KINDS
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import keys
from factcheck.inference.shelf import readings
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import CONTRASTING, OF_SOME, RESTRICTING
from factcheck.inference.told_then import is_later
from factcheck.inference.verb_relations import are_of_kind
from factcheck.inference.wording.alignment import Step, aligned
from factcheck.inference.wording.another_one import is_of_another_one
from factcheck.inference.wording.holding import holding, is_in_adjunct, is_in_defining, is_label, main_of
from factcheck.inference.wording.units import span_of, units
from factcheck.language.modifiers import PRIVATIVE
from factcheck.language.wordnet import entry, synset
from factcheck.logic.relations import Relation
from factcheck.logic.words import are_turns
from factcheck.syntax.words import QUANTIFIERS


@lru_cache(maxsize=8192)
def copied(statement: str, claim: str) -> Outcome | None:
    """Return what a statement that is worded like a claim comes to, or None where nothing surely excludes.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    steps = aligned(claim, statement)
    hard = [step for step in steps or () if step.relation.excludes]
    if steps is None or len(hard) != 1:
        return None
    step = hard[0]
    pair = _pair(statement, claim, step)
    if pair is None:
        return None
    edit = pair.edits[0]
    name = situation(pair, edit)
    if not name or (edit.kind in MEASURE_KINDS and is_label(step.said[0], units(statement))):
        return None
    rest = [each for each in steps if each is not step]
    alone = [each for each in rest if not (each.known and each.said)]
    if edit.kind == "negation" and _are_of_two_times(statement, claim):
        return None
    if any(is_of_another_one(each, statement, claim, denied=edit.kind == "negation") for each in alone):
        return None
    doubts = _doubts(pair, edit, rest)
    return None if doubts is None else exclusion(pair, name, (edit,), doubts)


def _kind(step: Step) -> str:
    if step.relation is Relation.NEGATION:
        return "negation"
    if step.said[0].value is not None:
        return step.said[0].value.kind
    if step.said[0].key in QUANTIFIERS:
        return "quantifier"
    if step.said[0].pos == "name":
        return "name"
    return "word" if step.soft else "opposite"


def _pair(statement: str, claim: str, step: Step) -> Pair | None:
    """Return the two propositions that a step stands in, with it as their one edit, or None where it is in none.

    None as well where it stands in what the sentence is about: "the old bridge" is not the new one.
    """
    at = span_of(step.said), span_of(step.known)
    kind = _kind(step)
    if not readings(statement) or not readings(claim):
        return None
    said, known = holding(statement, at[0]), holding(claim, at[1])
    if kind == "negation":
        mains = main_of(statement), main_of(claim)
        if mains[0] is not None and mains[1] is not None and mains[0].condition != mains[1].condition:
            return None  # what is so if a file is given need not be otherwise if none is
        modals = {made.modal for made in mains if made is not None}
        if len(modals) > 1 and modals & _POSSIBLE:
            return None  # what may still be done has not been done
        if mains[0] is not None and any(is_in_defining(each, mains[0]) for each in step.said):
            return None  # boats that have no motor are other boats
        made = said[0] if said else known[0] if known else main_of(statement) or main_of(claim)
        return None if made is None else Pair(made, made, (Edit("verb", kind, step.relation, *at),))
    said, known = said or known, known or said  # the two are worded alike, so that one of them shows the place
    if said is None or known is None or said[1] != known[1] or said[1] == "than":
        return None  # "older than Line 3" leaves open how old Line 4 is
    if kind == "opposite" and step.said[0].pos == "n" and said[1] in _MEANT:
        return None  # who may keep a cat may well keep a dog
    if kind == "opposite" and step.said[0].pos == "a" and is_in_adjunct(step.said[-1], statement):
        return None  # what is seen from the northern shore may be seen from the southern one
    if said[1] in ("subj", *keys(known[0])) and known[0].predicate != "be" and kind != "quantifier":
        return None
    return Pair(known[0], said[0], (Edit(said[1], kind, step.relation, *at, step.soft),))


#: Slots of what somebody may or wants to do.
_MEANT = frozenset({"purpose", "that", "gerund"})


def _doubts(pair: Pair, edit: Edit, rest: Sequence[Step]) -> list[str] | None:
    """Return what speaks against a difference as keys of ``DOUBTS``, or None where it may be of other things."""
    found = [_doubt(edit, step) for step in rest]
    if None in found or _is_possible(pair) or _is_partial(pair, edit) or _are_turns(pair, edit):
        return None
    if edit.slot == "verb" and are_of_kind(pair.known, pair.said):
        return None  # a shop buys books and sells books
    return [each for each in dict.fromkeys(found) if each]


def _doubt(edit: Edit, step: Step) -> str | None:
    valued = edit.kind in VALUE_KINDS
    if step.known and step.said:
        if step.relation is Relation.INDEPENDENCE:
            return None if valued or not _are_sisters(step) else "likeness"
        surely = valued or edit.kind in ("negation", "name") or not step.soft
        if step.relation is not Relation.EQUIVALENT and surely:
            return None
        return "words" if step.soft else ""
    side = step.known or step.said
    if step.known and step.beside:
        return None if edit.kind == "negation" and _excepts(step) else ""
    if any(each.key in PRIVATIVE for each in side):
        return None
    scoped = any(each.pos in ("prep", "value", "name", "v", "not") or each.key in QUANTIFIERS for each in side)
    denies = edit.said is None  # the claim: then the statement may say more, but not less
    if valued or scoped or (edit.kind == "negation" and bool(step.said) is not denies):
        return None
    if denies and step.said and edit.kind == "negation":
        return "exception"  # "guide dogs are allowed" beside "dogs are not allowed"
    return "more said" if step.said else "scope dropped"


def _excepts(step: Step) -> bool:
    """Tell whether what stands beside a denial takes something out of it: "but guide dogs are"."""
    return step.known[0].key in CONTRASTING or any(each.key in RESTRICTING for each in step.known)


def _are_sisters(step: Step) -> bool:
    """Tell whether two verbs are kinds of one: "recorded", "noted"."""
    if len(step.known) != 1 or len(step.said) != 1 or not step.known[0].pos == step.said[0].pos == "v":
        return False
    above = [
        {
            wide
            for number, _ in entry(side[0].key).senses.get("v", ())[:4]
            for wide in (number, *synset(number).hypernyms)
        }
        for side in (step.known, step.said)
    ]
    return bool(above[0] & above[1])


def _is_possible(pair: Pair) -> bool:
    """Tell whether the two differ in when or how surely they say it."""
    known, said = pair.known, pair.said
    if known.speaker != said.speaker or known.modal != said.modal or {known.tense, said.tense} == {"past", "present"}:
        return True
    return bool({known.modal, said.modal} & _POSSIBLE)


def _are_of_two_times(statement: str, claim: str) -> bool:
    """Tell whether two sentences tell of two times: what was not signed may be signed later, what is not so was so."""
    mains = [each for each in (main_of(statement), main_of(claim)) if each is not None]
    tenses = {each.tense for each in mains}
    return len({is_later(each) for each in mains}) > 1 or tenses in _TWO_TIMES


#: Tenses of which one tells how it is, and the other how it was.
_TWO_TIMES = ({"past", "present"}, {"perfect", "present"})
#: Modals of what may come to be so.
_POSSIBLE = frozenset({"may", "might", "could"})


def _is_partial(pair: Pair, edit: Edit) -> bool:
    """Tell whether a denial or an opposite is told of some, which others need not share."""
    if edit.kind != "negation" and (edit.kind, edit.slot) != ("opposite", "verb"):
        return False
    return any(
        phrase.quantifier in OF_SOME and phrase.end <= made.start
        for made in (pair.known, pair.said)
        for each in made.arguments
        for phrase in each.phrases
    )


def _are_turns(pair: Pair, edit: Edit) -> bool:
    """Tell whether two opposite events may follow each other: "opened", "closed"."""
    told = edit.slot == "verb" and edit.kind == "opposite" and pair.known.tense in ("past", "perfect")
    return told and are_turns(pair.known.verb, pair.said.verb)
