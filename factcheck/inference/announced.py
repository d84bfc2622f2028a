"""What is announced for a day: that support ends on 30 June 2031 does not tell that it has ended."""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import is_timed, time_values
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import HAVING

#: Years before this one lie behind any base: what "opens in 1911" has opened.
_FIRST_YEAR = 2000
#: Verbs of what is so for some time.
_LASTING = HAVING | {"be"}
_BECOME = "become"
_DONE = frozenset({"past", "perfect"})
#: Modality of what is so no longer.
_FORMER = "former"


def not_yet(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edit from what a claim announces for a day to its having come about, of which no day is told.

    Args:
        known: the claim's proposition.
        said: the statement's.
    """
    if not _is_announced(known) or is_timed(said) or not _has_come(said, known):
        return []
    return [Edit("verb", "tense", Relation.INDEPENDENCE, Span(said.start, said.end), Span(known.start, known.end))]


def _is_announced(made: Proposition) -> bool:
    """Tell whether an event is told in the present tense with the date of a year: "opens on 3 April 2031"."""
    if made.kind != "main" or made.tense != "present" or made.negated or made.verb in _LASTING or made.phase == "hold":
        return False
    days = [each for each in time_values(made) if each.kind == "date" and not each.bound]
    return any(isinstance(each.low, date) and each.low.year >= _FIRST_YEAR for each in days)


def _has_come(made: Proposition, announced: Proposition) -> bool:
    """Tell whether something is told as done, or as the state that it led to: "has opened", "is open"."""
    if made.modal == _FORMER or made.tense in _DONE:
        return True
    state = made.verb in _LASTING or bool(made.phase) or announced.verb == _BECOME
    return made.tense == "present" and not made.modal and state
