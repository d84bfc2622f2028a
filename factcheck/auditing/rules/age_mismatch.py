"""An age, or the number of an anniversary, does not fit the dates.

Found::

    - Ann Miller was born in 1950.
    - Ann Miller was elected at the age of 25 in 1980.

    - Ann Miller was born in 1950.
    - Ann Miller died in 2001 aged 43.

    - Ann Miller was born in 1950.
    - Ann Miller died at 43 in 2001.

    - Ann Miller was born in 1950.
    - Ann Miller was 25 when she was elected in 1980.

Silent::

    - The library was designed by Ida Holt, opened in 1968 and renovated in 2014.
    - Ida Holt was 28 when she designed the library in 1965.

    - Ann Miller was born in 1950.
    - Ann Miller was 51 years old when she died in 2001.

    - Ann Miller was born in 1950.
    - Ann Miller died in 2001, aged 50.

    - Ann Miller was born in 1950.
    - Ann Miller was elected at the age of 29 in 1980.

    - Ann Miller was born in 1950.
    - Ann Miller was elected at the age of 30 in 1980.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.auditing.context import Context
from factcheck.auditing.events import event_names
from factcheck.auditing.facts import Fact, days_of, exact, identity, one
from factcheck.auditing.findings import finding, side_by_side
from factcheck.model import Finding, Level, Value
from factcheck.syntax.records import Phrase, Proposition

ID = "age-mismatch"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct the age or one of the dates"
#: What is counted in full years.
_AGING = "age"
_BIRTH = "birth"
_COUNTED = frozenset(("anniversary", "birthday"))
_BEGINNINGS = frozenset(("birth", "founding", "opening", "building", "completion"))


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each age that its subject did not have at the time."""
    births: dict[str, Fact] = {}
    begun: dict[str, Fact] = {}
    for fact in (each for each in context.facts if days_of(each.when) is not None):
        names = {name for way in fact.ways for name in event_names(way)}
        thing = one(fact.plain.argument("obj") or fact.plain.argument("subj"))
        if thing is not None and names & _BEGINNINGS:
            (births if _BIRTH in names else begun).setdefault(identity(thing), fact)
    for fact, age, whose in _aged(context) if births or begun else ():
        # "was 28 when" is told of somebody who was born: what was "designed by Ann Miller, opened in 1968" is a house
        first = births.get(whose) or (None if fact.plain.argument("aged") is not None else begun.get(whose))
        if age is None or first is None or first.claim is fact.claim:
            continue
        low, high = _ages(first.when, fact.when)
        if low is not None and high is not None and not low <= age.low <= high:  # type: ignore[operator]
            should = f"{low} or {high}" if low != high else str(low)
            when = fact.said(fact.when) if fact.when else ""
            message = f"“{fact.said(age)}” in {when}, where the dates make it {should}"
            found = finding(ID, LEVEL, message, (first.claim, fact.claim), _ADVICE)
            born = first.said(first.when) if first.when else ""
            yield side_by_side(
                found, f"{whose}, age", (born, f"{fact.said(age)} in {when}" if when else fact.said(age))
            )


def _aged(context: Context) -> Iterator[tuple[Fact, Value | None, str]]:
    """Yield what gives an age, or says when it was reached, with the age and whose it is."""
    dated = {fact.claim.id: fact for fact in reversed(context.facts) if days_of(fact.when) is not None}
    for fact in context.facts:
        if fact.plain.predicate == _AGING and fact.claim.id in dated:
            yield dated[fact.claim.id], *_aging(fact)
        else:
            yield fact, *_age(fact)


def _age(fact: Fact) -> tuple[Value | None, str]:
    """Return the age that a fact gives, and of whom, as a key."""
    way = fact.plain
    if days_of(fact.when) is None:
        return None, ""
    subjects = [one(way.argument(slot)) for slot in ("obj", "subj")]
    whose = next((identity(each) for each in subjects if each is not None and each.kind in ("name", "noun")), "")
    for argument in way.arguments:
        for phrase in argument.phrases:
            if phrase.head == "age":
                told = [each.phrase.value for each in phrase.modifiers if each.phrase is not None]
                return next((each for each in told if exact(each, "number") is not None), None), whose
            if phrase.head in _COUNTED:
                told = [each.value for each in phrase.named("ordinal") if each.value is not None]
                return (told[0] if told else None), _celebrated(way, phrase)
    aged = one(way.argument("aged"))
    somebody = one(way.argument("subj") or way.argument("obj"))
    if aged is not None and somebody is not None:
        return aged.value, identity(somebody)
    if any(each.word == "aged" for each in way.adverbs):
        bare = [phrase.value for each in way.arguments if each.slot == "obj" for phrase in each.phrases]
        subject = one(way.argument("subj"))
        return next((each for each in bare if exact(each, "number") is not None), None), (
            identity(subject) if subject is not None else ""
        )
    return None, ""


def _aging(fact: Fact) -> tuple[Value | None, str]:
    """Return the age of "died in 2006, aged 71", and of whom."""
    subject, told = one(fact.plain.argument("subj")), one(fact.plain.argument("obj"))
    bare = told is not None and exact(told.value, "number") is not None
    return (told.value, identity(subject)) if bare and told is not None and subject is not None else (None, "")


def _celebrated(way: Proposition, phrase: Phrase) -> str:
    """Return whose anniversary it is, as a key."""
    owners = [each.phrase for each in phrase.modifiers if each.kind in ("poss", "of") and each.phrase is not None]
    subject = owners[0] if owners else one(way.argument("subj"))
    return identity(subject) if subject is not None else ""


def _ages(begin: Value | None, when: Value | None) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most full years that lie between two dates."""
    first, last = days_of(begin), days_of(when)
    if first is None or last is None:
        return None, None
    return _years(first[1], last[0]), _years(first[0], last[1])


def _years(begin: date, end: date) -> Decimal:
    return Decimal(end.year - begin.year - ((end.month, end.day) < (begin.month, begin.day)))
