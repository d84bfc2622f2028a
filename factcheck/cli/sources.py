"""``factcheck sources``: what the base rests on, and whether its quotes stand there."""

from __future__ import annotations

import typer

from factcheck.cli.bases import open_base, open_own
from factcheck.cli.options import (
    BaseOption,
    Format,
    FormatOption,
    OutputOption,
    ReportsOption,
    SnapshotsOption,
)

sources = typer.Typer(invoke_without_command=True)


@sources.callback()
def list_sources(context: typer.Context, base: BaseOption = None, form: FormatOption = Format.TEXT) -> None:
    """List all sources and how many claims cite each; or look up their quotes.

    For example:

      factcheck sources

      factcheck sources verify --snapshots texts/
    """
    context.obj = base
    if context.invoked_subcommand is None:
        from factcheck.cli.records import show_sources

        show_sources(open_base(base), form.value)
    elif form is not Format.TEXT:
        raise typer.BadParameter(f"put it behind {context.invoked_subcommand}", context, param_hint="'--format' / '-f'")


@sources.command()
def verify(
    context: typer.Context,
    base: BaseOption = None,
    snapshots: SnapshotsOption = None,
    form: ReportsOption = None,
    output: OutputOption = None,
) -> None:
    """Look up every quote in the local text of its source.

    Example: factcheck sources verify --snapshots texts/
    """
    from factcheck.base.discover import discover
    from factcheck.cli.audits import verify_sources
    from factcheck.cli.reports import report_targets
    from factcheck.config.load import find_config

    config = find_config()
    targets = report_targets(config.get("format", form), output)
    raise typer.Exit(verify_sources(open_own(discover(base or context.obj)), snapshots, targets))
