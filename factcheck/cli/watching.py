"""``factcheck check --watch``: check again whenever a file changes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.hints import install_command
from factcheck.model import FactcheckError


def watch(paths: Sequence[str], base: Path | None, check: Callable[[], int]) -> int:
    """Check now, and again after each change of the drafts or the base, until interrupted.

    Args:
        paths: files and folders.
        base: the folder of the base, whose changes count too.
        check: does one check.

    Returns:
        The exit code of the last check.

    Raises:
        FactcheckError: if the library that watches is not installed.
    """
    try:
        import watchfiles
    except ImportError as error:
        raise FactcheckError(f"--watch needs one more package: {install_command('watchfiles')}") from error
    code = check()
    folders = [Path(path) for path in paths if path != "-"] + ([base / "claims", base / "sources"] if base else [])
    print("watching for changes; Ctrl-C ends", file=sys.stderr)
    for _ in watchfiles.watch(*(folder for folder in folders if folder.exists()), raise_interrupt=False):
        print("\x1b[2J\x1b[H" if sys.stdout.isatty() else "", end="")
        code = check()
    return code
