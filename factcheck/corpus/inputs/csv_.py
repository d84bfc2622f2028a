"""CSV with a header, cut by bytes at the ends of records."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from factcheck.corpus.inputs import Columns, Cut, InputError, Slice, entry_of, require
from factcheck.corpus.rows import Entry

_MARK = "\ufeff"
#: A cell may hold a whole book.
csv.field_size_limit(2**31 - 1)


def weight(path: str, columns: Columns) -> int:
    """Return the bytes of a file, and see that its header has the columns."""
    try:
        require(columns, _header(path), path)
        return Path(path).stat().st_size
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


def cuts(path: str, columns: Columns, size: int) -> Iterator[Cut]:
    """Yield stretches that begin and end with a record; a cell may hold line breaks, so that all of them are read."""
    with Path(path).open("rb") as stream:
        records = _Records(stream)
        next(records, None)
        start = records.at
        for _ in records:
            if records.at - start >= size:
                yield Cut(start, records.at, records.at - start)
                start = records.at
        if records.at > start:
            yield Cut(start, records.at, records.at - start)


def entries(part: Slice, columns: Columns) -> Iterator[Entry]:
    """Yield the documents of the records of a stretch."""
    header = _header(part.path)
    text, name = header.index(columns.text), header.index(columns.id) if columns.id is not None else None
    with Path(part.path).open("rb") as stream:
        stream.seek(part.start)
        records = _Records(stream, part.start)
        while records.at < part.end:
            place = f"{part.name}, byte {records.at}"
            try:
                cells = next(records, None)
            except csv.Error as error:
                yield Entry(place, error=f"{place}: is not CSV: {error}")
                continue
            if cells is None:
                return
            if len(cells) == len(header):
                yield entry_of(cells[text], None if name is None else cells[name], columns, place)
            elif cells:
                yield Entry(place, error=f"{place}: has {len(cells)} cells, the header has {len(header)}")


class _Records:
    """Reads records one by one and knows at which byte it stands."""

    def __init__(self, stream: io.BufferedReader, at: int = 0) -> None:
        self.at = at
        self._stream = stream
        self._reader = csv.reader(self._lines())

    def _lines(self) -> Iterator[str]:
        for line in self._stream:
            self.at += len(line)
            # what is no UTF-8 is told of at its row
            yield line.decode("utf-8", "surrogateescape")

    def __iter__(self) -> _Records:
        return self

    def __next__(self) -> list[str]:
        return next(self._reader)


def _header(path: str) -> list[str]:
    with Path(path).open("rb") as stream:
        first = next(_Records(stream), [])
    cells = [cell.removeprefix(_MARK) for cell in first]
    if any("\0" in cell or any("\ud800" <= letter <= "\udfff" for letter in cell) for cell in cells):
        raise InputError(f"{path}: its header is not UTF-8; save the file as UTF-8")
    return cells
