"""The commands and their help; each imports what it needs when it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.main import get_command

from factcheck import __version__
from factcheck.cli.bases import open_base
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


def _version(wanted: bool) -> None:
    if wanted:
        print(f"factcheck {__version__}")
        raise typer.Exit


def factcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A linter for facts: checks statements and drafts against a small curated base of sourced claims.

    Start with: factcheck claim 'The OpenAI-Microsoft partnership began in 2016'

    Exit codes: 0 nothing found, 1 findings, 2 wrong usage or a broken base.
    """


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


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write the base into.")],
) -> None:
    """Write a small base of your own to start from, and a draft to try it on.

    Example: factcheck init facts
    """
    import json
    import shlex

    from factcheck.base.scaffold import DRAFT, write_base
    from factcheck.report.segments import visible

    written = write_base(folder)
    for path in written:
        print(visible(f"wrote {path}"))
    print(visible(f"try it: factcheck check {shlex.quote(str(folder / DRAFT))}"))
    if folder.resolve() != Path.cwd().resolve():  # there it is found by itself
        named = json.dumps(folder.resolve().name, ensure_ascii=False)
        print(visible(f"use it without --base: write base = {named} into a factcheck.toml beside the folder"))


def schema() -> None:
    """Print the JSON Schema of the base format, for editors.

    Example: factcheck schema > claims.schema.json
    """
    from factcheck.base.schema import schema_text
    from factcheck.cli.output import write_utf8

    write_utf8(schema_text())


#: The commands in the order of the help -> the function of each, or the module and the name by which it is found.
_COMMANDS: dict[str, Callable[..., None] | str] = {
    "claim": claim,
    "check": "check.check",
    "compare": "comparing.compare",
    "corpus": "corpus.corpus",
    "audit": "audit.audit",
    "explain": explain,
    "timeline": timeline,
    "search": search,
    "show": show,
    "list": list_claims,
    "init": init,
    "schema": schema,
}
#: The groups of commands, likewise.
_GROUPS = {"cache": "cache.cache", "sources": "sources.sources", "config": "config.config"}


def run(words: Sequence[str]) -> None:
    """Run the command line.

    Args:
        words: what stands on the command line behind the name of the program.
    """
    first = words[0] if words else ""
    _made(first if first in _COMMANDS or first in _GROUPS else "")()


@cache
def _made(first: str) -> Callable[[], object]:
    """Make what the command line is read by.

    To load a command and make it out of the signature of its function takes time, so where the first word names one, it
    is the only one that is made; help, suggestions and completion need them all.

    Args:
        first: a command or a group of them; empty for all.
    """
    return get_command(app_of([first], completes=False) if first else app_of())


def app_of(names: Iterable[str] = (*_COMMANDS, *_GROUPS), *, completes: bool = True) -> typer.Typer:
    """Return the program with some of its commands and groups of them.

    Args:
        names: of those; all by default.
        completes: whether it can install completion for a shell.
    """
    app = typer.Typer(
        name="factcheck",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        rich_markup_mode=None,
        add_completion=completes,
    )
    app.callback()(factcheck)
    for name in names:
        if name in _GROUPS:
            app.add_typer(_loaded(_GROUPS[name]), name=name)
        else:
            command = _COMMANDS[name]
            app.command(name)(_loaded(command) if isinstance(command, str) else command)
    return app


def _loaded(name: str) -> Any:
    module, _, found = name.partition(".")
    return getattr(import_module(f"{__package__}.{module}"), found)
