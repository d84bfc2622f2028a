"""A claim that no statement could contradict.

It is a question, an opinion or a forecast, it states something as merely possible, or it does not say what it is about.

Found::

    - It has grown a lot.

    - Acme is the most beautiful company.

    - Acme may have offices.

Silent::

    - Acme has grown.

    - Acme has offices in Berlin.

    - Acme aims to open offices.

    - Acme was probably founded in 1998.

    - {statement: Acme may have offices., truth: false}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import MERELY_POSSIBLE
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level

ID = "too-vague"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that cannot be contradicted."""
    for claim in context.claims:
        # a figure can be contradicted
        if not claim.truth or any(character.isdigit() for character in claim.statement):
            continue
        reason = _vague(context, claim)
        if reason:
            yield finding(ID, LEVEL, f"no statement could contradict it: {reason}", [claim], "say it as a plain fact")


def _vague(context: Context, claim: Claim) -> str:
    reason = _reason(claim)
    if not reason or context.values(claim) or any(ways[0].speaker for ways in context.told(claim.statement)):
        return ""
    return reason


def _reason(claim: Claim) -> str:
    unnamed = unnamed_subject(claim.statement)
    if unnamed:
        return f"it does not say what “{unnamed}” is"
    mood = uncheckable(claim.statement) or subjective(claim.statement)
    if mood:
        return mood
    possible = any(word.key in MERELY_POSSIBLE and not word.capital for word in words(claim.statement))
    return "it states it as possible only" if possible else ""
