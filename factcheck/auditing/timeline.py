"""The dated claims of a base in order, with the conflicts among them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from factcheck.auditing.conflicts import span_of
from factcheck.auditing.context import Context
from factcheck.model import Claim, Entity, Value
from factcheck.values import calendar

if TYPE_CHECKING:
    from factcheck.match.base import Base


@dataclass(frozen=True, slots=True)
class Moment:
    """A claim in time.

    Attributes:
        claim: the claim.
        begin: the first day that it may be about.
        end: the last.
        said: its date as written.
        conflicts: ids of claims that cannot hold beside it.
    """

    claim: Claim
    begin: date
    end: date
    said: str
    conflicts: tuple[str, ...] = ()


def moments(base: Base, entity: Entity | None = None, today: date | None = None) -> list[Moment]:
    """Return the dated claims of a base, earliest first.

    Args:
        base: the open base.
        entity: only claims that name it, or whose subject it is.
        today: the day that validity is judged from, and until which what holds still is drawn.

    Returns:
        A moment for each claim with a date, or with a time for which it is valid.
    """
    day = today or date.today()
    records = base.store.records()
    context = Context(records, base.path, day)
    rivals: defaultdict[str, list[str]] = defaultdict(list)
    for conflict in context.conflicts:
        rivals[conflict.first.id].append(conflict.second.id)
        rivals[conflict.second.id].append(conflict.first.id)
    found = []
    for claim in context.claims:
        if entity is None or _is_about(context, claim, entity):
            span = _span(context, claim, day)
            if span is not None:
                found.append(Moment(claim, *span, tuple(rivals[claim.id])))
    return sorted(found, key=lambda each: (each.begin, each.end))


def _is_about(context: Context, claim: Claim, entity: Entity) -> bool:
    named = {unit.key for unit in context.read(claim).units}
    return f"@{entity.id}" in named or entity.id in (claim.subject, claim.value)


def _span(context: Context, claim: Claim, today: date) -> tuple[date, date, str] | None:
    if claim.valid is not None:
        begin, end = span_of(claim)
        said = f"{claim.valid.begin or '...'} to {claim.valid.end or '...'}"
        last = min(end, today) if end == date.max else end
        return (min(last, last if begin == date.min else begin), last, said)
    dates = [value for value in context.read(claim).values if value.kind == "date" and value.unit != calendar.NO_YEAR]
    known = [span for value in dates if (span := _bounded(value, today)) is not None]
    if not known:
        return None
    begin, end, value = min(known, key=lambda each: each[0])
    return begin, end, claim.statement[value.start : value.end]


def _bounded(value: Value, today: date) -> tuple[date, date, Value] | None:
    """Return the days that a date spans; "since 2019" lasts until today, "before 2019" is a point."""
    low, high = value.low, value.high
    if isinstance(low, date) and isinstance(high, date):
        return low, high, value
    if isinstance(low, date):
        return low, max(low, today), value
    return (high, high, value) if isinstance(high, date) else None
