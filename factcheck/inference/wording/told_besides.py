"""Whether a name that seems to stand in the place of another one is told by both sentences, beside that one."""

from __future__ import annotations

from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.edits import Edit
from factcheck.inference.situations import CONTRADICTED, Outcome
from factcheck.inference.wording.units import adds_another, units
from factcheck.model import Span
from factcheck.syntax.words import MAXIMA

#: Situations of where something is, and of who holds a role.
_VALUE = "another value"
#: The doubt that there may be several.
_MORE = "adds up"
_PLACE, _HOLDER = "a place or name that differs", "another holder of a role"


def is_told_besides(outcome: Outcome, statement: str, claim: str) -> bool:
    """Tell whether a claim tells the name of a statement as well, or a statement that of the claim.

    What lies in the Eastern Caribbean lies in the Caribbean; "the leader, Ida Berg, R-Tenn." names the claim's leader.

    Args:
        outcome: what seems to exclude.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if len(outcome.differences) != 1 or outcome.differences[0].kind != "name":
        return False
    edit = outcome.differences[0]
    if outcome.situation == _PLACE and outcome.pair.known.predicate == "be":
        return _has_name(edit.said, statement, claim)
    apposed = "apposition" in (outcome.pair.said.kind, outcome.pair.known.kind)
    return outcome.situation == _HOLDER and apposed and _is_named(edit, statement, claim)


def with_more(outcome: Outcome, statement: str, claim: str) -> Outcome:
    """Return what seems to exclude, doubted where another amount is told as one more, or as one that may be.

    Who "also" listens on port 81 may listen on port 80 as well, and who "can" listen there need not do so.

    Args:
        outcome: what seems to exclude.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    known, said = outcome.pair.known, outcome.pair.said
    at_it = all(each.slot != "obj" for each in outcome.differences) and known.frame not in MAXIMA  # not "can seat 300"
    may_be = said.modal == "can" and not known.modal and at_it and outcome.confidence >= CONTRADICTED
    if outcome.situation != _VALUE or not (may_be or adds_another(statement, claim)):
        return outcome
    doubt, _ = DOUBTS[_MORE]
    return outcome._replace(doubts=(*outcome.doubts, doubt), confidence=round(lowered(outcome.confidence, (_MORE,)), 2))


def _is_named(edit: Edit, statement: str, claim: str) -> bool:
    return _has_name(edit.known, claim, statement)


def _has_name(at: Span | None, text: str, other: str) -> bool:
    """Tell whether another sentence has all names that stand at a place of a sentence."""
    if at is None:
        return False
    named = [each for each in units(text) if each.pos == "name" and at.start <= each.start and each.end <= at.end]
    words = {word for each in units(other) if each.pos == "name" for word in each.key.split()}
    return bool(named) and all(set(each.key.split()) <= words for each in named)
