"""A progress bar on standard error, on a terminal, for work that takes a while."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

_PATIENCE_SECONDS = 0.7


@contextmanager
def compiling() -> Iterator[Callable[[int, int], None]]:
    """Give a function that shows how the compilation of a base goes on."""
    shown = [0]

    def progress(done: int, total: int) -> None:
        count(done - shown[0], total)
        shown[0] = done

    with counting_late("compiling the base") as count:
        yield progress


@contextmanager
def counting_late(label: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function that counts done work, for work whose amount only shows when it begins.

    Args:
        label: what is being done.

    Yields:
        A function to call with the amount done since the last call, and with how much there is to do in all.
    """
    opened: list[Callable[[int], None]] = []

    def progress(amount: int, total: int) -> None:
        if not opened:
            opened.append(stack.enter_context(counting(total, label)))
        opened[0](amount)

    with ExitStack() as stack:
        yield progress


@contextmanager
def counting(total: int, label: str) -> Iterator[Callable[[int], None]]:
    """Give a function that counts done work and shows it.

    Args:
        total: how much there is to do.
        label: what is being done.

    Yields:
        A function to call with the amount done since the last call; it shows nothing in a pipe or if the work
        is done at once.
    """
    if not sys.stderr.isatty():
        yield lambda amount: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    began = time.monotonic()
    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task(label, total=total)

    def done(amount: int) -> None:
        bar.advance(task, amount)
        if not bar.live.is_started and time.monotonic() - began > _PATIENCE_SECONDS:
            bar.start()

    try:
        yield done
    finally:
        bar.stop()
