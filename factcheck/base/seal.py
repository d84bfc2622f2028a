"""The seal of a finished folder: size and checksum of each of its files, by which damage shows before it is read."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

_NAME = "complete"
#: A folder that is no larger is read whole to see that it is sound; of a larger one the files that look touched.
_SMALL_BYTES = 8_000_000


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
        small = sum(int(size) for size, _, _ in files.values()) <= _SMALL_BYTES
        return bool(files) and all(_is_unchanged(folder / name, entry, small) for name, entry in files.items())
    except (OSError, ValueError, TypeError, AttributeError):
        return False


def _entry(path: Path) -> tuple[int, int, int]:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns, zlib.crc32(path.read_bytes())


def _is_unchanged(path: Path, entry: list[int], thorough: bool) -> bool:
    size, modified, checksum = entry
    stat = path.stat()
    if stat.st_size != size:
        return False
    if stat.st_mtime_ns == modified and not thorough:
        return True
    return zlib.crc32(path.read_bytes()) == checksum
