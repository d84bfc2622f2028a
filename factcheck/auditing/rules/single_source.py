"""A claim rests on one source alone. Off by default.

Desks that ask for two independent sources switch it on.

Found::

    - {statement: Acme was founded in 1998., sources: [article]}

Silent::

    - {statement: Acme was founded in 1998., sources: [article, report]}

    - {statement: Acme was founded in 1998., sources: [article], rank: deprecated}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "single-source"
LEVEL = Level.NONE


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim with one source."""
    for claim in context.claims:
        names = {citation.source for citation in claim.sources}
        if len(names) == 1 and claim.rank != "deprecated":
            yield finding(ID, LEVEL, f"only {names.pop()} states it", [claim], "cite a second, independent source")
