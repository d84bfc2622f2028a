"""The values that claims give for properties of things, gathered by thing and property, whatever the words.

A proposition tells a property by the roles of its frame that hold one value, by a construction listed in
``properties.tsv``, or by one of ``constructions``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.constructions import told_by_nouns
from factcheck.auditing.context import Context
from factcheck.auditing.deeds import done_for, entrance_by_the_way
from factcheck.auditing.entries import Entry, entry_of, is_of_people, is_told, limited
from factcheck.auditing.facts import Fact, full_identity, is_stated, one
from factcheck.auditing.fillers import ANY_VERB, VERB, Place, fillers, has, slots_of
from factcheck.auditing.limits import at_least, at_most, versions
from factcheck.auditing.people_told import DOES, THE_ONE
from factcheck.auditing.properties import IDLE, LITERAL, UNPLACED, WITH_MODAL, Told, told_by
from factcheck.auditing.rates import how_often
from factcheck.auditing.stated import OPTIONAL, stated
from factcheck.auditing.value_kinds import is_of_kind, titled
from factcheck.auditing.whereabouts import told_by_the_way
from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.language.frames import frame
from factcheck.language.wordnet import PERSON, field_of
from factcheck.syntax.records import Modifier, Phrase, Proposition

_OWNING = ("of", "poss")
#: Kind of value of what is denied: "does not charge admission".
_NONE = "none"
_PEOPLE = "people"
_SEASON = "season"
_SINCE = "since"
#: In place of a slot: what is done.
_DEED = "deed"
_NUMBERS = frozenset(("number", "count", _PEOPLE))
_LEAVES = frozenset(("can", "may"))
_DUTIES = frozenset(("must", "should"))
#: A word that tells which of the things is meant that come each year.
_YEAR = re.compile("(?:1[5-9]|20)[0-9]{2}")


def gathered(context: Context) -> Iterator[tuple[list[Entry], bool]]:
    """Yield what the claims that stand say of each property of each thing, and whether all say of whose it is."""
    told: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for fact in stated(context):
        for entry in _entries(fact):
            told[entry.name, entry.holder].append(entry)
    for entry in _refused(context):
        told[entry.name, entry.holder].append(entry)
    for _, facts in groupby(context.facts, key=lambda fact: fact.claim.id):
        listed = tuple(facts)
        for entry in (*told_by_the_way(listed), *entrance_by_the_way(listed)):
            told[entry.name, entry.holder].append(entry)
    by_thing = _by_whoever_does(told)
    yield from ((found, True) for found in by_thing.values() if len(found) > 1)
    fuller = _fuller(context.facts)
    for (name, holder), found in by_thing.items():
        owned = by_thing.get((name, fuller[holder])) if holder in fuller else None
        if owned:
            yield [*found, *owned], False


def _by_whoever_does(by_thing: Mapping[tuple[str, str], list[Entry]]) -> dict[tuple[str, str], list[Entry]]:
    """Return entries, those of "the commander of" a thing with those of who commanded it; others may do so as well."""
    found = {key: [*each] for key, each in by_thing.items() if not key[0].startswith(DOES)}
    for (name, holder), entries in found.items():
        if name.startswith(THE_ONE):
            entries.extend(by_thing.get((name.replace(THE_ONE, DOES, 1), holder), ()))
    return found


def _fuller(facts: Iterable[Fact]) -> dict[str, str]:
    """Return "frame" -> "frame (alba)" where the base speaks of no other frame."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for fact in facts:
        for way in fact.ways[:1]:
            for argument in way.arguments:
                for phrase in argument.phrases:
                    named = phrase.kind == "name" and any(each.kind == "of" for each in phrase.modifiers)
                    if named or (phrase.kind == "noun" and any(_is_owner(each) for each in phrase.modifiers)):
                        found[phrase.head].add(full_identity(phrase))
            owned = next(_owned(way, "obj", "subj"), "")
            if owned and way.predicate == "have":
                found[owned.partition(" (")[0]].add(owned)
    return {head: next(iter(keys)) for head, keys in found.items() if len(keys) == 1}


