"""What is open all the time according to one claim is closed at times according to another.

Found::

    - The museum is open every day.
    - The museum is closed on Mondays.

    - The tavern is open all year round.
    - The tavern is closed from December to February.

    - The library is closed on Sundays.
    - The library opens daily at 9 am.

    - The zoo is open every day of the year except 25 December.
    - The zoo is closed on 1 January.

Silent::

    - The reading room is closed on Sundays.
    - The reading room is also open on Saturday afternoons.

    - The reading room is closed on Sundays.
    - The lending desk is open on Sunday afternoons.

    - The reading room is closed on Sunday mornings.
    - The reading room is open on Sunday afternoons.

    - The office is open from Monday to Friday.
    - The office is open on Tuesdays.

    - The office is open from Monday to Friday.
    - The shop is open on Saturdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, permutations

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, is_stated, one, told_of
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import ALL_THE_TIME, AT_HAND, EXCEPTING, PARTS_OF_DAY, PLACE_SLOTS, REACHING
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.model import Finding, Level
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values import calendar, find, tables

ID = "opening-times"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say when it is closed in both"
_OPEN, _SHUT = "open", "closed"
_ALWAYS = re.compile(rf"\b(?:{'|'.join(ALL_THE_TIME)})\b", re.IGNORECASE)
#: So many days in a row are told as those on which alone it is open.
_MANY = 4
_JOINED = re.compile(r"\b(?:and|but)\s+$")
#: The calendar of values has no winter, for that begins in one year and ends in the next.
_SEASONS = frozenset((*tables.SEASONS, "winter"))
_EXCEPT = re.compile(rf"\b(?:{'|'.join(EXCEPTING)})\b", re.IGNORECASE)


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is open all the time and closed at times."""
    always: dict[str, list[tuple[Fact, str]]] = {}
    shut: dict[str, list[tuple[Fact, str]]] = {}
    for fact in (*context.facts, *_unstated(context)):
        found = _told(fact)
        if found is not None:
            thing, state, when = found
            (always if state == _OPEN else shut).setdefault(thing, []).append((fact, when))
    for thing, opened in always.items():
        for fact, often in opened:
            for other, when in shut.get(thing, ()):
                if fact.claim is not other.claim and not _is_excepted(fact, other):
                    yield from _shut(fact, often, other, when)
        for one_side, another in combinations(opened, 2):
            yield from _with_exception(one_side, another)
            yield from _with_exception(another, one_side)
    yield from _other_days(context)
    yield from _on_shut_days(context)
    yield from _on_excepted_days(context)


def _on_shut_days(context: Context) -> Iterator[Finding]:
    """Yield a finding for what is closed on a weekday, and open in a part of that day: "on Sunday afternoons"."""
    shut: dict[tuple[str, str], tuple[Fact, str]] = {}
    opened: dict[tuple[str, str], tuple[Fact, str]] = {}
    for fact in (*context.facts, *_unstated(context)):
        way = fact.plain
        closed = any(map(_is_open, fact.ways)) if way.negated else any(map(_is_shut, fact.ways))
        thing = one(way.argument("subj") or way.argument("obj"))
        if way.tense != "present" or thing is None or not (closed or any(map(_is_at_hand, fact.ways))):
            continue
        for argument in way.arguments:
            said = fact.claim.statement[argument.start : argument.end]
            for phrase in argument.phrases if argument.slot in ("on", "in", "time") else ():
                days = [phrase.head, *(each.word for each in phrase.modifiers if phrase.head in PARTS_OF_DAY)]
                for day in (each for each in days if each in tables.WEEKDAYS):
                    if closed and phrase.head == day:
                        shut[identity(thing), day] = fact, said
                    elif not closed and phrase.head != day:
                        opened[identity(thing), day] = fact, said
    for key in shut.keys() & opened.keys():
        (closed_fact, closed_on), (open_fact, open_on) = shut[key], opened[key]
        if closed_fact.claim is not open_fact.claim:
            message = f"closed “{closed_on}”, and open “{open_on}”"
            found = finding(ID, LEVEL, message, (closed_fact.claim, open_fact.claim), _ADVICE)
            yield side_by_side(found, f"{told_of(closed_fact)}, opening times", (f"closed {closed_on}", open_on))


