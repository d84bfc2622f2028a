"""One fact told by two constructions: every other way to build the sentence that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.syntax.anybody import by_anybody
from factcheck.syntax.holders import by_holder
from factcheck.syntax.limits import allowed, limits
from factcheck.syntax.records import Proposition
from factcheck.syntax.turning_points import settled

#: What tells a proposition in other ways; each may be told on by those behind it.
_WAYS: tuple[Callable[[Proposition], Iterator[Proposition]], ...] = (by_anybody, by_holder, limits)


def plain(made: Proposition) -> Proposition:
    """Return a proposition without the denials that only turn a phase or a limit round: "no longer", "not more than".

    Args:
        made: as written.
    """
    return allowed(settled(made))


def told_otherwise(made: Proposition) -> list[Proposition]:
    """Return a proposition in other constructions that say the same.

    Args:
        made: as ``plain`` tells it.
    """
    found = [made]
    for way in _WAYS:
        found += [other for each in tuple(found) for other in way(each) if other not in found]
    return found[1:]
