"""One fact told by two constructions: every other way to build the sentence that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from factcheck.syntax.anybody import by_anybody
from factcheck.syntax.defaults import by_default
from factcheck.syntax.holders import by_holder
from factcheck.syntax.limits import allowed, limits
from factcheck.syntax.offices import by_office
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.superlatives import by_rank
from factcheck.syntax.turning_points import settled
from factcheck.syntax.words import ADJUNCTS

#: What tells a proposition in other ways; each may be told on by those behind it.
_WAYS: tuple[Callable[[Proposition], Iterator[Proposition]], ...] = (
    by_anybody,
    by_default,
    by_holder,
    by_office,
    by_rank,
    limits,
)


def plain(made: Proposition) -> Proposition:
    """Return a proposition without the denials that only turn a phase or a limit round: "no longer", "not more than".

    Args:
        made: as written.
    """
    return allowed(settled(made))


def usual(made: Proposition) -> Proposition:
    """Return a proposition with its adjuncts as they are mostly worded: "out of the box" as "by default"."""
    if not any((each.slot, each.phrases[0].head) in ADJUNCTS for each in made.arguments):
        return made
    return replace(made, arguments=tuple([_usual(each) for each in made.arguments]))


def _usual(argument: Argument) -> Argument:
    phrase = argument.phrases[0]
    slot, noun = ADJUNCTS.get((argument.slot, phrase.head), (argument.slot, phrase.head))
    if slot == argument.slot:
        return argument
    return replace(argument, slot=slot, phrases=(Phrase(noun, "noun", phrase.start, phrase.end),))


def told_otherwise(made: Proposition) -> list[Proposition]:
    """Return a proposition in other constructions that say the same.

    Args:
        made: as ``plain`` tells it.
    """
    found = [made]
    for way in _WAYS:
        found += [other for each in tuple(found) for other in way(each) if other not in found]
    return found[1:]
