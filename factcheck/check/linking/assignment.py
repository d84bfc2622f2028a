"""Which claim each value or word of a text is told of: one for each, the most probable first."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.check.linking.model import LINKED
from factcheck.check.linking.records import Fit

#: A text that says so much as claims do is written from what they tell, and how much it must fit.
_SAID_RIGHT, _FITS = 3, 1.2
#: From here on it is said that something differs; see ``tests/benchmarks/fit_linking.py``.
LINE = 0.4


def is_from_base(fits: Iterable[Fit]) -> bool:
    """Tell whether a text says several things as the base does, so that what differs is more likely a slip than news.

    Args:
        fits: all fits of its values, and of its names where they agree.
    """
    return len({each.known.claim.id for each in fits if each.agrees and each.weight >= _FITS}) >= _SAID_RIGHT


def assigned(fits: Iterable[Fit]) -> list[Fit]:
    """Return what differs, each point of the text and each claim once, the most probable first.

    Args:
        fits: of points that differ, with all their signs.
    """
    chances = [(LINKED.probability(each.signs), -at, each) for at, each in enumerate(fits)]
    found: list[Fit] = []
    said, claims = set[object](), set[str]()
    for _, _, each in sorted((each for each in chances if each[0] >= LINE), key=lambda each: each[:2], reverse=True):
        if each.said.key not in said and each.known.claim.id not in claims:
            said.add(each.said.key)
            claims.add(each.known.claim.id)
            found.append(each)
    return found
