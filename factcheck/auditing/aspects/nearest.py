"""Which claims of a base are nearest to each other: no other claim shares as much with either, or with one of them.

An editor who enters a fact for a second time, in words of their own, makes a claim that is nearer to the first one
than to any other. That two claims are nearest to each other says that they may be on one point, which lets what else
differs between them count for less. The first one may have other neighbours that are as near to it: then only one of
the two is the nearest, and that says less.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log

from factcheck.auditing.aspects.clauses import is_telling
from factcheck.auditing.aspects.table import AMOUNTS, ROLES
from factcheck.inference.wording.counterparts import with_particles
from factcheck.inference.wording.units import Unit, units
from factcheck.language.frames import entries
from factcheck.language.wordnet import entry, synset
from factcheck.model.rows import NamedTuple

#: In a larger base too much is near to everything.
_MOST = 1000
#: What more claims than this have in common brings none of them together.
_COMMON = 40
#: The share of its words that a claim has in common with the other one: of either, and of the one that has more.
_LEAST_OF_EITHER, _LEAST_OF_ONE = 0.25, 0.35
#: Of how many neighbours of one claim the other one is among the nearest, where it is the nearest for the other one.
_NEIGHBOURS = 5
#: How much of a word another one tells: that is written so, is derived from it, has one of its meanings, tells its
#: frame, its aspect, or has a meaning right above or beside one of its own.
_WRITTEN, _DERIVED, _MEANT, _FRAMED, _ASPECT, _WIDER = 1.0, 0.8, 0.8, 0.6, 0.5, 0.4
#: How many senses of a word count, the most frequent first.
_SENSES = 3
#: How much a word weighs that nearly all claims have, and a claim of which next to nothing is shared.
_LITTLE = 0.3
#: Part of speech -> how much its words weigh beside those of the others.
_WEIGHTS = {"n": 1.3, "name": 1.3, "v": 1.0}
_OTHERS = 0.7
#: Two texts by their places -> how much of the first the second tells.
_Shared = Mapping[tuple[int, int], float]


class Words(NamedTuple):
    """The words of a claim, each with its weight, and what all of them weigh."""

    weights: Mapping[Unit, float]
    whole: float


class Near(NamedTuple):
    """Two claims that are near to each other, by their places.

    Attributes:
        one: the first.
        two: the second.
        mutual: whether either is the nearest one to the other, not only one of them.
        shares: the share of its words that each has in common with the other one, 0..1.
        ahead: by which share of that each is nearer to the other than to the next; below 0 if another is nearer.
    """

    one: int
    two: int
    mutual: bool
    shares: tuple[float, float]
    ahead: tuple[float, float]


def nearest(texts: Sequence[str]) -> Iterator[Near]:
    """Yield each two claims of which one is the nearest to the other and that have enough in common.

    Args:
        texts: the claims.
    """
    if len(texts) > _MOST:
        return
    told = _weighed([[each for each in with_particles(units(text)) if is_telling(each)] for text in texts])
    shared = _shared(told)
    likeness = {
        (one, two): min(mine, shared[two, one]) * (_LITTLE + min(_shares(one, two, shared, told)))
        for (one, two), mine in shared.items()
        if one < two and (two, one) in shared
    }
    around = _neighbours(likeness)
    for (one, two), alike in likeness.items():
        best = [alike >= around[at][0] for at in (one, two)]
        if any(best) and all(alike >= around[at][-1] for at in (one, two)):
            shares = _shares(one, two, shared, told)
            if min(shares) >= _LEAST_OF_EITHER and max(shares) >= _LEAST_OF_ONE:
                ahead = [1 - _next(around[at], alike) / alike for at in (one, two)]
                yield Near(one, two, all(best), shares, (ahead[0], ahead[1]))


def _next(likenesses: Sequence[float], alike: float) -> float:
    """Return how much a claim is like the one that is nearest to it but for one, of so much likeness."""
    if alike < likenesses[0]:
        return likenesses[0]
    return likenesses[1] if len(likenesses) > 1 else 0.0


def _neighbours(likeness: Mapping[tuple[int, int], float]) -> Mapping[int, Sequence[float]]:
    """Return for each claim how much it is like those that are nearest to it, the nearest first."""
    found: defaultdict[int, list[float]] = defaultdict(list)
    for pair, alike in likeness.items():
        for at in pair:
            found[at].append(alike)
    return {at: sorted(values, reverse=True)[:_NEIGHBOURS] for at, values in found.items()}


def _shares(one: int, two: int, shared: _Shared, told: Sequence[Words]) -> tuple[float, float]:
    """Return the share of either claim that the other one tells."""
    return shared[one, two] / told[one].whole, shared[two, one] / told[two].whole


def _weighed(told: Sequence[Sequence[Unit]]) -> list[Words]:
    """Return the words of claims with what they weigh: the less, the more claims have them."""
    having = Counter(word for found in told for word in {word for each in found for word in each.key.split()})
    total = log(len(told) + 1)
    rarity = {word: max(log((len(told) + 1) / (count + 0.5)) / total, 0.0) for word, count in having.items()}
    weighed = [{each: _weight(each, rarity) for each in found} for found in told]
    return [Words(each, sum(each.values())) for each in weighed]


def _weight(unit: Unit, rarity: Mapping[str, float]) -> float:
    rare = min((rarity[word] for word in unit.key.split()), default=0.0)
    return (_LITTLE + rare) * _WEIGHTS.get(unit.pos, _OTHERS)


def _shared(told: Sequence[Words]) -> _Shared:
    """Return for each two claims how much of the first the second tells."""
    having: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for at, found in enumerate(told):
        for each in found.weights:
            for mark, strength in _marks(each.key, each.pos).items():
                having[mark][at] = max(having[mark].get(at, 0.0), strength)
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    telling: dict[tuple[str, str], dict[int, float]] = {}
    for at, found in enumerate(told):
        for each, weight in found.weights.items():
            word = each.key, each.pos
            if word not in telling:
                telling[word] = _told_by(*word, having)
            for other, strength in telling[word].items():
                if other != at:
                    shared[at, other] += strength * weight
    return shared


def _told_by(key: str, pos: str, having: Mapping[str, Mapping[int, float]]) -> dict[int, float]:
    """Return the claims that tell a word in whatever form, with how much of it they tell."""
    best: dict[int, float] = {}
    for mark, strength in _marks(key, pos).items():
        for other, known in having[mark].items() if len(having[mark]) <= _COMMON else ():
            best[other] = max(best.get(other, 0.0), min(strength, known))
    return best


@lru_cache(maxsize=16384)
def _marks(key: str, pos: str) -> Mapping[str, float]:
    """Return what a word shares with others by which it may be told; each with how much of it that tells."""
    if pos == "name":
        return dict.fromkeys(key.split(), _WRITTEN)
    first = key.split(maxsplit=1)[0]
    senses = [number for number, _ in entry(first).senses.get(pos, ())[:_SENSES]]
    found = {f"wider {up}": _WIDER for each in senses for up in (each, *synset(each).hypernyms)}
    found |= {f"aspect {each.name}": _ASPECT for each in AMOUNTS if first in each.cues.words}
    found |= {f"role {each.name}": _ASPECT for each in ROLES if first in each.cues.words}
    found |= {f"frame {each.frame}": _FRAMED for kind in ("v", "n") for each in entries(kind, first)}
    found |= {f"meaning {each}": _MEANT for each in senses}
    found |= {each.rpartition(".")[0]: _DERIVED for each in entry(first).derived}
    return {**found, first: _DERIVED, key: _WRITTEN}
