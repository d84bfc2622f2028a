"""One statement against a base."""

from __future__ import annotations

from datetime import date

from factcheck.judge.decide import MIN_CONFIDENCE, Setting, decide
from factcheck.match.base import Base
from factcheck.match.query import read_query
from factcheck.match.search import search
from factcheck.model import Result, Statement

_CANDIDATES = 15


def check_statement(
    text: str | Statement, base: Base, today: date | None = None, min_confidence: float = MIN_CONFIDENCE
) -> Result:
    """Return what a base says of one statement.

    Args:
        text: the statement, as text or with its place in a document.
        base: the open base.
        today: the day that validity is judged from; the current day by default.
        min_confidence: the line under which a contradiction is not said, 0..1.

    Returns:
        The verdict with everything that explains it.
    """
    statement = text if isinstance(text, Statement) else Statement(text)
    query = read_query(base.store, statement.text)
    matches = search(base.store, statement.text, _CANDIDATES, query)
    setting = Setting(query.aliases, base.claim, today or date.today(), min_confidence)
    return decide(statement, matches, setting)
