"""Find the base to work with: option, environment, configuration, a folder upward, or the demo base."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck.model import BaseError, Location, Problem
from factcheck.model.rows import NamedTuple

#: The name of the base that ships with the package, where a folder is asked for; ``./demo`` is a folder of that name.
DEMO = "demo"


class Found(NamedTuple):
    """The folder of a base and what led to it, for messages.

    Attributes:
        folder: where its YAML files stand.
        origin: what led to it.
        name: what it is called in reports: its folder as seen from the working folder, or ``demo``.
        fallback: whether it is the demo base only because there is no other.
    """

    folder: Path
    origin: str
    name: str
    fallback: bool = False


def discover(option: str | Path | None = None, *starts: Path) -> Found:
    """Return the base that applies.

    Args:
        option: the folder named on the command line, or ``demo``, if any.
        starts: folders to look upward from, one after the other, before the working folder.

    Returns:
        The first of: the option, ``FACTCHECK_BASE``, and from each start ``base`` in the nearest ``factcheck.toml`` or
        ``pyproject.toml`` with a ``[tool.factcheck]`` table, or the nearest folder upward that holds ``claims/``;
        at last the demo base.

    Raises:
        BaseError: if what was named is no folder, or the configuration cannot be read.
    """
    if option is not None:
        return _named(str(option), "--base")
    named = os.environ.get("FACTCHECK_BASE")
    if named:
        return _named(named, "FACTCHECK_BASE")
    for start in (*starts, Path.cwd()):
        found = _upward(start.resolve())
        if found is not None:
            return found
    return _demo("no other base was found", fallback=True)


def _upward(start: Path) -> Found | None:
    from factcheck.config.load import config_above

    config = config_above(start)
    if config is not None and "base" in config.values:
        return _folder(Path(config.values["base"]), str(config.path))
    for folder in (start, *start.parents):
        if (folder / "claims").is_dir():
            return Found(folder, f"claims/ in {folder}", shown_path(folder))
    return None


def _named(name: str, origin: str) -> Found:
    return _demo(origin) if name == DEMO else _folder(Path(name), origin)


def _demo(origin: str, fallback: bool = False) -> Found:
    return Found(bundled(), origin, DEMO, fallback)


def _folder(path: Path, origin: str) -> Found:
    if not path.is_dir():
        what = "is a file, not a folder" if path.is_file() else "is no folder" if path.exists() else "does not exist"
        raise BaseError((Problem(Location(str(path), 1, 1), f"{what}; {origin} must name the folder of a claim base"),))
    return Found(path, origin, shown_path(path))


def shown_path(path: Path) -> str:
    """Return a path as it is told to the user: from the working folder if it is inside, in full otherwise."""
    full, here = path.resolve(), Path.cwd().resolve()
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else str(full)


def bundled() -> Path:
    """Return the folder of the base that ships with the package."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "bundled"
    return inside if inside.is_dir() else package.parent


def is_packaged(root: Path) -> bool:
    """Tell whether a folder is the base inside an installed package, which changes only with the package."""
    return root == Path(__file__).resolve().parent.parent / "bundled"
