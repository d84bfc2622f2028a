"""Whether a word of a text tells what a word of a claim tells, and how much it says that it does."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection
from functools import lru_cache

from factcheck.check.linking.records import Known, Said
from factcheck.check.other_names import is_of_other
from factcheck.inference.wording.counterparts import says_as_much
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.inference.wording.units import Unit
from factcheck.model import Claim
from factcheck.model.rows import NamedTuple

#: What most claims of a file have still says a little.
_LEAST = 0.05
#: How much a name says that is not what all claims tell of.
NOT_OF_ALL = 0.3
#: How much of what a word says a name says: many claims tell of it.
_NAME = 0.7


class Rarities:
    """How much it says that a text has a word of a claim: 1 for a word of one claim, next to 0 for one of them all."""

    def __init__(self, claims: Collection[Claim]) -> None:
        """Count the words of the claims of a file."""
        told = [{each.key for each in joined_units(claim.statement) if is_telling(each)} for claim in claims]
        self._counts = Counter(key for keys in told for key in keys)
        self._parts = Counter(part for keys in told for part in {part for key in keys for part in key.split()})
        self._all = max(len(told), 2)
        #: Names that some of the claims have, in small letters.
        self.names = frozenset(
            each.key for claim in claims for each in joined_units(claim.statement) if each.pos == "name"
        )

    def of(self, unit: Unit) -> float:
        """Return how much a word of a claim says."""
        rare = self._rarity(self._counts[unit.key])
        return rare * _NAME if unit.pos == "name" else rare

    def of_part(self, unit: Unit) -> float:
        """Return how much the part of a name or word says that most claims have: "Tolm", of "the Tolm ferry"."""
        return self._rarity(max(self._parts[part] for part in unit.key.split()))

    def knows(self, name: Unit) -> bool:
        """Tell whether some claim has a word of a name, and the name is not that of something else for a word more."""
        return any(self._parts[part] for part in name.key.split()) and not is_of_other(name.key, self.names)

    def _rarity(self, count: int) -> float:
        return max(math.log(self._all / max(count, 1)) / math.log(self._all), _LEAST)


class Common(NamedTuple):
    """What the surroundings of a value of a text have of those of a claim's.

    Attributes:
        weight: how much that says.
        share: of all that the claim says around its value.
        inside: how much what the sentence itself has of it says, without names.
        inside_share: of all that the claim says around its value without names.
        brought_in: whether they share more than words for what all claims tell of.
    """

    weight: float
    share: float
    inside: float
    inside_share: float
    brought_in: bool


#: The least that is taken for all that a claim says.
_LEAST_TOLD = 0.3


def common(said: Said, known: Known, rarities: Rarities) -> Common:
    """Return what the surroundings of two values or names have in common.

    Args:
        said: of a text.
        known: of a claim.
        rarities: of the words of the claim's file.
    """
    weight = total = inside = unnamed = 0.0
    brought_in = False
    for unit in known.around:
        rarity = rarities.of(unit)
        heard = [each for each in said.around if resemble(unit, each.unit)]
        weight += rarity * max((each.weight for each in heard), default=0.0)
        total += rarity
        if unit.pos != "name":
            inside += rarity * max((each.weight for each in heard if each.inside), default=0.0)
            unnamed += rarity
        brought_in = brought_in or (bool(heard) and rarities.of_part(unit) >= NOT_OF_ALL)
    share, inside_share = weight / max(total, _LEAST_TOLD), inside / max(unnamed, _LEAST_TOLD)
    return Common(weight, share, inside, inside_share, brought_in)


def resemble(known: Unit, said: Unit) -> bool:
    """Tell whether one of two words says what the other says, or two names share a word.

    Args:
        known: of a claim.
        said: of a text.
    """
    if known.key == said.key:
        return True
    if known.pos == "name" or said.pos == "name":
        several = " " in known.key or " " in said.key
        return several and _share_a_word(known, said)  # single words that differ share none
    return _resemble(known.key, known.pos, known.tag, said.key, said.pos, said.tag)


def _share_a_word(known: Unit, said: Unit) -> bool:
    """Tell whether a name has a word of another one, or is told by a word that is one of its own."""
    mine, yours = known.key.split(), said.key.split()
    if known.pos == said.pos:
        return not set(mine).isdisjoint(yours)
    return known.key in yours or said.key in mine


@lru_cache(maxsize=1 << 18)
def _resemble(known: str, pos: str, tag: str, said: str, other_pos: str, other_tag: str) -> bool:
    """Tell whether one of two words says what the other says; told by what they are, wherever they stand."""
    mine, yours = Unit(known, pos, 0, 0, None, tag), Unit(said, other_pos, 0, 0, None, other_tag)
    return says_as_much(mine, yours) or says_as_much(yours, mine)


def bare(unit: Unit) -> Unit:
    """Return a word wherever it stands, so that what was found of it is found again.

    Args:
        unit: a word of a sentence.
    """
    return Unit(unit.key, unit.pos, 0, 0, None, unit.tag)
