"""Which properties a thing has one value of, and how they are told, as it stands in ``properties.tsv``."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from factcheck.auditing.fillers import ANY_VERB, Place
from factcheck.language.sections import Sections
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Proposition

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
#: Before heads: nothing more is said of them, but for what may be before them in the list.
_ALONE = "="
#: Before a word that stands for whose property it is, where nothing else does: "turnout".
LITERAL = "!"
_NOTHING = "-"
#: Between two places of both of which something must be there.
_AND = "&"


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
    needs: tuple[Place, ...]
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
        parts = needs.split(_AND)
        needed = tuple(_place(part) for part in parts if part not in (_NOTHING, MAY))
        state = State(name, _place(thing), _place(holder), holds == "yes", needed, MAY in parts)
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
