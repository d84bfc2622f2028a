"""Two claims are the same but for one thing, of which there can hardly be two.

Held against each other are claims with the same verb, or with verbs of one meaning, of the same, with the same said
beside: times of the year, sides that are opposite, what something is made of, how many it holds. Both may hold after
all, so that this is no more than suspected.

Found::

    - The fair takes place in the second week of June.
    - The fair is held in the first week of September.

    - The mill lies on the left bank of the Mera.
    - The mill is on the right bank of the Mera.

    - The statue is made of bronze.
    - The statue is made of marble.

    - The Rex cinema has 310 seats.
    - The Rex cinema seats 280 people.

    - The X-ray machine was bought in 2016 for 85,000 euros.
    - The clinic paid 95,000 euros for the X-ray machine.

Silent::

    - The clinic paid 85,000 euros for the X-ray machine.
    - The clinic paid 95,000 euros for the scanner.

    - The X-ray machine was bought for more than 85,000 euros.
    - The clinic paid 95,000 euros for the X-ray machine.

    - The fair takes place in June.
    - The fair is held in the second week of June.

    - The fair takes place in June.
    - The market is held in September.

    - The mill lies on the left bank of the Mera.
    - The mill lies on the right bank of the Ola.

    - The mill lies on the left bank of the Mera.
    - The smithy lies on the right bank of the Mera.

    - The mill has a door on the left side.
    - The mill has a door on the right side.

    - The statue is made of bronze.
    - The statue is made of metal.

    - The statue is made of bronze.
    - The base of the statue is made of marble.

    - The Rex cinema has 310 seats.
    - The Rex cinema seats 310 people.

    - The fair took place in June 1950.
    - The fair took place in September 1951.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one
from factcheck.auditing.findings import doubtful
from factcheck.auditing.tables import PLACE_SLOTS
from factcheck.language.wordnet import field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Finding, Level
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import calendar, disjoint

ID = "slot-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say that both hold"
_DOUBT = "both may hold"
#: More claims than this that differ in one slot alone are not all held against each other.
_MOST = 20
#: Frames that tell where something is.
_PLACING = frozenset(("location",))
#: Frames whose value is a number of seats, beds, people.
_COUNTING = frozenset(("capacity",))
#: Frames of a purchase, which has one price.
_BUYING = frozenset(("purchase",))
_NUMBERS = frozenset(("value", "num"))
#: Field of WordNet for substances.
_SUBSTANCE = 27


class _Filled(NamedTuple):
    """A slot of a claim as it is filled."""

    fact: Fact
    way: Proposition
    phrase: Phrase


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two claims that exclude each other in the one slot in which they differ."""
    slots: defaultdict[tuple[str, ...], list[_Filled]] = defaultdict(list)
    for fact in context.facts:
        for way in fact.ways:
            for argument in way.arguments:
                if _may_differ(way, argument):
                    slots[_key(way, argument)].append(_Filled(fact, way, argument.phrases[0]))
    seen: set[tuple[str, str]] = set()
    for filled in slots.values():
        for first, second in combinations(filled[:_MOST], 2):
            pair = (first.fact.claim.id, second.fact.claim.id)
            if pair[0] != pair[1] and pair not in seen and _excludes(first, second):
                seen.add(pair)
                message = f"the same of “{_said(first)}” and of “{_said(second)}”"
                yield doubtful(ID, message, _DOUBT, (first.fact.claim, second.fact.claim), _ADVICE)


def _said(filled: _Filled) -> str:
    return filled.fact.claim.statement[filled.phrase.start : filled.phrase.end]


def _may_differ(way: Proposition, argument: Argument) -> bool:
    if len(argument.phrases) != 1 or argument.negated:
        return False
    phrase = argument.phrases[0]
    if way.frame in _BUYING:
        return argument.slot == "price" and _is_one_thing(way.argument("goods"))
    if way.tense == "past":
        return False
    if way.frame in _PLACING:
        return argument.slot == "place" and phrase.determiner == "the" and bool(phrase.named("adj"))
    if way.frame in _COUNTING:
        return argument.slot in _NUMBERS
    if _is_recurring(phrase):
        return argument.slot == "time" and bool(way.frame)
    return way.frame == "material" and field_of(phrase.head) == _SUBSTANCE


def _is_one_thing(argument: Argument | None) -> bool:
    """Tell whether a slot holds one thing that is bought once: "the machine", a name."""
    phrase = one(argument)
    return phrase is not None and not phrase.plural and (phrase.kind == "name" or phrase.determiner == "the")


def _is_recurring(phrase: Phrase) -> bool:
    return phrase.value is not None and phrase.value.kind == "date" and phrase.value.unit == calendar.NO_YEAR


def _key(way: Proposition, argument: Argument) -> tuple[str, ...]:
    """Return what a proposition says beside a slot; where something is may be told by any preposition."""
    if way.frame in _BUYING:  # who bought it, and when, is left open
        return (way.frame, way.tense, *(identity(each) for each in way.argument("goods").phrases))  # type: ignore[union-attr]
    beside = sorted(
        f"{each.slot} {identity(phrase)}" for each in way.arguments if each is not argument for phrase in each.phrases
    )
    adverbs = sorted(each.word for each in way.adverbs)
    slot = "place" if argument.slot in PLACE_SLOTS else "value" if argument.slot in _NUMBERS else argument.slot
    return (way.frame or way.predicate, way.outcome, way.phase, slot, *beside, *adverbs)


def _excludes(first: _Filled, second: _Filled) -> bool:
    if _is_recurring(first.phrase) or _is_recurring(second.phrase):
        day, other = first.phrase.value, second.phrase.value
        return day is not None and other is not None and _is_recurring(second.phrase) and disjoint(day, other)
    if first.way.frame in _BUYING:
        price, other_price = first.phrase.value, second.phrase.value
        low, high = exact(price, "money"), exact(other_price, "money")
        if price is None or other_price is None or low is None or high is None:
            return False
        return price.unit == other_price.unit and low != high
    if first.way.frame in _COUNTING:
        low, high = exact(first.phrase.value, "number"), exact(second.phrase.value, "number")
        return low is not None and high is not None and low != high
    if first.way.frame in _PLACING:
        return _are_opposite_sides(first.phrase, second.phrase)
    related = word_relation(first.phrase.head, second.phrase.head, "n").relation
    return first.phrase.head != second.phrase.head and related in (Relation.INDEPENDENCE, Relation.ALTERNATION)


def _are_opposite_sides(one: Phrase, two: Phrase) -> bool:
    """Tell whether two places differ in one word alone, of which one is the opposite of the other: "north", "south"."""
    first, second = ({each.word for each in phrase.modifiers} for phrase in (one, two))
    apart = (first - second, second - first)
    if one.head != two.head or any(len(each) != 1 for each in apart):
        return False
    return word_relation(*(next(iter(each)) for each in apart), "a").relation.excludes
