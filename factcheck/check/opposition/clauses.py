"""The clauses of a sentence, as far as words and marks part them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from factcheck.check.opposition.words import JOINING, TURNING
from factcheck.inference.wording.units import Unit
from factcheck.model import Span
from factcheck.patterns import pattern

_BOUNDARY = pattern(rf"[;:—]|, (?=(?:{'|'.join(sorted(JOINING))})\b)| (?=(?:{'|'.join(sorted(TURNING))})\b)")


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[Span, ...]:
    """Return where the clauses of a sentence stand, in order; all of it belongs to one of them but what parts them.

    Args:
        text: the sentence.
    """
    return tuple(_clauses(text))


def _clauses(text: str) -> Iterator[Span]:
    start = 0
    for match in _BOUNDARY.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))


def clause_with_most(text: str, units: tuple[Unit, ...], weight: Callable[[Unit], float]) -> Span:
    """Return the clause of which most counts, the first of several.

    Args:
        text: the sentence.
        units: words of it that count.
        weight: how much each of them does.
    """
    return max(clauses(text), key=lambda clause: sum(weight(each) for each in units_in(clause, units)))


def units_in(span: Span, units: tuple[Unit, ...]) -> list[Unit]:
    """Return those of some units that stand in a part of a sentence.

    Args:
        span: the part.
        units: units of the sentence.
    """
    return [each for each in units if span.start <= each.start < span.end]