def _on_excepted_days(context: Context) -> Iterator[Finding]:
    """Yield a finding for what is open every day but one, and opens on that day: "except Mondays", "on Mondays"."""
    excepted: dict[tuple[str, str], Fact] = {}
    opened: list[tuple[tuple[str, str], Fact, str]] = []
    for fact in (*context.facts, *_unstated(context)):
        way, thing = fact.plain, one(fact.plain.argument("subj"))
        opens = any(map(_is_open, fact.ways)) and not any(map(_is_shut, fact.ways))
        if thing is None or way.tense != "present" or way.negated or not opens:
            continue
        but = one(way.argument("except"))
        if but is not None and but.head in tables.WEEKDAYS:
            excepted[identity(thing), but.head] = fact
        days = [each for argument in way.arguments if argument.slot in ("on", "time") for each in argument.phrases]
        opened += [((identity(thing), day.head), fact, fact.claim.statement[day.start : day.end]) for day in days]
    for key, fact, on in opened:
        rule = excepted.get(key)
        if rule is not None and rule.claim is not fact.claim:
            message = f"open every day except “{_excepted(rule)}”, and open “{on}”"
            found = finding(ID, LEVEL, message, (rule.claim, fact.claim), _ADVICE)
            yield side_by_side(found, f"{told_of(rule)}, opening times", (f"not on {_excepted(rule)}", on))


def _other_days(context: Context) -> Iterator[Finding]:
    """Yield a finding for what is open from one weekday to another, and open on a day that is none of those."""
    days: dict[str, list[tuple[Fact, frozenset[str], str]]] = {}
    for fact in (*context.facts, *_unstated(context)):
        way = fact.plain
        thing = one(way.argument("subj") if way.modal != "can" else way.argument("obj"))
        held = way.tense == "present" and not way.negated and any(map(_is_at_hand, fact.ways))
        held = held and not any(map(_is_shut, fact.ways)) and way.argument("except") is None
        for argument in way.arguments if held and thing is not None else ():
            named = frozenset(each.head for each in argument.phrases if each.head in tables.WEEKDAYS)
            if thing is not None and named and len(named) == len(argument.phrases):
                said = fact.claim.statement[argument.phrases[0].start : argument.phrases[-1].end]
                days.setdefault(identity(thing), []).append((fact, named, said))
    for told in days.values():
        for whole, other in permutations(told, 2):
            if len(whole[1]) >= _MANY and other[1].isdisjoint(whole[1]) and whole[0].claim is not other[0].claim:
                message = f"open “{whole[2]}”, and “{other[2]}”"
                about = (whole[0].claim, other[0].claim)
                found = doubtful(ID, message, "it may be open at other times on that day", about, _ADVICE)
                yield side_by_side(found, f"{told_of(whole[0])}, opening times", (whole[2], other[2]))


def _is_at_hand(way: Proposition) -> bool:
    """Tell whether a thing is open, or can be reached or had."""
    attribute = one(way.argument("attr"))
    return _is_open(way) or _is_reached(way) or (attribute is not None and attribute.head in AT_HAND)


def _shut(fact: Fact, often: str, other: Fact, when: str) -> Iterator[Finding]:
    """Yield a finding for what is open so often and closed at a time, unless the two go together."""
    message = f"open “{often}”, and closed “{when}”"
    about = (fact.claim, other.claim)
    if "year" in often and "day" not in often and not _is_of_the_year(other):
        return  # open all the year, and not on Mondays
    if "year" not in often and _is_of_the_year(other):
        found = doubtful(ID, message, "it may be meant of the season alone", about, _ADVICE)
    else:
        found = finding(ID, LEVEL, message, about, _ADVICE)
    yield side_by_side(found, f"{told_of(fact)}, opening times", (often, f"closed {when}"))


def _with_exception(excepting: tuple[Fact, str], always: tuple[Fact, str]) -> Iterator[Finding]:
    """Yield a finding for what is open every day according to one claim, and every day but one to another."""
    (known, _), (fact, often) = excepting, always
    if fact.claim is not known.claim and _excepted(known) and not _excepted(fact) and "year" not in often:
        message = f"open “{often}”, and all days except “{_excepted(known)}”"
        doubt = "what is excepted may go without saying"
        found = doubtful(ID, message, doubt, (fact.claim, known.claim), _ADVICE)
        values = (often, f"not on {_excepted(known)}")
        yield side_by_side(found, f"{told_of(fact)}, opening times", values)


def _excepted(fact: Fact) -> str:
    """Return the weekday as written that a rule excepts, nothing if it excepts none."""
    found = one(fact.plain.argument("except"))
    weekday = found is not None and found.head in tables.WEEKDAYS
    return fact.claim.statement[found.start : found.end] if weekday and found is not None else ""


