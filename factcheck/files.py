"""Reading what may be no file and writing in one step, so that a reader sees the old content or the new one."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

from factcheck.model import FactcheckError

#: Where the system shows what a process was given open; links to it are followed.
_GIVEN = re.compile(r"/dev/(?:fd/\d+|stdin)|/proc/[^/]+/fd/.+")


def may_wait(path: Path) -> bool:
    """Tell whether to open a file for reading may wait for ever: a named pipe that nobody may ever write to.

    What a process was given open has its writer: ``/dev/stdin``, and the ``/dev/fd/63`` that shells make of ``<(...)``.

    Args:
        path: any path.
    """
    try:
        pipe = stat.S_ISFIFO(path.stat().st_mode)
    except OSError:
        return False
    return pipe and not any(_GIVEN.fullmatch(each) for each in (str(path.absolute()), os.path.realpath(path)))


def refuse_to_wait(path: Path) -> None:
    """Raise for a file that may never be ready to be read.

    Raises:
        FactcheckError: naming it.
    """
    if may_wait(path):
        raise FactcheckError(f"{path}: is a named pipe, which may never be written to; name a file instead")


def write_atomically(path: Path, data: str | bytes) -> None:
    """Write a file in one step; the mode of one that was there before is kept.

    Args:
        path: the file; something that is no regular file, such as a pipe, is written to as it stands.
        data: its content; text is written in UTF-8 as it is.

    Raises:
        OSError: if it cannot be written; the old file is then untouched.
    """
    body = data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(body)
        return
    target.parent.mkdir(parents=True, exist_ok=True)

    def dress(new: Path) -> None:
        new.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())

    _replace(target, body, dress)


def write_for_user(path: Path, data: str | bytes) -> None:
    """Write a file that a user asked for, in one step.

    Raises:
        FactcheckError: naming the file, if it cannot be written.
    """
    try:
        write_atomically(path, data)
    except OSError as error:
        raise FactcheckError(f"{path}: cannot be written: {error.strerror or error}") from error


def repository_root() -> Path:
    """Return the top of the repository that the working folder is in, or the working folder itself."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def rewrite(path: Path, before: bytes, after: bytes) -> None:
    """Replace a user's document in one step, with its mode, its owner and its extended attributes.

    Args:
        path: the file; of a link, the file that it leads to.
        before: what it holds.
        after: what it is to hold.

    Raises:
        FactcheckError: if it cannot be written, if it holds something else by now, or if something of it would be
            lost: its owner, an attribute, the other names of a file with hard links.
    """
    target = path.resolve()
    try:
        old = target.stat()
        if not stat.S_ISREG(old.st_mode):
            raise FactcheckError(f"{path}: not fixed: it is no regular file")
        if old.st_nlink > 1:
            raise FactcheckError(f"{path}: not fixed: it has {old.st_nlink} hard links, which would be parted")

        def dress(new: Path) -> None:
            _dress_alike(target, new, old)
            if target.read_bytes() != before or target.stat().st_ino != old.st_ino:
                raise FactcheckError(f"{path}: not fixed: it has changed since it was read; check it again")

        _replace(target, after, dress)
    except OSError as error:
        raise FactcheckError(f"{path}: cannot be written as it was: {error.strerror or error}") from error


def _replace(target: Path, body: bytes, dress: Callable[[Path], None]) -> None:
    """Write a new file beside a target, prepare it, and move it to its place."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".factcheck-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(body)
            stream.flush()
            os.fsync(stream.fileno())
        dress(Path(name))
        os.replace(name, target)  # noqa: PTH105 - replaces in one step on every platform
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _dress_alike(old: Path, new: Path, state: os.stat_result) -> None:
    """Give a new file the owner, the mode and the extended attributes of an old one; raise if that cannot be done."""
    found = new.stat()
    if hasattr(os, "chown") and (found.st_uid, found.st_gid) != (state.st_uid, state.st_gid):
        os.chown(new, state.st_uid, state.st_gid)
    new.chmod(state.st_mode & 0o7777)
    if hasattr(os, "listxattr"):
        for name in os.listxattr(old):
            value = os.getxattr(old, name)
            try:
                os.setxattr(new, name, value)
            except OSError:  # the system may have set it, and set the same
                if name not in os.listxattr(new) or os.getxattr(new, name) != value:
                    raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
