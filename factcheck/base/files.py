"""Which files make up a base."""

from __future__ import annotations

from pathlib import Path


def base_files(root: Path) -> list[Path]:
    """Return the YAML files of a base, sorted: those of ``claims/`` and ``sources/``, sub-folders included.

    Args:
        root: the folder that holds them; a folder without ``claims/`` is itself taken for the base.

    Returns:
        Paths under ``root``.
    """
    folders = [root / "sources", root / "claims"] if (root / "claims").is_dir() else [root]
    found = [path for folder in folders if folder.is_dir() for path in folder.rglob("*") if _is_yaml(path)]
    return sorted(found)


def _is_yaml(path: Path) -> bool:
    return path.suffix in (".yaml", ".yml") and not path.name.startswith(".") and path.is_file()
