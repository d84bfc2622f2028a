"""Open the base that a command works with, and say which one it is where that may surprise."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import FactcheckError

if TYPE_CHECKING:
    from factcheck.base.discover import Found
    from factcheck.match.base import Base

_START = "start one of your own with: factcheck init facts"


def open_base(folder: Path | None) -> Base:
    """Open the base that applies, for commands that may fall back on the demo base, and say so if they do."""
    from factcheck.base.discover import discover

    found = discover(folder)
    if found.fallback:
        print(f"note: no claim base was found, so the demo base is used; {_START}", file=sys.stderr)
    return open_found(found)


def open_own(found: Found) -> Base:
    """Open a base for commands whose exit code counts.

    Raises:
        FactcheckError: if it is the demo base and nobody asked for it.
    """
    if found.fallback:
        raise FactcheckError(
            "no claim base was found: no folder upward holds claims/, no configuration names a base, and"
            f" FACTCHECK_BASE is not set\n{_START}, then add --base facts\n"
            "--base demo takes the base that ships with the tool, to try it"
        )
    return open_found(found)


def open_found(found: Found) -> Base:
    """Open a base, show how its compilation goes on, and pass its warning on."""
    from factcheck.base.work import Work
    from factcheck.cli.output import warn
    from factcheck.match.base import open_found as open_it

    if sys.stderr.isatty():
        from factcheck.cli.progress import compiling

        with compiling() as progress:
            base = open_it(found, Work(progress, jobs=0))
    else:
        base = open_it(found, Work(jobs=0))
    if base.warning:
        warn(base.warning)
    if not len(base):
        warn(f"the base {base.name} holds no claims, so there is nothing to hold a statement against")
    return base
