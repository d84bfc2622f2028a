"""A claim that no statement could contradict.

It is a question, an opinion or a forecast, it states something as merely possible, or it does not say what it is about.

Found::

    - It has grown a lot.

    - Acme is the most beautiful company.

    - Acme may have offices.

Silent::

    - Food may not be taken into the cinemas.

    - Acme has grown.

    - Acme has offices in Berlin.

    - Acme aims to open offices.

    - Acme was probably founded in 1998.

    - Visitors may bring their own food.

    - Mobile phones may be used in the hall.

    - It was Ann Miller who founded Acme.

    - Private channels may show the games of the national team.

    - Planes may take off at any hour of the night.

    - The Varde plan covers hosting; it runs on Linux.

    - The town has a harbour.
    - The town is the seat of a bishop.

    - {statement: Acme may have offices., truth: false}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import one
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import ALL_THE_TIME, MERELY_POSSIBLE
from factcheck.language.cues import subjective, uncheckable
from factcheck.language.names import unnamed_subject
from factcheck.language.tables import SUBJECT_PRONOUNS
from factcheck.language.wordnet import PERSON, field_of
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Proposition

ID = "too-vague"
LEVEL = Level.WARNING
_ALLOWING = frozenset(("may", "can"))
_POSSIBLE = re.compile(rf"\b(?:{'|'.join(sorted(MERELY_POSSIBLE))})\b", re.IGNORECASE)
_ALWAYS = re.compile(rf"\b(?:{'|'.join(ALL_THE_TIME)})\b", re.IGNORECASE)
#: "It was Ann Miller who founded it" says who did.
_CLEFT = re.compile(r"It (?:is|was) .+ (?:who|that|which) ")
#: What one is or has is no deed that is allowed.
_STATES = frozenset(("be", "have", "become"))


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
    if not reason or _is_clear_here(context, claim) or context.values(claim):
        return ""
    return "" if any(ways[0].speaker for ways in context.told(claim.statement)) else reason


def _reason(claim: Claim) -> str:
    unnamed = unnamed_subject(claim.statement)
    if unnamed and not _CLEFT.match(claim.statement):
        return f"it does not say what “{unnamed}” is"
    mood = uncheckable(claim.statement) or subjective(claim.statement)
    if mood:
        return mood
    possible = _POSSIBLE.search(claim.statement) and any(
        word.key in MERELY_POSSIBLE and not word.capital for word in words(claim.statement)
    )
    return "it states it as possible only" if possible else ""


def _is_clear_here(context: Context, claim: Claim) -> bool:
    """Tell whether the sentence gives a leave, or its base or itself says of what it speaks."""
    told = [ways[0] for ways in context.told(claim.statement)]
    if any(map(_is_leave, told)) or (_ALWAYS.search(claim.statement) and any(each.modal in _ALLOWING for each in told)):
        return True  # "planes may take off at any hour"
    unnamed = unnamed_subject(claim.statement)
    head = words(unnamed)[-1:] if unnamed else ()
    if not head:
        return False
    if claim.statement.startswith(unnamed):
        if head[0].key in SUBJECT_PRONOUNS:
            return False
        return context.topics[head[0].stem] > 1 or any(word.capital for word in words(claim.statement)[1:])
    before = claim.statement[: claim.statement.find(f" {unnamed} ")]
    return any(word.capital for word in words(before))


def _is_leave(way: Proposition) -> bool:
    """Tell whether somebody is said to be allowed to do something: "guests may attend"."""
    subject = one(way.argument("subj"))
    if way.modal not in _ALLOWING or way.predicate in _STATES:
        return False
    if way.negated and subject is None:
        return True  # "food may not be taken in"
    if subject is None:  # "phones may be used", and not "the firm may be sold"
        used = one(way.argument("obj"))
        return used is not None and used.plural and not used.determiner
    if subject.kind == "noun" and subject.plural and one(way.argument("obj")) is not None:
        return True  # "private channels may show the games"
    return subject.kind == "pronoun" or (subject.kind == "noun" and field_of(subject.head) == PERSON)
