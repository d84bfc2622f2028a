"""Put blocks together to tables and lists of terms, by the elements that open and close around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.document.blocks import Block, Cell, Entry, Part, Table, blocks_of

#: Elements of which the end may be left out, and what ends them.
_ENDED_BY = {
    "td": ("td", "th", "tr", "/tr", "/table", "/td", "/th"),
    "th": ("td", "th", "tr", "/tr", "/table", "/td", "/th"),
    "dt": ("dt", "dd", "/dl", "/dt"),
    "dd": ("dt", "dd", "/dl", "/dd"),
}


class _Table:
    """A table of which not all is read yet."""

    parts = ("td", "th")

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.blocks: list[Block] = []
        self.open = ""


class _Terms:
    """A list of terms of which not all is read yet."""

    parts = ("dt", "dd")

    def __init__(self) -> None:
        self.labels: list[Block] = []
        self.blocks: list[Block] = []
        self.open = ""


class Groups:
    """Takes blocks in the order of the document and gives them back, those of a table or a list of terms as one."""

    def __init__(self) -> None:
        self._open: list[_Table | _Terms] = []

    def take(self, parts: Iterable[Part]) -> Iterator[Part]:
        """Yield parts that belong to no table and no list of terms; keep the others."""
        for part in parts:
            inside = bool(self._open) and bool(self._open[-1].open)
            if inside and isinstance(part, Block):
                self._open[-1].blocks.append(part)
            else:
                yield part

    def step(self, name: str) -> Iterator[Part]:
        """Read the begin ("td") or the end ("/td") of an element, and yield what is complete by that."""
        group = self._open[-1] if self._open else None
        if group is not None and name in _ENDED_BY.get(group.open, ()):
            yield from self.take_up(_closed(group))
        if name in ("table", "dl"):
            self._open.append(_Table() if name == "table" else _Terms())
        elif name == "tr" and isinstance(group, _Table):
            group.rows.append([])
        elif group is not None and name in group.parts:
            group.open = name
        elif name in ("/table", "/dl") and group is not None:
            self._open.pop()
            if isinstance(group, _Table):
                yield from self.take_up([Table(tuple(tuple(row) for row in group.rows if row))])

    def take_up(self, parts: Iterable[Part]) -> Iterator[Part]:
        """Yield parts, or give their blocks to the cell around them: of a table in a table only the words count."""
        for part in parts:
            if self._open and self._open[-1].open:
                self._open[-1].blocks += blocks_of(part)
            else:
                yield part

    def end(self) -> Iterator[Part]:
        """Yield what was not closed."""
        while self._open:
            group = self._open[-1]
            if group.open:
                yield from self.take_up(_closed(group))
            yield from self.step("/table" if isinstance(group, _Table) else "/dl")


def _closed(group: _Table | _Terms) -> list[Part]:
    """End the cell, term or definition that is open, and return what is complete by that."""
    name, blocks = group.open, tuple(group.blocks)
    group.open, group.blocks = "", []
    if isinstance(group, _Table):
        if not group.rows:
            group.rows.append([])
        group.rows[-1].append(Cell(blocks, name == "th"))
        return []
    if name == "dt":
        group.labels = list(blocks)
        return []
    return [Entry(group.labels[-1], blocks)] if group.labels else list(blocks)
