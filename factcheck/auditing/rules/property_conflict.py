"""Two claims give one thing two values of one property, each in words of its own.

Claims are gathered by thing and property, whatever the construction: when it began, who made it, what it is made of,
its price, how long it lasts, how many of something it has. Where two claims are told alike, ``value-conflict`` reports
them. What different words tell may not be quite the same, so that it is suspected.

Found::

    - The Larch Society was founded in 1979.
    - The Larch Society has existed since 1983.

    - The Tarn clinic was licensed in 1988.
    - The Tarn clinic received its licence on 2 October 1991.

    - The Rialto was designed by Emil Sandoz.
    - The Rialto was built to plans by Rolf Anders.

    - Ann Miller won the 2022 Lantern Prize.
    - Bob Jones took home the 2022 Lantern Prize.

Silent::

    - Every year 40,000 people visit the museum.
    - The museum had 55,000 visitors in 2019.

    - Every year 40,000 people visit the museum.
    - 300 people work at the museum.

    - Trains on the Tarn line run every 15 minutes.
    - There is a bus on the Tarn line every 20 minutes.

    - The Tarn line is run by Skylink.
    - Norvia operates the Holm line.

    - Lumen Group acquired Optek in 2021.
    - Optek has worked for Lumen Group since 2018.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.entries import Entry, narrows
from factcheck.auditing.facts import full_identity, subject_of
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.ledger import gathered
from factcheck.auditing.properties import BY_THE_WAY, DOUBTS, LASTING, SAME_IN_PAST, SHARED, UNPLACED, WHENEVER
from factcheck.auditing.tables import PLACE_SLOTS
from factcheck.auditing.value_kinds import NOTHING
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import LIGHT_ADVERBS
from factcheck.language.wordnet import field_of
from factcheck.language.words import words
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Finding, Level, Value
from factcheck.syntax.records import Phrase
from factcheck.values import calendar, comparable, disjoint

ID = "property-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_MONTH = "month"
#: Fields of WordNet for what is built and for bodies of people.
_BODIES = frozenset((6, 14))
_ADVICE = "correct one of them, or say what each of them tells of"
#: More claims than this on one property of one thing are not all held against each other.
_MOST = 40


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two values of one property of one thing."""
    seen: set[tuple[str, str]] = set()
    for found, is_whose in gathered(context):
        for first, second in combinations(found[:_MOST], 2):
            pair = (first.claim.id, second.claim.id)
            if (
                pair[0] == pair[1]
                or pair in seen
                or not (_is_of_one(first, second) and _excludes(context, first, second))
            ):
                continue
            seen.add(pair)
            doubt = first.doubt if is_whose else DOUBTS["whose"]
            message = f"“{first.said}” and “{second.said}” of one thing"
            found_now = doubtful(ID, message, doubt, (first.claim, second.claim), _ADVICE)
            yield side_by_side(found_now, _topic(first), (first.said, second.said))


def _topic(entry: Entry) -> str:
    """Return whose property it is as written, and which."""
    phrases = (phrase for each in entry.way.arguments for phrase in each.phrases)
    whose = next((each for each in phrases if full_identity(each) == entry.holder), subject_of(entry.way))
    of_whom = entry.claim.statement[whose.start : whose.end] if whose is not None else entry.holder
    return f"{of_whom}, {entry.name.removeprefix('measure ').removeprefix('count ').removesuffix(', value')}"


def _is_of_one(first: Entry, second: Entry) -> bool:
    """Tell whether two entries tell of one thing at one time and in one respect."""
    if not _is_of_one_time(first, second) or _are_of_a_row(first, second):
        return False
    mine, yours = (
        {each.word for each in entry.way.adverbs if each.word not in LIGHT_ADVERBS | BY_THE_WAY}
        for entry in (first, second)
    )
    if mine != yours:
        return False
    scopes = dict(sorted(first.scope)), dict(sorted(second.scope))
    for slot in {*scopes[0], *scopes[1]}:
        one, other = (scope.get(slot) for scope in scopes)
        if _tell_as_much(one, other, *scopes) if one and other else _is_inside(one or other or "", *scopes):
            continue
        if one != other and (
            (one and other) or (not _happens_once(first, second) and narrows(slot, one or other or ""))
        ):
            return False
    return True


