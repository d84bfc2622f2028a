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

    - Adults pay £9 for the exhibitions of the Holm museum.
    - Students pay £5 for the exhibitions of the Holm museum.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from factcheck.auditing.blocking import LIGHT
from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, one, told_of
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.measures import Measure, measures_of
from factcheck.auditing.properties import ANYBODY
from factcheck.auditing.series import are_of_a_series
from factcheck.auditing.stated import stated
from factcheck.auditing.tables import SAYING_LITTLE
from factcheck.language.wordnet import PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Finding, Level, Value
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values import comparable, disjoint, find

ID = "measure-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say what each of them tells of"
_DOUBT = "the two may not tell of the same"
#: How a bound is told that is set: "at least", "at most".
_LIMITS = frozenset(("min", "max"))
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
#: Of the claims that share a word so many are looked at, and so many words must be shared.
_MOST = 40
_ENOUGH = 2


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two measures with which nearly the same is told."""
    measures = [each for fact in stated(context) for each in measures_of(fact)]
    of_claim: defaultdict[str, list[Measure]] = defaultdict(list)
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


def _clash(first: Measure, second: Measure, of_claim: Mapping[str, list[Measure]]) -> bool:
    """Tell whether two measures exclude each other, and nothing that narrows one is missing in the other claim."""
    if first.counted != second.counted or not comparable(first.value, second.value):
        return False
    if len(_doers(first)) != len(_doers(second)) or _are_of_other_doers(first, second):
        return False  # what two do together, what adults and what children need
    if _numbers(first).isdisjoint(_numbers(second)) and _numbers(first) and _numbers(second):
        return False  # "version 3.1", "version 3.2"
    if are_of_a_series(first.fact.claim.statement, second.fact.claim.statement):
        return False
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


def _doers(measure: Measure) -> tuple[Phrase, ...]:
    argument = measure.fact.plain.argument("subj")
    return argument.phrases if argument is not None and len(argument.phrases) > 1 else ()


def _numbers(measure: Measure) -> frozenset[str]:
    """Return the numbers that tell which one of a row is meant."""
    arguments = measure.fact.plain.arguments
    return frozenset(
        each.word for argument in arguments for phrase in argument.phrases for each in phrase.named("number")
    )


def _are_of_other_doers(first: Measure, second: Measure) -> bool:
    """Tell whether those who are told of exclude each other, or are people of two kinds: adults and students."""
    one_side, other = _first_of(first.fact.plain), _first_of(second.fact.plain)
    if one_side is None or other is None or not one_side.kind == other.kind == "noun":
        return False
    relation = word_relation(one_side.head, other.head, "n").relation
    return relation.excludes or (relation is Relation.INDEPENDENCE and _are_people_of_a_kind(one_side, other))


def _are_people_of_a_kind(first: Phrase, second: Phrase) -> bool:
    """Tell whether two nouns name people, and one of them at least not just whoever comes or pays."""
    heads = first.head, second.head
    return all(field_of(each) == PERSON for each in heads) and not ANYBODY.issuperset(heads)


def _gives(one_side: Measure, other: Measure, all_measures: Mapping[str, list[Measure]]) -> bool:
    """Tell whether the claim of one measure gives the other one as well, and not of what the other one is not of."""
    elsewhere = [each for each in all_measures[one_side.fact.claim.id] if each.bag - other.said]
    found = [each for each in find(one_side.fact.claim.statement) if comparable(each, other.value)]
    return any(
        not _exclude(each, other.value) and not any(_holds(measure, each) for measure in elsewhere) for each in found
    )


def _holds(measure: Measure, value: Value) -> bool:
    """Tell whether a value stands in the phrase of a measure."""
    return measure.phrase.start <= value.start < measure.phrase.end


def _is_one_deed(first: Measure, second: Measure) -> bool:
    """Tell whether two verbs may tell the same: one says little, or both are told by one frame."""
    if _tell_alike(first, second):
        return True
    telling = [each for each in (first, second) if each.fact.plain.predicate not in SAYING_LITTLE]
    if any(each.phrase is _first_of(each.fact.plain) for each in telling):
        return False  # those who do something are some of those who are there
    if len(telling) <= 1:
        return True
    frames = [{way.frame for way in each.fact.ways if way.frame} for each in (first, second)]
    return bool(frames[0] & frames[1])


def _tell_alike(first: Measure, second: Measure) -> bool:
    """Tell whether both verbs mean the same, or are of one group by which the same amount is told."""
    return first.verb == second.verb or not first.groups.isdisjoint(second.groups)


def _is_same_verb(first: Measure, second: Measure) -> bool:
    """Tell whether both are told of one name by one telling verb, so that no more need be in common."""
    if first.counted or first.holders.isdisjoint(second.holders) or not _tell_alike(first, second):
        return False
    return all(each.fact.plain.predicate not in LIGHT for each in (first, second))


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
