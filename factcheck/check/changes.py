"""Which lines changed since a git revision."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from factcheck.model import FactcheckError, Statement

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@")


class Changes:
    """The changed lines of the files of one repository."""

    def __init__(self, revision: str) -> None:
        """Prepare to compare with a revision.

        Args:
            revision: anything that git takes for one.

        Raises:
            FactcheckError: if there is no git, no repository, or no such revision.
        """
        found = _git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
        if found.returncode:
            reason = (found.stderr.strip().splitlines() or ["git failed"])[-1]
            raise FactcheckError(f"--since {revision}: {reason}")
        self._commit = found.stdout.strip()

    def ranges(self, file: str) -> list[tuple[int, int]] | None:
        """Return the changed lines of a file as (first, last), or None if the revision does not have the file."""
        tracked = _git("ls-files", "--error-unmatch", "--", file)
        known = _git("cat-file", "-e", f"{self._commit}:./{Path(file).as_posix()}")
        if tracked.returncode or known.returncode:
            return None
        diff = _git("diff", "--unified=0", "--no-color", "--no-ext-diff", self._commit, "--", file)
        found = []
        for line in diff.stdout.splitlines():
            match = _HUNK.match(line)
            if match and match[2] != "0":
                first = int(match[1])
                found.append((first, first + int(match[2] or 1) - 1))
        return found

    def keep(self, file: str, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
        """Return the statements of a file that a change touches."""
        ranges = self.ranges(file)
        if ranges is None:
            return statements
        return tuple(each for each in statements if any(_touches(each, first, last) for first, last in ranges))


def _touches(statement: Statement, first: int, last: int) -> bool:
    begin = statement.location.line if statement.location else 0
    end = statement.end.line if statement.end else begin
    return begin <= last and end >= first


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["git", *arguments], capture_output=True, text=True, check=False, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        raise FactcheckError(f"git cannot be run: {error.strerror or error}") from error
