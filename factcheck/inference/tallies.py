"""Tallies of two numbers, and what one number tells of them: "by 20 votes to 12", "a majority of 8", "12 against"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.syntax.records import Argument, Proposition

#: The slot of the smaller number, and a word for a number that is read as a noun.
_TO, _ONE = "to", "one"


def is_told_by_tally(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether one side gives a tally, and the other its difference or its smaller number.

    Args:
        pair: the two propositions.
        hard: the edits that exclude.
    """
    if len(hard) != 1 or hard[0].kind != "number":
        return False
    for one, two in ((pair.known, pair.said), (pair.said, pair.known)):
        less, more, told = _smaller(one), _number(one.argument(hard[0].slot)), _number(two.argument(hard[0].slot))
        if less is not None and more is not None and two.argument(_TO) is None:
            return told in (more - less, less)
    return False


def _smaller(made: Proposition) -> Decimal | None:
    return _number(made.argument(_TO))


def _number(argument: Argument | None) -> Decimal | None:
    if argument is None or len(argument.phrases) != 1:
        return None
    phrase = argument.phrases[0]
    if phrase.value is None:
        return Decimal(1) if phrase.head == _ONE else None
    value = phrase.value
    return value.low if value.kind == "number" and isinstance(value.low, Decimal) and value.low == value.high else None
