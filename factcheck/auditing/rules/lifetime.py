"""Something is said to have been done by an entity before it existed or after it had ceased to.

The claims of a base say when entities began ("was founded in 2015") and ended ("died in 2019"). Other claims whose
subject is the entity, and that name one date outside that time, are reported. What may come before (plans,
predecessors) or after (burials, legacies, passive honours) is left alone.

Found::

    - Acme was founded in 2015.
    - Acme acquired Zenith in 2010.

    - Ann Miller died in 1990.
    - Ann Miller directed a film in 1995.

Silent::

    - Acme was founded in 2015.
    - Acme acquired Zenith in 2016.

    - Acme was founded in 2015.
    - Acme was announced in 2014.

    - Ann Miller died in 1990.
    - Ann Miller was honoured with a statue in 1995.

    - Acme was founded in 2015.
    - The founder of Acme won an award in 2010.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.events import concepts_of, is_plain, may_name, mentions, only_date
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import AFTERWARDS, BEFOREHAND, BEGINNINGS, ENDINGS
from factcheck.judge.reading import Reading
from factcheck.model import Claim, Finding, Level, Value

ID = "lifetime"
LEVEL = Level.ERROR
_ADVICE = "correct one of the dates, or say that another entity is meant"
_PASSIVE = frozenset(("was", "were", "been", "being", "be", "is", "are", "became"))


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each event outside the life of its subject."""
    bounds = concepts_of(BEGINNINGS) | concepts_of(ENDINGS)
    ends = [each for claim in context.claims if may_name(claim, bounds) for each in _dated(context, claim)]
    begun = {each.subject: each for each in ends if each.keys & concepts_of(BEGINNINGS)}
    ended = {each.subject: each for each in ends if each.keys & concepts_of(ENDINGS)}
    names = frozenset(key for subject in (*begun, *ended) for key in subject)
    entities = any(name.startswith("@") for name in names)
    for claim in context.claims if names else ():
        # names of entities have many forms; without any, a claim without the name is none of theirs
        if entities or mentions(claim.statement, names):
            for each in _dated(context, claim):
                yield from _outside(context, each, begun.get(each.subject), ended.get(each.subject))


class _Dated(NamedTuple):
    """A claim that states one dated fact of a named subject."""

    subject: tuple[str, ...]
    claim: Claim
    when: Value
    keys: frozenset[str]


def _dated(context: Context, claim: Claim) -> Iterator[_Dated]:
    reading = context.read(claim)
    when, subject = only_date(reading), _subject(reading)
    if when is not None and subject and is_plain(reading) and is_open(claim, context.today):
        yield _Dated(subject, claim, when, frozenset(unit.key for unit in reading.units))


def _outside(context: Context, each: _Dated, first: _Dated | None, last: _Dated | None) -> Iterator[Finding]:
    early = not each.keys & concepts_of(BEFOREHAND)
    if first and first.claim is not each.claim and early and _before(each.when, first.when):
        yield _finding(each, first, "before it began")
    passive = not _PASSIVE.isdisjoint(word.key for word in context.read(each.claim).words)
    late = passive or each.keys & (concepts_of(AFTERWARDS) | concepts_of(ENDINGS))
    if last and last.claim is not each.claim and not late and _before(last.when, each.when):
        yield _finding(each, last, "after it had ended")


def _subject(reading: Reading) -> tuple[str, ...]:
    """Return the name that a sentence opens with, if a verb follows and no other part of a subject."""
    units = reading.units
    if not units or units[0].kind != "name" or units[0].place > 1:
        return ()
    members = [unit for unit in units if unit is units[0] or (unit.run >= 0 and unit.run == units[0].run)]
    after = reading.text[members[-1].end :].lstrip()
    # "Acme's founder", "Acme and Zenith", "Acme Motors chief"
    if after[:1] in ("'", "’", ",") or after[:4].lower() in ("and ", "or w"):
        return ()
    return tuple(unit.key for unit in members)


def _before(first: Value, second: Value) -> bool:
    return isinstance(first.high, date) and isinstance(second.low, date) and first.high < second.low


def _finding(each: _Dated, life: _Dated, how: str) -> Finding:
    said, known = (claim.statement[when.start : when.end] for _, claim, when, _ in (each, life))
    return finding(ID, LEVEL, f"an event of {said}, {how} ({known})", (each.claim, life.claim), _ADVICE)
