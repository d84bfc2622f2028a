"""A claim gives a value outside the bound that another claim sets.

"More than 10" excludes 9. Where both sides come from one source, ``self-contradicting-source`` reports it.

Found::

    - The museum has more than 10,000 paintings.
    - The museum has 9,000 paintings.

    - The bridge cost less than $40 million.
    - The bridge cost $52 million.

Silent::

    - The museum has more than 10,000 paintings.
    - The museum has 12,000 paintings.

    - The bridge cost nearly $40 million.
    - The bridge cost $40 million.

    - The museum has more than 10,000 paintings.
    - The museum has 900 sculptures.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import conflict_finding, difference_message, is_bound, shared_sources
from factcheck.inference.kinds import VALUE_KINDS
from factcheck.model import Finding, Level

ID = "bound-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 1


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each conflict in which a side is a bound."""
    for conflict in context.conflicts:
        if conflict.kinds & VALUE_KINDS and not shared_sources(conflict) and is_bound(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"outside the bound: {difference_message(conflict)}")
