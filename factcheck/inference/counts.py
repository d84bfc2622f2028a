"""The edits between the numbers and the quantifiers by which two phrases are counted."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit, span
from factcheck.inference.quantifiers import quantifier_relation
from factcheck.inference.value_heads import limits_differ
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Span, Value
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import DEFINITE, WHOSE
from factcheck.values import comparable


def counts(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between the numbers that count two phrases."""
    if known.value is None and said.value is None:
        return []
    if said.value is None:
        if known.value is not None and _is_one(known.value) and said.plural and said.quantifier in _SEVERAL:
            return [Edit(slot, "number", Relation.ALTERNATION, span(said), Span(known.value.start, known.value.end))]
        if known.value is None:
            return []
        part = known.kind == said.kind == "adjective" and known.value.kind == "percent"  # "60% full"
        relation = Relation.INDEPENDENCE if part else Relation.FORWARD
        return [Edit(slot, "dropped", relation, None, Span(known.value.start, known.value.end))]
    at = Span(said.value.start, said.value.end)
    if known.value is None:
        if said.value.low == said.value.high == 1 and not known.plural:
            return []
        return [Edit(slot, "added", Relation.REVERSE, at, span(known))]
    if limits_differ(known, said):
        return [Edit(slot, "bound", Relation.ALTERNATION, at, Span(known.value.start, known.value.end))]
    relation = value_relation(known.value, said.value)
    if relation is Relation.EQUIVALENT:
        return []
    return [Edit(slot, said.value.kind, relation, at, Span(known.value.start, known.value.end))]


def _is_one(value: Value) -> bool:
    return value.kind == "number" and value.low == value.high == 1


#: Slots of by how much one is ahead.
_DIFFERENCES = frozenset({"by", "extent", "difference", "margin"})


def _is_more_than_one(phrase: Phrase) -> bool:
    value = phrase.value
    return value is not None and value.kind == "number" and isinstance(value.low, Decimal) and value.low > 1


#: Quantifiers of more than one.
_SEVERAL = frozenset({"some", "several", "many", "most", "all", "both"})


def quantified(known: Phrase, said: Phrase, slot: str) -> list[Edit]:
    """Return the edits between the quantifiers of two phrases."""
    if known.kind == said.kind == "adjective" and known.quantifier != said.quantifier:
        # the lowest need not be low, nor the lower one
        return [Edit(slot, "degree", Relation.INDEPENDENCE, span(said), span(known))]
    single = known.value is not None and known.value.kind == "number" and known.value.low == known.value.high == 1
    one_of_them = known.determiner == "a" or single or (known.kind == "noun" and _is_of_them(known.head, said.head))
    owned = said.determiner in WHOSE or bool(said.named("poss"))  # "her brothers", "her brother"
    those = (one_of_them and said.determiner == "the") or (owned and known.kind == "noun" and known.head == said.head)
    several = known.determiner == "a" and said.quantifier in _SEVERAL and known.head == said.head
    uncounted = (known.value is None or single) and said.value is None
    if (those or several) and said.plural and not known.plural and uncounted:
        # what one of them did the others need not have done: "a shop", "the bakery"
        return [Edit(slot, "quantifier", Relation.INDEPENDENCE, span(said), span(known))]
    if slot in _DIFFERENCES and said.determiner == "a" and not said.plural and _is_more_than_one(known):
        return [Edit(slot, "quantifier", Relation.INDEPENDENCE, span(said), span(known))]  # "by a goal"
    if _are_all_of_counted(known, said):
        return [Edit(slot, "quantifier", Relation.REVERSE, span(said), span(known))]
    relation = quantifier_relation(known, said)
    existential = slot in ("obj", "attr", "with") and {known.quantifier, said.quantifier} == {"", "some"}
    if relation is Relation.EQUIVALENT or existential or _are_two_counts(known, said):
        return []
    return [Edit(slot, "quantifier", relation, span(said), span(known))]


#: Quantifiers of more than one of them.
_SEVERAL = frozenset({"several", "some", "many", "few", "most"})


def _are_all_of_counted(known: Phrase, said: Phrase) -> bool:
    """Tell whether a statement is of all of some that are known, and a claim of so many: "its shops", "nine shops"."""
    whole = said.determiner in DEFINITE and said.value is None and said.whole is None and not said.quantifier
    if whole and known.quantifier == "some" and known.kind == said.kind == "noun":
        return True  # "the police", "some police"
    whole = whole and said.plural
    counted = known.value is not None and known.value.kind == "number" and known.plural and known.whole is None
    return whole and counted and known.kind == "noun" and not (known.determiner or known.named("poss"))


def _is_of_them(known: str, said: str) -> bool:
    """Tell whether a claim's noun is a statement's, or of a kind that this tells: "bakery", "shop"."""
    return known == said or word_relation(known, said, "n").relation is Relation.FORWARD


def _are_two_counts(known: Phrase, said: Phrase) -> bool:
    """Tell whether "only 13" stands beside another number, which it cannot be whatever "only" says of it."""
    one, two = known.value, said.value
    if (
        {known.quantifier, said.quantifier} != {"", "only"}
        or one is None
        or two is None
        or "date" in (one.kind, two.kind)
    ):
        return False
    return comparable(one, two) and value_relation(one, two) is Relation.ALTERNATION
