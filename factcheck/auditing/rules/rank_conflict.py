"""Two ranks in one order do not go together.

One thing has two ranks, two things have the same rank, or the larger one of two has the lower rank. Compared are ranks
of one kind of thing within one whole ("the third-largest town of Norden").

Found::

    - Holm is the third-largest town of Norden.
    - Varby is the third-largest town of Norden.

    - Mount Gra is the second-highest point of the region.
    - The highest point of the region is Mount Gra.

    - Lake Vit is the deepest lake of Norden.
    - Lake Gra is the second-deepest lake of Norden.
    - Lake Vit is 90 metres deep.
    - Lake Gra is 120 metres deep.

    - Lake Vit is the largest lake of Norden.
    - Lake Gra is larger than Lake Vit.

Silent::

    - The highest point of the region is Mount Gra.
    - Storfjell is the tallest building of the region.

    - The Rialto is the largest cinema in Holm.
    - The Astra is smaller than the Rialto.

    - Lake Vit is the largest lake of Norden.
    - Mount Gra is larger than Lake Vit.

    - Lake Vit is the largest lake of Norden.
    - Lake Gra is deeper than Lake Vit.

    - Holm is the third-largest town of Norden.
    - Varby is the third-largest town of Sudland.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one, subject_of, value_of
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import ALIKE_RANKED, ALIKE_RANKS, LESS, MEASURED_BY, PLACE_SLOTS
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase

ID = "rank-conflict"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct one of the ranks, or give each its time"
#: More ranks than this in one order are not all held against each other.
_MOST = 200


class _Rank(NamedTuple):
    """The place of a thing in an order: 1 is the first."""

    claim: Claim
    thing: str
    place: int


#: Adjective, kind of thing, whole.
_Order = tuple[str, str, str]
_Measures = dict[tuple[str, str], tuple[Claim, Decimal]]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two ranks of one order that do not go together."""
    orders: defaultdict[_Order, list[_Rank]] = defaultdict(list)
    for fact in context.facts:
        for order, rank in _ranks(fact):
            orders[order].append(rank)
    measures = _measures(context) if orders else {}
    yield from _beyond(context, orders, measures)
    for order, ranks in orders.items():
        for first, second in combinations(ranks[:_MOST], 2):
            if first.claim is second.claim:
                continue
            if (first.thing == second.thing) != (first.place == second.place):
                message = "one thing with two ranks" if first.thing == second.thing else "two things with one rank"
                found = finding(ID, LEVEL, message, (first.claim, second.claim), _ADVICE)
                values = [f"{each.thing}: {each.place}" for each in (first, second)]
                yield side_by_side(found, f"{order[1].strip()}, {order[0]}, rank", values)
            elif first.thing != second.thing:
                upper, lower = sorted((first, second), key=lambda each: each.place)
                yield from _mismeasured(upper, lower, order[0], measures)


def _beyond(context: Context, orders: Mapping[_Order, list[_Rank]], measures: _Measures) -> Iterator[Finding]:
    """Yield a finding for what is more than the first of its kind, which may lie elsewhere."""
    firsts = [(order, rank) for order, ranks in orders.items() for rank in ranks if rank.place == 1]
    ranked = {(order[0], rank.thing) for order, ranks in orders.items() for rank in ranks}
    more = [each for fact in context.facts for each in _compared(fact)] if firsts else []
    for (adjective, kind, _), first in firsts[:_MOST]:
        beyond = [(claim, thing) for claim, word, thing, than in more if (word, than) == (adjective, first.thing)]
        for frame in MEASURED_BY.get(adjective, ()):
            known = measures.get((first.thing, frame))
            if known is not None:
                beyond += [
                    (claim, thing)
                    for (thing, measured), (claim, number) in measures.items()
                    if measured == frame and number > known[1] and (adjective, thing) not in ranked
                ]
        for claim, thing in beyond:
            alike = kind.split()[-1] in thing.split() or (not {" (", "("} & set(thing) and " " not in first.thing)
            if claim is not first.claim and thing != first.thing and alike:
                message = f"more than the first of its kind ({adjective})"
                yield doubtful(ID, message, "it may be elsewhere", (first.claim, claim), _ADVICE)


def _compared(fact: Fact) -> Iterator[tuple[Claim, str, str, str]]:
    """Yield adjective, what is more, and than what: "Lake Gra is larger than Lake Vit"."""
    subject, than = one(fact.plain.argument("subj")), one(fact.plain.argument("than"))
    told = one(fact.plain.argument("attr"))
    if fact.plain.predicate == "be" and subject and than and told and told.quantifier == "more" and told.value is None:
        yield fact.claim, told.head, identity(subject), identity(than)
        if told.head in LESS:
            yield fact.claim, LESS[told.head], identity(than), identity(subject)


