"""Adjuncts at the end of a sentence that the other sentence has beside a noun: "caused the fire in the mill"."""

from __future__ import annotations

from factcheck.inference.kinds import PLACES
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition


def attached(known: Proposition, said: Proposition) -> tuple[Proposition, Proposition] | None:
    """Return two propositions, the places at their ends put to the nouns behind which they stand, or None.

    "An error in the pump caused the fire in the mill" and "The fire in the mill was caused by an error in the pump"
    name both places, each behind its own noun; which of them is read as that of the whole is the order of the words.
    It is done where each has a place beside the noun behind which the other's stands.

    Args:
        known: what the claim says.
        said: what the statement says.
    """
    one, two = _folded(known, said), _folded(said, known)
    return (one, two) if one is not None and two is not None else None


def _folded(here: Proposition, there: Proposition) -> Proposition | None:
    for place in here.arguments:
        if place.slot in PLACES and len(place.phrases) == 1 and not (place.negated or place.focus):
            found = _behind(place, here, there)
            if found is not None:
                kept = [found if each.slot == found.slot else each for each in here.arguments if each is not place]
                return replace(here, arguments=tuple(kept))
    return None


def _behind(place: Argument, here: Proposition, there: Proposition) -> Argument | None:
    """Return the argument behind which a place stands, with the place in its noun, or None."""
    filler = place.phrases[0]
    for each in here.arguments:
        last = each.phrases[-1]
        if each is place or last.kind == "pronoun" or not place.follows(last.end):
            continue
        other = there.argument(each.slot)
        if other is not None and any(_is_placed(phrase, last) for phrase in other.phrases):
            beside = Modifier(place.slot, filler.head, last.end + 1, filler.end, filler)
            whole = replace(last, modifiers=(*last.modifiers, beside))
            return replace(each, phrases=(*each.phrases[:-1], whole))
    return None


def _is_placed(phrase: Phrase, noun: Phrase) -> bool:
    """Tell whether a phrase is of the same noun and has a place beside it."""
    return phrase.head == noun.head and any(each.kind in PLACES for each in phrase.modifiers)
