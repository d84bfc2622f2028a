"""Dates that do not say when: what was rebuilt after the fire of 1881 need not have been rebuilt in 1881."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.syntax.chunks import SET_APART
from factcheck.syntax.records import Argument


def without_other_events(arguments: Sequence[Argument]) -> list[Argument]:
    """Return arguments without those of events before or after, whose dates are their own: "after the fire of 1881".

    Args:
        arguments: of one proposition.
    """
    return [each for each in arguments if each.slot not in SET_APART or each.phrases[0].kind != "noun"]
