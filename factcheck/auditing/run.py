"""Audit a base: gather what the rules need once, then run every rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from factcheck.auditing.context import Context, find_conflicts
from factcheck.auditing.rules import all_rules
from factcheck.match.base import Base
from factcheck.match.query import alias_table
from factcheck.model import Finding


def audit(base: Base, today: date | None = None, progress: Callable[[int], None] | None = None) -> list[Finding]:
    """Return the inconsistencies inside a base.

    Args:
        base: the open base.
        today: the day that validity is judged from; the current day by default.
        progress: called with the number of claims done since the last call.

    Returns:
        Findings in the order of the claims they concern.
    """
    claims = tuple(base.claims())
    aliases = alias_table(list(base.store.all("entity")))
    conflicts = find_conflicts(claims, aliases, today or date.today(), progress)
    context = Context(claims, {source.id: source for source in base.sources()}, conflicts)
    findings = [finding for rule in all_rules() for finding in rule.check(context)]
    order = {claim.id: index for index, claim in enumerate(claims)}
    return sorted(findings, key=lambda finding: [order.get(claim.id, 0) for claim in finding.claims])
