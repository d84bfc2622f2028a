"""``factcheck cache``: what the cache of compiled bases holds, and clearing it."""

from __future__ import annotations

from pathlib import Path

import typer

cache = typer.Typer(help="Show or clear the cache of compiled bases.", no_args_is_help=True)


@cache.command()
def info() -> None:
    """Show where compiled bases are kept, and how much room each takes.

    Example: factcheck cache info
    """
    from factcheck.base.cache import cached_bases
    from factcheck.report.segments import visible

    root = _root()
    if root is None:
        return
    bases = list(cached_bases(root))
    total = sum(size for _, size in bases)
    print(f"{visible(str(root))}: {len(bases)} compiled {'base' if len(bases) == 1 else 'bases'}, {_shown(total)}")
    for name, size in bases:
        print(f"  {_shown(size):>10}  {visible(name)}")


@cache.command()
def clear() -> None:
    """Remove all compiled bases; they are compiled again when they are needed.

    Example: factcheck cache clear
    """
    from factcheck.base.cache import clear_cache
    from factcheck.check.stored import clear_results

    root = _root()
    count = clear_cache(root) if root else 0
    if root:
        clear_results(root)
    print(f"removed {count} compiled {'base' if count == 1 else 'bases'}")


def _root() -> Path | None:
    """Return the cache folder, if one can be used, and pass on what is to be said of it."""
    from factcheck.base.cachefolder import cache_folder
    from factcheck.cli.output import warn

    root, warning = cache_folder()
    if warning:
        warn(warning)
    return root


def _shown(size: int) -> str:
    return f"{size / 1_000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"
