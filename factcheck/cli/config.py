"""``factcheck config``: what is in force, and where it comes from."""

from __future__ import annotations

from typing import Annotated

import typer

config = typer.Typer(help="Show the configuration.", no_args_is_help=True)


@config.command()
def show(
    path: Annotated[
        str, typer.Argument(metavar="[PATH]", help="File or folder to look upward from; by default the working folder.")
    ] = ".",
) -> None:
    """Show every setting that is in force and where it comes from.

    For example:

      factcheck config show

      factcheck config show docs/draft.md
    """
    from factcheck.check.project import project_of
    from factcheck.config.keys import AUDIT, KEYS
    from factcheck.report.segments import visible

    project = project_of([path])
    found = project.config
    origin = str(found.path) if found.path else "no configuration"
    rows = [("base", project.base.name, project.base.origin)] if project.base else []
    rows += [(name, found.get(name), origin if name in found.values else "default") for name in KEYS if name != "base"]
    rows += [(f"audit.{name}", found.get_audit(name), origin if name in found.audit else "default") for name in AUDIT]
    rows += [(f"audit.{rule}", level, origin) for rule, level in found.levels.items()]
    for pattern, values in found.per_path.items():
        rows += [(f"per-path {pattern!r} {name}", value, origin) for name, value in values.items()]
    width = max(len(name) for name, _, _ in rows)
    for name, value, where in rows:
        print(visible(f"{name:<{width}}  {_shown(value)}  ({where})"))


def _shown(value: object) -> str:
    if value is None or value == ():
        return "-"
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
