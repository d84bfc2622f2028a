"""Two claims put one thing on opposite sides of another.

Found::

    - The mill lies on the left bank of the Mera.
    - The mill is on the right bank of the Mera.

    - The church stands on the east side of the square.
    - The church is on the west side of the square.

Silent::

    - The mill lies on the left bank of the Mera.
    - The mill lies on the right bank of the Ola.

    - The mill lies on the left bank of the Mera.
    - The smithy lies on the right bank of the Mera.

    - The mill has a door on the left side.
    - The mill has a door on the right side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, identity
from factcheck.auditing.findings import doubtful
from factcheck.logic.words import word_relation
from factcheck.model import Finding, Level
from factcheck.syntax.records import Argument, Phrase, Proposition

ID = "slot-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say that both hold"
_DOUBT = "both may hold"
#: More claims than this of one thing are not all held against each other.
_MOST = 20
#: The frame that tells where something is, and its role for that.
_PLACING, _PLACE = "location", "place"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two claims of one thing that name opposite sides."""
    placed: defaultdict[tuple[str, ...], list[tuple[Fact, Phrase]]] = defaultdict(list)
    for fact in context.facts:
        for way in fact.ways:
            for argument in way.arguments:
                if _is_side(way, argument):
                    placed[_key(way, argument)].append((fact, argument.phrases[0]))
    seen: set[tuple[str, str]] = set()
    for found in placed.values():
        for (first, one), (second, other) in combinations(found[:_MOST], 2):
            pair = (first.claim.id, second.claim.id)
            if pair[0] != pair[1] and pair not in seen and _are_opposite(one, other):
                seen.add(pair)
                message = f"the same of “{_said(first, one)}” and of “{_said(second, other)}”"
                yield doubtful(ID, message, _DOUBT, (first.claim, second.claim), _ADVICE)


def _said(fact: Fact, phrase: Phrase) -> str:
    return fact.claim.statement[phrase.start : phrase.end]


def _is_side(way: Proposition, argument: Argument) -> bool:
    """Tell whether an argument says at which side of another something is: "on the left bank"."""
    if way.frame != _PLACING or argument.slot != _PLACE or way.tense == "past" or argument.negated:
        return False
    phrase = argument.phrases[0]
    return (
        len(argument.phrases) == 1 and phrase.determiner == "the" and bool(phrase.named("adj") or phrase.named("noun"))
    )


def _key(way: Proposition, argument: Argument) -> tuple[str, ...]:
    """Return what a proposition says beside a place."""
    beside = sorted(
        f"{each.slot} {identity(phrase)}" for each in way.arguments if each is not argument for phrase in each.phrases
    )
    return (way.outcome, way.phase, *beside, *sorted(each.word for each in way.adverbs))


def _are_opposite(one: Phrase, two: Phrase) -> bool:
    """Tell whether two places differ in one word alone, of which one is the opposite of the other: "north", "south"."""
    first, second = ({each.word for each in phrase.modifiers} for phrase in (one, two))
    apart = (first - second, second - first)
    if one.head != two.head or any(len(each) != 1 for each in apart):
        return False
    return word_relation(*(next(iter(each)) for each in apart), "a").relation.excludes
