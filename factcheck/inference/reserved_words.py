"""Words that take something back, or stretch it, and stand in one of two sentences alone: "approved in principle"."""

from __future__ import annotations

from factcheck.inference.terms import RESERVATIONS, STRETCHING
from factcheck.patterns import pattern
from factcheck.values.tables import PLAIN_MONTHS


def is_reserved(statement: str, claim: str) -> bool:
    """Tell whether a claim takes back some of what it says and a statement does not, or a statement stretches it.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    said, known = statement.lower(), claim.lower()
    if not (_RESERVING.search(known) or _STRETCHED.search(said)):
        return False
    kept = {each.group(0) for each in _RESERVING.finditer(said)}
    if any(each.group(0) not in kept for each in _RESERVING.finditer(known)):
        return True
    return bool(_STRETCHED.search(said)) and not _STRETCHED.search(known)


def _any_of(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_RESERVING = pattern(r"(?:\b(?:" + _any_of(RESERVATIONS) + r")|,\s+suspended)\b")
_DATED = r"\s+(?=\d|" + "|".join(sorted(PLAIN_MONTHS)) + ")"
_STRETCHED = pattern(r"\b(?:" + _any_of(STRETCHING) + ")" + _DATED)
