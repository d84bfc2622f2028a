"""What went from one to another: "switched from A to B", "left A for B", "grew to N inhabitants"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.language.wordnet import field_of
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.noun_terms import bare
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import (
    CHANGING,
    EXCHANGING,
    FALLING,
    INHABITANTS,
    JOINING,
    LEAVING,
    RENAMING,
    RISING,
    SWITCHING,
    TURNING_INTO,
)

#: Verbs of an amount that becomes another.
_MOVING = RISING | FALLING

_SWITCH, _BECOME = "switch", "become"
#: What the people of a place are counted as.
_POPULATION = "population"
#: How one may be told to whom that people belongs.
_OWNING = frozenset({"of", "poss", "noun"})


def by_change(made: Proposition) -> Iterator[Proposition]:
    """Yield a change from one to another in the other ways to say so.

    Args:
        made: a proposition as written.
    """
    yield from _switched(made)
    yield from _moved_in_amount(made)
    yield from _became(made)
    for told in (made, *_peopled(made)):
        if told is not made:
            yield told
        yield from between(told)


def implied_by_change(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield that who left one and joined another switched, and that who switched did both.

    Args:
        made: the propositions of one sentence.
    """
    for one in made:
        for told in (one, *_switched(one)):
            if told.verb == _SWITCH and not told.negated and not told.modal:
                yield from _both(told)
        for other in made:
            if one.verb in LEAVING and other.verb in JOINING:
                yield from _one_change(one, other)


# -- from one to another ----------------------------------------------------------------------------------------------
def _switched(made: Proposition) -> Iterator[Proposition]:
    subject, thing = made.argument("subj"), made.argument("obj")
    source, goal = made.argument("from"), made.argument("to")
    who = subject or thing
    if made.verb in SWITCHING and source is not None and goal is not None and (subject is None or thing is None):
        yield from _switch(made, who, source, goal)
    elif made.verb in LEAVING and thing is not None and subject is not None:
        goal = made.argument("for")
        if goal is not None and _are_alike(thing, goal):
            yield from _switch(made, subject, thing, goal)
    elif made.verb in JOINING and thing is not None and subject is not None and source is not None:
        yield from _switch(made, subject, source, thing)
    elif (made.verb, "for") in EXCHANGING or (made.verb, "with") in EXCHANGING:
        goal = next((each for each in made.arguments if (made.verb, each.slot) in EXCHANGING), None)
        if goal is not None and thing is not None and subject is not None:
            yield from _switch(made, subject, thing, goal)


def _switch(made: Proposition, who: Argument | None, source: Argument, goal: Argument) -> Iterator[Proposition]:
    if who is None or any(each.value is not None for one in (source, goal) for each in one.phrases):
        return
    rest = [each for each in made.arguments if all(each is not one for one in (who, source, goal))]
    arguments = (
        replace(who, slot="subj"),
        replace(source, slot="from"),
        replace(goal, slot="to"),
        *(each for each in rest if each.slot != "obj"),
    )
    yield replace(made, predicate=_SWITCH, verb=_SWITCH, arguments=arguments)


def _are_alike(one: Argument, two: Argument) -> bool:
    """Tell whether somebody may leave one for the other: both named, or both of a kind; not "for good"."""
    first, second = one.phrases[0], two.phrases[0]
    if first.kind == second.kind == "name":
        return True
    return first.kind == second.kind == "noun" and field_of(first.head) == field_of(second.head)


def _both(told: Proposition) -> Iterator[Proposition]:
    rest = tuple([each for each in told.arguments if each.slot not in ("from", "to")])
    for verb, slot in (("leave", "from"), ("join", "to")):
        end = told.argument(slot)
        if end is not None and all(each.kind == "name" for each in end.phrases):
            yield replace(told, predicate=verb, verb=verb, arguments=(*rest, replace(end, slot="obj")), kind="with")


def _one_change(left: Proposition, joined: Proposition) -> Iterator[Proposition]:
    """Yield "left A in May and joined B" as a switch from A to B in May."""
    one, two = left.argument("subj"), joined.argument("subj")
    source, goal = left.argument("obj"), joined.argument("obj")
    if None in (one, two, source, goal) or left.negated or joined.negated or left.modal or joined.modal:
        return
    assert one is not None and two is not None and source is not None and goal is not None
    if one.phrases[0].head != two.phrases[0].head or len(one.phrases) != len(two.phrases):
        return
    times = [[each for each in made.arguments if each.slot.startswith("time")] for made in (left, joined)]
    if all(times):
        return  # they may be years apart
    if joined.start < left.start:
        return
    arguments = (one, replace(source, slot="from"), replace(goal, slot="to"), *times[0], *times[1])
    yield replace(left, predicate=_SWITCH, verb=_SWITCH, arguments=arguments, kind="with", adverbs=())


