"""Whether a name that seems to stand in the place of another one is told by both sentences, beside that one."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.situations import Outcome
from factcheck.inference.wording.units import units
from factcheck.model import Span

#: Situations of where something is, and of who holds a role.
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


def _is_named(edit: Edit, statement: str, claim: str) -> bool:
    return _has_name(edit.known, claim, statement)


def _has_name(at: Span | None, text: str, other: str) -> bool:
    """Tell whether another sentence has all names that stand at a place of a sentence."""
    if at is None:
        return False
    named = [each for each in units(text) if each.pos == "name" and at.start <= each.start and each.end <= at.end]
    words = {word for each in units(other) if each.pos == "name" for word in each.key.split()}
    return bool(named) and all(set(each.key.split()) <= words for each in named)
