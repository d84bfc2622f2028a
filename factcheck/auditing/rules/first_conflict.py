"""Two claims name two who did something first, or it was done before the first time.

Compared is the deed with what it was done to. What is narrowed ("the first woman to", "first climbed in winter") is the
first of its own kind and is compared with nothing else.

Found::

    - Mount Kora was first climbed by Anna Weiss in 1903.
    - Peter Lang was the first to climb Mount Kora.

    - Mount Kora was first climbed in 1903.
    - Peter Lang climbed Mount Kora in 1899.

    - The first person to cross the Karhana Desert was Edmund Pryce.
    - Lavinia Stroud was the first to cross the Karhana Desert.

    - Anna Weiss was the first woman to climb Mount Kora.
    - The first woman to climb Mount Kora was Ida Lang.

Silent::

    - Mount Kora was first climbed by Anna Weiss and Paul Roth in 1903.
    - Paul Roth was the first to climb Mount Kora.

    - Mount Kora was first climbed by Anna Weiss in 1903.
    - Weiss was the first to climb Mount Kora.

    - Peter Lang was the first to climb Mount Kora.
    - Anna Weiss was the first woman to climb Mount Kora.

    - Mount Kora was first climbed by Anna Weiss in 1903.
    - Peter Lang was the first to climb Mount Gra.

    - Mount Kora was first climbed in 1903.
    - Peter Lang climbed Mount Kora in 1912.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, days_of, one
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.tables import FIRST_DEEDS
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.lemmas import lemma
from factcheck.language.stem import stem
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model import Claim, Finding, Level, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import calendar, disjoint

ID = "first-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say of which kind it was the first"
_FIRST = "first"
_SEASON = "season"
#: Those who are the first of all, and of no kind.
_ANYBODY = frozenset(("person", "human", "people", "one"))
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "its", "their"))
_MOST = 40
#: A deed, what it is done to, and of which kind its doer is the first.
_Key = tuple[str, str, str]


class _First(NamedTuple):
    """Who did something, and when: the first to do it, or somebody."""

    claim: Claim
    doers: tuple[str, ...]
    when: Value | None
    said: str
    day: str


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two firsts of one deed, and for a deed before the first one."""
    firsts: defaultdict[_Key, list[_First]] = defaultdict(list)
    for fact in context.facts:
        for key, first in _firsts(fact):
            firsts[key].append(first)
    if not firsts:
        return
    for key, found in firsts.items():
        for one_side, other in combinations(found[:_MOST], 2):
            if one_side.claim is other.claim:
                continue
            if _are_apart(one_side, other):
                message = f"two who did it first: “{one_side.said}” and “{other.said}”"
                yield _shown(message, key, one_side, other)
            elif one_side.when is not None and other.when is not None and disjoint(one_side.when, other.when):
                message = f"two first times: “{one_side.day}” and “{other.day}”"
                yield _shown(message, key, *(each._replace(said=each.day) for each in (one_side, other)))
    yield from _before_the_first(context, firsts)


def _before_the_first(context: Context, firsts: dict[_Key, list[_First]]) -> Iterator[Finding]:
    """Yield a finding for each deed that is dated before it was done for the first time."""
    for fact in context.facts:
        days = days_of(fact.when)
        thing = one(fact.plain.argument("obj"))
        if days is None or thing is None or fact.plain.tense != "past":
            continue
        for first in firsts.get((fact.plain.predicate, _key_of(fact, thing), ""), ()):
            known = days_of(first.when)
            if known is not None and days[1] < known[0] and first.claim is not fact.claim:
                if _is_first(fact.plain):
                    continue  # two firsts, which is told above
                deed = _First(fact.claim, (), fact.when, fact.said(fact.when), fact.said(fact.when))  # type: ignore[arg-type]
                message = f"done “{deed.day}”, before it was first done (“{first.day}”)"
                key = (fact.plain.predicate, _key_of(fact, thing), "")
                yield _shown(message, key, first._replace(said=first.day), deed)


