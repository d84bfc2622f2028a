"""Which name a noun stands for in a base: "the line" for the railway of which most of its claims are.

A noun that a name ends in, or one for the same kind of thing, stands for that name where no other name ends in such a
noun. A noun for a body, a place or a building stands for what most claims of its file are of, where its name does not
tell of another kind of thing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from factcheck.auditing.aspects.table import BODIES
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Claim

_NONE: frozenset[int] = frozenset()
_NOBODY: frozenset[str] = frozenset()
#: The share of the claims of a file that name what the file is of, and the fewest claims that show it.
_MAIN, _FEWEST = 0.4, 8


class Naming:
    """The names of a base and the nouns that stand for them."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Take the claims of a base."""
        self._by_last: defaultdict[str, set[str]] = defaultdict(set)
        told: defaultdict[str, Counter[str]] = defaultdict(Counter)
        total: Counter[str] = Counter()
        for claim in claims:
            file = claim.location.file if claim.location is not None else ""
            names = {each.key for each in units(claim.statement) if each.pos == "name"}
            total[file] += 1
            told[file].update(names)
            for name in names:
                if " " in name:
                    self._by_last[name.rsplit(" ", 1)[1]].add(name)
        self._by_kind: defaultdict[int, set[str]] = defaultdict(set)
        for last, names in self._by_last.items():
            for kind in BODIES.get(last, _NONE):
                self._by_kind[kind] |= names
        self._mains = {
            name
            for file, counted in told.items()
            for name, count in counted.most_common(1)
            if total[file] >= _FEWEST and count >= _MAIN * total[file]
        }

    def stands_for(self, noun: Unit, name: Unit) -> bool:
        """Tell whether a noun may stand for a name.

        Args:
            noun: the noun, as "the" one.
            name: the name.
        """
        last = name.key.rsplit(" ", 1)[-1]
        if last == noun.key or BODIES.get(last, _NONE) & BODIES.get(noun.key, _NONE):
            return self._of_kind(noun.key) <= {name.key}
        return name.key in self._mains and noun.key in BODIES and last not in BODIES

    def _of_kind(self, noun: str) -> set[str]:
        """Return the names that end in a noun, or in one for the same kind of thing."""
        kinds = (self._by_kind.get(kind, _NOBODY) for kind in BODIES.get(noun, _NONE))
        return set(self._by_last.get(noun, ())).union(*kinds)

    def words_for(self, noun: Unit) -> frozenset[str]:
        """Return the words of the names for which a noun may stand, of those that do not have it themselves."""
        if noun.key not in BODIES:
            return frozenset()
        names = (*self._mains, *self._of_kind(noun.key))
        told = (name for name in names if self.stands_for(noun, Unit(name, "name", 0, 0)))
        return frozenset(word for name in told for word in name.split())


#: Names and nouns of which no base is known.
NOTHING_KNOWN = Naming(())
