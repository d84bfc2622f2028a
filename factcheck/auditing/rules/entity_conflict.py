"""Two claims name two holders of a role that one holds at a time.

Where both sides come from one source, ``self-contradicting-source`` reports it instead.

Found: "Ann Lee is the CEO of Acme." and "Bob Ray is the CEO of Acme."
Silent: "Ann Lee is a founder of Acme." and "Bob Ray is a founder of Acme.": several may be.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context, conflict_finding, difference_message, shared_sources
from factcheck.judge.differences import is_role
from factcheck.model import Finding, Level

ID = "entity-conflict"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each such conflict between different sources."""
    for conflict in context.conflicts:
        if all(map(is_role, conflict.kinds)) and not shared_sources(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"two holders of one role: {difference_message(conflict)}")
