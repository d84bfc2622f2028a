"""What is denied, or told of few or of some alone, of two things together: "no one may drink and drive"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

from factcheck.inference.shelf import readings
from factcheck.inference.terms import COLLECTIVE
from factcheck.patterns import pattern
from factcheck.syntax.records import Proposition

#: What denies no more than that it is so of each of two.
_NOT_BOTH = pattern(r"\bnot both\b", re.IGNORECASE)
#: How the second of two verbs is joined to the first; by "or" it tells of either.
_AND, _OR = pattern(r"\band\s+$", re.IGNORECASE), pattern(r"^\s+or\s+\w", re.IGNORECASE)
#: Words that deny, or join, a second clause by itself.
_ANEW = pattern(r"\b(?:not|no|nor|or|neither|never|nobody|none|nothing|cannot|but)\b|n't\b|[,;]", re.IGNORECASE)
#: Quantifiers of those of whom something is told together with something else, not by itself.
_ALONE = frozenset({"only", "few"})


@lru_cache(maxsize=8192)
def is_denied_together(statement: str, claim: str) -> bool:
    """Tell whether a claim denies two things together, of which a statement denies one, or tells one of two as so.

    Who may not drink and drive may drink, not both came though one did, and who was killed or hurt need not be dead.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if _NOT_BOTH.search(claim) and not _NOT_BOTH.search(statement):
        return True
    known, said = ([ways[0] for ways in readings(text)] for text in (claim, statement))
    verbs = {made.verb for made in said}
    for one, two in combinations(sorted(known, key=lambda made: made.start), 2):
        if len(verbs & {one.verb, two.verb}) == 1 and _are_together(one, two, claim):
            return True
    return any(_is_either(made, claim) and made.verb in verbs for made in known if not made.negated) and (
        " or " not in statement
    )


def _are_together(one: Proposition, two: Proposition, text: str) -> bool:
    """Tell whether one denial, or one "only", stands before two verbs that "and" joins."""
    between = text[one.end : two.start]
    if not _AND.search(between) or _ANEW.search(between) or one.kind != two.kind:
        return False
    return (one.negated and two.negated) or all(map(_is_of_few, (one, two)))


def _is_of_few(made: Proposition) -> bool:
    return any(each.focus in _ALONE or each.phrases[0].quantifier in _ALONE for each in made.arguments[:1])


def _is_either(made: Proposition, text: str) -> bool:
    """Tell whether another verb is joined to a verb by "or": "was killed or hurt"."""
    return bool(_OR.search(text[made.end :])) and not made.modal and not made.condition


def drops_together(statement: str, claim: str) -> bool:
    """Tell whether a claim denies that some did something together, and a statement that they did it.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    mine, yours = (
        {each.word for ways in readings(text) for each in ways[0].adverbs if ways[0].negated} & COLLECTIVE
        for text in (claim, statement)
    )
    return bool(mine - yours)
