"""The seal of a finished folder: size and checksum of each of its files, by which damage shows before it is read.

All of it is read each time that the folder is opened: a disk damages bytes without changing a size or a time. That
costs about half a millisecond for each megabyte, five for the index of 100,000 claims.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

_NAME = "complete"
#: So much of a file is in memory at once.
_CHUNK_BYTES = 1 << 20


def seal(folder: Path, ignored: tuple[str, ...]) -> None:
    """Write the seal of a folder whose files are finished.

    Args:
        folder: whose files, without those of sub-folders, are noted.
        ignored: names of files that do not matter, such as locks.
    """
    files = {path.name: _entry(path) for path in sorted(folder.iterdir()) if path.name not in ignored}
    (folder / _NAME).write_text(json.dumps(files), "utf-8")


def is_sealed(folder: Path) -> bool:
    """Tell whether a folder has a seal, sound or not; a folder that is only linked to does not count."""
    return not folder.is_symlink() and (folder / _NAME).is_file()


def is_sound(folder: Path) -> bool:
    """Tell whether the files of a sealed folder are those that were sealed."""
    try:
        files: dict[str, Any] = json.loads((folder / _NAME).read_text("utf-8"))
        return bool(files) and all(_entry(folder / name) == tuple(entry) for name, entry in files.items())
    except (OSError, ValueError, TypeError, AttributeError):
        return False


def _entry(path: Path) -> tuple[int, int]:
    """Return the size and the checksum of a file."""
    size = checksum = 0
    with path.open("rb", buffering=0) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            size += len(chunk)
            checksum = zlib.crc32(chunk, checksum)
    return size, checksum
