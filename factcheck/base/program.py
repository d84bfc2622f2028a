"""What names the program that works something out: what an older one kept is not taken for its own."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from factcheck import __version__

#: Files that the outcome depends on: code, and what is known of language.
_SUFFIXES = ("py", "json", "yaml", "tsv")


@cache
def program_key() -> str:
    """Return what names the code and its data; a checkout changes without its version."""
    root = Path(__file__).resolve().parent.parent
    files = sorted(path for suffix in _SUFFIXES for path in root.rglob(f"*.{suffix}"))
    marks = [(str(path.relative_to(root)), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(f"{__version__}\n{marks!r}".encode()).hexdigest()
