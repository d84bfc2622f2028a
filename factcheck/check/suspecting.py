"""An accusation that rests on how a statement, or a claim, is read: it is no more than a suspicion, with its doubt."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Evidence, Result, Verdict
from factcheck.model.record import replace


def suspected(result: Result, doubt: str, sure: Callable[[float], float] = float) -> Result:
    """Return a result as suspect, with a doubt beside each accusation.

    Args:
        result: the verdict on a statement as it was read.
        doubt: what speaks against that reading.
        sure: gives how sure an accusation is with that doubt, by default as sure as before.
    """
    evidence = tuple([_doubted(each, doubt, sure) for each in result.evidence])
    confidence = max((each.comparison.confidence for each in evidence), default=sure(result.confidence))
    return replace(result, verdict=Verdict.SUSPECT, evidence=evidence, confidence=confidence)


def _doubted(evidence: Evidence, doubt: str, sure: Callable[[float], float]) -> Evidence:
    found = evidence.comparison
    if not found.verdict.accuses:
        return evidence
    doubts = (*found.doubts, doubt)
    return replace(
        evidence, comparison=replace(found, verdict=Verdict.SUSPECT, confidence=sure(found.confidence), doubts=doubts)
    )
