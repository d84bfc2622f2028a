"""Whether a thing has something or runs on it, whatever the words: "has no lift", "is without one", "take the lift"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.auditing.entries import limited
from factcheck.auditing.facts import full_identity
from factcheck.auditing.fillers import fillers, has, slots_of
from factcheck.auditing.properties import LITERAL, State, states_by
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import LIGHT_ADVERBS
from factcheck.syntax.records import Phrase, Proposition

_LEAVES = frozenset(("can", "may"))
#: What quantifies a thing that is denied: "no lift", "not any".
_NO = "any"
_HAS, _OWNING = "has", frozenset(("of", "poss"))
_ANYBODY = frozenset(("subj",))


def states_told(way: Proposition) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Yield whether a thing has something, with what and whose it is as a key; nothing where more is said of it.

    Args:
        way: a proposition as written.
    """
    if any(each.word not in LIGHT_ADVERBS for each in way.adverbs) or way.condition or way.speaker or _is_timed(way):
        return
    if not way.frame:
        yield from _presumed(way)
    for state in states_by(way):
        if state.leave != (way.modal in _LEAVES) or (way.modal and not state.leave):
            continue
        if not all(has(way, needed) for needed in state.needs):
            continue
        needed = {slot for each in state.needs for slot in slots_of(each)}
        for slot, thing in _things(way, state):
            for other, holder in fillers(way, state.holder):
                taken = {slot, other, *needed, *TIME_SLOTS} | (_ANYBODY if state.leave else set())
                rest = [each for each in way.arguments if each.slot not in taken or each.focus]
                if slot != other and not rest and _is_there(thing, negated=way.negated) and _is_one(holder):
                    bare = replace(thing, value=None)
                    yield state.holds != way.negated, (state.name, full_identity(bare), full_identity(limited(holder)))


def _things(way: Proposition, state: State) -> Iterator[tuple[str, Phrase]]:
    """Yield what is had or not, or the word that the data has in its place."""
    word = state.thing.slots[0]
    if word.startswith(LITERAL):
        yield "", Phrase(word.removeprefix(LITERAL), "noun", way.start, way.end)
    else:
        yield from fillers(way, state.thing)


def _presumed(way: Proposition) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Yield what a thing must have if something is said of it: "the lift of the house" is there."""
    for argument in way.arguments if way.tense == "present" and not way.negated else ():
        for thing in argument.phrases if argument.slot in ("subj", "obj") else ():
            owners = [each for each in thing.modifiers if each.kind in _OWNING and each.phrase is not None]
            if thing.kind != "noun" or thing.determiner != "the" or len(owners) != 1 or thing.value is not None:
                continue
            holder = owners[0].phrase
            if holder is not None and _is_one(holder):
                rest = tuple(each for each in thing.modifiers if each is not owners[0])
                yield True, (_HAS, full_identity(replace(thing, modifiers=rest)), full_identity(limited(holder)))


def _is_timed(way: Proposition) -> bool:
    """Tell whether it is told of some time alone: "in summer"; what has been so since then is so now."""
    times = [phrase.value for each in way.arguments if each.slot in TIME_SLOTS for phrase in each.phrases]
    return any(each is None or each.low is None or each.high is not None for each in times)


def _is_there(thing: Phrase, *, negated: bool) -> bool:
    """Tell whether a thing is told to be there, or not to be there at all: "no lift", but not "not two lifts"."""
    if thing.kind not in ("noun", "name") or thing.whole is not None:
        return False
    if negated:
        return thing.value is None and thing.quantifier in ("", _NO) and thing.determiner != "the"
    return not thing.quantifier


def _is_one(holder: Phrase) -> bool:
    """Tell whether a holder is one that the base speaks of, and none of a kind."""
    known = holder.kind == "name" or (holder.kind == "noun" and holder.determiner == "the")
    return known and holder.value is None and not holder.quantifier and holder.whole is None
