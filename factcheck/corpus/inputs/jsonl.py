"""JSON Lines, cut by bytes: a stretch holds the lines that begin in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from factcheck.corpus.inputs import Columns, Cut, InputError, Slice, entry_of, require
from factcheck.corpus.rows import Entry

_LOOKED_AT = 100
_MARK = b"\xef\xbb\xbf"


def weight(path: str, columns: Columns) -> int:
    """Return the bytes of a file, and see that its first records have the columns."""
    try:
        size = Path(path).stat().st_size
        with Path(path).open("rb") as stream:
            lines = [line for line in islice(stream, _LOOKED_AT) if line.strip()]
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    records = [record for line in lines if isinstance(record := _record(line), dict)]
    if lines and not records:
        raise InputError(f"{path}: none of its first lines is a JSON object; each line must be one")
    if records:
        require(columns, list(dict.fromkeys(name for record in records for name in record)), path)
    return size


def cuts(path: str, columns: Columns, size: int) -> Iterator[Cut]:
    """Yield stretches of bytes, wherever they may fall."""
    total = Path(path).stat().st_size
    for start in range(0, total, size):
        end = min(start + size, total)
        yield Cut(start, end, end - start)


def entries(part: Slice, columns: Columns) -> Iterator[Entry]:
    """Yield the documents of the lines that begin in a stretch."""
    with Path(part.path).open("rb") as stream:
        at = part.start
        if at:
            # the line that runs over the edge belongs to the stretch before, unless it ends right there
            stream.seek(at - 1)
            at += len(stream.readline()) - 1
        while at < part.end:
            line = stream.readline()
            if not line:
                return
            if line.strip():
                yield _entry(line, columns, f"{part.name}, byte {at}")
            at += len(line)


def _entry(line: bytes, columns: Columns, place: str) -> Entry:
    record = _record(line)
    if isinstance(record, str):
        return Entry(place, error=f"{place}: {record}")
    if columns.text not in record:
        return Entry(place, error=f"{place}: has no field {columns.text!r}")
    return entry_of(record[columns.text], record.get(columns.id) if columns.id else None, columns, place)


def _record(line: bytes) -> dict[str, Any] | str:
    """Return the object of a line, or why it is none."""
    try:
        found = json.loads(line.removeprefix(_MARK).decode("utf-8"))
    except UnicodeDecodeError:
        return "is not UTF-8"
    except (ValueError, RecursionError) as error:
        return f"is not JSON: {error}"
    return found if isinstance(found, dict) else f"holds {type(found).__name__}, not a JSON object"
