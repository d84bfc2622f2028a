"""Documents of any format that ``factcheck check`` reads, each whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factcheck.corpus.inputs import Columns, Cut, InputError, Slice
from factcheck.corpus.rows import Entry


def weight(path: str, columns: Columns) -> int:
    """Return the bytes of a file."""
    try:
        return Path(path).stat().st_size
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


def cuts(path: str, columns: Columns, size: int) -> Iterator[Cut]:
    """Yield the whole file."""
    yield Cut(0, 0, weight(path, columns))


def entries(part: Slice, columns: Columns) -> Iterator[Entry]:
    """Yield the document."""
    path = Path(part.path)
    try:
        yield Entry(part.name, path.read_bytes(), path.suffix)
    except OSError as error:
        yield Entry(part.name, error=f"{part.name}: cannot be read: {error.strerror or error}")
