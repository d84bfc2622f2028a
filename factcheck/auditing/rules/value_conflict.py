"""Two claims give one thing two values that no interval reconciles.

Both cannot hold, and the base does not say which does. Where both sides come from one source,
``self-contradicting-source`` reports it; where one side is a bound, ``bound-conflict`` does.

Found::

    - The tower is 330 metres tall.
    - The tower is 303 metres tall.

    - Acme was founded in 1998.
    - Acme was founded in 2001.

    entities: [{id: acme, name: Acme}]
    properties: [{id: staff, label: number of employees, type: count, single_value: true}]
    claims:
      - {statement: Acme employs 300 people., subject: acme, property: staff, value: 300}
      - {statement: The workforce of Acme is of 400 heads., subject: acme, property: staff, value: 400}

Silent::

    - Kestrel Brewery was founded in 1887.
    - Dunmore Brewery was founded in 1901.
    - The brewery was founded in 1878.

    - The tower is over 300 metres tall.
    - The tower is 330 metres tall.

    - Acme invested $1 billion in Zenith in 2019.
    - Acme has invested $13 billion in Zenith.

    - Acme was founded in 1998.
    - Acme was founded in May 1998.

    - The bridge cost 12 million euros.
    - The bridge cost 13 million dollars.

    claims:
      - {statement: Acme has 300 employees., rank: preferred}
      - {statement: Acme has 400 employees.}

    claims:
      - {statement: Acme has 300 employees., valid: {from: 2010, until: 2015}}
      - {statement: Acme has 400 employees., valid: {from: 2015}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import conflict_finding, difference_message, is_bound, shared_sources
from factcheck.inference.kinds import VALUE_KINDS
from factcheck.model import Finding, Level

ID = "value-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 1


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each such conflict between different sources."""
    for conflict in context.conflicts:
        if conflict.kinds & VALUE_KINDS and not shared_sources(conflict) and not is_bound(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"two values for one thing: {difference_message(conflict)}")
