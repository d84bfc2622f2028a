"""Phases of one state against each other: what ended holds no longer, what holds has not ended."""

from __future__ import annotations

from datetime import date

from factcheck.inference.edits import Edit
from factcheck.inference.slots import TIMES
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Proposition

#: Slots that say when something is so time and again.
_HABITS = frozenset({*TIMES, "on", "frequency"})


def is_when(edit: Edit, said: Proposition) -> bool:
    """Tell whether an edit is in the time or version that phases are compared by."""
    if edit.slot in TIMES or edit.kind == "version":
        return True
    argument = said.argument(edit.slot)
    return edit.kind == "number" and argument is not None and any(phrase.named("number") for phrase in argument.phrases)


def phase_relation(known: Proposition, said: Proposition) -> Relation:
    """Return how one phase of a state stands to another: what ended holds no longer, what holds has not ended."""
    phases = known.phase, said.phase
    when_known, when_said = _when(known), _when(said)
    if phases == ("end", "hold"):
        if when_said is None:
            return (
                Relation.ALTERNATION if said.tense == "present" and known.tense != "future" else Relation.INDEPENDENCE
            )
        return Relation.ALTERNATION if when_known is not None and when_said > when_known else Relation.INDEPENDENCE
    if (
        phases == ("hold", "end")
        and known.tense == "present"
        and when_said is None
        and said.tense in ("past", "perfect")
    ):
        return Relation.ALTERNATION
    if phases == ("begin", "hold"):
        if when_said is None and said.tense == "present" and known.tense != "future":
            if any(each.slot in _HABITS for each in said.arguments):
                return Relation.INDEPENDENCE  # "is open on Mondays"
            return Relation.INDEPENDENCE if frame(known.frame).single else Relation.FORWARD
        if _are_versions(when_known, when_said) and when_said >= when_known:  # type: ignore[operator]
            return Relation.FORWARD
        if when_known is not None and when_said is not None and when_said < when_known:
            return Relation.ALTERNATION
    return Relation.INDEPENDENCE


def _are_versions(one: tuple[int, ...] | None, two: tuple[int, ...] | None) -> bool:
    return one is not None and two is not None and max(one[0], two[0]) < _FIRST_YEAR


#: Smaller numbers are versions, not years.
_FIRST_YEAR = 1000


def _when(made: Proposition) -> tuple[int, ...] | None:
    """Return the time or version at which something is said to be, in a form that sorts."""
    for argument in made.arguments:
        for phrase in argument.phrases:
            if argument.slot in TIMES and phrase.value is not None:
                end = phrase.value.low or phrase.value.high
                if isinstance(end, date):
                    return (end.year, end.month, end.day)
            for modifier in phrase.named("number"):
                digits = [int(each) for each in modifier.word.split(".") if each.isdigit()]
                if digits:
                    return tuple(digits)
    return None
