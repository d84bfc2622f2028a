"""SARIF 2.1.0, for code scanning and other viewers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.model import Level, Location, Side, Suggestion
from factcheck.report.escapes import json_text
from factcheck.report.notice import VERDICT_HELP, Notice
from factcheck.report.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
#: What addresses are relative to: the top of the repository.
_ROOT = "%SRCROOT%"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NONE: "none"}
#: What a quiet verdict is in SARIF, where a level of "none" goes with a kind.
_KINDS = {"supported": "pass", "unverified": "open", "not_checkable": "notApplicable"}


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
        "originalUriBaseIds": {_ROOT: {"uri": f"{report.root.resolve().as_uri()}/"}},
        "results": [_result(notice, rules, report) for notice in report.notices],
        "properties": {"base": report.base or None},
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(name: str, helps: Mapping[str, str]) -> dict[str, Any]:
    text = (helps.get(name) or VERDICT_HELP.get(name, name)).strip()
    short = text.splitlines()[0]
    return {
        "id": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": short},
        "help": {"text": text, "markdown": text.replace("::\n", ":\n")},
    }


def _result(notice: Notice, rules: list[str], report: Report) -> dict[str, Any]:
    message = "\n".join([*notice.details, *([notice.advice] if notice.advice else [])])
    found: dict[str, Any] = {
        "ruleId": notice.rule,
        "ruleIndex": rules.index(notice.rule),
        "level": _LEVELS[notice.level],
        **({"kind": _KINDS.get(notice.rule, "informational")} if notice.level is Level.NONE else {}),
        "message": {"text": message},
        "partialFingerprints": {"factcheck/v1": notice.fingerprint},
        "locations": [_location(report, notice.location, notice.end, notice.text)] if notice.location else [],
    }
    related = [_related(report, index, side) for index, side in enumerate(notice.related, 1) if side.location]
    if related:
        found["relatedLocations"] = related
    if notice.suppressed:
        found["suppressions"] = [{"kind": "external", "justification": notice.suppressed}]
    if notice.suggestion and notice.location:
        found["fixes"] = [_fix(report, notice.location.file, notice.suggestion)]
    return found


def _address(report: Report, file: str) -> dict[str, str]:
    """Return where a file is, from the top of the repository if it is inside."""
    root, path = report.root.resolve(), Path(os.path.normpath(report.here.resolve() / file))
    if path.is_relative_to(root):
        return {"uri": quote(os.fsencode(path.relative_to(root).as_posix())), "uriBaseId": _ROOT}
    return {"uri": path.as_uri()}


def _region(start: Location, end: Location | None) -> dict[str, int]:
    region = {"startLine": start.line, "startColumn": start.column}
    return region | ({"endLine": end.line, "endColumn": end.column} if end else {})


def _location(report: Report, start: Location, end: Location | None, text: str) -> dict[str, Any]:
    region: dict[str, Any] = _region(start, end)
    if end:
        region["snippet"] = {"text": text}
    return {"physicalLocation": {"artifactLocation": _address(report, start.file), "region": region}}


def _related(report: Report, index: int, side: Side) -> dict[str, Any]:
    place = side.location or Location("", 1, 1)
    return {"id": index, "message": {"text": side.text}} | _location(report, place, None, side.text)


def _fix(report: Report, file: str, suggestion: Suggestion) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(suggestion.start, suggestion.end),
        "insertedContent": {"text": suggestion.text},
    }
    return {
        "description": {"text": f"Replace “{suggestion.said}” with “{suggestion.text}”"},
        "artifactChanges": [{"artifactLocation": _address(report, file), "replacements": [replacement]}],
    }
