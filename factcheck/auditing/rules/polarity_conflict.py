"""One claim denies what another states.

Where both sides come from one source, ``self-contradicting-source`` reports it instead.

Found: "The bridge opened in 1937." and "The bridge did not open in 1937."
Silent: "The bridge opened in 1937." and "The tunnel did not open in 1937.": another subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context, conflict_finding, difference_message, shared_sources
from factcheck.judge.differences import WORD_KINDS
from factcheck.model import Finding, Level

ID = "polarity-conflict"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each such conflict between different sources."""
    for conflict in context.conflicts:
        if bool(conflict.kinds & WORD_KINDS) and not shared_sources(conflict):
            yield conflict_finding(ID, LEVEL, conflict, f"one claim denies the other: {difference_message(conflict)}")
