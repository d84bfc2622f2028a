"""A claim was superseded, and nothing says when.

Without a date a text on an earlier time cannot be told from one that is outdated.

Found::

    claims:
      - {statement: Ann Miller is the CEO of Acme., superseded_by: next}
      - {id: next, statement: Bob Jones is the CEO of Acme.}

Silent::

    claims:
      - {statement: Ann Miller is the CEO of Acme., superseded_by: next, valid: {until: 2015}}
      - {id: next, statement: Bob Jones is the CEO of Acme.}

    claims:
      - {statement: Ann Miller is the CEO of Acme., superseded_by: next}
      - {id: next, statement: Bob Jones is the CEO of Acme., valid: {from: 2015}}

    claims:
      - {statement: Ann Miller is the CEO of Acme., superseded_by: next}
      - {id: next, statement: Bob Jones became the CEO of Acme in 2015.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level

ID = "superseded-without-date"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each succession without a date on either side."""
    for claim in context.claims:
        successor = context.by_id.get(claim.superseded_by or "")
        if successor is None or _is_dated(context, claim, "end") or _is_dated(context, successor, "begin"):
            continue
        message = f"superseded by {successor.id}, and neither says when"
        yield finding(
            ID, LEVEL, message, [claim], "give it 'valid: {until: ...}', or its successor 'valid: {from: ...}'"
        )


def _is_dated(context: Context, claim: Claim, end: str) -> bool:
    stated = any(value.kind == "date" for value in context.values(claim))
    return stated or (claim.valid is not None and getattr(claim.valid, end) is not None)
