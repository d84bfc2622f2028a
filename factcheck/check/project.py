"""Which configuration and which base hold for the files of one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from factcheck.base.discover import Found, discover
from factcheck.config.load import find_config
from factcheck.config.settings import Config
from factcheck.model import FactcheckError
from factcheck.model.record import record


@record
class Project:
    """What holds for the files of one run.

    Attributes:
        config: the configuration.
        base: where the claim base is; None if none is wanted.
    """

    config: Config
    base: Found | None


def project_of(paths: Sequence[str], base: Path | None = None, wanted: bool = True) -> Project:
    """Return what holds for files: looked for from each file upward, then from the working folder.

    Args:
        paths: files and folders, as they were named.
        base: the folder of the base, if one was named.
        wanted: whether a base is looked for.

    Raises:
        FactcheckError: if the files belong to more than one base or configuration.
        BaseError: if a configuration cannot be read, or what was named is no base.
    """
    folders = dict.fromkeys(folder_of(path) for path in paths)
    projects = {
        folder: Project(find_config(folder), discover(base, folder) if wanted else None)
        for folder in folders or (Path.cwd(),)
    }
    for what, places in (
        ("configurations", {folder: str(each.config.path or "none") for folder, each in projects.items()}),
        ("bases", {folder: str(each.base.folder.resolve() if each.base else "") for folder, each in projects.items()}),
    ):
        if len(set(places.values())) > 1:
            raise FactcheckError(_conflict(what, places.items()))
    return next(iter(projects.values()))


def folder_of(path: str) -> Path:
    """Return the folder that a path names or stands in."""
    place = Path(path)
    return (place if place.is_dir() else place.parent).resolve()


def _conflict(what: str, places: Iterable[tuple[Path, str]]) -> str:
    """Say which files belong where: one folder for each place is enough."""
    example = {place: folder for folder, place in reversed(list(places))}
    told = "\n".join(f"  {folder}: {place}" for place, folder in reversed(example.items()))
    help_ = "; or name one with --base" if what == "bases" else ""
    return f"these files belong to different {what}; check them one after the other{help_}\n{told}"
