"""Rules that hold at times: in "fires are banned when it is dry", when that is so is a condition, as behind "if"."""

from __future__ import annotations

from factcheck.syntax.records import VerbGroup
from factcheck.syntax.scanning import Clause


def told_as_conditions(clauses: list[Clause]) -> None:
    """Read what a rule holds at as a condition of it, so that neither is asserted by itself.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in clauses:
        rule = clause.parent.verb if clause.parent is not None else None
        timed = clause.kind == "time" and clause.verb is not None and _is_present(clause.verb)
        if (timed or _is_of_any_place(clause)) and rule is not None and _is_present(rule):
            clause.kind = "condition"
        elif _is_awaited(clause):
            clause.kind = "condition" if rule is not None and _is_present(rule) else "awaited"


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
