"""``factcheck check``: its options; what it does stands in ``cli.drafts``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import (
    AsOfOption,
    BaseOption,
    FailOn,
    OptionalFailOnOption,
    OptionalJobsOption,
    OptionalMinConfidenceOption,
    OutputOption,
    PatternsInOption,
    PatternsOutOption,
    ReportsOption,
)


def check(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Documents or folders of them; - reads standard input."),
    ],
    base: BaseOption = None,
    no_base: Annotated[
        bool, typer.Option("--no-base", help="Use no base: only hold each document against itself.")
    ] = False,
    form: ReportsOption = None,
    output: OutputOption = None,
    fail_on: OptionalFailOnOption = None,
    show_all: Annotated[bool, typer.Option("--all", help="Show what is supported and unverified too.")] = False,
    strict: Annotated[
        bool | None, typer.Option("--strict", help="Show unverified statements as warnings.", show_default=False)
    ] = None,
    min_confidence: OptionalMinConfidenceOption = None,
    as_of: AsOfOption = None,
    include: PatternsInOption = None,
    exclude: PatternsOutOption = None,
    force_exclude: Annotated[
        bool | None,
        typer.Option("--force-exclude", help="Leave out files named here too, if excluded.", show_default=False),
    ] = None,
    require_files: Annotated[
        bool | None, typer.Option("--require-files", help="Exit with 2 if no file was checked.", show_default=False)
    ] = None,
    check_quotes: Annotated[
        bool | None, typer.Option("--check-quotes", help="Check block quotations too.", show_default=False)
    ] = None,
    csv_column: Annotated[
        str | None, typer.Option("--csv-column", metavar="NAME", help="Column of .csv files that holds statements.")
    ] = None,
    self_check: Annotated[
        bool | None,
        typer.Option(
            "--self-check/--no-self-check",
            help="Hold the sentences of a document against each other; by default up to 10,000 sentences.",
            show_default=False,
        ),
    ] = None,
    across_files: Annotated[
        bool | None,
        typer.Option(
            "--across-files", help="Hold sentences of different files against each other.", show_default=False
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar="FILE", help="Known findings, which are not reported.", show_default=False),
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write what is found to the baseline.")
    ] = False,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REV", help="Check only sentences changed since a git revision."),
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Put the suggested values into the files.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Check again whenever a file changes.")] = False,
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="NAME", help="What to call standard input.")
    ] = None,
    cache: Annotated[
        bool | None, typer.Option("--cache/--no-cache", help="Keep results of unchanged files.", show_default=False)
    ] = None,
    jobs: OptionalJobsOption = None,
) -> None:
    """Check every sentence of drafts.

    For example:

      factcheck check draft.md

      factcheck check --all --format jsonl docs/

      factcheck check --format text --format sarif:factcheck.sarif docs/
    """
    from factcheck.check.files import Wanted
    from factcheck.check.project import project_of
    from factcheck.check.statement import Options
    from factcheck.cli.bases import open_own
    from factcheck.cli.drafts import check_drafts
    from factcheck.cli.reports import report_targets
    from factcheck.cli.request import Request
    from factcheck.document.blocks import ReadOptions
    from factcheck.model import FactcheckError

    if no_base and base is not None:
        raise FactcheckError("--no-base and --base exclude each other")
    project = project_of([stdin_filename or "" if path == "-" else path for path in paths], base, not no_base)
    config = project.config
    known = config.get("baseline", baseline)
    if write_baseline and known is None:
        raise FactcheckError("--write-baseline needs a file: --baseline FILE")
    root = config.path.parent if config.path else Path()
    request = Request(
        config,
        Wanted(
            config.get("include", include),
            config.get("exclude", exclude),
            root,
            config.get("force-exclude", force_exclude),
        ),
        Options(min_confidence=config.get("min-confidence", min_confidence), as_of=config.get("as-of", as_of)),
        ReadOptions(
            config.get("check-quotes", check_quotes),
            config.get("csv-column", csv_column),
            tuple(config.get("front-matter")),
        ),
        report_targets(config.get("format", form), output),
        FailOn(config.get("fail-on", fail_on)),
        show_all,
        config.get("strict", strict),
        config.get("jobs", jobs),
        self_check if self_check is not None else config.values.get("self-check"),
        config.get("across-files", across_files),
        config.get("cache", cache),
        Path(known) if known else None,
        write_baseline,
        since,
        fix,
        diff,
        stdin_filename or "<stdin>",
        config.get("require-files", require_files),
    )

    def once() -> int:
        return check_drafts(paths, open_own(project.base) if project.base else None, request)

    if not watch:
        raise typer.Exit(once())
    from factcheck.cli.watching import watch as watch_files

    raise typer.Exit(watch_files(paths, project.base.folder if project.base else None, once))
