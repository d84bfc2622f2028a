"""One claim says that something lasts, and another that it was ended or begun anew later.

Found::

    - The hotel has been shut since 1974.
    - The hotel reopened in 1990.

    - Bob Jones has chaired the board of Acme since 2015.
    - Bob Jones stepped down as chair of the board of Acme in 2022.

    - The museum has been open since 1974.
    - The museum closed in 1990.

    - The ferry to Orsund was discontinued in 2012.
    - The ferry to Orsund still runs twice a day.

    - The night ferry to Tor was discontinued in 2020.
    - The night ferry to Tor leaves at 11 pm.

Silent::

    - The night ferry to Tor was discontinued in 2020.
    - The night ferry to Sula leaves at 11 pm.

    - The ferry to Orsund was discontinued in 2012.
    - A ferry sails to Holm twice a day.

    - The Tarn Valley line was closed in 1967.
    - Trains run on the Holm line every hour.

    - The Tarn Valley line was closed in 1967 and reopened in 1990.
    - Trains run on the Tarn Valley line every hour.

    - Terminal C was demolished in 2023.
    - Terminal D is used by charter airlines.

    - Terminal C was demolished in 2023.
    - Terminal C was used by charter airlines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.events import event_names, events, named_events, named_events_of, out_of_use
from factcheck.auditing.facts import Fact, dates_of, days_of, identity, one, told_of
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import DESTRUCTIONS, ENDED_BY, IDLE_DEEDS, RETURNS, SERVING, STOPPING, USE, VEHICLES
from factcheck.language.frames import frame
from factcheck.model import Claim, Finding, Level, Value
from factcheck.syntax.records import Phrase, Proposition

ID = "ended-state"
LEVEL = Level.ERROR
PRECEDENCE = 2
_STILL = frozenset(("still",))
#: What begins anew what was ended.
_STARTING = frozenset(("opening", "reopening", "founding", "introduction"))
#: Slots of the place where something has been, or has not.
_HOMES = frozenset(("in", "on", "at", "subj"))
#: Slots that say where a thing goes.
_GOING = frozenset(("to", "from"))
_REOPENING = frozenset(("reopening", "opening"))
_ADVICE = "give the state its end, or correct one of the dates"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each state that is said to last beyond its end."""
    ended: dict[tuple[str, frozenset[str]], list[Fact]] = {}
    for fact in context.facts:
        if days_of(fact.when) is not None:
            for key in {key for way in fact.ways for key in _ends(way)}:
                ended.setdefault(key, []).append(fact)
    yield from _still(context)
    yield from _back_again(context)
    for fact in context.facts if ended else ():
        since = _since(fact)
        found = {key for way in fact.ways for key in _lasting(way)} if since is not None else set()
        for other in dict.fromkeys(each for key in found for each in ended.get(key, ())):
            days = days_of(other.when)
            if days is None or since is None or days[0] <= since or fact.claim is other.claim:
                continue
            message = f"“{_said(fact)}” until now, and ended “{other.said(other.when) if other.when else ''}”"
            found_now = finding(ID, LEVEL, message, (fact.claim, other.claim), _ADVICE)
            ended_then = other.said(other.when) if other.when else ""
            yield side_by_side(found_now, f"{told_of(fact)}, state", (_said(fact), f"until {ended_then}"))


def _still(context: Context) -> Iterator[Finding]:
    """Yield a finding where a thing was ended, and another claim says of it what holds of none that has ended."""
    stopped: dict[frozenset[str], tuple[Claim, str, int]] = {}
    gone: set[frozenset[str]] = set()
    begun: dict[frozenset[str], int] = {}
    for event in (*events(context), *named_events(context)):
        if event.name in STOPPING:
            stopped[event.subject] = (event.claim, event.said, event.low.year)
            gone |= {event.subject} if event.name in DESTRUCTIONS else set()
        elif event.name in _STARTING:
            begun[event.subject] = max(event.low.year, begun.get(event.subject, 0))
    for fact in context.facts:
        for key, year in _out(fact):
            stopped.setdefault(key, (fact.claim, _said(fact), year))
    for fact in context.facts if stopped else ():
        subject = _told_of(fact)
        if subject is None or fact.plain.tense != "present":
            continue
        key = next((each for each in _keys(fact, subject) if each in stopped), frozenset({identity(subject)}))
        if not _is_alive(fact) and (key not in gone or fact.plain.predicate in IDLE_DEEDS or not _does(fact)):
            continue
        end = stopped.get(key)
        if end is not None and end[0] is not fact.claim and begun.get(key, 0) <= end[2]:
            message = f"in use, and ended “{end[1]}”"
            found = doubtful(ID, message, "it may have begun anew", (end[0], fact.claim), _ADVICE)
            yield side_by_side(found, f"{told_of(fact)}, state", (f"ended {end[1]}", "in use"))
    yield from _begun_anew(context, stopped)