def _ranks(fact: Fact) -> Iterator[tuple[_Order, _Rank]]:
    way = fact.plain
    if way.predicate != "be" or way.tense == "past" or fact.when is not None:
        return
    one_side, other = one(way.argument("subj")), one(way.argument("attr"))
    yield from _bare_rank(fact, one_side, other)
    for ranked, thing in ((other, one_side), (one_side, other)):
        if ranked is None or thing is None or thing.kind not in ("name", "noun") or ranked.plural or ranked.quantifier:
            continue
        superlatives = ranked.named("superlative")
        wholes = [each.word for each in ranked.modifiers if each.kind in ("of", "in", "poss")]
        wholes += [each.head for slot in PLACE_SLOTS for each in _fillers(fact, slot)]
        if len(superlatives) == 1 and len(wholes) == 1:
            ordinals = ranked.named("ordinal")
            place = _ORDINALS.get(ordinals[0].word, 0) if ordinals else 1
            narrowed = " ".join(sorted(each.word for each in ranked.modifiers if each.kind in ("adj", "noun")))
            if place:
                adjective = ALIKE_RANKS.get(superlatives[0].word, superlatives[0].word)
                order = (adjective, f"{narrowed} {ALIKE_RANKED.get(ranked.head, ranked.head)}", wholes[0])
                yield order, _Rank(fact.claim, identity(thing), place)


def _bare_rank(fact: Fact, thing: Phrase | None, ranked: Phrase | None) -> Iterator[tuple[_Order, _Rank]]:
    """Yield the rank of "the fire service is the third-largest in the region"."""
    if (
        thing is None
        or ranked is None
        or thing.kind != "noun"
        or ranked.determiner != "the"
        or ranked.named("superlative")
    ):
        return
    said = fact.claim.statement[ranked.start : ranked.end]
    wholes = [each.head for slot in PLACE_SLOTS for each in _fillers(fact, slot)]
    wholes += [each.word for each in ranked.modifiers if each.kind in ("of", "in", "poss")]
    ordinals = ranked.named("ordinal")
    place = _ORDINALS.get(ordinals[0].word, 0) if ordinals else 1
    if _SUPERLATIVE.search(said) and len(wholes) == 1 and place and len(ranked.modifiers) == len(ordinals):
        yield (ranked.head, thing.head, wholes[0]), _Rank(fact.claim, identity(thing), place)


#: "the largest", "the third-largest", and nothing behind it.
_SUPERLATIVE = re.compile(r"est$")
_ORDINALS = {
    word: place
    for place, words in enumerate(
        (
            "first 1st",
            "second 2nd",
            "third 3rd",
            "fourth 4th",
            "fifth 5th",
            "sixth 6th",
            "seventh 7th",
            "eighth 8th",
            "ninth 9th",
            "tenth 10th",
        ),
        start=1,
    )
    for word in words.split()
}


def _fillers(fact: Fact, slot: str) -> tuple[Phrase, ...]:
    argument = fact.plain.argument(slot)
    return argument.phrases if argument is not None else ()


def _measures(context: Context) -> _Measures:
    """Return (thing, frame) -> the claim that measures it, and the measure; none where there are several."""
    found: _Measures = {}
    several = set()
    known = {frame for frames in MEASURED_BY.values() for frame in frames}
    for fact in context.facts:
        for way in fact.ways:
            thing, value = subject_of(way), value_of(way, "value")
            number = exact(value, "quantity", "number")
            if way.frame in known and thing is not None and number is not None and fact.when is None:
                key = (identity(thing), way.frame)
                if found.setdefault(key, (fact.claim, number))[1] != number:
                    several.add(key)
    return {key: each for key, each in found.items() if key not in several}


def _mismeasured(upper: _Rank, lower: _Rank, adjective: str, measures: _Measures) -> Iterator[Finding]:
    """Yield a finding if the one with the lower rank measures more."""
    for frame in MEASURED_BY.get(adjective, ()):
        one_side, other = measures.get((upper.thing, frame)), measures.get((lower.thing, frame))
        if one_side is not None and other is not None and one_side[1] < other[1]:
            about = dict.fromkeys((upper.claim, lower.claim, one_side[0], other[0]))
            message = f"the one with the lower rank has more {frame.replace('_', ' ')}"
            yield finding(ID, LEVEL, message, about, _ADVICE)
