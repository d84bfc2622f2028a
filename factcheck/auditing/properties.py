"""Which properties a thing has one value of, and how they are told, as it stands in ``properties.tsv``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Modifier, Phrase, Proposition

_FILE = Sections(Path(__file__).with_name("properties.tsv"))

OFFERING = _FILE.words("offering")
COUNTING = _FILE.words("counting")
TRIPS = _FILE.words("trips")
HAVING_IT = _FILE.words("having_it")
CONTENTS = _FILE.words("contents")
CURRENCIES = _FILE.words("currencies")
TICKETS = _FILE.words("tickets")
STANDING_FOR = _FILE.words("standing_for")
SPANNING = _FILE.lines("spanning")
#: The property that a time from one day to another tells as well.
LASTING = "lasts"
WHENEVER = _FILE.lines("whenever")
UNPLACED = _FILE.lines("unplaced")
SITTING = _FILE.words("sitting")
MEMBER = next(iter(_FILE.words("member")))
IDLE = _FILE.words("idle")
ANYBODY = _FILE.words("anybody")
MATERIALS = _FILE.words("materials")
FREE = _FILE.words("free")
SAME_IN_PAST = _FILE.words("same_in_past")
USERS = _FILE.words("users")
WITH_MODAL = _FILE.lines("with_modal")
NEWER = _FILE.words("newer")
PARTS_OF_TIME = _FILE.words("parts_of_time")
SHARED = _FILE.words("shared")
SEATS = _FILE.words("seats")
STREETS = _FILE.words("streets")
REGIONS = _FILE.words("regions")
BY_THE_WAY = _FILE.lines("by_the_way")
DOUBTS = {name: told for name, told in _FILE.rows("doubts")}  # noqa: C416
#: In place of words that must be there: the name of whose property it is gives a year.
DATED = "dated"
#: In its place: it is of one thing, which happens once to it, whenever that was.
ONCE = "once"
#: In its place: it is told as a duty.
MUST = "must"
#: In its place: it is told as what one can or may do.
MAY = "may"
#: In place of verbs: whatever is done.
ANY_VERB = "*"
#: Before heads: nothing more is said of them, but for what may be before them in the list.
_ALONE = "="
#: Before a word that stands for whose property it is, where nothing else does: "turnout".
LITERAL = "!"
#: Slots that are none: the verb itself, and the adverbs.
VERB, _ADVERB = "verb", "adverb"
_NOTHING = "-"
#: Kinds of modifier before a noun.
_BEFORE = frozenset(("noun", "adj", "ordinal", "superlative"))
#: The kind of modifier that tells from how much on those of a kind are meant, and how it is read.
_AGED = "aged"
_BOUND = re.compile(r"(\d+(?:\.\d+)?)\.\.(?: (\S+))?")
#: The kind of modifier that holds a value, whatever it is.
_VALUED = "val"


class Place(NamedTuple):
    """Where in a proposition something stands.

    Attributes:
        slots: slots or roles of which it fills one.
        heads: words of which its head must be one; any where there are none.
        inner: kinds of modifier that hold it; nothing where the filler itself is meant.
        owner: the slot of its owner, or nothing.
        deeds: verbs of a purpose whose object it is, or nothing.
        alone: whether nothing more may be said of the head.
    """

    slots: tuple[str, ...]
    heads: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    owner: str = ""
    deeds: frozenset[str] = frozenset()
    alone: bool = False


class Told(NamedTuple):
    """One way to tell a property.

    Attributes:
        name: of the property.
        holder: where it stands whose property it is.
        value: where its value stands.
        kind: of value.
        needs: what else must be there, or nothing.
        dated: whether whose property it is must give a year.
        once: whether it happens once to one thing, so that a date does not tell it from another time.
        duty: whether it is told as what must be.
        leave: whether it is told as what can or may be.
        doubt: why two values may both hold after all.
    """

    name: str
    holder: Place
    value: Place
    kind: str
    needs: Place | None
    dated: bool
    once: bool
    duty: bool
    leave: bool
    doubt: str


class Counted(NamedTuple):
    """One way to tell how many of something a thing has: whose, what is counted, and what else must be there."""

    holder: Place
    thing: Place
    needs: Place | None


class State(NamedTuple):
    """One way to tell that a thing has something, or runs on it: what, whose, whether so, what else must be there."""

    name: str
    thing: Place
    holder: Place
    holds: bool
    needs: Place | None
    leave: bool


def _place(written: str) -> Place:
    """Return a place as it is written in the data."""
    written, _, owner = written.partition("/")
    slot, _, deeds = written.partition(">")
    slot, _, heads = slot.partition(":")
    slot, _, bare = slot.partition(".")
    heads, _, inner = heads.partition(".")
    alone = heads.startswith(_ALONE)
    listed = _words(heads.removeprefix(_ALONE))
    return Place(tuple(slot.split("|")), listed, _words(inner or bare), owner, _words(deeds), alone)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|")) if listed else frozenset()


def _by_word() -> dict[str, tuple[Told, ...]]:
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for name, words, holder, value, kind, needs, doubt in _FILE.rows("told"):
        needed = None if needs in (_NOTHING, DATED, ONCE, MUST, MAY) else _place(needs)
        marks = (needs == DATED, needs == ONCE, needs == MUST, needs == MAY)
        told = Told(name, _place(holder), _place(value), kind, needed, *marks, DOUBTS[doubt])
        for word in words.split("|"):
            found[word].append(told)
    return {word: tuple(listed) for word, listed in found.items()}


def _counted_by_verb() -> dict[str, tuple[Counted, ...]]:
    found: defaultdict[str, list[Counted]] = defaultdict(list)
    for verbs, holder, thing, needs in _FILE.rows("counted"):
        told = Counted(_place(holder), _place(thing), None if needs == _NOTHING else _place(needs))
        for verb in verbs.split("|"):
            found[verb].append(told)
    return {verb: tuple(listed) for verb, listed in found.items()}


def _states_by_verb() -> dict[str, tuple[State, ...]]:
    found: defaultdict[str, list[State]] = defaultdict(list)
    for name, verbs, thing, holder, holds, needs in _FILE.rows("states"):
        needed = None if needs in (_NOTHING, MAY) else _place(needs)
        state = State(name, _place(thing), _place(holder), holds == "yes", needed, needs == MAY)
        for verb in verbs.split("|"):
            found[verb].append(state)
    return {verb: tuple(listed) for verb, listed in found.items()}


_STATES = _states_by_verb()
#: The names of what may be so or not.
STATES = frozenset(state.name for listed in _STATES.values() for state in listed)
_TOLD = _by_word()
_COUNTED = _counted_by_verb()


def told_by(way: Proposition) -> tuple[Told, ...]:
    """Return the properties that a proposition may tell, by its frame or its verb."""
    if not way.frame:
        return (*_TOLD.get(way.predicate, ()), *_TOLD.get(ANY_VERB, ()))
    extent, _, frame = way.frame.rpartition(":")
    if extent and extent not in IDLE:
        return ()  # the average depth is no depth
    name = f"@{frame}"
    return (*_TOLD.get(name, ()), *(_TOLD.get(f"{name}:{way.phase}", ()) if way.phase else ()))


def counted_by(way: Proposition) -> tuple[Counted, ...]:
    """Return the ways in which a proposition may tell how many of something a thing has."""
    return () if way.frame else _COUNTED.get(way.predicate, ())


def states_by(way: Proposition) -> tuple[State, ...]:
    """Return the ways in which a proposition may tell that a thing has something, or runs on it."""
    return () if way.frame else _STATES.get(way.predicate, ())


def slots_of(place: Place | None) -> tuple[str, ...]:
    """Return the slots of a place, none of nothing."""
    return place.slots if place is not None else ()


def has(way: Proposition, needed: Place | None) -> bool:
    """Tell whether what else must be there is."""
    if needed is not None and needed.slots == (_ADVERB,):
        return any(each.word in needed.heads for each in way.adverbs)
    return needed is None or next(fillers(way, needed), None) is not None


def fillers(way: Proposition, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield what stands in a place of a proposition, each with its slot."""
    if place.slots == (VERB,):
        yield VERB, Phrase(way.verb, VERB, way.start, way.end)
    for argument in way.arguments:
        if argument.slot not in place.slots or argument.negated or len(argument.phrases) != 1:
            continue
        found = _done_to(argument.phrases[0], place.deeds) if place.deeds else [argument.phrases[0]]
        for phrase in found:
            yield from _inside(argument.slot, phrase, place)


