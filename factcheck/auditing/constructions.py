"""Constructions that tell a property without a verb for it: measures here, the others each in a module of its own."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.counts import counted, is_valued, numbered, used_by
from factcheck.auditing.deeds import done_for, payers, spans, trips
from factcheck.auditing.entries import Entry, entry_of, is_told, limited
from factcheck.auditing.facts import Fact, full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.people_told import agents, followed, harmed, married
from factcheck.auditing.properties import IDLE, OFFERING
from factcheck.auditing.rates import at_intervals, daily, how_often, lasting, leave, taking
from factcheck.auditing.value_kinds import is_measure
from factcheck.auditing.whereabouts import apart, lying, street
from factcheck.syntax.records import Phrase, Proposition

_OWNING = ("of", "poss")
#: Slots that tell in which stretch of time, or how often.
_EACH = frozenset(("per", "frequency"))


def told_by_nouns(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what a proposition tells of properties by such constructions.

    Args:
        fact: where it stands.
        way: one way to tell it.
    """
    slots = {each.slot for each in way.arguments}
    yield from agents(fact, way)
    yield from followed(fact, way)
    if way.frame == "marriage":
        yield from married(fact, way)
    if not way.frame:
        yield from lying(fact, way)
        yield from street(fact, way)
        yield from done_for(fact, way)
    if "frequency" in slots:
        yield from how_often(fact, way)
        yield from at_intervals(fact, way)
    yield from trips(fact, way)
    yield from payers(fact, way)
    yield from spans(fact, way)
    if is_valued(way):
        yield from _amounts(fact, way, slots)


def _amounts(fact: Fact, way: Proposition, slots: set[str]) -> Iterator[Entry]:
    """Yield what a proposition with an amount tells of properties."""
    yield from counted(fact, way)
    yield from apart(fact, way)
    if way.tense == "past":
        yield from harmed(fact, way)
    if way.frame:
        return
    yield from numbered(fact, way)
    yield from _measured(fact, way)
    yield from taking(fact, way)
    if way.tense == "present":
        yield from leave(fact, way)
    if not slots.isdisjoint(_EACH):
        yield from daily(fact, way)
    if "for" in slots:
        yield from lasting(fact, way)


def _measured(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much of something a thing has, by the noun for what is measured."""
    if way.frame:
        return
    if way.predicate == "be":
        for slot, value in fillers(way, Place(("attr",))):
            for _, noun in fillers(way, Place(("subj",))):
                owners = [each for each in noun.modifiers if each.kind in _OWNING and each.phrase is not None]
                if value.kind == "value" and is_measure(value) and noun.kind == "noun" and len(owners) == 1:
                    name = _noun(noun, {*_OWNING})
                    yield entry_of(fact, way, name, full_identity(owners[0].phrase), (value,), {"subj", slot})  # type: ignore[arg-type]
    elif way.predicate in OFFERING:
        for slot, thing in _joined(way, ("obj", "with")):
            measure = next((each for each in thing.named("of") if each.phrase is not None), None)
            for _, user in fillers(way, Place(("subj",))):
                holder = used_by(user)
                if measure is None or measure.phrase is None or not is_told(holder) or slot == "subj":
                    continue
                if thing.kind == "value" and is_measure(thing):
                    name = f"measure {full_identity(measure.phrase)}"
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), {"subj", slot})
                elif is_measure(measure.phrase) and thing.value is None:
                    name = _noun(thing, {"of"})
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (measure.phrase,), {"subj", slot})


def _joined(way: Proposition, slots: tuple[str, ...]) -> Iterator[tuple[str, Phrase]]:
    """Yield what stands in some slots, of joined things each: "four channels and a budget of 2 million euros"."""
    for argument in way.arguments:
        if argument.slot in slots and not argument.negated and argument.joint in ("", "and"):
            yield from ((argument.slot, phrase) for phrase in argument.phrases)


def _noun(noun: Phrase, without: set[str]) -> str:
    """Return the noun for what is measured as the name of a property."""
    rest = tuple(each for each in noun.modifiers if each.kind not in without and each.word not in IDLE)
    return f"measure {full_identity(Phrase(noun.head, noun.kind, 0, 0, modifiers=rest))}"
