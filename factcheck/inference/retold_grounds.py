"""What shows that a fact told again with one thing changed names two of which there is one: who runs it, where it lies.

Each ground is asked of the one edit that differs, what fills its slot on both sides, and the two propositions.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases
from factcheck.inference.kinds import TIME_SLOTS, is_day
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.one_thing import KNOWN, are_two, is_of_one, is_one, names_one
from factcheck.inference.terms import DECIDING, DONE_BY_ONE, HAVING_PARTS, HELD, HELD_ONCE, ONCE, TOWN_KINDS, WON_BY_ONE
from factcheck.language.given_names import begins_with_given_name
from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import PERSON, entry, field_of, synset
from factcheck.model import Span
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import BEGUN_BY_ACT

#: Slots of where something happened.
_PLACES = frozenset({"in", "at", "on", "near", "aboard"})
#: Verbs of what is done by one.
_BY_ONE = DONE_BY_ONE | WON_BY_ONE
#: A name in two words.
_GIVEN_AND_SURNAME = 2


def _is_by_another(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one thing is told to be done by two: "is run by the club", "a flood destroyed it in 1968"."""
    if point.slot != "subj" or known.verb not in _BY_ONE or not are_two(mine, yours):
        return False
    if known.verb in WON_BY_ONE and not _share_moment(said):
        return False
    undergone = said.argument("obj")
    if undergone is None or len(undergone.phrases) != 1 or not is_one(undergone.phrases[0]):
        return False
    return yours.start > said.start or _share_time(known, said)


