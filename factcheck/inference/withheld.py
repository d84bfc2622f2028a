"""Words by which a claim tells of each, all together, an average or some only, and a statement of the others."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.inference.terms import ALONE, AVERAGES, COLLECTIVE, DISTRIBUTIVE, NOT_ALONE, SHUTTING_OUT, SOLE
from factcheck.inference.wording.units import units
from factcheck.model import Value
from factcheck.patterns import pattern
from factcheck.values import comparable, within

#: Words that say, denied, that something is so of others too.
_BEYOND = pattern(rf"\bnot (?:{'|'.join(sorted(NOT_ALONE))})\b")
_DIGITS = r"\d[\d.,]*\b"
_WORD, _NUMBER = pattern(r"[a-z]+"), pattern(_DIGITS)
#: What names one more.
_AND = pattern(r"\b(?:and|also|besides|too)\b", re.IGNORECASE)
#: What tells of all together by two words, what parts a sentence, and the marks of sharing.
_IN_ALL, _PARTS, _SHARED = pattern(r"\bin (?:all|total)\b(?! \w)"), pattern(r"[,;:] "), frozenset({"each", "together"})
#: The number right behind the word for an average.
_AVERAGE = pattern(rf"\b(?:{'|'.join(AVERAGES)})\b(?: [a-z]+){{0,2}} ({_DIGITS})", re.IGNORECASE)


def withholds(statement: str, claim: str) -> bool:
    """Tell whether a claim may not vouch for a statement that tells its amounts of something else.

    What each of several has is not what they have together, an average is no count, what is for members only is not
    for others too, what was so from 1990 to 1995 has not been so since, and who employs 27 people employs no more than
    72, but nobody who knows the number says so.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    mine, yours = _marks(claim), _marks(statement)
    if (
        _is_shared_otherwise(statement, claim)
        or _has_ended(statement, claim)
        or _is_far_off(statement, claim)
        or ("not only" in yours and "not only" not in mine and not _AND.search(claim))
        or _shuts_out_more(statement, claim)
    ):
        return True
    if "average" in mine and "average" not in yours and set(_AVERAGE.findall(claim)) & set(_NUMBER.findall(statement)):
        return True
    return ("each" in mine and yours == {"together"}) or ("together" in mine and yours == {"each"})


def sharing(text: str, at: int = -1) -> frozenset[str]:
    """Return whether a sentence tells its amounts of each or of all together: "each", "together", both or nothing.

    Args:
        text: the sentence.
        at: offset of an amount, of which only the part of the sentence around it tells; negative for all of it.
    """
    if at < 0:
        return _marks(text) & _SHARED
    start = max((found.end() for found in _PARTS.finditer(text) if found.end() <= at), default=0)
    end = min((found.start() for found in _PARTS.finditer(text) if found.start() >= at), default=len(text))
    return _marks(text[start:end]) & _SHARED


def _is_shared_otherwise(statement: str, claim: str) -> bool:
    """Tell whether a claim gives an amount for each in one part and another one for all in the next.

    Of "15 players each, 60 in all" the statement that there are 15 in all takes the wrong one.
    """
    numbers = set(_NUMBER.findall(statement))
    yours = _marks(statement) & _SHARED
    if len(yours) != 1 or not numbers or not _marks(claim) > yours:
        return False
    told = [_marks(part) & _SHARED for part in _PARTS.split(claim) if numbers & set(_NUMBER.findall(part))]
    return any(told) and not any(yours <= each for each in told)


def _has_ended(statement: str, claim: str) -> bool:
    """Tell whether a claim gives the end of what a statement tells of since the same beginning."""
    begun = [each.value.low for each in units(statement) if each.value is not None and each.value.bound == "since"]
    if not begun:
        return False
    spells = [each.value for each in units(claim) if each.value is not None and each.value.kind == "date"]
    return any(each.bound == "span" and each.low in begun for each in spells)


def _shuts_out_more(statement: str, claim: str) -> bool:
    """Tell whether a statement leaves no room for others, and no word of a claim does: "its only founder".

    "Only" before a number or a date makes little of it, and shuts out nothing.
    """
    if set(_WORD.findall(claim.lower())) & SHUTTING_OUT:
        return False
    found = [match.end() for match in _ALONE.finditer(statement)]
    starts = [each.start for each in units(statement) if each.value is not None]
    return any(not any(0 <= start - end <= _NEAR for start in starts) for end in found)


#: Words that leave no room for others, and how near behind them a value stands that they make little of.
_ALONE, _NEAR = pattern(rf"(?<!not )\b(?:{'|'.join(sorted(ALONE | SOLE))})\b", re.IGNORECASE), 12


def _is_far_off(statement: str, claim: str) -> bool:
    """Tell whether a limit lies so far from each amount that bears it out that it tells something else."""
    limits = [each.value for each in units(statement) if each.value is not None and each.value.bound in _LIMITS]
    amounts = [each.value for each in units(claim) if each.value is not None and not each.value.bound]
    for limit in limits:
        ratios = [_ratio(limit, amount) for amount in amounts if comparable(limit, amount) and within(amount, limit)]
        if ratios and min(ratios) > _FAR:
            return True
    return False


def _ratio(limit: Value, amount: Value) -> float:
    """Return how many times the smaller the larger is of a limit and an amount, 1 of what cannot be told."""
    end = limit.low if limit.low is not None else limit.high
    if not isinstance(end, Decimal) or not isinstance(amount.low, Decimal) or limit.unit != amount.unit:
        return 1
    small, large = sorted((end, amount.low))
    return float(large / small) if small > 0 else 1


#: Bounds of limits; by which factor one may differ from the amount that it is told of.
_LIMITS, _FAR = frozenset({"min", "above", "max", "below", "upto"}), 2


@lru_cache(maxsize=8192)
def _marks(text: str) -> frozenset[str]:
    """Return what the words of a sentence say of its amounts."""
    low = text.lower()
    words = set(_WORD.findall(low)) | ({"together"} if _IN_ALL.search(low) else set())
    told = (("each", DISTRIBUTIVE), ("together", COLLECTIVE), ("average", AVERAGES))
    found = {mark for mark, those in told if words & those}
    if _BEYOND.search(low):
        found.add("not only")
    elif words & ALONE:
        found.add("only")
    return frozenset(found)
