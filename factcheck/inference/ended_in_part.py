"""What ends, or is lifted, in one place or for some, and may go on elsewhere and for others: a strike, a ban, a tax.

What is held in one place is over when it ends there: the match that ended in Rom ended.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import PLACES, TIME_SLOTS
from factcheck.inference.terms import ENDING_PARTLY, IN_ONE_PLACE
from factcheck.language.wordnet import GROUP, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.syntax.records import Argument, Phrase, Proposition

#: Slots of where, from where and for whom something ends.
_FOR_WHOM = frozenset({"for", "to", "with"})
_PARTS = PLACES | _FOR_WHOM | {"from"}
#: Fields of WordNet of what may go on in many places: acts, powers, thoughts, what is told, events, phenomena,
#: possessions, processes, states and spells.
_SPREAD = frozenset({4, 7, 9, 10, 11, 19, 21, 22, 26, 28})
#: The field of WordNet of places.
_PLACE = 15


def may_go_on(edit: Edit, known: Proposition, *, of_some: bool = False) -> bool:
    """Tell whether an edit leaves out where, or for whom, something ended that may go on elsewhere: "in the north".

    Args:
        edit: a step from a claim's proposition to a statement's.
        known: the claim's.
        of_some: whether it may be told of some of a kind: of "flights", which were suspended where some were.
    """
    left = edit.kind == "dropped" and edit.relation is Relation.FORWARD and edit.slot in _PARTS
    argument = known.argument(edit.slot) if left and known.verb in ENDING_PARTLY else None
    if argument is None or not (argument.slot in _FOR_WHOM or all(map(_is_part, argument.phrases))):
        return False
    things = [each.phrases[0] for each in known.arguments if each is not argument and _is_thing(each)]
    if any(map(_is_in_one_place, things)):
        return False
    alone = len(things) == 1 and field_of(things[0].head) == GROUP  # "the firm stopped", told of its work
    return alone or any((of_some or not _is_some(each)) and field_of(each.head) in _SPREAD for each in things)


def _is_part(phrase: Phrase) -> bool:
    """Tell whether a phrase is of a place, and not of how something ended: "in a draw"."""
    known = phrase.kind == "name" or phrase.plural or phrase.determiner not in ("", "a")
    return known or field_of(phrase.head) == _PLACE


def _is_thing(argument: Argument) -> bool:
    return argument.slot not in _PARTS | TIME_SLOTS and argument.phrases[0].kind == "noun"


def _is_some(phrase: Phrase) -> bool:
    """Tell whether a plural is of some of a kind."""
    return phrase.plural and not phrase.determiner and not phrase.named("poss")


def _is_in_one_place(phrase: Phrase) -> bool:
    head = phrase.head
    return head in IN_ONE_PLACE or any(word_relation(head, each, "n").relation.entails for each in IN_ONE_PLACE)
