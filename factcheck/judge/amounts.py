"""Which value of the statement answers which value of the reference, and whether they agree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.judge.align import Alignment
from factcheck.judge.reading import Reading
from factcheck.language import lexicon
from factcheck.model import Difference, Span, Value
from factcheck.values import comparable, disjoint, within

_WINDOW = 2  # units on each side of a value that anchor it
_STARTS = ("since", "from")


class ValueAlignment(NamedTuple):
    """What became of the statement's values, and which of the reference's were left unanswered."""

    agree: tuple[tuple[Value, Value], ...] = ()
    differ: tuple[tuple[Value, Value], ...] = ()
    vague: tuple[tuple[Value, Value], ...] = ()  # neither inside nor outside
    missing: tuple[Value, ...] = ()  # values of the statement that nothing answers
    extra: tuple[Value, ...] = ()  # values of the reference that nothing asks for
    ambiguous: bool = False  # a differing value had several candidates and no anchor


def align_values(statement: Reading, reference: Reading, alignment: Alignment) -> ValueAlignment:
    """Pair the values of two readings by kind, unit, counted noun and neighbouring words.

    Args:
        statement: the sentence under test.
        reference: what it is held against.
        alignment: of their words.

    Returns:
        The paired values, sorted by whether the reference's value settles the statement's.
    """
    agree, differ, vague, missing = [], [], [], []
    answered: set[int] = set()
    ambiguous = False
    for value in statement.values:
        candidates = [
            index
            for index, other in enumerate(reference.values)
            if comparable(value, other) and _same_noun(value, other, statement, reference)
        ]
        if not candidates:
            missing.append(value)
            continue
        best = _best(value, candidates, statement, reference, alignment, answered)
        other = reference.values[best]
        answered.add(best)
        if _settles(other, value, statement, reference):
            agree.append((value, other))
        elif (
            disjoint(value, other) or _limits_differ(value, other) or _starts_differ(value, other, statement, reference)
        ):
            differ.append((value, other))
            rivals = [index for index in candidates if not _settled_elsewhere(index, statement, reference)]
            ambiguous |= len(rivals) > 1 and _anchoring(value, other, statement, reference, alignment) < 2
        else:
            vague.append((value, other))
    extra = [other for index, other in enumerate(reference.values) if index not in answered]
    return ValueAlignment(tuple(agree), tuple(differ), tuple(vague), tuple(missing), tuple(extra), ambiguous)


def _settles(reference: Value, value: Value, said: Reading, known: Reading) -> bool:
    if _limits_differ(value, reference):
        return False
    return within(reference, value) and not _starts_differ(value, reference, said, known)


def _excludes(value: Value, other: Value, said: Reading, known: Reading) -> bool:
    return disjoint(value, other) or _limits_differ(value, other) or _starts_differ(value, other, said, known)


def _limits_differ(value: Value, other: Value) -> bool:
    """Tell whether two limits reached ("up to 18 hours") are different ones, though one interval holds the other."""
    return value.bound == other.bound == "upto" and value.high != other.high


def _starts_differ(value: Value, other: Value, said: Reading, known: Reading) -> bool:
    """Tell whether two values that both say when something began name different beginnings.

    "Since 2016" holds of what began in 2019 too, as an interval; as the time of its beginning it does not.
    """
    if value.kind != "date" or not (value.bound in _STARTS or other.bound in _STARTS):
        return False
    if not (_is_start(value, said) and _is_start(other, known)) or value.low is None or other.low is None:
        return False
    coarse, fine = sorted((value, other), key=lambda each: each.unit == "day")
    if coarse.unit == "year":
        return bool(coarse.low.year != fine.low.year)  # type: ignore[union-attr]
    return coarse.low != fine.low and coarse.unit == fine.unit


def _is_start(value: Value, reading: Reading) -> bool:
    beginnings = (lexicon.concept_of("begin"), lexicon.concept_of("founded"))
    return value.bound in _STARTS or (not value.bound and any(unit.key in beginnings for unit in reading.units))


def _same_noun(value: Value, other: Value, said: Reading, known: Reading) -> bool:
    """Tell whether two counts count the same thing; amounts with a unit need no noun."""
    if value.kind not in ("number", "ordinal", "duration"):
        return True
    if value.kind == "duration":
        return ("old" in value.noun) == ("old" in other.noun)
    here, there = _concepts(value.noun), _concepts(other.noun)
    if not here and not there:
        return value.kind == "number"
    # "a population of 380,000" counts what "380,000 inhabitants" does
    return bool((here or _named_before(value, said)) & (there or _named_before(other, known)))


def _named_before(value: Value, reading: Reading) -> set[str]:
    return {unit.key for unit in reading.units if unit.end <= value.start and unit.kind == "word"}


def _concepts(stems: Iterable[str]) -> set[str]:
    known = lexicon.concepts()
    return {known.get((each,), each) for each in stems} - lexicon.light()


def _best(
    value: Value,
    candidates: list[int],
    statement: Reading,
    reference: Reading,
    alignment: Alignment,
    answered: set[int],
) -> int:
    """Choose the candidate that settles the value, or else the best anchored one."""

    def merit(index: int) -> tuple[bool, int, bool, int]:
        other = reference.values[index]
        anchoring = _anchoring(value, other, statement, reference, alignment)
        return _settles(other, value, statement, reference), anchoring, index not in answered, -index

    return max(candidates, key=merit)


def _settled_elsewhere(index: int, statement: Reading, reference: Reading) -> bool:
    """Tell whether a value of the reference agrees with some value of the statement, and so is no rival."""
    other = reference.values[index]
    return any(
        comparable(value, other)
        and _same_noun(value, other, statement, reference)
        and _settles(other, value, statement, reference)
        for value in statement.values
    )


def _anchoring(value: Value, other: Value, statement: Reading, reference: Reading, alignment: Alignment) -> int:
    """Count the pairs of words that stand next to the value on both sides."""
    near_here = _neighbours(value, statement)
    near_there = _neighbours(other, reference)
    return sum(here in near_here and there in near_there for here, there in alignment.pairs)


def _neighbours(value: Value, reading: Reading) -> set[int]:
    before = [index for index, unit in enumerate(reading.units) if unit.end <= value.start][-_WINDOW:]
    after = [index for index, unit in enumerate(reading.units) if unit.start >= value.end][:_WINDOW]
    return {*before, *after}


def as_difference(value: Value, other: Value, statement: Reading, reference: Reading) -> Difference:
    """Put a pair of values into words: what was said and what the reference says."""
    return Difference(
        value.kind,
        statement.text[value.start : value.end],
        reference.text[other.start : other.end],
        Span(value.start, value.end),
        Span(other.start, other.end),
    )
