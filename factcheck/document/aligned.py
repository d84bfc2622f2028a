"""Tables in plain text: lines whose cells stand in columns, parted by tabs, bars or several spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.document.blocks import Block, Cell, Table
from factcheck.document.office import table_of
from factcheck.document.plain_marks import without_plain_marks

#: What parts the cells of a line.
_GAP = re.compile(r"[ ]*\t[ \t]*|[ ]*\|[ ]*|[ ]{2,}")
#: A line under the header, or around the table.
_RULE = re.compile(r"[\s|+:=_-]*[-=_]{3}[\s|+:=_-]*")
_FEWEST = 2

_Cells = list[tuple[int, str]]


def table_of_lines(lines: Sequence[tuple[int, str]]) -> Table | None:
    """Return the table that the lines of a paragraph make, or None if they are prose.

    Args:
        lines: each with the offset at which it begins.
    """
    rows: list[_Cells] = []
    headed = False
    for _, line in lines:
        if _RULE.fullmatch(line):
            headed = headed or len(rows) == 1
        else:
            rows.append(_cells(line))
    if len(rows) < _FEWEST or len({len(row) for row in rows}) > 1 or len(rows[0]) < _FEWEST:
        return None
    if not all(_in_line(rows, at) for at in range(1, len(rows[0]))) and not all(
        _GAP_SIGNS.search(line) for _, line in lines
    ):
        return None
    starts = [start for start, line in lines if not _RULE.fullmatch(line)]
    rows_of_blocks = [[_block(start, *cell) for cell in row] for start, row in zip(starts, rows, strict=True)]
    if headed:
        return Table(tuple(tuple(Cell(cell, n == 0) for cell in row) for n, row in enumerate(rows_of_blocks)))
    return table_of([[(cell, n == 0) for cell in row] for n, row in enumerate(rows_of_blocks)])


#: Signs that nobody writes in prose between two words.
_GAP_SIGNS = re.compile(r"[\t|]|^[\s+:=_-]*$")


def _cells(line: str) -> _Cells:
    """Return the cells of a line, each with the column at which it begins."""
    begin = len(line) - len(line.lstrip(" |\t"))
    end = len(line.rstrip(" |\t"))
    cells, at = [], begin
    for gap in _GAP.finditer(line, begin, end):
        cells.append((at, line[at : gap.start()]))
        at = gap.end()
    return [*cells, (at, line[at:end])]


def _in_line(rows: Sequence[_Cells], at: int) -> bool:
    """Tell whether the cells of a column begin, or end, one below the other."""
    begins = {row[at][0] for row in rows}
    ends = {row[at][0] + len(row[at][1]) for row in rows}
    return len(begins) == 1 or len(ends) == 1


def _block(start: int, column: int, text: str) -> tuple[Block, ...]:
    place = start + column
    return (without_plain_marks(Block(text, range(place, place + len(text)))),) if text.strip() else ()
