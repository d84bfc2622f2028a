"""What differs between two aligned sentences: values, opposites, holders of roles, direction, denial."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.judge.amounts import as_difference
from factcheck.judge.case import Case
from factcheck.judge.compared import turned_comparison
from factcheck.judge.deeds import swapped_doer
from factcheck.judge.negations import Negation
from factcheck.judge.reading import Reading
from factcheck.judge.relations import reversed_ends, swapped_holder
from factcheck.judge.swapped import swapped_ends
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables
from factcheck.model import Difference, Span, Value
from factcheck.values import is_share

#: Kinds of difference that lie in the words, not in a value or in who holds a role.
WORD_KINDS = frozenset(("polarity", "opposite", "direction"))
VALUE_KINDS = frozenset(
    "number ordinal money percent date duration quantity multiple score rating version time".split()
)


def is_role(kind: str) -> bool:
    """Tell whether a kind of difference is the role that two holders are named for."""
    return kind not in WORD_KINDS and kind not in VALUE_KINDS


def turned(point: Difference) -> Difference:
    """Return a difference as the other side sees it."""
    return Difference(point.kind, point.reference, point.said, point.reference_span, point.said_span)


def differences(case: Case) -> tuple[Difference, ...]:
    """Return every aligned point in which the two sentences differ."""
    found = [as_difference(value, other, case.statement, case.reference) for value, other in case.values.differ]
    compared = turned_comparison(case)
    found += [
        _unit_difference(case, "opposite", here, there)
        for here, there in case.words.opposite
        # "A is larger than B" is "B is smaller than A"
        if not compared and not _tells_backwards(case, here, there)
    ]
    found += _all_and_some(case)
    swapped = swapped_holder(case.statement, case.reference, case.words)
    if swapped is not None:
        said, known = swapped
        found.append(_span_difference(case, said.role, said.holder, known.holder))
    deeds = swapped_doer(case) if swapped is None else None
    if deeds is not None:
        found.append(_span_difference(case, deeds[0].role, deeds[0].doer, deeds[1].doer))
    ends = reversed_ends(case.statement, case.reference, case.words)
    ends = ends or swapped_ends(case) or (compared if not case.words.opposite else None)
    if ends is not None:
        found.append(_unit_difference(case, "direction", *ends))
    if not denies(case):
        return tuple(found)
    # the denial of something else than the reference says excludes nothing; of its opposite, it agrees
    return () if found else (_whole_difference(case, "polarity"),)


def _all_and_some(case: Case) -> list[Difference]:
    """Return where one side says all of what the other says a part of: "all of the buses", "half of the buses"."""
    found = []
    for here, there in case.words.pairs:
        said, known = _share_before(case.statement, here), _share_before(case.reference, there)
        if said is None or known is None or (said.all == known.all):
            continue
        texts = [
            reading.text[share.span.start : share.span.end]
            for reading, share in ((case.statement, said), (case.reference, known))
        ]
        found.append(Difference("number", texts[0], texts[1], said.span, known.span))
    return found[:1]


class _Share(NamedTuple):
    """What a sentence says of how much of something: all of it, or a part."""

    all: bool
    span: Span


def _share_before(reading: Reading, at: int) -> _Share | None:
    """Return the share that a sentence tells of a unit, just before it: "all of the buses", "half the city's buses"."""
    unit = reading.units[at]
    value = next((value for value in reversed(reading.values) if value.end <= unit.start), None)
    if value is not None and is_share(value) and _is_partial(value) and _only_links(reading, value.end, unit.start):
        return _Share(False, Span(value.start, value.end))
    if any(map(is_share, reading.values)):
        return None  # "of all voters, 15% stayed at home"
    all_of = next((other for other in reading.units[:at] if other.kind == "quantifier" and other.key == "all"), None)
    if all_of is not None and _only_links(reading, all_of.end, unit.start):
        return _Share(True, Span(all_of.start, all_of.end))
    return None


def _is_partial(value: Value) -> bool:
    whole = 100 if value.kind == "percent" else 1
    return isinstance(value.high, Decimal) and value.high < whole


def _only_links(reading: Reading, start: int, end: int) -> bool:
    """Tell whether only "of", articles and the like stand between two offsets."""
    return all(
        word.key in tables.BEFORE_NOUNS or word.key == "of" for word in reading.words if start <= word.start < end
    )


def _tells_backwards(case: Case, here: int, there: int) -> bool:
    """Tell whether "A after B" stands against "B before A", "A sold to B" against "B bought": the other end's view."""
    if frozenset((case.statement.units[here].key, case.reference.units[there].key)) not in lexicon.converses():
        return False
    return any(
        one < here and two > there and not (_is_scope(case.statement, one) or _is_scope(case.reference, two))
        for one, two in case.words.pairs
    )


def _is_scope(reading: Reading, at: int) -> bool:
    """Tell whether a unit is where or when something holds, which may stand anywhere: "in Oslo"."""
    return reading.word_before(reading.units[at], ("the", "a")) in tables.SCOPE_LEADS


def denies(case: Case) -> bool:
    """Tell whether one side denies what the other asserts, counting only the clauses that are shared."""
    shared = (*case.words.pairs, *case.words.opposite)
    here = _denials(case.statement, [here for here, _ in shared])
    there = _denials(case.reference, [there for _, there in shared])
    return (here + there) % 2 == 1


def _denials(reading: Reading, shared: list[int]) -> int:
    """Return how many negations of a sentence bear on the units that the other has, too."""
    if not reading.negations:
        return 0
    units = [reading.units[at] for at in shared]
    clauses, places = {unit.clause for unit in units}, {unit.place for unit in units}
    return sum(_counts(negation, clauses, places) for negation in reading.negations)


def _counts(negation: Negation, clauses: set[int], shared: set[int]) -> bool:
    """Tell whether a negation bears on what both sentences speak of: its clause, and the words that it denies."""
    return negation.clause in clauses and not shared.isdisjoint(negation.denied)


def _unit_difference(case: Case, kind: str, here: int, there: int) -> Difference:
    return _span_difference(case, kind, (here,), (there,))


def _span_difference(case: Case, kind: str, here: tuple[int, ...], there: tuple[int, ...]) -> Difference:
    said = _span(case.statement.units, here)
    known = _span(case.reference.units, there)
    return Difference(
        kind,
        case.statement.text[said.start : said.end],
        case.reference.text[known.start : known.end],
        said,
        known,
    )


def _span(units: tuple[Unit, ...], members: tuple[int, ...]) -> Span:
    return Span(units[members[0]].start, units[members[-1]].end)


def _whole_difference(case: Case, kind: str) -> Difference:
    here, there = case.statement.text, case.reference.text
    return Difference(kind, here, there, Span(0, len(here)), Span(0, len(there)))


def agreements(case: Case) -> tuple[Difference, ...]:
    """Return the values of the statement that the reference settles."""
    return tuple(as_difference(value, other, case.statement, case.reference) for value, other in case.values.agree)
