"""Read a document: choose its format by name, decode it, cut it into statements."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from factcheck.document import text as plain_text
from factcheck.document.sentences import Block, statements
from factcheck.model import FactcheckError, Statement

MARKDOWN = frozenset((".md", ".markdown", ".mdown", ".mkd"))
PLAIN = frozenset((".txt", ".text", ""))
SUFFIXES = MARKDOWN | PLAIN - {""}


class DocumentError(FactcheckError):
    """A document that cannot be read; the message names the file."""


def _blocks(suffix: str) -> Callable[[str], Iterable[Block]]:
    if suffix.lower() in MARKDOWN:
        from factcheck.document import markdown

        return markdown.blocks
    return plain_text.blocks


def read_document(path: Path) -> list[Statement]:
    """Return the statements of a file.

    Args:
        path: a plain text or Markdown file.

    Returns:
        Its sentences with their places.

    Raises:
        DocumentError: if it cannot be read or is not text.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror or error}") from error
    return read_text(decode(data, str(path)), str(path), path.suffix)


def document_text(data: bytes, path: Path) -> str:
    """Return the words of a file's content as one text, a line for each paragraph.

    Args:
        data: the bytes of the file.
        path: its name, which says its format.

    Raises:
        DocumentError: if it is not text.
    """
    blocks = _blocks(path.suffix)(decode(data, str(path)))
    return "\n".join(block.text for block in blocks)


def read_text(text: str, name: str, suffix: str = ".txt") -> list[Statement]:
    """Return the statements of a text that is in memory.

    Args:
        text: its content.
        name: what to call it in locations.
        suffix: the file suffix that says its format; plain text if it is not known.
    """
    return statements(text, name, _blocks(suffix)(text), _written_on(text, suffix))


def _written_on(text: str, suffix: str) -> date | None:
    if suffix.lower() not in MARKDOWN or not text.startswith("---"):
        return None
    from factcheck.document import markdown

    return markdown.written_on(text)


def decode(data: bytes, name: str) -> str:
    """Return the text of a file: UTF-8, or UTF-16 with a byte order mark.

    Raises:
        DocumentError: naming the first byte that is neither.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        encoding = "utf-8"
        if b"\0" in data[:8192]:
            raise DocumentError(f"{name}: is a binary file, not text")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - before.rfind(b"\n")
        raise DocumentError(
            f"{name}:{line}:{column}: not {encoding.upper()}: byte 0x{data[error.start]:02x}"
            " cannot be decoded; save the file as UTF-8"
        ) from error
    # the mark is no character of the first line
    return text.removeprefix("\ufeff")
