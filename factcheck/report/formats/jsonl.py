"""The same as json, one object on a line."""

from __future__ import annotations

from factcheck.report.data import as_jsonl
from factcheck.report.formats.json_ import items
from factcheck.report.report import Report


def render(report: Report) -> str:
    """Return the lines."""
    return as_jsonl(items(report))
