"""What is for some only against what is for all: "only members may", "everybody may"."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.heads import span
from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import Argument, Phrase, Proposition

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
    if claim.negated or statement.negated or len(known.phrases) > 1 or len(said.phrases) > 1:
        return []
    one, two = known.phrases[0], said.phrases[0]
    only = known.focus == "only" or one.quantifier == "only"
    if not only or one.value is not None or two.value is not None or two.modifiers or said.focus:
        return []
    if not _is_everyone(two, statement) or not _is_wider(one, two):
        return []
    return [Edit(said.slot, "only", Relation.ALTERNATION, span(said), span(known))]


def _is_everyone(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase takes in all of a kind: "all users", "every plan"; "anyone may"."""
    return phrase.quantifier == "all" or (phrase.quantifier == "any" and made.modal in ("can", "may"))


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
