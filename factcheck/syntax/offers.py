"""What one gets somewhere: "the kiosk sells maps", "maps are sold at the kiosk", "you can buy maps at the kiosk"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import OBTAINABLE, OBTAINING, OFFERING, SELLING

_OFFER, _SELL = "offer", "sell"
_PLACES = ("at", "in")
_SOURCES = (*_PLACES, "from")


def by_offer(made: Proposition) -> Iterator[Proposition]:
    """Yield what is sold, served or taught in a place as what the place sells, serves or teaches.

    Args:
        made: a proposition as written.
    """
    places = _SOURCES if made.verb in OBTAINING else _PLACES
    place = next((each for each in made.arguments if each.slot in places), None)
    if place is None or made.tense != "present" or len(place.phrases) != 1 or place.phrases[0].value is not None:
        return
    subject, thing, state = made.argument("subj"), made.argument("obj"), made.argument("attr")
    if made.verb in OFFERING and subject is None and thing is not None and not made.modal:
        yield _offered(made, made.verb, place, thing)
    elif made.verb in OBTAINING and subject is not None and thing is not None:
        if made.modal == "can" and is_anybody(subject):
            yield _offered(made, OBTAINING[made.verb], place, thing)
    elif made.predicate == "be" and subject is not None and _is_obtainable(state) and not made.modal:
        yield _offered(made, _OFFER, place, subject)


def _is_obtainable(state: Argument | None) -> bool:
    if state is None or len(state.phrases) != 1:
        return False
    return state.phrases[0].head in OBTAINABLE and not state.phrases[0].modifiers


def _offered(made: Proposition, verb: str, place: Argument, thing: Argument) -> Proposition:
    used = (place, thing, made.argument("subj"), made.argument("attr"))
    rest = [each for each in made.arguments if all(each is not one for one in used)]
    arguments = (replace(place, slot="subj"), replace(thing, slot="obj"), *rest)
    return replace(made, predicate=verb, verb=verb, modal="", arguments=arguments)


def implied_by_offer(made: Proposition) -> Iterator[Proposition]:
    """Yield that what a place sells can be had there, and that it does not sell what cannot.

    Args:
        made: a proposition as written.
    """
    for told in (made, *by_offer(made)):
        thing = told.argument("obj")
        if told.verb not in SELLING or told.argument("subj") is None or thing is None or told.modal:
            continue
        if thing.phrases[0].value is not None:
            continue  # who sells 40 boats a year has not so many to offer
        verb = _SELL if told.negated else _OFFER
        if told.tense == "present" and (told.verb == _OFFER) == told.negated:
            yield replace(told, predicate=verb, verb=verb, kind="with")
