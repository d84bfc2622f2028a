"""A list has more members than another claim counts, or a complete list has fewer.

Complete are lists of what a thing consists of, and of those who are its members. A list of what a thing has ("offices
in Berlin and Paris") need not be complete.

Found::

    - Acme has offices in Berlin, Paris and Rome.
    - Acme has two offices.

    - The union consists of Norden, Holm and Varby.
    - The union has four members.

    - The Greens hold 9 of the council's 15 seats.
    - The council has 12 seats.

    - The band is made up of five musicians.
    - The band has four members.

Silent::

    - Rovers won the national cup in 1931, 1957 and 1988.
    - Rovers have won the national cup three times.

    - Rovers won the national cup in 1931, 1957 and 1988.
    - Rovers have won the league four times.

    - Rovers won the national cup in 1931.
    - Rovers have won the national cup four times.

    - The treasury has four rooms.
    - The treasury consists of the Gold Room, the Silver Room, the Coin Room and the Chapel.

    - The treasury has three guards.
    - The treasury consists of the Gold Room, the Silver Room, the Coin Room and the Chapel.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one, told_of
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import COMING_IN, RUNNING_THEM
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition

ID = "list-count"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct the count or the list, or give each its time"
#: Slots of "have" that may list where its things are.
#: How often, as it is read.
_TIMES = re.compile(r"(\d+) times")
_PLACES = ("in", "at", "on")
#: What the parts of a body are called.
_MEMBER = "member"


class _Count(NamedTuple):
    """How many of something a thing has.

    Attributes:
        claim: where.
        number: how many.
        how: ``exactly``, ``at least`` or ``all`` (a complete list).
    """

    claim: Claim
    number: Decimal
    how: str


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each list or part of a whole that a count excludes."""
    counts: defaultdict[tuple[str, str], list[_Count]] = defaultdict(list)
    for fact in context.facts:
        if fact.when is None:
            for holder, thing, number, how in _counts(fact):
                counts[holder, thing].append(_Count(fact.claim, number, how))
    for (holder, thing), found in counts.items():
        for count in (each for each in found if each.how == "exactly"):
            for listed in (each for each in found if each.how != "exactly" and each.claim is not count.claim):
                if listed.number > count.number or (listed.how != "at least" and listed.number != count.number):
                    message = f"{count.number} counted ({thing}), and {listed.number} listed"
                    found_now = finding(ID, LEVEL, message, (listed.claim, count.claim), _ADVICE)
                    values = (f"{listed.number} listed", f"{count.number} counted")
                    yield side_by_side(found_now, f"{holder}, {thing}", values)
    yield from _occasions(context)


def _occasions(context: Context) -> Iterator[Finding]:
    """Yield a finding for what was done so many times, and on more or fewer days that are listed."""
    times: dict[tuple[str, ...], list[tuple[Fact, int, str]]] = defaultdict(list)
    listed: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in context.facts:
        way = fact.plain
        fillers = [(each.slot, one(each)) for each in way.arguments if each.slot in ("subj", "obj")]
        key = (way.predicate, *(f"{slot} {identity(each)}" for slot, each in fillers if each is not None))
        if len(key) <= len(fillers) or len(fillers) != len(("subj", "obj")):
            continue
        often = one(way.argument("frequency"))
        told = _TIMES.fullmatch(often.head) if often is not None else None
        if told is not None and often is not None and not fact.dates:
            times[key].append((fact, int(told[1]), fact.claim.statement[often.start : often.end]))
        elif len(fact.dates) > 1:
            listed[key].append(fact)
    for key, found in times.items():
        for (counting, often_told, said), fact in product(found, listed.get(key, ())):
            if often_told != len(fact.dates) and counting.claim is not fact.claim:
                values = (f"{len(fact.dates)} dates listed", said)
                about = (fact.claim, counting.claim)
                found_now = doubtful(ID, f"“{said}”, and {values[0]}", "not all may be listed", about, _ADVICE)
                yield side_by_side(found_now, f"{told_of(fact)}, how often", values)


