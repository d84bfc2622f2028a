"""Two claims name different holders of a role that one at a time can hold.

Successive holders are no conflict once the claims are dated. Where both sides come from one source,
``self-contradicting-source`` reports it instead.

Found::

    - Ann Miller is the CEO of Acme.
    - Bob Jones is the CEO of Acme.

    entities: [{id: acme, name: Acme}, {id: ann, name: Ann Miller}, {id: bob, name: Bob Jones}]
    properties: [{id: head, label: head of a company, type: entity, single_value: true}]
    claims:
      - {statement: Ann Miller runs Acme., subject: acme, property: head, value: ann}
      - {statement: Acme answers to Bob Jones., subject: acme, property: head, value: bob}

Silent::

    - Ann Miller is the CEO of Acme.
    - Bob Jones is the CEO of Zenith.

    - Ann Miller is a co-founder of Acme.
    - Bob Jones is a co-founder of Acme.

    claims:
      - {statement: Ann Miller is the CEO of Acme., valid: {from: 2010, until: 2015}}
      - {statement: Bob Jones is the CEO of Acme., valid: {from: 2015}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import conflict_finding, difference_message, shared_sources
from factcheck.inference.kinds import is_role
from factcheck.model import Finding, Level

ID = "entity-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 1


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each role with two holders according to different sources."""
    for conflict in context.conflicts:
        if any(map(is_role, conflict.kinds)) and not shared_sources(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"two holders of one role: {difference_message(conflict)}")
