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


def with_object(here: Proposition, there: Proposition) -> Proposition:
    """Return what was read as a quality as a thing, where the other sentence has it so: "returns null".

    Args:
        here: a proposition.
        there: what it is compared with.
    """
    quality, thing = here.argument("attr"), there.argument("obj")
    if here.predicate == "be" or quality is None or thing is None or here.argument("obj") or there.argument("attr"):
        return here
    heads = [[phrase.head for phrase in each.phrases] for each in (quality, thing)]
    if heads[0] != heads[1] or any(each.modifiers or each.determiner for each in (*quality.phrases, *thing.phrases)):
        return here
    told = [replace(thing, phrases=quality.phrases) if each is quality else each for each in here.arguments]
    return replace(here, arguments=tuple(told))


def with_beneficiary(here: Proposition, there: Proposition) -> Proposition:
    """Return what is "the largest market for Holm" as Holm's, where the other sentence tells it of the noun so.

    Args:
        here: a proposition.
        there: what it is compared with.
    """
    whose = here.argument(_FOR)
    if here.verb != "be" or whose is None or len(whose.phrases) > 1 or whose.negated or whose.focus:
        return here  # "bought the house for Tor" did not buy Tor's house
    filler = whose.phrases[0]
    for each in here.arguments:
        noun = each.phrases[-1]
        if each is whose or noun.kind != "noun" or not whose.follows(noun.end) or not _is_owned(noun, filler, there):
            continue
        told = _with_adjunct(each, whose)
        return replace(
            here, arguments=tuple([told if one is each else one for one in here.arguments if one is not whose])
        )
    return here


def _is_owned(noun: Phrase, filler: Phrase, there: Proposition) -> bool:
    """Tell whether a proposition tells of a noun as somebody's, or as being for somebody."""
    return any(
        modifier.kind in _OWNED and modifier.word == filler.head
        for argument in there.arguments
        for phrase in argument.phrases
        if phrase.head == noun.head
        for modifier in phrase.modifiers
    )


#: Ways to tell whose something is.
_FOR, _OWNED = "for", frozenset({"poss", "of", "for", "noun"})


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
    for each in here.arguments:
        last = each.phrases[-1]
        if each is place or last.kind == "pronoun" or not place.follows(last.end):
            continue
        other = there.argument(each.slot)
        if other is not None and any(_is_placed(phrase, last) for phrase in other.phrases):
            return _with_adjunct(each, place)
    return None


def _with_adjunct(argument: Argument, adjunct: Argument) -> Argument:
    """Return an argument whose last noun has an adjunct right behind it as its own."""
    noun, filler = argument.phrases[-1], adjunct.phrases[0]
    beside = Modifier(adjunct.slot, filler.head, noun.end + 1, filler.end, filler)
    return replace(argument, phrases=(*argument.phrases[:-1], replace(noun, modifiers=(*noun.modifiers, beside))))


def _is_placed(phrase: Phrase, noun: Phrase) -> bool:
    """Tell whether a phrase is of the same noun and has a place beside it."""
    return phrase.head == noun.head and any(each.kind in PLACES for each in phrase.modifiers)
