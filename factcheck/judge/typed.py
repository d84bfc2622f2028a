"""Claims that give a property a value: what the value is, and when a difference from it is certain by construction."""

from __future__ import annotations

from dataclasses import replace

from factcheck.judge.differences import is_role
from factcheck.model import Claim, Comparison, Property, Value, Verdict
from factcheck.values import find

#: Property type -> the kinds of value that it takes.
KINDS = {
    "date": ("date",),
    "money": ("money",),
    "number": ("number",),
    "count": ("number",),
    "percent": ("percent",),
    "duration": ("duration",),
    "quantity": ("quantity",),
}
#: Share of both sentences that must be accounted for before nothing is left to doubt.
_WHOLE = 0.999


def typed_value(claim: Claim, known: Property) -> tuple[str, Value] | None:
    """Return the value that a claim gives a property, with its words: its own field, or the only one it states.

    Args:
        claim: the claim.
        known: the property.

    Returns:
        None if there is no such value, or several.
    """
    kinds = KINDS.get(known.type or "")
    if kinds is None:
        return None
    if claim.value is not None:
        found = [value for value in find(claim.value) if value.kind in kinds]
        return (claim.value, found[0]) if len(found) == 1 else None
    # a count has a noun in a sentence and none in a field, so that bare sentences give none
    if kinds == ("number",):
        return None
    stated = [value for value in find(claim.statement) if value.kind in kinds]
    return (claim.statement[stated[0].start : stated[0].end], stated[0]) if len(stated) == 1 else None


def certain(comparison: Comparison, known: Property | None) -> Comparison:
    """Return a comparison, made certain if the property of its claim holds one value and nothing but that differs.

    Args:
        comparison: of a statement with the claim.
        known: the property that the claim gives a value for, if any.

    Returns:
        The comparison with confidence 1 and a reason that says so, or unchanged.
    """
    if comparison.verdict is not Verdict.CONTRADICTED or known is None or not known.single_value:
        return comparison
    (point, *more) = comparison.differences
    fits = is_role(point.kind) if known.type == "entity" else point.kind in KINDS.get(known.type or "", ())
    whole = min(comparison.coverage, comparison.reference_coverage) >= _WHOLE
    if more or not fits or not whole:
        return comparison
    reason = f"{comparison.reason}; “{known.label}” holds one value, and nothing else differs"
    return replace(comparison, confidence=1.0, reason=reason)
