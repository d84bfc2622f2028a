"""The folder that caches live in: one that nobody but this user can write to, or none.

What a cache holds is taken at its word, so a folder that somebody else could have filled is not used at all.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from factcheck.model.rows import NamedTuple


class CacheFolder(NamedTuple):
    """Where caches are kept.

    Attributes:
        path: the folder; None if there is none that can be trusted and written.
        warning: what the user should know, if it is not the usual one.
    """

    path: Path | None
    warning: str = ""


def cache_root() -> Path:
    """Return the usual folder for caches: ``FACTCHECK_CACHE_DIR``, or the platform's cache folder."""
    chosen = os.environ.get("FACTCHECK_CACHE_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "linux":
        # XDG Base Directory Specification; the library that knows all platforms brings much that takes long to load
        usual = Path(os.environ.get("XDG_CACHE_HOME", "").strip())
        # by that specification a relative path is no path at all; the working folder is no place for a cache
        if usual.is_absolute():
            return usual / "factcheck"
        home = _home()
        return home / ".cache" / "factcheck" if home else _temporary()
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False)


def _home() -> Path | None:
    """Return the folder of this user, as the environment or the system has it; in a container there may be none."""
    home = Path(os.environ.get("HOME", ""))
    if home.is_absolute():
        return home
    import pwd

    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return None


def _temporary() -> Path:
    """Return a folder of this user's own among the temporary files."""
    import tempfile

    return Path(tempfile.gettempdir()) / f"factcheck-{_user()}"


def cache_folder() -> CacheFolder:
    """Return the cache folder to use: the usual one, one of our own among the temporary files, or none."""
    root = cache_root()
    reason = _unfit(root)
    if not reason:
        return CacheFolder(root)
    fallback = _temporary()
    if not _unfit(fallback):
        return CacheFolder(fallback, f"cache folder {root} {reason}; using {fallback}")
    return CacheFolder(None, f"cache folder {root} {reason}; working without a cache, which takes longer")


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"


def _unfit(folder: Path) -> str:
    """Return why a folder, made if it is missing, cannot hold a cache; empty if it can."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode):
            return "is a link" if stat.S_ISLNK(found.st_mode) else "is no folder"
        if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
            return "belongs to another user"
        if hasattr(os, "geteuid") and (found.st_mode & 0o022 or any(map(_is_open, folder.resolve().parents))):
            return "can be changed by other users"
        return "" if os.access(folder, os.W_OK | os.X_OK) else "cannot be written"
    except FileExistsError:
        return "is no folder"
    except OSError as error:
        return f"cannot be used: {error.strerror or error}"


def _is_open(parent: Path) -> bool:
    """Tell whether anybody may rename what stands in a folder; where the sticky bit is set, only its owner may."""
    mode = parent.stat().st_mode
    return bool(mode & stat.S_IWOTH) and not mode & stat.S_ISVTX
