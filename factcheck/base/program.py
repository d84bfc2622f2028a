"""What names the program that works something out: what an older one kept is not taken for its own."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from factcheck import __version__

#: Files that the outcome depends on: code, and what is known of language.
_SUFFIXES = (".py", ".json", ".yaml", ".tsv")


@cache
def program_key() -> str:
    """Return what names the code and its data; a checkout changes without its version."""
    root = str(Path(__file__).resolve().parent.parent)
    marks = sorted(_marks(root, ""))
    return hashlib.sha256(f"{__version__}\n{marks!r}".encode()).hexdigest()


def _marks(folder: str, told: str) -> Iterator[tuple[str, int, int]]:
    """Yield the path, the size and the time of each file below a folder; a single question waits for this."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _marks(entry.path, f"{told}{entry.name}/")
            elif entry.name.endswith(_SUFFIXES):
                stat = entry.stat()
                yield f"{told}{entry.name}", stat.st_size, stat.st_mtime_ns
