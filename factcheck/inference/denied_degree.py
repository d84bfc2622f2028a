"""What is denied of a degree or a manner alone: who is not very rich may be rich, what is not paid in full is paid."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.situations import Outcome
from factcheck.inference.terms import DEGREES, DENIED_ALONE, INTENSIFIERS
from factcheck.patterns import pattern

#: Words that deny, and what behind them stands in the same part of a sentence.
_DENIED = pattern(r"(?:\b(?:not|never|without|cannot)\b|n't\b)([^,;:.()]*)", re.IGNORECASE)
_DENIES = pattern(r"\b(?:not|no|nobody|none|never|without|cannot)\b|n't\b", re.IGNORECASE)
#: Words behind which something else is told.
_ANEW = pattern(r"\b(?:and|but|although|because|though|until|when|where|which|while|who)\b", re.IGNORECASE)
_WORDS = "|".join(sorted((*(INTENSIFIERS | DEGREES), *DENIED_ALONE)))
#: One of the words, not before an amount: "not exactly 300".
_DEGREE = pattern(rf"\b(?:{_WORDS})\b(?!\s+\d)", re.IGNORECASE)


def denies_degree(statement: str, claim: str) -> bool:
    """Tell whether a claim denies no more than how much or how well something is so, and a statement that it is so.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    return bool(_denied(claim)) and bool(_DENIES.search(statement)) and not _denied(claim) <= _denied(statement)


def of_degree(outcome: Outcome, statement: str, claim: str) -> Outcome:
    """Return a denial as less sure where it denies a degree alone: who is rich need not be very rich.

    Args:
        outcome: what seems to exclude a part of a statement.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    sides = ((statement, claim), (claim, statement))
    if outcome.situation != _DENIAL or not any(_denied(denied) - _degrees(stated) for denied, stated in sides):
        return outcome
    confidence = round(lowered(outcome.confidence, (_DEGREE_ALONE,)), 3)
    return outcome._replace(confidence=confidence, doubts=(*outcome.doubts, DOUBTS[_DEGREE_ALONE][0]))


_DENIAL, _DEGREE_ALONE = "a denial", "degree"


@lru_cache(maxsize=8192)
def _denied(text: str) -> frozenset[str]:
    """Return the words for a degree or a manner that a sentence denies."""
    parts = [_ANEW.split(found)[0] for found in _DENIED.findall(text)]
    return frozenset().union(*map(_degrees, parts))


def _degrees(text: str) -> frozenset[str]:
    return frozenset(each.lower() for each in _DEGREE.findall(text))
