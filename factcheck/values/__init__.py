"""Values: numbers, money, shares, dates, times, versions, durations and measures, found in text, compared as intervals.

``find`` cuts a text into tokens (``lexer``) and asks at each word the readers of ``readers``, one for each kind:
``clock``, ``scores``, ``versions``, ``dates``, ``amounts``. A reader returns a value, made an interval by the words of
comparison beside it (``bounds``). ``interval`` compares two values; ``resolve`` writes relative dates out;
``impossible_dates`` finds dates that cannot be. The words stand in ``data``; ``tables`` gives them their names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.values.find import find
from factcheck.values.interval import are_of_one_order, comparable, disjoint, is_share, within

if TYPE_CHECKING:
    from factcheck.values.impossible_dates import Impossible, impossible

__all__ = ["Impossible", "are_of_one_order", "comparable", "disjoint", "find", "impossible", "is_share", "within"]


def __getattr__(name: str) -> object:
    """Import what only drafts and audits need when it is first asked for."""
    if name in ("Impossible", "impossible"):
        from factcheck.values import impossible_dates

        return getattr(impossible_dates, name)
    raise AttributeError(f"module 'factcheck.values' has no attribute {name!r}")
