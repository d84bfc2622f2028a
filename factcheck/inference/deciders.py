"""Who decided, where a claim only tells what was decided: "Parliament rejected the law", "the law was passed"."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.logic.words import are_deals, are_turns
from factcheck.syntax.owners import is_somebody
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import DEFINITE

#: Slots of those who decide, and of where and when they do.
_BODIES, _CIRCUMSTANCES = frozenset({"subj", "body"}), frozenset({"in", "at", "on", "near", "place", *TIME_SLOTS})

#: Slots of what a statement may leave out: when and where it was decided, and by how many votes.
_LEFT_OUT = _CIRCUMSTANCES | {"by", "to", "margin"}


def names_decider(pair: Pair, edit: Edit) -> bool:
    """Tell whether what a statement adds is no more than who did the opposite to one thing that both name.

    What is bought was sold as well, and what was closed had been opened, so that neither excludes the other.

    Args:
        pair: a claim's proposition and a statement's that says the opposite.
        edit: what only the statement has.
    """
    if edit.slot not in _BODIES or not pair.known.tense == pair.said.tense == "past":
        return False
    if are_deals(pair.known.verb, pair.said.verb) or are_turns(pair.known.verb, pair.said.verb):
        return False
    others = [each for each in pair.edits if each is not edit and not each.relation.excludes]
    if any(each.kind != "dropped" or each.slot not in _LEFT_OUT for each in others):
        return False  # who was convicted of fraud may have been acquitted of theft
    slots = [{each.slot: each.phrases[0] for each in made.arguments} for made in (pair.known, pair.said)]
    shared = [each[slot] for each in slots for slot in slots[0].keys() & slots[1].keys() - _CIRCUMSTANCES]
    doers = [each for slot, each in slots[1].items() if slot in _BODIES]
    return bool(shared) and all(map(_is_one, shared)) and all(map(_may_decide, doers))


def _is_one(phrase: Phrase) -> bool:
    return phrase.kind == "name" or phrase.determiner in DEFINITE


def _may_decide(phrase: Phrase) -> bool:
    """Tell whether a phrase names a body; one person, the mayor too, may be against what was decided."""
    from factcheck.language.persons import is_person  # few sentences come so far

    return (_is_one(phrase) or _is_body(phrase)) and not is_somebody(phrase) and not is_person(phrase.head)


def _is_body(phrase: Phrase) -> bool:
    """Tell whether a noun without an article is told of as a name: "Parliament", "management"."""
    return phrase.kind == "noun" and not (phrase.plural or phrase.determiner or phrase.quantifier or phrase.value)
