"""Dated events in claims: what happened to which subject, and in which order events can come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from factcheck.auditing import tables
from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.judge.reading import Reading
from factcheck.language import lexicon
from factcheck.language.lexicon import concept_of
from factcheck.language.words import words
from factcheck.model import Claim, Value
from factcheck.values import calendar


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event.

    Attributes:
        claim: where it is stated.
        concept: what happened.
        word: the same as written.
        subject: all else that the claim speaks of.
        low: the first day on which it can have happened.
        high: the last.
        said: the date as written.
        again: whether the claim says that it was not the first time.
    """

    claim: Claim
    concept: str
    word: str
    subject: frozenset[str]
    low: date
    high: date
    said: str
    again: bool


@cache
def concepts_of(words: Iterable[str]) -> frozenset[str]:
    """Return the concepts of words of a table."""
    return frozenset(map(concept_of, words))


@cache
def _openings(concepts: frozenset[str]) -> frozenset[str]:
    """Return the stems with which a phrase for one of some concepts may begin."""
    return frozenset(phrase[0] for phrase, concept in lexicon.concepts().items() if concept in concepts) | concepts


def may_name(claim: Claim, concepts: frozenset[str]) -> bool:
    """Tell at little cost whether a claim may speak of one of some concepts, and of a figure."""
    text = claim.statement
    return not text.isalpha() and any(character.isdigit() for character in text) and mentions(text, _openings(concepts))


def mentions(text: str, stems: frozenset[str]) -> bool:
    """Tell whether a text has a word with one of some stems."""
    return any(word.stem in stems for word in words(text))


@cache
def in_order() -> frozenset[tuple[str, str]]:
    """Return the pairs of concepts of which the first cannot come after the second."""
    return frozenset((concept_of(first), concept_of(second)) for first, second in tables.EVENT_ORDER)


@cache
def _ordered() -> frozenset[str]:
    return frozenset(concept for pair in in_order() for concept in pair)


def only_date(reading: Reading) -> Value | None:
    """Return the date of a sentence if it has one, with both ends, and no more than one."""
    dates = [value for value in reading.values if value.kind == "date"]
    if len(dates) != 1 or not isinstance(dates[0].low, date) or not isinstance(dates[0].high, date):
        return None
    return dates[0] if dates[0].unit != calendar.NO_YEAR else None


def is_plain(reading: Reading) -> bool:
    """Tell whether a sentence states something as a fact: no denial, doubt, report or forecast."""
    if reading.hedged or reading.attributed or reading.future or reading.negations:
        return False
    return tables.COMING.isdisjoint(word.key for word in reading.words)


def events(context: Context) -> Iterator[Event]:
    """Yield the dated events of the claims that stand, those only whose kind has an order."""
    for claim in context.claims:
        if not may_name(claim, _ordered()):
            continue
        reading = context.read(claim)
        when = only_date(reading)
        if when is None or not is_plain(reading) or not is_open(claim, context.today):
            continue
        again = not tables.AGAIN.isdisjoint(word.key for word in reading.words)
        again = again or any(value.kind == "ordinal" for value in reading.values)
        said = claim.statement[when.start : when.end]
        # of "the construction was completed" either word may be the event; the rest is what it happened to
        for event in reading.units:
            others = frozenset(unit.key for unit in reading.units if unit is not event and unit.weight >= 1)
            subject = others - concepts_of(tables.AGAIN)
            if event.key in _ordered() and subject and isinstance(when.low, date) and isinstance(when.high, date):
                yield Event(claim, event.key, reading.surface(event), subject, when.low, when.high, said, again)
