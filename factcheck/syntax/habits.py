"""Rules that hold at times: in "fires are banned when it is dry", when that is so is a condition, as behind "if"."""

from __future__ import annotations

import dataclasses
from datetime import date

from factcheck.syntax.records import VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.values.calendar import YEARLESS

#: Words that take for granted that something happens at its time: "after the shop closes at six".
_ASSUMING = frozenset({"after", "before", "until", "till"})
_KNOWN = frozenset({"the", "its", "their", "our", "his", "her"})


def told_as_conditions(clauses: list[Clause]) -> None:
    """Read what a rule holds at as a condition of it, so that neither is asserted by itself.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in tuple(clauses):
        rule = clause.parent.verb if clause.parent is not None else None
        timed = clause.kind == "time" and clause.verb is not None and _is_present(clause.verb)
        if (timed or _is_of_any_place(clause)) and rule is not None and _is_present(rule):
            if timed and _is_on_schedule(clause):
                clauses.append(dataclasses.replace(clause, kind="main", word="", parent=None))
            clause.kind = "condition"
        elif _is_awaited(clause):
            clause.kind = "condition" if rule is not None and _is_present(rule) else "awaited"


def _is_on_schedule(clause: Clause) -> bool:
    """Tell whether a clause of time tells by the way when something always happens: "until the pool closes at 8"."""
    subject = clause.subject.phrases[0] if clause.subject is not None else None
    if clause.word not in _ASSUMING or subject is None or clause.verb is None:
        return False
    if clause.verb.modal or clause.verb.negated or subject.plural or subject.quantifier:
        return False
    known = subject.kind == "name" or (subject.kind == "noun" and subject.determiner in _KNOWN)
    values = [phrase.value for argument in clause.arguments for phrase in argument.phrases if phrase.value is not None]
    hours = [each for each in values if each.kind == "time" and not each.bound]
    days = [each for each in values if isinstance(each.low, date) and each.low.year == YEARLESS and not each.bound]
    return known and len(values) == 1 and bool(hours or days)


def _is_of_any_place(clause: Clause) -> bool:
    """Tell whether a clause says at what kind of place a rule holds: "where no path exists", "where trees grow"."""
    subject = clause.subject.phrases[0] if clause.subject is not None else None
    if clause.kind != "place" or subject is None or clause.verb is None or not _is_present(clause.verb):
        return False
    return subject.kind == "noun" and (subject.determiner == "a" or not subject.determiner)


def _is_awaited(clause: Clause) -> bool:
    """Tell whether a clause says what is still to come: "once the bell has rung", "will go when the roof is done"."""
    verb, rule = clause.verb, clause.parent.verb if clause.parent is not None else None
    if clause.kind != "time" or verb is None or rule is None or clause.word == "since":
        return False
    return rule.tense in ("present", "future") and verb.tense in ("present", "perfect") and rule.modal != "former"


def _is_present(verb: VerbGroup) -> bool:
    """Tell whether a verb tells of no time: "is", "may be"; not "has been", "will be"."""
    return verb.tense == "present" and verb.modal not in ("will", "plan", "former")
