"""Which document of a part is under way, so that one that kills its process is left out when the part is done again.

A line is the place of a document that was begun, an empty line a new attempt, a dash the end of one that was ended in
order. What stands right before an empty line was begun and never finished: the process ended there. Once that may have
been chance; a document on which two attempts ended is to blame.
"""

from __future__ import annotations

import os
from collections import Counter
from itertools import pairwise
from pathlib import Path

_DEADLY = 2


class Trail:
    """The trail of one part."""

    def __init__(self, path: Path) -> None:
        """Read what earlier attempts left.

        Args:
            path: its file.
        """
        self._path = path
        lines = path.read_text("ascii", "replace").split("\n")[:-1] if path.exists() else []
        ends = Counter(one for one, two in pairwise([*lines, ""]) if one and not two)
        self._blamed = {place for place, count in ends.items() if count >= _DEADLY}

    def __enter__(self) -> Trail:
        """Begin an attempt."""
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        os.write(self._file, b"\n")
        return self

    def begin(self, place: int) -> bool:
        """Note that a document is begun; return False if it is to be left out."""
        if str(place) in self._blamed:
            return False
        os.write(self._file, b"%d\n" % place)
        return True

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """End the attempt; the trail goes if the part is done."""
        os.write(self._file, b"-\n")
        os.close(self._file)
        if kind is None:
            self._path.unlink(missing_ok=True)