def _counts(fact: Fact) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield holder, thing, number and how it is meant."""
    way = fact.plain
    for each in way.arguments:
        for phrase in each.phrases:
            yield from _of_whole(phrase)
    yield from _kinds(way)
    holder, thing = one(way.argument("subj")), one(way.argument("obj"))
    if way.predicate in RUNNING_THEM and holder is not None and thing is not None and thing.quantifier != "part":
        number = exact(thing.value, "number")
        if number is not None and len(way.arguments) == 2:
            yield identity(holder), identity(thing), number, "exactly"
        elif thing.plural and thing.value is None and len(way.arguments) == 3:
            yield from (
                (identity(holder), identity(thing), Decimal(length), "at least")
                for slot in _PLACES
                if (length := _length(way, slot)) > 1
            )
    for told in fact.ways:
        part = one(told.argument("part")) if told.frame == "composition" else None
        body = one(told.argument("whole"))
        number = exact(part.value, "number") if part is not None else _added(told)
        if body is not None and number is not None and (part is None or _is_of_people(part)):
            yield identity(body), _MEMBER, number, "all"
        yield from _named_alike(told)
        whole = one(told.argument("whole") if told.frame == "composition" else told.argument("body"))
        listed = _length(told, "part" if told.frame == "composition" else "member")
        if whole is not None and listed > 1 and told.frame in ("composition", "membership"):
            yield identity(whole), _MEMBER, Decimal(listed), "all" if told.frame == "composition" else "at least"


def _added(way: Proposition) -> Decimal | None:
    """Return how many people joined numbers come to: "nine elected members and four appointed ones"."""
    argument = way.argument("part") if way.frame == "composition" else None
    parts = argument.phrases if argument is not None and argument.joint == "and" else ()
    numbers = [exact(each.value, "number") for each in parts if each.head == _MEMBER or field_of(each.head) == PERSON]
    told = [each for each in numbers if each is not None]
    return sum(told, Decimal(0)) if len(told) == len(parts) > 1 else None


def _kinds(way: Proposition) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield in how many kinds a thing comes: "in three sizes", "in the sizes S and M", "the sizes are S and M"."""
    thing, kinds = one(way.argument("subj") or way.argument("obj")), way.argument("in")
    if thing is None:
        return
    if way.predicate in COMING_IN and kinds is not None:
        first = kinds.phrases[0]
        number = exact(first.value, "number")
        title = next((each.word for each in first.named("title")), "")
        if number is not None and len(kinds.phrases) == 1 and first.plural:
            yield identity(thing), first.head, number, "exactly"
        elif title and _length(way, "in") > 1:
            yield identity(thing), title, Decimal(_length(way, "in")), "all"
    owners = [each.phrase for each in thing.modifiers if each.kind in ("of", "poss") and each.phrase is not None]
    if way.predicate == "be" and thing.plural and len(owners) == 1 and not way.frame:
        for slot in ("attr", *_PLACES):
            if _length(way, slot) > 1:
                how = "all" if slot == "attr" and thing.determiner == "the" else "at least"
                yield identity(owners[0]), thing.head, Decimal(_length(way, slot)), how


def _named_alike(way: Proposition) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield how many rooms a thing consists of by its list of them: the Gold Room, the Silver Room and the Chapel."""
    body, parts = one(way.argument("whole")), way.argument("part")
    if way.frame != "composition" or body is None or parts is None or _length(way, "part") <= 1:
        return
    kinds = Counter(each.head.split()[-1] for each in parts.phrases if " " in each.head)
    kind, number = kinds.most_common(1)[0] if kinds else ("", 0)
    if number * 2 >= len(parts.phrases) and number > 1:
        yield identity(body), kind, Decimal(len(parts.phrases)), "all"


def _is_of_people(part: Phrase) -> bool:
    return part.plural and not part.modifiers and (part.head == _MEMBER or field_of(part.head) == PERSON)


def _of_whole(phrase: Phrase) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield the whole of "9 of the council's 15 seats"."""
    whole = phrase.whole
    number = exact(whole.value, "number") if whole is not None else None
    told = (*phrase.modifiers, *whole.modifiers) if whole else ()
    owners = list({each.word: each for each in told if each.kind in ("poss", "of", *_PLACES) and each.phrase}.values())
    if whole is not None and number is not None and len(owners) == 1 and owners[0].phrase is not None:
        yield identity(owners[0].phrase), whole.head, number, "of them"


def _length(way: Proposition, slot: str) -> int:
    argument = way.argument(slot)
    named = argument is not None and argument.joint == "and" and all(each.kind == "name" for each in argument.phrases)
    return len(argument.phrases) if named and argument is not None else 0
