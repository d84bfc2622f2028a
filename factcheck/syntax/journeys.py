"""How long it takes from one place to another: "the trip from A to B takes an hour", "you can get there in an hour"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import JOURNEYS, TRAVELLING, VEHICLES

#: What takes one there, and the way itself.
_WAYS = VEHICLES | JOURNEYS

_TAKE, _SPELL = "take", "duration"
_LASTING = frozenset({"take", "last", "be"})
_ENDS = ("from", "to")


def by_journey(made: Proposition) -> Iterator[Proposition]:
    """Yield how long one takes between two places as how long the train, or whatever goes there, takes.

    Args:
        made: a proposition as written.
    """
    subject = made.argument("subj")
    if subject is None or len(subject.phrases) != 1 or made.negated or made.tense == "past":
        return
    spells = [each for each in made.arguments if each.slot in ("obj", "attr", "in") and _spell(each) is not None]
    if len(spells) != 1:
        return
    if made.verb in TRAVELLING and made.modal == "can" and is_anybody(subject) and spells[0].slot == "in":
        yield from _told(made, None, spells[0], made.arguments)
    elif made.verb in _LASTING and not made.modal and spells[0].slot != "in":
        yield from _of_subject(made, subject, spells[0])


def _of_subject(made: Proposition, subject: Argument, spell: Argument) -> Iterator[Proposition]:
    phrase = subject.phrases[0]
    if phrase.head in _WAYS and phrase.kind == "noun":
        hung = [Argument(each.kind, (each.phrase,)) for each in phrase.modifiers if each.kind in _ENDS and each.phrase]
        means = [each for each in phrase.modifiers if each.kind == "noun"]
        if len(hung) + len(means) != len(phrase.modifiers) or len(means) > 1:
            return
        vehicle = phrase.head if phrase.head in VEHICLES else means[0].word if means else ""
        if means and (vehicle == phrase.head or vehicle not in VEHICLES):
            return
        yield from _told(made, vehicle or None, spell, (*hung, *made.arguments))
    elif phrase.kind == "name" and made.verb == "be":
        by = made.argument("by")
        if by is not None and made.argument("from") is not None and made.argument("to") is None:
            yield from _told(made, None, spell, (replace(subject, slot="to"), *made.arguments))


def _told(made: Proposition, vehicle: str | None, spell: Argument, told: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Yield what takes how long from where to where."""
    ends = [next((each for each in told if each.slot == slot and _is_place(each)), None) for slot in _ENDS]
    by = next((each for each in told if each.slot == "by" and each.phrases[0].head in VEHICLES), None)
    if any(each is None for each in ends):
        return
    if vehicle is None and by is not None:
        vehicle = by.phrases[0].head
    elif by is not None:
        return
    if vehicle is None:
        return
    subject = made.argument("subj")
    taken = [each for each in (subject, spell, by) if each is not None]
    rest = [each for each in made.arguments if each not in taken and each.slot not in _ENDS]
    goes = Argument("subj", (Phrase(vehicle, "noun", made.start, made.start, "the"),))
    arguments = (goes, *(each for each in ends if each is not None), replace(spell, slot="obj"), *rest)
    yield replace(made, predicate=_TAKE, verb=_TAKE, modal="", arguments=arguments)


def _spell(argument: Argument) -> Phrase | None:
    """Return the time that it takes, or None."""
    phrase = argument.phrases[0]
    spell = len(argument.phrases) == 1 and phrase.value is not None and phrase.value.kind == _SPELL
    return phrase if spell and phrase.kind in ("value", "noun") else None


def _is_place(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return len(argument.phrases) == 1 and phrase.value is None and phrase.kind in ("name", "noun")
