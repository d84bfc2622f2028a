"""What one claim says to last still was ended or begun anew later, as another says.

Found::

    - The hotel has been shut since 1974.
    - The hotel reopened in 1990.

    - Bob Jones has chaired the board of Acme since 2015.
    - Bob Jones stepped down as chair of the board of Acme in 2022.

    - The museum has been open since 1974.
    - The museum closed in 1990.

    - The ferry to Orsund was discontinued in 2012.
    - The ferry to Orsund still runs twice a day.

    - The fog horn was removed in 2005.
    - The fog horn still sounds in fog.

Silent::

    - The ferry to Orsund was discontinued in 2012.
    - The ferry to Tor still runs twice a day.

    - The hotel has been shut since 1974.
    - The hotel opened in 1960.

    - The hotel has been shut since 1974.
    - The inn reopened in 1990.

    - The hotel was shut from 1974 to 1990.
    - The hotel reopened in 1990.

    - The hotel has been shut since 1974.
    - The hotel will reopen in 2030.

    - The hotel had been shut since 1974.
    - The hotel reopened in 1990.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.auditing.context import Context
from factcheck.auditing.events import Event, event_names, events
from factcheck.auditing.facts import Fact, days_of, identity, one
from factcheck.auditing.findings import doubtful, finding
from factcheck.auditing.tables import ENDED_BY, STOPPING
from factcheck.language.frames import frame
from factcheck.model import Finding, Level
from factcheck.syntax.records import Proposition

ID = "ended-state"
LEVEL = Level.ERROR
PRECEDENCE = 2
_STILL = frozenset(("still",))
#: What begins anew what was ended.
_STARTING = frozenset(("opening", "reopening", "founding", "introduction"))
_ADVICE = "give the state its end, or correct one of the dates"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each state that is said to last beyond its end."""
    ended: dict[tuple[str, frozenset[str]], list[Fact]] = {}
    for fact in context.facts:
        if days_of(fact.when) is not None:
            for key in {key for way in fact.ways for key in _ends(way)}:
                ended.setdefault(key, []).append(fact)
    yield from _still(context)
    for fact in context.facts if ended else ():
        since = _since(fact)
        found = {key for way in fact.ways for key in _lasting(way)} if since is not None else set()
        for other in dict.fromkeys(each for key in found for each in ended.get(key, ())):
            days = days_of(other.when)
            if days is None or since is None or days[0] <= since or fact.claim is other.claim:
                continue
            message = f"“{_said(fact)}” until now, and ended “{other.said(other.when) if other.when else ''}”"
            yield finding(ID, LEVEL, message, (fact.claim, other.claim), _ADVICE)


def _still(context: Context) -> Iterator[Finding]:
    """Yield a finding where a thing was ended, and another claim says "still" of it."""
    stopped: dict[frozenset[str], Event] = {}
    begun: dict[frozenset[str], Event] = {}
    for event in events(context):
        if event.name in STOPPING:
            stopped[event.subject] = event
        elif event.name in _STARTING:
            begun[event.subject] = event
    for fact in context.facts if stopped else ():
        subject = one(fact.plain.argument("subj") or fact.plain.argument("obj"))
        if subject is None or fact.plain.tense != "present" or _STILL.isdisjoint(_words(fact)):
            continue
        key = frozenset({identity(subject)})
        end, start = stopped.get(key), begun.get(key)
        if end is not None and end.claim is not fact.claim and (start is None or start.low <= end.low):
            message = f"“still”, and ended “{end.said}”"
            yield doubtful(ID, message, "it may have begun anew", (end.claim, fact.claim), _ADVICE)


def _words(fact: Fact) -> set[str]:
    """Return the words of the clause that a fact stands in."""
    return {each.word for each in fact.plain.adverbs} | {each.focus for each in fact.plain.arguments if each.focus}


def _since(fact: Fact) -> date | None:
    """Return the last day on which a state that lasts still can have begun."""
    low = fact.when.low if fact.when is not None and fact.when.high is None else None
    if not fact.lasts or not isinstance(low, date):
        return None
    return date(low.year, 12, 31) if (low.month, low.day) == (1, 1) else low


def _said(fact: Fact) -> str:
    return next((fact.said(each) for each in fact.dates), "")


def _ends(way: Proposition) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what an event ends, and of whom."""
    for event in event_names(way):
        yield from ((state, _who(way)) for state, end in ENDED_BY if end == event and _who(way))
    if way.frame and way.phase == "end":
        yield way.frame, _who(way)


def _lasting(way: Proposition) -> Iterator[tuple[str, frozenset[str]]]:
    yield from ((event, _who(way)) for event in event_names(way) if _who(way))
    if way.frame and way.phase in ("hold", "begin"):
        yield way.frame, _who(way)


def _who(way: Proposition) -> frozenset[str]:
    """Return the keys of those of whom a state is told."""
    slots = (*frame(way.frame).key, *frame(way.frame).single) if way.frame else ("subj", "obj")
    found = [one(way.argument(slot)) for slot in slots]
    return frozenset(identity(each) for each in found if each is not None)
