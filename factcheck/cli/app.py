"""The commands and their help; each imports what it needs when it runs."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command
from typer.models import CommandInfo

from factcheck import __version__
from factcheck.cli.audit import audit
from factcheck.cli.bases import open_base
from factcheck.cli.cache import cache as cache_commands
from factcheck.cli.check import check
from factcheck.cli.comparing import compare
from factcheck.cli.config import config
from factcheck.cli.corpus import corpus
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
    fails,
)
from factcheck.cli.sources import sources

app = typer.Typer(
    name="factcheck",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)

app.add_typer(cache_commands, name="cache")
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

    Start with: factcheck claim 'The OpenAI-Microsoft partnership began in 2016'

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

      factcheck claim 'Microsoft invested $1 billion in OpenAI in 2019'

      factcheck claim --format json 'Sam Altman is joining Microsoft'
    """
    from factcheck.check.statement import Options, check_statement
    from factcheck.cli.inputs import given_statements
    from factcheck.cli.output import write_data, write_lines
    from factcheck.report.places import BasePlaces

    opened = open_base(base)
    places = BasePlaces(opened)
    options = Options(min_confidence=min_confidence, as_of=as_of)
    with opened.sentences:
        results = [places.result(check_statement(each, opened, options)) for each in given_statements(statements)]
    if form is Format.TEXT:
        from factcheck.report.text import result_lines

        write_lines(each for result in results for each in result_lines(result, opened.source))
    else:
        from factcheck.report.data import result_data

        write_data(({"base": opened.name} | result_data(result, opened.source) for result in results), form.value)
    raise typer.Exit(int(fails([result.verdict.value for result in results], fail_on)))


app.command()(check)
app.command()(compare)
app.command()(corpus)
app.command()(audit)


@app.command()
def explain(
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="Id of an audit rule; without one, all are listed.")
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
        str | None, typer.Argument(metavar="ENTITY", help="Id or name of an entity; without one, all claims are drawn.")
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

    Example: factcheck search 'cloud provider'
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
    """Write a small base of your own to start from, and a draft to try it on.

    Example: factcheck init facts
    """
    import shlex

    from factcheck.base.scaffold import DRAFT, write_base

    written = write_base(folder)
    for path in written:
        print(f"wrote {path}")
    print(f"try it: factcheck check {shlex.quote(str(folder / DRAFT))}")
    print(f'use it without --base: write base = "{folder.name}" into a factcheck.toml beside the folder')


@app.command()
def schema() -> None:
    """Print the JSON Schema of the base format, for editors.

    Example: factcheck schema > claims.schema.json
    """
    from factcheck.base.schema import schema_text

    print(schema_text(), end="")


def run(words: Sequence[str]) -> None:
    """Run the command line.

    Args:
        words: what stands on the command line behind the name of the program.
    """
    first = words[0] if words else ""
    commands = [each for each in app.registered_commands if _name(each) == first]
    groups = [each for each in app.registered_groups if each.name == first]
    _made(first if commands or groups else "")()


@cache
def _made(first: str) -> Callable[[], object]:
    """Make what the command line is read by.

    Making a command out of the signature of its function takes time, so where the first word names one, it is the only
    one that is made; help, suggestions and completion need them all.

    Args:
        first: a command or a group of them; empty for all.
    """
    if not first:
        return get_command(app)
    named = copy.copy(app)
    named.registered_commands = [each for each in app.registered_commands if _name(each) == first]
    named.registered_groups = [each for each in app.registered_groups if each.name == first]
    return get_command(named)


def _name(command: CommandInfo) -> str:
    return command.name or (command.callback.__name__ if command.callback else "")
