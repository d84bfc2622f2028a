"""The report formats, one module each; a module in this folder is a format by being here.

A format module has a docstring, whose first line is its help, and ``render(report)``, which returns the text.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module

from factcheck.report.report import Report


def format_names() -> list[str]:
    """Return the names of all formats."""
    return [info.name.removesuffix("_") for info in pkgutil.iter_modules(__path__)]


def renderer(name: str) -> Callable[[Report], str]:
    """Return the function that writes a format; ``name`` is one of ``format_names``."""
    module = f"{name}_" if name in ("json", "csv") else name
    found: Callable[[Report], str] = import_module(f"{__name__}.{module}").render
    return found
