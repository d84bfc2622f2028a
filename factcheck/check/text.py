"""Whole documents against a base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.check.statement import check_statement
from factcheck.document.read import read_text
from factcheck.judge.decide import MIN_CONFIDENCE
from factcheck.match.base import Base
from factcheck.model import Result, Statement, Verdict

_SUFFIXES = {"text": ".txt", "markdown": ".md"}


def check_text(text: str, base: Base | None = None, format: str = "text", name: str = "<text>") -> list[Result]:
    """Return a result for every sentence of a text.

    Args:
        text: the content of a document.
        base: the open base; without one every sentence is unverified.
        format: ``text`` or ``markdown``.
        name: what to call the document in locations.

    Returns:
        Results in the order of the text, each with line and column.

    Raises:
        ValueError: for an unknown format.
    """
    if format not in _SUFFIXES:
        raise ValueError(f"format must be one of {', '.join(_SUFFIXES)}, not {format!r}")
    return list(check_statements(read_text(text, name, _SUFFIXES[format]), base))


def check_statements(
    statements: Iterable[Statement], base: Base | None, min_confidence: float = MIN_CONFIDENCE
) -> Iterator[Result]:
    """Yield a result for each statement, in order."""
    for statement in statements:
        if base is None:
            yield Result(statement, Verdict.UNVERIFIED, "no base was given")
        else:
            yield check_statement(statement, base, min_confidence=min_confidence)
