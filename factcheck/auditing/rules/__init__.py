"""The audit rules, one module each; a module in this folder is a rule by being here.

A rule module has ``ID``, ``LEVEL``, ``check(context)``, which yields findings, and a docstring that explains it to
editors; with ``PRECEDENCE`` it competes with others for the same claims, with ``KNOWS_SHORT_NAMES`` it sees by itself
for which names shorter ones stand. Behind the words ``Found::`` and ``Silent::``
the docstring has a few examples: a list of statements, each from a source of its own, or a small base. They are run as
tests, with the many that show nothing new to an editor and stand in ``tests/audit``, in a file of the rule's name.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from factcheck.model import Finding, Level
from factcheck.model.record import record

if TYPE_CHECKING:
    from factcheck.auditing.context import Context


@record
class Rule:
    """One audit rule.

    Attributes:
        id: its name.
        level: its default level.
        explanation: its docstring.
        check: the function that looks for it.
        precedence: of findings on the same claims the rule with the highest speaks; 0 for rules that always do.
        knows_short_names: whether it sees by itself for which names shorter ones stand.
    """

    id: str
    level: Level
    explanation: str
    check: Callable[[Context], Iterator[Finding]]
    precedence: int = 0
    knows_short_names: bool = False

    @property
    def title(self) -> str:
        """The first line of the explanation."""
        return self.explanation.strip().splitlines()[0]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule in this folder, by name."""
    modules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    return tuple(
        Rule(
            module.ID,
            module.LEVEL,
            module.__doc__ or "",
            module.check,
            getattr(module, "PRECEDENCE", 0),
            getattr(module, "KNOWS_SHORT_NAMES", False),
        )
        for module in modules
    )
