"""What an argument does in its sentence: says where, when or of how many something holds, and whether it may go."""

from __future__ import annotations

from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import SCOPES, TOTALS
from factcheck.language.frames import frame
from factcheck.language.weekdays import WEEKDAYS
from factcheck.syntax.records import Argument, Proposition


def is_total(argument: Argument) -> bool:
    """Tell whether an argument tells an amount of all together: "with a total capacity of 1,340 megawatts"."""
    return argument.slot == "with" and all(
        phrase.head in TOTALS or any(each.word in TOTALS for each in phrase.modifiers) for phrase in argument.phrases
    )


def is_counted(argument: Argument) -> bool:
    """Tell whether an argument counts places and so leaves none out: "in 41 countries"."""
    return all(phrase.kind == "noun" and phrase.value is not None and phrase.plural for phrase in argument.phrases)


def is_scope(argument: Argument) -> bool:
    """Tell whether an argument says where, for whom or under what a thing holds."""
    if argument.slot == "on" and all(phrase.head.removesuffix("s") in WEEKDAYS for phrase in argument.phrases):
        return False
    return argument.slot in SCOPES or argument.slot == "by" or (argument.slot in TIME_SLOTS and not is_date(argument))


def is_date(argument: Argument) -> bool:
    """Tell whether an argument is a calendar date."""
    return all(phrase.value is not None and phrase.value.kind == "date" for phrase in argument.phrases)


def narrows(known: Proposition, said: Proposition) -> bool:
    """Tell whether a scope of a claim may not be dropped: it states a rule or habit, or an amount."""
    if (known.modal and known.modal not in ("will", "plan")) or (known.tense == "present" and _is_rule(known)):
        return True
    return any(
        phrase.value is not None and phrase.value.kind != "date"
        for argument in said.arguments
        for phrase in argument.phrases
    )


def _is_rule(known: Proposition) -> bool:
    """Tell whether a sentence in the present tense states a rule: not an attribute of something named."""
    if known.frame and frame(known.frame).kind == "attribute":
        return True
    subject = known.argument("subj") or known.argument("obj")
    return subject is None or any(phrase.kind != "name" for phrase in subject.phrases)
