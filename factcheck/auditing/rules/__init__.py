"""The audit rules, one module each; a module in this folder is a rule by being here.

A rule module has a docstring that explains it, ``ID``, ``LEVEL``, and ``check(context)``, which yields findings.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from factcheck.model import Finding, Level

if TYPE_CHECKING:
    from factcheck.auditing.context import Context


@dataclass(frozen=True, slots=True)
class Rule:
    """One audit rule: its id, default level, explanation, and the function that looks for it."""

    id: str
    level: Level
    explanation: str
    check: Callable[[Context], Iterator[Finding]]


def all_rules() -> list[Rule]:
    """Return every rule in this folder, by name."""
    modules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    return [Rule(module.ID, module.LEVEL, module.__doc__ or "", module.check) for module in modules]
