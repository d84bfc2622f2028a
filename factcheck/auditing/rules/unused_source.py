"""No claim cites a source.

Found::

    sources: [{id: article, title: Article}, {id: spare, title: Spare}]
    claims: [{statement: Acme was founded in 1998., sources: [article]}]

Silent::

    sources: [{id: article, title: Article}]
    claims: [{statement: Acme was founded in 1998., sources: [article]}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "unused-source"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each source that nothing cites."""
    cited = {citation.source for claim in context.claims for citation in claim.sources}
    for source in context.sources.values():
        if source.id not in cited:
            yield finding(ID, LEVEL, f"no claim cites {source.id}", [source], "cite it or remove it")
