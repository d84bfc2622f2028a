"""What the base is not at one on, for people: what is wrong, the values side by side, the sources."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.report.notice import Sources
from factcheck.report.points import COLUMNS, Point
from factcheck.report.segments import STYLES, Line, Segment, line, said, visible
from factcheck.report.text import cited, label


def point_lines(point: Point, sources: Sources) -> Iterator[Line]:
    """Yield the lines that show the inconsistencies of one point: what is wrong, all values side by side, the sources.

    Args:
        point: the findings that share their claims.
        sources: gives a source by id.
    """
    for finding in point.findings:
        yield line(
            Segment(finding.level.value, STYLES[finding.level.value]),
            "  ",
            Segment(finding.rule, "bold"),
            "  ",
            said(finding.message),
        )
    yield from _table(point)
    for side in point.sides:
        if side.location is not None:
            yield line("  ", said(str(side.location), "bold"))
        yield line("    ", said(side.text), *((Segment(f"  ({side.claim.id})", "dim"),) if side.claim else ()))
        for citation in side.claim.sources if side.claim else ():
            yield line("    ", *cited(citation, sources))
    for advice in dict.fromkeys(finding.advice for finding in point.findings if finding.advice):
        yield line(label("advice"), said(advice))
    for command in point.commands if point.topic else ():
        yield line(label("settle"), said(command))
    yield line()


def _table(point: Point) -> Iterator[Line]:
    """Yield the values of a point in columns, if there are any."""
    if not any(row.value for row in point.rows):
        return
    if point.topic:
        yield line("  ", said(point.topic, "bold"))
    cells = [COLUMNS, *(tuple(map(visible, row.cells)) for row in point.rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for at, row in enumerate(cells):
        told = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield line("    ", Segment(told.rstrip(), "dim" if at == 0 else ""))
