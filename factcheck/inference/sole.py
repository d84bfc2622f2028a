"""What is for some only against what is for all: "only members may", "everybody may"."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.terms import EVERYWHERE, HELD
from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import ALL_OVER, Argument, Phrase, Proposition
from factcheck.syntax.words import DEFINITE

#: Fields of WordNet for persons and groups of them.
_PEOPLE = frozenset({PERSON, GROUP})
_EVERYBODY = "person"


def ruled_out(known: Argument, said: Argument, claim: Proposition, statement: Proposition) -> list[Edit]:
    """Return the edit from what is for some only to what is for all, or nothing.

    Args:
        known: the claim's filler of a slot.
        said: the statement's.
        claim: the proposition of the first.
        statement: that of the second.
    """
    if claim.negated or statement.negated or len(said.phrases) > 1:
        return []
    reserved = known.focus == "only" or known.phrases[0].quantifier == "only"
    if reserved and _is_for_whoever(known, said.phrases[0], statement):
        return [Edit(said.slot, "only", Relation.ALTERNATION, span(said), span(known))]
    if len(known.phrases) > 1:
        return []
    one, two = known.phrases[0], said.phrases[0]
    if not reserved or two.value is not None or said.focus not in ("", ALL_OVER):
        return []
    everywhere = said.focus == ALL_OVER or any(each.word in EVERYWHERE for each in statement.adverbs)
    others = one.value is None and (_is_for_everyone(one, two, statement) or _is_another_of_its_kind(one, two))
    if not others and not (everywhere and said.slot in _PLACES and _are_two(one, two)):
        return []
    return [Edit(said.slot, "only", Relation.ALTERNATION, span(said), span(known))]


#: Slots of where something is so.
_PLACES = frozenset({"in", "at", "on"})


def _is_another_of_its_kind(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name one thing each of one kind by other words: "the basic plan", "the team plan"."""
    if known.head != said.head or known.kind != said.kind or known.plural or said.plural:
        return False
    if known.determiner != "the" or said.determiner != "the":
        return False
    names = [{each.word for each in phrase.modifiers if each.kind in _NAMING} for phrase in (known, said)]
    told = all(len(each.modifiers) == len(words) == 1 for each, words in zip((known, said), names, strict=True))
    return told and not names[0] & names[1]


#: Kinds of words before a noun that tell one thing of its kind from another.
_NAMING = frozenset({"noun", "adj", "number", "name"})


def _are_two(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name different places: "the park", "three campsites"."""
    return known.head != said.head or bool(known.modifiers)


def _is_for_everyone(known: Phrase, said: Phrase, statement: Proposition) -> bool:
    """Tell whether a statement is told of all of a kind, of which the claim names some."""
    beside = [(each.kind, each.word) for each in known.modifiers]
    plain = all((each.kind, each.word) in beside for each in said.modifiers)  # "all plans of Acme"
    return (
        plain and len(said.modifiers) < max(len(beside), 1) and _is_everyone(said, statement) and _is_wider(known, said)
    )


def _is_everyone(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase takes in all of a kind: "all users", "every plan"; "anyone may"."""
    return phrase.quantifier == "all" or (phrase.quantifier == "any" and made.modal in ("can", "may"))


def _is_for_whoever(known: Argument, said: Phrase, statement: Proposition) -> bool:
    """Tell whether what is for one known person, or two, is told of whoever is of another kind: "any member"."""
    holders = all(_is_one_person(each) for each in known.phrases)
    counted = said.value is not None or said.whole is not None
    if not holders or counted or said.kind != "noun" or not _is_everyone(said, statement):
        return False
    if said.head == _EVERYBODY:
        return True
    if field_of(said.head) != PERSON:
        return False
    found = [word_relation(each.head, said.head, "n").relation for each in known.phrases]
    return not any(each in (Relation.EQUIVALENT, Relation.REVERSE) for each in found)


def _is_one_person(phrase: Phrase) -> bool:
    """Tell whether a phrase names the one who holds an office: "the chair", "her deputy"."""
    told = phrase.determiner in DEFINITE or bool(phrase.named("poss"))
    somebody = field_of(phrase.head) == PERSON or phrase.head in HELD
    return phrase.kind == "noun" and told and not phrase.plural and somebody


def _is_wider(known: Phrase, said: Phrase) -> bool:
    """Tell whether all of what is said are more than those that are known: all users, users with a card."""
    if known.kind != "noun":
        return False
    if said.head == _EVERYBODY:
        return field_of(known.head) in _PEOPLE
    if said.head == known.head:
        return bool(known.modifiers)
    found = word_relation(known.head, said.head, "n")
    return found.relation is Relation.FORWARD and not found.soft
