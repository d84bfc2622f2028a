"""A claim names a day that the calendar does not have, or a weekday that is not the one of its date.

Read are the statement, its paraphrases and its value. A weekday is judged only where the year is given; before 1924 it
may be right in the calendar of Julius Caesar, too. What stands between quotation marks, and what a sentence itself
calls impossible, is left alone.

Found::

    - The Varde office opened on 31 June 2017.

    - The Varde office opened on 29 February 2023.

    - The Varde release shipped on Thursday, 27 June 2017.

    - {statement: The Varde office opened in June 2017., paraphrases: [The Varde office opened on 31/06/2017.]}

Silent::

    - The Varde office opened on 30 June 2017.

    - The Varde office opened on 29 February 2024.

    - The Varde release shipped on Tuesday, 27 June 2017.

    - The Varde release shipped on Thursday, 27 June.

    - The palace was stormed on Sunday, 9 January 1905.

    - The parser rejects 2017-06-31 as invalid.

    - {statement: The Varde office opened on 31 June 2017., truth: false}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Claim, Finding, Level
from factcheck.values import impossible

ID = "impossible-date"
LEVEL = Level.ERROR
_ADVICE = "correct the day, or the weekday"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each date of a claim held true that cannot be."""
    for claim in context.claims:
        for text in _texts(claim) if claim.truth else ():
            for found in impossible(text):
                words = text[found.start : found.end]
                yield finding(ID, LEVEL, f"“{words}”: {found.reason}", [claim], _ADVICE, words)


def _texts(claim: Claim) -> tuple[str, ...]:
    return (claim.statement, *claim.paraphrases, *((claim.value,) if claim.value else ()))
