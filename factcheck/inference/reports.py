"""What a proposition reports: an event, by which roles it is known again, or how something is."""

from __future__ import annotations

from factcheck.inference.pairs import Pair
from factcheck.language.frames import frame
from factcheck.syntax.records import Proposition


def keys(made: Proposition) -> tuple[str, ...]:
    """Return the roles by which two reports are of one event."""
    return frame(made.frame).key if made.frame else ("subj",)


def is_state(pair: Pair) -> bool:
    """Tell whether a pair tells how something is, not what happened."""
    known = pair.known
    return (
        known.predicate in ("be", "have")
        or (bool(known.frame) and frame(known.frame).kind == "attribute")
        or known.phase == "hold"
    )
