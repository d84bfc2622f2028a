"""When a place opens and closes, and from when to when it is open or closed: which of them two sentences tell."""

from __future__ import annotations

from factcheck.inference.kinds import time_values
from factcheck.inference.pairs import Pair
from factcheck.model import Value
from factcheck.syntax.records import Proposition

#: Verbs of opening and closing, and those of closing alone.
_OPENING_OR_CLOSING, _CLOSING = frozenset({"open", "close"}), frozenset({"close", "shut"})


def told_by_the_clock(pairs: list[Pair]) -> list[Pair]:
    """Return pairs of ways to tell one thing, without those that hold a time of the day against another kind of it.

    At what time a place opens or closes is told better so than by how long it is open or closed, and a pause is no
    closing time.

    Args:
        pairs: a way to tell what the claim says with one to tell what the statement says.
    """
    if any(not pair.edits and _is_of_clock_time(pair) for pair in pairs):
        pairs = [pair for pair in pairs if not pair.edits]
    if any(_is_told_closed(pair.said) for pair in pairs):
        pairs = [pair for pair in pairs if not _is_closed_by_then(pair)]
    return [pair for pair in pairs if not _is_of_a_pause(pair)]


def _is_told_closed(made: Proposition) -> bool:
    """Tell whether a place is told to be closed, not to close: "is closed at 8 pm"."""
    return made.tense == "present" and made.verb in _CLOSING and not made.frame and made.argument("subj") is None


def _is_closed_by_then(pair: Pair) -> bool:
    """Tell whether a claim says when a place closes, and a statement that it is closed at some time after that.

    What is closed before 9 am, or at any time that is left open, need not close then either.
    """
    if pair.said.verb not in _CLOSING or (pair.known.verb not in _CLOSING and pair.known.phase != "end"):
        return False
    closing, closed = (next(time_values(made), None) for made in (pair.known, pair.said))
    if closing is None or closed is None or closing.kind != closed.kind or closing.low is None:
        return False
    return closed.low is None or closed.low > closing.low  # type: ignore[operator]


def _is_of_clock_time(pair: Pair) -> bool:
    """Tell whether both tell at what time of the day a place opens or closes."""
    value = _clock_time(pair.said) if pair.said.predicate in _OPENING_OR_CLOSING else None
    return value is not None and not value.bound


def _is_of_a_pause(pair: Pair) -> bool:
    """Tell whether one tells when a place closes, and the other one from when to when it is closed for a while."""
    if pair.known.verb not in _CLOSING or pair.said.verb not in _CLOSING:
        return False
    mine, yours = (_clock_time(made) for made in (pair.known, pair.said))
    if mine is None or yours is None:
        return False
    spells = [each.low is not None and each.high is not None and each.low != each.high for each in (mine, yours)]
    return spells[0] != spells[1]


def _clock_time(made: Proposition) -> Value | None:
    """Return at what time of the day it is."""
    when = made.argument("time")
    value = when.phrases[0].value if when is not None else None
    return value if value is not None and value.kind == "time" else None
