"""What would put a contradicted sentence right, where one value differs and the base is certain."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.document.blocks import LineIndex
from factcheck.document.read import Document
from factcheck.document.sentences import place_in
from factcheck.inference.kinds import VALUE_KINDS
from factcheck.model import Result, Suggestion, Verdict
from factcheck.model.record import replace
from factcheck.values import find


def with_suggestions(results: Iterable[Result], document: Document) -> list[Result]:
    """Return results, those that can be put right with a suggestion.

    Args:
        results: of the document.
        document: in whose text the replaced words are looked up.
    """
    lines = LineIndex(document.text)
    return [replace(result, suggestion=_suggestion(result, document.text, lines)) for result in results]


def _suggestion(result: Result, text: str, lines: LineIndex) -> Suggestion | None:
    """Return the replacement if one plain value differs, all evidence agrees on it, and the file holds it as it is."""
    statement = result.statement
    if result.verdict is not Verdict.CONTRADICTED or statement.location is None:
        return None
    pairs = {
        tuple((point.said, point.reference, point.kind, point.said_span) for point in evidence.comparison.differences)
        for evidence in result.evidence
        if evidence.claim.truth
    }
    if len(pairs) != 1 or any(not evidence.claim.truth for evidence in result.evidence):
        return None
    points = pairs.pop()
    if len(points) != 1:
        return None
    ((said, known, kind, span),) = points
    if kind not in VALUE_KINDS or not (_is_plain(said) and _is_plain(known) and _fits(said, known)):
        return None
    place = place_in(text, statement, span) if statement.text[span.start : span.end] == said else None
    if place is None:
        return None
    start, end = (lines.location(statement.location.file, at) for at in place)
    return Suggestion(start, end, said, known, span)


def _fits(said: str, known: str) -> bool:
    """Tell whether one value can take the place of another: "on 3 May 1993" does not become "on May 1994"."""
    (one,), (two,) = find(said), find(known)
    return one.kind != "date" or one.unit == two.unit


def _is_plain(words: str) -> bool:
    """Tell whether words are one value without a comparison word, which the sentence around would have to fit."""
    values = find(words)
    if len(values) != 1 or values[0].bound or values[0].approximate:
        return False
    return (values[0].start, values[0].end) == (0, len(words))