def _unstated(context: Context) -> Iterator[Fact]:
    """Yield what is said not to be so, and what can be done: "does not open on Mondays", "can be visited every day"."""
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            way = ways[0]
            if way.negated != (way.modal == "can") and is_stated(replace(way, negated=False, modal="")):
                yield Fact(claim, ways, ())


def _told(fact: Fact) -> tuple[str, str, str] | None:
    """Return a thing as a key, whether it is open or closed, and when as written; None if it tells neither."""
    joined = _JOINED.search(fact.claim.statement[: fact.plain.start])  # "is open on weekdays and closed at weekends"
    if (fact.plain.tense not in ("present", "") and not joined) or (fact.plain.modal and fact.plain.modal != "can"):
        return None
    thing = one(fact.plain.argument("subj") or fact.plain.argument("obj"))
    if thing is None:
        return None
    text = fact.claim.statement
    shut = any(map(_is_open, fact.ways)) if fact.plain.negated else any(map(_is_shut, fact.ways))
    if fact.plain.negated and not shut:
        return None
    if shut:
        when = [
            each for each in fact.plain.arguments if each.slot in ("time", "on", "in", "at") and _is_recurring(fact)
        ]
        return (identity(thing), _SHUT, text[when[0].start : when[0].end]) if when else None
    opened = any(_is_open(way) or _is_reached(way) for way in fact.ways)
    often = _ALWAYS.search(text) if opened else None
    if often is None:
        return None
    excepted = bool(_excepted(fact) or _days(fact)) if _EXCEPT.search(text) else False
    if _EXCEPT.search(text) and not excepted:
        return None
    if (not excepted or _excepted(fact)) and _is_narrowed(fact.plain):
        return None
    return identity(thing), _OPEN, often.group()


def _days(fact: Fact) -> set[tuple[object, object]]:
    """Return the days without a year that a claim names."""
    dates = [value for value in find(fact.claim.statement) if value.kind == "date" and value.unit == calendar.NO_YEAR]
    return {(value.low, value.high) for value in dates}


def _is_excepted(rule: Fact, shut: Fact) -> bool:
    """Tell whether a claim that something is open all the time names other days than those on which it is shut."""
    if _excepted(rule):
        return True
    named = _days(rule)
    return bool(named) and (not _days(shut) or not _days(shut).isdisjoint(named))


def _is_open(way: Proposition) -> bool:
    attribute = one(way.argument("attr"))
    told = (way.frame, way.outcome, way.phase)
    return told in (("opening_state", "open", ""), ("opening", "", "hold"), ("opening", "", "begin")) or (
        way.predicate == "be" and attribute is not None and attribute.head == "open"
    )


def _is_reached(way: Proposition) -> bool:
    """Tell whether a thing can be reached or called, as one can while it is open."""
    return not way.frame and way.modal == "can" and way.predicate in REACHING and way.argument("obj") is not None


def _is_shut(way: Proposition) -> bool:
    return (way.frame, way.outcome, way.phase) in (("opening_state", "closed", ""), ("opening", "", "end"))


def _is_narrowed(way: Proposition) -> bool:
    """Tell whether it holds of a season, a place or some people alone."""
    narrow = [each for each in way.arguments if each.slot in PLACE_SLOTS | TIME_SLOTS | {"for"}]
    return not all(_is_idle(phrase) for each in narrow for phrase in each.phrases)


def _is_idle(phrase: Phrase) -> bool:
    """Tell whether it is a time of day, or the year."""
    return phrase.head == "year" or (phrase.value is not None and phrase.value.kind == "time")


def _is_recurring(fact: Fact) -> bool:
    """Tell whether it is closed at times that come again: weekdays, months."""
    return _is_of_the_year(fact) or any(
        phrase.head in tables.WEEKDAYS for each in fact.plain.arguments for phrase in each.phrases
    )


def _is_of_the_year(fact: Fact) -> bool:
    heads = {phrase.head for each in fact.plain.arguments for phrase in each.phrases if each.slot in ("in", "during")}
    if not heads.isdisjoint(_SEASONS):
        return True
    values = [phrase.value for each in fact.plain.arguments for phrase in each.phrases if each.slot in TIME_SLOTS]
    return any(value is not None and value.kind == "date" and value.unit == calendar.NO_YEAR for value in values)
