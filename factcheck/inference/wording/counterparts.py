"""Which word of a claim each word of a statement answers to, wherever the two stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from factcheck.inference.names import name_relation
from factcheck.inference.terms import LIGHT_WORDS
from factcheck.inference.wording.units import Unit, denies, unit_relation
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import derived_forms, entry
from factcheck.logic.relations import Relation
from factcheck.logic.words import WordRelation
from factcheck.model.rows import NamedTuple

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


def with_particles(found: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return units with verbs and their particles as one: "went down", "was brought back"."""
    joined: list[Unit] = []
    for unit in found:
        last = joined[-1] if joined else None
        if last is not None and last.pos == "v" and unit.pos == "r" and entry(f"{last.key} {unit.key}").senses:
            joined[-1] = Unit(f"{last.key} {unit.key}", "v", last.start, unit.end, None, last.tag)
        else:
            joined.append(unit)
    return tuple(joined)


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
            fitting = [(each, found) for each in free if (found := related(each, unit)).relation in wanted]
            if fitting:
                other, relation = max(
                    fitting, key=lambda each: (each[0].key == unit.key, _affinity(each[0], unit, known, said))
                )
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


@lru_cache(maxsize=65536)
def says_as_much(known: Unit, said: Unit) -> bool:
    """Tell whether what a unit of a claim says is, or implies, what a unit of a statement says."""
    return _relation(known, said).relation.entails


def _affinity(known: Unit, said: Unit, mine: Sequence[Unit], yours: Sequence[Unit]) -> int:
    """Return how much speaks for two values to be told of one thing: the noun that they count, the words around."""
    if known.value is None or said.value is None:
        return 0
    one, two = counted(known, mine), counted(said, yours)
    same = one is not None and two is not None and _relation(one, two).relation.entails
    beside = {each.key for each in _around(said, yours)}
    return 4 * same + sum(each.key in beside for each in _around(known, mine))


def counted(value: Unit, found: Sequence[Unit]) -> Unit | None:
    """Return the noun that a value counts, or None: "46 full-time employees".

    Args:
        value: a unit that is a value.
        found: all units of its sentence.
    """
    last = None
    for unit in found[found.index(value) + 1 :]:
        if unit.pos not in ("n", "a") or (last is not None and unit.start - last.end > 1):
            break
        last = unit
    return last if last is not None and last.pos == "n" else None


def _around(value: Unit, found: Sequence[Unit]) -> list[Unit]:
    """Return the words of weight next to a value: two before it and one behind."""
    place = found.index(value)
    before = [each for each in found[:place] if each.pos in ("n", "v", "a", "name")]
    behind = [each for each in found[place + 1 :] if each.pos in ("n", "v", "a", "name")]
    return [*before[-2:], *behind[:1]]


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
    if known.value is None and (_are_derived(known.key, said.key) or _is_participle(known, said)):
        return _SAME
    return unit_relation(known, said)


def _is_participle(known: Unit, said: Unit) -> bool:
    """Tell whether one is a participle of the other that was read as a quality: "closed", "is closed after"."""
    if {known.pos, said.pos} != {"a", "v"}:
        return False
    verb, quality = (known, said) if known.pos == "v" else (said, known)
    return verb.tag == "VBN" and lemma(quality.key, "v") == verb.key


def _are_derived(one: str, two: str) -> bool:
    return two in derived_forms(one) or one in derived_forms(two)
