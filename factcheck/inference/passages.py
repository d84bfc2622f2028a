"""A passage that tells of what a statement is on, and counts, measures or dates the same thing otherwise.

"The film has over 130 reviews" beside "it holds a rating of 87 %, based on 118 reviews": how the sentences are built
says little here, since who compares a statement with a passage knows that both are on one thing. So this is asked only
of sentences that lean on each other, never of a base.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.inference.edits import Edit
from factcheck.inference.leaning import leans
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import LIGHT_WORDS, OPEN_MODALS, TALLYING
from factcheck.inference.wording.alignment import aligned
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.units import Unit, denies, span_of, unit_relation, units
from factcheck.language.wordnet import entry
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Proposition
from factcheck.values import comparable

#: The situations: what is counted alone, what is measured or told of a day as well, and days.
COUNT, AMOUNT, DATE = "another count in a passage", "another amount in a passage", "another date in a passage"
#: Share of a statement's words of weight that the passage has at least.
_ALIKE = 0.6
#: Kinds of values that are told by the noun behind them, and those that are told by the words around.
_COUNTED, _AMOUNTS = "number", frozenset({"percent", "money", "rating"})
#: How far around a value words tell what it is of, and how far before one without a noun: "the cases reached 359".
_AROUND, _BEFORE = 4, 6
_OF_WEIGHT = frozenset({"n", "v", "a", "name"})


class Apart(NamedTuple):
    """A value of a statement that no value excepts which a passage gives of the same thing.

    Attributes:
        said: the value of the statement.
        known: one of the passage.
        near: whether one ends where the other begins: "more than 40", "40".
    """

    said: Unit
    known: Unit
    near: bool


def told_in_passage(statement: str, passage: str) -> Outcome | None:
    """Return what a statement comes to that gives another amount or date than a passage on the same, or None.

    Args:
        statement: the sentence under test.
        passage: what is taken to be true, of the same thing.
    """
    said, known = main_of(statement), main_of(passage)
    mine, yours = units(passage), units(statement)
    if said is None or known is None or aligned(passage, statement) is not None:
        return None  # sentences worded alike are judged by their words
    if known.negated or any(map(denies, yours)) or _is_open(said) or _is_open(known):
        return None
    if not _leans_on(known, yours, mine) or _was_then(said, known, mine):
        return None
    dates = [each for each in yours if _kind(each) == "date"]
    amounts = [each for each in yours if _is_amount(each, yours)]
    if dates and not amounts:
        found, name, doubts = _other_date(dates, yours, mine), DATE, ["likeness"]
    elif all(_may_be_then(each, mine) for each in dates):
        found, sure = _other_amount(amounts, yours, mine)
        name, doubts = (COUNT, []) if sure and not dates else (AMOUNT, ["likeness"])
    else:
        return None
    if found is None or found.said.value is None:
        return None
    kind = found.said.value.kind
    edit = Edit("obj", kind, Relation.ALTERNATION, span_of([found.said]), span_of([found.known]))
    return exclusion(Pair(known, said, (edit,)), name, (edit,), doubts)


def _is_open(made: Proposition) -> bool:
    """Tell whether a sentence tells of what may be, or is yet to come."""
    return made.modal in OPEN_MODALS or made.tense == "future"


def _leans_on(known: Proposition, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether a passage does not name what it tells of, and a statement does: "Loom has", "the game has"."""
    said = {each.key for each in yours if each.pos == "name"}
    told = {each.key for each in mine if each.pos == "name"}
    if said <= told:
        return False  # each of the two can be understood alone
    before = [phrase for each in known.arguments if each.start < known.start for phrase in each.phrases]
    core = [phrase for each in known.arguments if each.slot in _CORE for phrase in each.phrases]
    return all(each.kind != "name" for each in before) or any(map(leans, core))  # "Stagewatch gives the opera 71%"


def _was_then(said: Proposition, known: Proposition, mine: Sequence[Unit]) -> bool:
    """Tell whether a passage tells of some day what was, and a statement what is: "In 1990 the city had"."""
    dated = any(_kind(each) == "date" and each.value is not None and not each.value.bound for each in mine)
    return dated and (said.tense, known.tense) == ("present", "past")


