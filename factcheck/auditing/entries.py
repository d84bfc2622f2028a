"""A value that a claim gives for a property of a thing, with what narrows it."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.auditing.facts import Fact, full_identity
from factcheck.auditing.properties import (
    ANYBODY,
    BY_THE_WAY,
    CONTENTS,
    DOUBTS,
    IDLE,
    PARTS_OF_TIME,
    SEATS,
    STANDING_FOR,
    TICKETS,
    Told,
)
from factcheck.auditing.tables import VEHICLES
from factcheck.auditing.value_kinds import interval, is_measure, measured_as, valued
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import SCOPES
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

#: Slots of what holds a water.
_HOLDING = frozenset(("in", "of", "poss"))
_OFTEN = re.compile(r"1 per (\w+)")
#: Slots that tell in which stretch of time, or how often.
_RATES = frozenset(("per", "frequency"))
#: In place of a slot: what carries people where a property of its line is told.
_VEHICLE = "vehicle"
_SPELLS = frozenset(("minute", "hour", "day", "week", "month", "quarter", "year", "season"))
#: Words that belong to "free of charge".
_OF_CHARGE = ("of", "charge")
#: Slots of the rest of a result: "by 181 votes to 160, with nine abstentions".
_SCORES = frozenset(("to", "with"))
#: Slots that do not narrow what is told.
_BESIDE = TIME_SLOTS | {"frequency", "purpose"}


class Entry(NamedTuple):
    """A value that a claim gives for a property of a thing.

    Attributes:
        fact: where.
        way: the proposition that tells it.
        name: of the property.
        holder: whose property it is, as a key.
        filler: the phrases of its value.
        value: the value, of what is measured, counted or dated.
        scope: what narrows it: slot and filler as a key.
        doubt: why another value may hold beside it.
        once: whether it is of what happens once to one thing.
    """

    fact: Fact
    way: Proposition
    name: str
    holder: str
    filler: tuple[Phrase, ...]
    value: Value | None
    scope: frozenset[tuple[str, str]]
    doubt: str
    once: bool = False

    @property
    def claim(self) -> Claim:
        """The claim that tells it."""
        return self.fact.claim

    @property
    def said(self) -> str:
        """The value as written."""
        return self.claim.statement[self.filler[0].start : self.filler[-1].end]


def is_told(phrase: Phrase) -> bool:
    """Tell whether a phrase says of what it speaks."""
    plain = phrase.quantifier in ("", "all", "every") and phrase.determiner != "another"
    return phrase.kind in ("name", "noun") and phrase.value is None and plain


def limited(thing: Phrase) -> Phrase:
    """Return a thing by what tells it from others.

    The water in a pool stands for the pool. It is not told by how much of it there may be: "files of up to 25 MB" are
    files; nor by an adjective where it has a name: the free Sprout plan is the Sprout plan.
    """
    if not thing.modifiers:
        return thing
    if thing.head in CONTENTS and len(thing.modifiers) == 1 and thing.modifiers[0].kind in _HOLDING:
        return thing.modifiers[0].phrase or thing
    if thing.head in TICKETS:
        return _ride(thing)
    names = [each.start for each in thing.modifiers if each.phrase is not None and each.phrase.kind == "name"]
    named = min(names, default=-1) if thing.kind == "noun" else -1
    rest = tuple(
        each
        for each in thing.modifiers
        if (each.phrase is None or not is_measure(each.phrase))
        and not (each.kind == "adj" and (each.start < named or each.word in IDLE))
    )
    return replace(thing, modifiers=rest)


def _ride(ticket: Phrase) -> Phrase:
    """Return what a ticket is for: of "a train ticket to Varby" it is the train to Varby."""
    rides = [each for each in ticket.modifiers if each.kind == "noun" and each.word in VEHICLES]
    if len(rides) != 1:
        return ticket
    return replace(
        ticket, head=rides[0].word, modifiers=tuple(each for each in ticket.modifiers if each is not rides[0])
    )


def is_of_people(fact: Fact, phrase: Phrase) -> bool:
    """Tell whether a number counts people, or seats for them, or nothing in particular."""
    written = re.findall(r"[A-Za-z]+", fact.claim.statement[phrase.start : phrase.end])
    counted = lemma(written[-1].lower(), "n") if written else ""
    return not counted or counted in ANYBODY | SEATS or field_of(counted) == PERSON


def _is_each(argument: Argument) -> bool:
    """Tell whether "each" stands there: "cost 4 euros each"."""
    return argument.phrases[0].head in BY_THE_WAY and argument.phrases[0].kind == "pronoun"


def narrows(slot: str, filler: str) -> bool:
    """Tell whether what one claim says beside a value, and another one does not, makes it a value of something else.

    Args:
        slot: where it stands.
        filler: what stands there, as a key.
    """
    if filler in STANDING_FOR:
        return False
    if slot in SCOPES:
        return True
    return field_of(filler.partition(" (")[0]) == PERSON and filler not in ANYBODY


def rate_of(way: Proposition) -> str:
    """Return the stretch of time in which something is so each time: "a year", "every year", "annually"."""
    for argument in way.arguments:
        for phrase in argument.phrases:
            found = _OFTEN.fullmatch(phrase.head) if argument.slot == "frequency" else None
            if found is not None or (argument.slot == "per" and phrase.head in _SPELLS):
                return found[1] if found is not None else phrase.head
    return ""


def entry_of(
    fact: Fact,
    way: Proposition,
    name: str,
    holder: str,
    filler: tuple[Phrase, ...],
    taken: set[str],
    told: Told | None = None,
) -> Entry:
    """Return a value of a property with what narrows it.

    Args:
        fact: where it stands.
        way: the proposition that tells it.
        name: of the property.
        holder: whose property it is, as a key.
        filler: the phrases of its value.
        taken: the slots that tell whose it is, the value, and what else must be there.
        told: how the data has it, if it does.
    """
    scope = frozenset(
        (each.slot, full_identity(phrase))
        for each in way.arguments
        if each.slot not in taken and each.slot not in _BESIDE and not _is_each(each)
        for phrase in each.phrases
        if phrase.kind != "pronoun" and not (each.slot == "subj" and phrase.kind == "value")  # "one must be 16"
        if (each.slot, phrase.head) != _OF_CHARGE
        and phrase.head not in PARTS_OF_TIME
        and not (phrase.value is not None and each.slot in _SCORES)
    )
    vehicles = {phrase.head for each in way.arguments for phrase in each.phrases if phrase.head in VEHICLES}
    scope |= {(_VEHICLE, each) for each in vehicles} if taken else set()
    rate = rate_of(way) if _RATES.isdisjoint(taken) else ""
    if rate:
        scope = frozenset(each for each in scope if each[0] not in _RATES) | {("per", rate)}
    kind = told.kind if told is not None else ""
    value = interval(filler[0]) if kind == "interval" else measured_as(valued(filler[0]), kind)
    over = told is not None and "over" in told.value.slots
    if over and value is not None and value.high is None:  # "extends over 32 hectares"
        value = replace(value, high=value.low, low_open=False, bound="")
    doubt = told.doubt if told is not None else DOUBTS["-"]
    return Entry(fact, way, name, holder, filler, value, scope, doubt, told is not None and told.once)
