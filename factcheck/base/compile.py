"""Open a base: from the cache where its files are unchanged, compiled anew where they are not."""

from __future__ import annotations

from pathlib import Path

from factcheck.base.cache import Slot, content_key, stamp, usable_root
from factcheck.base.files import base_files
from factcheck.base.index import Store, write_index
from factcheck.model import BaseError, Location, Problem


def open_store(root: Path) -> tuple[Store, str]:
    """Return the open index of a base, compiling it first if needed.

    Args:
        root: the folder of the base.

    Returns:
        The store, and a warning for the user, empty if there is none.

    Raises:
        BaseError: with every problem of every file, if the base is broken or has no files.
    """
    try:
        files = base_files(root)
        current = stamp(root, files)
    except OSError as error:
        raise BaseError((Problem(Location(str(root), 1, 1), f"cannot be read: {error.strerror}"),)) from error
    if not files:
        raise BaseError(
            (Problem(Location(str(root), 1, 1), "holds no .yaml files; run 'factcheck init DIR' for a base"),)
        )
    cache, warning = usable_root()
    slot = Slot(cache, root)
    known = slot.known(current)
    if known is not None:
        store = _opened(known)
        if store is not None:
            return store, warning
        slot.discard(known)
    return _compiled(root, files, slot, current), warning


def _compiled(root: Path, files: list[Path], slot: Slot, current: list[list[str | int]]) -> Store:
    key = content_key(root, files)
    folder = slot.index(key)
    store = _opened(folder) if folder else None
    if store is None:
        if folder is not None:
            slot.discard(folder)
        from factcheck.base.load import load  # brings the YAML parser, which an unchanged base does not need

        found = load(root)
        if found.problems:
            raise BaseError(found.problems)
        store = Store(slot.build(key, lambda working: write_index(working, found.records)))
    slot.remember(current, key)
    return store


def _opened(folder: Path) -> Store | None:
    """Open an index, or return None if it is damaged in any way; it can always be built again."""
    try:
        return Store(folder)
    except Exception:
        return None
