"""How the claims of a base stand to each other, as worked out once: an audit compares anew only what was edited."""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from factcheck.base.codec import decode_all, encode_all
from factcheck.base.kept import DAMAGE, KeptFile, kept_in, pack, unpack
from factcheck.digests import blake2b
from factcheck.model import Comparison

_SILENT = "pairs"
#: The golden ratio in 64 bits, by which hashes are spread (Knuth, The Art of Computer Programming, 6.4).
_SPREAD, _LAST = 0x9E3779B97F4A7C15, (1 << 63) - 1


class KeptOutcomes:
    """What earlier audits of a base found of its pairs of claims.

    Used within ``with``: what is new is written at its end, and what the base does not have any more is forgotten.
    """

    def __init__(self, index: Path | None) -> None:
        """Open what is kept of a base.

        Args:
            index: the folder of its index; None if it is in memory, where nothing is kept.
        """
        self._file = KeptFile(kept_in(index), thorough=True)
        self._silent, self._telling = self._load()
        self._asked: dict[int, bytes] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._asked:
            self._write()
        self._file.close()

    def outcome(self, pair: int) -> tuple[Comparison, ...] | None:
        """Return what an earlier audit found of two claims.

        Args:
            pair: as ``pair_key`` names it.

        Returns:
            How each stands to the other; nothing if neither says anything of the other, None if it is not known.
        """
        noted = self._asked.get(pair)
        if noted == b"":
            return ()
        at = bisect_left(self._silent, pair)
        if at < len(self._silent) and self._silent[at] == pair:
            self._asked[pair] = b""
            return ()
        told = noted or self._telling.get(pair)
        if told is None:
            return None
        try:
            found: tuple[Comparison, ...] = decode_all(unpack(told))
        except DAMAGE:
            return None
        self._asked[pair] = told
        return found

    def note(self, pair: int, found: tuple[Comparison, ...]) -> None:
        """Keep what was found of two claims.

        Args:
            pair: as ``pair_key`` names it.
            found: how each stands to the other; nothing if neither says anything of the other.
        """
        self._asked[pair] = pack(encode_all(found)) if found else b""

    def _load(self) -> tuple[array[int], dict[int, bytes]]:
        silent: array[int] = array("Q")
        for (packed,) in self._file.rows("select pairs from silent where name = ?", _SILENT):
            try:
                silent.frombytes(zlib.decompress(packed))
            except DAMAGE:
                silent = array("Q")
        return silent, dict(self._file.rows("select pair, told from outcome"))

    def _write(self) -> None:
        silent = array("Q", sorted(pair for pair, told in self._asked.items() if not told))
        telling = {pair: told for pair, told in self._asked.items() if told}
        commands: list[tuple[str, Iterable[tuple[object, ...]]]] = []
        if silent != self._silent:
            packed = zlib.compress(silent.tobytes(), 1)
            commands.append(("insert or replace into silent values (?, ?)", [(_SILENT, packed)]))
        if telling != self._telling:
            commands.append(("delete from outcome", [()]))
            commands.append(("insert into outcome values (?, ?)", telling.items()))
        if commands:
            self._file.write(*commands)


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
