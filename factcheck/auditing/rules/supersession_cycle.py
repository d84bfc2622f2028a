"""Claims supersede each other in a circle, so that none of them holds.

Loading a base from files reports such a circle too, as an error of the file, before any audit.

Found::

    claims:
      - {id: one, statement: Acme has 300 employees., superseded_by: two}
      - {id: two, statement: Acme has 400 employees., superseded_by: one}

Silent::

    claims:
      - {id: one, statement: Acme has 300 employees., superseded_by: two}
      - {id: two, statement: Acme has 400 employees., superseded_by: three}
      - {id: three, statement: Acme has 500 employees.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "supersession-cycle"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each circle, at its first claim."""
    settled: set[str] = set()
    for claim in context.claims:
        path: dict[str, None] = {}
        current = claim.id
        while current in context.by_id and current not in settled and current not in path:
            path[current] = None
            current = context.by_id[current].superseded_by or ""
        if current in path:
            members = list(path)[list(path).index(current) :]
            message = f"these supersede each other in a circle: {' -> '.join([*members, current])}"
            yield finding(
                ID, LEVEL, message, [context.by_id[name] for name in members], "let the newest one end the chain"
            )
        settled.update(path)
