"""How to go about compiling a base: whom to tell of it, and with how many processes."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model.rows import NamedTuple


class Work(NamedTuple):
    """How to go about a compilation.

    Attributes:
        progress: called with the bytes of YAML compiled so far, and with all that there are.
        jobs: how many processes may read files, 0 for one a core; others than one only where the main module can be
            imported again, as that of a command can.
    """

    progress: Callable[[int, int], None] | None = None
    jobs: int = 1


#: Silently, in this process.
ALONE = Work()
