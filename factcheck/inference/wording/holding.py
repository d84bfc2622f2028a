"""Where a word of a sentence stands in what the sentence says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from factcheck.inference.shelf import readings
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Span
from factcheck.syntax.records import Modifier, Phrase, Proposition
from factcheck.syntax.words import LABELLED

if TYPE_CHECKING:
    from factcheck.inference.wording.alignment import Step

#: A proposition and the slot in it where something stands.
Held = tuple[Proposition, str]


def main_of(text: str) -> Proposition | None:
    """Return the first thing that a sentence says."""
    ways = readings(text)
    return ways[0][0] if ways else None


def first_of_its_own(text: str) -> Proposition | None:
    """Return the first thing that a sentence says by a clause of its own, before what it says by the way."""
    told = [ways[0] for ways in readings(text)]
    return next((each for each in told if each.kind == "main"), told[0] if told else None)


def holding(text: str, at: Span | None) -> Held | None:
    """Return the proposition in which a span of a sentence stands, and its slot there.

    Args:
        text: one sentence.
        at: the span; without one there is none.
    """
    if at is None:
        return None
    found: list[tuple[int, Held]] = []
    for ways in readings(text):
        for made in reversed(ways):
            parts = [(phrase, argument.slot) for argument in made.arguments for phrase in argument.phrases]
            around: list[tuple[Phrase | Proposition | Modifier, str]] = [*parts, (made, "verb")]
            around += [(each, "adverb") for each in made.adverbs]
            found += [
                (part.end - part.start, (made, slot))
                for part, slot in around
                if part.start <= at.start and at.end <= part.end
            ]
    return min(found, key=lambda each: each[0])[1] if found else None


def is_label(number: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a number says which one is meant: "version 3", "Apollo 11".

    Args:
        number: the unit.
        found: all units of its sentence.
    """
    if number.value is not None and number.value.bound:
        return False  # "since 1988" names nothing
    place = found.index(number)
    before = found[place - 1] if place else None
    return before is not None and (before.key in LABELLED or before.pos == "name") and before.end + 2 > number.start


def is_told(unit: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a word stands behind the first verb of its sentence, where it is said, not named."""
    verb = next((each.start for each in found if each.pos == "v"), None)
    return verb is not None and unit.start >= verb


def are_told(step: Step, statement: str, claim: str) -> bool:
    """Tell whether what differs stands where both sentences say something, not where they tell what is spoken of.

    Args:
        step: from the claim to the statement.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    return all(is_told(side[0], units(text)) for side, text in ((step.known, claim), (step.said, statement)) if side)


def is_attributed(unit: Unit, text: str) -> bool:
    """Tell whether a quality stands before a noun: "hot drinks"."""
    found = units(text)
    place = found.index(unit) + 1
    return place < len(found) and found[place].pos in ("n", "name", "a", "v")


def is_in_adjunct(unit: Unit, text: str, prepositions: Collection[str] = ()) -> bool:
    """Tell whether a quality belongs to what a preposition brings in, so that it tells which one of several is meant.

    What is visible from the northern shore may be from the southern one. What is told "as" a private course is one, and
    so are "the most disputed" of some.

    Args:
        unit: the quality.
        text: its sentence.
        prepositions: those that count; without them all do.
    """
    found = units(text)
    place = found.index(unit)
    if not is_attributed(unit, text) or unit.tag in _RANKING:
        return False
    while place and found[place - 1].pos in ("a", "r"):
        place -= 1
    before = found[place - 1] if place else None
    if before is None or before.pos != "prep" or before.key == "as":
        return False
    return not prepositions or before.key in prepositions


#: Penn tags of superlatives.
_RANKING = frozenset({"JJS", "RBS"})


def is_in_defining(unit: Unit, made: Proposition) -> bool:
    """Tell whether a word stands in a clause, or beside "with" or "without", that tells which of a kind are meant.

    Args:
        unit: the word.
        made: the proposition of its sentence.
    """
    nouns = [phrase for each in made.arguments for phrase in each.phrases if phrase.kind == "noun"]
    which = [each for noun in nouns for each in noun.modifiers if each.kind in _DEFINING]
    return any(each.start <= unit.start < each.end for each in which)


#: Kinds of modifiers that tell which of a kind are meant.
_DEFINING = frozenset({"rel", "with", "without"})
