"""Things told of two moments that clauses tell: "nobody was hurt when the bridge collapsed", "when the tower did".

What was so when one thing happened need not have been so when another one did, nor what did not happen then. Whether
two clauses tell of one moment is seen from their verbs and things; where they may, an exclusion is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.inference.kinds import AMOUNT_KINDS, TIME_SLOTS
from factcheck.inference.shelf import readings
from factcheck.inference.situations import Outcome
from factcheck.language.wordnet import derived_forms
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition

_PAST = "past"
#: Kinds of clause that say when the rest was so.
_TELLING_WHEN = frozenset({"time", "while"})
#: What opens a clause of time; those among them by which it tells of the same time.
_OPENING = re.compile(r"\b(?:when|while|whilst|as|after|before|since|until|till|once)\b", re.IGNORECASE)
_SAME_TIME = frozenset({"when", "while", "whilst", "as"})
#: Slots of what something came before or after.
_ORDERING = frozenset({"before", "after"})
#: Slots of where and when something was.
_AROUND = TIME_SLOTS | {"in", "at", "on", "during"}
_THINGS = frozenset({"noun", "name"})
_OPPOSED = frozenset({"a denial", "an opposite"})


class _Moment(NamedTuple):
    """A moment that a clause tells: by which word, and the ways to tell what happened then."""

    opening: str
    ways: tuple[Proposition, ...]


def opening_of(text: str, clause: Proposition) -> str:
    """Return the word that opens a clause of time; "when" for all that tell of the same time, "" if there is none.

    Args:
        text: the sentence.
        clause: what one of its clauses says.
    """
    found = _OPENING.findall(text[: clause.start])
    opening = found[-1].casefold() if found else ""
    return "when" if opening in _SAME_TIME else opening


def are_of_two_moments(against: Outcome, statement: str, claim: str) -> bool:
    """Tell whether a statement seems to be excluded by what a claim tells of another moment.

    Args:
        against: the exclusion.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    pair = against.pair
    opposed = against.situation in _OPPOSED
    amounts = bool(against.differences) and all(each.kind in AMOUNT_KINDS for each in against.differences)
    if not (opposed or amounts) or any(each.kind in _TELLING_WHEN for each in (pair.known, pair.said)):
        return False
    if any(each.slot in _ORDERING for each in against.differences):
        return False  # which of the two came first is what is at issue
    if pair.known.tense != _PAST or pair.said.tense != _PAST:
        return False
    mine, yours = list(_moments(claim)), list(_moments(statement))
    if mine and yours:
        return not any(_may_be_one(one, two) for one in mine for two in yours)
    if mine and pair.known.negated:
        return _is_set_elsewhere(pair.said, mine)
    return bool(yours) and pair.said.negated and _is_set_elsewhere(pair.known, yours)


def _moments(text: str) -> Iterator[_Moment]:
    for ways in readings(text):
        if ways[0].kind in _TELLING_WHEN and ways[0].tense == _PAST:
            yield _Moment(opening_of(text, ways[0]), ways)


def _may_be_one(one: _Moment, two: _Moment) -> bool:
    """Tell whether two clauses may tell of one moment: by one event, of things of which none is surely another one."""
    if one.opening != two.opening or not any(_are_alike(mine, yours) for mine in one.ways for yours in two.ways):
        return False
    if any(value_relation(first, second).excludes for first in _dates(one.ways) for second in _dates(two.ways)):
        return False
    if any(_differ(first, second) for first in one.ways[0].arguments for second in two.ways[0].arguments):
        return False
    mine, yours = list(_things(one.ways)), list(_things(two.ways))
    return not mine or not yours or any(_may_be_same(first, second) for first in mine for second in yours)


def _differ(one: Argument, two: Argument) -> bool:
    """Tell whether one slot of two clauses holds two things: "when it played in Holm", "when it played in Tor"."""
    mine, yours = ([each for each in side.phrases if each.kind in _THINGS] for side in (one, two))
    same_slot = one.slot == two.slot and bool(mine) and bool(yours)
    return same_slot and not any(_may_be_same(first, second) for first in mine for second in yours)


def _are_alike(one: Proposition, two: Proposition) -> bool:
    if one.frame or two.frame:
        return one.frame == two.frame and one.phase == two.phase
    if one.predicate == two.predicate:
        return True
    relation = word_relation(one.predicate, two.predicate, "v").relation
    return relation is not Relation.INDEPENDENCE and not relation.excludes


def _things(ways: Sequence[Proposition]) -> Iterator[Phrase]:
    """Yield the things that a clause names."""
    for argument in ways[0].arguments:
        yield from (each for each in argument.phrases if each.kind in _THINGS)


def _dates(ways: Sequence[Proposition]) -> Iterator[Value]:
    phrases = (phrase for each in ways[0].arguments if each.slot in TIME_SLOTS for phrase in each.phrases)
    yield from (each.value for each in phrases if each.value is not None and each.value.kind == "date")


def _may_be_same(one: Phrase, two: Phrase) -> bool:
    """Tell whether two things have one head, and neither has a word more beside another one of the other's."""
    (*mine, head), (*yours, other) = one.head.split() or [""], two.head.split() or [""]
    mine += [word for each in one.modifiers for word in each.word.split()]
    yours += [word for each in two.modifiers for word in each.word.split()]
    return head == other and (not mine or not yours or not set(mine).isdisjoint(yours))


def _is_set_elsewhere(made: Proposition, moments: Iterable[_Moment]) -> bool:
    """Tell whether something is told of a place or time of its own, which are not those of a moment."""
    around = [phrase for each in made.arguments if each.slot in _AROUND for phrase in each.phrases]
    return bool(around) and not any(_speaks_of(around, each) for each in moments)


def _speaks_of(around: Sequence[Phrase], moment: _Moment) -> bool:
    """Tell whether phrases may name a moment: "in the collapse", "in the collapse of the bridge", "at the bridge"."""
    things = {word for phrase in _things(moment.ways) for word in _words(phrase)}
    events = _names_of_what_happened(moment)
    for phrase in around:
        words = list(_words(phrase))
        head, more = words[:1], words[1:]
        is_event = not events.isdisjoint(head)
        if is_event and (not more or not things or not things.isdisjoint(more)):
            return True
        if not is_event and not things.isdisjoint(words):
            return True
    return False


def _words(phrase: Phrase) -> Iterator[str]:
    yield from phrase.head.split()
    for each in phrase.modifiers:
        yield from each.word.split()
        if each.phrase is not None:
            yield from _words(each.phrase)


def _names_of_what_happened(moment: _Moment) -> set[str]:
    """Return the verbs of a clause and the nouns for what they tell: collapse."""
    verbs = {way.predicate for way in moment.ways if way.predicate and not way.frame}
    return verbs | {form for verb in verbs for form in derived_forms(verb.split()[0])}
