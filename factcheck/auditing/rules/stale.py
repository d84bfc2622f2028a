"""A claim is past its ``review_by``, or its sources were last looked at too long ago.

The age of sources counts only with ``--max-age DAYS`` (or ``max-age`` in the configuration): from ``accessed``, or
from ``issued`` where that is not given.

Found::

    - {statement: Acme has 300 employees., review_by: 2001-01-31}

Silent::

    - {statement: Acme has 300 employees., review_by: 2999-01-31}

    sources: [{id: old, title: Report, issued: 1999}]
    claims: [{statement: Acme has 300 employees., sources: [old]}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level
from factcheck.values.edtf import bounds

ID = "stale"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that is due."""
    for claim in context.claims:
        if claim.rank == "deprecated" or claim.superseded_by:
            continue
        if claim.review_by and bounds(claim.review_by)[1] < context.today:
            message = f"it was to be reviewed by {claim.review_by}"
            yield finding(ID, LEVEL, message, [claim], "look at it again and move 'review_by'")
            continue
        seen = _last_seen(context, claim)
        if context.max_age is not None and seen and seen + timedelta(days=context.max_age) < context.today:
            message = f"its sources were last looked at in {seen.isoformat()}, more than {context.max_age} days ago"
            yield finding(ID, LEVEL, message, [claim], "read a source again and move its 'accessed'")


def _last_seen(context: Context, claim: Claim) -> date | None:
    sources = [context.sources[each.source] for each in claim.sources if each.source in context.sources]
    dates = [source.accessed or source.issued for source in sources]
    return max((bounds(each)[1] for each in dates if each), default=None)
