"""How it came about, or how surely: who resigned was not forced to, and what is expected to be cut may not be cut.

A table gives for each kind the phrases of a statement, and the words of a claim one of which must bear them out.
"""

from __future__ import annotations

import re

from factcheck.inference.terms import BORNE_OUT, LEAVING_OPEN, NEAR_OR_BOUNDED, SURE_TO_BE, UNSURE
from factcheck.patterns import pattern

#: Phrases of a statement, with what must stand in a claim.
_ROWS = [
    (pattern(rf"\b(?:{said})\b", re.IGNORECASE), pattern(rf"\b(?:{known})", re.IGNORECASE)) for said, known in BORNE_OUT
]
_ALIKE = pattern(r"\bas\s+([^\W\d_]+)\s+as\b", re.IGNORECASE)
_WORD = pattern(r"[^\W\d_]+")
#: Phrases of a claim that leave open what a statement tells for certain, and those that say in it as much.
_OPEN = pattern(rf"\b(?:{'|'.join(sorted(LEAVING_OPEN))})\s+to\b", re.IGNORECASE)
_SURE = pattern(rf"\b(?:{'|'.join(sorted(SURE_TO_BE))})\b", re.IGNORECASE)
_EXPECTED = pattern(rf"\b(?:{'|'.join(sorted(UNSURE))})\b", re.IGNORECASE)

#: What had to be done, and must be.
_HAD_TO, _MUST = pattern(r"\bhad to\b", re.IGNORECASE), pattern(r"\b(?:must|ha(?:s|ve) to)\b", re.IGNORECASE)
#: A date or an amount that is near another one, and words by which a statement says as much.
_NEAR = pattern(r"\b(?:(?:around|about|circa)\s+(\d{4})|(?:almost|nearly|close to)\s+[^\w\s]?(\d[\d.,]*\d|\d))\b", re.I)
_NUMBER = pattern(r"\d[\d.,]*\d|\d")
_VAGUE = pattern(rf"\b(?:{'|'.join(sorted(NEAR_OR_BOUNDED))})\b", re.IGNORECASE)
#: A condition, what joins two, and an exception.
_IF = pattern(r"\b(?:if|provided)\b", re.IGNORECASE)
_CONDITION = pattern(r"\b(?:if|provided)\b[^,.;:]*", re.IGNORECASE)
_OR, _THEN = pattern(r"\bwith(?:out)?\s+([^\W\d_]+) or ([^\W\d_]+)"), pattern(r"(?:,|\band)\s+(?:then|later)\b")
_AND, _EXCEPT = pattern(r"\band\b"), pattern(r"\bexcept\b", re.IGNORECASE)
_UNLESS, _NO = pattern(r"\b(?:except|unless)\b", re.I), pattern(r"\b(?:no|not|none|never)\b|n't\b", re.I)
#: An amount that is told as a little more or less.
_JUST = pattern(r"\b(?:just|slightly|well)\s+(?:over|under|above|below)\s+[^\w\s]?(\d[\d.,]*\d|\d)", re.I)


def tells_more(statement: str, claim: str) -> bool:
    """Tell whether a statement says how something came about, or how surely, and a claim does not bear it out.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if any(said.search(statement) and not known.search(claim) for said, known in _ROWS):
        return True
    more = (_is_alike, _is_surer, _is_of_then, _is_nearer, _is_part_of_condition, _is_either, _is_reversed)
    return any(told(statement, claim) for told in more)


def _is_alike(statement: str, claim: str) -> bool:
    """Tell whether a claim says that something is as much so as another thing, and a statement that it is so."""
    if _NO.search(claim):
        return False  # "no other is as fast as"
    words = {each.lower() for each in _ALIKE.findall(claim)} - {"well", "soon", "long", "far", "much", "many"}
    plain = set(_WORD.findall(statement.lower())) - {each.lower() for each in _ALIKE.findall(statement)}
    return bool(words & plain)


def _is_of_then(statement: str, claim: str) -> bool:
    """Tell whether a claim says what had to be done, and a statement what must be."""
    return bool(_HAD_TO.search(claim)) and bool(_MUST.search(statement)) and not _MUST.search(claim)


def _is_nearer(statement: str, claim: str) -> bool:
    """Tell whether a claim tells a date or an amount as near one, and a statement it as that one: "around 1990"."""
    if set(_JUST.findall(statement)) & set(_NUMBER.findall(claim)) and not _JUST.search(claim):
        return True
    near = {year or amount for year, amount in _NEAR.findall(claim)}
    return bool(near & set(_NUMBER.findall(statement))) and not _VAGUE.search(statement)


def _is_part_of_condition(statement: str, claim: str) -> bool:
    """Tell whether a statement has one of two conditions of a claim alone, or takes an exception for the case."""
    mine, yours = _CONDITION.search(claim), _CONDITION.search(statement)
    if yours is None:
        return False
    if _EXCEPT.search(claim):
        return not _UNLESS.search(statement)
    if mine is None or len(_IF.findall(mine.group())) > 1:
        return False  # each of two cases has its own
    return _AND.search(mine.group()) is not None and not _AND.search(yours.group())


def _is_either(statement: str, claim: str) -> bool:
    """Tell whether a statement tells of either of two what a claim tells of both: "with fever or cough"."""
    low = claim.lower()
    return any(f"{one.lower()} and {two.lower()}" in low for one, two in _OR.findall(statement))


def _is_reversed(statement: str, claim: str) -> bool:
    """Tell whether two tell the same in another order: "worked in Rom and then in Tor"."""
    one, two = (_THEN.split(text.lower(), maxsplit=1) for text in (claim, statement))
    if not len(one) == len(two) == len(("before", "after")):
        return False
    earlier, later = (frozenset(_WORD.findall(each)) for each in one)
    said = frozenset(_WORD.findall(two[1])) - later
    return bool(said) and said <= earlier


def _is_surer(statement: str, claim: str) -> bool:
    """Tell whether a statement says for certain what a claim only expects."""
    sure = _SURE.search(statement) and not _EXPECTED.search(_SURE.sub("", statement))
    return bool(sure) and bool(_OPEN.search(claim)) and not _SURE.search(claim)
