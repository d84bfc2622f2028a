"""Clauses that only say which of a kind are meant, and tell nothing by themselves.

"No house built before 1900 has a cellar" does not say that none was built then, nor "twelve trees planted in May died"
how many were planted; "the twelve trees planted in May" does.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.syntax.records import Phrase, Proposition

#: Quantifiers with which a defining clause does hold of some of what it defines.
_HOLDING = frozenset({"", "some", "several", "many"})


def is_of_kind_alone(made: Proposition, told: Sequence[Proposition] = ()) -> bool:
    """Tell whether a clause only says which of a kind are meant: "all cars built before May", "trains that stop".

    Args:
        made: what the clause says.
        told: all that its sentence says.
    """
    if not made.defining or made.kind not in ("participle", "relative") or not made.arguments:
        return False
    thing = made.arguments[0].phrases[0]
    if thing.kind != "noun" or any(map(_is_there, told, [thing] * len(told))):
        return False  # "there is no woman singing" says that none sings
    if thing.quantifier in _HOLDING and (thing.determiner or thing.quantifier):
        return False
    return thing.plural or bool(thing.quantifier) or thing.value is not None


def _is_there(made: Proposition, thing: Phrase) -> bool:
    """Tell whether a clause says no more of a thing than that it is there, or that somebody has it."""
    there = made.predicate == "exist" or (made.verb == "be" and made.predicate == "have")
    return there and any(phrase.start == thing.start for each in made.arguments for phrase in each.phrases)
