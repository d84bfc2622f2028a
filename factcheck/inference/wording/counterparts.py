"""Which word of a claim each word of a statement answers to, wherever the two stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.inference.names import name_relation
from factcheck.inference.terms import LIGHT_WORDS
from factcheck.inference.wording.units import Unit, denies, unit_relation
from factcheck.language.wordnet import entry
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation

_SAME = WordRelation(Relation.EQUIVALENT)
_NOTHING = WordRelation(Relation.INDEPENDENCE, True)
#: Parts of speech that say something by themselves.
_OF_WEIGHT = frozenset({"n", "v", "a", "r", "name", "value"})


class Counterpart(NamedTuple):
    """A unit of a statement with the unit of the claim that answers to it.

    Attributes:
        said: of the statement.
        known: of the claim.
        relation: of the claim's to the statement's.
        soft: whether only WordNet vouches for the relation.
    """

    said: Unit
    known: Unit
    relation: Relation
    soft: bool = False


class Counterparts(NamedTuple):
    """Two sentences, word for word.

    Attributes:
        pairs: the units that answer to each other, in the order of the statement.
        left: units of weight of the statement without one.
        over: units of weight of the claim without one.
    """

    pairs: tuple[Counterpart, ...]
    left: tuple[Unit, ...]
    over: tuple[Unit, ...]


def counterparts(known: Sequence[Unit], said: Sequence[Unit]) -> Counterparts:
    """Return for each unit of a statement the one of a claim that stands closest to it.

    Args:
        known: units of the claim.
        said: units of the statement.
    """
    free = list(known)
    pairs: dict[int, Counterpart] = {}
    related = cache(_relation)
    for wanted in _CLOSEST_FIRST:
        for at, unit in enumerate(said):
            if at in pairs:
                continue
            relations = ((each, related(each, unit)) for each in free)
            nearest = next(((each, found) for each, found in relations if found.relation in wanted), None)
            if nearest is not None:
                other, relation = nearest
                pairs[at] = Counterpart(unit, other, *relation)
                free.remove(other)
    left = [unit for at, unit in enumerate(said) if at not in pairs and _has_weight(unit)]
    return Counterparts(
        tuple([pairs[at] for at in sorted(pairs)]),
        tuple(left),
        tuple([each for each in free if _has_weight(each)]),
    )


_CLOSEST_FIRST = (
    frozenset({Relation.EQUIVALENT}),
    frozenset({Relation.FORWARD}),
    frozenset({Relation.ALTERNATION, Relation.NEGATION}),
)


def _has_weight(unit: Unit) -> bool:
    return unit.pos in _OF_WEIGHT and unit.key not in LIGHT_WORDS and not denies(unit)


def _relation(known: Unit, said: Unit) -> WordRelation:
    """Return the relation of two units, a name's by any of its words, a word's also by one derived from it."""
    if (known.value is None) != (said.value is None):
        return _NOTHING
    if known.value is None and known.key == said.key:
        return _SAME
    if known.pos == said.pos == "name":
        relation = name_relation(known.key, said.key)
        return _SAME if relation is Relation.EQUIVALENT else _NOTHING
    if "name" in (known.pos, said.pos):
        return _SAME if known.key in said.key.split() or said.key in known.key.split() else _NOTHING
    if known.value is None and _are_derived(known.key, said.key):
        return _SAME
    return unit_relation(known, said)


def _are_derived(one: str, two: str) -> bool:
    return any(two == each.rpartition(".")[0] for each in entry(one).derived) or any(
        one == each.rpartition(".")[0] for each in entry(two).derived
    )
