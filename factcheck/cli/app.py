"""The commands and their help; each imports what it needs when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck import __version__
from factcheck.cli.cache import cache
from factcheck.cli.config import config
from factcheck.cli.options import (
    DEFAULT_CONFIDENCE,
    AsOfOption,
    BaseOption,
    FailOn,
    FailOnOption,
    Format,
    FormatOption,
    LimitOption,
    MinConfidenceOption,
    OptionalFailOnOption,
    OptionalJobsOption,
    OptionalMinConfidenceOption,
    OutputOption,
    PatternsInOption,
    PatternsOutOption,
    ReportsOption,
    Severity,
    SnapshotsOption,
    fails,
    open_base,
)
from factcheck.cli.sources import sources

app = typer.Typer(
    name="factcheck",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)

app.add_typer(cache, name="cache")
app.add_typer(sources, name="sources")
app.add_typer(config, name="config")


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

    For example:

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
    from factcheck.check.statement import Options
    from factcheck.cli.drafts import Request, check_drafts
    from factcheck.cli.reports import report_targets
    from factcheck.config.load import find_config
    from factcheck.document.blocks import ReadOptions
    from factcheck.model import FactcheckError

    config = find_config()
    known = config.get("baseline", baseline)
    if write_baseline and known is None:
        raise FactcheckError("--write-baseline needs a file: --baseline FILE")
    root = config.path.parent if config.path else Path()
    day = as_of.date() if as_of else config.get("as-of")
    request = Request(
        config,
        Wanted(config.get("include", include), config.get("exclude", exclude), root),
        Options(min_confidence=config.get("min-confidence", min_confidence), as_of=day),
        ReadOptions(config.get("check-quotes", check_quotes), config.get("csv-column", csv_column)),
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
    )
    if no_base and base is not None:
        raise FactcheckError("--no-base and --base exclude each other")

    def once() -> int:
        return check_drafts(paths, None if no_base else open_base(base), request)

    if not watch:
        raise typer.Exit(once())
    from factcheck.cli.watching import watch as watch_files

    raise typer.Exit(watch_files(paths, None if no_base else open_base(base).path, once))


@app.command()
def audit(
    base: BaseOption = None,
    form: ReportsOption = None,
    output: OutputOption = None,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="RULE", help="Only this rule; may be given again.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="RULE", help="Not this rule; may be given again.")
    ] = None,
    max_age: Annotated[
        int | None,
        typer.Option("--max-age", metavar="DAYS", min=0, help="Age of its sources from which a claim is stale."),
    ] = None,
    snapshots: SnapshotsOption = None,
    fail_on: Annotated[
        Severity | None,
        typer.Option("--fail-on", help="Exit with 1 from this level on; error by default.", show_default=False),
    ] = None,
) -> None:
    """Find inconsistencies inside the base itself.

    For example:

      factcheck audit

      factcheck audit --select value-conflict --format sarif --output audit.sarif
    """
    from factcheck.auditing.settings import AuditSettings
    from factcheck.cli.audits import run_audit
    from factcheck.cli.reports import report_targets
    from factcheck.config.load import find_config
    from factcheck.model import Level

    config = find_config()
    folder = config.get_audit("snapshots", snapshots)
    settings = AuditSettings(
        {rule: Level(level) for rule, level in config.levels.items()},
        config.get_audit("select", select),
        config.get_audit("ignore", ignore),
        config.get_audit("max-age", max_age),
        Path(folder) if folder else None,
    )
    targets = report_targets(config.get("format", form), output)
    code = run_audit(open_base(base), settings, targets, config.get_audit("fail-on", fail_on and fail_on.value))
    raise typer.Exit(code)


@app.command()
def explain(
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="Id of an audit rule; all are listed without.")
    ] = None,
) -> None:
    """Explain an audit rule, with examples of what it finds and where it is silent.

    For example:

      factcheck explain

      factcheck explain value-conflict
    """
    from factcheck.cli.audits import explain as show

    show(rule)


@app.command()
def timeline(
    entity: Annotated[
        str | None, typer.Argument(metavar="ENTITY", help="Id or name of an entity; all claims without.")
    ] = None,
    base: BaseOption = None,
    form: FormatOption = Format.TEXT,
) -> None:
    """Draw the dated claims of the base on a line, those that conflict marked.

    Example: factcheck timeline openai
    """
    from factcheck.cli.timeline import show_timeline

    show_timeline(open_base(base), entity, form.value)


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
