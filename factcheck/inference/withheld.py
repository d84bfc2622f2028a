"""Words by which a claim tells of each, of all together or of an average, where a statement tells of the others."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.inference.terms import AVERAGES, COLLECTIVE, DISTRIBUTIVE
from factcheck.patterns import pattern

_DIGITS = r"\d[\d.,]*\b"
_WORD, _NUMBER = pattern(r"[a-z]+"), pattern(_DIGITS)
#: The number right behind the word for an average.
_AVERAGE = pattern(rf"\b(?:{'|'.join(AVERAGES)})\b(?: [a-z]+){{0,2}} ({_DIGITS})", re.IGNORECASE)


def withholds(statement: str, claim: str) -> bool:
    """Tell whether a claim may not vouch for a statement that tells its amounts of something else.

    What each of several has is not what they have together, and an average is no count.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    mine, yours = _marks(claim), _marks(statement)
    if "average" in mine and "average" not in yours and set(_AVERAGE.findall(claim)) & set(_NUMBER.findall(statement)):
        return True
    return ("each" in mine and yours == {"together"}) or ("together" in mine and yours == {"each"})


@lru_cache(maxsize=8192)
def _marks(text: str) -> frozenset[str]:
    """Return what the words of a sentence say of its amounts."""
    words = set(_WORD.findall(text.lower()))
    told = (("each", DISTRIBUTIVE), ("together", COLLECTIVE), ("average", AVERAGES))
    return frozenset(mark for mark, those in told if words & those)
