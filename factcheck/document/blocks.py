"""What a document format gives: blocks of text that know where each of their characters stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or cell: its text and the file offset of every character of it."""

    text: str
    offsets: range | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What is read of a document.

    Attributes:
        quotes: whether block quotations are statements too.
        column: the column of a table that holds statements; all of them if None.
    """

    quotes: bool = False
    column: str | None = None


def line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def joined(pieces: Iterable[tuple[str, Iterable[int]]]) -> Block | None:
    """Return one block of pieces of text with their offsets, or None if there are no words in them."""
    words: list[str] = []
    offsets: list[int] = []
    for text, places in pieces:
        words.append(text)
        offsets.extend(places)
    whole = "".join(words)
    return Block(whole, tuple(offsets)) if whole.strip() else None
