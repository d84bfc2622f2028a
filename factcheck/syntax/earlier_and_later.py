"""Which of two happened first, where a sentence tells when each did: "was built in 1890 and the west wing in 1912"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.set_against import filler, one_that_differs
from factcheck.syntax.words_told import DATED_ONCE

_TIME = "time"
#: How it is told that one thing came first, and that the other came second.
_BEFORE, _AFTER = "before", "after"
_DONE = frozenset({"past", "perfect"})


def earlier_and_later(plain: Sequence[Proposition]) -> Iterator[Proposition]:
    """Yield which of two things that happen once happened before the other.

    Args:
        plain: the propositions of a sentence, as written.
    """
    told = [each for each in plain if each.tense in _DONE and each.verb in DATED_ONCE and _day(each) is not None]
    for first, second in combinations(told, 2):
        yield from _ordered(first, second)


def _ordered(first: Proposition, second: Proposition) -> Iterator[Proposition]:
    slot = one_that_differs(first, second, _TIME)
    mine, yours = _day(first), _day(second)
    if slot is None or mine is None or yours is None or first.predicate != second.predicate:
        return
    if not (mine[1] < yours[0] or yours[1] < mine[0]):
        return
    earlier, later = (first, second) if mine[1] < yours[0] else (second, first)
    for made, word, other in ((earlier, _BEFORE, later), (later, _AFTER, earlier)):
        rest = [each for each in made.arguments if each.slot != _TIME]
        yield replace(made, arguments=(*rest, Argument(word, (filler(other, slot),))), kind="with")


def _day(made: Proposition) -> tuple[str, str] | None:
    """Return the first and last day of the one exact date that a proposition tells, or None."""
    times = [each for each in made.arguments if each.slot == _TIME]
    value = times[0].phrases[0].value if len(times) == 1 and len(times[0].phrases) == 1 else None
    if value is None or value.kind != "date" or value.bound or value.approximate or value.unit == "yearless":
        return None
    return (str(value.low), str(value.high)) if value.low is not None and value.high is not None else None
