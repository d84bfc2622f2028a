"""One thing is free according to one claim and has a price according to another.

Who pays and when must be the same on both sides, or be left open by the claim that says "free".

Found::

    - Admission to the museum is free.
    - Admission to the museum is 12 euros.

    - The ferry is free of charge.
    - The ferry costs 4 euros.

    - Parking at the station is free.
    - Parking at the station costs 2 euros an hour.

    - Entry to the zoo is free for everyone.
    - Admission to the zoo for adults costs 19 euros.

Silent::

    - Entry to the zoo is free for children.
    - Admission to the zoo for adults costs 19 euros.

    - The museum is open daily; admission is free.
    - Admission to the tower costs 5 euros.

    - Entry to the park is free for everyone.
    - Entry to the zoo costs 12 euros.
    - Admission costs 12 euros.

    - Admission to the museum is free.
    - Admission to the castle is 12 euros.

    - Admission to the museum is free for children.
    - Admission to the museum is 12 euros.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity, one
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import ENTRANCES, PLACE_SLOTS
from factcheck.auditing.value_kinds import valued
from factcheck.language.stem import stem
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition

ID = "free-and-charged"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of them, or say for whom and when it is free"
#: What else may stand beside a price without narrowing who pays it.
_UNITS = frozenset(("per", "frequency", "of"))
#: The key of every word for entrance, and who everybody is.
_ENTRANCE = "entrance"
_EVERYONE = frozenset(("for person", "for everyone", "for everybody", "for all", "for anyone", "for visitor"))
#: What one pays for in using a place.
_USES = frozenset(("parking", "use"))
_TICKETS = frozenset(("ticket", "entrance ticket"))
_FREE = frozenset(("free", "nothing", "gratis"))


class _Price(NamedTuple):
    """What something costs: the thing as a key, whether nothing, and what narrows it.

    Attributes:
        claim: where.
        thing: what, as a key; all words for entrance are one.
        free: whether it costs nothing.
        only: for whom, when and where.
        place: into what one enters, "" if it is not told, None where it is no entrance.
        everyone: whether it is said to hold for everybody.
        said: the price as written.
    """

    claim: Claim
    thing: str
    free: bool
    only: frozenset[str]
    place: str | None
    everyone: bool
    said: str


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is free and has a price."""
    free: dict[str, list[_Price]] = {}
    charged: dict[str, list[_Price]] = {}
    for fact in context.facts:
        price = _price(fact)
        if price is not None:
            (free if price.free else charged).setdefault(price.thing, []).append(price)
    known = [price for prices in (*free.values(), *charged.values()) for price in prices]
    places = {price.place for price in known if price.place}
    for thing, gifts in free.items():
        for gift in gifts:
            for price in charged.get(thing, ()):
                if gift.claim is not price.claim and gift.only <= price.only:
                    yield from _clash(gift, price, places)


def _clash(gift: _Price, price: _Price, places: set[str]) -> Iterator[Finding]:
    """Yield a finding for what is free and has a price, if it is the same thing or may well be."""
    if gift.place != price.place and ((gift.place and price.place) or len(places) > 1 or not _is_near(gift, price)):
        return
    doubt = ""
    if gift.place != price.place:
        doubt = "only one of the two says into what one enters"
    elif gift.only != price.only and not gift.everyone:
        doubt = "only one of the two says for whom, where or when"
    claims = (gift.claim, price.claim)
    if doubt:
        found = doubtful(ID, "free, and at a price", doubt, claims, _ADVICE)
    else:
        found = finding(ID, LEVEL, "free, and at a price", claims, _ADVICE)
    yield side_by_side(found, f"{gift.place or price.place or gift.thing}, price", ("free", price.said))


def _is_near(gift: _Price, price: _Price) -> bool:
    """Tell whether a claim that does not say into what one enters speaks of the place that the other one names."""
    if gift.everyone:
        return True
    bare, placed = (price, gift) if gift.place else (gift, price)
    return any(word.stem == stem(placed.place or "") for word in words(bare.claim.statement))


def _price(fact: Fact) -> _Price | None:
    way = next((each for each in fact.ways if _is_price(each)), fact.plain)
    thing, amount = one(way.argument("subj")), one(way.argument("attr") or way.argument("obj"))
    if way.predicate not in ("be", "cost") or thing is None or amount is None or _is_over(fact):
        return None
    free = amount.head in _FREE
    value = valued(amount)
    if not free and (value is None or value.kind != "money" or amount.modifiers):
        return None
    payers = {f"for {identity(each)}" for each in _payers(thing)}
    only = frozenset({*payers, *_narrowed(way)})
    narrowed = only - _EVERYONE
    entered = _entered(thing)
    used = [each.phrase for each in thing.modifiers if each.kind in PLACE_SLOTS and each.phrase is not None]
    parked = used[0] if thing.head in _USES and len(used) == len(thing.modifiers) == 1 else None
    key = identity(parked or thing) if entered is None else _ENTRANCE
    said = fact.claim.statement[amount.start : amount.end]
    return _Price(fact.claim, key, free, narrowed, entered, narrowed != only, said)


def _is_price(way: Proposition) -> bool:
    """Tell whether a proposition is told as a price: "is free", and of what is for free that it costs nothing."""
    return not way.frame and way.predicate in ("be", "cost") and bool(way.argument("attr") or way.argument("obj"))


def _is_over(fact: Fact) -> bool:
    """Tell whether a price was one: "tickets cost 8 euros" is of today, unless it is dated."""
    way = fact.plain
    subject = one(way.argument("subj"))
    may_be_now = way.predicate == "cost" and subject is not None and subject.plural and not fact.dates
    return way.tense == "past" and not may_be_now


def _payers(thing: Phrase) -> Iterator[Phrase]:
    """Yield for whom the thing is: "admission for adults"."""
    yield from (each.phrase for each in thing.named("for") if each.phrase is not None)


def _entered(thing: Phrase) -> str | None:
    """Return into what one enters, "" if it is not told, None where the thing is no entrance or is told more nearly."""
    tickets = thing.head in _TICKETS and any(each.kind in ("to", "for") for each in thing.modifiers)
    if not (thing.head in ENTRANCES or tickets) or any(each.kind not in ("to", "for") for each in thing.modifiers):
        return None
    places = (*thing.named("to"), *(thing.named("for") if tickets else ()))
    return next((identity(each.phrase) for each in places if each.phrase is not None), "")


def _narrowed(way: Proposition) -> frozenset[str]:
    """Return what says for whom, when and where."""
    rest = [each for each in way.arguments if each.slot not in ("subj", "attr", "obj") and each.slot not in _UNITS]
    return frozenset(f"{each.slot} {identity(phrase)}" for each in rest for phrase in each.phrases)
