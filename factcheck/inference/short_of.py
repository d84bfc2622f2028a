"""What falls short of what a denial denies: who is almost bankrupt is not bankrupt, and a fake is no Picasso."""

from __future__ import annotations

import re

from factcheck.inference.situations import Outcome
from factcheck.inference.terms import SHORT_OF
from factcheck.patterns import pattern
from factcheck.syntax.records import Proposition

#: One of the words, not before an amount: "nearly 300", "half of them".
_SHORT = pattern(rf"\b(?:{'|'.join(sorted(SHORT_OF))})\b(?!\s+(?:\d|all\b|every|an?\b|the\b|of\b))", re.IGNORECASE)
#: What parts a clause from what is told by the way.
_PART = pattern(r"[,;:()]")


def falls_short(outcome: Outcome, statement: str, claim: str) -> bool:
    """Tell whether one side tells by a word that something is not quite so, and the other denies that it is so.

    Args:
        outcome: the denial.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if outcome.situation != _DENIAL:
        return False
    said, known = outcome.pair.said, outcome.pair.known
    if said.negated == known.negated:
        return False
    (stated, text), (denied, other) = sorted(((said, statement), (known, claim)), key=lambda each: each[0].negated)
    return bool(_words(stated, text) - _words(denied, other))


_DENIAL = "a denial"


def _words(made: Proposition, text: str) -> frozenset[str]:
    """Return the words by which a proposition tells that something is not quite so."""
    start = max((each.end() for each in _PART.finditer(text) if each.end() <= made.start), default=0)
    end = min((each.start() for each in _PART.finditer(text) if each.start() >= made.end), default=len(text))
    return frozenset(each.lower() for each in _SHORT.findall(text[start:end]))
