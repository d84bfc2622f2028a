"""Members of a series, of each of which one claim tells: phase 2 and 3, after four weeks and after twelve, the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from factcheck.auditing.tables import ONCE_MORE, RANKING
from factcheck.inference.wording.units import Unit, units
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.patterns import pattern
from factcheck.values import comparable, disjoint, find

#: The largest number that numbers the members of a series.
_LAST = 99
#: Kinds of value that tell the same measure wherever they stand; a date may stand beside any.
_LOOSE = frozenset({"date", "time"})
#: What tells of the rest, beside some of which more was told: "for all others".
_REST = pattern(r"(?<!\bno )\b(?:others|(?:all|the) other)\b(?! than)")


def are_of_a_series(first: str, second: str) -> bool:
    """Tell whether two claims are of two members of a series, by their numbers or by two values that differ.

    Args:
        first: the one.
        second: the other.
    """
    if bool(_REST.search(first)) != bool(_REST.search(second)):
        return True
    if _tells_again(first) != _tells_again(second) and all(map(_is_dated, (first, second))):
        return True
    mine, yours = _labels(first), _labels(second)
    if any(mine[each].isdisjoint(yours[each]) for each in mine.keys() & yours.keys()):
        return True
    return sum(_kinds_apart(first, second)) > 1


def _tells_again(text: str) -> bool:
    """Tell whether a claim says that something was so once more."""
    return any(word.key in ONCE_MORE for word in words(text))


def _is_dated(text: str) -> bool:
    return any(each.kind == "date" for each in find(text))


def _labels(text: str) -> Mapping[str, set[Decimal]]:
    """Return the nouns before which no number counts them but behind which one tells which it is: "phase 2"."""
    found: dict[str, set[Decimal]] = {}
    for noun, number in pairwise(units(text)):
        if _is_label(noun, number):
            assert number.value is not None
            assert isinstance(number.value.low, Decimal)
            found.setdefault(noun.key, set()).add(number.value.low)
    return found


def _is_label(noun: Unit, number: Unit) -> bool:
    value = number.value
    if (
        noun.pos != "n"
        or noun.key in RANKING
        or noun.tag != "NN"
        or value is None
        or value.kind != "number"
        or value.bound
    ):
        return False
    one = isinstance(value.low, Decimal) and value.low == value.high and value.low == value.low.to_integral_value()
    return one and value.low <= _LAST and number.start == noun.end + 1  # type: ignore[operator]


def _kinds_apart(first: str, second: str) -> Iterator[bool]:
    """Yield of each kind and unit of value that both claims have whether those of the one exclude the other's."""
    mine, yours = (list(map(_measure, find(text))) for text in (first, second))
    for kind in {each for each, _ in mine} & {each for each, _ in yours}:
        pairs = [(one, two) for has, one in mine if has == kind for is_, two in yours if is_ == kind]
        yield kind[0] not in _LOOSE and all(comparable(one, two) and disjoint(one, two) for one, two in pairs)


def _measure(value: Value) -> tuple[tuple[str, str], Value]:
    """Return a value with its kind, and the unit of a quantity."""
    return (value.kind, value.unit or "" if value.kind == "quantity" else ""), value
