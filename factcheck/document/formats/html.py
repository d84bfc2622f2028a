"""HTML, by the parser of the standard library: text between block elements, with offsets into the source."""

from __future__ import annotations

import html
from collections.abc import Iterator
from html.parser import HTMLParser

from factcheck.document.blocks import Block, ReadOptions, joined

#: What is no statement, whatever it holds.
_SKIPPED = frozenset("script style pre code kbd samp var template noscript svg math textarea select button nav".split())
_QUOTES = frozenset(("blockquote", "q"))
#: Elements that do not end a sentence.
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite data dfn em font i ins label mark small span strike strong sub sup time tt u
    wbr code kbd samp var q del s img""".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class _Parser(HTMLParser):
    """Collects text with offsets, a block at a time."""

    def __init__(self, text: str, options: ReadOptions) -> None:
        super().__init__(convert_charrefs=False)
        self.blocks: list[Block] = []
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        self._skipped = _SKIPPED if options.quotes else _SKIPPED | _QUOTES
        self._inside: list[str] = []
        self._level = 0
        self._pieces: list[tuple[str, tuple[int, ...]]] = []

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self._flush()
        if tag in _HEADINGS:
            self._level = int(tag[1])
        if tag in self._skipped and tag not in _VOID:
            self._inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self._flush()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            while self._inside and self._inside.pop() != tag:
                pass
        if tag not in _INLINE:
            self._flush()

    def handle_data(self, data: str) -> None:
        at = self._offset()
        self._add(data, tuple(range(at, at + len(data))))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def _reference(self, written: str) -> None:
        text = html.unescape(written)
        self._add(text, (self._offset(),) * len(text))

    def _add(self, text: str, places: tuple[int, ...]) -> None:
        if not self._inside:
            self._pieces.append((text, places))

    def _flush(self) -> None:
        block = joined(self._pieces, self._level)
        self._level = 0
        if block is not None:
            self.blocks.append(block)
        self._pieces = []

    def close(self) -> None:
        super().close()
        self._flush()


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of an HTML text; scripts, code, quotations and comments state nothing."""
    parser = _Parser(text, options)
    parser.feed(text)
    parser.close()
    yield from parser.blocks
