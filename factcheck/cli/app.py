"""The commands and their help; each imports what it needs when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck import __version__
from factcheck.cli.cache import cache
from factcheck.cli.options import (
    DEFAULT_CONFIDENCE,
    AsOfOption,
    BaseOption,
    FailOn,
    FailOnOption,
    Format,
    FormatOption,
    JobsOption,
    LimitOption,
    MinConfidenceOption,
    fails,
    open_base,
)

app = typer.Typer(
    name="factcheck",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)

app.add_typer(cache, name="cache")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def factcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A linter for facts: checks statements and drafts against a small curated base of sourced claims.

    Start with: factcheck claim "The OpenAI-Microsoft partnership began in 2016"

    Exit codes: 0 nothing found, 1 findings, 2 wrong usage or a broken base.
    """


@app.command()
def claim(
    statements: Annotated[
        list[str],
        typer.Argument(metavar="STATEMENT...", help="Sentences to check; - reads lines from standard input."),
    ],
    base: BaseOption = None,
    form: FormatOption = Format.TEXT,
    fail_on: FailOnOption = FailOn.CONTRADICTED,
    min_confidence: MinConfidenceOption = DEFAULT_CONFIDENCE,
    as_of: AsOfOption = None,
) -> None:
    """Check statements given on the command line.

    Examples:
      factcheck claim "Microsoft invested $1 billion in OpenAI in 2019"

      factcheck claim --format json "Sam Altman is joining Microsoft"
    """
    from factcheck.check.statement import Options, check_statement
    from factcheck.cli.inputs import given_statements
    from factcheck.cli.output import write_data, write_lines

    opened = open_base(base)
    options = Options(min_confidence=min_confidence, as_of=as_of.date() if as_of else None)
    results = [check_statement(each, opened, options) for each in given_statements(statements)]
    if form is Format.TEXT:
        from factcheck.report.text import result_lines

        write_lines(each for result in results for each in result_lines(result, opened.source))
    else:
        from factcheck.report.data import result_data

        write_data((result_data(result, opened.source) for result in results), form.value)
    raise typer.Exit(int(fails([result.verdict.value for result in results], fail_on)))


@app.command()
def check(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Text or Markdown files or folders; - reads standard input."),
    ],
    base: BaseOption = None,
    form: FormatOption = Format.TEXT,
    fail_on: FailOnOption = FailOn.CONTRADICTED,
    show_all: Annotated[bool, typer.Option("--all", help="Show what is supported and unverified too.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Show unverified statements as warnings.")] = False,
    min_confidence: MinConfidenceOption = DEFAULT_CONFIDENCE,
    as_of: AsOfOption = None,
    jobs: JobsOption = 0,
) -> None:
    """Check every sentence of drafts.

    Examples:
      factcheck check draft.md

      factcheck check --all --format jsonl docs/
    """
    from factcheck.check.statement import Options
    from factcheck.cli.drafts import check_drafts

    options = Options(min_confidence=min_confidence, as_of=as_of.date() if as_of else None)
    code = check_drafts(paths, open_base(base), form.value, show_all, strict, fail_on, options, jobs)
    raise typer.Exit(code)


@app.command()
def audit(base: BaseOption = None, form: FormatOption = Format.TEXT) -> None:
    """Find inconsistencies inside the base itself.

    Example: factcheck audit
    """
    from factcheck.auditing.run import audit as run
    from factcheck.cli.output import write_data, write_lines
    from factcheck.cli.progress import counting
    from factcheck.report.segments import line

    opened = open_base(base)
    with counting(len(opened), "auditing") as done:
        findings = run(opened, progress=done)
    if form is Format.TEXT:
        from factcheck.report.text import finding_lines

        write_lines(each for finding in findings for each in finding_lines(finding, opened.source))
        noun = "inconsistency" if len(findings) == 1 else "inconsistencies"
        write_lines([line(f"{len(findings)} {noun} in {len(opened):,} claims")])
    else:
        from factcheck.report.data import finding_data

        write_data((finding_data(finding, opened.source) for finding in findings), form.value)
    raise typer.Exit(int(bool(findings)))


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="What to look for.")],
    base: BaseOption = None,
    limit: LimitOption = 10,
    form: FormatOption = Format.TEXT,
) -> None:
    """Find claims by words.

    Example: factcheck search "cloud provider"
    """
    from factcheck.cli.inputs import joined_words
    from factcheck.cli.output import write_data, write_lines

    opened = open_base(base)
    matches = opened.search(joined_words(words), limit)
    if form is Format.TEXT:
        from factcheck.report.segments import line
        from factcheck.report.text import match_lines

        write_lines(match_lines(matches) if matches else [line("nothing found")])
    else:
        from factcheck.report.data import match_data

        write_data(map(match_data, matches), form.value)


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID", help="Id of a claim, source, entity or property.")],
    base: BaseOption = None,
    form: FormatOption = Format.TEXT,
) -> None:
    """Show one record of the base.

    Example: factcheck show investment-2019
    """
    from factcheck.cli.records import show_record

    show_record(open_base(base), name, form.value)


@app.command("list")
def list_claims(
    base: BaseOption = None,
    tag: Annotated[str | None, typer.Option(help="Only claims with this tag.", show_default=False)] = None,
    form: FormatOption = Format.TEXT,
) -> None:
    """List all claims.

    Example: factcheck list
    """
    from factcheck.cli.records import show_claims

    show_claims(open_base(base), tag, form.value)


@app.command()
def sources(base: BaseOption = None, form: FormatOption = Format.TEXT) -> None:
    """List all sources and how many claims cite each.

    Example: factcheck sources
    """
    from factcheck.cli.records import show_sources

    show_sources(open_base(base), form.value)


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write the base into.")],
) -> None:
    """Write a small base of your own to start from.

    Example: factcheck init facts
    """
    from factcheck.base.scaffold import write_base

    written = write_base(folder)
    for path in written:
        print(f"wrote {path}")


@app.command()
def schema() -> None:
    """Print the JSON Schema of the base format, for editors.

    Example: factcheck schema > claims.schema.json
    """
    from factcheck.base.schema import schema_text

    print(schema_text(), end="")
