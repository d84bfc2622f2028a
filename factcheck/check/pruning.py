"""Keep a folder of kept files under a size: what is oldest goes first.

Other processes may write to the folder and read from it meanwhile. A file comes into being in one step, so one that is
removed is missed by nobody for long: what it held is worked out again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from factcheck.model.rows import NamedTuple

#: Half-written files of processes that were killed are swept away after this many seconds.
_ABANDONED_SECONDS = 3600
_HALF_WRITTEN = "."


class _File(NamedTuple):
    """A file of the folder; in their order the oldest is first."""

    modified: float
    path: str
    size: int


def prune(root: Path, limit: int) -> int:
    """Remove the oldest files of a folder's folders until what is left takes no more than a limit.

    Args:
        root: the folder; one that is only linked to is left alone, and of what is linked in it only the link goes.
        limit: how many bytes may be left.

    Returns:
        How many bytes are left.
    """
    if root.is_symlink():
        return 0
    oldest_first = sorted(_files(root))
    left = sum(each.size for each in oldest_first)
    abandoned = time.time() - _ABANDONED_SECONDS
    for each in oldest_first:
        half_written = os.path.basename(each.path).startswith(_HALF_WRITTEN)  # noqa: PTH119
        if each.modified < abandoned if half_written else left > limit:
            left -= each.size
            with suppress(OSError):  # another process was faster
                os.unlink(each.path)  # noqa: PTH108
    for folder in _folders(root):
        with suppress(OSError):  # it is not empty
            os.rmdir(folder)  # noqa: PTH106
    return left


def _folders(root: Path) -> list[str]:
    try:
        with os.scandir(root) as found:
            return [each.path for each in found if each.is_dir(follow_symlinks=False)]
    except OSError:
        return []


def _files(root: Path) -> Iterator[_File]:
    """Yield the files of the folders of a folder; there may be tens of thousands."""
    for folder in _folders(root):
        with suppress(OSError), os.scandir(folder) as found:
            for each in found:
                if not each.is_dir(follow_symlinks=False):
                    with suppress(OSError):
                        stat = each.stat(follow_symlinks=False)
                        yield _File(stat.st_mtime, each.path, stat.st_size)
