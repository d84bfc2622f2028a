"""A statement that says of the same, in the words of a claim but another construction, one thing differently.

Where the two cannot be laid slot on slot, they may still share all their words but one value: "the order was worth 16
million" beside "ordered 22 trams for 61 million". That is no proof, as nothing shows who does what to whom; it is worth
a second look, so that what comes out is never more than a suspicion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from factcheck.inference.date_grounds import date_situation
from factcheck.inference.edits import Edit
from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.pairs import Pair
from factcheck.inference.sight import Sight, sight
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import (
    GENERIC_HEADS,
    LIGHT_WORDS,
    MEASURING,
    OPPOSED_PREPOSITIONS,
    PLACE_NOUNS,
    SETTING_APART,
    TURNING,
)
from factcheck.inference.wording.counterparts import Counterpart, Counterparts, counterparts
from factcheck.inference.wording.holding import Held, holding, is_label
from factcheck.inference.wording.units import Unit, denies, span_of, units
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import COUNT_NOUNS
from factcheck.values import comparable, is_share

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
    if _turns(mine) != _turns(yours):
        return None
    found = counterparts(mine, yours)
    point = _only_difference(found)
    if point is None or _is_written(statement[point.said.start : point.said.end], claim):
        return None
    if not _share_enough(found, yours) or _turned(found, yours) or _turned_round(found, mine, yours):
        return None
    said, known = holding(statement, span_of((point.said,))), holding(claim, span_of((point.known,)))
    if said is None or known is None or is_label(point.said, yours) or is_label(point.known, mine):
        return None
    if not _may_be_one(said, known, found, point):
        return None
    kind = point.said.value.kind if point.said.value is not None else ""
    edit = Edit(said[1], kind, point.relation, span_of((point.said,)), span_of((point.known,)))
    pair = Pair(known[0], said[0], (edit,))
    if kind == "date" and not date_situation(pair):
        return None
    return exclusion(pair, ECHO, (edit,), ["words"] if found.left else [])


def _may_echo(mine: Sight, yours: Sight) -> bool:
    """Tell at a glance whether two sentences share words, and give values of one kind."""
    return not mine.kinds.isdisjoint(yours.kinds) and not mine.words.isdisjoint(yours.words)


def _is_written(value: str, claim: str) -> bool:
    """Tell whether a claim holds the number of a value as well, so that it may tell it of something else."""
    number = re.search(r"\d[\d.,]*|\w+", value)
    return number is not None and bool(re.search(rf"(?<!\w){re.escape(number.group())}(?!\w)", claim, re.IGNORECASE))


def _turned(found: Counterparts, yours: Sequence[Unit]) -> bool:
    """Tell whether a statement has a word of another time or scope that the claim has not: before, without."""
    told = {(each.said.start, each.said.end) for each in found.pairs}
    return any((each.start, each.end) not in told and each.key in TURNING | SETTING_APART for each in yours)


def _turned_round(found: Counterparts, mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell whether a word stands behind the opposite preposition: trams from Holm, trams to Holm."""
    before = [(_word_before(each.known, mine), _word_before(each.said, yours)) for each in found.pairs]
    return any(pair in OPPOSED_PREPOSITIONS or set(pair) in _ENDS for pair in before)


def _word_before(unit: Unit, found: Sequence[Unit]) -> str:
    place = found.index(unit)
    return found[place - 1].key if place else ""


_ENDS = ({"to", "from"}, {"into", "from"})


def _turns(found: Iterable[Unit]) -> int:
    return sum(map(denies, found)) % 2


def _only_difference(found: Counterparts) -> Counterpart | None:
    """Return the one pair of values that exclude each other, if all else that answers to each other agrees."""
    apart = [each for each in found.pairs if each.relation.excludes]
    values = [each for each in found.left if each.value is not None]
    others = [each for each in found.over if each.value is not None]
    if len(apart) != 1 or values or apart[0].said.value is None or apart[0].said.value.kind in _NAMING:
        return None
    agreeing = [each for each in found.pairs if each is not apart[0]]
    if any(each.said.value is not None and not _is_same(each) for each in agreeing):
        return None
    if any(_may_be_meant(each, apart[0].said) for each in others):
        return None
    return apart[0]


def _is_same(pair: Counterpart) -> bool:
    dated = pair.said.value is not None and pair.said.value.kind == "date" and not pair.said.value.bound
    return pair.relation is Relation.EQUIVALENT or (dated and pair.relation is Relation.FORWARD)


def _may_be_meant(other: Unit, said: Unit) -> bool:
    """Tell whether a value of a claim may be what a statement tells in another way: nine, for nine years; a half."""
    one, two = other.value, said.value
    if one is None or two is None:
        return False
    same = one.low is not None and one.low == two.low
    return same or comparable(one, two) or (is_share(one) and not is_share(two))


#: Kinds of values that mostly say which one is meant: the third bridge, version 5.1.
_NAMING = frozenset({"ordinal", "version"})
#: How many words of weight may be left without a counterpart.
_LEFT = 1


