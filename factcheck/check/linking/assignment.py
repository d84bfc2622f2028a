"""Which claim each value of a text is told of: the one that fits it best, if nothing else fits that claim better."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.check.linking.records import Fit
from factcheck.check.linking.resemblance import resemble

#: How much a value must fit, and by how much better than any other claim.
_LEAST, _MARGIN = 1.2, 0.15
#: By how much a value fits better that agrees.
_AGREES = 0.7
#: What it says that no other claim gives a value of that kind, or one other alone.
_ONLY_ONE, _ONE_OTHER = 0.4, 0.2


#: A text that says so much as claims do is written from what they tell.
_GIVEN_RIGHT = 3


def is_from_base(fits: Iterable[Fit]) -> bool:
    """Tell whether a text says several things as the base does, so that what differs is more likely a slip than news.

    Args:
        fits: all fits of its values, and of its names where they agree.
    """
    return len({each.known.claim.id for each in fits if each.agrees and each.weight >= _LEAST}) >= _GIVEN_RIGHT


def assigned(fits: Sequence[Fit]) -> list[Fit]:
    """Return the fits in which a value of a text differs from what it is linked to.

    Args:
        fits: all fits of the text.
    """
    agreeing = [each._replace(weight=each.weight + _AGREES) for each in fits if each.agrees]
    return best_of(untold([each for each in fits if not each.agrees], agreeing), with_rivals=True)


def untold(differing: Iterable[Fit], agreeing: Iterable[Fit]) -> list[Fit]:
    """Return fits of points that differ, of which neither side fits better where the two agree.

    Args:
        differing: of points that differ.
        agreeing: of points that agree.
    """
    told, taken = defaultdict[object, float](float), defaultdict[object, float](float)
    for each in agreeing:
        told[each.known.key] = max(told[each.known.key], each.weight)
        taken[each.said.key] = max(taken[each.said.key], each.weight)
    return [each for each in differing if max(told[each.known.key], taken[each.said.key]) < each.weight]


def best_of(fits: Sequence[Fit], *, with_rivals: bool = False) -> list[Fit]:
    """Return the fits that are the best of what a text says, by a margin, and of what a claim knows.

    Args:
        fits: of points that differ.
        with_rivals: whether a value counts more of whose unit few claims give one.
    """
    by_known, by_said = defaultdict[object, list[Fit]](list), defaultdict[object, list[Fit]](list)
    for each in fits:
        by_known[each.known.key].append(each)
        by_said[each.said.key].append(each)
    return [each for each in fits if _is_best(each, by_said[each.said.key], by_known[each.known.key], with_rivals)]


def _is_best(fit: Fit, of_said: Sequence[Fit], of_known: Sequence[Fit], with_rivals: bool) -> bool:
    others = [each for each in of_said if each.known.claim.id != fit.known.claim.id]
    weight = fit.weight + (_alone(fit, others) if with_rivals else 0.0)
    if weight < _LEAST or any(weight < each.weight + _MARGIN for each in others):
        return False
    return all(weight >= each.weight for each in of_known)


def _alone(fit: Fit, others: Sequence[Fit]) -> float:
    """Return what it says that few claims give a value that may be meant."""
    unit = _unit(fit)
    if unit[0] != unit[1]:
        return 0.0
    rivals = {each.known.claim.id for each in others if len(set(_unit(each))) == 1 and not _counts_another(each)}
    return (_ONLY_ONE, _ONE_OTHER, 0.0)[min(len(rivals), 2)]


def _unit(fit: Fit) -> list[str | None]:
    return [each.value.unit for each in (fit.known.unit, fit.said.unit) if each.value is not None]


def _counts_another(fit: Fit) -> bool:
    one, two = fit.known.counted, fit.said.counted
    return one is not None and two is not None and not resemble(one, two)
