"""Limits of rules: what is the least, the most or the latest of a rule is not what any weaker limit says.

What an amount is bounds it, "at least 50" of 61 employees; but who needs 4 GB is not told the truth by "at least 2 GB",
nor who may borrow ten books by "up to twelve", nor who must pay by 1 May by "by 1 June". What is 3 to 50 characters
long is not 3 to 63.
"""

from __future__ import annotations

from decimal import Decimal

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
#: Bounds that name the least there is, and the most.
_LOW, _HIGH = frozenset({"min", "above"}), frozenset({"max", "upto", "most", "below"})
#: Those that leave out the amount that they name.
_OPEN = frozenset({"above", "below"})
#: Bounds of the last day for something.
_LATEST = frozenset({"by", "before", "max", "upto"})


def of_limit(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit from the limit of a rule to a weaker one, which the rule does not tell.

    Args:
        edit: a step from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    if edit.kind in ("bound", "duration") and _is_lead(edit, known, said):
        return edit._replace(relation=Relation.INDEPENDENCE)
    if edit.said is None or edit.known is None or edit.relation in (Relation.EQUIVALENT, Relation.ALTERNATION):
        return edit
    alike = known.verb == said.verb or (known.frame and known.frame == said.frame)
    if not alike or (known.tense, said.tense) != ("present", "present"):
        return edit
    limit, fact = _value_at(edit.said, said), _value_at(edit.known, known)
    if limit is None or fact is None:
        return edit
    if edit.relation is Relation.FORWARD and edit.kind in MEASURE_KINDS and fact.bound in _LOW | _HIGH:
        return _of_weaker(edit, known, said, (fact, limit))
    if known.verb != said.verb:
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
    return _of_amount(edit, known, said, (fact, limit))


def _of_amount(edit: Edit, known: Proposition, said: Proposition, values: tuple[Value, Value]) -> Edit:
    """Return an edit from an amount to a bound on it: who needs 4 GB does not need at least 2."""
    fact, limit = values
    if edit.kind not in MEASURE_KINDS or fact.bound or fact.approximate or fact.low != fact.high:
        return edit
    ruled = known.modal == said.modal and known.modal in _RULING
    needed = known.verb in NEEDING or known.modal == said.modal == "must"
    if needed and limit.bound == "min" and limit.low != fact.low:
        return edit._replace(kind="bound", relation=Relation.ALTERNATION)
    if ruled and limit.bound == "min" and limit.low != fact.low:
        return edit._replace(relation=Relation.INDEPENDENCE)  # who may bring two need not bring one
    if limit.bound in _MOST and limit.high != fact.high and (ruled or limit.bound == "upto"):
        alike = {each.slot for each in said.arguments} <= {each.slot for each in known.arguments}  # "in summer"
        return edit._replace(kind="bound", relation=Relation.ALTERNATION if ruled and alike else Relation.INDEPENDENCE)
    return edit


def _is_lead(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether one side tells up to when before something it may be done: "up to 24 hours before departure".

    That may be the least as well as the most: who may cancel up to 24 hours before must do so at least 24 before.
    """
    if edit.said is None or edit.known is None or known.argument("before") is None or said.argument("before") is None:
        return False
    values = _value_at(edit.said, said), _value_at(edit.known, known)
    bounds = {each.bound for each in values if each is not None and each.kind == "duration"}
    return "upto" in bounds and len(bounds) > 1


def _of_weaker(edit: Edit, known: Proposition, said: Proposition, limits: tuple[Value, Value]) -> Edit:
    """Return an edit from a limit to a weaker one that is told by another word: "less than 23 kg", "up to 32 kg".

    As a fact the weaker one holds as well, "more than 500" of at least 800 employees; but a rule has the limit that
    it has, and "up to two hours" says that it may take as long.
    """
    fact, limit = limits
    if fact.bound not in _same_side(limit.bound) or not _are_apart(fact, limit):
        return edit
    ruled = known.modal in _RULING and said.modal in _RULING and edit.slot != "subj"  # "gifts of more than 20 euros"
    if ruled and edit.said is not None and edit.said.start > said.start:
        return edit._replace(kind="bound", relation=Relation.ALTERNATION)
    reached = limit.bound == "upto" or (limit.bound in _HIGH and edit.kind != "number")
    return edit._replace(relation=Relation.INDEPENDENCE) if reached else edit


def _same_side(bound: str) -> frozenset[str]:
    """Return the bounds that leave the same side open as one does: of "less than" also "up to"."""
    return next((each for each in (_LOW, _HIGH) if bound in each), frozenset())


def _are_apart(one: Value, two: Value) -> bool:
    """Tell whether two limits differ by more than the word: more than 13 characters are at least 14."""
    first, second = (each.low if each.low is not None else each.high for each in (one, two))
    if not isinstance(first, Decimal) or not isinstance(second, Decimal):
        return False
    counted = one.kind == "number" and (one.bound in _OPEN) != (two.bound in _OPEN)
    return abs(first - second) > (1 if counted else 0)


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
