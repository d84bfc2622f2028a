"""One more of a kind, or one of another time: "the firm also paid 3 million", "later paid", "another 3 million"."""

from __future__ import annotations

from factcheck.inference.apart import AMOUNT_SITUATIONS, follow_each_other, is_within_a_day
from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import is_state
from factcheck.inference.shelf import readings
from factcheck.inference.situations import CONTRADICTED, Outcome
from factcheck.inference.terms import AFTERWARDS, ONE_MORE, OTHER_TIMES, RECKONED_OTHERWISE
from factcheck.inference.wording.units import adds_another
from factcheck.patterns import pattern
from factcheck.syntax.words import MAXIMA

_MORE, _OTHERWISE, _THEN = "adds up", "reckoned otherwise", "time on one side"
#: The situation in which an amount, a number or a version differs.
_VALUE = "another value"
#: Situations in which the contrary of what a claim tells may have followed, and the doubt that it did.
_TURNED, _TURN = frozenset({"an opposite", "another outcome of one event"}), "turn"
#: What tells of a time before another one.
_HAD = pattern(r"\bhad\b")


def with_one_more(outcome: Outcome, statement: str, claim: str) -> Outcome:
    """Return what seems to exclude, in doubt where a statement says that it tells of one more, or of another time.

    How something is it is besides all else: "the dam also has 5 gates" tells of all its gates.

    Args:
        outcome: what seems to exclude.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    doubts = [_MORE] if _may_be_one_more(outcome, statement, claim) else []
    if outcome.situation in AMOUNT_SITUATIONS:
        doubts += [each for each in (_doubt(outcome, statement, claim),) if each and each not in doubts]
    if outcome.situation in _TURNED and _may_follow(outcome, statement, claim):
        doubts.append(_TURN)
    for each in doubts:
        outcome = _in_doubt(outcome, each)
    return outcome


def _may_follow(outcome: Outcome, statement: str, claim: str) -> bool:
    """Tell whether the contrary of what a claim tells may have come before or after: "later bought"."""
    if (_words(statement) - _words(claim)) & AFTERWARDS:
        return True
    return follow_each_other(outcome.pair, list(outcome.differences)) and not is_within_a_day(outcome.pair)


def _in_doubt(outcome: Outcome, doubt: str) -> Outcome:
    told = DOUBTS[doubt][0]
    if told in outcome.doubts:
        return outcome
    confidence = round(lowered(outcome.confidence, (doubt,)), 3)
    return outcome._replace(confidence=confidence, doubts=(*outcome.doubts, told))


def _may_be_one_more(outcome: Outcome, statement: str, claim: str) -> bool:
    """Tell whether another value is told as one more, or as one that may be: "also listens", "can listen on port 81".

    What is only suspected is not doubted because it may be.
    """
    known, said = outcome.pair.known, outcome.pair.said
    at_it = all(each.slot != "obj" for each in outcome.differences) and known.frame not in MAXIMA  # not "can seat 300"
    may_be = said.modal == "can" and not known.modal and at_it and outcome.confidence >= CONTRADICTED
    return outcome.situation == _VALUE and (may_be or adds_another(statement, claim))


def _doubt(outcome: Outcome, statement: str, claim: str) -> str:
    """Return the doubt that words raise which the statement alone has, or nothing."""
    one, two = (_words(text) for text in (statement, claim))
    told = one - two
    if not told.isdisjoint(OTHER_TIMES if is_state(outcome.pair) else OTHER_TIMES | ONE_MORE):
        return _MORE
    if told & RECKONED_OTHERWISE:
        return _OTHERWISE
    return _THEN if _is_of_then(outcome.pair, statement, claim) else ""


def _is_of_then(pair: Pair, statement: str, claim: str) -> bool:
    """Tell whether a statement tells of a time before another one that it tells of, or of the age somebody then had.

    "Had won 30 seats when the count stopped"; "Berg, 30, joined in 2000" beside "Berg, 54, is a member".
    """
    if pair.said.tense == "perfect" and pair.known.tense == "past":
        return _HAD.search(statement.lower()) is not None and _HAD.search(claim.lower()) is None
    if not pair.said.kind == pair.known.kind == "apposition":
        return False
    mains = [{ways[0].tense for ways in readings(text) if ways[0].kind == "main"} for text in (statement, claim)]
    return mains[0] == {"past"} and "past" not in mains[1]


def _words(text: str) -> set[str]:
    return {each.group(0) for each in _TELLING.finditer(text.lower().replace("’", "'"))}


_ALL = sorted(ONE_MORE | OTHER_TIMES | RECKONED_OTHERWISE, key=len, reverse=True)
#: The words and phrases that tell so, the longest first; "too" not before what there is too much of.
_TELLING = pattern(r"\b(?:" + "|".join(_ALL).replace("too", r"too(?!\s+\w)") + r")\b")
