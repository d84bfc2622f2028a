"""The inputs of a corpus, one module for each kind of file.

Each has ``weight(path, columns)``, the bytes of text in a file; ``cuts(path, columns, size)``, where it may be cut into
pieces of about that size; and ``entries(slice, columns)``, the documents of one piece. ``KINDS`` finds them by suffix.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib import import_module
from typing import Protocol

from factcheck.corpus.rows import Entry
from factcheck.hints import suggest
from factcheck.model import FactcheckError
from factcheck.model.rows import NamedTuple

#: Suffix of a file -> the module that reads it; every other file is a document.
KINDS = {".parquet": "parquet", ".pq": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv_"}
DOCUMENTS = "documents"
_DIGEST_CHARACTERS = 16


class InputError(FactcheckError):
    """An input that cannot be used; the message names the file and says what would be right."""


class Columns(NamedTuple):
    """Which columns of a table hold what.

    Attributes:
        text: the column with the text of a document.
        id: the column with its id; None for none.
    """

    text: str = ""
    id: str | None = None


class Cut(NamedTuple):
    """A stretch of a file: where it begins and ends, in rows or bytes as its kind counts, and its weight in bytes."""

    start: int
    end: int
    weight: int


class Slice(NamedTuple):
    """A stretch of a file that one part holds.

    Attributes:
        name: the file as the user is told of it.
        path: where it stands.
        kind: the module that reads it.
        start: where the stretch begins.
        end: the place behind it.
    """

    name: str
    path: str
    kind: str
    start: int = 0
    end: int = 0


class Kind(Protocol):
    """What a module of this package gives."""

    def weight(self, path: str, columns: Columns) -> int:
        """Return how many bytes of text a file holds, about; raise InputError if it cannot be used."""

    def cuts(self, path: str, columns: Columns, size: int) -> Iterator[Cut]:
        """Yield where a file may be cut, in order."""

    def entries(self, part: Slice, columns: Columns) -> Iterator[Entry]:
        """Yield the documents of a stretch."""


def reader(kind: str) -> Kind:
    """Return the module that reads a kind of file."""
    module: Kind = import_module(f"factcheck.corpus.inputs.{kind}")
    return module


def entry_of(text: object, name: object, columns: Columns, place: str) -> Entry:
    """Return the document of one row of a table.

    Args:
        text: what its text column holds.
        name: what its id column holds, if there is one.
        columns: the columns.
        place: where the row stands, for a row without an id.
    """
    wanted = columns.id is not None
    known = wanted and isinstance(name, str | int) and not isinstance(name, bool) and name != ""
    if not isinstance(text, str):
        found = "nothing" if text is None else type(text).__name__
        return Entry(str(name) if known else place, error=f"{place}: column {columns.text!r} holds {found}, not text")
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return Entry(str(name) if known else place, error=f"{place}: is not UTF-8")
    if wanted and not known:
        found = "nothing" if name is None or name == "" else type(name).__name__
        return Entry(digest(text), error=f"{place}: column {columns.id!r} holds {found}, not a text or a whole number")
    return Entry(str(name) if known else digest(text), text)


def digest(text: str) -> str:
    """Return the id of a text that has none: the same wherever it is worked out."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST_CHARACTERS]


def require(columns: Columns, known: list[str], name: str) -> None:
    """Raise unless a table has the columns.

    Raises:
        InputError: naming the missing column and those that there are, or the one that is there more than once.
    """
    for option, column in (("--text-column", columns.text), ("--id-column", columns.id)):
        if column is not None and column not in known:
            hint = suggest(column, known) or f"; it has {len(known)} columns"
            raise InputError(f"{name}: has no column {column!r} ({option}){hint}")
        if column is not None and known.count(column) > 1:
            raise InputError(
                f"{name}: has {known.count(column)} columns {column!r} ({option}); give them names of their own"
            )
