"""How often something is done, how much in each stretch of time, and how long it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.entries import Entry, entry_of, is_told, rate_of
from factcheck.auditing.facts import Fact, exact, full_identity, one
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.tables import (
    EMPLOYEE,
    GROUPS,
    LEAVES,
    MAKING,
    SMALL,
    SPECIAL_LEAVES,
)
from factcheck.auditing.value_kinds import is_measure
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.syntax.records import Phrase, Proposition

_ENERGY = "Wh"
#: "Enough for 600,000 households" says nothing of what is made.
_ENOUGH = {"attr", "for"}
#: How many times, as it is read and as it is written.
_TIMES = re.compile(r"(\d+) times?")
_LEAVE = re.compile(rf"\b(?:{'|'.join(sorted(LEAVES))})\b", re.IGNORECASE)
_PER = re.compile(r"([1-9]\d*) per (\w+)")
_EVERY = re.compile(r"every (\d+) second")
_SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_UP_TO = re.compile(rf"(\d+|{'|'.join(SMALL)}) times", re.IGNORECASE)


def how_often(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many times something was, or may be, done to a thing: "can be renewed twice"."""
    for slot, often in fillers(way, Place(("frequency",))) if not way.frame else ():
        found = _TIMES.fullmatch(often.head) or _UP_TO.search(fact.claim.statement[often.start : often.end])
        number = exact(often.value, "number") if found is None else Decimal(_digits(found[1]))
        for other, thing in fillers(way, Place(("obj",))) if number is not None else ():
            if is_told(thing):
                value = Value("number", number, number, None, often.start, often.end)
                taken = {slot, other, "unless"} | ({"subj"} if fact.plain.modal else set())
                name = f"times {stem(way.predicate)}"
                yield entry_of(fact, way, name, full_identity(thing), (often,), taken)._replace(value=value)


def leave(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many days off those who work have each year."""
    if not _LEAVE.search(fact.claim.statement):
        return
    told = {word.key for word in words(fact.claim.statement)}
    if not told.isdisjoint(SPECIAL_LEAVES):
        return
    yearly = rate_of(way) == "year" or any(each.head == "year" for arg in way.arguments for each in arg.phrases)
    yearly = yearly or not told.isdisjoint(("annual", "yearly"))
    for argument in way.arguments if yearly else ():
        for slot, days in fillers(way, Place((argument.slot,))):
            value = days.value
            if value is not None and value.kind == "duration" and value.unit == "second":
                whose = _who_works(way)
                slots = {each.slot for each in way.arguments}
                yield entry_of(fact, way, "leave", whose, (days,), {slot, "per", *slots})


def _who_works(way: Proposition) -> str:
    """Return of which of those who work something is told, as a key: all of them where nothing narrows them."""
    people = [each for argument in way.arguments for each in argument.phrases if field_of(each.head) == PERSON]
    rest = [each for each in people if GROUPS.get(each.head) != EMPLOYEE or _narrowed(each)]
    return full_identity(rest[0]) if rest else EMPLOYEE


def _narrowed(phrase: Phrase) -> bool:
    return any(each.kind != "poss" for each in phrase.modifiers)


def at_intervals(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how often something is done to a thing: "is taken once a day", "collected every two weeks"."""
    if way.frame or way.predicate in LIGHT or way.tense != "present":
        return
    for slot, often in fillers(way, Place(("frequency",))):
        found, every = _PER.fullmatch(often.head), _EVERY.fullmatch(often.head)
        if found is not None and found[2] in _SECONDS:
            seconds = Decimal(_SECONDS[found[2]]) / Decimal(found[1])
        elif every is not None:
            seconds = Decimal(every[1])
        else:
            continue
        value = Value("duration", seconds, seconds, "second", often.start, often.end)
        for other, thing in fillers(way, Place(("obj",) if way.argument("obj") is not None else ("subj",))):
            doer = one(way.argument("subj"))
            anybody = doer is None or doer.kind == "pronoun" or (field_of(doer.head) == PERSON and not doer.modifiers)
            taken = {slot, other, "per", "for"} | ({"subj"} if anybody else set())
            if is_told(thing):
                name = f"{way.predicate} each time"
                yield entry_of(fact, way, name, full_identity(thing), (often,), taken)._replace(value=value)


def _digits(word: str) -> str:
    """Return a small number as digits."""
    return word if word.isdigit() else str(SMALL.index(word.lower()))


def daily(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much is done to something in each stretch of time: "processes 9,000 litres of milk a day"."""
    for slot, much in fillers(way, Place(("obj",))) if not way.frame else ():
        things = [each.word for each in much.named("of")]
        spells = [each.head.removeprefix("1 per ") for _, each in fillers(way, Place(("per", "frequency")))]
        doers = [full_identity(each) for _, each in fillers(way, Place(("subj", "in", "at", "by"))) if is_told(each)]
        energy = much.value is not None and much.value.unit == _ENERGY and way.predicate in MAKING
        if is_measure(much) and (energy or len(things) == 1) and len(spells) == len(doers) == 1:
            name = f"makes {_ENERGY} per {spells[0]}" if energy else f"{way.predicate} {things[0]} per {spells[0]}"
            taken = {slot, "subj", "in", "at", "by", "per"} | (_ENOUGH if energy else set())
            yield entry_of(fact, way, name, doers[0], (much,), taken)


def taking(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how long a deed takes: "a full charge takes 3 hours", "it takes 5 hours to charge it"."""
    for slot, long in fillers(way, Place(("obj",))) if way.predicate == "take" and not way.frame else ():
        if long.value is None or long.value.kind != "duration":
            continue
        for _, aim in fillers(way, Place(("purpose",))):
            yield entry_of(fact, way, "takes", stem(aim.head.split()[0]), (long,), {slot, "subj"})
        for _, deed in fillers(way, Place(("subj",))):
            if deed.kind == "noun" and not deed.plural and all(each.kind in ("adj", "of") for each in deed.modifiers):
                yield entry_of(fact, way, "takes", stem(deed.head), (long,), {slot, "subj"})


def lasting(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield for how long something is done at least, or at most: "ripens for at least ten weeks"."""
    for slot, long in fillers(way, Place(("for",))) if not way.frame and way.tense == "present" else ():
        value = long.value
        if value is None or value.kind != "duration" or (value.low is None) == (value.high is None):
            continue
        end = value.low if value.high is None else value.high
        name = f"{way.predicate} for {'more' if value.high is None else 'less'}"
        point = replace(value, low=end, high=end, low_open=False, high_open=False, bound="")
        for other, thing in fillers(way, Place(("obj",) if way.argument("obj") else ("subj",))):
            if is_told(thing):
                yield entry_of(fact, way, name, full_identity(thing), (long,), {slot, other, "subj"})._replace(
                    value=point
                )
