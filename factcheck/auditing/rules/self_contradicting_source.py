"""One source states two things that cannot both hold.

Finds two claims that contradict each other and cite the same source: the source disagrees with itself, so it
cannot settle the point.

Found: "The partnership began in 2016." and "The partnership began in 2019.", both from one article.
Silent: "Acme invested $1 billion in Bolt in 2019." and "Acme has invested $13 billion in Bolt.": other scope.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context, conflict_finding, difference_message, shared_sources
from factcheck.model import Finding, Level

ID = "self-contradicting-source"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each conflict whose two sides come from one source."""
    for conflict in context.conflicts:
        shared = shared_sources(conflict)
        if shared:
            known = context.sources.get(shared[0])
            title = known.title if known else shared[0]
            yield conflict_finding(
                ID,
                LEVEL,
                conflict,
                f"the source “{title}” contradicts itself: {difference_message(conflict)}",
            )
