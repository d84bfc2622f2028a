"""What an audit of a base found, kept until anything that it was found by changes: the base, the day, the settings."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from factcheck.base.codec import decode_all, encode_all
from factcheck.base.kept import DAMAGE, KeptFile, kept_in, pack, unpack
from factcheck.model import Finding


class KeptFindings:
    """The findings of the last audit of a base with each of several settings."""

    def __init__(self, index: Path | None) -> None:
        """Open what is kept of a base.

        Args:
            index: the folder of its index; None if it is in memory, where nothing is kept.
        """
        self._index = index

    def find(self, settings: str, known: Iterable[str]) -> tuple[Finding, ...] | None:
        """Return what was found, None if that is not known.

        Args:
            settings: names how the base is audited.
            known: all that findings hang on beside the program: the key of the base, the day, the states of files.
        """
        file = KeptFile(kept_in(self._index))
        rows = file.rows("select told from finding where settings = ? and known = ?", settings, _digest(known))
        file.close()
        try:
            found: tuple[Finding, ...] | None = decode_all(unpack(rows[0][0])) if rows else None
        except DAMAGE:
            return None
        return found

    def keep(self, settings: str, known: Iterable[str], found: Iterable[Finding]) -> None:
        """Keep what was found, in place of what an earlier audit with these settings found."""
        file = KeptFile(kept_in(self._index))
        row = (settings, _digest(known), pack(encode_all(tuple(found)))) if file.is_open else ()
        if row:
            file.write(("insert or replace into finding values (?, ?, ?)", [row]))
        file.close()


def _digest(known: Iterable[str]) -> bytes:
    digest = blake2b(digest_size=16)
    for each in known:
        digest.update(each.encode("utf-8", "surrogatepass") + b"\0")
    return digest.digest()
