"""Options that several commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

#: The same as ``judge.setting.MIN_CONFIDENCE``, which a test holds it to; importing that would slow ``--help``.
DEFAULT_CONFIDENCE = 0.6


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


class Severity(StrEnum):
    """The level of an inconsistency from which on the exit code is 1."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


class FailOn(StrEnum):
    """The verdict from which on the exit code is 1, the gravest first."""

    CONTRADICTED = "contradicted"
    SUSPECT = "suspect"
    DISPUTED = "disputed"
    OUTDATED = "outdated"
    UNVERIFIED = "unverified"
    NEVER = "never"


def day(text: str) -> date:
    """Return the day that an option names."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is not a day; write it as year, month and day: 2026-11-22") from error


BaseOption = Annotated[
    Path | None,
    typer.Option(
        "--base",
        metavar="DIR",
        help="Folder of the claim base, found by itself if not given; 'demo' is the one that ships with the tool.",
        show_default=False,
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to write the report.")]
FailOnOption = Annotated[
    FailOn, typer.Option("--fail-on", help="Exit with 1 if a statement has this verdict or a graver one.")
]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help="Most claims to show.")]

AsOfOption = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        parser=day,
        help="Day on which the text was written: it decides which claims hold, and which year 'last year' is.",
        show_default=False,
    ),
]
OptionalJobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=0,
        max=256,
        help="Processes to check with; 0, the default, takes one for each core.",
        show_default=False,
    ),
]
OptionalFailOnOption = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on",
        help="Exit with 1 if a statement has this verdict or a graver one; contradicted by default.",
        show_default=False,
    ),
]


def _a_number(value: float | None) -> float | None:
    """Refuse "nan", which is neither under the least nor above the most."""
    if value is not None and value != value:  # noqa: PLR0124 - so "nan" is told
        raise typer.BadParameter("nan is no number from 0 to 1.")
    return value


OptionalMinConfidenceOption = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        min=0.0,
        max=1.0,
        callback=_a_number,
        help="How sure a difference has to be to be reported, 0 to 1; 0.6 by default.",
        show_default=False,
    ),
]
ReportsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT[:FILE]",
        help="How to write the report: text, concise, json, jsonl, github, sarif, junit, gitlab, rdjson, markdown, csv"
        " or html; may be given again with a file. In GitHub Actions github is the default.",
        show_default=False,
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file, in one step.", show_default=False),
]
PatternsInOption = Annotated[
    list[str] | None,
    typer.Option("--include", metavar="GLOB", help="Files of folders to check, as in .gitignore.", show_default=False),
]
PatternsOutOption = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="GLOB", help="Files of folders to leave out.", show_default=False),
]
SnapshotsOption = Annotated[
    Path | None,
    typer.Option(
        "--snapshots",
        metavar="DIR",
        help="Folder with local texts of the sources, named by their ids.",
        show_default=False,
    ),
]
MinConfidenceOption = Annotated[
    float,
    typer.Option(
        "--min-confidence",
        min=0.0,
        max=1.0,
        callback=_a_number,
        help="How sure a difference has to be to be reported, 0 to 1.",
    ),
]


def fails(verdicts: list[str], fail_on: FailOn) -> bool:
    """Tell whether some verdict is at or above the line."""
    if fail_on is FailOn.NEVER:
        return False
    order = list(FailOn)
    graver = {each.value for each in order[: order.index(fail_on) + 1]}
    return any(verdict in graver for verdict in verdicts)
