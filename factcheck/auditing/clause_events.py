"""Events that a clause tells: what is told "while the dam was being built" is told of its construction."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.facts import one
from factcheck.auditing.tables import CLAUSE_EVENTS
from factcheck.inference.other_moments import opening_of
from factcheck.syntax.records import Modifier, Phrase, Proposition, Readings

#: The nouns for what a clause may tell.
EVENT_WORDS = frozenset(noun for listed in CLAUSE_EVENTS.values() for _, *nouns in listed for noun in nouns)
#: Kinds of proposition that tell when something else was.
_AT_THE_TIME = frozenset(("time", "while"))
#: How a clause begins that tells of the same time.
_SAME_TIME = "when"


def clause_events(text: str, told: Readings) -> Iterator[tuple[Proposition, Phrase]]:
    """Yield the events that a clause of time tells, each as the noun phrase for it: "the construction of the dam".

    Args:
        text: a sentence.
        told: what it says.
    """
    for ways in told:
        if (
            ways[0].kind not in _AT_THE_TIME
            or ways[0].negated
            or ways[0].modal
            or opening_of(text, ways[0]) != _SAME_TIME
        ):
            continue
        for way in ways:
            for role, *nouns in CLAUSE_EVENTS.get(f"@{way.frame}" if way.frame else way.predicate, ()):
                thing = one(way.argument(role))
                if thing is not None and thing.kind in ("noun", "name") and thing.quantifier == "":
                    yield from ((way, _called(noun, thing)) for noun in nouns)


def _called(noun: str, thing: Phrase) -> Phrase:
    """Return the phrase for an event of a thing: "the construction of the dam"."""
    whose = Modifier("of", thing.head, thing.start, thing.end, thing)
    return Phrase(noun, "noun", thing.start, thing.end, determiner="the", modifiers=(whose,))
