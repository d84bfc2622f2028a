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

Silent::

    - Acme is owned by the city of Holm, which holds 60 percent, and by Norden County, which holds 20 percent.
    - The Mohn Group owns a 20 percent stake in Acme.

    - The city covers 60 percent of the museum's annual budget of 4.5 million euros.
    - The state pays 40 percent of the museum's annual budget.

    - Vorland pays 70 percent of the budget of the festival.
    - The state of Vorland pays 70 percent of the budget of the festival.

    - The city has a 60 percent stake in Acme.
    - Nordbank holds 55 percent of the shares of Zenith.

    - The festival is funded by the city (60 percent) and sponsors (40 percent).
    - Ticket sales provide 15 percent of the budget of the fair.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import BUDGETS, COMING, CONTRIBUTING, POSSESSING
from factcheck.model import Claim, Finding, Level, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition

ID = "shares-over-whole"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct a share, or give each its time"
_ALL = Decimal(100)
#: What makes a share one more, beside those of other claims.
_MORE = re.compile(r"\b(?:another|a further|an additional)\s+[\d.]+\s*(?:%|per ?cent)", re.IGNORECASE)
_LEFT = frozenset(("rest", "remainder"))
_REST = re.compile(r"\bthe (?:rest|remainder)\b", re.IGNORECASE)
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
        owned = one(fact.plain.argument("obj")) if fact.plain.predicate in POSSESSING else None
        if owned is not None and owned.value is None:  # "is owned by the city, which holds 70 percent"
            last = (fact.claim.id, "own", identity(owned))
        for deed, whole, share in _shares(fact):
            # "the city pays 55 percent of the costs, and parents pay 30 percent"
            about = whole or (last[2] if last is not None and last[:2] == (fact.claim.id, deed) else "")
            if about:
                wholes[deed, about, when].append(share)
                last = (fact.claim.id, deed, about)
    for deed, about, share in _bracketed(context.facts):
        wholes[deed, about, ""].append(share)
    rests = {fact.claim.id: one(fact.plain.argument("subj")) for fact in context.facts if _takes_rest(fact)}
    for shares in wholes.values() if rests else ():
        yield from _against_rest(shares, rests)
    for (deed, whole, _), shares in wholes.items():
        latest = {share.part: share for share in shares if not _is_told_longer(share, shares)}
        claims = dict.fromkeys(share.claim for share in latest.values())
        total = sum((share.percent for share in latest.values()), Decimal(0))
        named = (
            all(share.named for share in latest.values()) or any(share.more for share in shares) or _is_all_told(shares)
        )
        if len(claims) < 2 or total <= _ALL + _ROUNDING * len(latest) or not named:
            continue
        message = f"the shares of one whole come to {total.normalize():f}%"
        if deed in POSSESSING:
            found = finding(ID, LEVEL, message, claims, _ADVICE)
        else:  # sales in Norden may be among those in Europe
            found = doubtful(ID, message, "one may be a part of another", claims, _ADVICE)
        values = [
            ", ".join(f"{each.percent.normalize():f}%" for each in latest.values() if each.claim is claim)
            for claim in claims
        ]
        yield side_by_side(found, f"{whole}, shares", values)


def _takes_rest(fact: Fact) -> bool:
    """Tell whether somebody pays what is left: "the state pays the rest"."""
    thing = one(fact.plain.argument("obj"))
    return fact.plain.predicate in CONTRIBUTING and thing is not None and thing.head in _LEFT and not thing.modifiers


def _against_rest(shares: list[_Share], rests: Mapping[str, Phrase | None]) -> Iterator[Finding]:
    """Yield a finding where somebody who pays what is left has another share of it."""
    for claim in dict.fromkeys(share.claim for share in shares if share.claim.id in rests):
        payer = rests[claim.id]
        left = _ALL - sum(share.percent for share in shares if share.claim is claim)
        for share in shares if payer is not None else ():
            if share.claim is not claim and share.part == identity(payer) and left - share.percent > _ROUNDING:  # type: ignore[arg-type]
                message = f"{left.normalize():f}% is left, and {share.percent.normalize():f}% paid"
                yield doubtful(ID, message, "one may be a part of another", (claim, share.claim), _ADVICE)


def _is_told_longer(share: _Share, shares: list[_Share]) -> bool:
    """Tell whether a claim gives one share to one part by a longer name: "Vorland", "state of Vorland"."""
    mine = _words(share.part)
    return any(each.percent == share.percent and mine < _words(each.part) for each in shares)


def _words(part: str) -> set[str]:
    return set(re.findall(r"\w+", part))


def _is_all_told(shares: list[_Share]) -> bool:
    """Tell whether one claim alone lists the shares of all parts."""
    of_claims: defaultdict[str, Decimal] = defaultdict(Decimal)
    for share in shares:
        of_claims[share.claim.id] += share.percent
    return any(total == _ALL for total in of_claims.values()) or any(_has_rest(share.claim) for share in shares)


