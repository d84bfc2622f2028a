"""A statement that says of the same, in the words of a claim but another construction, one thing differently.

Where the two cannot be laid slot on slot, they may still share all their words but one value: "the order was worth 16
million" beside "ordered 22 trams for 61 million". That is no proof, as nothing shows who does what to whom; it is worth
a second look, so that what comes out is never more than a suspicion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import MEASURE_KINDS, NAMING_KINDS, is_day
from factcheck.inference.pairs import Pair
from factcheck.inference.sight import Sight, sight
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import (
    DECISIVE_ADVERBS,
    GENERIC_HEADS,
    LIGHT_WORDS,
    MEASURING,
    OPPOSED_PREPOSITIONS,
    SETTING_APART,
    TURNING,
)
from factcheck.inference.wording.holding import holding, is_label
from factcheck.inference.wording.units import Unit, denies, span_of, unit_relation, units
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.patterns import pattern
from factcheck.syntax.words import COUNT_NOUNS, EXCEPTING
from factcheck.values import comparable, is_share

if TYPE_CHECKING:
    from factcheck.inference.wording.counterparts import Counterpart, Counterparts

#: Nouns that only say that it is a thing or an amount.
_GENERIC = GENERIC_HEADS | COUNT_NOUNS
#: Words that turn what is said round, or set it apart.
_TURNING = TURNING | SETTING_APART
#: The name of the case.
ECHO = "a value beside the same words"


@lru_cache(maxsize=8192)
def echoed(statement: str, claim: str) -> Outcome | None:
    """Return the suspicion that a statement gives another value for what a claim tells, or None.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if not _may_echo(sight(claim), sight(statement)):
        return None
    mine, yours = units(claim), units(statement)
    if not _may_differ(mine, yours):
        return None
    from factcheck.inference.wording.counterparts import counterparts, with_particles

    mine, yours = with_particles(mine), with_particles(yours)
    if _turns(mine) != _turns(yours):
        return None
    found = counterparts(mine, yours)
    point = _only_difference(found, mine, yours)
    if point is None or _is_written(point.said, statement, claim):
        return None
    if not _share_enough(point, found, yours) or _turned(found, yours) or _turned_round(found, mine, yours):
        return None
    said, known = holding(statement, span_of((point.said,))), holding(claim, span_of((point.known,)))
    if said is None or known is None or is_label(point.said, yours) or is_label(point.known, mine):
        return None
    from factcheck.inference.wording.one_thing import may_be_of_another, may_be_one  # few pairs come so far

    if not may_be_one(said, known, found, point) or may_be_of_another(point, known[0], found, claim):
        return None
    kind = point.said.value.kind if point.said.value is not None else ""
    edit = Edit(said[1], kind, point.relation, span_of((point.said,)), span_of((point.known,)))
    pair = Pair(known[0], said[0], (edit,))
    if kind == "date":
        from factcheck.inference.date_grounds import date_situation

        if not date_situation(pair):
            return None
    return exclusion(pair, ECHO, (edit,), ["words"] if found.left else [])


def _may_echo(mine: Sight, yours: Sight) -> bool:
    """Tell at a glance whether two sentences share words, and give values of one kind."""
    return not mine.kinds.isdisjoint(yours.kinds) and not mine.words.isdisjoint(yours.words)


