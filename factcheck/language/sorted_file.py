"""Look up lines of a sorted file of the package by bisection, without reading the rest of it."""

from __future__ import annotations

import mmap
from functools import cache
from pathlib import Path


class SortedFile:
    """A file whose lines begin with a key and a tab and are sorted as bytes; opened on first use."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._map: mmap.mmap | None = None

    def line(self, key: str) -> list[str] | None:
        """Return the fields behind a key, or None where no line has it.

        Args:
            key: what the line begins with, up to its first tab.
        """
        if self._map is None:
            with self._path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        data, wanted = self._map, key.encode()
        low, high = 0, len(data)
        while low < high:
            middle = (low + high) // 2
            start = data.rfind(b"\n", low, middle) + 1 or low
            end = data.find(b"\n", start, len(data))
            end = len(data) if end < 0 else end
            line = data[start:end]
            tab = line.find(b"\t")
            found = line if tab < 0 else line[:tab]
            if found == wanted:
                return [] if tab < 0 else line[tab + 1 :].decode().split("\t")
            if found < wanted:
                low = end + 1
            else:
                high = start
        return None


@cache
def package_file(name: str) -> SortedFile:
    """Return a sorted file of this package by its path inside the package ``factcheck.language``."""
    return SortedFile(Path(__file__).parent / name)
