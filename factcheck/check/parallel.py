"""Check many statements on several processor cores, with the same results in the same order as on one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.check.statement import Options, check_statement
from factcheck.model import Result, Statement
from factcheck.workers import worker_pool

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: Starting a process costs as much as checking about this many statements.
WORTH_A_PROCESS = 400
_CHUNK = 200


def check_in_parallel(statements: Sequence[Statement], base: Base, options: Options, jobs: int) -> Iterator[Result]:
    """Yield a result for each statement, in order.

    Args:
        statements: what to check.
        base: the open base; each process opens it anew, unless it is only in memory.
        options: how to judge.
        jobs: how many processes at most; a short list is checked in this one.

    Yields:
        The results, which do not depend on the number of processes.
    """
    jobs = min(jobs, len(statements) // WORTH_A_PROCESS + 1) if base.store.on_disk else 1
    if jobs <= 1:
        with base.sentences:
            for statement in statements:
                yield check_statement(statement, base, options)
        return
    with worker_pool(jobs, _open, base.path, options) as pool:
        yield from chain.from_iterable(pool.map(_check, _chunks(statements)))


def _chunks(statements: Sequence[Statement]) -> Iterator[Sequence[Statement]]:
    for start in range(0, len(statements), _CHUNK):
        yield statements[start : start + _CHUNK]


_OPENED: list[tuple[Base, Options]] = []


def _open(path: Path, options: Options) -> None:
    """Open the base in a new process."""
    from factcheck.match.base import load_base

    _OPENED.append((load_base(path), options))


def _check(statements: Sequence[Statement]) -> list[Result]:
    base, options = _OPENED[0]
    with base.sentences:
        return [check_statement(statement, base, options) for statement in statements]
