"""Look up lines of a sorted file of the package by bisection, without reading the rest of it."""

from __future__ import annotations

import mmap
from bisect import bisect_right
from functools import cache
from pathlib import Path

#: Bytes between two lines whose keys are known beforehand.
_STRIDE = 16384
#: Who has looked up so many lines will look up more, so that it is worth taking a page apart for one of its lines.
_MANY = 4000


#: Stands for no line, where one without fields is none as well.
_NO_LINE = b"\0"


class SortedFile:
    """A file whose lines begin with a key and a tab and are sorted as bytes; opened on first use."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._map: mmap.mmap | None = None
        self._keys: list[bytes] = []
        self._starts: list[int] = []
        self._asked = 0
        self._pages: dict[int, dict[bytes, bytes | None]] = {}

    def line(self, key: str) -> list[str] | None:
        """Return the fields behind a key, or None where no line has it.

        Args:
            key: what the line begins with, up to its first tab.
        """
        data = self._map or self._open()
        wanted = key.encode("utf-8", "surrogatepass")  # which no line has
        page = bisect_right(self._keys, wanted) - 1
        if page < 0:
            return None
        self._asked += 1
        if self._asked > _MANY:
            return self._in_page(page, wanted)
        start, end = self._starts[page], self._starts[page + 1]
        at = self._line_start(wanted + b"\t", start, end)
        if at < 0:
            return [] if self._line_start(wanted + b"\n", start, end) >= 0 else None
        behind = data.find(b"\n", at)
        return data[at + len(wanted) + 1 : behind if behind >= 0 else len(data)].decode().split("\t")

    def has_longer(self, opening: str) -> bool:
        """Tell whether the key of any line begins with something.

        Args:
            opening: what it begins with.
        """
        data = self._map or self._open()
        wanted = opening.encode("utf-8", "surrogatepass")
        page = max(bisect_right(self._keys, wanted) - 1, 0)
        if page + 1 < len(self._keys) and self._keys[page + 1].startswith(wanted):
            return True  # which is the first of its page
        return len(data) > 0 and self._line_start(wanted, self._starts[page], self._starts[page + 1]) >= 0

    def _in_page(self, page: int, wanted: bytes) -> list[str] | None:
        """Return the fields behind a key of a page, which is taken apart once."""
        lines = self._pages.get(page)
        if lines is None:
            assert self._map is not None
            whole = self._map[self._starts[page] : self._starts[page + 1]]
            parts = (line.partition(b"\t") for line in whole.split(b"\n") if line)
            lines = self._pages[page] = {key: rest if tab else None for key, tab, rest in parts}
        found = lines.get(wanted, _NO_LINE)
        if found is _NO_LINE:
            return None
        return found.decode().split("\t") if found is not None else []

    def _line_start(self, opening: bytes, start: int, end: int) -> int:
        """Return where a line between two offsets begins with some bytes, or -1."""
        data = self._map
        assert data is not None
        if data[start : start + len(opening)] == opening:
            return start
        found = data.find(b"\n" + opening, start, end)
        return found + 1 if found >= 0 else -1

    def _open(self) -> mmap.mmap:
        with self._path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        size, start = len(data), 0
        while start < size:
            newline = data.find(b"\n", start)
            line = data[start : newline if newline >= 0 else size]
            self._keys.append(line.partition(b"\t")[0])
            self._starts.append(start)
            newline = data.find(b"\n", start + _STRIDE)
            start = newline + 1 if newline >= 0 else size
        self._starts.append(size)
        self._map = data
        return data


@cache
def package_file(name: str) -> SortedFile:
    """Return a sorted file of this package by its path inside the package ``factcheck.language``."""
    return SortedFile(Path(__file__).parent / name)
