"""What keeps a claim from settling a statement."""

from __future__ import annotations

from factcheck.inference.judged import Judged
from factcheck.inference.situations import Outcome
from factcheck.logic.relations import Relation
from factcheck.model import Comparison, Verdict


def unverified(judged: tuple[Judged, ...], statement: str, reference: str) -> Comparison:
    """Return the comparison of a statement that a claim does not settle, with what stands between them."""
    near = min(
        (each.nearest for each in judged if each.nearest is not None),
        key=lambda each: len(each.pair.edits),
        default=None,
    )
    if near is None:
        return Comparison(Verdict.UNVERIFIED, reason="the base holds nothing on this")
    share = 1.0 / (1 + sum(edit.relation is Relation.INDEPENDENCE for edit in near.pair.edits))
    return Comparison(Verdict.UNVERIFIED, (), (), gap(near, statement, reference), 0.0, share, share)


def gap(near: Outcome, statement: str, reference: str) -> str:
    """Return in one clause what keeps a claim from settling a statement."""
    for edit in near.pair.edits:
        said = statement[edit.said.start : edit.said.end] if edit.said else ""
        known = reference[edit.known.start : edit.known.end] if edit.known else ""
        if edit.kind == "unknown":
            return "it holds something that cannot be read as text"
        if edit.kind == "quantity" and (several := _several_units(said, known)):
            return f"“{several}” is the name of several units, so that “{known}” and “{said}” cannot be compared"
        if edit.relation is Relation.INDEPENDENCE and said and known and said != known:
            return f"the nearest claim speaks of “{known}”, not of “{said}”"
        if edit.relation is Relation.REVERSE and said:
            return f"it says more than the base: “{said}”"
        if edit.relation is Relation.INDEPENDENCE and known:
            return f"the nearest claim holds only with “{known}”"
        if edit.relation is Relation.INDEPENDENCE and said:
            return f"the base does not say “{said}”"
    return "the base does not settle this"


def _several_units(said: str, known: str) -> str:
    """Return the unit of two values that is one of several, as the other one is, but which of them nobody knows."""
    from factcheck.values import find
    from factcheck.values.amounts.units import SEVERAL

    found = {value.unit for text in (said, known) for value in find(text)}
    return next((unit for unit, other in SEVERAL.items() if {unit, other} <= found), "")
