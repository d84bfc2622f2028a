"""What names the program that works something out: what an older one kept is not taken for its own."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from factcheck import __version__
from factcheck.digests import blake2b

#: Files that the outcome depends on: code, and what is known of language.
_SUFFIXES = (".py", ".json", ".yaml", ".tsv")


@cache
def program_key() -> str:
    """Return what names the code and its data; a checkout changes without its version."""
    root = str(Path(__file__).resolve().parent.parent)
    marks = sorted(_marks(root))
    told = "\n".join([__version__, *marks]).replace(root, "")
    return blake2b(os.fsencode(told), digest_size=32).hexdigest()


def _marks(folder: str) -> list[str]:
    """Return the path, the size and the time of each file below a folder; a single question waits for this."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SUFFIXES):
                stat = entry.stat()
                found.append(f"{entry.path} {stat.st_size} {stat.st_mtime_ns}")
            elif entry.name != "__pycache__" and entry.is_dir(follow_symlinks=False):
                found += _marks(entry.path)
    return found
