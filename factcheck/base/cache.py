"""Where compiled bases live, and how a compiled base is found, trusted and replaced.

A base has a folder in the user's cache, named by its path. In it ``current.json`` remembers the state of the files (one
stat each) and the key of the index that was built from their content. Whatever is missing or damaged is built anew.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

#: Changes whenever the index or the records in it change shape.
FORMAT = 1
_KEPT = 2

Stamp = list[list[str | int]]


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


def stamp(root: Path, files: list[Path]) -> Stamp:
    """Return name, size and time of change of every file: what tells an unchanged base from a changed one."""
    found: Stamp = []
    for path in files:
        state = path.stat()
        found.append([path.relative_to(root).as_posix(), state.st_size, state.st_mtime_ns])
    return found


def content_key(root: Path, files: list[Path]) -> str:
    """Return a digest of the names and contents of the files, and of the format of the index."""
    import hashlib

    digest = hashlib.sha256(f"factcheck index {FORMAT}, python {sys.version_info[0]}\n".encode())
    for path in files:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(root).as_posix()}\n{content}\n".encode())
    return digest.hexdigest()[:32]


class Slot:
    """The folder of one base in the cache."""

    def __init__(self, cache: Path, base: Path) -> None:
        self.base = str(base.resolve())
        # a checksum is enough: the path itself is noted inside, and a slot of another base counts as empty
        self.folder = cache / f"{base.resolve().name[:40]}-{zlib.crc32(self.base.encode()):08x}"

    def known(self, current: Stamp) -> Path | None:
        """Return the index that was built from files in this very state, or None."""
        try:
            record = json.loads((self.folder / "current.json").read_text("utf-8"))
            if [record["format"], record["base"], record["stamp"]] != [FORMAT, self.base, current]:
                return None
            return self.index(str(record["key"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def index(self, key: str) -> Path | None:
        """Return the finished index of a content key, or None."""
        folder = self.folder / key
        return folder if (folder / "complete").is_file() else None

    def remember(self, current: Stamp, key: str) -> None:
        """Note that files in this state have this content; failing to is harmless."""
        record = {"format": FORMAT, "base": self.base, "stamp": current, "key": key}
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
            if self.index(key) is None:
                shutil.rmtree(target, ignore_errors=True)
                try:
                    working.rename(target)
                except OSError:
                    if self.index(key) is None:
                        raise
        finally:
            shutil.rmtree(working, ignore_errors=True)
        self._forget_old(key)
        return target

    def discard(self, key_folder: Path) -> None:
        """Remove a damaged index."""
        import shutil

        shutil.rmtree(key_folder, ignore_errors=True)

    def _forget_old(self, key: str) -> None:
        """Keep the newest few indexes; a process that reads an older one keeps its open files."""
        import shutil

        try:
            folders = [each for each in self.folder.iterdir() if each.is_dir() and not each.name.startswith(".")]
            folders.sort(key=lambda each: each.stat().st_mtime, reverse=True)
        except OSError:
            return
        for old in [each for each in folders if each.name != key][_KEPT - 1 :]:
            shutil.rmtree(old, ignore_errors=True)


def write_atomically(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old or the new content, never a part.

    Args:
        path: the file.
        text: its content.

    Raises:
        OSError: if it cannot be written; the old file is then untouched.
    """
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        os.replace(name, path)  # noqa: PTH105 - replaces in one step on every platform
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
