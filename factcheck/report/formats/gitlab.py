"""GitLab's code quality report."""

from __future__ import annotations

from factcheck.fingerprint import fingerprint
from factcheck.model import Level
from factcheck.report.escapes import json_text
from factcheck.report.report import Report

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NONE: "info"}


def render(report: Report) -> str:
    """Return an array with an entry for each notice that counts."""
    entries = [
        {
            "description": f"{notice.rule}: {notice.summary}",
            "check_name": notice.rule,
            # unique in the report: the same sentence may stand in several files
            "fingerprint": fingerprint(notice.location.file, notice.fingerprint, digits=32),
            "severity": _SEVERITIES[notice.level],
            "location": {"path": notice.location.file, "lines": {"begin": notice.location.line}},
        }
        for notice in report.open
        if notice.location
    ]
    return json_text(entries, indent=2) + "\n"