def _is_elsewhere(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether something that is told of one time is told of two places: "began in a bakery in May 1666"."""
    if point.slot not in _PLACES or not are_two(mine, yours) or not is_of_one(said):
        return False
    days = [is_weekday(each.phrases[0].head.rpartition(" ")[2]) for each in (mine, yours)]
    if all(days):
        return known.tense == "present" and known.verb not in _STATES and not _has_hours(said)
    once = known.verb in ONCE and known.tense == "past"
    if point.kind == "name" and point.slot == "aboard":
        return once
    if point.kind == "name" and once:
        return False  # two names of where something happened once are told apart without this
    return not any(days) and (_share_moment(said) or (once and _share_time(known, said)))


def _is_in_another_place(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one thing lies, or one event was held, in two places of one sort: "is in Paris", "is in Lyon"."""
    if point.slot != "in" or point.kind != "name" or not point.relation.excludes or not is_of_one(said):
        return False
    topic = said.argument("subj") or said.argument("obj")
    one = topic.phrases[0] if topic is not None else None
    known_one = one is not None and not one.plural and (one.kind == "name" or one.determiner in KNOWN)
    if known.tense == "present":
        placed = known.predicate in _LYING and known.argument("attr") is None
    else:
        placed = known.tense == "past" and known.verb in HELD_ONCE and said.argument("subj") is None
    return placed and known_one and _are_of_one_sort(mine.phrases[0].head, yours.phrases[0].head)


#: Verbs of where one thing is.
_LYING = frozenset({"be", "lie", "stand", "rise"})


def _are_of_one_sort(one: str, two: str) -> bool:
    """Tell whether two names are those of two towns, or of two countries, so that neither lies in the other."""
    sorts = [{synset(number).hypernyms[:1] for number, _ in entry(each).senses.get("n", ())[:1]} for each in (one, two)]
    if not sorts[0] and not sorts[1]:
        return True
    towns = [bool(sort) and all(set(each) & _towns() for each in sort) for sort in sorts]
    return all(towns) or bool(sorts[0] & sorts[1])


@cache
def _towns() -> frozenset[str]:
    """Return the synsets of kinds of towns."""
    return frozenset(entry(kind).senses["n"][0][0] for kind in TOWN_KINDS if entry(kind).senses.get("n"))


def _is_of_another(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one is told to be the capital of two countries, or a member of two parties."""
    one, two = mine.phrases[0], yours.phrases[0]
    if point.slot != "attr" or said.predicate != "be" or point.kind != "modifier" or one.head != two.head:
        return False
    owners = [[each.phrase for each in phrase.named("of") if each.phrase is not None] for phrase in (one, two)]
    if any(len(each) != 1 or each[0].kind != "name" for each in owners):
        return False
    if one.head == _MEMBER:
        return all(each[0].head.rpartition(" ")[2] == _PARTY for each in owners)
    held = one.head == _CAPITAL and one.determiner in ("the", "") and two.determiner in ("the", "")
    return held and known.tense == "present" and _are_of_one_sort(owners[0][0].head, owners[1][0].head)


#: What a town is of one country; what somebody is of one party, and the word that ends its name.
_CAPITAL, _MEMBER, _PARTY = "capital", "member", "party"


def _is_on_another_day(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether what is done every so often is told of two days of the week: "every second Friday"."""
    if point.slot != "frequency" or known.verb in _STATES:
        return False
    one, two = (each.phrases[0].head.rpartition(" ") for each in (mine, yours))
    return one[0] == two[0] != "" and all(is_weekday(each[2]) for each in (one, two))


#: Verbs of what is so on one day beside what is so on another: "is closed on Mondays", "costs 4 crowns on Fridays".
_STATES = BEGUN_BY_ACT | {"be", "have", "cost", "pay"}


def _is_between_others(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether what lies between two is told to lie between two others."""
    return point.slot == "between" and len(mine.phrases) == len(yours.phrases) and is_of_one(said)


def _is_other_one(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether two are each told to be the one of a rank: "Venus is the hottest planet"."""
    rank = said.argument("attr")
    if point.slot != "subj" or said.predicate != "be" or rank is None or len(rank.phrases) != 1:
        return False
    one = rank.phrases[0]
    single = one.determiner == "the" and not one.plural and one.value is None and is_ranked(one)
    ranked = bool(one.named("superlative") or one.named("ordinal"))
    return single and ranked and all(names_one(each) for each in (mine, yours))


def _is_of_others(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one name is told to be of two places or parties: "Ida Berg of Holm", "Ida Berg of Tor"."""
    one, two = mine.phrases[0], yours.phrases[0]
    if len(mine.phrases) != 1 or len(yours.phrases) != 1 or not one.kind == two.kind == "name":
        return False
    if not begins_with_given_name(one.head) and not _is_made_somebody(said):
        return False
    if point.kind == "modifier":
        return one.head == two.head and all(_is_named_by(*each) for each in ((one, point.known), (two, point.said)))
    names = [each.head.split(" of ") for each in (one, two)]
    told = all(len(each) == _GIVEN_AND_SURNAME for each in names)
    return told and names[0][0] == names[1][0] and len(names[0][0].split()) == _GIVEN_AND_SURNAME


def _is_made_somebody(said: Proposition) -> bool:
    """Tell whether who is spoken of got an office, so that a person is meant: "was sworn in as prime minister"."""
    office = said.argument("as")
    head = office.phrases[0].head if office is not None else ""
    return bool(head) and (field_of(head) == PERSON or head in HELD)


def _is_named_by(phrase: Phrase, at: Span | None) -> bool:
    """Tell whether what stands at a place in a phrase says by a name of what it is one: "of the Red Party"."""
    found = [each for each in phrase.modifiers if at is not None and (each.start, each.end) == tuple(at)]
    return any(each.kind in ("of", "from") and each.phrase is not None and each.phrase.kind == "name" for each in found)


def _is_decided_otherwise(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one decision is told to be two: "voted 14 to 9 to close the pool"."""
    if point.slot != "purpose" or known.verb not in DECIDING or not (_share_time(known, said) or _share_score(said)):
        return False
    one, two = (each.phrases[0].head.split() for each in (mine, yours))
    return one[0] != two[0] and bool(one[1:]) and one[1:] == two[1 : len(one)]


def _is_opposite_then(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether opposites are told of one time, or beside one thing: "the lowest reading was taken on 2 May"."""
    if point.kind not in ("opposite", "modifier opposite") or not point.relation.excludes:
        return False
    topic = said.argument("subj") or said.argument("obj")
    if topic is yours:
        if len(mine.phrases) > 1 or len(yours.phrases) > 1:
            return False
        ranked = all(each.phrases[0].named("superlative") for each in (mine, yours))
        return ranked and (_share_moment(said) or _is_told_exactly(said))
    beside = known.argument("than") is not None and said.argument("than") is not None
    return beside or (_share_time(known, said) and known.tense == "present") or _share_moment(said)


def _is_told_exactly(said: Proposition) -> bool:
    """Tell whether a measure or a date is told of what is ranked, which the one at the other end has hardly as well.

    If the largest watch is 14 mm wide, the smallest is not. A count may be one of many: "has four rooms".
    """
    behind = [each for each in said.arguments if each.start >= said.start]
    values = [phrase.value for _, phrase in all_phrases(behind)] + [each.phrases[0].value for each in behind]
    return any(value is not None and value.kind in _EXACT for value in values)


#: Kinds of value that tell one thing from another.
_EXACT = frozenset({"quantity", "money", "duration", "percent", "date"})


def _has_most(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether two are each told to own or pay more than half of one thing: "owns 51 per cent of the club"."""
    part = said.argument("obj")
    if point.slot != "subj" or known.tense != "present" or known.verb not in HAVING_PARTS or part is None:
        return False
    share = part.phrases[0]
    value, whole = share.value, share.whole
    if value is None or whole is None or len(part.phrases) != 1 or whole.determiner not in KNOWN | {""}:
        return False
    least = {"percent": 50, "number": 0.5 if value.unit == "fraction" else None}.get(value.kind)
    low = value.low if isinstance(value.low, Decimal) else None
    return least is not None and low is not None and low > least and not mine.joint and not yours.joint


#: What shows that two fillers are two of which there is one.
GROUNDS: tuple[Callable[[Edit, Argument, Argument, Proposition, Proposition], bool], ...] = (
    _is_by_another,
    _is_elsewhere,
    _is_on_another_day,
    _is_in_another_place,
    _is_of_another,
    _is_between_others,
    _is_other_one,
    _is_of_others,
    _is_decided_otherwise,
    _is_opposite_then,
    _has_most,
)


def _share_time(known: Proposition, said: Proposition) -> bool:
    """Tell whether both give the same time; how often something is done is one."""
    return all(any(each.slot in _TIMES for each in made.arguments) for made in (known, said))


def _share_moment(said: Proposition) -> bool:
    """Tell whether the day or the hour is told, which both sides give."""
    return any(is_day(each.phrases[0].value) for each in said.arguments) or _has_hours(said)


def _has_hours(said: Proposition) -> bool:
    return any(each.phrases[0].value is not None and each.phrases[0].value.kind == "time" for each in said.arguments)


_TIMES = TIME_SLOTS | {"frequency"}


def _share_score(said: Proposition) -> bool:
    """Tell whether the votes for and against are told."""
    values = [each.phrases[0].value for each in said.arguments]
    return sum(value is not None and value.kind == "number" for value in values) >= len(("for", "against"))
