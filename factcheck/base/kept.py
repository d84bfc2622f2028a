"""What was worked out about the sentences of a base, kept beside its index from one audit to the next.

Two things are dear: to read a sentence, and to hold two claims against each other. Both are kept under what they were
worked out from, so that after an edit only what is new is worked out. The file is opened by an audit alone; it
is made for one version of the program, and whatever is wrong with it, all of it can be worked out again.
"""

from __future__ import annotations

import sqlite3
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Self

from factcheck.base.cache import Slot
from factcheck.base.cachefolder import cache_folder
from factcheck.base.codec import decode_all, encode_all
from factcheck.base.program import program_key
from factcheck.base.propositions import read, write
from factcheck.model import Comparison
from factcheck.syntax.records import Readings

_STEM, _SUFFIX = "readings-", ".sqlite3"
_TABLES = """
create table if not exists reading (key blob primary key, told blob not null) without rowid;
create table if not exists outcome (pair integer primary key, told blob not null);
create table if not exists silent (name text primary key, pairs blob not null) without rowid;
"""
#: Another process that writes is waited for so many seconds; what cannot be kept then is worked out again next time.
_PATIENCE = 2.0
#: So many new sentences are written at once.
_BATCH = 2000
#: A file with so many times more sentences than the base has is begun anew.
_WASTE = 3
_SILENT = "pairs"
#: The golden ratio in 64 bits, by which hashes are spread (Knuth, The Art of Computer Programming, 6.4).
_SPREAD, _LAST = 0x9E3779B97F4A7C15, (1 << 63) - 1
#: What a damaged row leads to; the check sum of zlib sees to it that it does.
_DAMAGE = (zlib.error, ValueError, KeyError, TypeError, IndexError)


