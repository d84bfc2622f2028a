"""A fact told again with one thing changed: by whom, where, on which day, of which party; all else is the same.

Two things of one sort may well be true beside each other, so that the difference is no more than worth a look; and only
where the rest says which fact is meant: what is done by one, at a time that both give, the one that is the largest.
"""

from __future__ import annotations

from functools import cache

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import BY_THE_WAY, TIME_SLOTS
from factcheck.inference.phrases import is_ranked
from factcheck.inference.singles import FILLER
from factcheck.inference.terms import DECIDING, DONE_BY_ONE, HELD_ONCE, ONCE, TOWN_KINDS, WON_BY_ONE
from factcheck.language.given_names import gender_of
from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import entry, synset
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Span
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import BEGUN_BY_ACT

#: Slots of where something happened.
_PLACES = frozenset({"in", "at", "on", "near", "aboard"})
_KNOWN = frozenset({"the", "its", "their", "his", "her", "this"})
#: Kinds of edit between two things of one sort.
_OTHERS = frozenset({"word", "name", "modifier", "modifier opposite", "opposite", "version"})
#: A name in two words.
_GIVEN_AND_SURNAME = 2


def retold(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, the one that changes a fact which is told again as one between things of which there is one.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    apart = [edit for edit in edits if not edit.relation.entails]
    if not apart or not _tell_alike(known, said) or any(edit.soft for edit in edits if edit not in apart):
        return edits
    point = _point(apart)
    mine, yours = (made.argument(point.slot) if point is not None else None for made in (known, said))
    if point is None or mine is None or yours is None or mine.negated or yours.negated or mine.focus or yours.focus:
        return edits
    if not any(ground(point, mine, yours, known, said) for ground in _GROUNDS):
        return edits
    changed = Edit(point.slot, FILLER, Relation.ALTERNATION, point.said, point.known)
    return [*[edit for edit in edits if edit not in apart], changed]


def _tell_alike(known: Proposition, said: Proposition) -> bool:
    """Tell whether two propositions say the same in the same way: with one verb, of one time, on one condition."""
    same = known.predicate == said.predicate and known.verb == said.verb and known.tense == said.tense
    bare = not (known.negated or said.negated or known.frame or said.frame or known.defining or said.defining)
    plain = not {known.kind, said.kind} & BY_THE_WAY
    modal = known.modal == said.modal and known.speaker == said.speaker and known.condition == said.condition
    return same and bare and plain and modal


def _point(apart: list[Edit]) -> Edit | None:
    """Return the one thing that differs: a phrase, or the word that narrows it on each side."""
    if len(apart) == 1:
        return apart[0] if apart[0].kind in _OTHERS and apart[0].said and apart[0].known else None
    one, two = apart if len(apart) == len(("added", "narrowing")) else (None, None)
    if one is None or two is None or one.slot != two.slot:
        return None
    if one.kind == two.kind == "name":
        return one if one.slot == "between" else None
    added, left = (one, two) if one.kind == "added" else (two, one)
    if (added.kind, left.kind) != ("added", "narrowing") or added.said is None or left.known is None:
        return None
    return Edit(added.slot, "word", Relation.INDEPENDENCE, added.said, left.known)


def _is_by_another(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one thing is told to be done by two: "is run by the club", "a flood destroyed it in 1968"."""
    if point.slot != "subj" or known.verb not in DONE_BY_ONE | WON_BY_ONE or not _are_two(mine, yours):
        return False
    if known.verb in WON_BY_ONE and not _share_moment(said):
        return False
    undergone = said.argument("obj")
    if undergone is None or len(undergone.phrases) != 1 or not _is_one(undergone.phrases[0]):
        return False
    return yours.start > said.start or _share_time(known, said)


def _is_elsewhere(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether something that is told of one time is told of two places: "began in a bakery in May 1666"."""
    if point.slot not in _PLACES or not _are_two(mine, yours) or not _is_of_one(said):
        return False
    days = [is_weekday(each.phrases[0].head.rpartition(" ")[2]) for each in (mine, yours)]
    if all(days):
        return known.tense == "present" and known.verb not in _STATES and not _has_hours(said)
    if point.slot == "aboard" and point.kind == "name":
        return known.tense == "past" and known.verb in ONCE
    if known.tense == "past" and known.verb in ONCE and point.kind == "name":
        return False  # two names of where something happened once are told apart without this
    once = known.verb in ONCE and known.tense == "past"
    return not any(days) and (_share_moment(said) or (once and _share_time(known, said)))


def _is_in_another_place(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one thing lies, or one event was held, in two places of one sort: "is in Paris", "is in Lyon"."""
    if point.slot != "in" or point.kind != "name" or not point.relation.excludes or not _is_of_one(said):
        return False
    topic = said.argument("subj") or said.argument("obj")
    one = topic.phrases[0] if topic is not None else None
    known_one = one is not None and not one.plural and (one.kind == "name" or one.determiner in _KNOWN)
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
    return point.slot == "between" and len(mine.phrases) == len(yours.phrases) and _is_of_one(said)


def _is_other_one(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether two are each told to be the one of a rank: "Venus is the hottest planet"."""
    rank = said.argument("attr")
    if point.slot != "subj" or said.predicate != "be" or rank is None or len(rank.phrases) != 1:
        return False
    one = rank.phrases[0]
    single = one.determiner == "the" and not one.plural and one.value is None and is_ranked(one)
    ranked = bool(one.named("superlative") or one.named("ordinal"))
    return single and ranked and all(_names_one(each) for each in (mine, yours))


def _is_of_others(point: Edit, mine: Argument, yours: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether one name is told to be of two places or parties: "Ida Berg of Holm", "Ida Berg of Tor"."""
    one, two = mine.phrases[0], yours.phrases[0]
    if len(mine.phrases) != 1 or len(yours.phrases) != 1 or not one.kind == two.kind == "name":
        return False
    if not gender_of(one.head.split()[0]):
        return False
    if point.kind == "modifier":
        return one.head == two.head and all(_is_named_by(*each) for each in ((one, point.known), (two, point.said)))
    names = [each.head.split(" of ") for each in (one, two)]
    told = all(len(each) == _GIVEN_AND_SURNAME for each in names)
    return told and names[0][0] == names[1][0] and len(names[0][0].split()) == _GIVEN_AND_SURNAME


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
        ranked = all(each.phrases[0].named("superlative") for each in (mine, yours))
        return ranked and _share_moment(said)
    beside = known.argument("than") is not None and said.argument("than") is not None
    return beside or (_share_time(known, said) and known.tense == "present") or _share_moment(said)


_GROUNDS = (
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
)


def _share_time(known: Proposition, said: Proposition) -> bool:
    """Tell whether both give the same time; how often something is done is one."""
    timed = [any(each.slot in _TIMES for each in made.arguments) for made in (known, said)]
    return all(timed)


def _share_moment(said: Proposition) -> bool:
    """Tell whether the day or the hour is told, which both sides give."""
    values = [each.phrases[0].value for each in said.arguments]
    days = any(value is not None and value.kind == "date" and value.low == value.high for value in values)
    return days or _has_hours(said)


def _has_hours(said: Proposition) -> bool:
    return any(each.phrases[0].value is not None and each.phrases[0].value.kind == "time" for each in said.arguments)


_TIMES = TIME_SLOTS | {"frequency"}


def _share_score(said: Proposition) -> bool:
    """Tell whether the votes for and against are told."""
    values = [each.phrases[0].value for each in said.arguments]
    return sum(value is not None and value.kind == "number" for value in values) >= len(("for", "against"))


def _are_two(mine: Argument, yours: Argument) -> bool:
    """Tell whether two arguments name one thing each, neither of which may be a kind or a part of the other."""
    if len(mine.phrases) != 1 or len(yours.phrases) != 1:
        return False
    one, two = mine.phrases[0], yours.phrases[0]
    if {one.kind, two.kind} - {"noun", "name"} or one.plural or two.plural or one.value or two.value:
        return False
    if one.quantifier or two.quantifier or one.whole or two.whole or _is_within(one, two) or _is_within(two, one):
        return False
    if one.kind == two.kind == "noun" and one.head != two.head:
        found = word_relation(one.head, two.head, "n")
        return found.relation is Relation.INDEPENDENCE or found.relation is Relation.ALTERNATION
    return one.kind == two.kind


def _is_within(one: Phrase, two: Phrase) -> bool:
    """Tell whether one phrase names the other as what it is of: "the board of the club", "the club"."""
    return any(each.phrase is not None and each.phrase.head == two.head for each in one.modifiers)


def _is_one(phrase: Phrase) -> bool:
    """Tell whether a phrase names one known thing, or a stuff: "the wing", "Acme", "penicillin"."""
    if phrase.plural or phrase.kind not in ("noun", "name"):
        return False
    return phrase.kind == "name" or phrase.determiner in _KNOWN or bool(phrase.named("poss")) or not phrase.determiner


def _is_of_one(said: Proposition) -> bool:
    """Tell whether a proposition tells of one known thing, or of all of a kind: "garden waste", "guided tours"."""
    topic = said.argument("subj") or said.argument("obj")
    if topic is None or len(topic.phrases) != 1:
        return False
    phrase = topic.phrases[0]
    counted = phrase.value is not None or phrase.whole is not None or bool(phrase.quantifier) or phrase.head == _REST
    return phrase.kind in ("noun", "name") and phrase.determiner != "a" and not counted


#: What is left of a whole.
_REST = "rest"


def _names_one(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return (
        len(argument.phrases) == 1 and phrase.determiner in ("", "the") and not phrase.plural and not phrase.quantifier
    )
