"""Where compiled bases live, and how a compiled base is found, trusted and replaced.

A base has a folder in the user's cache, named by its path. In it ``current.json`` remembers the state of the files (one
stat each, and a digest of their content) and the key of the index that was built from them. Whatever is missing or
damaged is built anew.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from factcheck.base.seal import is_sealed, seal
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

#: Changes whenever the index or the records in it change shape.
FORMAT = 4
_KEPT = 2
_KEY = pattern(r"[0-9a-f]{32}")
#: Half-built indexes of processes that were killed are swept away after this many seconds.
_ABANDONED_SECONDS = 86_400
#: In one of so many builds the folders of other bases are swept as well, which takes the longer the more there are.
_LOOKS_AROUND = 50


class FileState(NamedTuple):
    """A file of a base as it was compiled: what one stat tells, and the digest of what it held."""

    size: int
    modified: int
    digest: str


#: Name of a file, relative to the base -> its state.
States = dict[str, FileState]


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
    mark = root.parent / "__init__.py"
    stat = mark.stat()
    before = known.get(mark.name)
    if before is not None and (before.size, before.modified) == (stat.st_size, stat.st_mtime_ns):
        return known
    import hashlib

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
        digest.update(os.fsencode(f"{name}\n{state.digest}\n"))
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
        name = base.resolve().name[:40].encode("utf-8", "replace").decode()  # the index library takes no other
        self.folder = cache / f"{name}-{zlib.crc32(os.fsencode(self.base)):08x}"

    def last(self) -> Compiled | None:
        """Return what was compiled last, or None if there is nothing or it is damaged."""
        if self.folder.is_symlink():
            return None
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
        """Return the finished index of a content key, or None; what is no key names no folder."""
        folder = self.folder / key
        sound = _KEY.fullmatch(key) and not self.folder.is_symlink() and is_sealed(folder)
        return folder if sound else None

    def remember(self, states: States, key: str) -> None:
        """Note that files in this state have this content; failing to is harmless."""
        record = {"format": FORMAT, "base": self.base, "key": key, "files": states}
        try:
            from factcheck.files import write_atomically

            write_atomically(self.folder / "current.json", json.dumps(record))
        except OSError:
            return

    def build(self, key: str, write: Callable[[Path], None], ignored: tuple[str, ...] = ()) -> Path:
        """Build the index of a content key beside its place and move it there in one step.

        Args:
            key: of the content.
            write: fills the folder that it is given.
            ignored: names of files in it that do not matter.

        Returns:
            The folder of the finished index. Of two processes that build at once, one's result is kept.
        """
        import tempfile

        if self.folder.is_symlink():
            _remove(self.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self.folder / key
        working = Path(tempfile.mkdtemp(prefix=".building-", dir=self.folder))
        try:
            write(working)
            seal(working, ignored)
            self._move(working, target, key)
        finally:
            _remove(working)
        self._forget_old(key)
        return target

    def _move(self, working: Path, target: Path, key: str) -> None:
        """Put a finished index in its place, unless another process was faster; one that is broken is replaced."""
        try:
            working.rename(target)
        except OSError:
            if self.index(key) is not None:
                return
            _remove(target)
            working.rename(target)

    def discard(self, key_folder: Path) -> None:
        """Remove a damaged index."""
        _remove(key_folder)

    def _forget_old(self, key: str) -> None:
        """Keep the newest few indexes; a process that reads an older one keeps its open files."""
        _sweep(self.folder)
        if int(key, 16) % _LOOKS_AROUND == 0:
            _sweep(*_folders(self.folder.parent))
        try:
            folders = [each for each in self.folder.iterdir() if _KEY.fullmatch(each.name) and each.is_dir()]
            folders.sort(key=lambda each: each.stat().st_mtime, reverse=True)
        except OSError:
            return
        for old in [each for each in folders if each.name != key][_KEPT - 1 :]:
            _remove(old)


def _sweep(*folders: Path) -> None:
    """Remove what processes that were killed left half-built in the folders of bases."""
    import time

    oldest = time.time() - _ABANDONED_SECONDS
    for leftover in _half_built(folders):
        with suppress(OSError):
            if leftover.stat().st_mtime < oldest:
                _remove(leftover)


def _half_built(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield what is not finished in folders of bases: indexes, and files that were to replace another one."""
    for folder in folders:
        with suppress(OSError):
            yield from [each for each in folder.iterdir() if each.name.startswith((".building-", ".factcheck-"))]


def _folders(root: Path) -> list[Path]:
    """Return the folders in a cache, those left out that are only linked to."""
    return [each for each in root.iterdir() if each.is_dir() and not each.is_symlink()]


def cached_bases(root: Path) -> Iterator[tuple[str, int]]:
    """Yield the folder of every compiled base in a cache, and the bytes that its indexes take."""
    for slot in _slots(root):
        try:
            name = str(json.loads((slot / "current.json").read_text("utf-8"))["base"])
        except (OSError, ValueError, KeyError, TypeError):
            name = slot.name
        yield name, sum(path.lstat().st_size for path in slot.rglob("*") if path.is_file())


def _slots(root: Path) -> list[Path]:
    """Return the folders of bases in a cache; what is only linked to is none of them."""
    return sorted(path.parent for path in root.glob("*/current.json") if not path.parent.is_symlink())


def clear_cache(root: Path) -> int:
    """Remove every compiled base from a cache and return how many there were; other files are left alone.

    What is half-built goes as well; a process that is still at it does without a cache.
    """
    slots = _slots(root)
    for slot in slots:
        _remove(slot)
    for leftover in list(_half_built(_folders(root))):
        _remove(leftover)
        with suppress(OSError):
            leftover.parent.rmdir()  # of a base that was never finished nothing else is there
    return len(slots)


def _remove(path: Path) -> None:
    """Remove a folder of the cache; of what is linked there only the link goes."""
    import shutil

    if path.is_symlink() or path.is_file():
        with suppress(OSError):
            path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)
