"""Something is said to have been done by an entity before it existed or after it had ceased to.

The claims of a base say when entities began ("was founded in 2015") and ended ("died in 2019"). Other claims in
which it does something, and that name one date outside that time, are reported. What may come before (plans,
predecessors) or after (burials, legacies, passive honours) is left alone.

Found::

    - Acme was founded in 2015.
    - Acme acquired Zenith in 2010.

    - Ann Miller died in 1990.
    - Ann Miller directed a film in 1995.

    - Ann Miller died in 1990.
    - Ann Miller founded the museum in 1995.

    - Ann Miller died in 1990.
    - Ann Miller was elected president in 1995.

    - Ann Miller died in 1990.
    - Ann Miller runs a school in Holm.

Silent::

    - Ann Miller died in 1990.
    - Ann Miller is known for her school in Holm.

    - The bridge was completed in 1894.
    - Carts have crossed the bridge since 1901.

    - The bridge was completed in 1894.
    - Carts have crossed the river at the bridge since 1881.

    - The bridge was completed in 1894.
    - Carts crossed the ford in 1881.

    - The Skerry wind farm was commissioned on 6 October 2020.
    - The Skerry wind farm has been planned since 2018.

    - The lighthouse was built in 1854.
    - The lighthouse has guided ships since 1856.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.context import Context
from factcheck.auditing.events import event_names, names_something, out_of_use
from factcheck.auditing.facts import Fact, days_of, identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import (
    AFTERWARDS,
    AGAIN,
    ALIVE,
    BEFOREHAND,
    BEGINNINGS,
    DEATHS,
    DESTRUCTIONS,
    ENDINGS,
    IDLE_DEEDS,
    LIVING,
    RUINS,
    STARTS,
)
from factcheck.language.words import words
from factcheck.model import Finding, Level
from factcheck.syntax.records import Phrase

ID = "lifetime"
LEVEL = Level.ERROR
PRECEDENCE = 2
_YEAR = re.compile("(?:1[5-9]|20)[0-9]{2}")
#: Slots of where somebody is alive: in a town, or in a story.
_INSIDE = ("in", "in story")
#: Slots of what something is done to, or where.
_DONE_TO = ("obj", "to", "across", "over")
_NAMESAKE = "it may be another one of that name"
_ADVICE = "correct one of the dates, or say that another entity is meant"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each event outside the life of its subject."""
    dated = [fact for fact in context.facts if days_of(fact.when) is not None]
    begun, ended = _lives(dated, BEGINNINGS), _lives(dated, ENDINGS)
    used = {**_lives(dated, STARTS), **begun}
    yield from _after_ruin(context, dated)
    yield from _still_doing(context, ended)
    yield from _doing_before(context, used)
    for fact in dated:
        actor = one(fact.plain.argument("subj"))
        treated = one(fact.plain.argument("obj")) if actor is None else None
        if treated is not None and names_something(treated) and not _is_its_own(fact, treated):
            last = ended.get(identity(treated))
            if last is not None and AGAIN.isdisjoint(_said(fact)) and _is_past_treating(last, fact):
                yield from _outside(fact, None, last)
        if actor is not None and names_something(actor) and not _is_its_own(fact, actor):
            yield from _outside(fact, begun.get(identity(actor)), ended.get(identity(actor)))


def _is_past_treating(last: Fact, fact: Fact) -> bool:
    """Tell whether nothing can be done to what is gone, nor to the dead what is done to the living alone."""
    return bool(_names(last) & DESTRUCTIONS or (_names(fact) & ALIVE and _names(last) & DEATHS))


def _still_doing(context: Context, ended: dict[str, Fact]) -> Iterator[Finding]:
    """Yield a finding for what the dead have done since, and for what they did at an event that tells its year."""
    for fact in context.facts if ended else ():
        actor = one(fact.plain.argument("subj"))
        last = ended.get(identity(actor)) if actor is not None and names_something(actor) else None
        if last is None or last.claim is fact.claim or not AFTERWARDS.isdisjoint(_said(fact)):
            continue
        days = days_of(last.when)
        began = fact.when.low if fact.when is not None and fact.when.high is None else None
        if isinstance(began, date) and fact.lasts and days is not None and days[1] < began:
            yield _finding(fact, last, "after it had ended")
        if not fact.dates and _names(last) & DEATHS and _is_living(fact):
            yield doubtful(ID, "what only the living do, after death", _NAMESAKE, (fact.claim, last.claim), _ADVICE)
        year = _year_of_event(fact) if not fact.dates and fact.plain.tense == "past" else None
        if year is not None and days is not None and days[1].year < year:
            message = f"an event of {year}, after it had ended ({last.said(last.when) if last.when else ''})"
            yield doubtful(ID, message, "it may be another year's", (fact.claim, last.claim), _ADVICE)


def _is_living(fact: Fact) -> bool:
    """Tell whether somebody is said by name to be alive now: lives or works somewhere, not in a film."""
    way = fact.plain
    actor = one(way.argument("subj"))
    inside = [phrase.kind for each in way.arguments if each.slot in _INSIDE for phrase in each.phrases]
    if actor is None or actor.kind != "name" or actor.determiner or "noun" in inside:
        return False
    office = any((each.frame, each.phase) == ("leadership", "hold") for each in fact.ways)
    return way.tense == "present" and way.kind == "main" and (way.predicate in LIVING or office)


