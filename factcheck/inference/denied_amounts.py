"""What a statement denies and a claim tells otherwise in one case: who won 61 seats won 50, and not 70 in that year."""

from __future__ import annotations

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
        and edit.slot not in TIME_SLOTS
        and not (pair.said.verb in COPULAS and edit.slot in _EXACT)
        and _is_within(_value(pair, edit), _value(pair, edit, of_claim=True))
        for edit in hard
    )


#: Slots of how much something is.
_EXACT = frozenset({"attr", "value"})


def _value(pair: Pair, edit: Edit, *, of_claim: bool = False) -> Value | None:
    made, at = (pair.known, edit.known) if of_claim else (pair.said, edit.said)
    argument = made.argument(edit.slot)
    if argument is None or at is None:
        return None
    values = [
        value for phrase in argument.phrases for value in (phrase.value, *(each.value for each in phrase.modifiers))
    ]
    return next((each for each in values if each is not None and (each.start, each.end) == tuple(at)), None)


def _is_within(denied: Value | None, told: Value | None) -> bool:
    """Tell whether a denied amount is smaller than one that is told, or this is not known."""
    if denied is None or told is None:
        return True
    if denied.bound in _FROM_BELOW or denied.high is None or told.low is None:
        return False
    return bool(denied.high <= told.low) if type(denied.high) is type(told.low) else True


#: Bounds of what is denied by any smaller amount, and by no larger one.
_FROM_BELOW = frozenset({"max", "below", "upto"})
