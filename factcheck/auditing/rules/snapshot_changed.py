"""The local text of a source is not the one whose hash the base holds, or it is gone.

What was quoted may have changed with it.

Found::

    sources: [{id: article, title: Article, snapshot: ARTICLE, sha256: b5bb9d8014a0f9b1d61e21e796d7}]
    claims: [{statement: Acme was founded in 1998., sources: [article]}]

Silent::

    sources: [{id: article, title: Article, snapshot: ARTICLE}]
    claims: [{statement: Acme was founded in 1998., sources: [article]}]

    sources: [{id: article, title: Article}]
    claims: [{statement: Acme was founded in 1998., sources: [article]}]
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "snapshot-changed"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each source whose text has another hash or cannot be read."""
    for source in context.sources.values():
        snapshot = context.snapshot(source)
        if snapshot is None:
            continue
        if snapshot.problem:
            yield finding(ID, LEVEL, snapshot.problem, [source], "correct the path of the snapshot")
        elif source.sha256 and source.sha256.lower() != snapshot.sha256:
            message = f"the snapshot has the SHA-256 {snapshot.sha256}, the base says {source.sha256}"
            yield finding(ID, LEVEL, message, [source], "read the quotes again, then put in the new hash")
