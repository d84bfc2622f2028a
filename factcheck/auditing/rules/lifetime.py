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

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.events import concepts_of, is_plain, only_date
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
    dated = list(_dated(context))
    begun = {subject: (claim, when) for subject, claim, when, keys in dated if keys & concepts_of(BEGINNINGS)}
    ended = {subject: (claim, when) for subject, claim, when, keys in dated if keys & concepts_of(ENDINGS)}
    for subject, claim, when, keys in dated:
        first, last = begun.get(subject), ended.get(subject)
        if first and first[0] is not claim and not keys & concepts_of(BEFOREHAND) and _before(when, first[1]):
            yield _outside(claim, when, first, "before it began")
        passive = not _PASSIVE.isdisjoint(word.key for word in context.read(claim).words)
        late = passive or keys & concepts_of(AFTERWARDS) or keys & concepts_of(ENDINGS)
        if last and last[0] is not claim and not late and _before(last[1], when):
            yield _outside(claim, when, last, "after it had ended")


def _dated(context: Context) -> Iterator[tuple[tuple[str, ...], Claim, Value, frozenset[str]]]:
    """Yield (subject, claim, date, what it speaks of) for each claim that states one dated fact of a named subject."""
    for claim in context.claims:
        reading = context.read(claim)
        when = only_date(reading)
        if when is None or not is_plain(reading) or not is_open(claim, context.today):
            continue
        subject = _subject(reading)
        if subject:
            yield subject, claim, when, frozenset(unit.key for unit in reading.units)


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


def _outside(claim: Claim, when: Value, life: tuple[Claim, Value], how: str) -> Finding:
    said, known = claim.statement[when.start : when.end], life[0].statement[life[1].start : life[1].end]
    return finding(ID, LEVEL, f"an event of {said}, {how} ({known})", (claim, life[0]), _ADVICE)
