"""SARIF 2.1.0, for code scanning and other viewers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.model import Level, Location, Side, Suggestion
from factcheck.report.notice import VERDICT_HELP, Notice
from factcheck.report.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NONE: "note"}


def render(report: Report) -> str:
    """Return a log with one run; suppressed notices are in it, marked as such."""
    rules = sorted({notice.rule for notice in report.notices})
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(name, report.helps) for name in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(notice, rules) for notice in report.notices],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, helps: Mapping[str, str]) -> dict[str, Any]:
    text = (helps.get(name) or VERDICT_HELP.get(name, name)).strip()
    short = text.splitlines()[0]
    return {
        "id": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": short},
        "help": {"text": text, "markdown": text.replace("::\n", ":\n")},
    }


def _result(notice: Notice, rules: list[str]) -> dict[str, Any]:
    message = "\n".join([*notice.details, *([notice.advice] if notice.advice else [])])
    found: dict[str, Any] = {
        "ruleId": notice.rule,
        "ruleIndex": rules.index(notice.rule),
        "level": _LEVELS[notice.level],
        "message": {"text": message},
        "partialFingerprints": {"factcheck/v1": notice.fingerprint},
        "locations": [_location(notice.location, notice.end, notice.text)] if notice.location else [],
    }
    related = [_related(index, side) for index, side in enumerate(notice.related, 1) if side.location]
    if related:
        found["relatedLocations"] = related
    if notice.suppressed:
        found["suppressions"] = [{"kind": "external", "justification": notice.suppressed}]
    if notice.suggestion and notice.location:
        found["fixes"] = [_fix(notice.location.file, notice.suggestion)]
    return found


def _address(file: str) -> dict[str, str]:
    path = Path(file)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def _region(start: Location, end: Location | None) -> dict[str, int]:
    region = {"startLine": start.line, "startColumn": start.column}
    return region | ({"endLine": end.line, "endColumn": end.column} if end else {})


def _location(start: Location, end: Location | None, text: str) -> dict[str, Any]:
    region: dict[str, Any] = _region(start, end)
    if end:
        region["snippet"] = {"text": text}
    return {"physicalLocation": {"artifactLocation": _address(start.file), "region": region}}


def _related(index: int, side: Side) -> dict[str, Any]:
    place = side.location or Location("", 1, 1)
    return {"id": index, "message": {"text": side.text}} | _location(place, None, side.text)


def _fix(file: str, suggestion: Suggestion) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(suggestion.start, suggestion.end),
        "insertedContent": {"text": suggestion.text},
    }
    return {
        "description": {"text": f"Replace “{suggestion.said}” with “{suggestion.text}”"},
        "artifactChanges": [{"artifactLocation": _address(file), "replacements": [replacement]}],
    }
