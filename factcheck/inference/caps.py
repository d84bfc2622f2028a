"""Limits of rules: what is the least, the most or the latest of a rule is not what any weaker limit says.

What an amount is bounds it, "at least 50" of 61 employees; but who needs 4 GB is not told the truth by "at least 2 GB",
nor who may borrow ten books by "up to twelve", nor who must pay by 1 May by "by 1 June". What is 3 to 50 characters
long is not 3 to 63.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases
from factcheck.inference.kinds import AMOUNT_KINDS, MEASURE_KINDS
from factcheck.logic.relations import Relation
from factcheck.model import Span, Value
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import COPULAS, NECESSARY, NEEDING

#: Modals of rules.
_RULING = frozenset({"may", "can", "must", "shall"})
#: Frames of what has to be done.
_DUTIES = frozenset({"obligation"})
_MOST = frozenset({"upto", "max"})
#: Bounds of the last day for something.
_LATEST = frozenset({"by", "before", "max", "upto"})


def of_limit(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit from the limit of a rule to a weaker one, which the rule does not tell.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.said is None or edit.known is None or edit.relation in (Relation.EQUIVALENT, Relation.ALTERNATION):
        return edit
    if known.verb != said.verb or (known.tense, said.tense) != ("present", "present"):
        return edit
    limit, fact = _value_at(edit.said, said), _value_at(edit.known, known)
    if limit is None or fact is None:
        return edit
    opposed = {limit.bound, fact.bound} in _ENDS and edit.kind in AMOUNT_KINDS and known.verb not in NEEDING
    if opposed and _touch(fact, limit):
        return edit._replace(kind="bound", relation=Relation.ALTERNATION)
    if limit.bound == fact.bound == _RANGE and edit.kind in AMOUNT_KINDS and _shares_an_end(fact, limit):
        return edit._replace(kind="bound", relation=Relation.ALTERNATION)
    if edit.relation is not Relation.FORWARD:
        return edit
    if edit.kind == "date":
        later = _is_duty(known, said) and {limit.bound, fact.bound} <= _LATEST and limit.high != fact.high
        return edit._replace(relation=Relation.ALTERNATION) if later else edit
    if edit.kind not in MEASURE_KINDS or fact.bound or fact.approximate or fact.low != fact.high:
        return edit
    ruled = known.modal == said.modal and known.modal in _RULING
    needed = known.verb in NEEDING or known.modal == said.modal == "must"
    if needed and limit.bound == "min" and limit.low != fact.low:
        return edit._replace(kind="bound", relation=Relation.ALTERNATION)
    if limit.bound in _MOST and limit.high != fact.high and (ruled or limit.bound == "upto"):
        alike = {each.slot for each in said.arguments} <= {each.slot for each in known.arguments}  # "in summer"
        return edit._replace(kind="bound", relation=Relation.ALTERNATION if ruled and alike else Relation.INDEPENDENCE)
    return edit


#: The bound of an amount that has two ends.
_RANGE = "range"


#: Bounds that are the least and the most there is.
_ENDS = ({"min", "max"}, {"min", "upto"}, {"min", "most"}, {"above", "below"})


def _touch(fact: Value, limit: Value) -> bool:
    """Tell whether one amount is told as the least and the other as the most: "at least 30 days", "at most 30 days"."""
    return (fact.low, fact.high) == (limit.high, limit.low)


def _shares_an_end(fact: Value, limit: Value) -> bool:
    """Tell whether one of two ends is the same, and the other is not: "3 to 50 characters", "3 to 63 characters"."""
    return (fact.low == limit.low) != (fact.high == limit.high)


def _is_duty(known: Proposition, said: Proposition) -> bool:
    """Tell whether both sides tell what must be done."""
    return (known.modal == said.modal == "must") or all(
        each.frame in _DUTIES or _is_needed(each) for each in (known, said)
    )


def _is_needed(made: Proposition) -> bool:
    """Tell whether it is said that something is compulsory."""
    told = made.argument("attr")
    return made.verb in COPULAS and told is not None and told.phrases[0].head in NECESSARY


def _value_at(at: Span, made: Proposition) -> Value | None:
    values = [phrase.value for _, phrase in all_phrases(made.arguments) if phrase.value is not None]
    return next((each for each in values if each.start == at.start), None)
