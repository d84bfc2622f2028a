"""The dated claims of a base in order, with the conflicts among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from factcheck.auditing.conflicts import span_of
from factcheck.auditing.context import Context
from factcheck.auditing.names import mentions
from factcheck.auditing.rules import all_rules
from factcheck.auditing.run import findings_in, kept_of
from factcheck.auditing.settings import AuditSettings
from factcheck.model import Claim, Entity, Value
from factcheck.model.record import record
from factcheck.values import calendar

if TYPE_CHECKING:
    from factcheck.match.base import Base


@record
class Moment:
    """A claim in time; a claim with several dates has several.

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
        A moment for each date of a claim, or for the time for which it is valid.
    """
    day = today or date.today()
    records = base.store.records()
    found = []
    with kept_of(base) as kept:
        context = Context(records, base.path, day, kept=kept)
        rivals = _rivals(context)
        for claim in context.claims:
            if entity is None or _is_about(context, claim, entity):
                conflicts = tuple(dict.fromkeys(rivals.get(claim.id, ())))
                found += [Moment(claim, *span, conflicts) for span in _spans(context, claim, day)]
    return sorted(found, key=lambda each: (each.begin, each.end))


def _rivals(context: Context) -> dict[str, list[str]]:
    """Return id of a claim -> ids of those that conflict with it, by whatever rule."""
    competing = {rule.id for rule in all_rules() if rule.precedence}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for finding in findings_in(context, AuditSettings(select=tuple(competing))):
        names = [claim.id for claim in finding.claims]
        for name in names if finding.rule in competing else ():
            found[name] += [other for other in names if other != name]
    return found


def _is_about(context: Context, claim: Claim, entity: Entity) -> bool:
    named = {each.entity for each in mentions(claim.statement, context.names)}
    return entity.id in named or entity.id in (claim.subject, claim.value)


def _spans(context: Context, claim: Claim, today: date) -> Iterator[tuple[date, date, str]]:
    """Yield the time for which a claim is valid, or else each date that it gives."""
    if claim.valid is not None:
        begin, end = span_of(claim)
        first, until = claim.valid.begin, claim.valid.end
        said = f"{first}" if first == until else f"{first or '...'} to {until or '...'}"
        last = min(end, today) if end == date.max else end
        yield min(last, last if begin == date.min else begin), last, said
        return
    for value in context.values(claim):
        if value.kind == "date" and value.unit != calendar.NO_YEAR and (span := _bounded(value, today)) is not None:
            yield span[0], span[1], claim.statement[value.start : value.end]


def _bounded(value: Value, today: date) -> tuple[date, date] | None:
    """Return the days that a date spans; "since 2019" lasts until today, "before 2019" is a point."""
    low, high = value.low, value.high
    if isinstance(low, date) and isinstance(high, date):
        return low, high
    if isinstance(low, date):
        return low, max(low, today)
    return (high, high) if isinstance(high, date) else None
