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

    - The chapel was pulled down in 1890.
    - The chapel was painted white in 1902.

    - The fireboat Otter was scrapped in 2008.
    - In 2012 the Otter put out a fire.

    - The Rex burned down in 1968.
    - In 1974 the Rex showed its last film.

Silent::

    - The chapel was pulled down in 1890.
    - The chapel was painted white in 1870.

    - The chapel was pulled down in 1890.
    - The chapel was rebuilt in 1902.

    - The Rex burned down in 1968.
    - The Rex was rebuilt in 1970.
    - In 1974 the Rex showed its last film.

    - Acme was founded in 2015.
    - Acme acquired Zenith in 2016.

    - Acme was founded in 2015.
    - Acme was announced in 2014.

    - Ann Miller died in 1990.
    - Ann Miller founded the museum in 1985.

    - Ann Miller died in 1990.
    - Ann Miller was honoured with a statue in 1995.

    - Acme was founded in 2015.
    - The founder of Acme won an award in 2010.

    - Ann Miller died in 1990.
    - Ann Miller's last novel was published in 1995.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.events import event_names, names_something
from factcheck.auditing.facts import Fact, days_of, identity, one
from factcheck.auditing.findings import doubtful, finding
from factcheck.auditing.tables import AFTERWARDS, AGAIN, BEFOREHAND, BEGINNINGS, DESTRUCTIONS, ENDINGS, RUINS
from factcheck.language.words import words
from factcheck.model import Finding, Level
from factcheck.syntax.records import Phrase

ID = "lifetime"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of the dates, or say that another entity is meant"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each event outside the life of its subject."""
    dated = [fact for fact in context.facts if days_of(fact.when) is not None]
    begun, ended = _lives(dated, BEGINNINGS), _lives(dated, ENDINGS)
    yield from _after_ruin(context, dated)
    for fact in dated:
        actor = one(fact.plain.argument("subj"))
        treated = one(fact.plain.argument("obj")) if actor is None else None
        if treated is not None and names_something(treated) and not _is_its_own(fact, treated):
            last = ended.get(identity(treated))
            if last is not None and _names(last) & DESTRUCTIONS and AGAIN.isdisjoint(_said(fact)):
                yield from _outside(fact, None, last)
        if actor is not None and names_something(actor) and not _is_its_own(fact, actor):
            yield from _outside(fact, begun.get(identity(actor)), ended.get(identity(actor)))


def _after_ruin(context: Context, dated: list[Fact]) -> Iterator[Finding]:
    """Yield a finding for each deed of what had burned down, and of which no claim says that it was built anew."""
    burnt = _lives(dated, RUINS)
    again = {identity(each) for fact in context.facts if not AGAIN.isdisjoint(_said(fact)) for each in _things(fact)}
    for fact in dated if burnt else ():
        actor = one(fact.plain.argument("subj"))
        ruin = burnt.get(identity(actor)) if actor is not None and identity(actor) not in again else None
        if ruin is None or _names(fact) & ENDINGS or not AFTERWARDS.isdisjoint(_said(fact)):
            continue
        if _before(ruin, fact) and fact.when is not None:
            message = f"an event of {fact.said(fact.when)}, after it was destroyed"
            yield doubtful(ID, message, "it may have been built anew", (fact.claim, ruin.claim), _ADVICE)


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
    return finding(ID, LEVEL, f"an event of {said}, {how} ({known})", (fact.claim, life.claim), _ADVICE)
