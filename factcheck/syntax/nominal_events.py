"""What is done, told by a noun: "the removal of the wall came in 2019", "cost 9 million", "is the task of the town"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from factcheck.language.frames import entries
from factcheck.language.modifiers import LIGHT_MODIFIERS
from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.noun_terms import hung_on, times_of
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.turning_points import ends
from factcheck.syntax.words import (
    AMOUNTING,
    CARRYING_OUT,
    COUNTING,
    DATING,
    DUTIES,
    FALLING_TO,
    HAPPENING,
    IN_CHARGE,
    UNDERGONE_BY_OWNER,
    YIELDING,
)

#: Verbs that only say that an event takes place.
_DOING = CARRYING_OUT | {"make"}

#: What hangs on an event noun and is told of the event itself, whatever its slot.
_OWN = frozenset({"of", "poss", "by", "mod"})


def by_event(made: Proposition) -> Iterator[Proposition]:
    """Yield what a noun and an empty verb tell by the verb that the noun comes from.

    Args:
        made: a proposition as written.
    """
    subject, thing, attribute = made.argument("subj"), made.argument("obj"), made.argument("attr")
    rest = tuple([each for each in made.arguments if each not in (subject, thing, attribute)])
    yield from _of_none(made, subject if made.predicate == "exist" else thing)
    if subject is not None and _is_place(thing) and made.verb == "take":
        yield from event_told(made, subject, rest)
    elif subject is not None and thing is None and attribute is None:
        yield from _of_subject(made, subject, rest)
    elif subject is not None and _is_spell(thing) and made.verb in _SPELLS and attribute is None:
        for slot in _SPELLS[made.verb]:
            yield from event_told(made, subject, (*rest, replace(thing, slot=slot)))
    elif subject is not None and thing is not None and made.verb in YIELDING and attribute is None:
        yield from _yielded(made, subject, thing, rest)
    elif subject is not None and thing is not None and made.verb in AMOUNTING and attribute is None:
        yield from event_told(made, subject, (*rest, _as_cost(thing)))
    elif subject is not None and thing is not None and made.verb in COUNTING and attribute is None:
        yield from _counted(made, subject, thing, rest)
    elif thing is not None and attribute is None and made.verb in CARRYING_OUT:
        yield from event_told(made, thing, (*((subject,) if subject is not None else ()), *rest))
    elif subject is not None and attribute is not None and made.predicate == "be":
        yield from _of_duty(made, subject, attribute, rest)
    elif subject is not None and thing is not None and thing.phrases[0].head in DUTIES and made.verb == "have":
        yield from _in_charge(made, subject, (*rest, *_behind(thing.phrases[0], "for")))


#: Verb of how long an event goes on -> the slots in which the verb for the event tells that: "was built in two years".
_SPELLS = {"take": ("in", "for"), "last": ("for",)}


def _is_spell(argument: Argument | None) -> TypeGuard[Argument]:
    value = argument.phrases[0].value if argument is not None and len(argument.phrases) == 1 else None
    return value is not None and value.kind == "duration"


def _yielded(made: Proposition, event: Argument, amount: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Tell "the sale of the hall brought the club 3 million" as the club selling it for that."""
    whom = [each for each in rest if each.slot in _RECEIVING]
    if len(whom) == 1 and is_sum(amount.phrases[0]) and verb_of(event.phrases[0].head) == _SELL:
        others = [each for each in rest if each is not whom[0]]
        told = (replace(whom[0], slot="subj"), *others, replace(amount, slot="for"))
        yield from event_told(made, event, told)


#: Slots of who gets what a sale brings.
_SELL, _RECEIVING = "sell", frozenset({"to", "iobj", "for"})
#: So many arguments has a denial that says of what it is told.
_AROUND = 2


def _of_none(made: Proposition, event: Argument | None) -> Iterator[Proposition]:
    """Tell "no arrests were made" as nobody being arrested, "there were no deaths" as nobody dying."""
    told = made.negated and event is not None and (made.predicate == "exist" or made.verb in _DOING)
    if not told or event is None or len(event.phrases) > 1 or made.tense == "present" or len(made.arguments) < _AROUND:
        return  # that there were no injuries at all tells not when
    phrase = event.phrases[0]
    verb = verb_of(phrase.head) if phrase.quantifier == "any" and phrase.kind == "noun" and not phrase.modifiers else ""
    if verb:
        person = Phrase("person", "noun", phrase.start, phrase.end, quantifier="any")
        rest = [each for each in made.arguments if each is not event]
        whom = Argument("subj" if _is_done_alone(verb) else "obj", (person,))
        yield replace(made, predicate=verb, verb=verb, arguments=(whom, *rest))


