"""Processes that share the work of one command; like ``model``, every floor may use them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def worker_pool(jobs: int, start: Callable[..., None] | None = None, *arguments: Any) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of processes; leaving the block ends them and drops what they have not begun.

    Args:
        jobs: how many processes.
        start: called in each of them before its first task, if given.
        arguments: for ``start``.
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # a forked process would share an index's threads and locks, a spawned one starts clean
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (start, *arguments))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(start: Callable[..., None] | None, *arguments: Any) -> None:
    import signal

    # an interrupt is the parent's to handle
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if start is not None:
        start(*arguments)
