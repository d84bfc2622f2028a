"""Events that a clause tells: what is told "while the dam was being built" is told of its construction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.auditing.facts import one
from factcheck.auditing.tables import CLAUSE_EVENTS
from factcheck.syntax.records import Modifier, Phrase, Proposition, Readings

#: The nouns for what a clause may tell.
EVENT_WORDS = frozenset(noun for listed in CLAUSE_EVENTS.values() for _, *nouns in listed for noun in nouns)
#: Kinds of proposition that tell when something else was.
_AT_THE_TIME = frozenset(("time", "while"))
#: What opens a clause of time; those among them by which it tells of the same time.
_OPENING = re.compile(r"\b(?:when|while|whilst|as|after|before|since|until|till|once)\b", re.IGNORECASE)
_SAME_TIME = frozenset(("when", "while", "whilst", "as"))


def clause_events(text: str, told: Readings) -> Iterator[tuple[Proposition, Phrase]]:
    """Yield the events that a clause of time tells, each as the noun phrase for it: "the construction of the dam".

    Args:
        text: a sentence.
        told: what it says.
    """
    for ways in told:
        if ways[0].kind not in _AT_THE_TIME or ways[0].negated or ways[0].modal or not _is_of_the_time(text, ways[0]):
            continue
        for way in ways:
            for role, *nouns in CLAUSE_EVENTS.get(f"@{way.frame}" if way.frame else way.predicate, ()):
                thing = one(way.argument(role))
                if thing is not None and thing.kind in ("noun", "name") and thing.quantifier == "":
                    yield from ((way, _called(noun, thing)) for noun in nouns)


def _is_of_the_time(text: str, clause: Proposition) -> bool:
    """Tell whether a clause says of what it tells that it was at the same time, and not before or after."""
    first = min((phrase.start for each in clause.arguments for phrase in each.phrases), default=clause.start)
    opening = _OPENING.findall(text[: min(first, clause.start)])
    return bool(opening) and opening[-1].casefold() in _SAME_TIME


def _called(noun: str, thing: Phrase) -> Phrase:
    """Return the phrase for an event of a thing: "the construction of the dam"."""
    whose = Modifier("of", thing.head, thing.start, thing.end, thing)
    return Phrase(noun, "noun", thing.start, thing.end, determiner="the", modifiers=(whose,))
