"""Results as plain data for JSON: stable names, sources written out, nothing that depends on a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from factcheck.model import (
    Claim,
    Difference,
    Evidence,
    Finding,
    Level,
    Location,
    Match,
    Result,
    Suggestion,
)
from factcheck.report.escapes import json_text
from factcheck.report.notice import LEVELS, Sources, result_fingerprint


def _location(location: Location | None) -> dict[str, Any] | None:
    return location._asdict() if location else None


def claim_data(claim: Claim, sources: Sources) -> dict[str, Any]:
    """Return a claim with its sources written out."""
    citations = []
    for citation in claim.sources:
        source = sources(citation.source)
        citations.append(
            {
                "id": citation.source,
                "title": source.title if source else None,
                "url": source.url if source else None,
                "quote": citation.quote,
                "locator": citation.locator,
            }
        )
    data: dict[str, Any] = {
        "id": claim.id,
        "statement": claim.statement,
        "location": _location(claim.location),
        "rank": claim.rank,
        "truth": claim.truth,
        "superseded_by": claim.superseded_by,
        "valid": {"from": claim.valid.begin, "until": claim.valid.end} if claim.valid else None,
        "sources": citations,
    }
    return data


def record_data(record: Any) -> dict[str, Any]:
    """Return a source, entity or property as it stands in the base."""
    data: dict[str, Any] = asdict(record)
    data["location"] = _location(record.location)
    return data


def _point(point: Difference) -> dict[str, Any]:
    return {
        "kind": point.kind,
        "said": point.said,
        "base": point.reference,
        "said_span": list(point.said_span),
        "base_span": list(point.reference_span),
    }


def _evidence(evidence: Evidence, sources: Sources) -> dict[str, Any]:
    comparison = evidence.comparison
    return claim_data(evidence.claim, sources) | {
        "wording": evidence.wording,
        "score": evidence.score,
        "verdict": comparison.verdict.value,
        "confidence": comparison.confidence,
        "situation": comparison.situation,
        "doubts": list(comparison.doubts),
        "differences": [_point(point) for point in comparison.differences] if comparison.verdict.accuses else [],
        "agreements": [_point(point) for point in comparison.agreements],
    }


def result_data(result: Result, sources: Sources) -> dict[str, Any]:
    """Return one result as plain data."""
    return {
        "statement": result.statement.text,
        "location": _location(result.statement.location),
        "verdict": result.verdict.value,
        "level": LEVELS.get(result.verdict, Level.NONE).value,
        "reason": result.reason,
        "confidence": result.confidence,
        "claims": [_evidence(evidence, sources) for evidence in result.evidence],
        "successor": claim_data(result.successor, sources) if result.successor else None,
        "related": [match_data(match) for match in result.related],
        "end": _location(result.statement.end),
        "fingerprint": result_fingerprint(result),
        "suggestion": _suggestion(result.suggestion),
    }


def _suggestion(suggestion: Suggestion | None) -> dict[str, Any] | None:
    if suggestion is None:
        return None
    places = {"start": _location(suggestion.start), "end": _location(suggestion.end)}
    return places | {"said": suggestion.said, "text": suggestion.text}


def match_data(match: Match) -> dict[str, Any]:
    """Return one match as plain data."""
    return {"id": match.claim.id, "statement": match.claim.statement, "score": match.score}


def finding_data(finding: Finding, sources: Sources) -> dict[str, Any]:
    """Return one finding as plain data."""
    return {
        "rule": finding.rule,
        "topic": finding.topic,
        "level": finding.level.value,
        "message": finding.message,
        "advice": finding.advice,
        "fingerprint": finding.fingerprint,
        "location": _location(finding.sides[0].location) if finding.sides else None,
        "sides": [
            {
                "text": side.text,
                "value": side.value,
                "location": _location(side.location),
                "claim": claim_data(side.claim, sources) if side.claim else None,
            }
            for side in finding.sides
        ],
    }


def as_json(items: Iterable[dict[str, Any]]) -> str:
    """Return data as one indented JSON array."""
    return json_text(list(items), indent=2) + "\n"


def as_jsonl(items: Iterable[dict[str, Any]]) -> str:
    """Return data as JSON Lines, one object each."""
    return "".join(json_text(item) + "\n" for item in items)
