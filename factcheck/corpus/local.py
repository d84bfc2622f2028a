"""The engine of one machine: processes that take parts until none is left.

A process that dies takes its pool with it. The parts that were under way are then done again, each in a process of its
own, so that the one document that is to blame can be told (see ``trail``) and no other is.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from factcheck.corpus.job import Job
from factcheck.corpus.plan import Part
from factcheck.corpus.rows import Checker
from factcheck.corpus.work import ATTEMPTS, do_part
from factcheck.model import FactcheckError
from factcheck.workers import worker_pool


def run_locally(parts: Sequence[Part], job: Job, index: Path, done: Callable[[int], None], jobs: int) -> None:
    """Do parts on this machine.

    Args:
        parts: what is to be done.
        job: what they belong to.
        index: folder of the compiled base.
        jobs: how many processes at most.
        done: called with the number of parts done since the last call.

    Raises:
        FactcheckError: if a file cannot be read or written, or a part ends its process again and again.
    """
    left = list(parts)
    for _ in range(ATTEMPTS):
        if _together(left, job, index, jobs, done):
            return
        left = [part for part in left if not (job.output / part.name).exists()]
        for part in [part for part in left if (job.work / f"{part.name}.trail").exists()]:
            _alone(part, job, index, done)
            left.remove(part)
    raise FactcheckError(f"the processes that check ended {ATTEMPTS} times; is there memory enough for the base?")


def _alone(part: Part, job: Job, index: Path, done: Callable[[int], None]) -> None:
    for _ in range(ATTEMPTS):
        if _together([part], job, index, 1, done):
            return
    raise FactcheckError(f"{part.name}: the process that checks it ended {ATTEMPTS} times; --resume tries further")


def _together(parts: Sequence[Part], job: Job, index: Path, jobs: int, done: Callable[[int], None]) -> bool:
    """Do parts side by side; return False if a process died before all were done."""
    if not parts:
        return True
    with worker_pool(min(jobs, len(parts)), _open, index, job) as pool:
        try:
            for future in as_completed([pool.submit(_do, part) for part in parts]):
                future.result()
                done(1)
        except BrokenProcessPool:
            return False
    return True


_OPENED: list[tuple[Job, Checker]] = []


def _open(index: Path, job: Job) -> None:
    """Open the base in a new process, which ends with the one that started it."""
    from factcheck.match.base import open_compiled

    threading.Thread(target=_follow, args=(os.getppid(),), daemon=True).start()
    _OPENED.append((job, Checker(open_compiled(index), job.options)))


def _follow(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


class _StoppedError(BaseException):
    """The pool ends this process: an interrupt, or an error elsewhere. What catches errors must not catch it."""


def _stop(*_: object) -> None:
    raise _StoppedError


def _do(part: Part) -> None:
    job, checker = _OPENED[0]
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        do_part(part, job, checker)
    except _StoppedError:
        # the part was left off in order, so that nothing blames its document
        os._exit(1)
    finally:
        signal.signal(signal.SIGTERM, before)
