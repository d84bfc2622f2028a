"""Comma-separated values for spreadsheets; no cell can act as a formula."""

from __future__ import annotations

import csv
import io

from factcheck.report.report import Report
from factcheck.report.segments import visible

_HEADER = ("file", "line", "column", "level", "rule", "sentence", "message", "remarks", "sources", "suppressed")
#: A cell that opens with one of these is taken for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(report: Report) -> str:
    """Return a row for each notice, suppressed ones included."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(_HEADER)
    for notice in report.notices:
        place = notice.location
        where = (place.file, place.line, place.column) if place else ("", "", "")
        what = (notice.level.value, notice.rule, notice.text, notice.message)
        why = ("; ".join(notice.remarks), "; ".join(notice.sources))
        rows.writerow([_safe(str(cell)) for cell in (*where, *what, *why, notice.suppressed)])
    return written.getvalue()


def _safe(cell: str) -> str:
    shown = visible(cell)
    return f"'{shown}" if cell.startswith(_FORMULA) else shown
