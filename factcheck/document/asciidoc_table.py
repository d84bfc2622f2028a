"""Tables of AsciiDoc: which of their lines are which cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: What opens a cell: "|", "2+|", "h|", "^.^a|".
_CELL = re.compile(r"(?:^|(?<=\s))(?:(?:\d+(?:\.\d+)?|\.\d+)[+*])?[<^>.]*(?P<style>[aehlmsdv])?(?<!\\)\|")
_COLUMNS = re.compile(r"cols=(?:\"(?P<quoted>[^\"]*)\"|(?P<plain>[^\],\s]+))")
_TIMES = re.compile(r"(\d+)\*")
#: A piece of a line with the offset at which it begins.
Line = tuple[int, str]


class RawTable:
    """The cells of one table, each as the lines that it consists of."""

    def __init__(self, attributes: str) -> None:
        """Begin a table.

        Args:
            attributes: the line in brackets before it, which may say how many columns it has and whether a header.
        """
        self._columns = _columns(attributes)
        self._header = "%header" in attributes or 'options="header' in attributes or "header" in attributes.split(",")
        self._no_header = "%noheader" in attributes
        self._cells: list[tuple[list[Line], bool]] = []
        self._first_line = True

    def line(self, start: int, line: str) -> None:
        """Read a line that begins at an offset; an empty one behind the first makes that a header."""
        if not line.strip():
            if self._cells and self._first_line:
                self._header = self._header or not self._no_header
            self._first_line = self._first_line and not self._cells
            return
        found = list(_CELL.finditer(line))
        if self._cells:
            end = found[0].start() if found else len(line)
            if line[:end].strip():
                self._cells[-1][0].append((start, line[:end]))
        for at, match in enumerate(found):
            end = found[at + 1].start() if at + 1 < len(found) else len(line)
            self._cells.append(([(start + match.end(), line[match.end() : end])], match["style"] == "h"))
        if self._columns == 0 and self._cells:
            self._columns = len(self._cells)
        elif found and self._first_line and len(self._cells) > len(found):
            self._first_line = False

    def rows(self) -> Iterator[list[tuple[list[Line], bool]]]:
        """Yield rows of cells, each cell with whether it is a header."""
        size = max(1, self._columns)
        for at in range(0, len(self._cells), size):
            row = self._cells[at : at + size]
            yield [(lines, head or (at == 0 and self._header)) for lines, head in row]


def _columns(attributes: str) -> int:
    match = _COLUMNS.search(attributes)
    if match is None:
        return 0
    written = match["quoted"] or match["plain"] or ""
    times = _TIMES.findall(written)
    return sum(map(int, times)) if times else len(re.split(r"[,;]", written))
