"""Constructions that tell a property without a verb for it: measures, counts, distances, regions, versions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.deeds import done_for, payers, spans, trips
from factcheck.auditing.entries import Entry, entry_of, is_measure, is_told, limited, rate_of
from factcheck.auditing.facts import Fact, exact, full_identity, one
from factcheck.auditing.properties import (
    COUNTING,
    DOUBTS,
    IDLE,
    MEMBER,
    NEWER,
    OFFERING,
    REGIONS,
    SITTING,
    STREETS,
    USERS,
    Place,
    counted_by,
    fillers,
    has,
    slots_of,
)
from factcheck.auditing.tables import (
    ALLOWING,
    EMPLOYEE,
    GROUPS,
    HARMING,
    HARMING_FRAMES,
    LEAST,
    LEAVES,
    MAKING,
    NUMBERS,
    PLACE_SLOTS,
    SMALL,
    SPECIAL_LEAVES,
)
from factcheck.language.lexicon import concepts
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.language.words import words
from factcheck.model import Value
from factcheck.syntax.records import Argument, Phrase, Proposition

#: Nouns for those who are counted, whoever they are.
_ANYBODY = frozenset(("person", "people", "man", "woman"))
_OWNING = ("of", "poss")
_SEAT = "seat"
#: Field of WordNet for bodies of people.
_GROUP = 14
_PAIR = 2
_ENERGY = "Wh"
#: Slots that tell in which stretch of time, or how often.
_EACH = frozenset(("per", "frequency"))
#: "Enough for 600,000 households" says nothing of what is made.
_ENOUGH = {"attr", "for"}
_ENDS = ("subj", "from", "to", "end")
_LYING = frozenset(("be", "lie", "stand", "sit", "locate", "situate", "belong", "distance"))
_STANDING = _LYING | {"house", "base"}
_ANYWHERE = {"subj", "obj", "as", "on", "at", "with", "attr", "in", "for", "of"}
_EVENT_SLOTS = ("event", "cause", "killer", "in", "subj")
#: How many times, as it is read and as it is written.
_TIMES = re.compile(r"(\d+) times?")
#: How nouns for those who do something end; what is told by them, and by their verbs.
_AGENT_ENDS = ("er", "or", "ist")
THE_ONE, DOES = "the one who", "who does"
_LEAVE = re.compile(rf"\b(?:{'|'.join(sorted(LEAVES))})\b", re.IGNORECASE)
_PER = re.compile(r"([1-9]\d*) per (\w+)")
_EVERY = re.compile(r"every (\d+) second")
_SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_UP_TO = re.compile(rf"(\d+|{'|'.join(SMALL)}) times", re.IGNORECASE)
#: Where it stands what has so much of something at most, and who may have it.
_LIMITED = ("subj", "obj", "on", "with", "per", "in", "for")
_LIMITING = ("to", "of", "on", "for", "in", "per")
_BY_ANYBODY = frozenset(("subj", "with"))
_AGED = "aged"
_MAY = frozenset(("can", "may"))
_HAVING = frozenset(("have", "need", "contain", "be", "require", "include", "use", "create", "add", "take"))
_MARKS = (*sorted(NEWER), "at least")
#: "Android 10 or later", "at least Android 12".
_FROM_VERSION = re.compile(
    rf"(?P<name>[A-Za-z]\w+) (?P<version>\d+(?:\.\d+)*) (?:and|or) (?:{'|'.join(sorted(NEWER))})\b"
    r"|\bat least (?P<other>[A-Za-z]\w+) (?P<floor>\d+(?:\.\d+)*)\b"
)


def told_by_nouns(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what a proposition tells of properties by such constructions.

    Args:
        fact: where it stands.
        way: one way to tell it.
    """
    slots = {each.slot for each in way.arguments}
    yield from _agents(fact, way)
    yield from _followed(fact, way)
    if way.frame == "marriage":
        yield from _married(fact, way)
    if not way.frame:
        yield from _lying(fact, way)
        yield from _street(fact, way)
        yield from done_for(fact, way)
    if "frequency" in slots:
        yield from how_often(fact, way)
        yield from _at_intervals(fact, way)
    yield from trips(fact, way)
    yield from payers(fact, way)
    yield from spans(fact, way)
    if _is_valued(way):
        yield from _amounts(fact, way, slots)


