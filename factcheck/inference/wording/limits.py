"""Whether two values are limits of one kind that differ: "at least one week ahead", "at least two weeks ahead"."""

from __future__ import annotations

from factcheck.model import Value

#: Kinds of values that are limits of what may or must be.
_LIMITED = frozenset({"number", "duration", "quantity", "money", "percent"})
#: Bounds of hours with a beginning and an end.
_RANGES = frozenset({"range", "span"})
_LEAST = frozenset({"min", "above"})
_MOST = frozenset({"max", "below", "upto"})


def is_other_limit(known: Value, said: Value) -> bool:
    """Tell whether a statement sets another limit on the same side as a claim.

    Args:
        known: the claim's value.
        said: the statement's.
    """
    if known.kind == said.kind == "time" and known.bound in _RANGES and said.bound in _RANGES:
        return (known.low, known.high) != (said.low, said.high)
    if known.kind != said.kind or known.kind not in _LIMITED:
        return False
    if _is_limit(known, said, _LEAST):
        return known.low != said.low
    return _is_limit(known, said, _MOST) and known.high != said.high


def _is_limit(known: Value, said: Value, bounds: frozenset[str]) -> bool:
    """Tell whether two values set a limit on one side; of a rule, a time told without a bound is its limit."""
    plain = not known.bound and known.kind == "duration"
    return said.bound in bounds and (known.bound in bounds or plain)


def meet(known: Value, said: Value) -> bool:
    """Tell whether one value begins where the other ends: what "allows 100 requests" turns away "more than 100".

    Args:
        known: the claim's value.
        said: the statement's.
    """
    if not (known.bound or said.bound) or known.kind not in _LIMITED:
        return False
    ends = {known.low, known.high} & {said.low, said.high} - {None}
    return bool(ends)
