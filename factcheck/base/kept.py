"""What was worked out about the sentences of a base, in one file beside its index, from one run to the next.

The file is made for one version of the program; what is kept of a text is kept under the text itself, so that after an
edit only what is new is worked out. Several processes may read it and write to it at once. Whatever is wrong with it
or stands in the way of using it, all of it can be worked out again: nothing here is ever an error.
"""

from __future__ import annotations

import sqlite3
import weakref
import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from factcheck.base.cachefolder import cache_folder
from factcheck.base.program import program_key

_STEM, _SUFFIX = "readings-", ".sqlite3"
_TABLES = """
create table if not exists reading (key blob primary key, told blob not null) without rowid;
create table if not exists outcome (pair integer primary key, told blob not null);
create table if not exists silent (name text primary key, pairs blob not null) without rowid;
create table if not exists finding (settings text primary key, known blob not null, told blob not null) without rowid;
"""
#: Another process that writes is waited for so many seconds; what cannot be kept then is worked out again next time.
_PATIENCE = 2.0
#: What a damaged row leads to; the check sum of zlib sees to it that it does.
DAMAGE = (zlib.error, ValueError, KeyError, TypeError, IndexError)


class KeptFile:
    """The file, open until ``close`` or as long as anybody has it."""

    def __init__(self, path: Path | None, *, thorough: bool = False) -> None:
        """Open a file, made anew if it is missing or damaged.

        Args:
            path: the file; None for none, as if nothing could ever be kept.
            thorough: whether all of it is looked through for damage, which takes as long as reading it. What is kept
                of one text shows damage by itself.
        """
        self._path = path
        self._connection = None if path is None else _opened(path, thorough)
        if self._connection is not None:
            weakref.finalize(self, self._connection.close)

    @property
    def is_open(self) -> bool:
        """Whether anything can be kept."""
        return self._connection is not None

    def rows(self, query: str, *given: object) -> list[Any]:
        """Return the rows that a query finds, none if it cannot be asked."""
        if self._connection is None:
            return []
        try:
            return self._connection.execute(query, given).fetchall()
        except sqlite3.OperationalError:  # another process writes
            return []
        except sqlite3.Error:
            self._begin_anew()
            return []

    def write(self, *commands: tuple[str, Iterable[Sequence[object]]]) -> None:
        """Write rows in one step, all or none.

        Args:
            commands: each with the rows that it is carried out for.
        """
        if self._connection is None:
            return
        try:
            for command, rows in commands:
                self._connection.executemany(command, rows)
            self._connection.commit()
        except sqlite3.OperationalError:  # locked, full, read-only
            with suppress(sqlite3.Error):
                self._connection.rollback()
        except sqlite3.Error:
            self._begin_anew()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _begin_anew(self) -> None:
        """Remove a damaged file, so that the next run makes another, and go on without it."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()


def kept_in(index: Path | None) -> Path | None:
    """Return the file of a base for this version of the program; None where its index does not stand in the cache.

    Args:
        index: the folder of the index; None if it is in memory.
    """
    root = cache_folder().path if index is not None else None
    if index is None or root is None or not _is_in(index.parent, root):
        return None
    return index.parent / f"{_STEM}{program_key()[:16]}{_SUFFIX}"


def _is_in(folder: Path, root: Path) -> bool:
    """Tell whether a folder is one of the cache's own."""
    return folder.resolve().parent == root.resolve() and folder.is_dir() and not folder.is_symlink()


def pack(text: str) -> bytes:
    """Return a text as it is kept: small, and with a check sum."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpack(data: bytes) -> str:
    """Return what was packed.

    Raises:
        zlib.error, ValueError, TypeError: if it is damaged.
    """
    return zlib.decompress(data).decode("utf-8", "surrogatepass")


def _opened(path: Path, thorough: bool) -> sqlite3.Connection | None:
    """Return an open file of this version of the program, made anew if need be; None if that cannot be done."""
    if not path.is_file() or path.is_symlink():
        for old in path.parent.glob(f"{_STEM}*"):
            with suppress(OSError):
                old.unlink()
    for _ in range(2):
        connection = None
        try:
            connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
            connection.execute("pragma synchronous = off")  # what a crash damages is worked out again
            if thorough and connection.execute("pragma quick_check").fetchone() != ("ok",):
                raise sqlite3.DatabaseError
            connection.executescript(_TABLES)
            return connection
        except sqlite3.OperationalError:  # locked, full, read-only
            if connection is not None:
                connection.close()
            return None
        except sqlite3.Error:
            if connection is not None:
                connection.close()
            with suppress(OSError):
                path.unlink()
    return None
