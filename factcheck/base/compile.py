"""Open a base: from the cache where its files are unchanged, compiled anew where they are not."""

from __future__ import annotations

from pathlib import Path

from factcheck.base.cache import Compiled, Slot, States, content_key, file_states, package_states
from factcheck.base.cachefolder import cache_folder
from factcheck.base.discover import is_packaged
from factcheck.base.files import base_files, irregular
from factcheck.base.index import LOCKS
from factcheck.base.store import Store, opened
from factcheck.base.work import ALONE, Work
from factcheck.model import BaseError, Location, Problem


def open_store(root: Path, work: Work = ALONE) -> tuple[Store, str]:
    """Return the open index of a base, compiling it first if needed.

    Args:
        root: the folder of the base.
        work: how to go about it if it has to be compiled.

    Returns:
        The store, and a warning for the user, empty if there is none. Where no cache can be used, the store is in
        memory.

    Raises:
        BaseError: with every problem of every file, if the base is broken or has no files.
    """
    cache, warning = cache_folder()
    if cache is None:
        return _in_memory(root, _states(root, {}), work), warning
    slot = Slot(cache, root)
    last = slot.last()
    states = _states(root, last.states if last else {})
    if last is not None and last.states == states:
        store = opened(last.folder)
        if store is not None:
            return store, warning
        slot.discard(last.folder)
        last = None
    try:
        return _compiled(root, slot, states, last, work), warning
    except (OSError, ValueError) as error:  # the index library tells of a full disk by a ValueError
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "no index can be written there"
        warning = f"cache folder {cache}: {reason}; working without a cache, which takes longer"
        return _in_memory(root, states, work), warning


def _in_memory(root: Path, states: States, work: Work) -> Store:
    from factcheck.base.build import build_in_memory

    return build_in_memory(root, work, content_key(states))


def _states(root: Path, known: States) -> States:
    """Return the states of a base's files; raise if there are none or they cannot be read."""
    try:
        if is_packaged(root):
            return package_states(root, known)
        files = base_files(root)
        problems = [(path.relative_to(root).as_posix(), why) for path in files if (why := irregular(path))]
        if problems:
            raise BaseError(tuple(Problem(Location(name, 1, 1), why) for name, why in problems))
        states = file_states(root, files, known)
    except OSError as error:
        name = error.filename or str(root)
        raise BaseError((Problem(Location(name, 1, 1), f"cannot be read: {error.strerror}"),)) from error
    if not states:
        raise BaseError(
            (Problem(Location(str(root), 1, 1), "holds no .yaml files; run 'factcheck init DIR' for a base"),)
        )
    return states


def _compiled(root: Path, slot: Slot, states: States, last: Compiled | None, work: Work) -> Store:
    key = content_key(states)
    folder = slot.index(key)
    store = opened(folder) if folder else None
    if store is None:
        if folder is not None:
            slot.discard(folder)
        from factcheck.base.build import build  # brings the YAML parser, which an unchanged base does not need

        finished = slot.build(key, lambda working: build(root, working, states, last, work), LOCKS)
        store = Store.open(finished)
    slot.remember(states, key)
    return store
