"""What is seen of a sentence at a glance, by which most pairs of sentences are let go before they are compared.

Nothing is decided here: where a glance lets a pair go, the full comparison would find nothing, only more slowly.
"""

from __future__ import annotations

import json
from functools import lru_cache

from factcheck.inference.shelf import SIGHT, kept, readings
from factcheck.inference.verb_relations import are_related
from factcheck.inference.wording.units import units
from factcheck.model.rows import NamedTuple


class Sight(NamedTuple):
    """A sentence at a glance.

    Attributes:
        frames: of all ways to tell what it says.
        verbs: dictionary forms of the verbs of those ways that are of no frame.
        keys: of its units.
        words: the words of its nouns and names.
        kinds: of its values.
    """

    frames: frozenset[str]
    verbs: frozenset[str]
    keys: tuple[str, ...]
    words: frozenset[str]
    kinds: frozenset[str]


@lru_cache(maxsize=16384)
def sight(text: str) -> Sight:
    """Return what is seen of a sentence at a glance."""
    return kept(text, SIGHT, _read_sight) or _seen(text)


def _seen(text: str) -> Sight:
    told = units(text)
    made = [way for ways in readings(text) for way in ways]
    return Sight(
        frozenset([each.frame for each in made if each.frame]),
        frozenset([each.predicate for each in made if not each.frame]),
        tuple([each.key for each in told]),
        frozenset([word for each in told if each.pos in _NAMING for word in each.key.split()]),
        frozenset([each.value.kind for each in told if each.value is not None]),
    )


def write_sight(seen: Sight) -> str:
    """Return what is seen of a sentence as one line of text."""
    told = [sorted(seen.frames), sorted(seen.verbs), seen.keys, sorted(seen.words), sorted(seen.kinds)]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _read_sight(line: str) -> Sight:
    frames, verbs, keys, words, kinds = json.loads(line)
    return Sight(frozenset(frames), frozenset(verbs), tuple(keys), frozenset(words), frozenset(kinds))


#: Parts of speech of which two sentences that speak of one thing have some in common.
_NAMING = frozenset({"n", "name"})


def may_tell(known: Sight, said: Sight) -> bool:
    """Tell whether some verb of a claim may say the same as one of a statement, or the opposite."""
    if not known.frames.isdisjoint(said.frames) or not known.verbs.isdisjoint(said.verbs):
        return True
    return any(are_related(mine, yours) for mine in known.verbs for yours in said.verbs)


#: Share of the units of both sentences that must be the same for the two to be worded alike, and the fewest units.
_ALIKE = 0.6
_FEWEST = 3


def are_worded_alike(known: Sight, said: Sight) -> bool:
    """Tell whether a claim and a statement share so many words that they can be laid word on word."""
    mine, yours = known.keys, said.keys
    if min(len(mine), len(yours)) < _FEWEST:
        return False
    least = max(_FEWEST - 1, _ALIKE * len(yours))
    have = set(mine)
    if sum([each in have for each in yours]) < least:
        return False  # a word that one of them repeats counts once for each time that both have it
    left = list(mine)
    shared = 0
    for each in yours:
        if each in left:
            left.remove(each)
            shared += 1
    return shared >= least
