"""Dates that do not say when: of another event in the sentence, or of a part of the time that a statement tells of.

What was rebuilt after the fire of 1881 need not have been rebuilt in 1881; what is closed in the first week of November
is not closed in November, though what takes place in that week takes place in November.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck.model import Value
from factcheck.syntax.chunks import SET_APART
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import SHUTTING
from factcheck.values.calendar import YEARLESS


def without_other_events(arguments: Sequence[Argument]) -> list[Argument]:
    """Return arguments without those of events before or after, whose dates are their own: "after the fire of 1881".

    Args:
        arguments: of one proposition.
    """
    return [each for each in arguments if each.slot not in SET_APART or each.phrases[0].kind != "noun"]


def is_so_in_part(known: Proposition, said: Proposition, part: Value | None, whole: Value | None) -> bool:
    """Tell whether a claim tells of a state in a part of each year, and a statement of the same state in more of it.

    Args:
        known: of the claim.
        said: of the statement.
        part: the time of the claim, which lies within that of the statement.
        whole: the time of the statement.
    """
    if part == whole or not all(map(_is_yearless, (part, whole))):
        return False
    return all(each.tense == "present" and not each.modal and _is_state(each) for each in (known, said))


def _is_yearless(value: Value | None) -> bool:
    return value is not None and isinstance(value.low, date) and value.low.year == YEARLESS


def _is_state(made: Proposition) -> bool:
    """Tell whether a state is told, no event: "is full", "is shut"."""
    quality = made.argument("attr")
    shut = made.verb in SHUTTING and made.argument("subj") is None
    return shut or (made.predicate == "be" and quality is not None and quality.phrases[0].kind == "adjective")