def _shown(message: str, key: _Key, first: _First, second: _First) -> Finding:
    found = doubtful(ID, message, "they may not mean the same deed", (first.claim, second.claim), _ADVICE)
    return side_by_side(found, f"{key[0]} {key[1]}, first", (first.said, second.said))


def _are_apart(first: _First, second: _First) -> bool:
    """Tell whether none of the one may be one of the other, perhaps by the last name."""
    mine, yours = ({word for name in each.doers for word in name.split()} for each in (first, second))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _firsts(fact: Fact) -> Iterator[tuple[_Key, _First]]:
    """Yield what somebody was the first to do."""
    way = fact.plain
    if way.predicate == "be":
        yield from _called_first(fact, way)
        return
    thing = one(way.argument("obj"))
    if thing is None or way.tense != "past":
        return
    slots = {each.slot for each in way.arguments if each.slot not in TIME_SLOTS or not _is_dated(each)}
    if _is_first(way) and slots <= {"subj", "obj"}:
        yield (way.predicate, _key_of(fact, thing), ""), _first(fact, way, "subj")
    elif way.predicate in ("make", "complete") and slots == {"subj", "obj"} and thing.head in FIRST_DEEDS:
        whole = [each.phrase for each in thing.named("of") if each.phrase is not None]
        if len(whole) == 1 and _ordinal(thing) and len(thing.modifiers) == len(whole) + 1:
            yield (FIRST_DEEDS[thing.head], _key_of(fact, whole[0]), ""), _first(fact, way, "subj")


def _called_first(fact: Fact, way: Proposition) -> Iterator[tuple[_Key, _First]]:
    """Yield what somebody is called the first to do: "was the first to do so", "the first to do so was Ann"."""
    aim = one(way.argument("purpose"))
    slots = {each.slot for each in way.arguments} - TIME_SLOTS
    if aim is None or slots != {"subj", "attr", "purpose"} or way.tense != "past":
        return
    for called, doer in (("attr", "subj"), ("subj", "attr")):
        phrase = one(way.argument(called))
        if phrase is None or phrase.determiner != "the" or not _is_number_one(phrase):
            continue
        kind = "" if phrase.kind == "value" or phrase.head in _ANYBODY else phrase.head
        verb, _, rest = aim.head.partition(" ")
        if rest and (not kind or field_of(kind) == PERSON):
            yield (lemma(verb, "v"), _bare(rest), kind), _first(fact, way, doer)


def _is_number_one(phrase: Phrase) -> bool:
    """Tell whether a phrase is "the first", or "the first woman" with nothing that narrows her."""
    if phrase.kind == "value":
        return phrase.value is not None and phrase.value.kind == "ordinal" and phrase.value.low == 1
    return _ordinal(phrase) and len(phrase.modifiers) == 1


def _is_dated(argument: Argument) -> bool:
    """Tell whether a slot holds a date and no season: what was first done in winter is narrowed."""
    values = [each.value for each in argument.phrases]
    return all(
        each is not None and each.kind == "date" and each.unit not in (calendar.NO_YEAR, _SEASON) for each in values
    )


def _ordinal(phrase: Phrase) -> bool:
    return any(each.word == _FIRST for each in phrase.named("ordinal"))


def _is_first(way: Proposition) -> bool:
    """Tell whether a deed is said to have been done for the first time, and no more of how."""
    return [each.word for each in way.adverbs] == [_FIRST]


def _first(fact: Fact, way: Proposition, slot: str) -> _First:
    argument = way.argument(slot)
    doers = [each for each in argument.phrases if each.kind == "name"] if argument is not None else []
    said = fact.claim.statement[doers[0].start : doers[-1].end] if doers else ""
    day = fact.said(fact.when) if fact.when is not None else ""
    return _First(fact.claim, tuple(each.head for each in doers), fact.when, said, day)


def _key_of(fact: Fact, thing: Phrase) -> str:
    return _bare(fact.claim.statement[thing.start : thing.end])


def _bare(written: str) -> str:
    """Return what a deed is done to as a key: the stems of its words without the article."""
    return " ".join(stem(word) for word in re.findall(r"\w+", written.casefold()) if word not in _ARTICLES)
