"""Roles that several may have at a time: of whom one is the brother, the other may be, too."""

from __future__ import annotations

from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.situations import Outcome
from factcheck.inference.terms import ONE_OF_SEVERAL
from factcheck.syntax.records import Phrase

_HOLDER, _SEVERAL = "another holder of a role", "adds up"


def of_several(outcome: Outcome) -> Outcome:
    """Return an exclusion by another holder of a role as less sure where there may be several of them.

    Args:
        outcome: what seems to exclude a part of a statement.
    """
    told = [made.argument("attr") for made in (outcome.pair.known, outcome.pair.said)]
    if outcome.situation != _HOLDER or not any(_may_be_several(each.phrases[0]) for each in told if each is not None):
        return outcome
    confidence = round(lowered(outcome.confidence, (_SEVERAL,)), 3)
    return outcome._replace(confidence=confidence, doubts=(*outcome.doubts, DOUBTS[_SEVERAL][0]))


def _may_be_several(role: Phrase) -> bool:
    """Tell whether a role is one of which somebody may have several: "the son", not "the eldest son"."""
    return role.kind == "noun" and role.head in ONE_OF_SEVERAL and not is_ranked(role)
