"""How often something happens, as a number: "every 20 minutes" is "3 times an hour"."""

from __future__ import annotations

from fractions import Fraction

#: Days in the spells of a frequency.
_DAYS = {
    "second": Fraction(1, 86400),
    "minute": Fraction(1, 1440),
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "week": Fraction(7),
    "month": Fraction(365, 12),
    "quarter": Fraction(365, 4),
    "year": Fraction(365),
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
