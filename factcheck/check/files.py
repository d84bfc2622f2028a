"""Which files a path stands for: folders are walked as git would, what is ignored is left out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.check.globs import ignored_spec, wanted_spec
from factcheck.document.read import SUFFIXES, DocumentError
from factcheck.files import may_wait

if TYPE_CHECKING:
    from pathspec import PathSpec

_IGNORE_FILE = ".gitignore"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files of a folder are documents.

    Attributes:
        include: patterns as in .gitignore; files that match are read whatever their suffix. All of a known format
            if empty.
        exclude: patterns of files and folders to leave out.
        root: the folder that the patterns are relative to.
        force: whether ``exclude`` holds for a path that was named itself, too.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    root: Path = Path()
    force: bool = False


def find_documents(path: str, wanted: Wanted = Wanted()) -> tuple[list[Path], list[str]]:
    """Return the documents under a path, sorted, and what could not be looked into.

    Args:
        path: a file, taken whatever its name, unless it is excluded by force; or a folder. Hidden files and folders,
            what a .gitignore names, and links are left out.
        wanted: what is included and excluded.

    Returns:
        Paths of files, and a message for each folder that could not be read.

    Raises:
        FactcheckError: for what is no pattern.
        DocumentError: if there is nothing at the path or no path at all, or a pipe that may never be written to.
    """
    if not path:
        raise DocumentError("an empty path names nothing; name a file or a folder, or . for this one")
    start = Path(path)
    walk = _Walk(wanted)
    if wanted.force and walk.excludes(start, start.is_dir()):
        return [], []
    if start.is_dir():
        return sorted(walk.inside(start, _ignores_above(start))), walk.problems
    if not start.exists():
        raise DocumentError(f"{path}: no such file or folder")
    if may_wait(start):
        raise DocumentError(f"{path}: is a named pipe, which may never be written to; give its text by -")
    return [start], []


Ignores = tuple[tuple[Path, "PathSpec[Any]"], ...]


def _ignores_above(folder: Path) -> Ignores:
    """Return the ignore files of the folders above, up to the top of the repository."""
    found: list[tuple[Path, Any]] = []
    current = folder.resolve()
    while not (current / ".git").exists() and current != current.parent:
        current = current.parent
        ignore = _ignore_of(current)
        found += [(current, ignore)] if ignore else []
    # outside a repository no ignore file above the folder counts
    return tuple(reversed(found)) if (current / ".git").exists() else ()


def _ignore_of(folder: Path) -> PathSpec[Any] | None:
    if may_wait(folder / _IGNORE_FILE):
        return None
    try:
        lines = (folder / _IGNORE_FILE).read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    return ignored_spec(lines)


class _Walk:
    def __init__(self, wanted: Wanted) -> None:
        self.problems: list[str] = []
        self._root = wanted.root.resolve()
        self._include = wanted_spec(tuple(wanted.include)) if wanted.include else None
        self._exclude = wanted_spec(tuple(wanted.exclude)) if wanted.exclude else None

    def inside(self, folder: Path, ignores: Ignores) -> Iterator[Path]:
        """Yield the documents in a folder and below."""
        try:
            entries = sorted(folder.iterdir())
        except OSError as error:
            self.problems.append(f"{folder}: cannot be read: {error.strerror or error}")
            return
        own = _ignore_of(folder)
        if own is not None:
            ignores = (*ignores, (folder.resolve(), own))
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                is_folder = entry.is_dir()
                wanted = not self._is_left_out(entry, is_folder, ignores) and (is_folder or self._is_document(entry))
            except OSError as error:  # a link into what may not be looked at
                self.problems.append(f"{entry}: cannot be read: {error.strerror or error}")
                continue
            if wanted and not is_folder:
                yield entry
            elif wanted and not entry.is_symlink():
                yield from self.inside(entry, ignores)

    def _is_left_out(self, entry: Path, is_folder: bool, ignores: Ignores) -> bool:
        place = entry.parent.resolve() / entry.name
        if self.excludes(place, is_folder):
            return True
        verdict = False
        for folder, spec in ignores:
            result = spec.check_file(_relative(folder, place, is_folder)).include
            verdict = verdict if result is None else result
        return verdict

    def excludes(self, place: Path, is_folder: bool) -> bool:
        """Tell whether a pattern leaves a path out."""
        full = place.parent.resolve() / place.name
        return self._exclude is not None and _matches(self._exclude, self._root, full, is_folder)

    def _is_document(self, entry: Path) -> bool:
        # unlike Path.resolve, realpath bears a link that leads back to itself
        if entry.is_symlink() and not Path(os.path.realpath(entry)).is_relative_to(self._root):
            return False
        if self._include is not None:
            return entry.is_file() and _matches(self._include, self._root, entry.parent.resolve() / entry.name, False)
        return entry.suffix.lower() in SUFFIXES and entry.is_file()


def _relative(folder: Path, place: Path, is_folder: bool) -> str:
    inside = place.relative_to(folder).as_posix() if place.is_relative_to(folder) else place.as_posix().lstrip("/")
    return f"{inside}/" if is_folder else inside


def _matches(spec: PathSpec[Any], root: Path, place: Path, is_folder: bool) -> bool:
    return bool(spec.match_file(_relative(root, place, is_folder)))
