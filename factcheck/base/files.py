"""Which files make up a base."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path


def base_files(root: Path) -> list[Path]:
    """Return the YAML files of a base, sorted: those of ``claims/`` and ``sources/``, sub-folders included.

    Args:
        root: the folder that holds them; a folder without ``claims/`` is itself taken for the base.

    Returns:
        Paths under ``root``.
    """
    folders = [root / "sources", root / "claims"] if (root / "claims").is_dir() else [root]
    return sorted(path for folder in folders if folder.is_dir() for path in _inside(folder) if _is_yaml(path))


def _inside(folder: Path) -> Iterator[Path]:
    """Yield all files below a folder, links to folders followed once; raise if one cannot be looked into."""
    seen: set[str] = set()

    def refuse(error: OSError) -> None:
        raise error

    for parent, folders, files in os.walk(folder, onerror=refuse, followlinks=True):
        real = os.path.realpath(parent)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        yield from (Path(parent) / name for name in files)


def _is_yaml(path: Path) -> bool:
    return path.suffix in (".yaml", ".yml") and not path.name.startswith(".")


def irregular(path: Path) -> str:
    """Return why something with the name of a base's file is none that can be read; empty if it is one."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return f"is a link to nothing: {path.readlink()}" if path.is_symlink() else f"cannot be read: {error.strerror}"
    return "" if stat.S_ISREG(mode) else "is no file but a pipe, a socket or a device"
