"""Two claims give a single-valued property different values for times that overlap.

Claims that follow each other may touch: "until 2019" and "from 2019". Claims without ``valid`` are not dated, and
``value-conflict`` and ``entity-conflict`` look after them.

Found::

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: head, label: head of a company, type: entity, single_value: true}]
    claims:
      - {statement: Ann Miller runs Acme., subject: acme, property: head, value: ann, valid: {from: 2010, until: 2015}}
      - {statement: Bob Jones leads Acme., subject: acme, property: head, value: bob, valid: {from: 2013, until: 2018}}

Silent::

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: head, label: head of a company, type: entity, single_value: true}]
    claims:
      - {statement: Ann Miller runs Acme., subject: acme, property: head, value: ann, valid: {from: 2010, until: 2015}}
      - {statement: Bob Jones leads Acme., subject: acme, property: head, value: bob, valid: {from: 2015, until: 2018}}

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: member, label: member of the board, type: entity}]
    claims:
      - {statement: Ann sits there., subject: acme, property: member, value: ann, valid: {from: 2010, until: 2015}}
      - {statement: Bob sits there., subject: acme, property: member, value: bob, valid: {from: 2013, until: 2018}}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.auditing.conflicts import MOST_ON_ONE_POINT, span_of, typed_difference, valid_apart
from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level

ID = "validity-overlap"
LEVEL = Level.ERROR
_ADVICE = "let one end where the other begins, or rank one 'preferred' or 'deprecated'"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each pair of dated claims that hold different values at one time."""
    points: dict[tuple[str, str], list[Claim]] = {}
    for claim in context.claims:
        known = context.properties.get(claim.property_id or "")
        if (
            known
            and known.single_value
            and claim.subject
            and claim.valid
            and claim.truth
            and claim.rank != "deprecated"
        ):
            points.setdefault((claim.subject, known.id), []).append(claim)
    for (_, name), members in points.items():
        for first, second in combinations(members[:MOST_ON_ONE_POINT], 2):
            if (
                first.rank == second.rank
                and _overlap(first, second)
                and typed_difference(first, second, context.properties[name])
            ):
                message = f"two values of “{context.properties[name].label}” for times that overlap"
                yield finding(ID, LEVEL, message, (first, second), _ADVICE)


def _overlap(first: Claim, second: Claim) -> bool:
    (begin, end), (other_begin, other_end) = span_of(first), span_of(second)
    return begin <= other_end and other_begin <= end and not valid_apart(first, second)
