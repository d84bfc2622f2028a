"""What the claims that stand state, what they say that can or must be, and what they deny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, dates_of, is_stated

_MODALS = frozenset(("can", "may", "must", "should"))
#: What one may do and need not: "do not have to pay".
OPTIONAL = "optional"


def stated(context: Context) -> Iterator[Fact]:
    """Yield what the claims that stand state, what they say that can or must be, and what they deny."""
    yield from context.facts
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            way = ways[0]
            plain = way.modal != OPTIONAL and way.negated == (way.modal in _MODALS)
            if plain and not (way.condition and way.argument("unless") is not None):
                continue  # what holds "unless it is changed" holds
            unless = way.argument("unless") is not None
            if is_stated(replace(way, modal="", negated=False, condition="" if unless else way.condition)):
                yield Fact(claim, ways, tuple(dates_of(way)))