def _doing_before(context: Context, begun: Mapping[str, Fact]) -> Iterator[Finding]:
    """Yield a finding for what has done something since before it was there: "has guided ships since 1838"."""
    found = [each for fact in context.facts if begun for each in _done_before(fact, begun)]
    actors = {key for key, _, _ in found}
    anew = {
        key
        for fact in context.facts
        if actors
        for key in actors.intersection(map(identity, _things(fact)))
        if not AGAIN.isdisjoint(_said(fact))
    }
    for key, fact, first in found:
        if key not in anew:
            message = f"“{fact.said(fact.when)}” until now, and it began later ({first.said(first.when)})"  # type: ignore[arg-type]
            about = (fact.claim, first.claim)
            yield doubtful(ID, message, "something of that name may have been there before", about, _ADVICE)


def _done_before(fact: Fact, begun: Mapping[str, Fact]) -> Iterator[tuple[str, Fact, Fact]]:
    """Yield who has done something since a day before the fact that tells the beginning, as a key, and both facts."""
    low = fact.when.low if fact.when is not None and fact.when.high is None else None
    if not isinstance(low, date) or not fact.lasts or fact.plain.predicate in LIGHT:
        return
    if not _names(fact).isdisjoint(BEGINNINGS | STARTS) or not BEFOREHAND.isdisjoint(_said(fact)):
        return
    for slot in ("subj", *_DONE_TO):
        thing = one(fact.plain.argument(slot))
        first = begun.get(identity(thing)) if thing is not None and names_something(thing) else None
        days = days_of(first.when) if first is not None else None
        if thing is None or first is None or days is None or first.claim is fact.claim:
            continue
        if low.year < days[0].year:
            yield identity(thing), fact, first


def _year_of_event(fact: Fact) -> int | None:
    """Return the year of what somebody did something at or to: "opened the 2009 festival"."""
    thing = one(fact.plain.argument("obj"))
    words = [each.word for each in thing.modifiers] if thing is not None else []
    return next((int(word) for word in words if _YEAR.fullmatch(word)), None)


def _after_ruin(context: Context, dated: list[Fact]) -> Iterator[Finding]:
    """Yield a finding for each deed of what had burned down or was out of use, where nothing says that it came back."""
    gone = _lives(dated, RUINS)
    for fact in context.facts:
        thing = out_of_use(fact)
        if thing is not None:
            gone.setdefault(identity(thing), fact)
    if not gone:
        return
    again = {identity(each) for fact in context.facts if not AGAIN.isdisjoint(_said(fact)) for each in _things(fact)}
    for fact in dated:
        actor = one(fact.plain.argument("subj"))
        ruin = gone.get(identity(actor)) if actor is not None and identity(actor) not in again else None
        if ruin is None or _names(fact) & ENDINGS or not AFTERWARDS.isdisjoint(_said(fact)):
            continue
        if fact.plain.predicate in IDLE_DEEDS or out_of_use(fact) is not None or fact.when is None:
            continue
        if _is_behind(ruin, fact):
            message = f"an event of {fact.said(fact.when)}, after it was destroyed or out of use"
            yield doubtful(ID, message, "it may have come back", (fact.claim, ruin.claim), _ADVICE)


def _is_behind(ruin: Fact, fact: Fact) -> bool:
    """Tell whether a fact is of a day behind the one on which something was gone."""
    first, when = ruin.when, days_of(fact.when)
    if first is None or not isinstance(first.low, date) or when is None or ruin.claim is fact.claim:
        return False
    return first.low.year < when[0].year


def _things(fact: Fact) -> Iterator[Phrase]:
    yield from (phrase for each in fact.plain.arguments for phrase in each.phrases)


def _is_its_own(fact: Fact, actor: Phrase) -> bool:
    """Tell whether what is told is the beginning or the end of the actor itself, no deed of it."""
    whose = _patient(fact)
    return bool(_names(fact) & (BEGINNINGS | ENDINGS)) and (whose is None or identity(whose) == identity(actor))


def _names(fact: Fact) -> set[str]:
    return {name for way in fact.ways for name in event_names(way)}


def _lives(dated: list[Fact], kinds: frozenset[str]) -> dict[str, Fact]:
    """Return key of a thing -> the fact that tells its beginning, or its end."""
    return {identity(thing): fact for fact in dated if _names(fact) & kinds and (thing := _patient(fact)) is not None}


def _patient(fact: Fact) -> Phrase | None:
    """Return what began or ended: the object of "found", the subject of "die"."""
    found = one(fact.plain.argument("obj") or fact.plain.argument("subj"))
    return found if found is not None and names_something(found) else None


def _outside(fact: Fact, first: Fact | None, last: Fact | None) -> Iterator[Finding]:
    if first is None and last is None:
        return
    said = _said(fact)
    if first is not None and said.isdisjoint(BEFOREHAND) and _before(fact, first):
        yield _finding(fact, first, "before it began")
    if last is not None and said.isdisjoint(AFTERWARDS) and _before(last, fact):
        yield _finding(fact, last, "after it had ended")


def _said(fact: Fact) -> set[str]:
    found = words(fact.claim.statement)
    return {word.key for word in found} | {word.stem for word in found}


def _before(first: Fact, second: Fact) -> bool:
    one, two = days_of(first.when), days_of(second.when)
    return first.claim is not second.claim and one is not None and two is not None and one[1] < two[0]


def _finding(fact: Fact, life: Fact, how: str) -> Finding:
    said, known = (each.said(each.when) if each.when else "" for each in (fact, life))
    found = finding(ID, LEVEL, f"an event of {said}, {how} ({known})", (fact.claim, life.claim), _ADVICE)
    thing = _patient(life)
    topic = life.claim.statement[thing.start : thing.end] if thing is not None else ""
    return side_by_side(found, f"{topic}, life", (said, known))
