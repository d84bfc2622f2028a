"""``factcheck config``: what is in force, and where it comes from."""

from __future__ import annotations

import typer

config = typer.Typer(help="Show the configuration.", no_args_is_help=True)


@config.command()
def show() -> None:
    """Show every setting that is in force and where it comes from.

    Example: factcheck config show
    """
    from factcheck.base.discover import discover
    from factcheck.config.keys import AUDIT, KEYS
    from factcheck.config.load import find_config
    from factcheck.report.segments import visible

    found = find_config()
    origin = str(found.path) if found.path else "no configuration"
    base = discover()
    rows = [("base", str(base.folder), base.origin)]
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
