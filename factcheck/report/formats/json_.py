"""One JSON array with everything that is known of each verdict and inconsistency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.report.data import as_json, finding_data, result_data
from factcheck.report.report import Report


def items(report: Report) -> Iterator[dict[str, Any]]:
    """Yield verdicts, then inconsistencies, as plain data."""
    base = {"base": report.base or None}
    for result in report.results:
        yield base | result_data(result, report.sources)
    for finding in report.findings:
        data = finding_data(finding, report.sources)
        # among verdicts, an inconsistency has none
        yield base | ({"verdict": None} if report.documents else {}) | data


def render(report: Report) -> str:
    """Return the array."""
    return as_json(items(report))
