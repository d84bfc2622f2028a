"""``factcheck audit``: its options; what it does stands in ``cli.audits``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import (
    BaseOption,
    OptionalJobsOption,
    OutputOption,
    ReportsOption,
    Severity,
    SnapshotsOption,
)


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
    other: Annotated[
        Path | None,
        typer.Option("--with", metavar="OTHER_BASE", help="Report only what conflicts between this base and another."),
    ] = None,
    fail_on: Annotated[
        Severity | None,
        typer.Option("--fail-on", help="Exit with 1 from this level on; error by default.", show_default=False),
    ] = None,
    jobs: OptionalJobsOption = None,
) -> None:
    """Find inconsistencies inside the base itself.

    For example:

      factcheck audit

      factcheck audit --select value-conflict --format sarif --output audit.sarif

      factcheck audit --with ../facts-2025
    """
    from factcheck.auditing.settings import AuditSettings
    from factcheck.base.discover import DEMO, discover
    from factcheck.cli.audits import run_audit
    from factcheck.cli.bases import open_found, open_own
    from factcheck.cli.reports import report_targets
    from factcheck.config.load import find_config
    from factcheck.model import Level
    from factcheck.workers import cores

    found = discover(base)
    opened = open_own(found)
    config = find_config() if found.name == DEMO else find_config(found.folder)
    folder = config.get_audit("snapshots", snapshots)
    settings = AuditSettings(
        {rule: Level(level) for rule, level in config.levels.items()},
        config.get_audit("select", select),
        config.get_audit("ignore", ignore),
        config.get_audit("max-age", max_age),
        Path(folder) if folder else None,
    )
    targets = report_targets(config.get("format", form), output)
    rival = open_found(discover(other)) if other else None
    grave = config.get_audit("fail-on", fail_on and fail_on.value)
    code = run_audit(opened, settings, targets, grave, rival, config.get("jobs", jobs) or cores())
    raise typer.Exit(code)
