"""Writing files in one step, so that a reader sees the old content or the new one, and where a repository begins."""

from __future__ import annotations

import os
from pathlib import Path

from factcheck.model import FactcheckError


def write_atomically(path: Path, data: str | bytes) -> None:
    """Write a file in one step; the mode of one that was there before is kept.

    Args:
        path: the file; something that is no regular file, such as a pipe, is written to as it stands.
        data: its content; text is written in UTF-8 as it is.

    Raises:
        OSError: if it cannot be written; the old file is then untouched.
    """
    import tempfile

    body = data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(body)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(body)
        Path(name).chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)  # noqa: PTH105 - replaces in one step on every platform
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
