"""Find the configuration that applies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.model import BaseError, Location, Problem
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.config.settings import Config

_FILES = ("factcheck.toml", "pyproject.toml")
#: What a file of several tools holds if it may have a table of ours: a head that names it, or that of all tools.
_OURS = pattern(r"""^\s*(?:\[\s*["']?tool["']?\s*(?:\.\s*["']?factcheck\b|\])|["']?tool["']?\s*[.=])""", re.MULTILINE)


def find_config(*starts: Path) -> Config:
    """Return the nearest configuration upward.

    Args:
        starts: folders to look upward from, one after the other, before the working folder.

    Returns:
        The first that there is, or an empty configuration.

    Raises:
        BaseError: with every problem, each with its line, if it cannot be read or is not valid.
    """
    from factcheck.config.settings import Config

    found = (config_above(start) for start in (*starts, Path.cwd()))
    return next((config for config in found if config is not None), Config())


def config_above(start: Path) -> Config | None:
    """Return the configuration of a folder or the nearest one above it, or None.

    Raises:
        BaseError: as ``find_config``.
    """
    full = start.resolve()
    for path in (folder / name for folder in (full, *full.parents) for name in _FILES):
        # a link that leads nowhere is no configuration that is missing
        found = _read(path) if path.is_file() or path.is_symlink() else None
        if found is not None:
            return found
    return None


def _read(path: Path) -> Config | None:
    if path.exists() and not path.is_file():
        raise BaseError((Problem(Location(str(path), 1, 1), "is no file, but a link to a folder, a pipe or a device"),))
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BaseError((Problem(Location(str(path), 1, 1), f"cannot be read: {error}"),)) from error
    if path.name == "pyproject.toml" and ("factcheck" not in text or not _OURS.search(text)):
        return None
    import tomllib

    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        raise BaseError((Problem(Location(str(path), line, column), f"is not valid TOML: {error}"),)) from error
    except RecursionError as error:
        raise BaseError((Problem(Location(str(path), 1, 1), "is nested too deeply"),)) from error
    if path.name == "pyproject.toml":
        tools = table.get("tool")
        table = tools.get("factcheck") if isinstance(tools, dict) else None
    if not isinstance(table, dict):
        return None
    from factcheck.config.checking import TableReader

    return TableReader(path, text).config(table)
