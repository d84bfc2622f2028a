"""One source states two things that cannot both hold.

No editor can settle this by trusting the better source: the source itself has to be asked, or another one found.

Found::

    - {statement: The partnership of Acme and Zenith began in 2016., sources: [article]}
    - {statement: The partnership of Acme and Zenith began in 2019., sources: [article]}

    - {statement: Ann Miller is the CEO of Acme., sources: [article]}
    - {statement: Bob Jones is the CEO of Acme., sources: [article]}

Silent::

    - {statement: The partnership of Acme and Zenith began in 2016., sources: [article]}
    - {statement: The partnership of Acme and Zenith began in 2019., sources: [report]}

    - {statement: The partnership of Acme and Zenith began in 2016., sources: [article]}
    - {statement: The partnership of Acme and Zenith was strengthened in 2019., sources: [article]}

    - {statement: Acme invested $1 billion in Zenith in 2019., sources: [article]}
    - {statement: Acme has invested $13 billion in Zenith., sources: [article]}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import conflict_finding, difference_message, shared_sources
from factcheck.model import Finding, Level

ID = "self-contradicting-source"
LEVEL = Level.ERROR
PRECEDENCE = 3


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each conflict whose two sides come from one source."""
    for conflict in context.conflicts:
        shared = shared_sources(conflict)
        if shared:
            known = context.sources.get(shared[0])
            title = known.title if known else shared[0]
            message = f"the source “{title}” contradicts itself: {difference_message(conflict)}"
            yield conflict_finding(ID, LEVEL, conflict, message)