def _may_differ(mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell by their values alone whether each of a statement has one of a claim to answer to, and one excludes it."""
    known, said = ([each for each in side if each.value is not None] for side in (mine, yours))
    if len(said) > len(known):
        return False
    relations = [[unit_relation(one, two).relation for one in known] for two in said]
    answered = all(any(each.entails or each.excludes for each in found) for found in relations)
    return answered and any(each.excludes for found in relations for each in found)


def _is_written(unit: Unit, statement: str, claim: str) -> bool:
    """Tell whether a claim holds a value as it is written as well, so that it may tell it of something else."""
    value = statement[unit.start : unit.end]
    number = pattern(r"\d.*" if unit.value is not None and unit.value.kind == "date" else r"\d[\d.,]*").search(value)
    told = number.group() if number is not None else value.split()[0]
    return bool(re.search(rf"(?<!\w){re.escape(told)}(?!\w)", claim, re.IGNORECASE))


def _turned(found: Counterparts, yours: Sequence[Unit]) -> bool:
    """Tell whether a statement has a word of another time or scope that the claim has not: before, without."""
    told = {(each.said.start, each.said.end) for each in found.pairs}
    return any((each.start, each.end) not in told and each.key in _TURNING for each in yours)


def _turned_round(found: Counterparts, mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell whether a word stands behind the opposite preposition: trams from Holm, trams to Holm."""
    before = [(_word_before(each.known, mine), _word_before(each.said, yours)) for each in found.pairs]
    if any((one in _TAKING_OUT) != (two in _TAKING_OUT) for one, two in before):
        return True  # "excluding overtime", "with overtime"
    return any(pair in OPPOSED_PREPOSITIONS or set(pair) in _ENDS for pair in before)


#: Words that take out what stands behind them.
_TAKING_OUT = EXCEPTING | {"except", "exclude"}


def _word_before(unit: Unit, found: Sequence[Unit]) -> str:
    place = found.index(unit)
    return found[place - 1].key if place else ""


_ENDS = ({"to", "from"}, {"into", "from"})


def _turns(found: Iterable[Unit]) -> int:
    return sum(map(denies, found)) % 2


def _only_difference(found: Counterparts, mine: Sequence[Unit], yours: Sequence[Unit]) -> Counterpart | None:
    """Return the one pair of values that exclude each other, if all else that answers to each other agrees."""
    apart = [each for each in found.pairs if each.relation.excludes]
    if len(apart) != 1 or any(each.value is not None for each in found.left):
        return None
    point = apart[0]
    if point.said.value is None or point.said.value.kind in NAMING_KINDS:
        return None
    agreeing = [each for each in found.pairs if each is not point]
    if any(each.said.value is not None and not _is_same(each, point) for each in agreeing):
        return None
    if point.said.value.kind == "date" and any(_is_another(each) for each in agreeing):
        return None
    counts = _counted(point.said, yours), _counted(point.known, mine)
    same_noun = all(counts) and any(each.said == counts[0] and each.known == counts[1] for each in found.pairs)
    others = [each for each in found.over if each.value is not None]
    if any(_may_be_meant(each, point.said, same_noun) for each in others) or _may_add_up(point, others, mine):
        return None
    return point


def _counted(unit: Unit, found: Sequence[Unit]) -> Unit | None:
    from factcheck.inference.wording.counterparts import counted

    return counted(unit, found)


def _may_add_up(point: Counterpart, others: Sequence[Unit], mine: Sequence[Unit]) -> bool:
    """Tell whether a value may be what several of a claim come to: 8, of "3 in Paris and 5 in Oslo"."""
    noun = _counted(point.known, mine)
    alike = [
        each for each in others if noun is None or (other := _counted(each, mine)) is None or other.key == noun.key
    ]
    told = [each.value for each in (point.known, *alike) if each.value is not None]
    said = point.said.value
    if said is None or said.kind not in MEASURE_KINDS:
        return False
    highs = [each.high for each in told if comparable(each, said)]
    return len(highs) > 1 and any(each is None or said.low is None or said.low > each for each in highs)  # type: ignore[operator]


def _is_another(pair: Counterpart) -> bool:
    """Tell whether a claim names a kind of what a statement names, so that something else may have happened to it."""
    return pair.said.pos == "n" and pair.relation is not Relation.EQUIVALENT


def _is_same(pair: Counterpart, point: Counterpart) -> bool:
    """Tell whether two values are the same, or one is a day of a longer time; what a month has is not a year's."""
    dated = pair.said.value is not None and pair.said.value.kind == "date" and not pair.said.value.bound
    measured = point.said.value is not None and point.said.value.kind in MEASURE_KINDS
    within = dated and pair.relation is Relation.FORWARD and (is_day(pair.known.value) or not measured)
    return pair.relation is Relation.EQUIVALENT or within


def _may_be_meant(other: Unit, said: Unit, same_noun: bool) -> bool:
    """Tell whether a value of a claim may be what a statement tells in another way: nine, for nine years; a half.

    Args:
        other: a value of the claim that nothing in the statement answers to.
        said: the value of the statement.
        same_noun: whether the value that it was laid beside counts the same noun.
    """
    one, two = other.value, said.value
    if one is None or two is None:
        return False
    if one.low is not None and one.low == two.low:
        return True
    if comparable(one, two):
        return not value_relation(one, two).excludes
    return is_share(one) and not is_share(two) and not same_noun


#: How many words of weight may be left without a counterpart.
_LEFT = 2


def _share_enough(point: Counterpart, found: Counterparts, yours: Sequence[Unit]) -> bool:
    """Tell whether two sentences share a name and a word, or three words, and nearly all that one says."""
    names = sum(each.said.pos == "name" for each in found.pairs)
    words = sum(each.said.pos in ("n", "v", "a") and each.said.key not in LIGHT_WORDS for each in found.pairs)
    least = (2 if names or _count_the_same(point, found, yours) else 3) - names - words
    if len(found.left) < least:
        return False  # were they all of kin, which is dear to tell
    kin = _of_kin(found.left, found.over) if found.left and found.over else []
    left = [each for each in found.left if each not in kin]
    if len(left) > _LEFT or any(not _may_be_left(each, point, found, yours) for each in left):
        return False
    return len(kin) >= least


def _of_kin(left: Sequence[Unit], over: Sequence[Unit]) -> list[Unit]:
    from factcheck.inference.wording.kin import are_kin

    return [each for each in left if any(are_kin(each, other) for other in over)]


def _count_the_same(point: Counterpart, found: Counterparts, yours: Sequence[Unit]) -> bool:
    noun = _counted(point.said, yours)
    return (
        noun is not None
        and noun.key not in GENERIC_HEADS
        and any(each.said == noun and each.relation.entails for each in found.pairs)
    )


def _may_be_left(unit: Unit, point: Counterpart, found: Counterparts, yours: Sequence[Unit]) -> bool:
    """Tell whether a word without a counterpart narrows nothing: a verb of measure, a noun outside of an adjunct.

    Where both count the same things, another verb hardly counts others of them: "the plan can be used on 3 devices".
    """
    if unit.key in MEASURING:
        return True
    place = yours.index(unit)
    if unit.pos == "n":
        bare = place == 0 or yours[place - 1].pos != "prep"
        return unit.key in _GENERIC and bare
    same = _count_the_same(point, found, yours)
    return unit.pos in ("v", "r") and same and unit.key not in DECISIVE_ADVERBS
