"""Items of a list that repeat what is wrong in the line above it, once for each: it is told where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Result, Statement, Verdict
from factcheck.model.record import replace

#: Why nothing is said of such an item.
TOLD_ABOVE = "what differs stands in the line above the list"


def told_once(results: Sequence[Result]) -> list[Result]:
    """Return the verdicts on a text, none for an item in whose own words nothing differs.

    An item is read with the line that leads in to its list, "It is sold in four plans: Starter", so that an error there
    would be told of every item again.

    Args:
        results: the verdicts on the sentences of a text, in order.
    """
    told: set[tuple[str, str]] = set()
    kept: list[Result] = []
    for result in results:
        found = _differences(result)
        if found and found <= told and not _are_own(result):
            kept.append(replace(result, verdict=Verdict.UNVERIFIED, reason=TOLD_ABOVE, evidence=(), confidence=0.0))
        else:
            kept.append(result)
        told |= found
    return kept


def _differences(result: Result) -> set[tuple[str, str]]:
    """Return what differs in a statement that is accused: its words and those of the base."""
    if not result.verdict.accuses:
        return set()
    return {(each.said, each.reference) for one in result.evidence for each in one.comparison.differences}


def _are_own(result: Result) -> bool:
    """Tell whether some of what differs stands at the place of the statement itself."""
    spans = [each.said_span for one in result.evidence for each in one.comparison.differences]
    return any(_stands(result.statement, each.start, each.end) for each in spans)


def _stands(statement: Statement, start: int, end: int) -> bool:
    """Tell whether words of a statement stand in its document, and were not put before it."""
    return not statement.pieces or any(
        each.start < end and start < each.start + each.length for each in statement.pieces
    )
