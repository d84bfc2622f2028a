"""Values parted by commas, semicolons or tabs: a table with a header, or the cells of one column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block, Cell, Part, ReadOptions, Table
from factcheck.document.plain_marks import without_plain_marks

#: What parts cells: a comma, or what spreadsheets write where a comma is the decimal sign.
_MARKS = (",", ";", "\t")
#: A cell (RFC 4180) and what ends it, for each of them. The csv module tells no offsets.
_CELLS = {
    mark: re.compile(rf'(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^"{mark}\r\n]*))(?P<end>{mark}|\r\n|\r|\n|$)')
    for mark in _MARKS
}


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the rows as a table, or the cells of the column named in the options, by its heading."""
    rows = list(_rows(text))
    if options.column is None:
        yield Table(
            tuple(
                tuple(Cell((cell,) if cell.text.strip() else (), number == 0) for cell in row)
                for number, row in enumerate(rows)
            )
        )
        return
    heads = [cell.text.strip() for cell in rows[0]] if rows else []
    if options.column in heads:
        wanted = heads.index(options.column)
        yield from (row[wanted] for row in rows[1:] if wanted < len(row) and row[wanted].text.strip())


def _rows(text: str) -> Iterator[list[Block]]:
    row: list[Block] = []
    at = 0
    mark = _mark(text)
    while at < len(text):
        match = _CELLS[mark].match(text, at)
        if match is None:
            at += 1
            continue
        row.append(without_plain_marks(_cell(match)))
        if match["end"] != mark:
            yield row
            row = []
        at = match.end() if match.end() > at else at + 1
    if row:
        yield row


def _mark(text: str) -> str:
    """Return what parts the cells of a text, as its first line shows."""
    first = re.split(r"[\r\n]", text, maxsplit=1)[0]
    return max(_MARKS, key=first.count)


def _cell(match: re.Match[str]) -> Block:
    if match["quoted"] is None:
        return Block(match["plain"], range(*match.span("plain")))
    start = match.start("quoted")
    offsets: list[int] = []
    text: list[str] = []
    for pair in re.finditer(r'""|[^"]', match["quoted"]):
        text.append(pair.group()[0])
        offsets.append(start + pair.start())
    return Block("".join(text), tuple(offsets))
