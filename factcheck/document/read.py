"""Read a document: choose its format by name, decode it, cut it into statements."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from factcheck.document.blocks import Block, Comment, Part, ReadOptions, blocks_of, without_references
from factcheck.document.facts import stated
from factcheck.document.formats import BINARY, MODULES
from factcheck.document.marks import without_marks
from factcheck.document.sentences import statements
from factcheck.document.wrapping import parted
from factcheck.language.typography import sound, without_codes
from factcheck.model import FactcheckError, Statement

SUFFIXES = frozenset(MODULES)
#: No document is larger; one of this size takes minutes already.
MOST_BYTES = 256 << 20
_DATED = frozenset(("markdown", "mdx"))


class DocumentError(FactcheckError):
    """A document that cannot be read; the message names the file."""


class NotTextError(DocumentError):
    """A file that is no text and no document of a known format."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read.

    Attributes:
        name: how it is named to the user.
        suffix: what says its format, in lower case.
        text: its content, or one line for each paragraph if it is not a text file.
        statements: its sentences.
        options: what was read of it.
        comments: its comments, which may be meant for this tool.
    """

    name: str
    suffix: str
    text: str
    statements: tuple[Statement, ...]
    options: ReadOptions = field(default_factory=ReadOptions)
    comments: tuple[Comment, ...] = ()


def _module(suffix: str) -> str:
    return MODULES.get(suffix.lower(), "text")


def _reader(module: str) -> Any:
    return import_module(f"factcheck.document.formats.{module}")


def read_document(path: Path, options: ReadOptions = ReadOptions()) -> Document:  # noqa: B008
    """Return the content and the statements of a file.

    Args:
        path: a document of a known format; any other file is read as plain text.
        options: what is read of it.

    Raises:
        DocumentError: if it cannot be read or is not text.
    """
    try:
        with path.open("rb") as stream:
            data = bounded(stream, str(path))
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror or error}") from error
    return read_bytes(data, str(path), path.suffix, options)


def bounded(stream: BinaryIO, name: str) -> bytes:
    """Return what a stream holds, unless that is more than a document can be; a device may never end.

    Raises:
        DocumentError: if it is too large.
        OSError: if it cannot be read.
    """
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise DocumentError(f"{name}: is larger than {MOST_BYTES >> 20} MB, which no document is; split it")
    return data


def read_bytes(data: bytes, name: str, suffix: str, options: ReadOptions = ReadOptions()) -> Document:  # noqa: B008
    """Return the content and the statements of a file that is in memory.

    Args:
        data: its bytes.
        name: what to call it.
        suffix: the suffix that says its format.
        options: what is read of it.

    Raises:
        DocumentError: if it is not text, or not of its format.
    """
    module = _module(suffix)
    if module in BINARY:
        text, found = _archived(module, data, name, options)
    else:
        text = decode(data, name)
        found = _parts(text, name, suffix, options)
    comments = tuple(part for part in found if isinstance(part, Comment))
    return Document(name, suffix.lower(), text, tuple(_statements(found, text, name, module)), options, comments)


def _archived(module: str, data: bytes, name: str, options: ReadOptions) -> tuple[str, list[Part]]:
    try:
        text, parts = _reader(module).document(data, options)
        return text, list(without_references(parts))
    except RecursionError as error:
        raise DocumentError(f"{name}: is nested too deeply to be read") from error
    except ValueError as error:
        raise DocumentError(f"{name}: is no sound .{module} file: {error}") from error


def document_text(data: bytes, path: Path) -> str:
    """Return the words of a file's content as one text, a line for each paragraph.

    Args:
        data: the bytes of the file.
        path: its name, which says its format.

    Raises:
        DocumentError: if it is not text.
    """
    module = _module(path.suffix)
    if module in BINARY:
        return _archived(module, data, str(path), ReadOptions(quotes=True))[0]
    parts = _reader(module).blocks(decode(data, str(path)), ReadOptions(quotes=True))
    return "\n".join(block.text for part in parts for block in blocks_of(part))


def read_text(text: str, name: str, suffix: str = ".txt", options: ReadOptions = ReadOptions()) -> list[Statement]:  # noqa: B008
    """Return the statements of a text that is in memory.

    Args:
        text: its content.
        name: what to call it in locations.
        suffix: the file suffix that says its format; plain text if it is not known.
        options: what is read of it.

    Raises:
        DocumentError: if it is not of its format.
    """
    text = sound(text)
    return _statements(_parts(text, name, suffix, options), text, name, _module(suffix))


def _parts(text: str, name: str, suffix: str, options: ReadOptions) -> list[Part]:
    try:
        return list(without_references(_reader(_module(suffix)).blocks(without_codes(text), options)))
    except RecursionError as error:
        raise DocumentError(f"{name}: is nested too deeply to be read") from error
    except Exception as error:  # whatever a parser stumbles over, the user is told which file it was
        raise DocumentError(f"{name}: is no sound {suffix} file: {error}") from error


def _statements(parts: Iterable[Part], text: str, name: str, module: str) -> list[Statement]:
    blocks = (piece for part in stated(parts) if isinstance(part, Block) for piece in parted(part))
    return statements(text, name, map(without_marks, blocks), _written_on(text, module))


def _written_on(text: str, module: str) -> date | None:
    if module not in _DATED or not text.startswith("---"):
        return None
    from factcheck.document.formats import markdown

    return markdown.written_on(text)


def decode(data: bytes, name: str) -> str:
    """Return the text of a file: UTF-8, or UTF-16 with a byte order mark.

    Raises:
        NotTextError: for a binary file.
        DocumentError: naming the first byte that is neither.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise DocumentError(f"{name}:1:1: not UTF-8 but UTF-32; save the file as UTF-8")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        encoding = "utf-8"
        if b"\0" in data[:8192]:
            raise NotTextError(f"{name}: is a binary file, not text")
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
    if "\0" in text:
        raise NotTextError(f"{name}: is a binary file, not text")
    # the mark is no character of the first line
    return text.removeprefix("\ufeff")
