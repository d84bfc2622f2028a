"""Names that are told from others of their kind by a number: "Orion 4" is not "Orion 5"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from factcheck.check.linking.in_order import Points, Rows
from factcheck.check.linking.in_place import WHICH
from factcheck.inference.wording.units import Unit


def has_other_number(found: Rows, points: Points, own: Callable[[Unit], bool]) -> bool:
    """Tell whether a sentence names what a claim names by another number, or by one where the claim has none.

    Args:
        found: the two as rows of words.
        points: in which they differ, which are no such names.
        own: tells whether the sentence itself has a word.
    """
    known = [(_words(each), _number(each, found.mine)) for each in _names(found.mine, points.known)]
    for name in _names(found.yours, points.said):
        number = _number(name, found.yours) if own(name) else ""
        numbers = [other for words, other in known if words & _words(name)]
        if number and numbers and number not in numbers:
            return True
    return False


def _names(row: Iterable[Unit], point: Unit) -> list[Unit]:
    return [each for each in row if each.pos == "name" and each != point]


def _words(name: Unit) -> set[str]:
    return {each for each in name.key.split() if not each[0].isdigit()}


def _number(name: Unit, row: Sequence[Unit]) -> str:
    """Return the number by which a name is known from others of its kind, or nothing."""
    behind = row[row.index(name) + 1 :][:1]
    near = [each.value for each in behind if each.value is not None and each.start - name.end <= 1]
    told = [str(value.low) for value in near if value.kind in WHICH]
    return " ".join([*(each for each in name.key.split() if each[0].isdigit()), *told])
