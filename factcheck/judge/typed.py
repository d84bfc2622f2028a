"""Claims that give a property a value: what the value is."""

from __future__ import annotations

from factcheck.model import Claim, Property, Value
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
