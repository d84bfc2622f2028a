"""What would put a contradicted sentence right, where one value differs and the base is certain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.document.blocks import LineIndex
from factcheck.document.read import Document
from factcheck.judge.differences import VALUE_KINDS
from factcheck.model import Result, Suggestion, Verdict
from factcheck.values import find

#: What may stand between the words of a value in the file: white space and line breaks.
_GAP = r"[ \t\u00a0]*(?:\r?\n[ \t]*)?[ \t\u00a0]*"


def with_suggestions(results: Iterable[Result], document: Document) -> list[Result]:
    """Return results, those that can be put right with a suggestion.

    Args:
        results: of the document.
        document: in whose text the replaced words are looked up.
    """
    lines = LineIndex(document.text)
    return [replace(result, suggestion=_suggestion(result, document.text, lines)) for result in results]


def _suggestion(result: Result, text: str, lines: LineIndex) -> Suggestion | None:
    """Return the replacement if one plain value differs, all evidence agrees on it, and it stands there once."""
    start, end = result.statement.location, result.statement.end
    if result.verdict is not Verdict.CONTRADICTED or start is None or end is None:
        return None
    pairs = {
        tuple((point.said, point.reference, point.kind) for point in evidence.comparison.differences)
        for evidence in result.evidence
        if evidence.claim.truth
    }
    if len(pairs) != 1 or any(not evidence.claim.truth for evidence in result.evidence):
        return None
    ((said, known, kind), *more) = pairs.pop() or (("", "", ""),)
    if more or kind not in VALUE_KINDS or not (_is_plain(said) and _is_plain(known) and _fits(said, known)):
        return None
    begin, behind = lines.offset(start), lines.offset(end)
    pattern = _GAP.join(re.escape(word) for word in said.split())
    found = list(re.finditer(rf"(?<!\w){pattern}(?!\w)", text[begin:behind]))
    if len(found) != 1:
        return None
    first, last = begin + found[0].start(), begin + found[0].end()
    return Suggestion(lines.location(start.file, first), lines.location(start.file, last), said, known)


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