def _keys(fact: Fact, subject: Phrase) -> Iterator[frozenset[str]]:
    """Yield the thing that a fact is of as a key, with where it goes, and what it runs on: "trains run on the line"."""
    yield frozenset({identity(subject)})
    for argument in fact.plain.arguments:
        for phrase in argument.phrases if argument.slot in _GOING else ():
            if phrase.kind in ("name", "noun") and phrase.value is None:
                yield frozenset({f"{subject.head} ({identity(phrase)})"})
    track = one(fact.plain.argument("on"))
    ways = [track, *(each.phrase for each in subject.modifiers if each.kind == "on")]
    yield from (frozenset({identity(each)}) for each in ways if each is not None and subject.head in VEHICLES)


def _told_of(fact: Fact) -> Phrase | None:
    """Return who or what a fact is of; of what somebody uses it is the thing."""
    used = next((way for way in fact.ways if (way.frame, way.phase) == ("usage", "hold")), None)
    plain = fact.plain
    return one(used.argument("thing") if used is not None else plain.argument("subj") or plain.argument("obj"))


def _does(fact: Fact) -> bool:
    """Tell whether a thing is said to do something with another."""
    return fact.plain.argument("subj") is not None and fact.plain.argument("obj") is not None


def _out(fact: Fact) -> Iterator[tuple[frozenset[str], int]]:
    """Yield what is out of use or closed since when."""
    thing, when = out_of_use(fact), fact.when
    if when is None or not isinstance(when.low, date):
        return
    if thing is not None:
        yield frozenset({identity(thing)}), when.low.year
    elif fact.lasts and when.high is None:
        for way in fact.ways:
            if (way.frame, way.outcome) == ("opening_state", "closed"):
                yield _who(way), when.low.year


def _is_alive(fact: Fact) -> bool:
    """Tell whether a fact says what holds of none that has ended: it is still there, in use, open every day."""
    told = [phrase for each in fact.plain.arguments for phrase in each.phrases if each.slot in ("in", "attr")]
    used = any(not USE.isdisjoint((each.head, *(other.word for other in each.modifiers))) for each in told)
    opened = any((way.frame, way.outcome) == ("opening_state", "open") for way in fact.ways)
    runs = any((way.frame, way.phase) in (("running_of_service", "hold"), ("usage", "hold")) for way in fact.ways)
    carrier = one(fact.plain.argument("subj"))
    serves = carrier is not None and carrier.head in VEHICLES and fact.plain.predicate in SERVING
    return used or opened or runs or serves or not _STILL.isdisjoint(_words(fact))


def _begun_anew(context: Context, stopped: Mapping[frozenset[str], tuple[Claim, str, int]]) -> Iterator[Finding]:
    """Yield a finding where something is said to be closed still, and to have been opened anew."""
    lasting = {key: fact for fact in context.facts if fact.lasts for key, _ in _out(fact)}
    for fact in context.facts if lasting else ():
        when = fact.when
        if when is None or not isinstance(when.low, date):
            continue
        opened = {_who(way) for way in fact.ways if way.frame in _REOPENING and way.phase in ("hold", "begin")}
        opened |= {event.subject for event in named_events_of(fact) if event.name == "reopening"}
        for key in opened & lasting.keys():
            closed, year = lasting[key], stopped[key][2] if key in stopped else 0
            if closed.claim is not fact.claim and when.low.year > year:
                message = f"“{_said(closed)}” until now, and open again “{fact.said(when)}”"
                found = finding(ID, LEVEL, message, (closed.claim, fact.claim), _ADVICE)
                values = (f"closed {_said(closed)}", f"open again {fact.said(when)}")
                yield side_by_side(found, f"{told_of(closed)}, state", values)


def _back_again(context: Context) -> Iterator[Finding]:
    """Yield a finding where there has been none of a kind since a day, and it came back to the same place later."""
    gone: dict[tuple[str, str], tuple[Claim, Value]] = {}
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            way = ways[0]
            since = next(dates_of(way), None)
            if not way.negated or way.tense != "perfect" or since is None or since.high is not None:
                continue
            phrases = [(each.slot, phrase) for each in way.arguments for phrase in each.phrases if phrase.value is None]
            missing = [phrase for _, phrase in phrases if phrase.quantifier == "any"]
            places = [phrase for slot, phrase in phrases if slot in _HOMES and phrase.quantifier != "any"]
            if len(missing) == len(places) == 1 and len(phrases) == 2:
                gone[missing[0].head, identity(places[0])] = claim, since
    for fact in context.facts if gone else ():
        days = days_of(fact.when)
        kind, place = one(fact.plain.argument("obj") or fact.plain.argument("subj")), one(fact.plain.argument("to"))
        if days is None or kind is None or place is None or fact.plain.predicate not in RETURNS:
            continue
        absent, since = gone.get((kind.head, identity(place)), (None, None))
        if absent is None or since is None or not isinstance(since.low, date) or days[0] <= since.low:
            continue
        said = absent.statement[since.start : since.end]
        message = f"none “{said}”, and back “{fact.said(fact.when)}”" if fact.when else ""
        found = doubtful(ID, message, "it may have gone again", (absent, fact.claim), _ADVICE)
        yield side_by_side(found, f"{kind.head} in {place.head}", (f"none {said}", f"back {fact.said(fact.when)}"))  # type: ignore[arg-type]


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
