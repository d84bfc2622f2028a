"""Times and places that open a sentence, of the next clause as well: "In 2010, the mill closed and the shop opened"."""

from __future__ import annotations

from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import LATER

#: Slots of places, of which a clause that tells its own shares none.
_PLACES = frozenset({"in", "at", "on"})


def share_fronted(first: Clause, second: Clause) -> None:
    """Give a clause that "and" joins the time and places that open the first one, unless it tells its own.

    Args:
        first: the clause before the joint.
        second: the one behind it; changed in place.
    """
    if first.subject is None or first.verb is None or second.verb is None or first.verb.tense != second.verb.tense:
        return
    if first.verb.modal != second.verb.modal or any(each.word in LATER for each in second.adverbs):
        return
    fronted = [each for each in first.arguments if each.end <= first.subject.start and _tells_when_or_where(each)]
    own = {_kind(each) for each in second.arguments} | {"time" for each in second.verb.adverbs if each.word in LATER}
    second.arguments = [*(each for each in fronted if _kind(each) not in own), *second.arguments]


def share_time(first: Clause, part: Clause) -> None:
    """Give a clause of what some of those that a clause counts are its time: "had 90 members, of whom 40 were women".

    Args:
        first: the clause that counts all of them.
        part: that of a part of them; changed in place.
    """
    if first.verb is None or part.verb is None or part.verb.lemma != "be" or first.verb.tense != part.verb.tense:
        return
    if not any(_kind(each) == "time" for each in part.arguments):
        part.arguments = [*part.arguments, *(each for each in first.arguments if each.slot == "time")]


def share_time_of(event: Clause, told: Clause) -> None:
    """Give a clause of how long an event lasted its time: "caused the outage on 9 March, which lasted four hours".

    Args:
        event: the clause that tells of the event.
        told: the one that hangs on it; changed in place.
    """
    if told.verb is not None and not any(_kind(each) == "time" for each in told.arguments):
        before = [each for each in event.arguments if each.slot == "time" and each.end <= told.verb.start]
        told.arguments = [*told.arguments, *before]


def _tells_when_or_where(argument: Argument) -> bool:
    return argument.slot == "time" or argument.slot in _PLACES


def _kind(argument: Argument) -> str:
    """Return "time" or "place" for what tells when or where, and the slot for all else."""
    if argument.slot in _PLACES:
        return "place"
    return "time" if argument.slot.startswith("time") else argument.slot
