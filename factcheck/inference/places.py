"""The edit between a place and the one around it: "in Holm, Estmark" is in Estmark."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.names import is_built
from factcheck.inference.terms import (
    FOREIGN_HOUSES,
)
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Phrase

#: Slots in which a name is that of a place.
_WHERE = frozenset({"in", "at", "near", "place"})
_WITHIN = frozenset({"in", "at", "place"})


def places(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between a place and the one around it: "in Holm, Estmark" is in Estmark; else nothing."""
    if slot in _WITHIN and _is_in(known, said):
        return [Edit(slot, "place around", Relation.FORWARD, span(said), span(known))]
    if slot not in _WHERE or known.kind != "name" or said.kind != "name" or known.head == said.head:
        return []
    for inner, outer, relation in ((known, said, Relation.FORWARD), (said, known, Relation.REVERSE)):
        around = [each.phrase for each in inner.named("in") if each.phrase is not None]
        if not outer.modifiers and any(each.kind == "name" and each.head == outer.head for each in around):
            return [Edit(slot, "place around", relation, span(said), span(known))]
    return []


def _is_in(building: Phrase, place: Phrase) -> bool:
    """Tell whether one phrase names a building of what another one names: "the old town hall of Holm", "Holm"."""
    if building.kind != "noun" or place.kind != "name" or place.modifiers or building.plural or building.quantifier:
        return False
    towns = [each.phrase for each in building.named("of") if each.phrase is not None and each.phrase.kind == "name"]
    built = is_built(building.head) and building.head not in FOREIGN_HOUSES
    return built and any(each.head == place.head for each in towns)
