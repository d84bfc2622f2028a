"""Comma-separated values: the cells of one column, or all that hold a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block, ReadOptions

#: A cell (RFC 4180) and what ends it. The csv module tells no offsets.
_CELL = re.compile(r'(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^",\r\n]*))(?P<end>,|\r\n|\r|\n|$)')
_FEWEST_WORDS = 3


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the cells of the column named in the options, by its heading; of all columns if none is named."""
    wanted: int | None = None
    row = column = 0
    at = 0
    while at < len(text):
        match = _CELL.match(text, at)
        if match is None:
            at += 1
            continue
        cell = _cell(match)
        if row == 0 and options.column is not None and cell.text.strip() == options.column:
            wanted = column
        if row > 0 or options.column is None:
            fits = column == wanted if options.column is not None else len(cell.text.split()) >= _FEWEST_WORDS
            if fits and cell.text.strip():
                yield cell
        row, column = (row, column + 1) if match["end"] == "," else (row + 1, 0)
        at = match.end() if match.end() > at else at + 1


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
