"""Bring what was found in a part of a sentence, or in a rewritten one, back to the places of the sentence as given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.model import Comparison, Difference, Result, Span, Statement

Back = Callable[[Span], Span]


def brought_back(result: Result, statement: Statement, back: Back) -> Result:
    """Return a result as one on the statement that was given.

    Args:
        result: of a text made from the statement's.
        statement: what was given.
        back: maps a span of that text to one of the statement's.
    """
    evidence = tuple(
        replace(each, comparison=_compared(each.comparison, statement.text, back)) for each in result.evidence
    )
    return replace(result, statement=statement, evidence=evidence)


def _compared(comparison: Comparison, text: str, back: Back) -> Comparison:
    return replace(
        comparison,
        agreements=tuple(_point(each, text, back) for each in comparison.agreements),
        differences=tuple(_point(each, text, back) for each in comparison.differences),
        covered=tuple(map(back, comparison.covered)),
    )


def _point(point: Difference, text: str, back: Back) -> Difference:
    span = back(point.said_span)
    return replace(point, said=text[span.start : span.end], said_span=span)