def _of_subject(made: Proposition, subject: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Tell "the removal came in 2019", "dates from 2019", "came to 9 million", "falls to the town"."""
    costs = [each for each in rest if each.slot == "to" and _as_cost(each) is not each]
    happens_then = made.predicate == "be" and rest and all(_is_when(each) for each in rest)
    if (made.verb in HAPPENING and not costs) or happens_then:
        yield from event_told(made, subject, rest)
    if made.verb in DATING:
        adverbs = tuple([each for each in made.adverbs if each.word not in ("to", "back")])
        yield from event_told(replace(made, adverbs=adverbs, tense="past"), subject, tuple(map(_exactly, rest)))
    if made.verb in _ENDING and made.tense == "past" and not made.negated:
        yield from _not_since(made, subject, rest)
    if costs and made.verb in AMOUNTING:
        yield from event_told(made, subject, (*(each for each in rest if each not in costs), *map(_as_cost, costs)))
    whose = [each for each in rest if (made.verb, each.slot) in FALLING_TO]
    if len(whose) == 1:
        others = [each for each in rest if each is not whose[0]]
        yield from event_told(made, subject, (replace(whose[0], slot="subj"), *others))
    hands = [each for each in rest if each.slot == "in" and each.phrases[0].head == "hand"]
    if made.predicate == "be" and len(hands) == 1:
        # "is in the hands of the town"
        others = [each for each in rest if each is not hands[0]]
        doers = [each for each in hung_on(hands[0].phrases[0], "hand") if each.slot in ("of", "poss")]
        yield from event_told(made, subject, (*(replace(each, slot="subj") for each in doers), *others))
    elif made.predicate == "be":
        yield from _in_charge(made, subject, rest)


#: Verbs of what goes on no longer.
_ENDING = frozenset({"end", "stop", "cease"})


def _not_since(made: Proposition, subject: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Tell "sales of the plan ended in May 2021" as that it has not been sold since then."""
    told: list[Argument] = []
    for each in rest:
        value = each.phrases[0].value
        point = each.slot == "time" and value is not None and not value.bound and value.kind == "date"
        if not point or value is None:
            return
        since = replace(value, high=None, bound="since")
        told.append(replace(each, phrases=(replace(each.phrases[0], value=since),)))
    if told and subject.phrases[0].kind == "noun":
        sold = replace(subject, phrases=(replace(subject.phrases[0], plural=False),))
        for over in event_told(made, sold, tuple(told)):
            yield replace(over, negated=True, tense="perfect")


def _of_duty(
    made: Proposition, subject: Argument, attribute: Argument, rest: tuple[Argument, ...]
) -> Iterator[Proposition]:
    """Tell "the removal is the task of the town", and "the town is responsible for the removal"."""
    phrase = attribute.phrases[0]
    if phrase.kind == "noun" and phrase.head in DUTIES:
        doers = [each for each in hung_on(phrase, phrase.head) if each.slot in ("of", "poss")]
        if len(doers) == 1:
            yield from event_told(made, subject, (replace(doers[0], slot="subj"), *rest))
    elif phrase.kind == "adjective" and not phrase.modifiers:
        named = [replace(each, slot=f"{phrase.head} {each.slot}") for each in rest]
        yield from _in_charge(made, subject, tuple(named))


def _in_charge(made: Proposition, subject: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Tell "the town is responsible for the removal of the wall" as the town removing it."""
    whose = [each for each in rest if each.slot in IN_CHARGE]
    if len(whose) == 1:
        others = [each for each in rest if each is not whose[0]]
        yield from event_told(made, whose[0], (subject, *others))


def _counted(made: Proposition, event: Argument, many: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Tell "the crew's rescues numbered 87 people" as the crew rescuing 87 people."""
    phrase = event.phrases[0]
    verb = verb_of(phrase.head) if phrase.kind == "noun" and len(event.phrases) == 1 and phrase.value is None else ""
    hung = hung_on(phrase, phrase.head)
    doers = [each for each in hung if each.slot in ("poss", "by")]
    if not verb or _is_done_alone(verb) or len(doers) != 1 or phrase.quantifier or many.phrases[0].value is None:
        return
    others = [each for each in hung if each is not doers[0]]
    if all(each.slot.startswith("time") or each.slot in _PLACES for each in others):
        told = (replace(doers[0], slot="subj"), many, *others, *rest)
        yield replace(made, predicate=verb, verb=verb, arguments=told)


#: Slots of places.
_PLACES = frozenset({"in", "at", "on"})


def _behind(phrase: Phrase, slot: str) -> list[Argument]:
    """Return what hangs on a duty as what somebody is in charge of: "has responsibility for the removal of"."""
    return [replace(each, slot="responsible for") for each in hung_on(phrase, phrase.head) if each.slot == slot]


def event_told(made: Proposition, event: Argument, rest: tuple[Argument, ...]) -> Iterator[Proposition]:
    """Yield an event by its verb: what hangs on the noun is who does it, and to what.

    Args:
        made: the proposition in which the event is told of; tense, denial and kind are taken from it.
        event: the argument whose noun is an event.
        rest: what else is told of the event.
    """
    phrase = event.phrases[0]
    verb = verb_of(phrase.head) if phrase.kind == "noun" and len(event.phrases) == 1 else ""
    if not verb or phrase.value is not None or phrase.quantifier or phrase.plural or phrase.whole is not None:
        return
    hung = hung_on(phrase, phrase.head)
    told_of = _qualities(hung)
    if told_of is None:
        return
    when, ranked = told_of
    found: dict[str, Argument] = {}
    more: list[Argument] = [*rest, *when, *(each for each in hung if each.slot not in _OWN and each.slot != "quality")]
    for each in hung:
        if each.slot in found:
            return
        if each.slot in _OWN:
            found[each.slot] = each
    undergone = found.get("of") or found.get("mod") or found.get("poss")
    doer = found.get("by") or (found.get("poss") if undergone is not found.get("poss") else None)
    on_its_way = undergone is None and doer is None and phrase.determiner == "the" and _is_done_alone(verb)
    if on_its_way and any(each.slot in _WAY for each in hung):  # "the escape from Dunmoor"
        yield replace(made, predicate=verb, verb=verb, arguments=tuple(more), adverbs=(*made.adverbs, *ranked))
    if undergone is None or (doer is not None and any(each.slot == "subj" for each in more)):
        return
    whose = undergone is found.get("poss") or verb == phrase.head
    open_role = "by" not in found and whose and phrase.head not in UNDERGONE_BY_OWNER
    if open_role and not _is_done_alone(verb) and _may_act(undergone) and not any(each.slot == "subj" for each in more):
        return  # "the king's visit", "the visit of the king": he came, or somebody came to him
    slot = "subj" if _is_done_alone(verb) else "obj"
    if slot == "subj" and (doer is not None or any(each.slot == "subj" for each in more)):
        return
    told = [*([replace(doer, slot="subj")] if doer is not None else []), replace(undergone, slot=slot), *more]
    yield replace(made, predicate=verb, verb=verb, arguments=tuple(told), adverbs=(*made.adverbs, *ranked))


def _qualities(hung: list[Argument]) -> tuple[list[Argument], list[Modifier]] | None:
    """Return when an event was, and which time of several, by the words before its noun; None where it is another."""
    which, when = times_of(hung), []
    for each in hung:
        word = each.phrases[0]
        if each.slot != "quality" or each in which:
            continue
        if word.value is not None and word.value.kind == "date":
            when.append(Argument("time", (replace(word, head="date", kind="value"),)))  # "its 2011 eruption"
        elif word.head not in LIGHT_MODIFIERS:
            return None  # a partial removal is none
    return when, [Modifier("adv", each.phrases[0].head, each.start, each.end) for each in which]


#: Slots of where somebody comes from, and gets to.
_WAY = frozenset({"from", "to", "into"})


def _is_done_alone(verb: str) -> bool:
    """Tell whether a verb is known by what its subject does, and has no object: "arrive", "erupt"."""
    told = entries("v", verb)
    return bool(told) and not any("obj" in each.slots for each in told)


#: WordNet's fields of words for groups and for people.
_ACTING = frozenset({GROUP, PERSON})


def _may_act(argument: Argument) -> bool:
    """Tell whether what hangs on a noun may be who does it: a person, a group, or what has a name of its own."""
    return any(each.kind != "noun" or field_of(each.head) in _ACTING for each in argument.phrases)


def _is_place(argument: Argument | None) -> bool:
    """Tell whether an argument is the "place" of "take place"."""
    return argument is not None and argument.phrases[0].head == "place" and not argument.phrases[0].modifiers


def _is_when(argument: Argument) -> bool:
    return argument.slot.startswith("time") or argument.slot == "after"


def _exactly(argument: Argument) -> Argument:
    """Return when it was, of since when something dates: "from 2004"."""
    phrase = argument.phrases[0]
    if phrase.value is None or phrase.value.bound not in ("since", "from"):
        return argument
    since = replace(argument, phrases=(replace(phrase, value=replace(phrase.value, bound="since")),))
    return next((when for phase, when in ends(since) if phase == "begin"), argument)


def _as_cost(argument: Argument) -> Argument:
    """Return a sum of money as what an event cost, and anything else as it is."""
    return replace(argument, slot="cost") if is_sum(argument.phrases[0]) else argument
