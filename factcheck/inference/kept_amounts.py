"""Whether another way to tell a statement keeps its amounts: "rose to 50 million" says more than that it rose."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Value
from factcheck.syntax.records import Phrase, Proposition

_HOW_OFTEN = "frequency"
#: Kinds of value that a way to tell a statement may not lose, if a claim is to vouch for it.
_AMOUNTS = frozenset({"money", "number", "percent", "quantity"})


def keeps_amounts(told: Proposition, written: Proposition) -> bool:
    """Tell whether what is told of a statement in another way has amounts, if the statement has any.

    Args:
        told: one way to tell it.
        written: the statement as written.
    """
    if told is written or not _has_amount(written) or _has_amount(told):
        return True
    return told.argument(_HOW_OFTEN) is not None  # "a two-time winner" won twice


def _has_amount(made: Proposition) -> bool:
    return any(
        value.kind in _AMOUNTS for each in made.arguments for phrase in each.phrases for value in _values(phrase)
    )


def _values(phrase: Phrase) -> Iterator[Value]:
    if phrase.value is not None:
        yield phrase.value
    for each in phrase.modifiers:
        if each.value is not None:
            yield each.value
        if each.phrase is not None:
            yield from _values(each.phrase)
    if phrase.whole is not None:
        yield from _values(phrase.whole)
