"""Two claims have the same words.

Found::

    - Acme was founded in 1998.
    - acme was founded in 1998

Silent::

    - Acme was founded in 1998.
    - Acme was founded in 1999.

    - {statement: The Wall is visible from the Moon., truth: false}
    - {statement: The Wall is visible from the Moon.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level

ID = "duplicate-claim"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim whose words an earlier one has."""
    first: dict[tuple[bool, tuple[str, ...]], Claim] = {}
    for claim in context.claims:
        known = first.setdefault((claim.truth, tuple(word.key for word in words(claim.statement))), claim)
        if known is not claim:
            yield finding(ID, LEVEL, "the same words twice", (known, claim), "keep one and give it all the sources")
