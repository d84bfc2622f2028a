"""Who took an office may have left it since: "became director in 2018" does not say that somebody directs it."""

from __future__ import annotations

from factcheck.inference.kinds import is_timed
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import APPOINTING, TAKING_OFFICE

_TAKEN = APPOINTING | TAKING_OFFICE | {"become"}


def may_have_left(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement says that somebody holds an office of which a claim only says that they took it.

    Args:
        known: the claim's proposition.
        said: the statement's.
    """
    if known.verb not in _TAKEN or known.tense != "past" or said.negated or not _is_of_office(known):
        return False
    return (said.tense == "present" and said.verb not in _TAKEN) or (said.tense == "perfect" and is_timed(said))


def _is_of_office(made: Proposition) -> bool:
    """Tell whether somebody becomes what one person may be; a mill that became a museum may well be one still."""
    from factcheck.syntax.offices import is_office

    office = made.argument("attr") or made.argument("as")
    return bool(made.frame) or (office is not None and is_office(office.phrases[0]))
