"""Options that several commands share."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from factcheck.match.base import Base


#: The same as ``judge.decide.MIN_CONFIDENCE``, which a test holds it to; importing that would slow ``--help``.
DEFAULT_CONFIDENCE = 0.6


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


class FailOn(StrEnum):
    """The verdict from which on the exit code is 1."""

    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    OUTDATED = "outdated"
    UNVERIFIED = "unverified"
    NEVER = "never"


BaseOption = Annotated[
    Path | None,
    typer.Option(
        "--base",
        metavar="DIR",
        help="Folder of the claim base; found by itself if not given.",
        show_default=False,
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to write the report.")]
FailOnOption = Annotated[
    FailOn, typer.Option("--fail-on", help="Exit with 1 if a statement has this verdict or a graver one.")
]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help="Most claims to show.")]

AsOfOption = Annotated[
    datetime | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        formats=["%Y-%m-%d"],
        help="Day by which 'last year' and the like are understood.",
        show_default=False,
    ),
]
JobsOption = Annotated[
    int, typer.Option("--jobs", "-j", min=0, max=256, help="Processes to check with; 0 takes one for each core.")
]
MinConfidenceOption = Annotated[
    float,
    typer.Option(
        "--min-confidence",
        min=0.0,
        max=1.0,
        help="Line under which a contradiction is not said, 0 to 1.",
    ),
]


def open_base(folder: Path | None) -> Base:
    """Open the base that applies and pass its warning on."""
    from factcheck.base.compile import Work
    from factcheck.cli.output import warn
    from factcheck.cli.progress import compiling
    from factcheck.match.base import load_base
    from factcheck.workers import cores

    with compiling() as progress:
        base = load_base(folder, Work(progress, cores()))
    if base.warning:
        warn(base.warning)
    return base


def fails(verdicts: list[str], fail_on: FailOn) -> bool:
    """Tell whether some verdict is at or above the line."""
    if fail_on is FailOn.NEVER:
        return False
    order = [FailOn.UNVERIFIED, FailOn.OUTDATED, FailOn.DISPUTED, FailOn.CONTRADICTED]
    graver = {each.value for each in order[order.index(fail_on) :]}
    return any(verdict in graver for verdict in verdicts)
