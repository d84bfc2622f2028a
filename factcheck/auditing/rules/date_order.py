"""A thing ends before it begins, or an effect comes before its cause.

Compared are two claims on one subject that name events which have an order ("founded" and "dissolved", "signed" and
"ratified"), and claims of which one superseded the other. Things that may happen again are left alone.

Found::

    - The Acme war began in 1914.
    - The Acme war ended in 1912.

    - Ann Miller was born in 1950.
    - Ann Miller died in 1949.

    - Work on the tram began in January 2021.
    - The tram was finished in 2020.

    - Construction of the dam started in 1960.
    - Construction of the dam was completed in 1955.

    claims:
      - {statement: Ann Miller is the CEO of Acme., valid: {from: 2015}, superseded_by: next}
      - {id: next, statement: Bob Jones is the CEO of Acme., valid: {from: 2010}}

Silent::

    - The Acme war began in 1914.
    - The Acme war ended in 1918.

    - The Acme war began in 1914.
    - The Zenith war ended in 1912.

    - The hotel opened in 1990.
    - The hotel was closed in 1980.
    - The hotel opened again in 1990.

    - Ann Miller joined Acme in 2010.
    - Ann Miller left Zenith in 2008.

    - Construction of the dam started in 1960.
    - Construction of the tunnel was completed in 1955.

    claims:
      - {statement: Ann Miller is the CEO of Acme., valid: {from: 2010, until: 2015}, superseded_by: next}
      - {id: next, statement: Bob Jones is the CEO of Acme., valid: {from: 2015}}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.events import Event, events
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import EVENT_ORDER
from factcheck.model import Finding, Level
from factcheck.values.edtf import bounds

ID = "date-order"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of the dates, or say that it happened a second time"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each pair of events, or of predecessor and successor, in the wrong order."""
    by_subject: dict[frozenset[str], list[Event]] = {}
    again: set[frozenset[str]] = set()
    for event in events(context):
        by_subject.setdefault(event.subject, []).append(event)
        if event.again:
            again.add(event.subject)
    for subject, found in by_subject.items():
        if subject not in again:
            yield from _disordered(found)
    yield from _successions(context)


def _disordered(found: list[Event]) -> Iterator[Finding]:
    seen = set()
    for first in found:
        for second in found:
            pair = (first.claim.id, second.claim.id)
            if (first.name, second.name) in EVENT_ORDER and first.low > second.high and pair not in seen:
                seen.add(pair)
                message = f"“{second.word}” ({second.said}) comes before “{first.word}” ({first.said})"
                yield finding(ID, LEVEL, message, dict.fromkeys((first.claim, second.claim)), _ADVICE)


def _successions(context: Context) -> Iterator[Finding]:
    for claim in context.claims:
        successor = context.by_id.get(claim.superseded_by or "")
        begin = claim.valid.begin if claim.valid else None
        later = successor.valid.begin if successor and successor.valid else None
        if successor and begin and later and bounds(later)[1] < bounds(begin)[0]:
            message = f"the successor holds from {later}, before what it superseded does ({begin})"
            yield finding(ID, LEVEL, message, (claim, successor), _ADVICE)