def _inside(slot: str, phrase: Phrase, place: Place) -> Iterator[tuple[str, Phrase]]:
    """Yield a filler if it is the one that a place asks for, or what that holds."""
    named = _named(phrase) & place.heads
    if place.heads and not named:
        return
    if place.alone and not any(_is_all(phrase, each) for each in named):
        return
    if place.inner:
        yield from ((slot, each) for each in _inner(phrase, place.inner))
    else:
        yield slot, phrase


def _named(phrase: Phrase) -> set[str]:
    """Return a head, alone and with each word before it: "fee", "entrance fee", "first train"."""
    return {phrase.head, *(f"{each.word} {phrase.head}" for each in phrase.modifiers if each.kind in _BEFORE)}


def _is_all(phrase: Phrase, words: str) -> bool:
    """Tell whether some words are all that is said of a thing."""
    told = {each.word for each in phrase.modifiers if each.kind in _BEFORE}
    return told <= set(words.split())


def _inner(phrase: Phrase, kinds: frozenset[str]) -> Iterator[Phrase]:
    for modifier in phrase.modifiers:
        if modifier.kind == _AGED and _AGED in kinds and modifier.phrase is not None:
            yield _bounded(modifier.phrase)
            continue
        valued = modifier.value is not None or (modifier.phrase is not None and modifier.phrase.value is not None)
        if modifier.kind in kinds or (_VALUED in kinds and valued):
            yield modifier.phrase or _bare(modifier)


