"""The shares of one whole come to more than all of it.

Added are shares of what is owned, held or won by different parts that are named. Where a claim lists shares of a whole
that come to 100%, or where all parts are names, one more part is a warning: it may be a part of another part.

Found::

    - Nordbank owns 60% of Halvorsen.
    - The Miller family owns 55% of Halvorsen.

    - Europe accounts for 72% of sales, Asia for 18% and the Americas for 10%.
    - Africa accounts for 6% of sales.

    - The city covers 40 percent of the budget, sponsors 35 percent and ticket sales 25 percent.
    - The state pays 15 percent of the budget.

    - The city pays 55 percent of the costs, parents pay 30 percent and the state pays 15 percent.
    - Sponsors pay 10 percent of the costs.

    - Dogs make up 52 percent of the patients and cats 31 percent.
    - Birds account for another 28 percent of the patients.

Silent::

    - Nordbank owns 60% of Halvorsen.
    - The Miller family owns 40% of Halvorsen.

    - Nordbank owns 60% of Halvorsen.
    - The Miller family owns 55% of Zenith.

    - Women make up 60% of the members.
    - Students make up 70% of the members.

    - Nordbank owned 60% of Halvorsen in 2010.
    - The Miller family owned 55% of Halvorsen in 2019.

    - Europe accounts for 72% of sales in 2023.
    - Asia accounts for 40% of sales in 2021.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one
from factcheck.auditing.findings import doubtful, finding
from factcheck.auditing.tables import CONTRIBUTING, POSSESSING
from factcheck.model import Claim, Finding, Level, Value
from factcheck.syntax.records import Phrase, Proposition

ID = "shares-over-whole"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct a share, or give each its time"
_ALL = Decimal(100)
#: What makes a share one more, beside those of other claims.
_MORE = re.compile(r"\b(?:another|a further|an additional)\s+[\d.]+\s*(?:%|per ?cent)", re.IGNORECASE)
#: By how much rounded shares may exceed the whole, each.
_ROUNDING = Decimal("0.5")


class _Share(NamedTuple):
    """A part of a whole with its percentage."""

    claim: Claim
    part: str
    named: bool
    percent: Decimal
    more: bool = False


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each whole whose shares exceed it."""
    wholes: defaultdict[tuple[str, str, str], list[_Share]] = defaultdict(list)
    last: tuple[str, str, str] | None = None
    for fact in context.facts:
        when = fact.said(fact.when) if fact.when else ""
        for deed, whole, share in _shares(fact):
            # "the city pays 55 percent of the costs, and parents pay 30 percent"
            about = whole or (last[2] if last is not None and last[:2] == (fact.claim.id, deed) else "")
            if about:
                wholes[deed, about, when].append(share)
                last = (fact.claim.id, deed, about)
    for (deed, _, _), shares in wholes.items():
        latest = {share.part: share for share in shares}
        claims = dict.fromkeys(share.claim for share in latest.values())
        total = sum((share.percent for share in latest.values()), Decimal(0))
        named = (
            all(share.named for share in latest.values()) or any(share.more for share in shares) or _is_all_told(shares)
        )
        if len(claims) < 2 or total <= _ALL + _ROUNDING * len(latest) or not named:
            continue
        message = f"the shares of one whole come to {total.normalize():f}%"
        if deed in POSSESSING or _is_all_told(shares):
            yield finding(ID, LEVEL, message, claims, _ADVICE)
        else:
            yield doubtful(ID, message, "one may be a part of another", claims, _ADVICE)


def _is_all_told(shares: list[_Share]) -> bool:
    """Tell whether one claim alone lists the shares of all parts."""
    of_claims: defaultdict[str, Decimal] = defaultdict(Decimal)
    for share in shares:
        of_claims[share.claim.id] += share.percent
    return any(total == _ALL for total in of_claims.values())


def _shares(fact: Fact) -> Iterator[tuple[str, str, _Share]]:
    """Yield deed, whole and share of what a fact says."""
    for way in fact.ways:
        if way.frame == "share":
            part, whole = one(way.argument("part")), one(way.argument("whole"))
            percent = exact(_value(one(way.argument("value"))), "percent")
            if part is not None and whole is not None and percent is not None:
                yield "share", identity(whole), _share(fact, part, percent)
        elif way.predicate in POSSESSING and not way.frame:
            yield from _possessed(fact, way, "own")
        elif way.predicate in CONTRIBUTING and not way.frame:
            yield from _possessed(fact, way, "share")


def _possessed(fact: Fact, way: Proposition, deed: str) -> Iterator[tuple[str, str, _Share]]:
    holder, thing = one(way.argument("subj")), one(way.argument("obj"))
    percent = exact(_value(thing), "percent")
    if holder is not None and thing is not None and percent is not None and len(way.arguments) <= 3:
        yield deed, "" if thing.kind == "value" else identity(thing), _share(fact, holder, percent)


def _share(fact: Fact, part: Phrase, percent: Decimal) -> _Share:
    named = part.kind == "name" or (part.determiner == "the" and not part.plural)
    named = named or any(fact.claim.statement[each.start : each.end].istitle() for each in part.modifiers)
    return _Share(fact.claim, identity(part), named, percent, _is_one_more(fact))


def _is_one_more(fact: Fact) -> bool:
    """Tell whether a share is said to come on top of others: "another 28 percent"."""
    return _MORE.search(fact.claim.statement) is not None


def _value(phrase: Phrase | None) -> Value | None:
    return phrase.value if phrase is not None else None
