"""A claim gives one value and its own quote gives another.

Only values of one kind are held against each other, and a value that another value of the claim answers is left out.

Found::

    - {statement: Acme was founded in 2016., sources: [{source: article, quote: founded Acme in 2019}]}

    - {statement: Acme paid $13 billion for Zenith., sources: [{source: article, quote: paid $1.3 billion for it}]}

Silent::

    - {statement: Acme was founded in 2016., sources: [{source: article, quote: founded Acme}]}

    - {statement: Acme was founded in 2016., sources: [{source: article, quote: in May 2016 they founded Acme}]}

    - {statement: Acme paid $13 billion for Zenith in 2016., sources: [{source: article, quote: paid over $12 billion}]}

    - {statement: Acme has 3 offices., sources: [{source: article, quote: three offices and 40 employees}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level, Value
from factcheck.values import comparable, disjoint, find

ID = "value-not-in-quote"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each value of a claim that the quote excludes."""
    for claim in context.claims:
        if not any(citation.quote for citation in claim.sources):
            continue
        stated = context.values(claim)
        for citation in claim.sources:
            quoted = find(citation.quote) if citation.quote else []
            for value, other in _excluded(stated, quoted):
                said, known = claim.statement[value.start : value.end], (citation.quote or "")[other.start : other.end]
                message = f"it says {said}, its quote from {citation.source} says {known}"
                yield finding(ID, LEVEL, message, [claim], "correct the claim or quote the right passage", said)


def _excluded(stated: tuple[Value, ...], quoted: list[Value]) -> Iterator[tuple[Value, Value]]:
    """Yield each value of the claim with the only value of the quote that could answer it and excludes it."""
    free = [other for other in quoted if all(_apart(value, other) for value in stated)]
    for value in stated:
        rivals = [other for other in quoted if comparable(value, other) and _same_noun(value, other)]
        if rivals and all(disjoint(value, other) for other in rivals):
            left = [other for other in rivals if other in free]
            if len(left) == 1:
                yield value, left[0]


def _apart(value: Value, other: Value) -> bool:
    return not comparable(value, other) or disjoint(value, other)


def _same_noun(value: Value, other: Value) -> bool:
    """Counts answer each other only if they count the same thing."""
    return value.kind not in ("number", "ordinal", "duration") or value.noun == other.noun
