"""What the sentences of a base say, as worked out once: a claim is read anew only where nobody has read it before."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from factcheck.digests import blake2b

if TYPE_CHECKING:
    from factcheck.base.kept import KeptFile

#: Who asks for so many sentences will ask for more, so that it is worth opening the file.
_WORTH_OPENING = 200
#: So many new sentences are written at once.
_BATCH = 500
#: How many sentences are remembered.
_REMEMBERED = 4096
#: Of one sentence with all that is kept of it the file holds seldom more than so many bytes.
_BYTES_OF_ONE = 4096
#: A file with room for so many times the sentences that a base has, but for these at least, is begun anew.
_WASTE, _FEWEST = 8, 4000


class KeptSentences:
    """What was worked out about sentences, each thing as a line of text; opened when it is worth it.

    Used within ``with``, or without an end: then all but the last few new ones are kept.
    """

    def __init__(self, index: Path | None, size: int = 0) -> None:
        """Take a base.

        Args:
            index: the folder of its index; None if it is in memory, where nothing is kept.
            size: how many claims it has.
        """
        self._index = index
        self._size = size
        self._file: KeptFile | None = None
        self._asked = 0
        self._known: dict[str, list[str] | None] = {}
        self._new: dict[str, str] = {}

    def __enter__(self) -> Self:
        """Open the file, however little will be asked for."""
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.write()

    @property
    def is_open(self) -> bool:
        """Whether anything is kept, here and for other processes."""
        return self._file is not None

    @property
    def place(self) -> tuple[Path | None, int]:
        """By what another process opens the same file: the folder of the index, and how many claims there are."""
        return self._index, self._size

    def find(self, text: str) -> list[str] | None:
        """Return what is kept of a sentence, None if that is nothing.

        Args:
            text: the sentence.
        """
        if self._index is None:
            return None
        if text in self._known:
            return self._known[text]
        self._asked += 1
        if self._file is None and self._asked > _WORTH_OPENING:
            self._open()
        found = self._read(text)
        self._remember(text, found)
        return found

    def lacks(self, text: str) -> bool:
        """Tell whether a sentence should be put here: not as long as little is asked for."""
        return self.find(text) is None and self._file is not None

    def put(self, text: str, lines: list[str]) -> None:
        """Keep what was worked out about a sentence.

        Args:
            text: the sentence.
            lines: what is known of it, each without a line break.
        """
        self._remember(text, lines)
        self._new[text] = "\n".join(lines)
        if len(self._new) >= _BATCH:
            self.write()

    def write(self) -> None:
        """Write what is new."""
        new, self._new = self._new, {}
        if self._file is not None and new:
            from factcheck.base.kept import pack

            rows = [(_key(text), pack(told)) for text, told in new.items()]
            self._file.write(("insert or replace into reading values (?, ?)", rows))

    def _remember(self, text: str, lines: list[str] | None) -> None:
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known[text] = lines

    def _read(self, text: str) -> list[str] | None:
        if self._file is None:
            return None
        from factcheck.base.kept import DAMAGE, unpack

        for (told,) in self._file.rows("select told from reading where key = ?", _key(text)):
            try:
                return unpack(told).split("\n")
            except DAMAGE:
                break  # it is written again
        return None

    def _open(self) -> None:
        if self._file is not None or self._index is None:
            return
        from factcheck.base.kept import KeptFile, kept_in  # brings SQLite

        path = kept_in(self._index)
        if path is not None and path.is_file() and path.stat().st_size > self._most_bytes():
            path.unlink(missing_ok=True)
        self._file = KeptFile(path)
        self._known = {text: lines for text, lines in self._known.items() if lines is not None}
        if not self._file.is_open:
            self._file = self._index = None

    def _most_bytes(self) -> int:
        return _BYTES_OF_ONE * max(_FEWEST, _WASTE * self._size)


def _key(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
