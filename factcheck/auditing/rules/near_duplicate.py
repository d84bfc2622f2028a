"""Two claims say the same in other words: each entails the other.

Found::

    - Acme was founded in 1998.
    - Acme was established in 1998.

Silent::

    - Acme was founded in 1998.
    - Acme was founded in May 1998.

    - Acme was founded in 1998.
    - Zenith was founded in 1998.

    - {statement: Acme was founded in 1998., rank: deprecated}
    - {statement: Acme was established in 1998.}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.language.words import words
from factcheck.model import Finding, Level

ID = "near-duplicate"
LEVEL = Level.WARNING
_ADVICE = "keep one, and make the other a paraphrase of it"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each pair of claims that entail each other; the same words are another rule's."""
    for pair in context.pairs:
        first, second = pair.first, pair.second
        alike = pair.same and first.truth == second.truth and first.rank == second.rank
        if alike and first.valid == second.valid and _keys(first.statement) != _keys(second.statement):
            yield finding(ID, LEVEL, "the same fact in other words", (first, second), _ADVICE)


def _keys(text: str) -> list[str]:
    return [word.key for word in words(text)]