class Kept:
    """The kept readings of the sentences of a base, and how its claims stand to each other.

    Used within ``with``: what is new is written at its end.
    """

    def __init__(self, path: Path | None, reader: Callable[[str], Readings]) -> None:
        """Open a file, or none.

        Args:
            path: the file; made anew if it is missing or damaged. None to keep nothing.
            reader: reads a sentence that is not kept.
        """
        self._reader = reader
        self._connection = None if path is None else _opened(path)
        self._new: list[tuple[bytes, bytes]] = []
        self._used: list[tuple[bytes]] = []
        self._silent: array[int] = array("Q")
        self._telling: dict[int, bytes] = {}
        self._asked: dict[int, bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Write what is new, forget what the base does not have any more, and close the file."""
        self._write()
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._forget()
                self._write_outcomes()
                self._connection.commit()
        self._give_up()

    def read(self, text: str) -> Readings:
        """Return what a sentence says, as kept or read anew."""
        if self._connection is None:
            return self._reader(text)
        key = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._used.append((key,))
        try:
            row = self._connection.execute("select told from reading where key = ?", (key,)).fetchone()
            if row is not None:
                return read(_unpacked(row[0]))
        except sqlite3.Error:
            self._give_up()
            return self._reader(text)
        except _DAMAGE:
            pass  # the row is written again
        found = self._reader(text)
        self._new.append((key, _packed(write(found))))
        if len(self._new) >= _BATCH:
            self._write()
        return found

    def outcome(self, pair: int) -> tuple[Comparison, ...] | None:
        """Return what an earlier audit found of two claims.

        Args:
            pair: as ``pair_key`` names it.

        Returns:
            How each stands to the other; nothing if neither says anything of the other, None if it is not known.
        """
        if self._asked is None:
            self._silent, self._telling, self._asked = *self._load_outcomes(), {}
        at = bisect_left(self._silent, pair)
        if at < len(self._silent) and self._silent[at] == pair:
            self._asked[pair] = b""
            return ()
        told = self._telling.get(pair)
        if told is None:
            return None
        try:
            found: tuple[Comparison, ...] = decode_all(_unpacked(told))
        except _DAMAGE:
            return None
        self._asked[pair] = told
        return found

    def note(self, pair: int, found: tuple[Comparison, ...]) -> None:
        """Keep what was found of two claims.

        Args:
            pair: as ``pair_key`` names it.
            found: how each stands to the other; nothing if neither says anything of the other.
        """
        if self._asked is not None:
            self._asked[pair] = _packed(encode_all(found)) if found else b""

    def _load_outcomes(self) -> tuple[array[int], dict[int, bytes]]:
        silent: array[int] = array("Q")
        telling: dict[int, bytes] = {}
        if self._connection is not None:
            try:
                telling = dict(self._connection.execute("select pair, told from outcome"))
                row = self._connection.execute("select pairs from silent where name = ?", (_SILENT,)).fetchone()
                silent.frombytes(zlib.decompress(row[0]) if row is not None else b"")
            except sqlite3.Error:
                self._give_up()
            except _DAMAGE:
                silent = array("Q")
        return silent, telling

    def _write(self) -> None:
        rows, self._new = self._new, []
        if self._connection is not None and rows:
            try:
                self._connection.executemany("insert or replace into reading values (?, ?)", rows)
                self._connection.commit()
            except sqlite3.Error:
                self._give_up()

    def _write_outcomes(self) -> None:
        """Keep the outcomes of the pairs that the base has, and no others."""
        if self._connection is None or self._asked is None:
            return
        silent = array("Q", sorted(pair for pair, told in self._asked.items() if not told))
        telling = {pair: told for pair, told in self._asked.items() if told}
        if silent != self._silent:
            packed = zlib.compress(silent.tobytes(), 1)
            self._connection.execute("insert or replace into silent values (?, ?)", (_SILENT, packed))
        if telling != self._telling:
            self._connection.execute("delete from outcome")
            self._connection.executemany("insert into outcome values (?, ?)", telling.items())

    def _forget(self) -> None:
        """Take out the sentences that were not asked for, once they are most of all."""
        assert self._connection is not None
        (held,) = self._connection.execute("select count(*) from reading").fetchone()
        if held > _WASTE * len(self._used):
            self._connection.execute("create temp table used (key blob primary key) without rowid")
            self._connection.executemany("insert or ignore into used values (?)", self._used)
            self._connection.execute("delete from reading where key not in (select key from used)")

    def _give_up(self) -> None:
        """Go on without the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


def kept_in(base: Path) -> Path | None:
    """Return the file of a base for this version of the program; None where the base has no place in the cache.

    Args:
        base: its folder.
    """
    root = cache_folder().path
    folder = Slot(root, base).folder if root is not None else None
    if folder is None or not folder.is_dir() or folder.is_symlink():
        return None
    return folder / f"{_STEM}{program_key()[:16]}{_SUFFIX}"


def claim_key(wordings: Iterable[str], meanings: bytes) -> int:
    """Return a number that names what a claim says.

    Args:
        wordings: its statement and paraphrases.
        meanings: names what the base says that words mean.
    """
    digest = blake2b(meanings, digest_size=8)
    for text in wordings:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return int.from_bytes(digest.digest(), "little")


def pair_key(first: int, second: int) -> int:
    """Return a number that names two claims, in this order."""
    return (first * _SPREAD + second) & _LAST


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def _unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode("utf-8", "surrogatepass")


def _opened(path: Path) -> sqlite3.Connection | None:
    """Return an open file of this version of the program, made anew if need be; None if that cannot be done."""
    if not path.is_file() or path.is_symlink():
        for old in path.parent.glob(f"{_STEM}*"):
            with suppress(OSError):
                old.unlink()
    for _ in range(2):
        connection = None
        try:
            connection = sqlite3.connect(path, timeout=_PATIENCE)
            connection.execute("pragma synchronous = off")  # what a crash damages is worked out again
            if connection.execute("pragma quick_check").fetchone() != ("ok",):
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
