"""A table for a pull-request comment or a job summary."""

from __future__ import annotations

import re

from factcheck.report.points import COLUMNS, Point, points
from factcheck.report.report import Report
from factcheck.report.segments import plain, visible

#: What Markdown or HTML would act upon, in a table cell.
_ACTIVE = re.compile(r"([\\`*_{}\[\]()#+!|<>~@&$-])")


def render(report: Report) -> str:
    """Return a heading, a table of the notices that count, and the closing line."""
    rows = ["## factcheck", ""]
    if report.open:
        rows += ["| where | what | sentence | why |", "| --- | --- | --- | --- |"]
    for notice in report.open:
        place = f"{notice.location.file}:{notice.location.line}" if notice.location else ""
        why = "<br>".join(map(_cell, notice.details))
        rows.append(f"| {_cell(place)} | {notice.loudness}: {notice.rule} | {_cell(notice.text)} | {why} |")
    rows += [""] if report.open else []
    for point in points(report.findings, report.sources):
        rows += _values(point)
    return "\n".join([*rows, _cell(plain([report.closing]).strip())]) + "\n"


def _values(point: Point) -> list[str]:
    """Return the table of all values of a point, if there are any."""
    if not any(row.value for row in point.rows):
        return []
    table = [f"| {' | '.join(map(_cell, row.cells))} |" for row in point.rows]
    head = [f"**{_cell(point.topic)}**", ""] if point.topic else []
    return [*head, f"| {' | '.join(COLUMNS)} |", f"|{' --- |' * len(COLUMNS)}", *table, ""]


def _cell(text: str) -> str:
    return _ACTIVE.sub(r"\\\1", visible(text.replace("\n", " ")))
