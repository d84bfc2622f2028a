"""The dated parts of a sum exceed the stated total.

Only deeds whose amounts add up count ("invested", "sold"), a total says that it is one ("has invested",
"in total"), the parts are of years that do not overlap, and no source of the total is older than a part.

Found::

    - Acme has invested $5 billion in Zenith.
    - Acme invested $3 billion in Zenith in 2019.
    - Acme invested $4 billion in Zenith in 2021.

    - Acme sold 10 million cars in total.
    - Acme sold 12 million cars in 2020.

Silent::

    - Acme has invested $13 billion in Zenith.
    - Acme invested $1 billion in Zenith in 2019.
    - Acme invested $10 billion in Zenith in 2023.

    - Acme has sold 3 million cars.
    - Acme sold 3.2 million cars in 2020.

    - Acme has 300 employees.
    - Acme had 400 employees in 2019.

    - Acme has invested more than $5 billion in Zenith.
    - Acme invested $6 billion in Zenith in 2019.

    sources: [{id: old, title: Report, issued: 2018}]
    claims:
      - {statement: Acme has invested $5 billion in Zenith., sources: [old]}
      - {statement: Acme invested $6 billion in Zenith in 2019.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, days_of, identity
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import CUMULATIVE, TOTALS
from factcheck.model import Claim, Finding, Level, Value
from factcheck.syntax.records import Proposition
from factcheck.values import comparable
from factcheck.values.edtf import bounds

ID = "total-conflict"
LEVEL = Level.ERROR
_ADDED = ("money", "number", "quantity")
_ADVICE = "correct the total or a part, give the total a date, or deprecate the one that does not hold"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each total that its parts exceed."""
    totals: list[tuple[Claim, Value, frozenset[str]]] = []
    parts: dict[frozenset[str], list[tuple[Claim, Value, Value]]] = {}
    for fact in context.facts:
        amount = _amount(fact.plain) if fact.plain.predicate in CUMULATIVE else None
        if amount is None:
            continue
        if _is_total(fact):
            totals.append((fact.claim, amount, _deed(fact.plain)))
        elif fact.when is not None and days_of(fact.when) is not None:
            parts.setdefault(_deed(fact.plain), []).append((fact.claim, amount, fact.when))
    for claim, total, deed in totals:
        until = _known_until(context, claim)
        exceeding = _exceeding(total, [each for each in parts.get(deed, []) if _ended_by(each[2], until)])
        if exceeding:
            message = f"the parts exceed the total of {claim.statement[total.start : total.end]}"
            yield finding(ID, LEVEL, message, (claim, *exceeding), _ADVICE)


def _amount(way: Proposition) -> Value | None:
    """Return the only amount of a deed."""
    phrases = [phrase for each in way.arguments for phrase in each.phrases]
    found = [phrase.value for phrase in phrases if phrase.value is not None and phrase.value.kind in _ADDED]
    return found[0] if len(found) == 1 else None


def _deed(way: Proposition) -> frozenset[str]:
    """Return who does what to whom, without how much and when."""
    phrases = [(each.slot, phrase) for each in way.arguments for phrase in each.phrases]
    fillers = {f"{slot} {identity(each)}" for slot, each in phrases if each.kind in ("noun", "name")}
    return frozenset({way.predicate, *(each for each in fillers if each.split()[1] not in TOTALS)})


def _is_total(fact: Fact) -> bool:
    if fact.dates:
        return False
    heads = {phrase.head for each in fact.plain.arguments for phrase in each.phrases}
    adverbs = {each.word for each in fact.plain.adverbs}
    return fact.plain.tense == "perfect" or not TOTALS.isdisjoint(heads | adverbs)


def _known_until(context: Context, claim: Claim) -> date:
    """Return the day up to which a total can have counted: the earliest issue of its sources."""
    issued = [context.sources[each.source].issued for each in claim.sources if each.source in context.sources]
    return min((bounds(each)[1] for each in issued if each), default=date.max)


def _ended_by(when: Value, until: date) -> bool:
    return isinstance(when.high, date) and when.high <= until


def _exceeding(total: Value, parts: list[tuple[Claim, Value, Value]]) -> list[Claim]:
    """Return the parts of different times that together exceed a total, or nothing."""
    if total.high is None:
        return []
    taken: list[tuple[Claim, Value, Value]] = []
    for part in sorted(parts, key=lambda part: -_least(part[1])):
        apart = all(part[2].high < other.low or other.high < part[2].low for _, _, other in taken)  # type: ignore[operator]
        if comparable(part[1], total) and part[1].noun == total.noun and apart:
            taken.append(part)
        if sum(_least(amount) for _, amount, _ in taken) > _most(total):
            return [claim for claim, _, _ in taken]
    return []


def _least(value: Value) -> Decimal:
    return value.low if isinstance(value.low, Decimal) else Decimal(0)


def _most(value: Value) -> Decimal:
    """Return the most that a total may stand for, rounded as it is written."""
    high = value.high if isinstance(value.high, Decimal) else Decimal("Infinity")
    return high + (value.step or Decimal(0)) / 2
