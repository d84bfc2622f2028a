"""What is seen of a sentence at a glance, by which most pairs of sentences are let go before they are compared.

Nothing is decided here: where a glance lets a pair go, the full comparison would find nothing, only more slowly.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.inference.pairs import Verb, may_meet
from factcheck.inference.wording.units import units
from factcheck.syntax.framing import readings


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
    told = units(text)
    return Sight(
        frozenset([Verb(way.predicate, way.frame) for ways in readings(text) for way in ways]),
        tuple([each.key for each in told]),
        frozenset([word for each in told if each.pos in _NAMING for word in each.key.split()]),
        frozenset([each.value.kind for each in told if each.value is not None]),
    )


#: Parts of speech of which two sentences that speak of one thing have some in common.
_NAMING = frozenset({"n", "name"})


def may_tell(known: Sight, said: Sight) -> bool:
    """Tell whether some verb of a claim may say the same as one of a statement, or the opposite."""
    if not known.verbs.isdisjoint(said.verbs):
        return True
    return any(may_meet(mine, yours) for mine in known.verbs for yours in said.verbs)
