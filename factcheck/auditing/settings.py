"""Which rules run, and how loudly each speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.auditing.rules import Rule, all_rules
from factcheck.hints import suggest
from factcheck.model import FactcheckError, Level


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """How a base is audited.

    Attributes:
        levels: rule -> level, for those that differ from the default; ``none`` switches a rule off.
        select: only these rules; all if empty. A rule that is off by default is on when it is selected.
        ignore: not these rules.
        max_age: after how many days a source that was looked at counts as stale.
        snapshots: a folder with local texts of the sources.
    """

    levels: Mapping[str, Level] = field(default_factory=dict)
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    max_age: int | None = None
    snapshots: Path | None = None


def rules_in_force(settings: AuditSettings) -> list[tuple[Rule, Level]]:
    """Return the rules that run, each with its level.

    Raises:
        FactcheckError: if a rule is named that does not exist.
    """
    rules = {rule.id: rule for rule in all_rules()}
    for name in (*settings.select, *settings.ignore, *settings.levels):
        if name not in rules:
            raise FactcheckError(f"no rule is called {name!r}{suggest(name, list(rules))}")
    found: list[tuple[Rule, Level]] = []
    for rule in rules.values():
        level = settings.levels.get(rule.id, rule.level)
        if rule.id in settings.select:
            level = Level.WARNING if level is Level.NONE else level
        elif settings.select:
            level = Level.NONE
        if level is not Level.NONE and rule.id not in settings.ignore:
            found.append((rule, level))
    return found
