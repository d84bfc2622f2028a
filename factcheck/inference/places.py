"""The edit between a place and the one around it: "in Holm, Estmark", "in the forests of northern Estmark"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.inference.edits import Edit, span
from factcheck.inference.names import is_built
from factcheck.inference.terms import AREAS, FOREIGN_HOUSES, LYING, OCCURRING, OF_ITSELF, PARTS_OF_LAND
from factcheck.logic.relations import Relation
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import OWNERS

#: Slots in which a name is that of a place.
_WHERE = frozenset({"in", "at", "near", "place"})
_WITHIN = frozenset({"in", "at", "place"})
_AROUND = "place around"


def places(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between a place and the one around it: "in Holm, Estmark" is in Estmark; else nothing."""
    if slot in _WITHIN and _is_in(known, said):
        return [Edit(slot, _AROUND, Relation.FORWARD, span(said), span(known))]
    if slot not in _WHERE or known.kind != "name" or said.kind != "name" or known.head == said.head:
        return []
    for inner, outer, relation in ((known, said, Relation.FORWARD), (said, known, Relation.REVERSE)):
        around = [each.phrase for each in inner.named("in") if each.phrase is not None]
        if not outer.modifiers and any(each.kind == "name" and each.head == outer.head for each in around):
            return [Edit(slot, _AROUND, relation, span(said), span(known))]
    return []


def within_place(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edit between a place and the land around it: "in the forests of northern Estmark"; or nothing.

    Args:
        known: of the claim, what fills a slot of its own.
        said: of the statement.
        slot: the slot.
    """
    around = slot in _WITHIN and said.kind == "name" and any(_are_one(each, said) for each in _around(known))
    return [Edit(slot, _AROUND, Relation.FORWARD, span(said), span(known))] if around else []


def of_place_around(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return the edit to a place around as one that settles nothing where not all that is so inside is so there.

    Who has 12 shops in Holm may have more in the land, what is banned in Holm need not be banned elsewhere.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    if edit.kind != _AROUND or edit.relation is not Relation.FORWARD:
        return edit
    others = [each for argument in said.arguments if argument.slot != edit.slot for each in argument.phrases]
    counted = any((each.value is not None and each.value.kind != "date") or each.quantifier for each in others)
    # the war in northern Estmark is not the war in Estmark
    counted |= any(each.determiner == "the" and each.start > said.start and happens(each.head) for each in others)
    # a frame holds no more than its roles: of "won the election" who won
    framed = bool(said.frame) and edit.slot != "place"
    happened = said.tense in ("past", "perfect") and known.tense == said.tense and said.verb not in OF_ITSELF
    lies = said.verb in LYING | OCCURRING or (said.verb in OF_ITSELF and said.argument("attr") is None)
    has_its = said.verb == "have" and any(each.determiner in OWNERS and not each.plural for each in others)
    open_ = counted or framed or said.modal or known.modal or not (happened or lies or has_its)
    return edit._replace(relation=Relation.INDEPENDENCE) if open_ else edit


def _around(place: Phrase) -> Iterator[Phrase]:
    """Yield the places in which a place lies, by its own words: of what it is a part, and in what it stands."""
    if place.quantifier or place.value is not None:
        return
    for each in place.modifiers:
        if each.phrase is not None and (each.kind == "in" or (each.kind == "of" and place.head in AREAS)):
            yield each.phrase
            yield from _around(each.phrase)
    parts = [each for each in place.modifiers if each.kind == "adj" and each.word in PARTS_OF_LAND]
    if parts and place.kind == "name":
        yield replace(place, modifiers=tuple([each for each in place.modifiers if each not in parts]))


def _are_one(around: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases name one place by the same words."""
    words = [{(each.kind, each.word) for each in phrase.modifiers} for phrase in (around, said)]
    return (
        around.kind == said.kind == "name" and around.head == said.head and words[1] <= words[0] and not said.quantifier
    )


def _is_in(building: Phrase, place: Phrase) -> bool:
    """Tell whether one phrase names a building of what another one names: "the old town hall of Holm", "Holm"."""
    if building.kind != "noun" or place.kind != "name" or place.modifiers or building.plural or building.quantifier:
        return False
    towns = [each.phrase for each in building.named("of") if each.phrase is not None and each.phrase.kind == "name"]
    built = is_built(building.head) and building.head not in FOREIGN_HOUSES
    return built and any(each.head == place.head for each in towns)
