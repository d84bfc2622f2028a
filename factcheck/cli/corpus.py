"""``factcheck corpus``: its options; what it does stands in ``cli.corpora``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import (
    AsOfOption,
    BaseOption,
    OptionalFailOnOption,
    OptionalJobsOption,
    OptionalMinConfidenceOption,
)


class EngineName(StrEnum):
    """What does the work."""

    EMBEDDED = "embedded"
    SPARK = "spark"


def corpus(
    input: Annotated[
        str,
        typer.Argument(
            metavar="INPUT", help="A .parquet, .jsonl or .csv file, a document, a folder of either, or a glob."
        ),
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT.parquet", help="Folder for the rows, in Parquet files.")
    ],
    text_column: Annotated[
        str | None,
        typer.Option("--text-column", metavar="NAME", help="Column of a table that holds the text of a document."),
    ] = None,
    id_column: Annotated[
        str | None,
        typer.Option("--id-column", metavar="NAME", help="Column that holds its id; without it, a digest of the text."),
    ] = None,
    base: BaseOption = None,
    engine: Annotated[
        EngineName, typer.Option("--engine", help="What does the work: this machine, or Apache Spark.")
    ] = EngineName.EMBEDDED,
    master: Annotated[
        str | None,
        typer.Option(
            "--master", metavar="URL", help="Spark master, such as spark://host:7077; this machine by default."
        ),
    ] = None,
    remote: Annotated[
        str | None, typer.Option("--remote", metavar="URL", help="Spark Connect server, such as sc://host:15002.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a run that stopped.")] = False,
    fail_on: OptionalFailOnOption = None,
    min_confidence: OptionalMinConfidenceOption = None,
    as_of: AsOfOption = None,
    jobs: OptionalJobsOption = None,
) -> None:
    """Check every sentence of a large collection, and write one row for each.

    For example:

      factcheck corpus news.parquet --text-column body --id-column id --output checked.parquet

      factcheck corpus docs/ --output checked.parquet

      factcheck corpus 'archive/*.jsonl' --text-column text --output checked.parquet --resume
    """
    from factcheck.cli.corpora import Asked, check_corpus

    asked = Asked(
        input,
        output,
        text_column,
        id_column,
        base,
        engine.value,
        master,
        remote,
        resume,
        fail_on,
        min_confidence,
        as_of,
        jobs,
    )
    raise typer.Exit(check_corpus(asked))
