"""Bring what was found in a part of a sentence, or in a rewritten one, back to the places of the sentence as given."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Comparison, Difference, Result, Span, Statement
from factcheck.model.record import replace

#: Maps a span of a text made from another to one of that.
Back = Callable[[Span], Span]


def brought_back(result: Result, statement: Statement, back: Back) -> Result:
    """Return a result as one on the statement that was given.

    Args:
        result: of a text made from the statement's.
        statement: what was given.
        back: maps a span of that text to one of the statement's.
    """
    evidence = tuple(
        replace(each, comparison=said_of(each.comparison, statement.text, back)) for each in result.evidence
    )
    return replace(result, statement=statement, evidence=evidence)


def said_of(found: Comparison, text: str, back: Back) -> Comparison:
    """Return a comparison of something made from a statement as one of the statement.

    Args:
        found: the comparison.
        text: the statement.
        back: maps a span of what was made from it to one of the statement's.
    """

    def said(point: Difference) -> Difference:
        span = back(point.said_span)
        return replace(point, said=text[span.start : span.end], said_span=span)

    return replace(
        found,
        agreements=tuple(map(said, found.agreements)),
        differences=tuple(map(said, found.differences)),
        covered=tuple(map(back, found.covered)),
    )
