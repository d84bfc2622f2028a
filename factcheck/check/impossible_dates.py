"""Dates of a text that the calendar does not have, with or without a base."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.fingerprint import fingerprint
from factcheck.model import Finding, Level, Side, Statement
from factcheck.values import impossible

RULE = "impossible-date"
ADVICE = "correct the day, or the weekday"


def impossible_dates(statements: Iterable[Statement]) -> list[Finding]:
    """Return a finding of the rule ``impossible-date`` for each date that cannot be.

    Args:
        statements: the sentences of a document.

    Returns:
        Findings in the order of the sentences; the only side of each is its sentence.
    """
    return [
        Finding(
            RULE,
            Level.ERROR,
            f"“{statement.text[found.start : found.end]}”: {found.reason}",
            (Side(statement.text, statement.location),),
            ADVICE,
            fingerprint(RULE, statement.text, statement.text[found.start : found.end]),
        )
        for statement in statements
        for found in impossible(statement.text)
    ]
