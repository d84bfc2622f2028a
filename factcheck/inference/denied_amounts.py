"""What a statement denies and a claim tells otherwise in one case: who won 61 seats won 50, and not 70 in that year."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import AMOUNT_KINDS, TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.model import Value
from factcheck.syntax.words import COPULAS


def leaves_open(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether a smaller amount is denied than a claim tells, in which it may be contained.

    What is 61 metres high is not 50 metres high, but who won 61 seats did win 50.

    Args:
        pair: a claim's proposition and a statement's, which denies.
        hard: the edits that exclude.
    """
    return any(
        edit.kind in AMOUNT_KINDS
        and not (edit.said is not None and edit.said.start < pair.said.start)  # of whom it is denied
        and edit.slot not in TIME_SLOTS | _MOMENTS
        and not (pair.said.verb in COPULAS and edit.slot in _EXACT)
        and _is_within(_value(pair, edit), _value(pair, edit, of_claim=True))
        for edit in hard
    )


def can_be_less(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether a statement says that a smaller amount is possible than a claim tells: who seats 500 can seat 300.

    Args:
        pair: a claim's proposition and a statement's.
        hard: the edits that exclude.
    """
    able = pair.said.modal == _ABLE != pair.known.modal and bool(hard)
    return able and all(
        edit.kind in AMOUNT_KINDS and _is_within(_value(pair, edit), _value(pair, edit, of_claim=True)) for edit in hard
    )


#: The modal of what is possible.
_ABLE = "can"
#: Slots of a time after which, or within which, something is so.
_MOMENTS = frozenset({"after", "before", "in", "within", "at", "on"})
#: Slots of how much something is.
_EXACT = frozenset({"attr", "value"})


def _value(pair: Pair, edit: Edit, *, of_claim: bool = False) -> Value | None:
    made, at = (pair.known, edit.known) if of_claim else (pair.said, edit.said)
    argument = made.argument(edit.slot)
    if argument is None or at is None:
        return None
    values = [phrase.value for phrase in argument.phrases]
    values += [each.value for phrase in argument.phrases for each in phrase.modifiers]
    return next((each for each in values if each is not None and (each.start, each.end) == tuple(at)), None)


def _is_within(denied: Value | None, told: Value | None) -> bool:
    """Tell whether a denied amount is smaller than one that is told, or this is not known."""
    if denied is None or told is None:
        return True
    least, most = told.low, denied.high
    if denied.bound in _FROM_BELOW or not isinstance(most, Decimal) or not isinstance(least, Decimal):
        return False
    return most <= least


#: Bounds of what is denied by any smaller amount, and by no larger one.
_FROM_BELOW = frozenset({"max", "below", "upto"})
