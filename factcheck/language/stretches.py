"""The stretches of a sentence in which one verb at least must stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.forms_in_s import PHRASE, SHORTEST
from factcheck.language.verb_forms import FINITE, SUBORDINATORS

if TYPE_CHECKING:
    from factcheck.language.records import Token

_ENDS = frozenset(".!?;:–—")


def owned(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches from each "whose" or "of whom" up to a mark, in which a verb must stand.

    "Whose contract runs until", "of whom 40 work".
    """
    for start, token in enumerate(found):
        behind = start and token.key in ("whom", "which") and found[start - 1].tag == "IN"
        if token.tag == "WP$" or behind:
            ends = (at for at in range(start, len(found)) if found[at].text == "," or found[at].text in _ENDS)
            yield start, next(ends, len(found))


def _parts_clauses(found: list[Token], start: int, at: int) -> bool:
    """Tell whether "and" behind a comma opens a clause of its own, so that what stands before it is one as well.

    "Options on the line override variables, and variables override the file": not one of several things, for which a
    comma would stand before this one.
    """
    follower = found[at + 1] if at + 1 < len(found) else None
    before = found[start:at]
    if follower is None or follower.tag != "CC" or any(each.text == "," or each.tag in FINITE for each in before):
        return False
    subject = next((index for index in range(at + 2, len(found)) if found[index].tag not in PHRASE), len(found))
    told = at + 2 < subject < len(found) and found[subject].tag in FINITE
    return told and len(before) > SHORTEST


def _is_before_of(follower: Token | None) -> bool:
    """Tell whether "of" follows, which takes no verb: "because of glass splinters"."""
    return follower is not None and follower.key == "of"


def stretches(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence in which one verb at least must stand, as start and end."""
    start, dependent = 0, False
    for at, token in enumerate(found):
        if at == start:
            dependent = token.tag in ("IN", "WRB") and token.value is None
        follower = found[at + 1] if at + 1 < len(found) else None
        ends = token.text in _ENDS or (token.text == "," and (dependent or _parts_clauses(found, start, at)))
        joins = token.tag == "CC" and follower is not None and follower.tag in FINITE
        opens = token.key in SUBORDINATORS and token.tag in ("IN", "WRB") and not _is_before_of(follower)
        joins = joins or (opens and at > start + 1)
        if ends or joins:
            yield start, at
            start, dependent = at + 1, False
    yield start, len(found)
