"""Bring what was found in a part of a sentence, or in a rewritten one, back to the places of the sentence as given."""

from __future__ import annotations

from dataclasses import replace

from factcheck.judge.told import Back, said_of
from factcheck.model import Result, Statement


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
