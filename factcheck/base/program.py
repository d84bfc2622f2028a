"""What names the program that works something out: what an older one kept is not taken for its own."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from factcheck import __version__
from factcheck.digests import blake2b

#: Files that the outcome depends on: code, and what is known of language. What tables are built from does not count.
_SUFFIXES = (".py", ".json", ".tsv")
#: Packages that only show what came out.
_SHOWING = frozenset({"__pycache__", "cli", "report", "corpus", "spark"})
#: What an installer leaves beside the package; it lists all files, and is written anew whenever they are.
_RECORD = f"factcheck_lint-{__version__}.dist-info/RECORD"


@cache
def program_key() -> str:
    """Return what names the code and its data; a checkout changes without its version."""
    root = str(Path(__file__).resolve().parent.parent)
    try:
        marks = [_mark(_RECORD, os.stat(os.path.join(os.path.dirname(root), _RECORD)))]  # noqa: PTH116, PTH118, PTH120
    except OSError:
        marks = sorted(_marks(root))
    told = "\n".join([__version__, *marks]).replace(root, "")
    return blake2b(os.fsencode(told), digest_size=32).hexdigest()


def _mark(path: str, stat: os.stat_result) -> str:
    return f"{path} {stat.st_size} {stat.st_mtime_ns}"


def _marks(folder: str) -> list[str]:
    """Return the path, the size and the time of each file below a folder; a single question waits for this."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SUFFIXES):
                found.append(_mark(entry.path, entry.stat()))
            elif entry.name not in _SHOWING and entry.is_dir(follow_symlinks=False):
                found += _marks(entry.path)
    return found
