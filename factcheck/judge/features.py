"""The alignment of two sentences as named numbers, for the model in ``confidence``.

Features of words: how much of the statement the reference covers (words and names apart), what is left over on each
side, and cues of tone. Features of values: how many are settled, excluded, open or missing; and for two of them, the
*excluded* value that answers best and the *settled* value that answers worst, how well they are aligned: affinity of
the words around, what they count, how far apart they are, comparison words, rivals. And what the rules alone say. A
feature that does not apply is ``ABSENT``. ``CATEGORIES`` lists the features whose numbers are codes, not amounts.
"""

from __future__ import annotations

import math
from datetime import date

from factcheck.judge.amounts import Relation, ValuePair
from factcheck.judge.case import Case
from factcheck.judge.differences import denies, is_role
from factcheck.judge.units import Unit
from factcheck.language import tables
from factcheck.model import Comparison, Difference, Value, Verdict

ABSENT = -9.0
_KINDS = ("", "date", "number", "money", "percent", "duration", "ordinal", "quantity", "multiple", "score", "rating")
_BOUNDS = (
    "",
    "above",
    "min",
    "below",
    "max",
    "about",
    "nearly",
    "justover",
    "since",
    "from",
    "until",
    "before",
    "after",
    "by",
    "range",
    "upto",
    "exact",
    "asof",
    "span",
)
_NOUNS = ("bare", "one-sided", "other", "shared")
_RULED = (Verdict.UNVERIFIED, Verdict.CONTRADICTED, Verdict.SUPPORTED)
_PAIR = ("affinity", "noun", "distance", "rivals", "kind", "bound", "reference_bound", "contrary", "margin")
CATEGORIES = frozenset(
    f"{side}_{name}" for side in ("excluded", "settled") for name in ("noun", "kind", "bound", "reference_bound")
) | {"ruled"}
#: How many of the reference's first words show whether it leans on something said before.
_OPENING = 6


def describe(case: Case, ruled: Comparison) -> dict[str, float]:
    """Return the features of a case.

    Args:
        case: the two sentences, aligned.
        ruled: what the rules alone say of it, and the differences that they propose.

    Returns:
        Name -> number, always the same names in the same order.
    """
    return _word_features(case, ruled.differences) | _value_features(case) | {"ruled": _RULED.index(ruled.verdict)}


def _word_features(case: Case, found: tuple[Difference, ...]) -> dict[str, float]:
    statement, reference, words = case.statement, case.reference, case.words
    missing = [statement.units[at] for at in words.missing]
    extra = [reference.units[at] for at in words.extra]
    names = sum(unit.kind == "name" for unit in statement.units)
    missing_names = sum(unit.kind == "name" for unit in missing)
    kinds = {difference.kind for difference in found}
    return {
        "word_coverage": _coverage(statement.units, missing),
        "name_coverage": 1.0 - missing_names / names if names else 1.0,
        "coverage": words.coverage,
        "reference_coverage": words.reference_coverage,
        "missing_names": min(4, missing_names),
        "extra_names": min(8, sum(unit.kind == "name" for unit in extra)),
        "shared_names": min(5, names - missing_names),
        "missing_words": min(6, sum(unit.kind != "name" and unit.weight >= 1 for unit in missing)),
        "extra_words": min(20, sum(unit.kind != "name" and unit.weight >= 1 for unit in extra)),
        "statement_length": min(20, len(statement.units)),
        "reference_length": min(60, len(reference.units)),
        "reference_leans": float(any(word.key in tables.LEANING for word in reference.words[:_OPENING])),
        "opens_unmatched": float(0 in words.missing),
        "polarity": float(denies(case)),
        "opposites": min(2, len(words.opposite)),
        "swapped": float("direction" in kinds or any(map(is_role, kinds))),
        "negations": min(2, len(reference.negations)),
        "hedged": float(reference.hedged),
        "attributed": float(reference.attributed),
        "quantifiers": sum(unit.kind == "quantifier" for unit in missing),
        "proposed": min(4, len(found)),
    }


def _coverage(units: tuple[Unit, ...], missing: list[Unit]) -> float:
    """Return the share of the weight of a sentence's words, names apart, that the other side has."""
    total = sum([unit.weight for unit in units if unit.kind != "name"])
    return 1.0 - sum([unit.weight for unit in missing if unit.kind != "name"]) / total if total else 1.0


def _value_features(case: Case) -> dict[str, float]:
    values = case.values
    by_relation = {relation: [pair for pair in values.pairs if pair.relation is relation] for relation in Relation}
    excluded, settled = by_relation[Relation.OUTSIDE], by_relation[Relation.INSIDE]
    worst = max(excluded, key=lambda pair: pair.affinity, default=None)
    weakest = min(settled, key=lambda pair: pair.affinity, default=None)
    return {
        "values": min(5, len(case.statement.values)),
        "reference_values": min(10, len(case.reference.values)),
        "settled": min(4, len(settled)),
        "excluded": min(4, len(excluded)),
        "open": min(3, len(by_relation[Relation.OPEN])),
        "unanswered": min(4, len(case.statement.values) - len(values.pairs)),
        "excluded_dates": min(3, sum(pair.said.kind == "date" for pair in excluded)),
        **_pair_features("excluded", worst, worst.settled_margin if worst else None),
        **_pair_features("settled", weakest, weakest.excluded_margin if weakest else None),
    }


def _pair_features(side: str, pair: ValuePair | None, contrary: float | None) -> dict[str, float]:
    if pair is None:
        return {f"{side}_{name}": ABSENT for name in _PAIR}
    numbers = (
        pair.affinity,
        _NOUNS.index(pair.noun),
        _distance(pair.said, pair.known),
        min(5, pair.rivals),
        _code(_KINDS, pair.said.kind),
        _code(_BOUNDS, pair.said.bound),
        _code(_BOUNDS, pair.known.bound),
        ABSENT if contrary is None else contrary,
        pair.margin,
    )
    return {f"{side}_{name}": float(number) for name, number in zip(_PAIR, numbers, strict=True)}


def _code(table: tuple[str, ...], word: str) -> int:
    return table.index(word) if word in table else len(table)


def _distance(value: Value, other: Value) -> float:
    """Return how far apart two values are: orders of magnitude, or of days for dates."""
    one = value.low if value.low is not None else value.high
    two = other.low if other.low is not None else other.high
    if isinstance(one, date) and isinstance(two, date):
        return math.log10(1 + abs((one - two).days))
    if one is None or two is None or isinstance(one, date) or isinstance(two, date):
        return ABSENT
    first, second = abs(float(one)), abs(float(two))
    if first == second:
        return 0.0
    return min(5.0, abs(math.log10(first / second))) if first and second else 5.0
