"""Two spells of one thing: what was so from one year to another may have been so a second time."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.auditing.tables import AGAIN, ONCE_MORE
from factcheck.language.stem import stem
from factcheck.language.words import words
from factcheck.model import Claim, Difference, Value
from factcheck.values import comparable, disjoint, find

_AGAIN = frozenset(map(stem, AGAIN))
#: The doubt that both may be so.
TWICE = "it may have been so a second time"


def are_two_spells(differences: Iterable[Difference]) -> bool:
    """Tell whether all that differs is from when until when, and the one spell was over before the other began.

    Args:
        differences: of two claims.
    """
    found = [(find(each.said), find(each.reference)) for each in differences]
    return bool(found) and all(_are_apart(mine, yours) for mine, yours in found)


def _are_apart(mine: Iterable[Value], yours: Iterable[Value]) -> bool:
    pairs = [(one, two) for one in mine for two in yours]
    return bool(pairs) and all(
        _is_spell(one) and _is_spell(two) and comparable(one, two) and disjoint(one, two) for one, two in pairs
    )


def _is_spell(value: Value) -> bool:
    """Tell whether a value says from when until when: "from 1997 to 2001", not "in 1997"."""
    return value.kind == "date" and value.bound == "span"


def tells_again(claim: Claim) -> bool:
    """Tell whether a claim says that something was so once more.

    Args:
        claim: the claim.
    """
    return any(word.stem in _AGAIN for wording in claim.wordings for word in words(wording))


def are_of_two_times(first: Claim, second: Claim, differences: Iterable[Difference]) -> bool:
    """Tell whether only dates differ, and one of two claims says that it was once more: "was replaced again in 2017".

    Args:
        first: the one.
        second: the other.
        differences: between them.
    """
    if any(each.kind != "date" for each in differences):
        return False
    again = [any(word.key in ONCE_MORE for word in words(claim.statement)) for claim in (first, second)]
    return again[0] != again[1]
