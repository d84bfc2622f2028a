"""A source was issued before what it is cited for happened.

A source can foretell, but not report, what comes after it. Claims about the future are left alone.

Found::

    sources: [{id: old, title: Report, issued: 2015-03}]
    claims: [{statement: Acme was founded in 2016., sources: [old]}]

Silent::

    sources: [{id: old, title: Report, issued: 2016-03}]
    claims: [{statement: Acme was founded in 2016., sources: [old]}]

    sources: [{id: old, title: Report, issued: 2015-03}]
    claims: [{statement: Acme will open an office in 2016., sources: [old]}]

    sources: [{id: old, title: Report}]
    claims: [{statement: Acme was founded in 2016., sources: [old]}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.auditing.context import Context
from factcheck.auditing.facts import is_stated
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level, Value
from factcheck.syntax.records import Proposition
from factcheck.values import calendar
from factcheck.values.edtf import bounds

ID = "source-predates-claim"
LEVEL = Level.WARNING
_STARTING = ("", "since", "about", "from")


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each citation of a source that is older than the claim's event."""
    for claim in context.claims:
        cited = [context.sources.get(citation.source) for citation in claim.sources]
        if not any(source and source.issued for source in cited):
            continue
        when = _latest(context, claim)
        if when is None:
            continue
        for citation in claim.sources:
            source = context.sources.get(citation.source)
            if source and source.issued and isinstance(when.low, date) and bounds(source.issued)[1] < when.low:
                said = claim.statement[when.start : when.end]
                message = f"it reports {said}, and {source.id} was issued in {source.issued}"
                yield finding(
                    ID, LEVEL, message, (claim, source), "correct the date, or cite a later source", source.id
                )


def _latest(context: Context, claim: Claim) -> Value | None:
    """Return the latest date that a claim gives for something past."""
    told = [ways[0] for ways in context.told(claim.statement)]
    if not claim.truth or not told or not all(map(_is_past, told)):
        return None
    dates = [value for value in context.values(claim) if value.kind == "date" and value.unit != calendar.NO_YEAR]
    known = [value for value in dates if isinstance(value.low, date) and value.bound in _STARTING]
    return max(known, key=lambda value: str(value.low), default=None)


def _is_past(way: Proposition) -> bool:
    return is_stated(way) or way.kind in ("title", "with")
