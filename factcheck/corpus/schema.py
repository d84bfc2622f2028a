"""The rows that a corpus becomes: one for each sentence, the same from every engine.

The columns below are the contract. ``VERSION`` grows when one of them changes its name, type or meaning; it stands in
the metadata of every file that is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from factcheck.model import Span
from factcheck.model.rows import NamedTuple

VERSION = 1
#: Key of the version in the metadata of a file.
VERSION_KEY = b"factcheck.schema"

_SPAN = pa.struct([("start", pa.int64()), ("end", pa.int64())])
_POINT = pa.struct(
    [
        ("claim", pa.string()),
        ("kind", pa.string()),
        ("said", pa.string()),
        ("base", pa.string()),
        ("said_span", _SPAN),
        ("base_span", _SPAN),
    ]
)


class Column(NamedTuple):
    """One column: its name, its type, and what it holds."""

    name: str
    type: pa.DataType
    meaning: str


COLUMNS = (
    Column("document", pa.string(), "id of the document; without an id column the digest of its text, or its path"),
    Column("sentence", pa.int32(), "number of the sentence in its document, from 1; 0 if no sentence could be read"),
    Column("text", pa.string(), "the sentence, white space made single; null if it could not be read"),
    Column("span", _SPAN, "where it stands in the text of its document, in characters; the end is excluded"),
    Column("verdict", pa.string(), "what the base says of it; null if it could not be checked"),
    Column("confidence", pa.float64(), "probability that the verdict is right, 0 to 1"),
    Column("reason", pa.string(), "why, in one clause"),
    Column("doubts", pa.list_(pa.string()), "why a difference may be none"),
    Column("claims", pa.list_(pa.string()), "ids of the claims that decided, the weightiest first"),
    Column(
        "differences",
        pa.list_(_POINT),
        "where sentence and claim differ: claim, kind, said, base, and the spans of both in sentence and claim",
    ),
    Column("error", pa.string(), "why it could not be read or checked; null if it was"),
    Column("base", pa.string(), "fingerprint of the content of the base"),
    Column("tool", pa.string(), "version of factcheck"),
)
ARROW = pa.schema([(each.name, each.type) for each in COLUMNS], {VERSION_KEY: str(VERSION).encode()})


class Point(NamedTuple):
    """One point in which a sentence differs from a claim."""

    claim: str
    kind: str
    said: str
    base: str
    said_span: Span
    base_span: Span


class Row(NamedTuple):
    """One sentence of a corpus with its verdict; the fields are the columns."""

    document: str
    sentence: int
    text: str | None = None
    span: Span | None = None
    verdict: str | None = None
    confidence: float | None = None
    reason: str | None = None
    doubts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    differences: tuple[Point, ...] = ()
    error: str | None = None
    base: str = ""
    tool: str = ""


def as_batch(rows: Iterable[Row]) -> pa.RecordBatch:
    """Return rows as one batch of the schema."""
    return pa.RecordBatch.from_pylist([_plain(row) for row in rows], schema=ARROW)


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return _encodable(value) if isinstance(value, str) and not value.isascii() else value


def _encodable(text: str) -> str:
    r"""Return a text without what has no place in UTF-8: a byte of the name of a file is spelt, ``caf\xe9.md``."""
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # half a character of a damaged text
        return text.encode("utf-8", "replace").decode()


def ddl() -> str:
    """Return the schema in the notation of Spark SQL."""
    return ", ".join(f"{each.name} {spark_type(each.type)}" for each in COLUMNS)


_SPARK_NAMES = {pa.string(): "string", pa.int32(): "int", pa.int64(): "bigint", pa.float64(): "double"}


def spark_type(kind: pa.DataType) -> str:
    """Return a type in the notation of Spark SQL."""
    if pa.types.is_struct(kind):
        return f"struct<{', '.join(f'{field.name}: {spark_type(field.type)}' for field in kind)}>"
    if pa.types.is_list(kind):
        return f"array<{spark_type(kind.value_type)}>"
    return _SPARK_NAMES[kind]
