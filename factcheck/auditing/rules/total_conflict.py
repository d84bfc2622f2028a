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

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.events import concepts_of, may_name
from factcheck.auditing.findings import finding
from factcheck.auditing.tables import COMING, CUMULATIVE, TOTALS
from factcheck.judge.reading import Reading
from factcheck.model import Claim, Finding, Level, Value
from factcheck.values import comparable
from factcheck.values.edtf import bounds

ID = "total-conflict"
LEVEL = Level.ERROR
_ADDED = ("money", "number", "quantity")
_PERFECT = frozenset(("has", "have"))
_ADVICE = "correct the total or a part, give the total a date, or deprecate the one that does not hold"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each total that its parts exceed."""
    totals: list[tuple[Claim, Value, frozenset[str]]] = []
    parts: dict[frozenset[str], list[tuple[Claim, Value, Value]]] = {}
    for claim in context.claims:
        if not may_name(claim, concepts_of(CUMULATIVE)):
            continue
        amount, dates, deed = _sum_of(context, claim)
        if amount is None or not deed:
            continue
        if not dates and _is_total(context.read(claim)):
            totals.append((claim, amount, deed))
        elif len(dates) == 1 and isinstance(dates[0].low, date) and isinstance(dates[0].high, date):
            parts.setdefault(deed, []).append((claim, amount, dates[0]))
    for claim, total, deed in totals:
        until = _known_until(context, claim)
        exceeding = _exceeding(total, [each for each in parts.get(deed, []) if _ended_by(each[2], until)])
        if exceeding:
            message = f"the parts exceed the total of {claim.statement[total.start : total.end]}"
            yield finding(ID, LEVEL, message, (claim, *exceeding), _ADVICE)


def _sum_of(context: Context, claim: Claim) -> tuple[Value | None, list[Value], frozenset[str]]:
    """Return the only amount of a claim, its dates, and the deed that it is an amount of."""
    reading = context.read(claim)
    keys = {unit.key for unit in reading.units if unit.weight >= 1}
    deeds = keys & concepts_of(CUMULATIVE)
    silent = reading.hedged or reading.future or reading.negations or not is_open(claim, context.today)
    if not deeds or silent or not COMING.isdisjoint(word.key for word in reading.words):
        return None, [], frozenset()
    amounts = [value for value in reading.values if value.kind in _ADDED]
    dates = [value for value in reading.values if value.kind == "date"]
    alone = len(amounts) == 1 and len(amounts) + len(dates) == len(reading.values)
    return (amounts[0] if alone else None), dates, frozenset(keys - concepts_of(TOTALS))


def _is_total(reading: Reading) -> bool:
    keys = {word.key for word in reading.words}
    return not keys.isdisjoint(_PERFECT) or not keys.isdisjoint(TOTALS)


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
