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

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.language.stem import fold
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level

ID = "duplicate-claim"
LEVEL = Level.WARNING
#: The first letter of each word.
_INITIAL = re.compile(r"(?<!['’])\b[^\W\d_]")


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim whose words an earlier one has."""
    alike: defaultdict[tuple[bool, str], list[Claim]] = defaultdict(list)
    for claim in context.claims:
        # claims with the same words have the same initials, which are found at less cost
        alike[claim.truth, fold("".join(_INITIAL.findall(claim.statement)))].append(claim)
    first: dict[tuple[bool, tuple[str, ...]], Claim] = {}
    for claim in (each for group in alike.values() if len(group) > 1 for each in group):
        known = first.setdefault((claim.truth, tuple(word.key for word in words(claim.statement))), claim)
        if known is not claim:
            yield finding(ID, LEVEL, "the same words twice", (known, claim), "keep one and give it all the sources")
