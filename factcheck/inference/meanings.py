"""What a sign means, told twice and differently: "a red light means that the battery is empty", "that the lid is open".

A sign means one thing; an event, or what somebody did, may mean many.
"""

from __future__ import annotations

from factcheck.inference.causes import may_be_one
from factcheck.inference.edits import Edit, span
from factcheck.inference.singles import FILLER
from factcheck.inference.terms import MEANING, SIGNS
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition

#: Slots of what a sign means.
_MEANT = frozenset({"that", "obj"})
_SIGN, _ONE = "subj", frozenset({"a", "the", ""})


def with_other_meaning(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those to another meaning of one sign as one between things of which there is one.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    if said.verb not in MEANING or not (_is_plain(known) and _is_plain(said)):
        return edits
    mine, yours = _meaning(known), _meaning(said)
    if mine is None or yours is None:
        return edits
    held = [range(each.start, each.end + 1) for each in (yours, mine)]
    rest = [edit for edit in edits if not _is_within(edit, held)]
    if rest or not edits or (may_be_one(mine, yours) and not _are_two_kinds(mine, yours)):
        return edits
    return [Edit(yours.slot, FILLER, Relation.ALTERNATION, span(yours), span(mine))]


def _is_plain(made: Proposition) -> bool:
    """Tell whether a proposition says what one sign means."""
    sign = made.argument(_SIGN)
    told = not made.negated and not made.modal and not made.condition and made.tense == "present"
    if not told or sign is None or len(sign.phrases) > 1 or len(made.arguments) != len((_SIGN, _MEANT)):
        return False
    phrase = sign.phrases[0]
    first = phrase.head.split()[0] if phrase.kind == "name" else phrase.head  # "error 42"
    return first in SIGNS and not phrase.plural and phrase.determiner in _ONE and not phrase.quantifier


def _meaning(made: Proposition) -> Argument | None:
    return next((each for each in made.arguments if each.slot in _MEANT and len(each.phrases) == 1), None)


def _is_within(edit: Edit, held: list[range]) -> bool:
    """Tell whether an edit is one of what the sign means."""
    return any(at is not None and at.start in place for at, place in zip((edit.said, edit.known), held, strict=True))


def _are_two_kinds(mine: Argument, yours: Argument) -> bool:
    """Tell whether two nouns are told apart by what stands before them: "a battery fault", "a cable fault"."""
    one, two = (each.phrases[0] for each in (mine, yours))
    kinds = [[each.word for each in phrase.modifiers if each.kind == "noun"] for phrase in (one, two)]
    same = one.head == two.head and len(one.modifiers) == len(two.modifiers) == 1
    return same and all(kinds) and kinds[0] != kinds[1]
