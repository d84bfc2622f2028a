"""How something is and how it was: an amount of then, and what is told of the time of something else that happened."""

from __future__ import annotations

from factcheck.inference.kinds import is_timed
from factcheck.inference.pairs import Pair
from factcheck.inference.shelf import readings
from factcheck.inference.terms import AFTERWARDS, BEFORE_NOW
from factcheck.syntax.records import Proposition

_PAST, _PRESENT = "past", "present"
_PARTICIPLE = "participle"
#: Kinds of clause that say when the rest was so: "when it was founded", "before it moved".
_TELLING_WHEN = frozenset({"time", "while"})


def is_of_now_and_then(pair: Pair) -> bool:
    """Tell whether one side says how something is, and the other how it was at no certain time.

    Args:
        pair: a claim's proposition and a statement's.
    """
    return are_now_and_then(pair) and not is_timed(pair.known) and not is_timed(pair.said)


def is_to_come(pair: Pair) -> bool:
    """Tell whether a statement says how something will be, and a claim how it is.

    Args:
        pair: a claim's proposition and a statement's.
    """
    return pair.said.tense == "future" and pair.known.tense == _PRESENT and not is_timed(pair.known)


def are_now_and_then(pair: Pair) -> bool:
    """Tell whether one side says how something is, and the other how it was; a participle says neither by itself.

    Args:
        pair: a claim's proposition and a statement's.
    """
    both = (pair.known, pair.said)
    return {each.tense for each in both} == {_PAST, _PRESENT} and all(each.kind != _PARTICIPLE for each in both)


def is_later(made: Proposition) -> bool:
    """Tell whether something is told to have been so later than what was told before: "was signed later".

    Args:
        made: what a sentence says.
    """
    return any(each.word in AFTERWARDS for each in made.adverbs)


def is_told_of_then(pair: Pair, statement: str, claim: str) -> bool:
    """Tell whether a statement says how something was at first, or when something else happened, and a claim how it is.

    Args:
        pair: what the two say.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if not are_now_and_then(pair) or pair.said.tense != _PAST:
        return False
    if any(each.word in BEFORE_NOW for each in pair.said.adverbs):
        return True  # "initially it employed 8 people"
    return _tells_when(statement) and not _tells_when(claim)


def _tells_when(text: str) -> bool:
    return any(ways[0].kind in _TELLING_WHEN and ways[0].tense == _PAST for ways in readings(text))
