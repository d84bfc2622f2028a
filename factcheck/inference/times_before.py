"""When what "and" adds to a dated clause happened: "was inspected in May 2022 and passed" tells of that inspection.

What comes behind may be of another time ("was founded in 1990 and closed"), so that nothing is supported by it; but of
two such clauses whose dates exclude each other nothing is known to be at odds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.inference.pairs import Pair
from factcheck.logic.intervals import value_relation
from factcheck.model import Value
from factcheck.syntax.records import Proposition

_DATE, _MAIN, _PAST = "date", "main", "past"
#: Verbs of how something was, which hold at more than one time.
_STATES = frozenset({"be", "have"})
#: Slots of who did it, or to whom it was done.
_WHO = ("subj", "obj")


def are_told_of_two_times(pair: Pair, said: Sequence[Proposition], known: Sequence[Proposition]) -> bool:
    """Tell whether two deeds, of which one at least is dated by the clause before it alone, are of two times.

    Args:
        pair: the two.
        said: all that the statement says.
        known: all that the claim says.
    """
    own = [list(_dates(each)) for each in (pair.known, pair.said)]
    if all(own) or not all(map(_is_deed, (pair.known, pair.said))):
        return False
    mine, yours = (
        dates or _dates_before(each, told)
        for dates, each, told in zip(own, (pair.known, pair.said), (known, said), strict=True)
    )
    return bool(mine and yours) and all(value_relation(one, two).excludes for one in mine for two in yours)


def _is_deed(made: Proposition) -> bool:
    return made.kind == _MAIN and made.tense == _PAST and made.predicate not in _STATES


def _dates(made: Proposition) -> Iterator[Value]:
    for argument in made.arguments:
        for phrase in argument.phrases:
            if phrase.value is not None and phrase.value.kind == _DATE:
                yield phrase.value


def _dates_before(made: Proposition, told: Sequence[Proposition]) -> list[Value]:
    """Return the dates of the last deed of the same one that is told before."""
    whom = _who(made)
    before = [each for each in told if each.start < made.start and _is_deed(each) and not whom.isdisjoint(_who(each))]
    last = max(before, key=lambda each: each.start, default=None)
    return list(_dates(last)) if last is not None else []


def _who(made: Proposition) -> set[str]:
    found = (made.argument(slot) for slot in _WHO)
    return {phrase.head for each in found if each is not None for phrase in each.phrases}
