"""Where something stands: in a file, in a text."""

from __future__ import annotations

from factcheck.model.rows import NamedTuple


class Location(NamedTuple):
    """Where something stands in a file: path as given, 1-based line and column (in characters)."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        """Return the form that editors jump to: ``file:line:column``."""
        return f"{self.file}:{self.line}:{self.column}"


class Span(NamedTuple):
    """A half-open range of character offsets in one text."""

    start: int
    end: int


class Piece(NamedTuple):
    """A run of characters of a sentence that stand in a file as they are.

    Attributes:
        start: of the run in the sentence.
        offset: of the run in the file, in characters.
        length: of the run.
    """

    start: int
    offset: int
    length: int
