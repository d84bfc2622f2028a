"""The edits between two phrases of which at least one is a value: other amounts, other bounds, an age told in years."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit, span
from factcheck.inference.terms import GENERIC_HEADS
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Span
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import MEASURED
from factcheck.values import comparable

_BOUNDS = {"min": "min", "max": "max", "upto": "max", "most": "max"}
#: The same of versions.
_VERSION_BOUNDS = _BOUNDS | {"from": "min", "since": "min"}


def limits_differ(known: Phrase, said: Phrase) -> bool:
    """Tell whether both sides give a limit, and not the same: "at least 12" is no "at least 8"."""
    one, two = known.value, said.value
    if one is None or two is None or one.kind != two.kind or one.kind == "date" or not comparable(one, two):
        return False
    known_as = _VERSION_BOUNDS if one.kind == "version" else _BOUNDS
    bounds = known_as.get(one.bound), known_as.get(two.bound)
    return bounds[0] is not None and bounds[0] == bounds[1] and (one.low, one.high) != (two.low, two.high)


def values(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between two phrases of which at least one is a value."""
    known, said = _in_years(known, said), _in_years(said, known)
    both = known.value is not None and said.value is not None
    if not both:
        return [
            Edit(slot, "added" if said.value is not None else "word", Relation.INDEPENDENCE, span(said), span(known))
        ]
    assert known.value is not None and said.value is not None
    dimensions = _dimension(known), _dimension(said)
    one_dimension = all(dimensions) and word_relation(*dimensions, "a").relation is Relation.EQUIVALENT
    if all(dimensions) and not one_dimension:
        return _valued(Relation.INDEPENDENCE, known, said, slot)
    if any(dimensions) and not all(dimensions) and slot == "attr":
        found = value_relation(known.value, said.value)
        if found is Relation.ALTERNATION and known.value.kind == said.value.kind == "quantity":
            # "the tower (98 metres)" beside "is 88 metres high": likely its height
            return [
                *_valued(found, known, said, slot),
                Edit(slot, "reference", Relation.FORWARD, span(said), span(known)),
            ]
    if known.kind != said.kind and not one_dimension:
        # "a staff of 23,000" beside "23,000 people"
        noun = known if known.kind != "value" else said
        number = said if noun is known else known
        if number.value is None or number.value.kind != "number" or (noun is said and noun.head not in GENERIC_HEADS):
            relation = Relation.INDEPENDENCE
            if (
                number.value is not None
                and number.value.kind == "number"
                and noun is said
                and slot in ("value", "count")
            ):
                relation = value_relation(known.value, said.value)
            return _valued(relation, known, said, slot)
    if limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, span(said), span(known))]
    return _valued(value_relation(known.value, said.value), known, said, slot)


def _in_years(phrase: Phrase, other: Phrase) -> Phrase:
    """Return an age that is told in years as the plain number that the other side tells: "18 years old" beside "18"."""
    value, plain = phrase.value, other.value
    if value is None or plain is None or value.kind != "duration" or value.unit != "month":
        return phrase
    if plain.kind == "duration" and phrase.head == "old" != other.head and {value.bound, plain.bound} <= _AGES:
        return replace(phrase, head="duration", kind="value")
    limits = [each for each in (value.low, value.high) if each is not None]
    aged = phrase.head == "old" or phrase.kind == "value"
    told = plain.kind == "number" and not plain.unit and plain.bound in _AGES and value.bound in _AGES
    if not aged or not told or not all(isinstance(each, Decimal) and not each % 12 for each in limits):
        return phrase
    low, high = (each / 12 if isinstance(each, Decimal) else None for each in (value.low, value.high))
    years = replace(value, kind="number", unit=None, low=low, high=high)
    return replace(phrase, head="number", kind="value", value=years)


#: Bounds by which an age is a limit.
_AGES = frozenset({"min", "max", "above", "below"})


def _dimension(phrase: Phrase) -> str:
    """Return what a measure is one of, where it is said: "45 m long", "longer than 40 m"."""
    value = phrase.value
    if value is None or value.kind not in ("quantity", "duration") or phrase.head == value.kind:
        return ""
    return phrase.head if phrase.kind in ("adjective", "value") or phrase.head in MEASURED else ""


def _valued(relation: Relation, known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    if relation is Relation.EQUIVALENT:
        return []
    assert said.value is not None
    return [
        Edit(
            slot,
            said.value.kind,
            relation,
            Span(said.value.start, said.value.end),
            Span(known.value.start, known.value.end) if known.value else None,
        )
    ]
