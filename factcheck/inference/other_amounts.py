"""Amounts that differ from those of a claim and yet exclude none: of each, of all together, of several added up.

"The farmer sold 20 cows" does not clash with "twelve cows in spring and eight more in autumn", nor with "12 to Berg",
nor "each got 300 euros" with "together they got 900", nor does "24 were interviewed and not hired" with "30 were".
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.shelf import readings
from factcheck.inference.withheld import sharing
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Span
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values import comparable

#: Words by which a claim adds one amount to another.
_ADDING = frozenset({"additional", "another", "further", "more", "plus"})
#: So many amounts of a claim at most are added up.
_MOST = 4


def is_other_amount(differences: Sequence[Edit], statement: str, claim: str) -> bool:
    """Tell whether a statement and a claim give different amounts that may both be right.

    Args:
        differences: the edits that seem to exclude each other.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if len(differences) != 1 or differences[0].kind not in MEASURE_KINDS:
        return False
    said, known = differences[0].said, differences[0].known
    if said is None or known is None:
        return False
    return (
        _is_shared_otherwise(known, statement, claim)
        or _is_sum(said, known, statement, claim)
        or _is_more_than_some(said, known, statement, claim)
        or (_is_of_both(said, statement) and not _is_of_both(known, claim))
    )


def _is_shared_otherwise(known: Span, statement: str, claim: str) -> bool:
    """Tell whether one amount is told of each and the other of all together."""
    yours, mine = sharing(statement), sharing(claim, known.start)
    return bool(yours) and bool(mine) and mine.isdisjoint(yours)


def _is_sum(said: Span, known: Span, statement: str, claim: str) -> bool:
    """Tell whether an amount is what several that a claim gives of the same things come to."""
    yours = _at(said, units(statement))
    every = [each for each in units(claim) if each.value is not None]
    point = _at(known, every)
    if yours is None or point is None or yours.value is None or yours.value.low != yours.value.high:
        return False
    if _ADDING.isdisjoint(claim.lower().split()):
        return False  # what it was before and what it is now are not added up
    noun = _counted(point, claim)
    alike = [
        each
        for each in every
        if each.value is not None
        and each.value.kind in MEASURE_KINDS
        and comparable(each.value, yours.value)
        and each.value.low == each.value.high
        and _counted(each, claim) in ("", noun)
    ][:_MOST]
    lows = [each.value.low for each in alike if each.value is not None and isinstance(each.value.low, Decimal)]
    sums = {sum(some) for count in range(2, len(lows) + 1) for some in combinations(lows, count)}
    return yours.value.low in sums


#: What tells to whom, whence or for what some of an amount went; of a sum of money what it was spent on, too.
_SHARING = frozenset({"to", "for", "from", "among", "through"})
_SPENT = _SHARING | {"on"}
#: Kinds of amounts of which parts add up.
_ADDING_UP = frozenset({"number", "money", "quantity"})


def _is_more_than_some(said: Span, known: Span, statement: str, claim: str) -> bool:
    """Tell whether a claim tells how many of all went somewhere: "sold 300 tickets to schools", and 900 in all."""
    all_, some = _at(said, units(statement)), _at(known, units(claim))
    if all_ is None or some is None or all_.value is None or some.value is None:
        return False
    points = [
        each.low for each in (all_.value, some.value) if each.kind in _ADDING_UP and isinstance(each.low, Decimal)
    ]
    if len(points) < len((all_, some)) or points[0] <= points[1]:
        return False
    sharing_ = _SPENT if some.value.kind == "money" else _SHARING
    told = {unit.key for unit in units(statement)}
    return any(
        ways[0].tense in ("past", "perfect")
        and ways[0].predicate != "be"
        and _goes_to(ways[0], some, sharing_, told, claim)
        for ways in readings(claim)
    )


def _goes_to(made: Proposition, some: Unit, sharing_: frozenset[str], told: set[str], claim: str) -> bool:
    """Tell whether a proposition tells where some went, of which the other side says nothing."""
    counts = any(each.slot == "obj" and any(_gives(phrase, some) for phrase in each.phrases) for each in made.arguments)
    left = [phrase for each in made.arguments if each.slot in sharing_ for phrase in each.phrases]
    left += [
        each.phrase
        for argument in made.arguments
        for phrase in argument.phrases
        for each in phrase.modifiers
        if each.kind in sharing_ and each.phrase is not None and _gives(phrase, some)
    ]
    beside = [each for each in left if "," not in claim[some.end : each.start]]  # "four awards, one for Berg"
    return counts and any(each.kind in ("noun", "name") and not each.value and each.head not in told for each in beside)


def _gives(phrase: Phrase, unit: Unit) -> bool:
    return phrase.value is not None and phrase.value.start <= unit.start < phrase.value.end


def _counted(unit: Unit, text: str) -> str:
    from factcheck.inference.wording.counterparts import counted

    noun = counted(unit, units(text))
    return noun.key if noun is not None else ""


def _at(span: Span, found: Sequence[Unit]) -> Unit | None:
    return next((each for each in found if each.value is not None and span.start <= each.start < span.end), None)


def _is_of_both(at: Span, text: str) -> bool:
    """Tell whether two things are told of as many: "24 were interviewed and not hired"."""
    told = [ways[0] for ways in readings(text)]
    return len({made.start for made in told if made.kind == "main" and _counts_at(at, made)}) > 1


def _counts_at(at: Span, made: Proposition) -> bool:
    return any(
        phrase.kind == "noun" and phrase.value is not None and phrase.start <= at.start < phrase.end
        for each in made.arguments
        for phrase in each.phrases
    )
