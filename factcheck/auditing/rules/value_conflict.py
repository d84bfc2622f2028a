"""Two claims give one thing two values that no interval reconciles.

Where both sides come from one source, ``self-contradicting-source`` reports it instead.

Found: "The tower is 330 metres tall." and "The tower is 303 metres tall."
Silent: "The tower is over 300 metres tall." and "The tower is 330 metres tall.": one includes the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context, conflict_finding, difference_message, shared_sources
from factcheck.judge.differences import VALUE_KINDS
from factcheck.model import Finding, Level

ID = "value-conflict"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each such conflict between different sources."""
    for conflict in context.conflicts:
        if bool(conflict.kinds & VALUE_KINDS) and not shared_sources(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"two values for one thing: {difference_message(conflict)}")
