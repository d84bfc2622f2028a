"""Two claims that tell nearly the same give two measures.

What else they say is in both of them, in other words and another order: who or what it is of, what is measured or
counted, and in which unit. A noun that one of them alone has for who does it, or for what it is done to, may be missing
in the other one; anything that narrows may not. Where one of the two gives both measures, they are of two things.

Found::

    - Teachers teach 24 lessons a week at grammar schools and 28 at primary schools.
    - Grammar school teachers give 26 lessons a week.

    - Households pay 41 cents per kilowatt-hour, industry 19 cents.
    - Electricity costs households 36 cents per kilowatt-hour.

    - The Skerry Bank wind farm, 22 kilometres off the coast of Dunmarrow, was opened in 2020.
    - The Skerry Bank wind farm lies 31 kilometres off Dunmarrow.

    - Passwords must be at least 12 characters long.
    - A password needs at least ten characters.

    - The API returns at most 100 records per request.
    - A request to the API can return 250 records.

    - Ann Miller won the Holm mayoral election on 4 May 2023 with 52.3 percent of the vote.
    - Ann Miller received 49.8 percent of the vote in the Holm mayoral election.

    - A hundred grams of lentils contain 9 grams of protein and 8 grams of fibre.
    - There are 12 grams of protein in a hundred grams of lentils.

    - The usual dose of Zorvan is 20 milligrams a day for adults and 5 milligrams a day for children.
    - Adults take 40 milligrams of Zorvan a day.

    - Zorvan should be stored below 25 °C.
    - Zorvan can be kept at 30 °C.

    - The trial enrolled 1,240 adults.
    - Some 980 adults took part in the trial.

Silent::

    - A hundred grams of lentils contain 9 grams of protein and 8 grams of fibre.
    - There are 8 grams of fibre in a hundred grams of lentils.

    - The usual dose of Zorvan is 20 milligrams a day for adults and 5 milligrams a day for children.
    - Children take 5 milligrams of Zorvan a day.

    - Zorvan should be stored below 25 °C.
    - Zorvan melts at 30 °C.

    - Zorvan should be stored below 25 °C.
    - Mildan can be kept at 30 °C.

    - The trial enrolled 1,240 adults.
    - Some 1,200 adults took part in the trial.

    - The trial enrolled 1,240 adults.
    - In the trial 30 adults fell ill.

    - Teachers teach 24 lessons a week at grammar schools and 28 at primary schools.
    - Primary school teachers give 28 lessons a week.

    - Teachers teach 24 lessons a week at grammar schools.
    - Primary school teachers give 28 lessons a week.

    - Season tickets cost 420 pounds for adults and 150 pounds for children.
    - Season tickets for adults cost 420 pounds.

    - Refunds are granted within 14 days of purchase.
    - Refunds for yearly plans are granted within 60 days of purchase.

    - The island is 12 kilometres long.
    - The island is 5 kilometres wide.

    - Passwords must be at least 12 characters long.
    - A password has 14 characters.

    - Passwords must be at least 12 characters long.
    - The password of a guest needs at least ten characters.

    - The API returns at most 100 records per request.
    - The API returned 20 records per request.

    - The observatory has published more than 1,200 papers.
    - The observatory has published over 1,000 papers.

    - Water boils at 100 °C at sea level.
    - Water freezes at 0 °C at sea level.

    - Sandholm has 46,000 inhabitants and lies 80 kilometres north of Varby.
    - Varby, 80 kilometres south of Sandholm, has 210,000 inhabitants.

    - The Senate has 90 members.
    - 60 members of the Senate are elected.

    - The stadium of the Rovers has 18,000 seats.
    - The stadium of the Eagles has 48,000 seats.

    - Norden won 37 medals at the 2022 Winter Games.
    - Norden won 39 medals at the 2018 Winter Games.

    - Ann Miller made 412 appearances for Rovers between 1996 and 2010.
    - Ann Miller made 38 appearances for Rovers in 1999.

    - The team plan allows 20 projects.
    - The free plan allows 3 projects.

    - The court cut the sentence to three years.
    - The court cut another sentence to two years.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.context import Context
from factcheck.auditing.entries import valued
from factcheck.auditing.facts import Fact, one, told_of
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.ledger import stated
from factcheck.auditing.properties import ANYBODY
from factcheck.auditing.tables import ALIKE_AMOUNTS, EXTENTS, SAYING_LITTLE
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.language.lexicon import concepts
from factcheck.language.stem import stem
from factcheck.language.words import words
from factcheck.model import Finding, Level, Value
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import comparable, disjoint, find

ID = "measure-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say what each of them tells of"
_DOUBT = "the two may not tell of the same"
_KINDS = frozenset(("money", "percent", "quantity", "duration", "number"))
#: Slots that say in what unit, or how often.
_UNITS = frozenset(("per", "frequency"))
#: Slots that say where, of which a name in one claim alone narrows.
_PLACES = frozenset(("in", "at", "on", "near"))
#: Words that narrow nothing.
_IDLE = frozenset(
    """usual dose daily amount level some total exist person year annual yearly now number coast""".split()
)
#: How a bound is told that is set: "at least", "at most".
_LIMITS = frozenset(("min", "max"))
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
#: Of the claims that share a word so many are looked at, and so many words must be shared.
_MOST = 40
_ENOUGH = 2
#: "Some 980" may be a quarter more than at least.
_ROUGHLY = Decimal("1.4")


class _Measure(NamedTuple):
    """A measure with the words that are told with it.

    Attributes:
        fact: where.
        phrase: what gives it.
        value: the measure.
        counted: what is counted, "" of what is measured.
        bag: the words of who and what it is of.
        holders: those of them that name who or what it is of.
        placed: those names that say where.
        bare: nouns for who does it or what it is done to, of which no more is said.
        said: all words of the claim.
    """

    fact: Fact
    phrase: Phrase
    value: Value
    counted: str
    bag: frozenset[str]
    holders: frozenset[str]
    placed: frozenset[str]
    bare: frozenset[str]
    said: frozenset[str]

    @property
    def written(self) -> str:
        """The measure as written."""
        return self.fact.claim.statement[self.phrase.start : self.phrase.end]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two measures with which nearly the same is told."""
    measures = [each for fact in stated(context) for each in _measures(fact)]
    of_claim: defaultdict[str, list[_Measure]] = defaultdict(list)
    for each in measures:
        of_claim[each.fact.claim.id].append(each)
    places: defaultdict[str, list[int]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for at, first in enumerate(measures):
        shared = Counter(other for word in first.bag for other in places[word][-_MOST:])
        for word in first.bag:
            places[word].append(at)
        for other, count in shared.items():
            second = measures[other]
            pair = (second.fact.claim.id, first.fact.claim.id)
            if pair[0] == pair[1] or pair in seen or (count < _ENOUGH and not _is_same_verb(first, second)):
                continue
            if _clash(first, second, of_claim):
                seen.add(pair)
                message = f"“{second.written}” and “{first.written}” of what is nearly the same"
                found = doubtful(ID, message, _DOUBT, (second.fact.claim, first.fact.claim), _ADVICE)
                yield side_by_side(found, f"{told_of(second.fact)}, measure", (second.written, first.written))


def _clash(first: _Measure, second: _Measure, of_claim: Mapping[str, list[_Measure]]) -> bool:
    """Tell whether two measures exclude each other, and nothing that narrows one is missing in the other claim."""
    if first.counted != second.counted or not comparable(first.value, second.value):
        return False
    if len(_doers(first)) != len(_doers(second)):
        return False  # what two do together
    if not _exclude(first.value, second.value) or not _are_of_one_time(first.fact, second.fact):
        return False
    if first.holders and second.holders and first.holders.isdisjoint(second.holders):
        return False
    if not (first.placed <= second.bag and second.placed <= first.bag) or not _is_one_deed(first, second):
        return False
    missing = (first.bag - second.said) | (second.bag - first.said)
    if missing and (len(missing) > 1 or not missing <= first.bare | second.bare):
        return False
    return not (_gives(first, second, of_claim) or _gives(second, first, of_claim))


def _exclude(first: Value, second: Value) -> bool:
    """Tell whether two measures exclude each other, or are two limits of one kind; "over 1,000" is no limit."""
    if disjoint(first, second):
        return True
    limits = [each.high if each.low is None else each.low for each in (first, second) if each.bound in _LIMITS]
    same = first.bound == second.bound and (first.low is None) == (second.low is None)
    return len(limits) == len((first, second)) and same and limits[0] != limits[1]


def _doers(measure: _Measure) -> tuple[Phrase, ...]:
    argument = measure.fact.plain.argument("subj")
    return argument.phrases if argument is not None and len(argument.phrases) > 1 else ()


def _gives(one_side: _Measure, other: _Measure, all_measures: Mapping[str, list[_Measure]]) -> bool:
    """Tell whether the claim of one measure gives the other one as well, and not of what the other one is not of."""
    elsewhere = [each for each in all_measures[one_side.fact.claim.id] if each.bag - other.said]
    found = [each for each in find(one_side.fact.claim.statement) if comparable(each, other.value)]
    return any(
        not _exclude(each, other.value) and not any(_holds(measure, each) for measure in elsewhere) for each in found
    )


def _holds(measure: _Measure, value: Value) -> bool:
    """Tell whether a value stands in the phrase of a measure."""
    return measure.phrase.start <= value.start < measure.phrase.end


def _is_one_deed(first: _Measure, second: _Measure) -> bool:
    """Tell whether two verbs may tell the same: one says little, or both are told by one frame."""
    verbs = {_concept(each.fact.plain.predicate) for each in (first, second)}
    if len(verbs) == 1 or any(_may_tell(first, second, group) for group in ALIKE_AMOUNTS):
        return True
    telling = [each for each in (first, second) if each.fact.plain.predicate not in SAYING_LITTLE]
    if any(each.phrase is _first_of(each.fact.plain) for each in telling):
        return False  # those who do something are some of those who are there
    if len(telling) <= 1:
        return True
    frames = [{way.frame for way in each.fact.ways if way.frame} for each in (first, second)]
    return bool(frames[0] & frames[1])


def _may_tell(first: _Measure, second: _Measure, group: frozenset[str]) -> bool:
    """Tell whether both verbs are of one group by which the same amount is told."""
    return all(each.fact.plain.predicate in group for each in (first, second))


def _is_same_verb(first: _Measure, second: _Measure) -> bool:
    """Tell whether both are told of one name by one telling verb, so that no more need be in common."""
    verbs = {_concept(each.fact.plain.predicate) for each in (first, second)}
    same = len(verbs) == 1 or any(_may_tell(first, second, group) for group in ALIKE_AMOUNTS)
    telling = all(each.fact.plain.predicate not in LIGHT for each in (first, second)) and not first.counted
    return same and telling and not first.holders.isdisjoint(second.holders)


def _first_of(way: Proposition) -> Phrase | None:
    """Return who does it, of a passive what it is done to."""
    return one(way.argument("subj") or way.argument("obj"))


def _are_of_one_time(first: Fact, second: Fact) -> bool:
    """Tell whether two facts are of one day, or told alike without one."""
    if (first.plain.tense == "past") != (second.plain.tense == "past") and "apposition" not in (
        first.plain.kind,
        second.plain.kind,
    ):
        return False
    days, others = ([(each.low, each.high) for each in fact.dates] for fact in (first, second))
    if days != others and (first.plain.tense != "past" or (days and others)):
        return False
    years, more = (set(_YEAR.findall(fact.claim.statement)) for fact in (first, second))
    return not (years and more) or not years.isdisjoint(more)


def _measures(fact: Fact) -> Iterator[_Measure]:
    """Yield the measures that a fact gives exactly, of the whole of what it speaks of."""
    way = fact.plain
    told = [each for each in way.arguments if each.slot not in TIME_SLOTS and not each.negated]
    if len(told) < len(way.arguments) - len(fact.dates):
        return  # what holds on Sundays, or in summer, is narrowed
    if any(phrase.determiner == "another" for each in told for phrase in each.phrases):
        return
    filled = [phrase for each in told if each.slot not in _UNITS for phrase in each.phrases]
    for phrase in filled:
        value = valued(phrase)
        if value is None or value.kind not in _KINDS or _is_vague(value):
            continue
        counted = _concept(phrase.head) if value.kind == "number" else ""
        if value.kind == "number" and (phrase.kind != "noun" or not phrase.plural or phrase.whole is not None):
            continue
        if value.kind == "number" and phrase.quantifier == "part":
            continue
        yield _measure(fact, told, phrase, value, counted)


def _is_vague(value: Value) -> bool:
    """Tell whether a measure is told so roughly that hardly another one excludes it: "thousands of"."""
    low, high = value.low, value.high
    if not value.approximate:
        return False
    return not isinstance(low, Decimal) or not isinstance(high, Decimal) or high > low * _ROUGHLY


def _measure(fact: Fact, told: list[Argument], phrase: Phrase, value: Value, counted: str) -> _Measure:
    bag: set[str] = {counted} - {""}
    extent = {_concept(each) for each in EXTENTS} if counted else set()
    holders: set[str] = set()
    placed: set[str] = set()
    for each in told:
        beside = {other for other in each.phrases if other.value is not None and phrase in each.phrases} - {phrase}
        for filler in each.phrases:
            if filler in beside:  # "9 grams of protein and 8 grams of fibre"
                continue
            found: set[str] = set()
            bare = filler.head in ANYBODY and not filler.modifiers
            bare = bare or (filler.kind == "value" and filler is not phrase)
            if value.kind == "percent" or (filler is not phrase and not bare):
                _head(filler, bag, found)
            holders |= found if each.slot in ("subj", "obj") else set()
            _modifiers(filler, bag, found)
            placed |= found if each.slot in _PLACES else set()
    statement = fact.claim.statement
    said = frozenset(each for word in words(statement) for each in (_concept(word.key), word.stem))
    alone = frozenset(_bare(fact.plain))
    return _Measure(
        fact,
        phrase,
        value,
        counted,
        frozenset(bag - _IDLE - extent),
        frozenset(holders),
        frozenset(placed),
        alone,
        said,
    )


def _bare(way: Proposition) -> Iterator[str]:
    """Yield the nouns for who does it and for what it is done to, where no more is said of them."""
    for slot in ("subj", "obj"):
        found = one(way.argument(slot))
        if found is not None and found.kind == "noun" and not (found.modifiers or found.value or found.quantifier):
            yield _concept(found.head)


def _concept(word: str) -> str:
    return concepts().get((stem(word),), stem(word))


def _head(phrase: Phrase, bag: set[str], names: set[str]) -> None:
    """Add the words of the head of a phrase, and of a name to the names as well."""
    found = set(map(_concept, re.findall(r"\w+", phrase.head))) if phrase.kind != "pronoun" else set()
    bag |= found
    names |= found if phrase.kind == "name" else set()


def _modifiers(phrase: Phrase, bag: set[str], names: set[str]) -> None:
    """Add the words of what narrows a phrase."""
    for each in phrase.modifiers:
        if each.phrase is not None:
            _head(each.phrase, bag, names)
            _modifiers(each.phrase, bag, names)
        elif each.value is None and each.kind != "title":
            bag |= set(map(_concept, re.findall(r"\w+", each.word)))
