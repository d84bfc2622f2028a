"""What runs between two places: "trains run between A and B", "there is a train from A to B", "you can go by train"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import RUNNING_BETWEEN, SERVICES, TRAVELLING, VEHICLES

_RUN = "run"
_ENDS = ("from", "to")


def by_service(made: Proposition) -> Iterator[Proposition]:
    """Yield a service between two places in the other ways to tell it.

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", "future", ""):
        return
    subject = made.argument("subj")
    ends = _ends(made)
    if subject is None or len(subject.phrases) != 1:
        return
    if ends is None:
        if made.verb in RUNNING_BETWEEN and _of_service(subject.phrases[0]) is not None and not made.modal:
            yield replace(made, predicate="exist", verb="be")  # "no ferries run on Sundays"
        return
    used = [each for each in made.arguments if each.slot in (*_ENDS, "between") or each is subject]
    rest = [each for each in made.arguments if each not in used]
    vehicle = subject.phrases[0]
    running = _of_service(vehicle)
    if made.verb in RUNNING_BETWEEN and running is not None and not made.modal:
        if made.argument("between") is not None or running is not vehicle:
            yield _told(made, replace(subject, phrases=(running,)), ends, rest)
    elif made.predicate == "exist":
        if running is not None:
            yield _told(made, replace(subject, phrases=(running,)), ends, rest)
    elif made.verb in TRAVELLING and made.modal == "can" and vehicle.head == "you":
        means = made.argument("by")
        if means is not None and means.phrases[0].head in VEHICLES:
            left = [each for each in rest if each is not means]
            yield _told(made, replace(means, slot="subj"), ends, left)


def _told(made: Proposition, vehicle: Argument, ends: tuple[Phrase, Phrase], rest: list[Argument]) -> Proposition:
    some = vehicle.phrases[0]
    if not some.quantifier and some.value is None:
        # where ferries of one firm run there is a ferry
        vehicle = replace(vehicle, phrases=(replace(some, plural=False, determiner="a"),))
    told = [Argument(slot, (end,)) for slot, end in zip(_ENDS, ends, strict=True)]
    return replace(made, predicate=_RUN, verb=_RUN, modal="", arguments=(vehicle, *told, *rest))


def _ends(made: Proposition) -> tuple[Phrase, Phrase] | None:
    """Return the two places between which something runs, those of "between" as written, or None."""
    both = made.argument("between")
    if both is not None and len(both.phrases) == len(_ENDS):
        return both.phrases[0], both.phrases[1]
    one, two = (made.argument(slot) for slot in _ENDS)
    if one is None or two is None or len(one.phrases) != 1 or len(two.phrases) != 1:
        return None
    return (
        (one.phrases[0], two.phrases[0]) if all(each.value is None for each in (*one.phrases, *two.phrases)) else None
    )


def _of_service(phrase: Phrase) -> Phrase | None:
    """Return "train service" and "train" as the train that runs, or None."""
    if phrase.kind != "noun":
        return None
    if phrase.head in VEHICLES:
        return phrase
    nouns = [each for each in phrase.modifiers if each.kind == "noun" and each.word in VEHICLES]
    if phrase.head not in SERVICES or len(nouns) != 1:
        return None
    kept = tuple([each for each in phrase.modifiers if each is not nouns[0]])
    return replace(phrase, head=nouns[0].word, modifiers=kept)
