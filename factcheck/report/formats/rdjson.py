"""Reviewdog's diagnostic format, with suggestions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.model import Level, Location
from factcheck.report.escapes import json_text
from factcheck.report.notice import Notice
from factcheck.report.report import Report

Lines = Mapping[str, Sequence[str]]
_SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NONE: "INFO"}


def render(report: Report) -> str:
    """Return a diagnostic for each notice that counts."""
    lines = {draft.name: draft.lines for draft in report.drafts}
    found = {
        "source": {"name": "factcheck"},
        "diagnostics": [_diagnostic(notice, lines) for notice in report.open if notice.location],
    }
    return json_text(found, indent=2) + "\n"


def _diagnostic(notice: Notice, lines: Lines) -> dict[str, Any]:
    place = notice.location or Location("", 1, 1)
    found: dict[str, Any] = {
        "message": "\n".join(notice.details),
        "location": {"path": place.file, "range": _range(place, notice.end, lines)},
        "severity": _SEVERITIES[notice.level],
        "code": {"value": notice.rule},
    }
    if notice.suggestion:
        suggestion = notice.suggestion
        found["suggestions"] = [{"range": _range(suggestion.start, suggestion.end, lines), "text": suggestion.text}]
    return found


def _range(start: Location, end: Location | None, lines: Lines) -> dict[str, Any]:
    found = {"start": _position(start, lines)}
    return found | ({"end": _position(end, lines)} if end else {})


def _position(place: Location, lines: Lines) -> dict[str, int]:
    """Return a position with its column in bytes of UTF-8, as the format asks for."""
    known = lines.get(place.file, ())
    text = known[place.line - 1] if place.line <= len(known) else ""
    before = text[: place.column - 1].encode("utf-8", "surrogatepass")
    return {"line": place.line, "column": len(before) + 1 if text else place.column}
