"""One thing is free according to one claim and has a price according to another.

Who pays and when must be the same on both sides, or be left open by the claim that says "free".

Found::

    - Admission to the museum is free.
    - Admission to the museum is 12 euros.

    - The ferry is free of charge.
    - The ferry costs 4 euros.

    - Parking at the station is free.
    - Parking at the station costs 2 euros an hour.

Silent::

    - Admission to the museum is free.
    - Admission to the castle is 12 euros.

    - Admission to the museum is free for children.
    - Admission to the museum is 12 euros.

    - Admission to the museum is free on Sundays.
    - Admission to the museum is 12 euros.

    - The ferry is free of charge.
    - The ferry cost 4 euros until 2015.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one
from factcheck.auditing.findings import doubtful, finding
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Proposition

ID = "free-and-charged"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say for whom and when it is free"
#: What else may stand beside a price without narrowing who pays it.
_UNITS = frozenset(("per", "frequency", "of"))
_FREE = frozenset(("free", "nothing", "gratis"))


class _Price(NamedTuple):
    """What something costs: the thing as a key, whether nothing, and what narrows it."""

    claim: Claim
    thing: str
    free: bool
    only: frozenset[str]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is free and has a price."""
    free: dict[str, list[_Price]] = {}
    charged: dict[str, list[_Price]] = {}
    for fact in context.facts:
        price = _price(fact)
        if price is not None:
            (free if price.free else charged).setdefault(price.thing, []).append(price)
    for thing, gifts in free.items():
        for gift in gifts:
            for price in charged.get(thing, ()):
                if gift.claim is price.claim or not gift.only <= price.only:
                    continue
                if gift.only == price.only:
                    yield finding(ID, LEVEL, "free, and at a price", (gift.claim, price.claim), _ADVICE)
                else:
                    doubt = "only one of the two says for whom, where or when"
                    yield doubtful(ID, "free, and at a price", doubt, (gift.claim, price.claim), _ADVICE)


def _price(fact: Fact) -> _Price | None:
    way = fact.plain
    thing, amount = one(way.argument("subj")), one(way.argument("attr") or way.argument("obj"))
    if way.predicate not in ("be", "cost") or thing is None or amount is None or way.tense == "past":
        return None
    free = amount.head in _FREE
    if not free and (amount.value is None or amount.value.kind != "money" or amount.kind != "value"):
        return None
    return _Price(fact.claim, identity(thing), free, _narrowed(way))


def _narrowed(way: Proposition) -> frozenset[str]:
    """Return what says for whom, when and where."""
    rest = [each for each in way.arguments if each.slot not in ("subj", "attr", "obj") and each.slot not in _UNITS]
    return frozenset(f"{each.slot} {identity(phrase)}" for each in rest for phrase in each.phrases)
