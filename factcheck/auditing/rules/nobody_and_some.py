"""Nobody came to harm according to one claim, and somebody did according to another.

Found::

    - Nobody was killed in the hotel fire of 1967.
    - Three guests died in the hotel fire of 1967.

    - The fire caused no injuries.
    - Four people were hurt in the fire.

    - There were no injuries in the fire of 1990.
    - Three people were injured in the fire of 1990.

    - Two workers were killed in the explosion on 3 June 2019.
    - Nobody was killed in the explosion.

    - A fire at the Castlegate paper mill on 17 August 2022 killed two workers.
    - Nobody died in the fire at the Castlegate paper mill.

    - Two workers were killed and five injured in an explosion at the refinery in Slagen on 3 June 2019.
    - Nobody was killed in the explosion at the refinery in Slagen.

Silent::

    - Two workers were killed and five injured in an explosion at the refinery in Slagen on 3 June 2019.
    - Nobody was killed in the fire at the refinery in Slagen.

    - A fire at the Castlegate paper mill on 17 August 2022 killed two workers.
    - Nobody died in the fire at the Holm sugar mill.

    - Two workers were killed in the explosion on 3 June 2019.
    - Nobody was killed in the explosion on 4 May 2022.

    - The flood of 1954 killed four people.
    - The flood of 2013 killed nobody.

    - There were no injuries in the fire of 1990.
    - Three people were injured in the fire of 1995.

    - Nobody was killed in the hotel fire of 1967.
    - Three guests died in the mill fire of 1967.

    - Nobody was killed in the hotel fire of 1967.
    - Three guests died in the hotel fire of 1921.

    - Nobody was killed in the hotel fire.
    - Three guests were hurt in the hotel fire.

    - Nobody was killed in the town.
    - Three guests died in the hotel fire.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from factcheck.auditing.clause_events import EVENT_WORDS, clause_events
from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import dates_of, full_identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import HARMING, HARMS
from factcheck.language.wordnet import field_of
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition, Readings

ID = "nobody-and-some"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them"
#: Slots that say in what somebody came to harm.
_EVENTS = ("in", "during", "by", "at")
#: Fields of WordNet for what happens.
_HAPPENING = frozenset((4, 11, 19))
_CAUSING = frozenset(("cause", "claim", "bring", "have", "see"))
#: The slot of a date that tells which of several events is meant.
_WHICH = "time-of"
_MOST = 20


class _Harm(NamedTuple):
    """Where harm is told or denied, in which event as a key, when, and the words of the place that is named."""

    claim: Claim
    event: str
    when: str
    place: frozenset[str] = frozenset()


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each event in which nobody and somebody came to harm."""
    none: defaultdict[tuple[str, str], list[_Harm]] = defaultdict(list)
    some: defaultdict[tuple[str, str], list[_Harm]] = defaultdict(list)
    for claim in context.claims:
        if is_open(claim, context.today):
            told = context.told(claim.statement)
            events = [event for ways in told for _, event in _told(ways[0])]
            for ways in told:
                apart = [(harm, events[0]) for harm in _harms(ways[0])] if len(events) == 1 else []
                for harm, event in dict.fromkeys((*_told(ways[0]), *apart)):
                    when = " ".join(_days(ways[0]))
                    (none if ways[0].negated else some)[harm, event.head].append(
                        _Harm(claim, full_identity(event), when, _place(ways[0]))
                    )
            for is_denied, kind, harmed in _while(claim, told):
                (none if is_denied else some)[kind, harmed.event.partition(" (")[0]].append(harmed)
    for key, denied in none.items():
        for first, second in product(denied[:_MOST], some.get(key, ())[:_MOST]):
            if first.claim is not second.claim and _may_be_one(first, second):
                message, about = f"nobody, and somebody ({key[0]})", (first.claim, second.claim)
                if first.event == second.event and first.when == second.when:
                    found = finding(ID, LEVEL, message, about, _ADVICE)
                else:
                    found = doubtful(ID, message, "only one of the two says when or where", about, _ADVICE)
                yield side_by_side(found, f"the {key[1]}, {key[0]}", ("nobody", "somebody"))


