"""Find the base to work with: option, environment, configuration, a folder upward, or the bundled one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from factcheck.model import BaseError, Location, Problem


class Found(NamedTuple):
    """The folder of a base and what led to it, for messages."""

    folder: Path
    origin: str


def discover(option: str | Path | None = None, start: Path | None = None) -> Found:
    """Return the base that applies.

    Args:
        option: the folder named on the command line, if any.
        start: where to look upward from; the current folder by default.

    Returns:
        The first of: the option, ``FACTCHECK_BASE``, ``base`` in the nearest ``factcheck.toml`` or ``pyproject.toml``
        with a ``[tool.factcheck]`` table, the nearest folder upward that holds ``claims/``, the bundled base.

    Raises:
        BaseError: if what was named is no folder, or the configuration cannot be read.
    """
    if option is not None:
        return Found(_folder(Path(option), "--base"), "--base")
    named = os.environ.get("FACTCHECK_BASE")
    if named:
        return Found(_folder(Path(named), "FACTCHECK_BASE"), "FACTCHECK_BASE")
    start = (start or Path.cwd()).resolve()
    from factcheck.config.load import find_config

    config = find_config(start)
    if "base" in config.values:
        return Found(_folder(Path(config.values["base"]), str(config.path)), str(config.path))
    for folder in (start, *start.parents):
        if (folder / "claims").is_dir():
            return Found(folder, f"claims/ in {folder}")
    return Found(bundled(), "the bundled base")


def bundled() -> Path:
    """Return the folder of the base that ships with the package."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "bundled"
    return inside if inside.is_dir() else package.parent


def is_packaged(root: Path) -> bool:
    """Tell whether a folder is the base inside an installed package, which changes only with the package."""
    return root == Path(__file__).resolve().parent.parent / "bundled"


def _folder(path: Path, origin: str) -> Path:
    if not path.is_dir():
        what = "is a file, not a folder" if path.is_file() else "does not exist"
        raise BaseError((Problem(Location(str(path), 1, 1), f"{what}; {origin} must name the folder of a claim base"),))
    return path
