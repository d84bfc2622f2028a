"""For people: grouped by file, each with its words, why, and where that comes from."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Location
from factcheck.report.point_text import point_lines
from factcheck.report.points import points
from factcheck.report.report import Report
from factcheck.report.segments import Line, plain
from factcheck.report.text import result_lines


def lines(report: Report) -> Iterator[Line]:
    """Yield the lines of a report, styled."""
    entries: list[tuple[Location | None, list[Line]]] = [
        (result.statement.location, list(result_lines(result, report.sources))) for result in report.results
    ]
    entries += [
        (point.sides[0].location if point.sides else None, list(point_lines(point, report.sources)))
        for point in points(report.findings, report.sources)
    ]
    order = {name: at for at, name in enumerate(dict.fromkeys(place.file for place, _ in entries if place))}
    entries.sort(key=lambda each: (order.get(each[0].file, 0), each[0].line, each[0].column) if each[0] else (-1, 0, 0))
    for _, entry in entries:
        yield from entry
    if report.closing:
        yield report.closing


def render(report: Report) -> str:
    """Return the report without styles."""
    return plain(lines(report))