def _while(claim: Claim, told: Readings) -> Iterator[tuple[bool, str, _Harm]]:
    """Yield whether harm is denied, which, and in what, where a clause tells it: "while the dam was being built"."""
    events = list(clause_events(claim.statement, told))
    for ways in told if events else ():
        for harm in dict.fromkeys(harm for way in ways for harm in _harm_to(way)):
            for clause, event in events:
                days = " ".join(dict.fromkeys((*_days(ways[0]), *_days(clause))))
                yield ways[0].negated, harm, _Harm(claim, full_identity(event), days)


def _harm_to(way: Proposition) -> Iterator[str]:
    """Yield the harm that came to somebody, of which it is told neither in what nor by whom."""
    who, whom = one(way.argument("subj")), one(way.argument("obj"))
    if way.frame or way.modal or way.condition or way.speaker or any(way.argument(slot) for slot in _EVENTS):
        return
    lost = way.predicate == "lose" and whom is not None and whom.head == "life"
    victim = who if lost else who or whom
    if victim is None or (who and whom and not lost) or (way.negated and victim.quantifier != "any"):
        return
    if lost or way.predicate in HARMING:
        yield "death" if lost else HARMING[way.predicate]


def _place(way: Proposition) -> frozenset[str]:
    """Return the words of the name of where it was."""
    places = [one(way.argument(slot)) for slot in ("at", "in")]
    return frozenset(word for each in places if each is not None and each.kind == "name" for word in each.head.split())


def _days(way: Proposition) -> Iterator[str]:
    """Yield when it was, or which of several events it was: "the flood of 1954"."""
    yield from (str(each.low) for each in dates_of(way))
    which = one(way.argument(_WHICH))
    if which is not None and which.value is not None:
        yield str(which.value.low)


def _may_be_one(first: _Harm, second: _Harm) -> bool:
    """Tell whether two events may be one: of one day, and one of them told by what the other claim says as well."""
    if first.when and second.when and first.when != second.when:
        return False
    if first.event == second.event:
        return True
    bare, full = sorted((first, second), key=lambda each: len(each.event))
    told = re.findall(r"\w+", full.event.partition(" (")[2])
    said = set(re.findall(r"\w+", bare.claim.statement.casefold()))
    if "(" in bare.event:
        return False
    of_one_day = (
        bool(bare.when) and bare.when == full.when
    )  # "the fire of 1993 at the museum": its store burned in 1993
    return said.issuperset(told) or (of_one_day and bool(bare.place) and bare.place <= set(told))


def _harms(way: Proposition) -> Iterator[str]:
    """Yield the harm of "two were killed" in "two were killed and five injured in a fire": in what is told later."""
    whom = one(way.argument("obj"))
    untold = way.argument("subj") is None and not any(way.argument(slot) for slot in _EVENTS)
    if way.predicate in HARMING and untold and whom is not None and not (way.modal or way.negated or way.speaker):
        yield HARMING[way.predicate]


def _happens(event: Phrase) -> bool:
    """Tell whether a noun tells of what happens: a fire; "the building" does only with "of"."""
    return field_of(event.head) in _HAPPENING or (event.head in EVENT_WORDS and bool(event.named("of")))


def _told(way: Proposition) -> Iterator[tuple[str, Phrase]]:
    """Yield the kind of harm, and in what it was done."""
    if way.modal or way.condition or way.speaker:
        return
    subject, victim = one(way.argument("subj")), one(way.argument("obj"))
    if way.predicate in _CAUSING and subject is not None and victim is not None and victim.head in HARMS:
        if not way.negated or victim.quantifier == "any":
            yield HARMS[victim.head], subject
        return
    lost = way.predicate == "lose" and victim is not None and victim.head == "life"
    if lost or way.predicate in HARMING:
        harm = "death" if lost else HARMING[way.predicate]
        whom = subject if lost else victim or subject
        if whom is None or (way.negated and whom.quantifier != "any"):
            return
        events = [one(way.argument(slot)) for slot in _EVENTS]
        for event in events:
            if event is not None and event.kind == "noun" and _happens(event):
                yield harm, event
        if victim is not None and subject is not None and field_of(subject.head) in _HAPPENING:
            yield harm, subject
