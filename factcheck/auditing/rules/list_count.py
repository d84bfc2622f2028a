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

    - Acme has offices in Berlin, Paris and Rome.
    - Acme has four offices.

    - Acme has offices in Berlin, Paris and Rome.
    - Zenith has two offices.

    - The union consists of Norden, Holm and Varby.
    - The union has three members.

    - The Greens hold 9 of the council's 15 seats.
    - The council has 15 seats.

    - Acme has offices in Berlin, Paris and Rome.
    - Acme has more than two offices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, exact, identity, one
from factcheck.auditing.findings import finding
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition

ID = "list-count"
LEVEL = Level.ERROR
PRECEDENCE = 2
_ADVICE = "correct the count or the list, or give each its time"
#: Slots of "have" that may list where its things are.
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
    for (_, thing), found in counts.items():
        for count in (each for each in found if each.how == "exactly"):
            for listed in (each for each in found if each.how != "exactly" and each.claim is not count.claim):
                if listed.number > count.number or (listed.how != "at least" and listed.number != count.number):
                    message = f"{count.number} counted ({thing}), and {listed.number} listed"
                    yield finding(ID, LEVEL, message, (listed.claim, count.claim), _ADVICE)


def _counts(fact: Fact) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield holder, thing, number and how it is meant."""
    way = fact.plain
    for each in way.arguments:
        for phrase in each.phrases:
            yield from _of_whole(phrase)
    holder, thing = one(way.argument("subj")), one(way.argument("obj"))
    if way.predicate == "have" and holder is not None and thing is not None and thing.quantifier != "part":
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
        number = exact(part.value, "number") if part is not None else None
        if part is not None and body is not None and number is not None and _is_of_people(part):
            yield identity(body), _MEMBER, number, "all"
        whole = one(told.argument("whole") if told.frame == "composition" else told.argument("body"))
        listed = _length(told, "part" if told.frame == "composition" else "member")
        if whole is not None and listed > 1 and told.frame in ("composition", "membership"):
            yield identity(whole), _MEMBER, Decimal(listed), "all" if told.frame == "composition" else "at least"


def _is_of_people(part: Phrase) -> bool:
    return part.plural and not part.modifiers and (part.head == _MEMBER or field_of(part.head) == PERSON)


def _of_whole(phrase: Phrase) -> Iterator[tuple[str, str, Decimal, str]]:
    """Yield the whole of "9 of the council's 15 seats"."""
    whole = phrase.whole
    number = exact(whole.value, "number") if whole is not None else None
    owners = [each for each in whole.modifiers if each.kind in ("poss", "of") and each.phrase] if whole else []
    if whole is not None and number is not None and len(owners) == 1 and owners[0].phrase is not None:
        yield identity(owners[0].phrase), whole.head, number, "of them"


def _length(way: Proposition, slot: str) -> int:
    argument = way.argument(slot)
    named = argument is not None and argument.joint == "and" and all(each.kind == "name" for each in argument.phrases)
    return len(argument.phrases) if named and argument is not None else 0
