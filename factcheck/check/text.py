"""Whole documents against a base."""

from __future__ import annotations

from factcheck.check.contradictions import contradictions
from factcheck.check.impossible_dates import impossible_dates
from factcheck.check.lead_told import told_once
from factcheck.check.linking.linked import with_links
from factcheck.check.reference import entities_of, resolved
from factcheck.check.run import with_conflicts
from factcheck.check.statement import Options, check_statement
from factcheck.document.read import read_text
from factcheck.match.base import Base
from factcheck.model import Result, Verdict

_SUFFIXES = {"text": ".txt", "markdown": ".md", "html": ".html", "rst": ".rst", "asciidoc": ".adoc", "latex": ".tex"}


def check_text(text: str, base: Base | None = None, format: str = "text", name: str = "<text>") -> list[Result]:
    """Return a result for every sentence of a text.

    Args:
        text: the content of a document.
        base: the open base; without one every sentence is unverified.
        format: ``text``, ``markdown``, ``html``, ``rst``, ``asciidoc`` or ``latex``.
        name: what to call the document in locations.

    Returns:
        Results in the order of the text, each with line and column, and with the other
        sentences that it contradicts and its dates that cannot be.

    Raises:
        ValueError: for an unknown format.
    """
    if format not in _SUFFIXES:
        raise ValueError(f"format must be one of {', '.join(_SUFFIXES)}, not {format!r}")
    statements = resolved(read_text(text, name, _SUFFIXES[format]), entities_of(base))
    if base is None:
        results = [Result(statement, Verdict.UNVERIFIED, "no base was given") for statement in statements]
    else:
        judged = [check_statement(each, base) for each in statements]
        results = told_once(with_links(judged, statements, base, Options()))
    return with_conflicts(results, [*contradictions(statements), *impossible_dates(statements)])
