"""Deeds that tell a property of what is done: what it costs to have something done, and how often something goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.auditing.entries import Entry, entry_of, is_told
from factcheck.auditing.facts import Fact, exact, full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.properties import ANYBODY, DOUBTS, FREE, HAVING_IT, LASTING, OFFERING, SPANNING, TICKETS, TRIPS
from factcheck.auditing.tables import ENTRANCES
from factcheck.auditing.value_kinds import NOTHING, is_of_kind, valued
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.stem import stem
from factcheck.model import Value
from factcheck.syntax.records import Phrase, Proposition

_FOR_FREE = "for free"
#: How often, as it is read; how many days a stretch of time has.
_TIMES = re.compile(r"(\d+) per (\w+)")
_DAYS = {"day": Decimal(1), "week": Decimal(7)}
_SPAN = "span"
_MONTHS = 12
_GOING = OFFERING | {"be", "operate", "run"}


def done_for(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what it costs to have something done: "are fitted free of charge", "pay 20 pounds for the fitting of"."""
    done = next((thing for _, thing in fillers(way, Place(("obj",)))), None)
    if done is not None and way.predicate in HAVING_IT:  # "may take one cabin bag free of charge"
        for slot, free in _for_free(way):
            yield _of_deed(fact, way, full_identity(_of_one(done)), free, {"obj", slot})._replace(name="price")
    if done is not None and way.predicate not in ("be", "cost") and way.argument("subj") is None:
        for slot, free in _for_free(way):
            yield _of_deed(fact, way, f"{stem(way.predicate)} {full_identity(done)}", free, {"obj", slot})
    for _, deed in fillers(way, Place(("subj",))) if way.predicate == "cost" else ():
        things = [each.phrase for each in deed.named("of") if each.phrase is not None]
        for slot, price in fillers(way, Place(("obj",))):
            if len(things) == 1 and is_of_kind(price, "money"):
                yield _of_deed(fact, way, f"{stem(deed.head)} {full_identity(things[0])}", price, {"subj", slot})


def entrance_by_the_way(facts: Sequence[Fact]) -> Iterator[Entry]:
    """Yield what it costs to enter the place that the same claim speaks of: "is open daily; admission is 8 euros".

    Args:
        facts: what one claim states, in its order.
    """
    places = [thing for fact in facts[:1] for _, thing in fillers(fact.plain, Place(("subj", "obj"))) if is_told(thing)]
    for fact in facts[1:] if len(places) == 1 and places[0].head not in ENTRANCES else ():
        way = fact.plain
        priced = way.predicate in ("be", "cost") and not way.frame
        entrances = [
            each for _, each in fillers(way, Place(("subj",))) if each.head in ENTRANCES and not each.modifiers
        ]
        told = [(each.slot, phrase) for each in way.arguments for phrase in each.phrases] if priced else []
        prices = [(slot, each) for slot, each in told if slot in ("attr", "obj") and is_of_kind(each, "money")]
        payer = next((each.head for slot, each in told if slot == "for"), "")
        if entrances and prices and (not payer or payer in ANYBODY):
            slot, price = prices[0]
            entry = entry_of(fact, way, "entrance", full_identity(places[0]), (price,), {slot, "subj", "for", "attr"})
            yield entry._replace(value=valued(price), doubt=DOUBTS["whom"])


