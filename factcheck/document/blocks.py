"""What a document format gives: blocks of text that know where each of their characters stands in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Location
from factcheck.model.record import record, replace

_LINE_END = re.compile(r"\r\n|\r|\n")


@record
class Block:
    """A paragraph, list item, heading or cell.

    Attributes:
        text: its words; ``UNKNOWN`` stands where there is content that is no text.
        offsets: the file offset of every character of it; ``NOWHERE`` for one that was put in.
        level: of a heading, 1 for the highest; 0 for what is none.
        depth: of a list item, how many lists it stands in; 0 for what is none.
        label: what stands before or above it as its label, or nothing.
    """

    text: str
    offsets: range | tuple[int, ...]
    level: int = 0
    depth: int = 0
    label: str = ""


@record
class Comment:
    """A comment of the document's own syntax, which readers of the document do not see.

    Attributes:
        text: what it says, without the signs that open and close it.
        start: the file offset at which it opens.
        end: the offset behind it.
        beside: whether it stands beside the text from ``start`` to ``end``, as in office documents, and not in it.
    """

    text: str
    start: int
    end: int
    beside: bool = False


@record
class Cell:
    """A cell of a table.

    Attributes:
        blocks: what stands in it.
        header: whether it heads its row or its column.
    """

    blocks: tuple[Block, ...]
    header: bool = False


@record
class Table:
    """A table, row by row."""

    rows: tuple[tuple[Cell, ...], ...]


@record
class Entry:
    """A label and what is said under it: a term of a list with its definitions."""

    label: Block
    values: tuple[Block, ...]


#: What a format yields, in the order of the file.
Part = Block | Comment | Table | Entry


def blocks_of(part: Part) -> Iterator[Block]:
    """Yield the blocks of which a part consists, as they stand in the document."""
    if isinstance(part, Block):
        yield part
    elif isinstance(part, Entry):
        yield from (part.label, *part.values)
    elif isinstance(part, Table):
        for row in part.rows:
            for cell in row:
                yield from cell.blocks


def moved(part: Part, places: Sequence[int]) -> Part:
    """Return a part of a text that itself stands in a file, at the places of the file.

    Args:
        part: with offsets into that text.
        places: the offset in the file of every character of that text.
    """
    if isinstance(part, Comment):
        return Comment(part.text, places[part.start], places[part.end - 1] + 1)
    if isinstance(part, Entry):
        return Entry(_moved(part.label, places), tuple(_moved(each, places) for each in part.values))
    if isinstance(part, Table):
        return Table(
            tuple(
                tuple(replace(cell, blocks=tuple(_moved(each, places) for each in cell.blocks)) for cell in row)
                for row in part.rows
            )
        )
    return _moved(part, places)


def _moved(block: Block, places: Sequence[int]) -> Block:
    return replace(block, offsets=tuple(places[at] for at in block.offsets))


@record
class ReadOptions:
    """What is read of a document.

    Attributes:
        quotes: whether block quotations are statements too.
        column: the column of a table that holds statements; all of them if None.
        front_matter: the fields of the front matter of a Markdown text, or the properties of an office document, that
            hold statements.
    """

    quotes: bool = False
    column: str | None = None
    front_matter: tuple[str, ...] = ()


def line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


class LineIndex:
    """Turns offsets into a text into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = line_starts(text)

    def location(self, file: str, offset: int) -> Location:
        """Return the 1-based line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Location(file, line, offset - self._starts[line - 1] + 1)

    def offset(self, place: Location) -> int:
        """Return the offset of a line and column."""
        return self._starts[place.line - 1] + place.column - 1


def joined(pieces: Iterable[tuple[str, Iterable[int]]], level: int = 0, depth: int = 0) -> Block | None:
    """Return one block of pieces of text with their offsets, or None if there are no words in them."""
    words: list[str] = []
    offsets: list[int] = []
    for text, places in pieces:
        words.append(text)
        offsets.extend(places)
    whole = "".join(words)
    return Block(whole, tuple(offsets), level, depth) if whole.strip() else None


#: Headings of lists that name works and state nothing.
_REFERENCES = frozenset(
    ("references", "bibliography", "works cited", "further reading", "external links", "literature", "citations")
)


def without_references(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield what a document holds without the sections that list references."""
    inside = 0
    for block in parts:
        if isinstance(block, Block) and block.level and (not inside or block.level <= inside):
            title = block.text.strip().strip(":.").casefold().lstrip("0123456789. ")
            inside = block.level if title in _REFERENCES else 0
        if not inside or isinstance(block, Comment):
            yield block
