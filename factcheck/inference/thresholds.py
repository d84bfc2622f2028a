"""Edits in what a rule hangs on: "over 50 euros" beside 80 euros, "by 3 May" beside another day."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.logic.relations import Relation
from factcheck.syntax.records import AT_LEAST, Argument, Phrase, Proposition
from factcheck.syntax.words import MAXIMA


def at_threshold(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit in what a habit hangs on: what holds above 38 degrees does not hold of all above 37."""
    if (
        edit.kind == "date"
        and known.modal == said.modal
        and known.modal in _OBLIGING
        and _are_deadlines(edit, known, said)
    ):
        return edit._replace(relation=Relation.ALTERNATION)  # "must be sent by 15 May" is no 31 March
    if edit.relation.excludes and _is_milder_bar(edit, known, said):
        return edit._replace(relation=Relation.INDEPENDENCE)
    if edit.kind == "date" and _is_not_until(edit, known, said):
        return edit._replace(relation=Relation.INDEPENDENCE)
    if edit.relation is Relation.FORWARD and known.frame in MAXIMA and _is_more_room(edit, known, said):
        return edit._replace(relation=Relation.ALTERNATION)  # "room for up to 900" is no room for 700
    if edit.relation is not Relation.FORWARD or edit.kind not in _BOUNDED or known.tense != "present":
        return edit
    argument = said.argument(edit.slot)
    if argument is None:
        return edit
    other = known.argument(edit.slot)
    sides = [_side(each.phrases[0]) for each in (argument, other) if each is not None]
    at_time = edit.kind == "time" and edit.slot.startswith("time") and sides in (["low", "low"], ["high", "high"])
    if (
        at_time
        or edit.slot == "extent"
        or _is_ruled(argument, said)
        or any(_is_beyond(phrase) for phrase in argument.phrases)
    ):
        return edit._replace(relation=Relation.INDEPENDENCE)
    return edit


def _is_milder_bar(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement bars a group that the claim's limit bars as well: who is under 12 is under 16."""
    limit, other = said.argument(edit.slot), known.argument(edit.slot)
    if limit is None or other is None or limit.focus != AT_LEAST:
        return False
    values = [each.phrases[0].value for each in (limit, other)]
    lows = [each.low for each in values if each is not None and isinstance(each.low, Decimal)]
    return len(lows) == len(values) and lows[0] < lows[1]


def _is_not_until(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement denies until a time what is so at that time: what is due on 5 May is not till then."""
    if known.negated or not said.negated or edit.relation is not Relation.FORWARD:
        return False
    fillers = [each.phrases[0].value for made in (known, said) if (each := made.argument(edit.slot)) is not None]
    values = [each for each in fillers if each is not None]
    ends = len(values) == len((known, said)) and values[0].high == values[1].high
    return ends and values[1].bound == "until" != values[0].bound


def _is_more_room(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement gives as the most that there may be more than a claim tells as the amount."""
    sides = [each.phrases[0].value for made in (known, said) if (each := made.argument(edit.slot)) is not None]
    values = [each for each in sides if each is not None]
    return len(values) == len((known, said)) and values[1].low is None and values[0].high != values[1].high


def _is_ruled(argument: Argument, said: Proposition) -> bool:
    """Tell whether a bare amount before a verb says what a rule is for: "more than 50 euros must be reported"."""
    return argument.phrases[0].kind == "value" and argument.end <= said.start and said.modal in _OBLIGING


def _are_deadlines(edit: Edit, known: Proposition, said: Proposition) -> bool:
    """Tell whether two dates are days by which something is to be done, and not the same."""
    bounds = bounds_at(edit.slot, known, said)
    return edit.relation is not Relation.EQUIVALENT and bounds in (["by", "by"], ["before", "before"])


def bounds_at(slot: str, known: Proposition, said: Proposition) -> list[str]:
    """Return the bounds of the values that fill a slot on either side: "until", "by"; none where there is no value.

    Args:
        slot: the slot.
        known: the claim's proposition.
        said: the statement's.
    """
    values = [each.phrases[0].value for made in (known, said) if (each := made.argument(slot)) is not None]
    return [value.bound for value in values if value is not None]


#: Modals by which something is to be done.
_OBLIGING = frozenset({"must", "should", "shall", "have to", "need to"})


def _side(phrase: Phrase) -> str:
    """Return which end a bound has: "low" of what lies above it or after it, "high" of what lies below or before."""
    value = phrase.value
    if value is None or (value.low is None) == (value.high is None):
        return ""
    return "high" if value.low is None else "low"


def _is_beyond(phrase: Phrase) -> bool:
    """Tell whether a bound narrows a phrase and measures nothing: "orders over 40 euros", "above 37 degrees"."""
    return any(each.kind in _BEYOND or each.word.partition(" ")[0] in _BEYOND for each in phrase.modifiers)


#: Kinds of edit between values of which one may hold the other.
_BOUNDED = frozenset({"number", "quantity", "money", "duration", "time"})
_BEYOND = frozenset({"above", "below", "over", "under", "aged"})