def _may_be_then(day: Unit, mine: Sequence[Unit]) -> bool:
    """Tell whether a passage is of the day of a statement, or of none."""
    known = [each.value for each in mine if each.value is not None and each.value.kind == "date"]
    return not known or any(day.value is not None and not value_relation(each, day.value).excludes for each in known)


def _other_amount(amounts: Sequence[Unit], yours: Sequence[Unit], mine: Sequence[Unit]) -> tuple[Apart | None, bool]:
    """Return an amount that the passage gives otherwise, and whether hardly anything speaks against it."""
    beside = [(each, _counterparts(each, yours, mine)) for each in amounts]
    apart = [each for each in (_apart(said, found) for said, found in beside) if each is not None]
    if not apart:
        return None, False
    far = [each for each in apart if not each.near]
    kinds = {_kind(each.said) for each in far}
    plain = kinds == {_COUNTED} or len(kinds) > 1 or (kinds == {_MONEY} and _share(yours, mine) > _ALIKE)
    alike = not any(_is_narrower(each, yours, mine) for each in far)
    return (far or apart)[0], plain and alike and all(found for _, found in beside)


def _is_narrower(pair: Apart, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether a passage counts some of what the statement counts: "junior members"; not so "confirmed cases"."""
    said = {each.key for each in _counted(pair.said, yours)}
    return any(
        each.key not in said and each.key not in TALLYING and each.tag not in _PARTICIPLES
        for each in _counted(pair.known, mine)[:-1]
    )


def _are_told_alike(said: Unit, known: Unit, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether a statement and a passage only say how many there are, or the same of them: "left", "quit"."""
    two = [_verb_at(said, yours), _verb_at(known, mine)]
    verbs = [each for each in two if each is not None and each.key not in TALLYING]
    return not verbs or (len(verbs) == 2 and _is_same(verbs[0], verbs[1]))


def _verb_at(value: Unit, found: Sequence[Unit]) -> Unit | None:
    """Return the verb before a value, or else the one behind it, within what tells what it is of."""
    place = found.index(value)
    before = [each for each in found[max(0, place - _AROUND) : place] if each.pos == "v"]
    beside = found[place + 1 : place + 2 + _AROUND]
    behind = [each for each in beside if each.pos == "v"]
    if before or not behind or behind[0].key != "be":
        return next(iter([*reversed(before), *behind]), None)
    closed = next((each for each in behind if each.tag == "VBN"), None)  # "three parks were closed"
    # "11 players are on the field"
    placed = any(one is behind[0] and two.pos == "prep" for one, two in pairwise(beside))
    return closed or (_ELSEWHERE if placed else behind[0])


#: Stands for being somewhere or somehow.
_ELSEWHERE = Unit("", "v", 0, 0)


def _other_date(dates: Sequence[Unit], yours: Sequence[Unit], mine: Sequence[Unit]) -> Apart | None:
    """Return the one date of a statement, if the passage gives one alone and that is another."""
    beside = [each for each in mine if _kind(each) == "date"]
    if len(dates) != 1 or len(beside) != 1 or _share(yours, mine) <= _ALIKE:
        return None
    return _apart(dates[0], beside)


def _apart(said: Unit, beside: Sequence[Unit]) -> Apart | None:
    """Return a value that excludes all that a passage gives of the same, or None."""
    pairs = [(each, said.value, each.value) for each in beside if each.value is not None]
    if said.value is None or not pairs:
        return None
    if not all(value_relation(known, value).excludes for _, value, known in pairs if value is not None):
        return None
    near = any(_meet(value, known) for _, value, known in pairs if value is not None)
    return Apart(said, pairs[0][0], near)


def _meet(one: Value, two: Value) -> bool:
    ends = {each for each in (one.low, one.high) if each is not None}
    return not ends.isdisjoint(each for each in (two.low, two.high) if each is not None)


def _counterparts(said: Unit, yours: Sequence[Unit], mine: Sequence[Unit]) -> list[Unit]:
    """Return the values of a passage that are of the same thing as one of a statement."""
    comparables = [
        each
        for each in mine
        if each.value is not None
        and said.value is not None
        and each.value.kind == said.value.kind
        and comparable(each.value, said.value)
    ]
    if _kind(said) == _COUNTED:
        counted = _counted(said, yours)
        found = [
            each
            for each in comparables
            if _is_amount(each, mine)
            and counted
            and _any_same(counted[-1:], _named_by(each, mine))
            and _are_told_alike(said, each, yours, mine)
        ]
    else:
        around = _around(said, yours)
        found = [each for each in comparables if _any_same(around, _around(each, mine))]
        found = [each for each in found if not _is_of_a_place(each, yours, mine)]
    return _likest(said, found, yours, mine)


def _is_of_a_place(value: Unit, yours: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether a passage gives an amount of what the statement does not name: "$300 million in Veldland"."""
    place = mine.index(value)
    named = {each.key for each in yours if each.pos == "name"}
    behind = mine[place + 1 + len(_counted(value, mine)) :][:2]
    return len(behind) == 2 and behind[0].pos == "prep" and behind[1].pos == "name" and behind[1].key not in named


def _likest(said: Unit, found: list[Unit], yours: Sequence[Unit], mine: Sequence[Unit]) -> list[Unit]:
    """Return those of several values that have most of the words around that of a statement."""
    if len(found) < 2:
        return found
    around = _around(said, yours)
    alike = [sum(_any_same([one], _around(each, mine)) for one in around) for each in found]
    return [each for each, count in zip(found, alike, strict=True) if count == max(alike)]


def _is_amount(unit: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a unit is an amount, and not the number of a name: "Holm 4"."""
    place = found.index(unit)
    kind = _kind(unit)
    if kind != _COUNTED:
        return kind in _AMOUNTS
    before = found[place - 1] if place else None
    return before is None or before.pos != "name" or unit.start - before.end > 1


def _kind(unit: Unit) -> str:
    return unit.value.kind if unit.value is not None else ""


def _named_by(value: Unit, found: Sequence[Unit]) -> list[Unit]:
    """Return the nouns that a number may count: those behind it, or else those before it."""
    behind = _counted(value, found)
    if behind:
        return behind
    place = found.index(value)
    named: list[Unit] = []
    for each in reversed(found[max(0, place - _BEFORE) : place]):
        if each.value is not None and each.value.kind != "date":
            break
        named += [each] if each.pos == "n" else []
    return named


def _counted(value: Unit, found: Sequence[Unit]) -> list[Unit]:
    """Return the words of the noun that a number counts: "46 confirmed cases"."""
    run: list[Unit] = []
    last = value
    for each in found[found.index(value) + 1 :]:
        if each.start - last.end > 1 or not (each.pos in ("n", "a") or each.tag in _PARTICIPLES):
            break
        run.append(each)
        last = each
    while run and run[-1].pos != "n":
        run.pop()
    return run


#: Slots of what a sentence is mainly about.
_CORE = frozenset({"subj", "obj", "iobj"})
#: Penn tags of verbs that may stand before a noun.
_PARTICIPLES = frozenset({"VBN", "VBG"})
_MONEY = "money"


def _around(value: Unit, found: Sequence[Unit]) -> list[Unit]:
    place = found.index(value)
    beside = [*found[max(0, place - _AROUND) : place], *found[place + 1 : place + 1 + _AROUND]]
    return [each for each in beside if each.pos in ("n", "v", "a") and each.key not in LIGHT_WORDS]


def _any_same(some: Sequence[Unit], others: Sequence[Unit]) -> bool:
    return any(_is_same(one, two) for one in some for two in others)


def _is_same(one: Unit, two: Unit) -> bool:
    """Tell whether two words say one thing, or one is made of the other: "reviews", "reviewers"."""
    if one.key == two.key:
        return True
    derived = f"{two.key}.{two.pos}" in entry(one.key).derived or f"{one.key}.{one.pos}" in entry(two.key).derived
    return derived or (one.pos == two.pos and unit_relation(one, two).relation is Relation.EQUIVALENT)


def _share(yours: Sequence[Unit], mine: Sequence[Unit]) -> float:
    """Return the share of the words of weight of a statement that a passage has."""
    said = {each.key for each in yours if each.pos in _OF_WEIGHT and each.value is None}
    known = {word for each in mine for word in (each.key, *each.key.split())}
    told = [key for key in said if key in known or not known.isdisjoint(key.split())]
    return len(told) / len(said) if said else 0.0
