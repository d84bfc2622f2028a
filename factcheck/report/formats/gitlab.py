"""GitLab's code quality report."""

from __future__ import annotations

import hashlib
import json

from factcheck.model import Level
from factcheck.report.report import Report

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NONE: "info"}


def render(report: Report) -> str:
    """Return an array with an entry for each notice that counts."""
    entries = [
        {
            "description": f"{notice.rule}: {notice.summary}",
            "check_name": notice.rule,
            # unique in the report: the same sentence may stand in several files
            "fingerprint": hashlib.sha256(f"{notice.location.file}\n{notice.fingerprint}".encode()).hexdigest()[:32],
            "severity": _SEVERITIES[notice.level],
            "location": {"path": notice.location.file, "lines": {"begin": notice.location.line}},
        }
        for notice in report.open
        if notice.location
    ]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"
