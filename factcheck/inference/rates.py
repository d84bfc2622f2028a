"""How often something happens, as a number: "every 20 minutes" is "3 times an hour"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.inference.edits import Edit, span
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Phrase

#: Days in the spells of a frequency.
_DAYS = {
    "second": Fraction(1, 86400),
    "minute": Fraction(1, 1440),
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "month": Fraction(365, 12),
    "quarter": Fraction(365, 4),
    "half-year": Fraction(365, 2),
    "half-hour": Fraction(1, 48),
    "year": Fraction(365),
    "decade": Fraction(3650),
    "century": Fraction(36500),
}


def per_day(told: str) -> Fraction | None:
    """Return how often a day it happens, of "3 per hour" or "every 1200 second", or None where that is not told."""
    words = told.split()
    if len(words) != len(("every", "20", "minute")) or words[-1] not in _DAYS:
        return None
    try:
        if words[0] == "every":
            return 1 / (Fraction(words[1]) * _DAYS[words[2]])
        return Fraction(words[0]) / _DAYS[words[2]]
    except (ValueError, ZeroDivisionError):
        return None


#: By how much a number of days may miss another one that means the same: 30 days and a month, 4 weeks and a month.
_NEAR = Fraction(1, 10)


def are_near(one: Fraction | None, two: Fraction | None) -> bool:
    """Tell whether two frequencies may be one told roughly: every four weeks, once a month."""
    return one is not None and two is not None and abs(one - two) <= _NEAR * max(one, two)


def frequencies(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between two frequencies; none where they come to the same."""
    often = per_day(known.head), per_day(said.head)
    if known.head == said.head or often[0] == often[1] is not None:
        return []
    apart = known.determiner != "the" or said.determiner != "the"  # the weekly market is not the monthly one
    if None not in often:
        apart = apart and not are_near(*often)
    else:
        told = known.head.split(), said.head.split()
        apart = apart and told[0][1:] == told[1][1:] and all(each[0].isdigit() for each in told)
    relation = Relation.ALTERNATION if apart else Relation.INDEPENDENCE
    return [Edit(slot, "number" if apart else "word", relation, span(said), span(known))]
