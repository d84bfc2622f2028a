"""Events by which something else is dated: "until his death in 1519", "since its closure in 1998", "after its sale"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.nominal_events import event_told
from factcheck.syntax.records import Argument, Modifier, Proposition
from factcheck.syntax.words import AROUND_EVENTS, AT_EVENTS, DEFINITE, FALLING_THROUGH

_TIME, _DATE, _NOUN, _NAME, _BY, _OWNER, _SUBJECT = "time", "date", "noun", "name", "by", "poss", "subj"
#: What stands at most between a noun and what hangs on it: " on ", " by ".
_GAP = len(" by the ")
#: Slots of what an event has behind it, and of where it was.
_BESIDE = frozenset({"by", "in", "at", "of"})
#: Slots that also date the clause: what lasted until an event lasted until its day.
_ENDS = frozenset({"until", "since"})
#: Slots of what has happened before the clause.
_SINCE = frozenset({"after", "following", "since"})
#: How the value of a date is bound that says nothing but when.
_PLAIN = ("", "on")


def with_dates_of_events(found: list[Argument]) -> list[Argument]:
    """Give an event by which something is dated what stands right behind it: who did it, where, and when it was.

    "After its sale in 1998 the mill became a hotel" tells when it was sold, not when it became one.

    Args:
        found: the arguments of a clause, in order.
    """
    kept: list[Argument] = []
    for argument in found:
        event = kept[-1] if kept else None
        if event is None or not _is_event(event) or not _is_own(event, argument):
            kept.append(argument)
            continue
        kept[-1] = _with(event, argument)
        if argument.slot == _TIME and event.slot in _ENDS:
            kept.append(_bound(argument, event.slot))
    return kept


def _is_event(argument: Argument) -> bool:
    """Tell whether an argument dates something by one event that is not dated yet."""
    phrase = argument.phrases[0]
    plain = argument.slot in AROUND_EVENTS and len(argument.phrases) == 1 and not argument.negated
    one = phrase.kind == _NOUN and not phrase.plural and phrase.value is None and phrase.whole is None
    return plain and one and not phrase.named(_TIME) and bool(verb_of(phrase.head))


def _is_own(event: Argument, argument: Argument) -> bool:
    """Tell whether an argument hangs on the event right before it."""
    value, last = argument.phrases[0].value, event.phrases[0]
    end = max([last.end, *(each.end for each in last.modifiers if each.kind != _OWNER)])  # "his" ends elsewhere
    if not 0 < argument.start - end <= _GAP or len(argument.phrases) > 1 or argument.negated or argument.focus:
        return False
    if argument.slot == _TIME:
        return value is not None and value.kind == _DATE and value.bound in _PLAIN
    return value is None and (argument.slot == _BY or (argument.slot in _BESIDE and argument.phrases[0].kind == _NAME))


def _with(event: Argument, argument: Argument) -> Argument:
    """Return an event with what hangs on it."""
    filler, noun = argument.phrases[0], event.phrases[0]
    beside = Modifier(argument.slot, filler.head, argument.start, argument.end, filler)
    return replace(event, phrases=(replace(noun, modifiers=(*noun.modifiers, beside)),))


def _bound(when: Argument, slot: str) -> Argument:
    """Return the date of an event as that until or since which something is so."""
    phrase = when.phrases[0]
    assert phrase.value is not None
    value = phrase.value
    low, high = (None, value.high) if slot == "until" else (value.low, None)
    return replace(when, phrases=(replace(phrase, value=replace(value, low=low, high=high, bound=slot)),))


def by_adjunct(made: Proposition) -> Iterator[Proposition]:
    """Yield the events by which something is dated, each as what happened: "after its sale in 1998" it was sold then.

    What is told of the future, or on a condition, has not happened, nor has what is only planned. What brings about
    something else has happened: "the closure of the mine in 1986 cost 300 jobs".

    Args:
        made: a proposition as written.
    """
    if made.modal or made.condition:
        return
    for argument in made.arguments:
        when = _dated(argument, made)
        if when is not None:
            happened = replace(made, tense="past", negated=False, adverbs=(), kind="with", start=argument.start)
            for told in event_told(happened, argument, when):
                yield replace(told, end=argument.end)


def _dated(argument: Argument, made: Proposition) -> tuple[Argument, ...] | None:
    """Return the date that an event shares with what is dated by it, none where it has its own; None of another thing.

    What something came before may never have happened, unless it is told when.
    """
    phrase = argument.phrases[0]
    known = phrase.determiner in DEFINITE or bool(phrase.named("poss"))
    if not known or phrase.kind != _NOUN or len(argument.phrases) > 1 or argument.negated:
        return None
    if argument.slot in AROUND_EVENTS:
        return () if phrase.named(_TIME) or argument.slot in _SINCE else None
    behind = [each for each in made.arguments if each.slot == _TIME and _is_own(argument, each)]
    acts = argument.slot == _SUBJECT and not made.negated and made.verb not in FALLING_THROUGH
    return tuple(behind) if behind and (acts or argument.slot in AT_EVENTS) else None
