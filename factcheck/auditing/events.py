"""Dated events in claims: what happened to which subject, and in which order events can come."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache

from factcheck.auditing import tables
from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, days_of, identity, one
from factcheck.language.frames import frame
from factcheck.language.words import words
from factcheck.model import Claim
from factcheck.model.record import record
from factcheck.syntax.records import Phrase, Proposition


@record
class Event:
    """One dated event.

    Attributes:
        claim: where it is stated.
        name: what happened.
        word: the same as written.
        subject: what it happened to, as keys.
        low: the first day on which it can have happened.
        high: the last.
        said: the date as written.
        again: whether the claim says that it was not the first time.
    """

    claim: Claim
    name: str
    word: str
    subject: frozenset[str]
    low: date
    high: date
    said: str
    again: bool


#: Verbs of which it is open whether they found what they begin.
_OPENING = frozenset(("open", "start", "begin", "launch"))


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Return verb, or "@" and frame -> the events that it tells."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for event, listed in tables.EVENTS.items():
        for word in listed.split():
            found[word.replace("_", " ") if not word.startswith("@") else word].append(event)
    return {word: tuple(listed) for word, listed in found.items()}


def event_names(way: Proposition) -> tuple[str, ...]:
    """Return the events that a proposition tells."""
    if not way.frame:
        return () if way.argument("attr") is not None else _names().get(way.predicate, ())  # "was painted green"
    if way.frame == "founding" and way.verb in _OPENING:
        return ()  # a festival that somebody opened was there before
    narrower = [f"@{way.frame}:{each}" for each in (way.phase, way.outcome) if each]
    return tuple([event for name in (f"@{way.frame}", *narrower) for event in _names().get(name, ())])


def events(context: Context) -> Iterator[Event]:
    """Yield the dated events of the claims that stand, those only whose kind has an order."""
    for fact in context.facts:
        days = days_of(fact.when)
        if fact.when is None or days is None:
            continue
        told = {}
        for way in (each for each in fact.ways if each.argument("num") is None):  # not of "two deaths"
            subject = _subject(way)
            told.update({(name, subject): way for name in event_names(way) if subject})
            told.update({("start of building", subject): way for subject in _work_begun(way)})
        for (name, subject), way in told.items():
            word = fact.claim.statement[way.start : way.end]
            yield Event(fact.claim, name, word, subject, *days, fact.said(fact.when), is_again(fact))


def named_events(context: Context) -> Iterator[Event]:
    """Yield the dated events that a noun tells beside what a claim states: "until her death in 1931"."""
    for fact in context.facts:
        yield from named_events_of(fact)


def named_events_of(fact: Fact) -> Iterator[Event]:
    """Yield those that one fact tells."""
    for phrase in (phrase for each in fact.plain.arguments for phrase in each.phrases):
        name = tables.EVENT_NOUNS.get(phrase.head, "")
        whose = [each.phrase for each in phrase.modifiers if each.kind in ("poss", "of") and each.phrase]
        own = (each.phrase.value for each in phrase.named("time") if each.phrase is not None)
        when = next(own, None) or next((each for each in fact.dates if 0 <= each.start - phrase.end <= _NEXT), None)
        days = days_of(when)
        if name and len(whose) == 1 and when is not None and days is not None:
            owner = one(fact.plain.argument("subj"))
            named = owner if owner is not None and phrase.determiner and owner.head == whose[0].head else whose[0]
            subject = frozenset({identity(named)})
            yield Event(fact.claim, name, phrase.head, subject, *days, fact.said(when), False)


_AGAIN = re.compile("|".join(map(re.escape, sorted(tables.AGAIN))), re.IGNORECASE)
#: Between "death" and its date stand no more characters than these: " in ", " on ".
_NEXT = 5


def _work_begun(way: Proposition) -> Iterator[frozenset[str]]:
    """Yield what is built where "work on the dam began" is said."""
    subject = one(way.argument("subj"))
    if not way.frame and subject is not None and subject.head in tables.WORKS and "beginning" in event_names(way):
        yield from (frozenset({identity(each.phrase)}) for each in subject.modifiers if each.phrase is not None)


def out_of_use(fact: Fact) -> Phrase | None:
    """Return what is said to have been out of service since a day, or taken out of it then."""
    left = one(fact.plain.argument("out of"))
    thing = one(fact.plain.argument("obj") or fact.plain.argument("subj"))
    return thing if left is not None and left.head in tables.USE and fact.when is not None else None


def is_again(fact: Fact) -> bool:
    """Tell whether a claim says that something happened a further time."""
    text = fact.claim.statement
    return bool(_AGAIN.search(text)) and not tables.AGAIN.isdisjoint(word.key for word in words(text))


def _subject(way: Proposition) -> frozenset[str]:
    """Return the keys of what an event happened to; of a deed both who did it and to what."""
    slots = frame(way.frame).key if way.frame else ("subj", "obj")
    found = [one(way.argument(slot)) for slot in slots]
    return frozenset(identity(each) for each in found if each is not None and names_something(each))


def names_something(phrase: Phrase) -> bool:
    """Tell whether a phrase says of what it speaks: a name, or a noun with an article or more; no pronoun."""
    return phrase.kind == "name" or (phrase.kind == "noun" and phrase.value is None)