def _amounts(fact: Fact, way: Proposition, slots: set[str]) -> Iterator[Entry]:
    """Yield what a proposition with an amount tells of properties."""
    yield from _counted(fact, way)
    yield from _apart(fact, way)
    if way.tense == "past":
        yield from _harmed(fact, way)
    if way.frame:
        return
    yield from _numbered(fact, way)
    yield from _measured(fact, way)
    yield from _taking(fact, way)
    if way.tense == "present":
        yield from _leave(fact, way)
    if not slots.isdisjoint(_EACH):
        yield from _daily(fact, way)
    if "for" in slots:
        yield from _lasting(fact, way)


def _is_valued(way: Proposition) -> bool:
    """Tell whether some amount is told."""
    return any(
        phrase.value is not None
        or any(
            each.kind == _AGED or each.value is not None or (each.phrase is not None and each.phrase.value is not None)
            for each in phrase.modifiers
        )
        for argument in way.arguments
        for phrase in argument.phrases
    )


def _counted(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing has."""
    for told in counted_by(way):
        for slot, holder in fillers(way, told.holder) if has(way, told.needs) else ():
            for other, thing in _each_counted(way, told.thing):
                kind = _kind(way, thing, holder)
                if is_told(holder) and slot != other:
                    taken = {slot, other, *slots_of(told.needs)}
                    yield entry_of(fact, way, f"count {kind}", full_identity(limited(holder)), (thing,), taken)
    for _, holder in fillers(way, Place(("holder",))) if way.frame in COUNTING else ():
        for _, thing in fillers(way, Place(("value",))):
            if is_told(holder) and _number(thing) is not None and thing.kind == "noun":
                yield entry_of(
                    fact, way, f"count {_kind_of(thing)}", full_identity(limited(holder)), (thing,), {"holder", "value"}
                )
    for _, whole in fillers(way, Place(("whole",))) if way.frame == "composition" else ():
        for _, part in fillers(way, Place(("part",))):
            if is_told(whole) and _is_person(part) and _number(part) is not None:
                yield entry_of(fact, way, f"count {MEMBER}", full_identity(whole), (part,), {"whole", "part"})


def _numbered(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something live or are at a place: "the population of herons on the island is 6,000"."""
    for slot, number in fillers(way, Place(("attr",))) if way.predicate == "be" and not way.frame else ():
        for _, told in fillers(way, Place(("subj",), NUMBERS)):
            things = [each.phrase for each in told.named("of") if each.phrase is not None]
            places = [each.phrase for each in told.modifiers if each.kind in PLACE_SLOTS and each.phrase is not None]
            if _number(number) is not None and len(things) == len(places) == 1 and things[0].kind == "noun":
                name, taken = f"count {_kind_of(things[0])}", {"subj", slot}
                yield entry_of(fact, way, name, full_identity(places[0]), (number,), taken)


def how_often(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many times something was, or may be, done to a thing: "can be renewed twice"."""
    for slot, often in fillers(way, Place(("frequency",))) if not way.frame else ():
        found = _TIMES.fullmatch(often.head) or _UP_TO.search(fact.claim.statement[often.start : often.end])
        number = exact(often.value, "number") if found is None else Decimal(_digits(found[1]))
        for other, thing in fillers(way, Place(("obj",))) if number is not None else ():
            if is_told(thing):
                value = Value("number", number, number, None, often.start, often.end)
                taken = {slot, other, "unless"} | ({"subj"} if fact.plain.modal else set())
                name = f"times {stem(way.predicate)}"
                yield entry_of(fact, way, name, full_identity(thing), (often,), taken)._replace(value=value)


def _agents(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield who does something, told by a noun for the one who does or by its verb: "the commander", "commanded"."""
    if way.frame:
        return
    if way.predicate == "be":
        for called, doer in (("subj", "attr"), ("attr", "subj")):
            for _, role in fillers(way, Place((called,))):
                things = [each.phrase for each in role.modifiers if each.kind in _OWNING and each.phrase is not None]
                agent = role.kind == "noun" and not role.plural and role.head.endswith(_AGENT_ENDS)
                if not agent or len(things) != 1 or role.determiner in ("a", "an") or len(role.modifiers) != 1:
                    continue
                for _, name in fillers(way, Place((doer,))):
                    if name.kind == "name" and is_told(things[0]):
                        key = f"{THE_ONE} {stem(role.head)}"
                        entry = entry_of(fact, way, key, full_identity(things[0]), (name,), {called, doer})
                        yield entry._replace(doubt=DOUBTS["several"])
    elif way.predicate not in LIGHT and not fact.dates:
        for _, name in fillers(way, Place(("subj",))):
            for _, thing in fillers(way, Place(("obj",))) if name.kind == "name" else ():
                if is_told(thing) and not thing.plural:
                    key = f"{DOES} {stem(way.predicate)}"
                    entry = entry_of(fact, way, key, full_identity(thing), (name,), {"subj", "obj"})
                    yield entry._replace(doubt=DOUBTS["several"])


def _leave(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many days off those who work have each year."""
    if not _LEAVE.search(fact.claim.statement):
        return
    told = {word.key for word in words(fact.claim.statement)}
    if not told.isdisjoint(SPECIAL_LEAVES):
        return
    yearly = rate_of(way) == "year" or any(each.head == "year" for arg in way.arguments for each in arg.phrases)
    yearly = yearly or not told.isdisjoint(("annual", "yearly"))
    for argument in way.arguments if yearly else ():
        for slot, days in fillers(way, Place((argument.slot,))):
            value = days.value
            if value is not None and value.kind == "duration" and value.unit == "second":
                whose = _who_works(way)
                slots = {each.slot for each in way.arguments}
                yield entry_of(fact, way, "leave", whose, (days,), {slot, "per", *slots})


def _who_works(way: Proposition) -> str:
    """Return of which of those who work something is told, as a key: all of them where nothing narrows them."""
    people = [each for argument in way.arguments for each in argument.phrases if field_of(each.head) == PERSON]
    rest = [each for each in people if GROUPS.get(each.head) != EMPLOYEE or _narrowed(each)]
    return full_identity(rest[0]) if rest else EMPLOYEE


def _narrowed(phrase: Phrase) -> bool:
    return any(each.kind != "poss" for each in phrase.modifiers)


def _at_intervals(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how often something is done to a thing: "is taken once a day", "collected every two weeks"."""
    if way.frame or way.predicate in LIGHT or way.tense != "present":
        return
    for slot, often in fillers(way, Place(("frequency",))):
        found, every = _PER.fullmatch(often.head), _EVERY.fullmatch(often.head)
        if found is not None and found[2] in _SECONDS:
            seconds = Decimal(_SECONDS[found[2]]) / Decimal(found[1])
        elif every is not None:
            seconds = Decimal(every[1])
        else:
            continue
        value = Value("duration", seconds, seconds, "second", often.start, often.end)
        for other, thing in fillers(way, Place(("obj",) if way.argument("obj") is not None else ("subj",))):
            doer = one(way.argument("subj"))
            anybody = doer is None or doer.kind == "pronoun" or (field_of(doer.head) == PERSON and not doer.modifiers)
            taken = {slot, other, "per", "for"} | ({"subj"} if anybody else set())
            if is_told(thing):
                name = f"{way.predicate} each time"
                yield entry_of(fact, way, name, full_identity(thing), (often,), taken)._replace(value=value)


def _harmed(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many died in something, or were hurt: "killed two workers", "cost four workers their lives"."""
    told = way.predicate in HARMING or (way.frame in HARMING_FRAMES) or way.predicate in ("cost", "lose", "claim")
    for argument in way.arguments if told and way.tense == "past" else ():
        for slot, many in fillers(way, Place((argument.slot,))) if argument.slot not in _EVENT_SLOTS else ():
            harm = HARMING.get(way.predicate) or HARMING_FRAMES.get(way.frame, "")
            if not harm and any(each.phrases[0].head == "life" for each in way.arguments):
                harm = "death"
            if _number(many) is None or not _is_person(many) or not harm:
                continue
            for other, event in fillers(way, Place(_EVENT_SLOTS)):
                if is_told(event) and event.kind == "noun" and other != slot:
                    places = [each for each in event.modifiers if each.kind in PLACE_SLOTS]
                    bare = replace(event, modifiers=tuple(each for each in event.modifiers if each not in places))
                    taken = {slot, other, "obj", "to", *PLACE_SLOTS}
                    name = f"{harm} of {'' if many.head in _ANYBODY else many.head}"
                    yield entry_of(fact, way, name, full_identity(bare), (many,), taken)


def _married(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield to whom somebody is married."""
    for argument in way.arguments if way.frame == "marriage" else ():
        named = [each for each in argument.phrases if each.kind == "name"]
        if argument.slot == "spouse" and len(named) == len(argument.phrases) == _PAIR:
            for one_side, other in (named, named[::-1]):
                entry = entry_of(fact, way, "married to", full_identity(one_side), (other,), {"spouse"})
                yield entry._replace(doubt=DOUBTS["again"])


def _digits(word: str) -> str:
    """Return a small number as digits."""
    return word if word.isdigit() else str(SMALL.index(word.lower()))


def _kind_of(thing: Phrase) -> str:
    """Return what is counted as a key, without how many; words that mean the same are one."""
    head = concepts().get((stem(thing.head),), thing.head)
    return full_identity(replace(thing, head=head, value=None))


def _kind(way: Proposition, thing: Phrase, holder: Phrase) -> str:
    """Return what is counted: those who sit on a body are its members, and so many seats it has."""
    if any(each.word == MEMBER for each in thing.named("noun")) or way.predicate == "belong":
        return MEMBER  # "22 member states", "25 countries belong to it"
    sits = way.predicate in SITTING and _is_person(thing)
    seats = thing.head == _SEAT and field_of(holder.head) == _GROUP and not thing.modifiers
    return MEMBER if sits or seats else _kind_of(thing)


def _each_counted(way: Proposition, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield what is counted, of joined things each: "640 pupils and 48 teachers"."""
    for argument in way.arguments:
        if argument.slot in place.slots and not argument.negated:
            for phrase in argument.phrases:
                if _number(phrase) is not None and phrase.plural and phrase.whole is None:
                    yield argument.slot, phrase


def _is_person(phrase: Phrase) -> bool:
    return phrase.head in _ANYBODY or field_of(phrase.head) == PERSON


def _number(phrase: Phrase) -> object:
    return exact(phrase.value, "number")


def _measured(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much of something a thing has, by the noun for what is measured."""
    if way.frame:
        return
    if way.predicate == "be":
        for slot, value in fillers(way, Place(("attr",))):
            for _, noun in fillers(way, Place(("subj",))):
                owners = [each for each in noun.modifiers if each.kind in _OWNING and each.phrase is not None]
                if value.kind == "value" and is_measure(value) and noun.kind == "noun" and len(owners) == 1:
                    name = _noun(noun, {*_OWNING})
                    yield entry_of(fact, way, name, full_identity(owners[0].phrase), (value,), {"subj", slot})  # type: ignore[arg-type]
    elif way.predicate in OFFERING:
        for slot, thing in _joined(way, ("obj", "with")):
            measure = next((each for each in thing.named("of") if each.phrase is not None), None)
            for _, user in fillers(way, Place(("subj",))):
                holder = _used(user)
                if measure is None or measure.phrase is None or not is_told(holder) or slot == "subj":
                    continue
                if thing.kind == "value" and is_measure(thing):
                    name = f"measure {full_identity(measure.phrase)}"
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), {"subj", slot})
                elif is_measure(measure.phrase) and thing.value is None:
                    name = _noun(thing, {"of"})
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (measure.phrase,), {"subj", slot})


def _joined(way: Proposition, slots: tuple[str, ...]) -> Iterator[tuple[str, Phrase]]:
    """Yield what stands in some slots, of joined things each: "four channels and a budget of 2 million euros"."""
    for argument in way.arguments:
        if argument.slot in slots and not argument.negated and argument.joint in ("", "and"):
            yield from ((argument.slot, phrase) for phrase in argument.phrases)


def _apart(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how far two named places are from each other."""
    if way.predicate not in _LYING:
        return
    ends = {
        each.head
        for argument in way.arguments
        if argument.slot in _ENDS
        for each in argument.phrases
        if each.kind != "pronoun" and each.value is None
    }
    for slot, far in fillers(way, Place(("value", "attr", "obj"))):
        measured = far.value is not None and far.value.kind == "quantity" and far.value.unit == "m"
        ends |= _ends_of(far) | _beside(way)
        if measured and len(ends) == _PAIR and (way.frame == "distance" or not way.frame) and way.predicate in _LYING:
            bare = Phrase("quantity", "value", far.start, far.end, value=far.value)
            yield entry_of(fact, way, "far", " and ".join(sorted(ends)), (bare,), {slot, *_ENDS})


def _ends_of(far: Phrase) -> set[str]:
    """Return from where something is so far: "80 kilometres north of Varby"."""
    return {each.word for each in far.modifiers if each.kind in ("of", "from") and each.phrase is not None}


def _beside(way: Proposition) -> set[str]:
    """Return from where something is so far, told by a side of it: "north of Varby"."""
    return {each.head for argument in way.arguments if argument.slot.endswith(" of") for each in argument.phrases}


def told_by_the_way(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Yield how far two places are from each other where it is told behind where the one is.

    Args:
        facts: what one claim states, in its order: "lies on the west coast, 80 kilometres north of Varby".
    """
    placed: Phrase | None = None
    for fact in facts:
        way = fact.plain
        if way.kind != "apposition" and way.predicate in _LYING:
            placed = next((thing for _, thing in fillers(way, Place(("subj", "obj")))), None)
        for slot, far in fillers(way, Place(("attr",))) if way.kind == "apposition" and placed is not None else ():
            ends = _ends_of(far) | _beside(way)
            if far.value is None or far.value.kind != "quantity" or far.value.unit != "m" or placed is None:
                continue
            if len(ends) == 1 and placed.kind == "name" and placed.head not in ends and field_of(far.head) != PERSON:
                both = " and ".join(sorted({placed.head, *ends}))
                bare = Phrase("quantity", "value", far.start, far.end, value=far.value)
                yield entry_of(fact, way, "far", both, (bare,), {slot, "subj"})


def _lying(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield in which county or district something lies."""
    if way.frame or way.predicate not in _LYING:
        return
    thing = next((each for each in fillers(way, Place(("subj", "obj")))), None)
    for slot, place in fillers(way, Place(("in", "to"))) if way.predicate in _LYING and not way.frame else ():
        names = [each for each in place.modifiers if each.kind in ("of", "noun", "adj")]
        if thing is None or thing[1].kind != "name" or place.head not in REGIONS or len(names) != 1:
            continue
        named = Phrase(names[0].word, "name", place.start, place.end)
        yield entry_of(fact, way, f"lies in {place.head}", full_identity(thing[1]), (named,), {thing[0], slot, "attr"})


def _street(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield in which street something stands."""
    if way.frame or way.predicate not in _STANDING:
        return
    thing = next((each for each in fillers(way, Place(("subj", "obj")))), None)
    for slot, place in fillers(way, Place(("in", "at", "on"))) if way.predicate in _STANDING and not way.frame else ():
        if thing is not None and is_told(thing[1]) and place.kind == "name" and place.head.split()[-1] in STREETS:
            yield entry_of(fact, way, "stands in", full_identity(thing[1]), (place,), {thing[0], slot})


def _daily(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much is done to something in each stretch of time: "processes 9,000 litres of milk a day"."""
    for slot, much in fillers(way, Place(("obj",))) if not way.frame else ():
        things = [each.word for each in much.named("of")]
        spells = [each.head.removeprefix("1 per ") for _, each in fillers(way, Place(("per", "frequency")))]
        doers = [full_identity(each) for _, each in fillers(way, Place(("subj", "in", "at", "by"))) if is_told(each)]
        energy = much.value is not None and much.value.unit == _ENERGY and way.predicate in MAKING
        if is_measure(much) and (energy or len(things) == 1) and len(spells) == len(doers) == 1:
            name = f"makes {_ENERGY} per {spells[0]}" if energy else f"{way.predicate} {things[0]} per {spells[0]}"
            taken = {slot, "subj", "in", "at", "by", "per"} | (_ENOUGH if energy else set())
            yield entry_of(fact, way, name, doers[0], (much,), taken)


def _taking(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how long a deed takes: "a full charge takes 3 hours", "it takes 5 hours to charge it"."""
    for slot, long in fillers(way, Place(("obj",))) if way.predicate == "take" and not way.frame else ():
        if long.value is None or long.value.kind != "duration":
            continue
        for _, aim in fillers(way, Place(("purpose",))):
            yield entry_of(fact, way, "takes", stem(aim.head.split()[0]), (long,), {slot, "subj"})
        for _, deed in fillers(way, Place(("subj",))):
            if deed.kind == "noun" and not deed.plural and all(each.kind in ("adj", "of") for each in deed.modifiers):
                yield entry_of(fact, way, "takes", stem(deed.head), (long,), {slot, "subj"})


def _lasting(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield for how long something is done at least, or at most: "ripens for at least ten weeks"."""
    for slot, long in fillers(way, Place(("for",))) if not way.frame and way.tense == "present" else ():
        value = long.value
        if value is None or value.kind != "duration" or (value.low is None) == (value.high is None):
            continue
        end = value.low if value.high is None else value.high
        name = f"{way.predicate} for {'more' if value.high is None else 'less'}"
        point = replace(value, low=end, high=end, low_open=False, high_open=False, bound="")
        for other, thing in fillers(way, Place(("obj",) if way.argument("obj") else ("subj",))):
            if is_told(thing):
                yield entry_of(fact, way, name, full_identity(thing), (long,), {slot, other, "subj"})._replace(
                    value=point
                )


def _followed(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield which of two came after the other."""
    for _, before in fillers(way, Place(("predecessor",))) if way.frame == "succession" else ():
        for _, behind in fillers(way, Place(("successor",))):
            pair = " and ".join(sorted((full_identity(before), full_identity(behind))))
            yield entry_of(fact, way, "came after", pair, (behind,), {"predecessor", "successor"})


def at_most(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing takes at most: "can control up to eight radiators"."""
    if way.frame or not _is_valued(way):
        return
    if way.negated:
        yield from _too_much(fact, way)
        return
    yield from _limited_to(fact, way)
    for argument in way.arguments:
        for thing in argument.phrases if len(argument.phrases) == 1 else ():
            if not _is_most(way, argument, thing):
                continue
            for slot, holder in fillers(way, Place(_LIMITED)):
                if slot != argument.slot and is_told(holder) and thing.kind == "noun" and thing.value is not None:
                    high = thing.value.high
                    point = replace(thing.value, low=high, low_open=False, high_open=False, bound="")
                    name, taken = f"most {_kind_of(thing)}", {slot, argument.slot, *_BY_ANYBODY, "attr"}
                    yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), taken)._replace(
                        value=point
                    )


def _limited_to(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield the most of something that a thing takes, told of what is counted: "requests to the API are limited to"."""
    for _, most in fillers(way, Place(("obj",))) if way.predicate == "limit to" else ():
        for _, thing in fillers(way, Place(("subj",))) if most.value is not None and most.kind == "value" else ():
            high = most.value.high if most.value is not None and most.value.kind == "number" else None
            holders = [each for each in thing.modifiers if each.kind in _LIMITING and each.phrase is not None]
            if high is None or len(holders) != 1 or holders[0].phrase is None or not thing.plural:
                continue
            rest = tuple(each for each in thing.modifiers if each is not holders[0])
            name = f"most {_kind_of(replace(thing, modifiers=rest))}"
            value = Value("number", high, high, None, most.start, most.end)
            holder = full_identity(holders[0].phrase)
            yield entry_of(fact, way, name, holder, (most,), {"subj", "obj"})._replace(value=value)


def _is_most(way: Proposition, argument: Argument, thing: Phrase) -> bool:
    """Tell whether a number is the most that there may be: "up to eight", "allows eight"."""
    value = thing.value
    if value is None or value.kind != "number" or value.high is None:
        return False
    allowed = way.predicate in ALLOWING or (way.modal in _MAY and way.predicate in _HAVING)
    return value.low is None or (allowed and argument.slot == "obj" and value.low == value.high)


def _too_much(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how much of a thing there may be, where more cannot be used: "files larger than 25 MB cannot be sent"."""
    for slot, thing in fillers(way, Place(("obj", "subj"))) if way.modal in _MAY else ():
        for _, bound in fillers(way, Place((slot,), inner=frozenset((_AGED,)))):
            value = bound.value
            if value is not None and value.kind == "quantity":
                rest = tuple(each for each in thing.modifiers if each.kind != _AGED)
                point = replace(value, high=value.low, low_open=False, high_open=False, bound="")
                holder = full_identity(replace(thing, modifiers=rest))
                yield entry_of(fact, way, "most", holder, (bound,), {slot, *_BY_ANYBODY})._replace(value=point)


def at_least(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many of something a thing must have: "need at least eight characters", "a minimum length of"."""
    if way.frame or way.negated or not _is_valued(way):
        return
    for _, number in fillers(way, Place(("attr",))) if way.predicate == "be" else ():
        for _, told in fillers(way, Place(("subj",), LEAST)):
            things = [each.phrase for each in told.modifiers if each.kind in ("of", "for") and each.phrase is not None]
            if number.kind == "noun" and _number(number) is not None and len(things) == 1:
                name = f"least {_kind_of(number)}"
                yield entry_of(fact, way, name, full_identity(things[0]), (number,), {"subj", "attr"})
    for slot, thing in fillers(way, Place(("obj", "attr"))) if way.predicate in _HAVING else ():
        value = thing.value
        if value is None or value.kind != "number" or value.low is None or value.high is not None:
            continue
        for other, holder in fillers(way, Place(("subj",))) if thing.kind == "noun" and value.bound != "over" else ():
            if is_told(holder):
                point = replace(value, high=value.low, low_open=False, high_open=False, bound="")
                name, taken = f"least {_kind_of(thing)}", {slot, other, "attr"}
                yield entry_of(fact, way, name, full_identity(limited(holder)), (thing,), taken)._replace(value=point)


def versions(fact: Fact) -> Iterator[Entry]:
    """Yield the first version of something that a thing runs on, or needs."""
    text = fact.claim.statement
    if not any(word in text for word in _MARKS):
        return
    for found in _FROM_VERSION.finditer(text):
        name = (found["name"] or found["other"]).casefold()
        low = Decimal(_decimal(found["version"] or found["floor"]))
        value = Value("version", low, low, None, found.start(), found.end())
        for _, holder in fillers(fact.plain, Place(("subj", "as", "obj"))):
            if is_told(holder) and not full_identity(limited(holder)).startswith(name):
                filler = Phrase(name, "value", found.start(), found.end(), value=value)
                yield entry_of(
                    fact, fact.plain, f"version of {name}", full_identity(limited(holder)), (filler,), _ANYWHERE
                )
                return


def _decimal(version: str) -> str:
    """Return a version as a number with six digits for each part behind the first."""
    first, *rest = version.split(".")
    return f"{first}.{''.join(part.zfill(6) for part in rest)}" if rest else first


def _used(user: Phrase) -> Phrase:
    """Return the plan of "users of the plan"; anything else as it is."""
    things = [each.phrase for each in user.modifiers if each.kind in ("of", "with", "on") and each.phrase is not None]
    return things[0] if user.head in USERS and len(things) == 1 else user


def _noun(noun: Phrase, without: set[str]) -> str:
    """Return the noun for what is measured as the name of a property."""
    rest = tuple(each for each in noun.modifiers if each.kind not in without and each.word not in IDLE)
    return f"measure {full_identity(Phrase(noun.head, noun.kind, 0, 0, modifiers=rest))}"
