"""Who did it, who is married to whom, who came before whom and how many came to harm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.counts import is_person, number_of
from factcheck.auditing.entries import Entry, entry_of, is_told
from factcheck.auditing.facts import Fact, full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.properties import DOUBTS
from factcheck.auditing.tables import (
    HARMING,
    HARMING_FRAMES,
    PLACE_SLOTS,
)
from factcheck.language.stem import stem
from factcheck.syntax.records import Proposition

#: Nouns for those who are counted, whoever they are.
_ANYBODY = frozenset(("person", "people", "man", "woman"))
_OWNING = ("of", "poss")
_PAIR = 2
_EVENT_SLOTS = ("event", "cause", "killer", "in", "subj")
#: How nouns for those who do something end; what is told by them, and by their verbs.
_AGENT_ENDS = ("er", "or", "ist")
THE_ONE, DOES = "the one who", "who does"


def agents(fact: Fact, way: Proposition) -> Iterator[Entry]:
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


def harmed(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many died in something, or were hurt: "killed two workers", "cost four workers their lives"."""
    told = way.predicate in HARMING or (way.frame in HARMING_FRAMES) or way.predicate in ("cost", "lose", "claim")
    for argument in way.arguments if told and way.tense == "past" else ():
        for slot, many in fillers(way, Place((argument.slot,))) if argument.slot not in _EVENT_SLOTS else ():
            harm = HARMING.get(way.predicate) or HARMING_FRAMES.get(way.frame, "")
            if not harm and any(each.phrases[0].head == "life" for each in way.arguments):
                harm = "death"
            if number_of(many) is None or not is_person(many) or not harm:
                continue
            for other, event in fillers(way, Place(_EVENT_SLOTS)):
                if is_told(event) and event.kind == "noun" and other != slot:
                    places = [each for each in event.modifiers if each.kind in PLACE_SLOTS]
                    bare = replace(event, modifiers=tuple(each for each in event.modifiers if each not in places))
                    taken = {slot, other, "obj", "to", *PLACE_SLOTS}
                    name = f"{harm} of {'' if many.head in _ANYBODY else many.head}"
                    yield entry_of(fact, way, name, full_identity(bare), (many,), taken)


def married(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield to whom somebody is married."""
    for argument in way.arguments if way.frame == "marriage" else ():
        named = [each for each in argument.phrases if each.kind == "name"]
        if argument.slot == "spouse" and len(named) == len(argument.phrases) == _PAIR:
            for one_side, other in (named, named[::-1]):
                entry = entry_of(fact, way, "married to", full_identity(one_side), (other,), {"spouse"})
                yield entry._replace(doubt=DOUBTS["again"])


def followed(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield which of two came after the other."""
    for _, before in fillers(way, Place(("predecessor",))) if way.frame == "succession" else ():
        for _, behind in fillers(way, Place(("successor",))):
            pair = " and ".join(sorted((full_identity(before), full_identity(behind))))
            yield entry_of(fact, way, "came after", pair, (behind,), {"predecessor", "successor"})