# -- amounts ----------------------------------------------------------------------------------------------------------
def _moved_in_amount(made: Proposition) -> Iterator[Proposition]:
    """Yield "went from 5 to 8" as a rise."""
    ends = [_amount(made.argument(slot)) for slot in ("from", "to")]
    one, two = ends
    if made.verb not in CHANGING or one is None or two is None or one.kind != two.kind or one.unit != two.unit:
        return
    if isinstance(one.low, date) or isinstance(two.low, date) or one.low is None or two.low is None:
        return
    if one.low != two.low:
        verb = "rise" if two.low > one.low else "fall"
        yield replace(made, predicate=verb, verb=verb)


def _amount(argument: Argument | None) -> Value | None:
    value = argument.phrases[0].value if argument is not None and len(argument.phrases) == 1 else None
    return value if value is not None and value.kind not in ("date", "time", "version") and not value.bound else None


def _peopled(made: Proposition) -> list[Proposition]:
    """Return "the town grew to 9,000 inhabitants" told of its population, and the growth of that as the town's."""
    subject = made.argument("subj")
    if made.verb not in _MOVING or subject is None or len(subject.phrases) > 1:
        return []
    place = subject.phrases[0]
    if place.head == _POPULATION:
        return _of_place(made, subject)
    told = {each.slot: each for each in made.arguments if each.slot in ("from", "to", "by")}
    counted = [each for each in told.values() if each.phrases[0].head in INHABITANTS and each.phrases[0].value]
    if place.kind not in ("name", "noun") or not counted or place.value is not None:
        return []
    owner = Modifier("of", place.head, place.start, place.end, place)
    people = Phrase(_POPULATION, "noun", place.start, place.end, "the", modifiers=(owner,))
    arguments = [
        replace(each, phrases=(people,))
        if each is subject
        else replace(each, phrases=(_number_of(each.phrases[0]),))
        if each.slot in told
        else each
        for each in made.arguments
    ]
    return [replace(made, arguments=tuple(arguments))]


def _number_of(phrase: Phrase) -> Phrase:
    if phrase.value is None or phrase.head not in INHABITANTS:
        return phrase
    return bare(phrase, phrase.value)


def _of_place(made: Proposition, subject: Argument) -> list[Proposition]:
    """Return "the population of the town rose" as the town growing."""
    owners = [each for each in subject.phrases[0].modifiers if each.kind in _OWNING and each.phrase is not None]
    if len(owners) != 1 or len(subject.phrases[0].modifiers) != 1 or owners[0].phrase is None:
        return []
    verb = "grow" if made.verb in RISING else "shrink"
    place = replace(subject, phrases=(owners[0].phrase,))
    arguments = tuple([place if each is subject else each for each in made.arguments])
    return [replace(made, predicate=verb, verb=verb, arguments=arguments)]


def between(made: Proposition) -> Iterator[Proposition]:
    """Yield "rose from 8 in 2011 to 9 in 2021" as a rise from 8 to 9 between 2011 and 2021.

    Args:
        made: a proposition as written.
    """
    source, goal = made.argument("from"), made.argument("to")
    if made.verb not in _MOVING or source is None or goal is None:
        return
    begun = [each for each in source.phrases[0].modifiers if each.kind == "time" and each.phrase is not None]
    ended = [each for each in made.arguments if each.slot == "time"]
    if len(begun) != 1 or len(ended) != 1 or begun[0].phrase is None:
        return
    first, last = begun[0].phrase.value, ended[0].phrases[0].value
    if first is None or last is None or first.bound or last.bound or first.low is None or last.high is None:
        return
    bare_source = replace(source.phrases[0], modifiers=())
    span = replace(last, low=first.low, bound="span")
    told = {
        id(source): replace(source, phrases=(bare_source,)),
        id(ended[0]): replace(ended[0], phrases=(replace(ended[0].phrases[0], value=span),)),
    }
    yield replace(made, arguments=tuple([told.get(id(each), each) for each in made.arguments]))


# -- what became of something -----------------------------------------------------------------------------------------
def _became(made: Proposition) -> Iterator[Proposition]:
    """Yield "was turned into a school" and "was renamed Holm" as having become that."""
    thing, attribute = made.argument("obj"), made.argument("attr")
    if made.verb == _BECOME and attribute is not None and made.predicate == "be":
        yield replace(made, predicate=_BECOME)
        return
    if thing is None:
        return
    result = next((each for each in made.arguments if (made.verb, each.slot) in TURNING_INTO), None)
    if result is None and made.verb in RENAMING and made.argument("subj") is None:
        result = made.argument("as")
    if result is None:
        return
    rest = [each for each in made.arguments if each not in (thing, result) and each.slot not in ("subj", "by")]
    arguments = (replace(thing, slot="subj"), replace(result, slot="attr"), *rest)
    yield replace(made, predicate=_BECOME, verb=_BECOME, arguments=arguments)
