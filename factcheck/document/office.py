"""Office documents have no lines: their paragraphs are written down one below the other, which gives them places."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from factcheck.document.archive import part
from factcheck.document.blocks import Block, Cell, Part, Table
from factcheck.document.builder import Builder
from factcheck.document.signs import LINE_BREAK, UNKNOWN

#: Styles of paragraphs that hold code, and quotations, by their names in lower case.
CODE = frozenset(
    """code|source code|code block|html preformatted|preformatted|preformatted text|macro text|plain text code""".split(
        "|"
    )
)
QUOTATIONS = frozenset("quote|intense quote|block quote|block text|quotation|quotations|block quotation".split("|"))


class Lines:
    """Writes paragraphs down, a line for each, and makes blocks of them."""

    def __init__(self) -> None:
        self.out = Builder()
        self._written: list[str] = []
        self._at = 0

    @property
    def at(self) -> int:
        """Where the next character will stand."""
        return self._at

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._written)

    def add(self, text: str, raised: bool = False) -> None:
        """Add text to the paragraph that is open.

        Args:
            text: what there is to read.
            raised: whether it is set higher, as powers and the marks of notes are.
        """
        text = " ".join(text.splitlines()) if "\n" in text or "\r" in text else text
        places = range(self._at, self._at + len(text))
        (self.out.add_raised if raised and text.strip() else self.out.add)(text, places)
        self._written.append(text)
        self._at += len(text)

    def add_break(self) -> None:
        """Add a line break that its author made inside of a paragraph."""
        self.out.add(LINE_BREAK, (self._at,))
        self._write(" ")

    def add_struck(self) -> None:
        """Note that text was struck out or hidden here."""
        self.out.add_struck()

    def add_unknown(self) -> None:
        """Add content that cannot be read."""
        self.out.add_unknown(self._at)
        self._write(UNKNOWN)

    def add_picture(self, words: str) -> None:
        """Add a picture: its words, or the unknown word."""
        opens = not self.out.has_words
        if words:
            self.add(" ".join(words.split()))
        elif not opens:
            self.add_unknown()
        if words and opens:
            self.end()

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """Write down what is read inside of it and state nothing of it."""
        with self.out.kept():
            yield
            self.end()

    def end(self, level: int = 0, depth: int = 0) -> None:
        """End the paragraph that is open."""
        self.out.end(level, depth)
        if self._written and not self._written[-1].endswith("\n"):
            self._write("\n")

    def take(self) -> list[Part]:
        """Return the blocks since the last call."""
        return self.out.take()

    def _write(self, text: str) -> None:
        self._written.append(text)
        self._at += len(text)


def add_properties(lines: Lines, data: bytes, name: str, wanted: Collection[str]) -> None:
    """Write down some of what a document says of itself, a line for each, before its text: its "description".

    Args:
        lines: what takes it.
        data: the archive.
        name: the part that holds the properties.
        wanted: their names.
    """
    try:
        root = part(data, name) if wanted else None
    except ValueError:
        return
    for node in root.iter() if root is not None else ():
        if node.tag.rpartition("}")[2] in wanted and (node.text or "").strip():
            lines.add(node.text or "")
            lines.end()


def table_of(rows: Sequence[Sequence[tuple[tuple[Block, ...], bool]]]) -> Table:
    """Return a table of an office document or of plain text, in which hardly anybody says what is a header.

    Args:
        rows: its cells, each with whether it may head its column. Of a table of two columns the first row is one only
            if no digit stands in its second cell and some stand below.
    """
    second = ["".join(block.text for block in row[1][0]) for row in rows if len(row) == 2]
    digits = [any(character.isdigit() for character in text) for text in second]
    headless = len(second) == len(rows) and (not any(digits[1:]) or digits[0])
    return Table(tuple(tuple(Cell(blocks, may and not headless) for blocks, may in row) for row in rows))
