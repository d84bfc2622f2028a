"""How sure a verdict is, and what speaks against it."""

from __future__ import annotations

from factcheck.model import Result


def doubts(result: Result) -> tuple[str, ...]:
    """Return why what differs may be no error, each doubt once."""
    return tuple(dict.fromkeys(doubt for evidence in result.evidence for doubt in evidence.comparison.doubts))


def confidence_text(result: Result) -> str:
    """Return how sure a verdict is with the situation that was measured, or nothing where none was.

    For example: ``0.97 (one value differs: right in 212 of 218 measured cases)``.
    """
    comparison = result.evidence[0].comparison if result.evidence else None
    return f"{comparison.confidence:.2f} ({comparison.situation})" if comparison and comparison.situation else ""