def _are_of_a_row(first: Entry, second: Entry) -> bool:
    """Tell whether two entries are of two things of a row: the first reactor and the second one."""
    mine, yours = (set(_qualities(entry)) for entry in (first, second))
    ordinals = [{word for kind, word in side if kind == "ordinal"} for side in (mine, yours)]
    if all(ordinals) and ordinals[0].isdisjoint(ordinals[1]):
        return True
    return any(word_relation(one, other, "a").relation.excludes for _, one in mine - yours for _, other in yours - mine)


def _qualities(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the ordinals and qualities of what fills the slots of a proposition, but for its value."""
    for argument in entry.way.arguments:
        for phrase in argument.phrases:
            if phrase not in entry.filler:
                yield from ((each.kind, each.word) for each in phrase.modifiers if each.kind in ("ordinal", "adj"))


def _happens_once(first: Entry, second: Entry) -> bool:
    """Tell whether both tell of what is so once, of which no place or doer that one alone names makes another."""
    return (first.once and second.once) or first.name in UNPLACED


def _tell_as_much(one: str, other: str, *scopes: dict[str, str]) -> bool:
    """Tell whether two fillers of one head differ in what the other claim says beside it: passengers on the Asp."""
    head, more = one.partition(" (")[::2]
    head_too, more_too = other.partition(" (")[::2]
    if (
        not more
        and not more_too
        and (set(head.split()) < set(head_too.split()) or set(head_too.split()) < set(head.split()))
    ):
        return True  # "the Commission" may be the European Commission
    if head != head_too:
        return False
    mine, yours = (set(each.rstrip(")").split(", ")) - {""} for each in (more, more_too))
    beside = {filler for scope in scopes for filler in scope.values()}
    return mine ^ yours <= beside


def _is_inside(filler: str, *scopes: dict[str, str]) -> bool:
    """Tell whether what one claim says beside a value stands inside of what the other one says beside its own."""
    if sum(filler in scope.values() for scope in scopes) == len(scopes):
        return True  # "got 175 votes in parliament", "parliament passed it by 181 votes"
    return any(f"({filler}" in each or f", {filler}" in each for scope in scopes for each in scope.values())


def _is_of_one_time(first: Entry, second: Entry) -> bool:
    one, two = first.fact.when, second.fact.when
    if first.value is not None and first.value.kind == "date" and first.value.unit != calendar.NO_YEAR:
        return True
    if _seasons(first) != _seasons(second):
        return False  # what is so in July is told of no other month
    if first.once and second.once:
        return one is None or two is None or not disjoint(one, two)
    if first.name in WHENEVER:
        return one is None or two is None or not disjoint(one, two)
    if first.name == LASTING and (one is None or two is None):
        return first.way.tense == second.way.tense == "past"
    if one is not None and two is not None:
        return comparable(one, two) and not (disjoint(one, two) or _follow(one, two))
    dated, other = (first, second) if one is not None else (second, first)
    if dated.fact.when is not None:
        return dated.fact.when.high is None and dated.fact.lasts and other.fact.lasts
    pasts = {
        entry.way.tense == "past"
        for entry in (first, second)
        if entry.way.kind != "participle" and entry.way.verb not in SAME_IN_PAST
    }
    return len(pasts) <= 1


#: The bound of a time that has a beginning and an end.
_SPELL = "span"


def _follow(one: Value, two: Value) -> bool:
    """Tell whether one spell ends in the year in which another one begins: "until 1974", "from 1974 to 1980"."""
    return any(
        (before.low is None or before.bound == _SPELL)
        and (after.high is None or after.bound == _SPELL)
        and isinstance(before.high, date)
        and isinstance(after.low, date)
        and before.high.year <= after.low.year
        for before, after in ((one, two), (two, one))
    )


def _seasons(entry: Entry) -> set[Value]:
    """Return at what times of the year something is so, each year."""
    told = (each for argument in entry.way.arguments if argument.slot in TIME_SLOTS for each in argument.phrases)
    dates = (each.value for each in told if each.value is not None and each.value is not entry.filler[0].value)
    found = (each for each in dates if each.kind == "date" and each.unit == calendar.NO_YEAR)
    return {replace(each, start=0, end=0) for each in found}


def _excludes(context: Context, first: Entry, second: Entry) -> bool:
    if NOTHING in (first.value, second.value):
        return any(each.value is not None and each.value.kind == "money" and each.value.low for each in (first, second))
    if first.value is not None and second.value is not None:
        one, two = (_point(entry) for entry in (first, second))
        return comparable(one, two) and disjoint(one, two)
    if first.value is not None or second.value is not None:
        return False
    if _is_part(_bare_words(first), _bare_words(second)):  # "Holm, Norden" and "Norden"
        return False
    names, others = ({phrase.head for phrase in entry.filler} for entry in (first, second))
    if any(_is_shared(each) for each in (first, second)):
        return False
    if any(_is_part(one, other) for one in names for other in others) or context.are_joined(first.said, second.said):
        return False
    for one_side in first.filler:
        for other_side in second.filler:
            if context.places.touch(one_side.entity, other_side.entity):
                return False
            if _is_place(first) and context.may_be_one_place(one_side.head, other_side.head):
                return False
            if _may_be_called(one_side, other_side) or _may_be_called(other_side, one_side):
                return False
            if one_side.kind == "noun" and not _is_other_kind(one_side.head, other_side.head):
                return False
    return True


def _is_place(entry: Entry) -> bool:
    """Tell whether a value is where something is, or comes from."""
    return any(each.slot in PLACE_SLOTS for each in entry.way.arguments if entry.filler[0] in each.phrases)


def _is_shared(entry: Entry) -> bool:
    """Tell whether a claim says that several did it together."""
    return not SHARED.isdisjoint(word.key for word in words(entry.claim.statement))


def _bare_words(entry: Entry) -> str:
    """Return a value as written, without marks and the size of letters."""
    return " ".join(word.key for word in words(entry.said))


def _is_part(one: str, other: str) -> bool:
    """Tell whether one name is the other one told shorter."""
    mine, yours = set(one.split()), set(other.split())
    return mine <= yours or yours <= mine


def _may_be_called(thing: Phrase, name: Phrase) -> bool:
    """Tell whether a name may be that of what a noun tells: of "the museum" it is not where it ends in "University"."""
    if thing.kind != "noun" or name.kind != "name":
        return False
    return not any(field_of(word) in _BODIES for word in name.head.split()) or thing.head in name.head.split()


def _is_other_kind(one: str, other: str) -> bool:
    return word_relation(one, other, "n").relation in (Relation.INDEPENDENCE, Relation.ALTERNATION)


def _point(entry: Entry) -> Value:
    """Return when something began, of what is told to have been so since or until then."""
    value = entry.value
    assert value is not None
    if value.kind == "date" and isinstance(value.low, date) and value.high is None:
        return _within(value, value.low)
    if value.kind == "date" and isinstance(value.high, date) and value.low is None:
        return _within(value, value.high)
    return value


def _within(value: Value, day: date) -> Value:
    if value.unit == _MONTH:
        return replace(
            value, low=day.replace(day=1), high=day.replace(day=monthrange(day.year, day.month)[1]), bound=""
        )
    if (day.month, day.day) in ((1, 1), (12, 31)):
        return replace(value, low=date(day.year, 1, 1), high=date(day.year, 12, 31), bound="")
    return replace(value, low=day, high=day, bound="")