def _has_rest(claim: Claim) -> bool:
    """Tell whether a claim says who has what is left."""
    return _REST.search(claim.statement) is not None


def _shares(fact: Fact) -> Iterator[tuple[str, str, _Share]]:
    """Yield deed, whole and share of what a fact says."""
    for way in fact.ways:
        if way.frame == "share":
            part, whole = one(way.argument("part")), one(way.argument("whole"))
            percent = exact(_value(one(way.argument("value"))), "percent")
            if part is not None and whole is not None and percent is not None:
                value = one(way.argument("value"))
                told = value.whole if value is not None else None
                about = f"budget {identity(whole)}" if told is not None and told.head in BUDGETS else _whole(whole)
                yield "share", about, _share(fact, part, percent)
        elif way.frame == "ownership_share" and way.kind != "relative":  # "the city of Holm, which holds 70 percent"
            yield from _owned(fact, way)
        elif way.predicate in POSSESSING and not way.frame:
            yield from _possessed(fact, way, "own")
        elif way.predicate in CONTRIBUTING and not way.frame:
            yield from _possessed(fact, way, "share")
        elif way.predicate in COMING and not way.frame:
            yield from _drawn(fact, way)


def _owned(fact: Fact, way: Proposition) -> Iterator[tuple[str, str, _Share]]:
    """Yield the share of "has a 60 percent stake in Acme"."""
    holder, company = one(way.argument("shareholder")), one(way.argument("company"))
    percent = exact(_value(one(way.argument("share"))), "percent")
    if holder is not None and company is not None and percent is not None:
        yield "own", identity(company), _share(fact, holder, percent)


def _drawn(fact: Fact, way: Proposition) -> Iterator[tuple[str, str, _Share]]:
    """Yield the share of "60 percent of the budget comes from the city"."""
    thing, giver = one(way.argument("subj")), one(way.argument("from"))
    percent = exact(_value(thing), "percent")
    if thing is not None and giver is not None and percent is not None:
        yield "share", _whole(thing), _share(fact, giver, percent)


def _whole(thing: Phrase) -> str:
    """Return a whole as a key; the budget of a festival is what pays for the festival."""
    behind = [each.phrase for each in thing.modifiers if each.kind in ("of", "poss", "for") and each.phrase is not None]
    owners = [each for each in behind if each.value is None]  # "the budget of 4.5 million" is nobody's
    if thing.head in BUDGETS and len(owners) == 1:
        return f"budget {identity(owners[0])}"
    return "" if thing.kind == "value" else identity(thing)


def _bracketed(facts: tuple[Fact, ...]) -> Iterator[tuple[str, str, _Share]]:
    """Yield the shares of "is funded by the city (60 percent) and sponsors (40 percent)"."""
    given: defaultdict[tuple[str, str], list[tuple[Fact, Phrase, Decimal]]] = defaultdict(list)
    for fact in facts:
        part, told = one(fact.plain.argument("subj")), one(fact.plain.argument("attr"))
        percent = exact(_value(told), "percent")
        if fact.plain.kind == "apposition" and part is not None and percent is not None:
            given[fact.claim.id, identity(part)].append((fact, part, percent))
    for fact in facts if given else ():
        for way in fact.ways:
            whole, funders = one(way.argument("beneficiary")), way.argument("funder")
            for funder in funders.phrases if funders is not None and whole is not None else ():
                for apposed, part, percent in given.get((fact.claim.id, identity(funder)), ()):
                    yield "share", f"budget {identity(whole)}", _share(apposed, part, percent)  # type: ignore[arg-type]


def _possessed(fact: Fact, way: Proposition, deed: str) -> Iterator[tuple[str, str, _Share]]:
    holder, thing = one(way.argument("subj")), one(way.argument("obj"))
    percent = _percent(_value(thing))
    if holder is not None and thing is not None and percent is not None and len(way.arguments) <= 3:
        yield deed, _whole(thing), _share(fact, holder, percent)


def _share(fact: Fact, part: Phrase, percent: Decimal) -> _Share:
    named = part.kind == "name" or (part.determiner == "the" and not part.plural)
    named = named or any(fact.claim.statement[each.start : each.end].istitle() for each in part.modifiers)
    return _Share(fact.claim, identity(part), named, percent, _is_one_more(fact))


def _is_one_more(fact: Fact) -> bool:
    """Tell whether a share is said to come on top of others: "another 28 percent"."""
    return _MORE.search(fact.claim.statement) is not None


def _percent(value: Value | None) -> Decimal | None:
    """Return a share as a percentage: half is 50."""
    part = exact(value, "number") if value is not None and value.unit == "fraction" else None
    return exact(value, "percent") if part is None else part * 100


def _value(phrase: Phrase | None) -> Value | None:
    return phrase.value if phrase is not None else None