def _bounded(phrase: Phrase) -> Phrase:
    """Return a bound of those that are meant with its value: "older than 18", "larger than 25 MB"."""
    found = _BOUND.fullmatch(phrase.head)
    if found is None:
        return phrase
    low = Decimal(found[1])
    kind = "quantity" if found[2] else "number"
    return replace(phrase, value=Value(kind, low, None, found[2] or None, phrase.start, phrase.end))


def _bare(modifier: Modifier) -> Phrase:
    """Return a modifier that is a word or a value as a phrase of its own."""
    value = modifier.value
    if value is None and modifier.kind == "number" and modifier.word.isdigit():  # "port 8080"
        number = Decimal(modifier.word)
        value = Value("number", number, number, None, modifier.start, modifier.end)
    return Phrase(modifier.word, "noun" if value is None else "value", modifier.start, modifier.end, value=value)


def _done_to(clause: Phrase, verbs: frozenset[str]) -> list[Phrase]:
    """Return the object of a purpose as a name and as a noun: the caves of "to enter the caves"."""
    found: list[Phrase] = []
    if clause.kind == "clause" and ANY_VERB in verbs:
        verbs = frozenset({clause.head.split()[0]})
    for verb in verbs if clause.kind == "clause" else ():
        if clause.head.startswith(f"{verb} "):
            told = clause.head[len(verb) + 1 :]
            *before, head = told.split()
            nouns = tuple(Modifier("noun", word, clause.start, clause.end) for word in before)
            found.append(Phrase(told, "name", clause.start, clause.end))
            found.append(Phrase(head, "noun", clause.start, clause.end, modifiers=nouns))
    return found
