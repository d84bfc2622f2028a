"""Put the pieces of text that a parser gives together to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from factcheck.document.blocks import Block, Comment, Part, blocks_of, joined
from factcheck.document.signs import NOWHERE, STRUCK, UNKNOWN

_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§])[\])]?")
#: Code of more words is a command or an example.
_MOST_CODE = 4
#: How many characters before a place tell what stands there.
_NEAR = 20
_SENTENCE_END = re.compile(r"[.!?][\"'”’»)]*\s*$")
#: No sign of a unit has more letters: "km", "cm".
_LONGEST_UNIT = 2


class Builder:
    """Collects text with its offsets, a block at a time, and what else a document holds, in its order."""

    def __init__(self) -> None:
        self._found: list[Part] = []
        self._asides: list[Part] = []
        self._pieces: list[tuple[str, Sequence[int]]] = []
        self._cuts: list[list[tuple[str, Sequence[int]]]] = []

    @property
    def has_words(self) -> bool:
        """Whether the block that is open holds text already."""
        return any(words.strip() for words, _ in self._pieces)

    def _last(self) -> str:
        """Return the last few characters of the block that is open."""
        words = ""
        for piece, _ in reversed(self._pieces):
            words = piece[-_NEAR:] + words
            if len(words) >= _NEAR:
                break
        return words

    def ends_with(self, words: str) -> bool:
        """Tell whether the text of the block that is open ends with some."""
        return self._last().rstrip().endswith(words)

    def add(self, text: str, places: Sequence[int]) -> None:
        """Add text, with the offset of each of its characters, or one for all of them."""
        if len(places) != len(text):
            places = tuple(places[:1]) * len(text)
        self._pieces.append((text, places))

    def add_unknown(self, at: int) -> None:
        """Add content that cannot be read."""
        self.add(UNKNOWN, (at,))

    def add_struck(self) -> None:
        """Note that text was struck out or hidden here."""
        if self.has_words:
            self.add(STRUCK, (NOWHERE,))

    def add_code(self, text: str, places: Sequence[int]) -> None:
        """Add code: a word or a value; what is longer is an example and no part of what the sentence says."""
        if len(text.split()) <= _MOST_CODE:
            self.add(text, places)
        elif places:
            self.add_unknown(places[0])

    def add_raised(self, text: str, places: Sequence[int]) -> None:
        """Add text that is set higher, as plain text shows it: "10^6", "m²"; the mark of a note is left out."""
        before = self._last()[-1:]
        last = self._last().split()[-1:] or [""]
        is_unit = before.isalpha() and len(last[0].lstrip("0123456789.,")) <= _LONGEST_UNIT
        if before.isdigit() and text.lstrip("+-−").isdigit():
            self.add(f"^{text}", (places[0], *places))
        elif is_unit and text.isdigit():
            self.add(text.translate(_SUPERSCRIPTS), places)
        elif not _NOTE_MARK.fullmatch(text.strip()):
            self.add(text, places)

    def add_picture(self, words: str, places: Sequence[int], at: int) -> None:
        """Add a picture that stands at an offset: its words, or the unknown word.

        One that opens a block stands before the text, not in it; its words are a block of their own.
        """
        opens = not self.has_words
        if words.strip():
            self.add(words, places)
        elif not opens and not _SENTENCE_END.search(self._last()):
            self.add_unknown(at)
        if opens:
            self.end()

    def put(self, part: Part) -> None:
        """Add a comment, or a block that is finished."""
        self._found.append(part)

    def end(self, level: int = 0, depth: int = 0) -> None:
        """End the block that is open, if any; what stood aside comes behind it."""
        while self._cuts:
            self.close_raised()
        block = joined(self._pieces, level, depth)
        self._pieces = []
        if block is not None:
            self._found.append(block)
        self._found += self._asides
        self._asides = []

    def open_raised(self) -> None:
        """Read what is added from now on as set higher."""
        self._cuts.append(self._pieces)
        self._pieces = []

    def close_raised(self) -> None:
        """Add what was set higher to the text around it."""
        if self._cuts:
            raised, self._pieces = self._pieces, self._cuts.pop()
            text = "".join(words for words, _ in raised)
            if text:
                self.add_raised(text, [place for _, places in raised for place in places])

    def drop_raised(self) -> None:
        """Leave out what was set higher: it is the mark of a note."""
        if self._cuts:
            self._pieces = self._cuts.pop()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Read what is added inside of it (a footnote) as blocks of their own, behind the block around."""
        around, cuts, found, asides = self._pieces, self._cuts, self._found, self._asides
        self._pieces, self._cuts, self._found, self._asides = [], [], [], []
        yield
        self.end()
        self._asides = asides + self._found
        self._pieces, self._cuts, self._found = around, cuts, found

    @contextmanager
    def kept(self) -> Iterator[list[Block]]:
        """Give the blocks that are read inside of it, instead of keeping them: the content of a cell or a term."""
        found, self._found = self._found, []
        blocks: list[Block] = []
        yield blocks
        self.end()
        blocks += [block for part in self._found for block in blocks_of(part)]
        self._found = found + [part for part in self._found if isinstance(part, Comment)]

    def take(self) -> list[Part]:
        """Return what was found since the last call."""
        found, self._found = self._found, []
        return found