def payers(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield what those of a kind pay, and on what: "children travel free on all trams", "a tram ticket for a child"."""
    if way.frame != "price":
        return
    for slot, price in fillers(way, Place(("value",))):
        paid = is_of_kind(price, "free") or price.head in FREE
        for other, payer in fillers(way, Place(("payer",))) if paid or is_of_kind(price, "money") else ():
            if payer.kind == "noun" and payer.modifiers:
                for thing in _paid_for(way):
                    key = f"{full_identity(payer)}, {thing}"
                    entry = entry_of(fact, way, "price for some", key, (price,), {slot, other, "holder"})
                    yield entry._replace(value=NOTHING) if paid else entry._replace(value=valued(price))


def _paid_for(way: Proposition) -> Iterator[str]:
    """Yield for what a price is paid: of a ticket for what it is, nothing where that is not told."""
    argument = way.argument("holder")
    for thing in argument.phrases if argument is not None else ():
        if thing.head in TICKETS:
            yield " ".join(each.word for each in thing.modifiers if each.kind == "noun")
        else:
            yield thing.head
    if argument is None:
        yield ""


def spans(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how long something went on that is told from which year to which: "was fought from 1743 to 1749"."""
    when = fact.when
    if way.frame or way.predicate not in SPANNING or when is None or when.bound != _SPAN:
        return
    low, high = when.low, when.high
    if not isinstance(low, date) or not isinstance(high, date):
        return
    years = high.year - low.year
    value = Value(
        "duration", Decimal((years - 1) * _MONTHS), Decimal((years + 1) * _MONTHS), "month", when.start, when.end
    )
    filler = Phrase("span", "value", when.start, when.end, value=value)
    for slot, thing in fillers(way, Place(("obj",) if way.argument("obj") is not None else ("subj",))):
        if is_told(thing) and years > 0:
            yield entry_of(fact, way, LASTING, full_identity(thing), (filler,), {slot, "subj"})._replace(value=value)


def _of_one(thing: Phrase) -> Phrase:
    """Return a thing without the number one before it."""
    return replace(thing, value=None) if _number(thing) == 1 else thing


def _for_free(way: Proposition) -> Iterator[tuple[str, Phrase]]:
    """Yield the words that say that nothing is paid: an attribute, or an adverb."""
    yield from (each for each in fillers(way, Place(("attr",))) if is_of_kind(each[1], "free"))
    for adverb in way.adverbs:
        if adverb.word == _FOR_FREE:
            yield "", Phrase("free", "adjective", adverb.start, adverb.end)


def _of_deed(fact: Fact, way: Proposition, deed: str, price: Phrase, taken: set[str]) -> Entry:
    entry = entry_of(fact, way, "price of a deed", deed, (price,), taken)
    return entry if is_of_kind(price, "money") else entry._replace(value=NOTHING)


def trips(fact: Fact, way: Proposition) -> Iterator[Entry]:
    """Yield how many times a day something goes: "flies four times a week", "has two flights a week"."""
    if any(each.slot in TIME_SLOTS for each in way.arguments):  # in summer it may go more often
        return
    if way.frame == "service_frequency":
        for slot, often in fillers(way, Place(("value",))):
            found = _TIMES.fullmatch(often.head)
            for other, holder in fillers(way, Place(("holder",))) if found is not None else ():
                if is_told(holder) and found is not None:
                    yield _often(fact, way, full_identity(holder), often, (found[1], found[2]), {slot, other})
    elif way.predicate in _GOING and way.argument("per") is not None:
        for _, spell in fillers(way, Place(("per",))):
            for slot, trip in fillers(way, Place(("subj", "obj"))):
                number = _number(trip) if trip.plural and trip.head in TRIPS and not trip.modifiers else None
                for other, holder in fillers(way, Place(("subj",))) if number is not None else ():
                    if is_told(holder) and other != slot:
                        taken = {slot, other, "per"}
                        yield _often(fact, way, full_identity(holder), trip, (str(number), spell.head), taken)


def _often(fact: Fact, way: Proposition, holder: str, filler: Phrase, rate: tuple[str, str], taken: set[str]) -> Entry:
    """Return how often something goes, so many times in a stretch of time, as so many times a day."""
    times, spell = rate
    entry = entry_of(fact, way, "trips", holder, (filler,), {*taken, "frequency"})
    number = Decimal(times) / _DAYS.get(spell, Decimal(1))
    return entry._replace(
        value=Value("number", number, number, None, filler.start, filler.end) if spell in _DAYS else None
    )


def _number(phrase: Phrase) -> Decimal | None:
    return exact(phrase.value, "number")
