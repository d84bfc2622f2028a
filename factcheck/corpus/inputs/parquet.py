"""Parquet files, cut by rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.corpus.inputs import Columns, Cut, InputError, Slice, entry_of, require
from factcheck.corpus.rows import Entry

_BATCH = 256


def weight(path: str, columns: Columns) -> int:
    """Return the bytes of the text column, and see that the columns are there and hold text."""
    with _opened(path) as file:
        schema = file.schema_arrow
        require(columns, schema.names, path)
        _require_type(schema, columns.text, path, "text", _is_text)
        if columns.id is not None:
            _require_type(schema, columns.id, path, "text or whole numbers", _is_id)
        return sum(_group_weight(file.metadata.row_group(each), columns) for each in range(file.num_row_groups))


def cuts(path: str, columns: Columns, size: int) -> Iterator[Cut]:
    """Yield stretches of rows."""
    with _opened(path) as file:
        start = 0
        for number in range(file.num_row_groups):
            group = file.metadata.row_group(number)
            heavy = _group_weight(group, columns)
            pieces = min(group.num_rows, -(-heavy // size)) or 1
            bounds = [start + group.num_rows * each // pieces for each in range(pieces + 1)]
            for begin, end in pairwise(bounds):
                if end > begin:
                    yield Cut(begin, end, heavy // pieces)
            start += group.num_rows


def entries(part: Slice, columns: Columns) -> Iterator[Entry]:
    """Yield the documents of a stretch of rows; where a file is damaged, one that says so."""
    row = part.start
    with _opened(part.path) as file:
        try:
            for text, name in _cells(file, part, columns):
                yield entry_of(text, name, columns, f"{part.name}, row {row + 1}")
                row += 1
        except (OSError, pa.ArrowException) as error:
            rows = f"rows {row + 1} to {part.end}"
            yield Entry(f"{part.name}, {rows}", error=f"{part.name}: {rows} cannot be read: {error}")


def _cells(file: pq.ParquetFile, part: Slice, columns: Columns) -> Iterator[tuple[Any, Any]]:
    """Yield text and id of the rows of a stretch, of which only the row groups it touches are read."""
    start = 0
    wanted = list(dict.fromkeys(each for each in columns if each is not None))
    for number in range(file.num_row_groups):
        count = file.metadata.row_group(number).num_rows
        if start < part.end and part.start < start + count:
            at = start
            for batch in file.iter_batches(_BATCH, row_groups=[number], columns=wanted):
                piece = batch.slice(max(0, part.start - at), max(0, part.end - max(at, part.start)))
                names = piece.column(columns.id).to_pylist() if columns.id is not None else [None] * len(piece)
                yield from zip(piece.column(columns.text).to_pylist(), names, strict=True)
                at += len(batch)
        start += count


def _opened(path: str) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(path, memory_map=True)
    except (OSError, pa.ArrowException) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"{path}: cannot be read as Parquet: {reason.splitlines()[0]}") from error


def _group_weight(group: pq.RowGroupMetaData, columns: Columns) -> int:
    parts = (group.column(each) for each in range(group.num_columns))
    return sum(each.total_uncompressed_size for each in parts if each.path_in_schema == columns.text)


def _require_type(schema: pa.Schema, name: str, path: str, wanted: str, fits: Any) -> None:
    kind = schema.field(name).type
    inner = kind.value_type if pa.types.is_dictionary(kind) else kind
    if not fits(inner):
        raise InputError(f"{path}: column {name!r} holds {kind}, not {wanted}")


def _is_text(kind: pa.DataType) -> bool:
    types = pa.types
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


def _is_id(kind: pa.DataType) -> bool:
    return _is_text(kind) or bool(pa.types.is_integer(kind))
