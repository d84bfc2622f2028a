"""One line each, as compilers write them: file:line:column: level rule message."""

from __future__ import annotations

from factcheck.report.report import Report
from factcheck.report.segments import visible


def render(report: Report) -> str:
    """Return a line for each notice that counts."""
    rows = []
    for notice in report.open:
        place = f"{notice.location}: " if notice.location else ""
        rows.append(visible(f"{place}{notice.loudness} {notice.rule} {notice.summary}"))
    return "".join(f"{row}\n" for row in rows)
