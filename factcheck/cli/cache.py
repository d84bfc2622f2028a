"""``factcheck cache``: what the cache of compiled bases holds, and clearing it."""

from __future__ import annotations

import typer

cache = typer.Typer(help="Show or clear the cache of compiled bases.", no_args_is_help=True)


@cache.command()
def info() -> None:
    """Show where compiled bases are kept, and how much room each takes.

    Example: factcheck cache info
    """
    from factcheck.base.cache import cached_bases, usable_root
    from factcheck.report.segments import visible

    root, warning = usable_root()
    if warning:
        from factcheck.cli.output import warn

        warn(warning)
    bases = list(cached_bases(root))
    total = sum(size for _, size in bases)
    print(f"{visible(str(root))}: {len(bases)} compiled {'base' if len(bases) == 1 else 'bases'}, {_megabytes(total)}")
    for name, size in bases:
        print(f"  {_megabytes(size):>10}  {visible(name)}")


@cache.command()
def clear() -> None:
    """Remove all compiled bases; they are compiled again when they are needed.

    Example: factcheck cache clear
    """
    from factcheck.base.cache import clear_cache, usable_root
    from factcheck.check.stored import clear_results

    root, _ = usable_root()
    count = clear_cache(root)
    clear_results()
    print(f"removed {count} compiled {'base' if count == 1 else 'bases'}")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"
