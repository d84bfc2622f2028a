"""What is seen of a sentence at a glance, by which most pairs of sentences are let go before they are compared.

Nothing is decided here: where a glance lets a pair go, the full comparison would find nothing, only more slowly.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import NamedTuple

from factcheck.inference.pairs import Verb, may_meet
from factcheck.inference.shelf import SIGHT, kept, readings
from factcheck.inference.wording.units import units


class Sight(NamedTuple):
    """A sentence at a glance.

    Attributes:
        verbs: of all ways to tell what it says.
        keys: of its units.
        words: the words of its nouns and names.
        kinds: of its values.
    """

    verbs: frozenset[Verb]
    keys: tuple[str, ...]
    words: frozenset[str]
    kinds: frozenset[str]


@lru_cache(maxsize=16384)
def sight(text: str) -> Sight:
    """Return what is seen of a sentence at a glance."""
    return kept(text, SIGHT, _read_sight) or _seen(text)


def _seen(text: str) -> Sight:
    told = units(text)
    return Sight(
        frozenset([Verb(way.predicate, way.frame) for ways in readings(text) for way in ways]),
        tuple([each.key for each in told]),
        frozenset([word for each in told if each.pos in _NAMING for word in each.key.split()]),
        frozenset([each.value.kind for each in told if each.value is not None]),
    )


def write_sight(seen: Sight) -> str:
    """Return what is seen of a sentence as one line of text."""
    verbs = [[each.predicate, each.frame] for each in sorted(seen.verbs)]
    told = [verbs, seen.keys, sorted(seen.words), sorted(seen.kinds)]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _read_sight(line: str) -> Sight:
    verbs, keys, words, kinds = json.loads(line)
    told = frozenset([Verb(predicate, frame) for predicate, frame in verbs])
    return Sight(told, tuple(keys), frozenset(words), frozenset(kinds))


#: Parts of speech of which two sentences that speak of one thing have some in common.
_NAMING = frozenset({"n", "name"})


def may_tell(known: Sight, said: Sight) -> bool:
    """Tell whether some verb of a claim may say the same as one of a statement, or the opposite."""
    if not known.verbs.isdisjoint(said.verbs):
        return True
    return any(may_meet(mine, yours) for mine in known.verbs for yours in said.verbs)
