"""What a user asked ``check`` to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factcheck.check.files import Wanted
from factcheck.check.statement import Options
from factcheck.cli.options import FailOn
from factcheck.cli.reports import Target
from factcheck.config.settings import Config
from factcheck.document.blocks import ReadOptions
from factcheck.model.record import record


@record
class Request:
    """What the user asked for, the configuration included.

    Attributes:
        config: the configuration, for what it says of single files.
        wanted: which files of folders are read.
        options: how statements are judged.
        reading: what is read of a document.
        targets: the reports to write.
        fail_on: from which verdict on the exit code is 1.
        show_all: whether quiet verdicts are shown too.
        strict: whether unverified statements are warnings.
        jobs: how many processes; 0 for one on each core.
        self_check: whether sentences are held against each other; None for in drafts.
        across: whether those of different documents are too.
        cache: whether results are kept.
        baseline: file of known findings.
        write_baseline: whether it is written instead of read.
        since: a git revision; only sentences changed since are checked.
        fix: whether suggestions are applied.
        diff: whether they are only shown.
        stdin_name: what standard input is called.
        require_files: whether it is an error if there is nothing to check.
    """

    config: Config
    wanted: Wanted
    options: Options
    reading: ReadOptions
    targets: Sequence[Target]
    fail_on: FailOn = FailOn.CONTRADICTED
    show_all: bool = False
    strict: bool = False
    jobs: int = 0
    self_check: bool | None = None
    across: bool = False
    cache: bool = True
    baseline: Path | None = None
    write_baseline: bool = False
    since: str | None = None
    fix: bool = False
    diff: bool = False
    stdin_name: str = "<stdin>"
    require_files: bool = False


def settings_for(name: str, config: Config) -> dict[str, Any]:
    """Return what the configuration says of one file; of two patterns that match, the later one wins."""
    if not config.per_path or config.path is None:
        return {}
    from factcheck.check.globs import wanted_spec

    root = config.path.parent.resolve()
    place = Path(name).resolve()
    inside = place.relative_to(root).as_posix() if place.is_relative_to(root) else place.as_posix().lstrip("/")
    found: dict[str, Any] = {}
    for pattern, values in config.per_path.items():
        if wanted_spec((pattern,)).match_file(inside):
            found.update(values)
    return found
