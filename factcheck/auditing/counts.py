"""How many of something a thing has, as it is told without a verb that means it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.auditing.entries import Entry, entry_of, is_told, limited
from factcheck.auditing.facts import Fact, exact, full_identity
from factcheck.auditing.fillers import Place, fillers, has, slots_of
from factcheck.auditing.properties import COUNTING, MEMBER, SITTING, USERS, counted_by
from factcheck.auditing.tables import (
    NUMBERS,
    PLACE_SLOTS,
)
from factcheck.language.lexicon import concepts
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.syntax.records import Phrase, Proposition

#: Nouns for those who are counted, whoever they are.
_ANYBODY = frozenset(("person", "people", "man", "woman"))
_SEAT = "seat"
#: Field of WordNet for bodies of people.
_GROUP = 14
_AGED = "aged"


def is_valued(way: Proposition) -> bool:
    """Tell whether some amount is told."""
    return any(
        phrase.value is not None
        or any(
            each.kind == _AGED or each.value is not None or (each.phrase is not None and each.phrase.value is not None)
            for each in phrase.modifiers
        )
        for argument in way.arguments
        for phrase in argument.phrases
    )


def counted(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing has."""
    for told in counted_by(way):
        for slot, holder in fillers(way, told.holder) if has(way, told.needs) else ():
            for other, thing in _each_counted(way, told.thing):
                kind = _kind(way, thing, holder)
                if is_told(holder) and slot != other:
                    taken = {slot, other, *slots_of(told.needs)}
                    yield entry_of(fact, way, f"count {kind}", full_identity(limited(holder)), (thing,), taken)
    for _, holder in fillers(way, Place(("holder",))) if way.frame in COUNTING else ():
        for _, thing in fillers(way, Place(("value",))):
            if is_told(holder) and number_of(thing) is not None and thing.kind == "noun":
                yield entry_of(
                    fact, way, f"count {kind_of(thing)}", full_identity(limited(holder)), (thing,), {"holder", "value"}
                )
    for _, whole in fillers(way, Place(("whole",))) if way.frame == "composition" else ():
        for _, part in fillers(way, Place(("part",))):
            if is_told(whole) and is_person(part) and number_of(part) is not None:
                yield entry_of(fact, way, f"count {MEMBER}", full_identity(whole), (part,), {"whole", "part"})


def numbered(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something live or are at a place: "the population of herons on the island is 6,000"."""
    for slot, number in fillers(way, Place(("attr",))) if way.predicate == "be" and not way.frame else ():
        for _, told in fillers(way, Place(("subj",), NUMBERS)):
            things = [each.phrase for each in told.named("of") if each.phrase is not None]
            places = [each.phrase for each in told.modifiers if each.kind in PLACE_SLOTS and each.phrase is not None]
            if number_of(number) is not None and len(things) == len(places) == 1 and things[0].kind == "noun":
                name, taken = f"count {kind_of(things[0])}", {"subj", slot}
                yield entry_of(fact, way, name, full_identity(places[0]), (number,), taken)


def kind_of(thing: Phrase) -> str:
    """Return what is counted as a key, without how many; words that mean the same are one."""
    head = concepts().get((stem(thing.head),), thing.head)
    return full_identity(replace(thing, head=head, value=None))


def _kind(way: Proposition, thing: Phrase, holder: Phrase) -> str:
    """Return what is counted: those who sit on a body are its members, and so many seats it has."""
    if any(each.word == MEMBER for each in thing.named("noun")) or way.predicate == "belong":
        return MEMBER  # "22 member states", "25 countries belong to it"
    sits = way.predicate in SITTING and is_person(thing)
    seats = thing.head == _SEAT and field_of(holder.head) == _GROUP and not thing.modifiers
    return MEMBER if sits or seats else kind_of(thing)


def _each_counted(way: Proposition, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield what is counted, of joined things each: "640 pupils and 48 teachers"."""
    for argument in way.arguments:
        if argument.slot in place.slots and not argument.negated:
            for phrase in argument.phrases:
                if number_of(phrase) is not None and phrase.plural and phrase.whole is None:
                    yield argument.slot, phrase


def is_person(phrase: Phrase) -> bool:
    """Tell whether people are spoken of."""
    return phrase.head in _ANYBODY or field_of(phrase.head) == PERSON


def number_of(phrase: Phrase) -> object:
    """Return how many there are, if it is told exactly."""
    return exact(phrase.value, "number")


def used_by(user: Phrase) -> Phrase:
    """Return the plan of "users of the plan"; anything else as it is."""
    things = [each.phrase for each in user.modifiers if each.kind in ("of", "with", "on") and each.phrase is not None]
    return things[0] if user.head in USERS and len(things) == 1 else user
