"""All claims on one point are deprecated, so that the base says nothing on it any more.

A point is a property of a subject, or what a plain claim states. A deprecated claim that was superseded has its
answer elsewhere.

Found::

    - {statement: The tower is 303 metres tall., rank: deprecated}

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: start, type: date}]
    claims:
      - {statement: Acme was founded in 1998., subject: acme, property: start, rank: deprecated}
      - {statement: Acme began in 1999., subject: acme, property: start, rank: deprecated}

Silent::

    - {statement: The tower is 303 metres tall., rank: deprecated}
    - {statement: The tower is 330 metres tall.}

    entities: [{id: acme, name: Acme}]
    properties: [{id: start, label: start, type: date}]
    claims:
      - {statement: Acme was founded in 1998., subject: acme, property: start, rank: deprecated}
      - {statement: Acme began in 1999., subject: acme, property: start}

    claims:
      - {statement: Acme has 300 employees., rank: deprecated, superseded_by: now}
      - {id: now, statement: Acme has 400 employees.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level

ID = "deprecated-only"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each deprecated claim to which no other claim gives the answer."""
    deprecated = [claim for claim in context.claims if claim.rank == "deprecated" and not claim.superseded_by]
    if not deprecated:
        return
    live_points = {_point(claim) for claim in context.claims if claim.rank != "deprecated"}
    answered = {
        claim.id
        for pair in context.pairs
        for claim, other in ((pair.first, pair.second), (pair.second, pair.first))
        if other.rank != "deprecated"
    }
    for claim in deprecated:
        point = _point(claim)
        if claim.id not in answered and (point is None or point not in live_points):
            message = "it is deprecated, and no other claim says how it is"
            yield finding(ID, LEVEL, message, [claim], "add the claim that holds, or 'superseded_by'")


def _point(claim: Claim) -> tuple[str, str] | None:
    return (claim.subject, claim.property_id) if claim.subject and claim.property_id else None