def _is_owner(modifier: Modifier) -> bool:
    """Tell whether a modifier says whose a thing is, and not for whom: "children's tickets"."""
    whose = modifier.phrase
    return modifier.kind in _OWNING and not (
        whose is not None and whose.kind == "noun" and field_of(whose.head) == PERSON
    )


def _entries(fact: Fact) -> Iterator[Entry]:
    """Yield the values that a fact gives, each property once."""
    seen: set[tuple[str, str]] = set()
    plainly = not fact.plain.modal and not fact.plain.negated
    for way in fact.ways if fact.plain.kind != "presupposed" else ():
        rest = (*_single(fact, way), *told_by_nouns(fact, way)) if plainly else _by_leave(fact, way)
        for entry in (*_listed(fact, way), *at_most(fact, way), *at_least(fact, way), *rest):
            if (entry.name, entry.holder) not in seen:
                seen.add((entry.name, entry.holder))
                yield entry
    yield from versions(fact)


def _by_leave(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what it costs to do what one may do: "may take one bag free of charge"."""
    if fact.plain.modal in _LEAVES and not fact.plain.negated and not way.frame:
        yield from done_for(fact, way)
        yield from how_often(fact, way)


def _refused(context: Context) -> Iterator[Entry]:
    """Yield what is told by what one may not do: "files larger than 25 MB cannot be uploaded"."""
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            way = ways[0]
            if way.negated and way.modal in _LEAVES and is_stated(replace(way, modal="", negated=False)):
                yield from at_most(Fact(claim, ways, ()), way)


def _listed(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what is told by a construction of the data."""
    slots = {each.slot for each in way.arguments} | {VERB}
    for told in told_by(way):
        if (
            slots.isdisjoint(told.value.slots)
            or not is_told_by(told, way)
            or (told.kind == _SEASON and way.argument("attr") is not None)
        ):
            continue  # "the temperature is 15 °C in July"
        values = [(slot, titled(each)) for slot, each in fillers(way, told.value) if is_of_kind(each, told.kind)]
        values = values or (_joined_names(way, told.value) if told.kind == "name" else [])
        for holder, thing in _two_holders(way, told.holder) if values else ():
            if (told.kind == "name" and _is_one_of_several(fact.plain)) or (
                told.kind in _NUMBERS and _counts_several(fact)
            ):
                continue
            if told.kind == _PEOPLE and not all(is_of_people(fact, each) for _, each in values):
                continue
            if told.once and not _is_one_thing(way, holder):
                continue
            years = _years(fact, way, holder) if told.dated else []
            if told.dated and not years:
                continue
            key = f"{thing} in {', '.join(years)}" if years else thing
            taken = {*holder.split("&"), told.holder.owner, *(slot for slot, _ in values), *slots_of(told.needs)}
            phrases = tuple(each for _, each in values)
            entry = entry_of(fact, way, told.name, key, phrases, taken, told)
            if told.kind == _SINCE and entry.scope and told.name in UNPLACED:
                continue  # who has come by bus since 1995 may have come on foot before
            yield _with_deed(entry, way, told)


def _with_deed(entry: Entry, way: Proposition, told: Told) -> Entry:
    """Return what is told of whatever deed with which one it is: who may join a club need not be let lead it."""
    deeds = [
        each.head.split()[0]
        for slot in (told.holder.slots if ANY_VERB in told.holder.deeds else ())
        for argument in way.arguments
        if argument.slot == slot
        for each in argument.phrases
        if each.kind == "clause"
    ]
    return entry._replace(scope=entry.scope | {(_DEED, each) for each in deeds})


def _joined_names(way: Proposition, place: Place) -> list[tuple[str, Phrase]]:
    """Return the names that stand together in a place: "founded by Ann Miller and Bob Jones"."""
    for argument in way.arguments:
        named = all(each.kind == "name" for each in argument.phrases) and len(argument.phrases) > 1
        told = argument.slot in place.slots and argument.joint == "and" and not (argument.negated or place.heads)
        if named and told:
            return [(argument.slot, each) for each in argument.phrases]
    return []


def is_told_by(told: Told, way: Proposition) -> bool:
    """Tell whether a proposition has what a property needs beside its verb."""
    denied = way.negated or way.modal == OPTIONAL
    if (
        denied != (told.kind == _NONE)
        or told.duty != (way.modal in _DUTIES)
        or (told.leave and way.modal not in _LEAVES)
        or (way.modal and told.name not in WITH_MODAL)
    ):
        return False
    return has(way, told.needs)


def _two_holders(way: Proposition, place: Place) -> Iterator[tuple[str, str]]:
    """Yield whose property it may be, of what two have to do with each other both of them."""
    if place.slots[0].startswith(LITERAL):
        yield "", place.slots[0].removeprefix(LITERAL)
        return
    if len(place.slots) == 1 and "&" in place.slots[0]:
        one_side, other = place.slots[0].split("&")
        for _, first in _holders(way, Place((one_side,))):
            yield from ((place.slots[0], f"{first} & {second}") for _, second in _holders(way, Place((other,))))
    else:
        yield from _holders(way, place)


def _holders(way: Proposition, place: Place) -> Iterator[tuple[str, str]]:
    """Yield whose property it may be, with the slot and as a key."""
    if place.owner:
        yield from ((place.slots[0], key) for key in _owned(way, place.slots[0], place.owner))
        return
    yield from ((slot, full_identity(limited(each))) for slot, each in fillers(way, place) if is_told(each))


def _owned(way: Proposition, slot: str, owner: str) -> Iterator[str]:
    """Yield a thing with whose it is as a key, as "the frame of the Alba" has it."""
    for _, thing in fillers(way, Place((slot,))):
        yield from (
            f"{thing.head} ({full_identity(each)})" for _, each in fillers(way, Place((owner,))) if is_told(each)
        )


def _counts_several(fact: Fact) -> bool:
    """Tell whether several things are counted, of which each may be meant: "320 passengers and 24 bicycles"."""
    return any(sum(phrase.value is not None for phrase in each.phrases) > 1 for each in fact.plain.arguments)


def _is_one_of_several(way: Proposition) -> bool:
    """Tell whether somebody is said to be one of those who did it: "a co-founder of Acme", "one of its founders"."""
    told = one(way.argument("attr"))
    return told is not None and (told.determiner in ("a", "an") or told.whole is not None or told.plural)


def _is_one_thing(way: Proposition, slot: str) -> bool:
    """Tell whether a slot holds one thing that is there once: "the machine", a name."""
    phrase = one(way.argument(slot.partition("&")[0]))
    return phrase is not None and not phrase.plural and (phrase.kind == "name" or phrase.determiner == "the")


def _years(fact: Fact, way: Proposition, slot: str) -> list[str]:
    """Return the years that tell one of a row from the others: the 2022 prize, the prize that was won in 2022."""
    argument = way.argument(slot)
    whose = argument.phrases[0] if argument is not None else None
    words = [*whose.head.split(), *(each.word for each in whose.modifiers)] if whose is not None else []
    found = [word for word in words if _YEAR.fullmatch(word)]
    return found or ([str(fact.when.low)] if fact.when is not None else [])


def _in_role(way: Proposition, role: str) -> Iterator[Phrase]:
    """Yield what alone fills a role."""
    for argument in way.arguments:
        if argument.slot == role and not argument.negated and len(argument.phrases) == 1:
            yield argument.phrases[0]


def _is_of_some(fact: Fact, number: Phrase) -> bool:
    """Tell whether a number counts some of those that the claim counts: "210 of them"."""
    parts = [each for argument in fact.plain.arguments for each in argument.phrases if each.quantifier == "part"]
    return any(each.start <= number.start < each.end for each in parts)


def _single(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what fills the roles of which a frame has one."""
    if not way.frame:
        return
    extent, _, name = way.frame.rpartition(":")
    if extent and extent not in IDLE:
        return
    known = frame(name)
    keys = [(role, phrase) for role in known.key for phrase in _in_role(way, role)]
    if not keys or not all(is_told(phrase) for _, phrase in keys):
        return
    key = ", ".join(full_identity(phrase) for _, phrase in keys)
    for role in known.single:
        for phrase in _in_role(way, role):
            if phrase.value is not None and phrase.value.kind in MEASURE_KINDS and not _is_of_some(fact, phrase):
                yield entry_of(fact, way, f"{name}, {role}", key, (phrase,), {role, *(each for each, _ in keys)})
