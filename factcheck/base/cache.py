"""Where compiled bases live, and how a compiled base is found, trusted and replaced.

A base has a folder in the user's cache, named by its path. In it ``current.json`` remembers the state of the files (one
stat each, and a digest of their content) and the key of the index that was built from them. Whatever is missing or
damaged is built anew.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from factcheck.files import write_atomically

#: Changes whenever the index or the records in it change shape.
FORMAT = 2
_KEPT = 2
#: Half-built indexes of processes that were killed are swept away after this many seconds.
_ABANDONED_SECONDS = 86_400


class FileState(NamedTuple):
    """A file of a base as it was compiled: what one stat tells, and the digest of what it held."""

    size: int
    modified: int
    digest: str


#: Name of a file, relative to the base -> its state.
States = dict[str, FileState]


def cache_root() -> Path:
    """Return the folder for compiled bases: ``FACTCHECK_CACHE_DIR``, or the platform's cache folder."""
    chosen = os.environ.get("FACTCHECK_CACHE_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False)


def usable_root() -> tuple[Path, str]:
    """Return a cache folder that can be written, and a warning if it is not the usual one."""
    root = cache_root()
    try:
        root.mkdir(parents=True, exist_ok=True)
        if os.access(root, os.W_OK):
            return root, ""
    except OSError:
        pass
    import tempfile

    fallback = Path(tempfile.gettempdir()) / f"factcheck-{_user()}"
    fallback.mkdir(mode=0o700, parents=True, exist_ok=True)
    return fallback, f"cache folder {root} cannot be written; using {fallback}"


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"


def file_states(root: Path, files: list[Path], known: States) -> States:
    """Return the state of every file; only one that looks changed is read.

    Args:
        root: the folder of the base.
        files: its files.
        known: their states when they were last looked at.

    Returns:
        The states, in the order of the files.
    """
    found: States = {}
    for path in files:
        name = path.relative_to(root).as_posix()
        stat = path.stat()
        before = known.get(name)
        if before is not None and (before.size, before.modified) == (stat.st_size, stat.st_mtime_ns):
            found[name] = before
        else:
            import hashlib

            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[name] = FileState(stat.st_size, stat.st_mtime_ns, digest)
    return found


def package_states(root: Path, known: States) -> States:
    """Return the state of the base that ships with the package: one stat of the package tells that it is unchanged.

    Args:
        root: the folder of the bundled base.
        known: its state when it was last looked at.

    Returns:
        One state that stands for all files of the base.
    """
    import hashlib

    mark = root.parent / "__init__.py"
    stat = mark.stat()
    before = known.get(mark.name)
    if before is not None and (before.size, before.modified) == (stat.st_size, stat.st_mtime_ns):
        return known
    from factcheck.base.files import base_files

    digest = hashlib.sha256()
    for path in base_files(root):
        digest.update(path.read_bytes())
    return {mark.name: FileState(stat.st_size, stat.st_mtime_ns, digest.hexdigest())}


def content_key(states: States) -> str:
    """Return a digest of the names and contents of the files, and of the format of the index."""
    import hashlib

    digest = hashlib.sha256(f"factcheck index {FORMAT}\n".encode())
    for name, state in states.items():
        digest.update(f"{name}\n{state.digest}\n".encode())
    return digest.hexdigest()[:32]


class Compiled(NamedTuple):
    """What the cache remembers of a base: the states of its files, and the folder of the index built from them."""

    states: States
    folder: Path


class Slot:
    """The folder of one base in the cache."""

    def __init__(self, cache: Path, base: Path) -> None:
        self.base = str(base.resolve())
        # a checksum is enough: the path itself is noted inside, and a slot of another base counts as empty
        self.folder = cache / f"{base.resolve().name[:40]}-{zlib.crc32(self.base.encode()):08x}"

    def last(self) -> Compiled | None:
        """Return what was compiled last, or None if there is nothing or it is damaged."""
        try:
            record = json.loads((self.folder / "current.json").read_text("utf-8"))
            if [record["format"], record["base"]] != [FORMAT, self.base]:
                return None
            folder = self.index(str(record["key"]))
            states = {str(name): FileState(*state) for name, state in record["files"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return Compiled(states, folder) if folder else None

    def index(self, key: str) -> Path | None:
        """Return the finished index of a content key, or None."""
        folder = self.folder / key
        return folder if (folder / "complete").is_file() else None

    def remember(self, states: States, key: str) -> None:
        """Note that files in this state have this content; failing to is harmless."""
        record = {"format": FORMAT, "base": self.base, "key": key, "files": states}
        try:
            write_atomically(self.folder / "current.json", json.dumps(record))
        except OSError:
            return

    def build(self, key: str, write: Callable[[Path], None]) -> Path:
        """Build the index of a content key beside its place and move it there in one step.

        Args:
            key: of the content.
            write: fills the folder that it is given.

        Returns:
            The folder of the finished index. Of two processes that build at once, one's result is kept.
        """
        import shutil
        import tempfile

        self.folder.mkdir(parents=True, exist_ok=True)
        target = self.folder / key
        working = Path(tempfile.mkdtemp(prefix=".building-", dir=self.folder))
        try:
            write(working)
            (working / "complete").touch()
            self._move(working, target, key)
        finally:
            shutil.rmtree(working, ignore_errors=True)
        self._forget_old(key)
        return target

    def _move(self, working: Path, target: Path, key: str) -> None:
        """Put a finished index in its place, unless another process was faster; one that is broken is replaced."""
        import shutil

        try:
            working.rename(target)
        except OSError:
            if self.index(key) is not None:
                return
            shutil.rmtree(target, ignore_errors=True)
            working.rename(target)

    def discard(self, key_folder: Path) -> None:
        """Remove a damaged index."""
        import shutil

        shutil.rmtree(key_folder, ignore_errors=True)

    def _forget_old(self, key: str) -> None:
        """Keep the newest few indexes; a process that reads an older one keeps its open files."""
        import shutil
        import time

        for leftover in self.folder.glob(".building-*"):
            with suppress(OSError):
                if time.time() - leftover.stat().st_mtime > _ABANDONED_SECONDS:
                    shutil.rmtree(leftover, ignore_errors=True)
        try:
            folders = [each for each in self.folder.iterdir() if each.is_dir() and not each.name.startswith(".")]
            folders.sort(key=lambda each: each.stat().st_mtime, reverse=True)
        except OSError:
            return
        for old in [each for each in folders if each.name != key][_KEPT - 1 :]:
            shutil.rmtree(old, ignore_errors=True)


def cached_bases(root: Path) -> Iterator[tuple[str, int]]:
    """Yield the folder of every compiled base in a cache, and the bytes that its indexes take."""
    for folder in sorted(root.glob("*/current.json")):
        try:
            name = str(json.loads(folder.read_text("utf-8"))["base"])
        except (OSError, ValueError, KeyError, TypeError):
            name = folder.parent.name
        yield name, sum(path.stat().st_size for path in folder.parent.rglob("*") if path.is_file())


def clear_cache(root: Path) -> int:
    """Remove every compiled base from a cache and return how many there were; other files are left alone."""
    import shutil

    slots = [path.parent for path in root.glob("*/current.json")]
    for slot in slots:
        shutil.rmtree(slot, ignore_errors=True)
    return len(slots)