def _share_enough(found: Counterparts, yours: Sequence[Unit]) -> bool:
    """Tell whether two sentences share a name and a word, or three words, and nearly all that one says."""
    if len(found.left) > _LEFT or any(not _may_be_left(each, yours) for each in found.left):
        return False
    names = sum(each.said.pos == "name" for each in found.pairs)
    words = sum(each.said.pos in ("n", "v", "a") and each.said.key not in LIGHT_WORDS for each in found.pairs)
    return names + words >= (2 if names else 3)


def _may_be_left(unit: Unit, yours: Sequence[Unit]) -> bool:
    """Tell whether a word without a counterpart narrows nothing: a verb of measure, a noun outside of an adjunct."""
    if unit.key in MEASURING:
        return True
    place = yours.index(unit)
    return (
        unit.pos == "n" and unit.key in GENERIC_HEADS | COUNT_NOUNS and (place == 0 or yours[place - 1].pos != "prep")
    )


def _may_be_one(said: Held, known: Held, found: Counterparts, point: Counterpart) -> bool:
    """Tell whether two values may be told of one thing: same subject, no other breadth, for a date the same verb."""
    mine, yours = known[0], said[0]
    if "than" in (said[1], known[1]) or mine.negated != yours.negated or mine.negated:
        return False
    if bool(mine.condition) != bool(yours.condition) or (mine.modal, mine.speaker) != (yours.modal, yours.speaker):
        return False
    subject = _subject(yours)
    if subject is not None:
        if _overlaps(subject, point.said):
            return _counts_same(said, known, point, found)
        left = any(_overlaps(subject, each) for each in found.left)
        if left or not _is_subject_told(subject, mine, yours, found):
            return False
    if point.said.value is not None and point.said.value.kind in MEASURE_KINDS:
        return _counts_same(said, known, point, found)
    return not found.left and _have_same_verb(mine, yours, found)


def _subject(made: Proposition) -> Argument | None:
    """Return what stands before the verb of a proposition, or its subject."""
    told = made.argument("subj")
    if told is not None:
        return told
    before = [each for each in made.arguments if each.end <= made.start and not each.slot.startswith("time")]
    return before[0] if before else None


def _overlaps(argument: Argument, unit: Unit) -> bool:
    return argument.start <= unit.start and unit.end <= argument.end


def _have_same_verb(mine: Proposition, yours: Proposition, found: Counterparts) -> bool:
    if mine.frame and mine.frame == yours.frame:
        return mine.outcome == yours.outcome and mine.phase == yours.phase
    return any(
        yours.start <= each.said.start < yours.end
        and mine.start <= each.known.start < mine.end
        and each.relation.entails
        for each in found.pairs
    )


def _is_subject_told(subject: Argument, mine: Proposition, yours: Proposition, found: Counterparts) -> bool:
    """Tell whether what a statement speaks of stands in the claim, and as the subject where the verb is the same."""
    if len(subject.phrases) > 1:
        return False
    inside = [each for each in found.pairs if _overlaps(subject, each.said)]
    if not inside:
        return subject.phrases[0].kind == "pronoun" or subject.phrases[0].head == "there"
    other = _subject(mine)
    if other is not None and _have_same_verb(mine, yours, found):
        taking_part = [other]
    else:
        taking_part = [each for each in mine.arguments if each.slot != "than"]
    inside = [each for each in inside if not mine.start <= each.known.start < mine.end]  # "the order", "ordered"
    named = [each for each in inside if each.said.pos == "name"] or inside
    return all(any(_is_part(argument, each, found) for argument in taking_part) for each in named)


def _is_part(argument: Argument, pair: Counterpart, found: Counterparts) -> bool:
    """Tell whether what a statement speaks of has a part in what a claim says, and not a part or a kind of it.

    A title before a name makes it no other.
    """
    if not _overlaps(argument, pair.known):
        return False
    over = [each for each in found.over if _overlaps(argument, each) and each.key not in PLACE_NOUNS]
    return all(pair.known.pos == "name" and each.pos == "n" and each.end + 1 == pair.known.start for each in over)


def _counts_same(said: Held, known: Held, point: Counterpart, found: Counterparts) -> bool:
    """Tell whether two amounts may be of one thing, by the nouns that they count."""
    mine, yours = _counted(known[0], point.known), _counted(said[0], point.said)
    if any(each.pos == "n" and 0 < each.start - point.known.end <= 1 for each in found.over):
        return False
    nouns = [each.known for each in found.pairs if each.known.pos == "n"]
    if any(each.pos == "n" and 0 < noun.start - each.end <= 1 for each in found.over for noun in nouns):
        return False  # "operating profit" is no profit
    behind = next((each for each in found.left if 0 < each.start - point.said.end <= 1), None)
    if behind is not None and behind.pos == "n":
        return False  # "four members" beside "three important pillars"
    return not yours or not mine or mine == yours


def _counted(made: Proposition, unit: Unit) -> str:
    for argument in made.arguments:
        for phrase in argument.phrases:
            if phrase.value is not None and phrase.value.start <= unit.start < phrase.value.end:
                return phrase.head if phrase.kind == "noun" else ""
    return ""
