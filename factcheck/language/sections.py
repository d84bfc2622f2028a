"""Files of words in sections: ``[name] what it is for``, then rows of columns parted by tabs, or the words of a set.

Among rows a line that begins with ``# `` says what the next ones are about.
"""

from __future__ import annotations

from pathlib import Path


class Sections:
    """One file, read when it is first asked for."""

    def __init__(self, path: Path) -> None:
        text = path.read_text("utf-8")
        heads = [part.partition("\n") for part in text.split("\n[")[1:]]
        self._bodies = {head.partition("]")[0]: body for head, _, body in heads}

    def names(self) -> list[str]:
        """Return the names of the sections, in order."""
        return list(self._bodies)

    def rows(self, name: str) -> list[list[str]]:
        """Return the rows of a section, each as its columns."""
        return [line.split("\t") for line in self._bodies[name].split("\n") if line and line[:2] != "# "]

    def lines(self, name: str) -> frozenset[str]:
        """Return the lines of a section, which may be words of several."""
        return frozenset(row[0] for row in self.rows(name))

    def words(self, name: str) -> frozenset[str]:
        """Return the words of a section."""
        return frozenset(self._bodies[name].split())
