"""Clauses that look as if they said what is so and say nothing of it: "the plane crashed before landing"."""

from __future__ import annotations

from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words_told import (
    DONE_WITH_REPORTS,
    OBSERVING,
    PREVENTING,
    REPORTS_OF,
    STOPPING,
)

_BEFORE, _WITH, _AS = "before", "with", "as"
#: Modalities of what is still to come, or would be: what is so "once" or "when" something else is may never be.
_OPEN = frozenset({"would", "might", "should", "may", "will", "shall", "plan", "plan not"})


def is_left_open(clause: Clause) -> bool:
    """Tell whether a clause does not say that it is so, by the one that it hangs on.

    Args:
        clause: one of time, a participle, or any other.
    """
    parent = clause.parent
    if parent is None or parent.verb is None or clause.verb is None:
        return False
    if clause.kind == "relative":
        return _is_content(clause)
    if clause.kind == "time":
        if clause.word == _AS and clause.verb.form == "VBG":
            return True  # "was seen as having taken it"
        return parent.verb.modal in _OPEN or (clause.word == _BEFORE and _is_prevented(clause, parent))
    return (
        clause.kind == "participle" and clause.verb.form == "VBG" and clause.defining and _is_only_told(clause, parent)
    )


def _is_content(clause: Clause) -> bool:
    """Tell whether a clause read as one about a noun is what that noun says: "the report that the mayor resigned".

    Behind a pronoun something is left out of a clause; this one has it all.
    """
    verb, told = clause.verb, clause.arguments
    target = told[0].phrases[0] if told and told[0].slot == "obj" else None
    if verb is None or clause.subject is None or target is None or target.head not in REPORTS_OF:
        return False
    if target.start > clause.subject.start or verb.start < target.start:
        return False
    whole = verb.passive or any(each.slot in ("obj", "attr") for each in told[1:])
    return whole or verb.lemma not in DONE_WITH_REPORTS


def _is_prevented(clause: Clause, parent: Clause) -> bool:
    """Tell whether what a clause around tells may have kept somebody from it: "died before he signed it".

    What has a date of its own was so: "left before becoming mayor in 2015".
    """
    assert parent.verb is not None
    verb = parent.verb.lemma
    state = next((each.phrases[0].head for each in parent.arguments if each.slot == "attr"), "")
    dated = any(each.slot.startswith("time") for each in clause.arguments)
    if dated or parent.verb.negated or not {verb, f"{verb} {state}"} & PREVENTING:
        return False
    return clause.subject is None or any(_is_one(each, clause.subject) for each in _takers(parent))


def _takers(clause: Clause) -> list[Argument]:
    """Return who does what a clause tells, and to whom it is done."""
    return [each for each in (clause.subject, *clause.arguments) if each is not None and each.slot in ("subj", "obj")]


def _is_one(one: Argument, other: Argument) -> bool:
    return other.phrases[0].kind == "pronoun" or one.phrases[0].head == other.phrases[0].head


def _is_only_told(clause: Clause, parent: Clause) -> bool:
    """Tell whether a verb in -ing behind somebody tells what is only thought of: "feared Ada signing it".

    A name needs no clause to say which one is meant, so that it is not what it looks like, unless somebody saw it.
    """
    assert parent.verb is not None
    who = clause.subject.phrases[-1] if clause.subject is not None else None
    starts = {phrase.start: each.slot for each in parent.arguments for phrase in each.phrases}
    slot = starts.get(who.start, "") if who is not None else ""
    if who is None or not slot or slot == _WITH:
        return False
    if parent.verb.lemma in STOPPING and slot == "obj":
        return True
    seen = parent.verb.lemma in OBSERVING and not parent.verb.negated and not is_nobody(parent.subject)
    return who.kind == "name" and not seen


def is_nobody(argument: Argument | None) -> bool:
    """Tell whether a subject says that nobody does what its verb tells.

    Args:
        argument: the subject, or None.
    """
    return argument is not None and argument.phrases[0].quantifier == "no"
