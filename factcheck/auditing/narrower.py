"""Whether two claims that seem to exclude each other speak of the same thing, or one of them of a part or kind of it.

The comparison reads a sentence of "the trial" as being about the one trial that a claim speaks of, for a draft does not
repeat in full what it is about. Two claims of a base stand each for itself: emissions from transport are not the
emissions, a crossing to one island is none to another, and what was sold in a quarter is not what was sold in the year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

from factcheck.auditing.facts import dates_of, days_of, one
from factcheck.auditing.properties import ANYBODY, IDLE
from factcheck.inference.terms import GENERIC_HEADS
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation
from factcheck.model import Difference, Span, Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Modifier, Phrase, Proposition, Readings
from factcheck.values import disjoint

#: Kinds of modifier that tell one thing of a kind from another; those behind a preposition name with what it has to do.
_BEFORE = frozenset(("noun", "adj"))
_BEHIND = frozenset(("of", "poss", "for", "from", "to", "in", "at", "on", "with", "between"))
#: The slot of a date that tells which of several events is meant: "the fire of 1923".
_WHICH = "time-of"
#: Kinds of proposition that follow from others.
_BESIDE = frozenset(("with", "title", "apposition"))
#: Kinds of phrase that name a thing.
_NAMING = frozenset(("noun", "name"))
_FRACTION = "fraction"
_NUMBER = "number"


class Scope(Enum):
    """How what one claim speaks of is to what another one speaks of."""

    SAME = "the same, as far as the words tell"
    NARROWER = "one may be a part or a kind of the other"
    APART = "another thing"


_BY_WEIGHT = (Scope.APART, Scope.NARROWER)


class _Side(NamedTuple):
    """One proposition of a claim, and where its claim has what differs."""

    ways: tuple[Proposition, ...]
    spans: tuple[Span, ...]

    @property
    def way(self) -> Proposition:
        """The proposition as written."""
        return self.ways[0]

    def differs_in(self, start: int, end: int) -> bool:
        """Tell whether what differs stands between two offsets."""
        return any(start < span.end and span.start < end for span in self.spans)

    @property
    def holds(self) -> bool:
        """Whether it has what differs, or nothing is known of where that is."""
        told = [(self.way.start, self.way.end), *((each.start, each.end) for each in self.way.arguments)]
        return not self.spans or any(self.differs_in(*each) for each in told)


def scope_of(first: Readings, second: Readings, differences: Iterable[Difference]) -> Scope:
    """Return whether two claims speak of the same thing.

    Args:
        first: what one of them says.
        second: what the other says.
        differences: what they differ in; ``said`` is the first one's side.

    Returns:
        What holds of the two propositions, one of each, that are nearest to each other.
    """
    if _are_of_other_days(first, second):
        return Scope.APART
    told = [each for each in differences if each.said and each.reference]
    mine = _sides(first, tuple(each.said_span for each in told))
    yours = _sides(second, tuple(each.reference_span for each in told))
    numbers = any(each.kind == _NUMBER for each in told)
    if numbers and _count_some(mine) != _count_some(yours):
        return Scope.APART
    found = [_of_sides(one, two, numbers) for one in mine for two in yours if _tell_alike(one, two)]
    if not found or Scope.SAME in found:
        return Scope.SAME
    return Scope.NARROWER if Scope.NARROWER in found else Scope.APART


def _sides(readings: Readings, spans: tuple[Span, ...]) -> list[_Side]:
    sides = [_Side(ways, spans) for ways in readings if ways[0].kind not in _BESIDE]
    return [each for each in sides if each.holds]


def _tell_alike(one: _Side, two: _Side) -> bool:
    """Tell whether two propositions have a verb or a frame in common."""
    return one.way.predicate == two.way.predicate or bool(_frames(one) & _frames(two))


def _frames(side: _Side) -> set[str]:
    return {way.frame for way in side.ways if way.frame}


def _of_sides(one: _Side, two: _Side, numbers: bool) -> Scope:
    found = {*_of_slots(one, two), _of_times(one.way, two.way)}
    if numbers:
        found |= {_of_counts(one, two), _of_phases(one, two)}
    return next((each for each in _BY_WEIGHT if each in found), Scope.SAME)


def _of_slots(one: _Side, two: _Side) -> Iterator[Scope]:
    for argument in one.way.arguments:
        other = two.way.argument(argument.slot)
        if other is not None and len(argument.phrases) == len(other.phrases) == 1:
            yield _of_phrases(one, argument.phrases[0], two, other.phrases[0])


def _of_phrases(one: _Side, mine: Phrase, two: _Side, yours: Phrase) -> Scope:
    if not {mine.kind, yours.kind} <= _NAMING or mine.head != yours.head:
        return Scope.SAME
    if _is_half(mine) != _is_half(yours):
        return Scope.NARROWER
    told, known = _telling(one, mine), _telling(two, yours)
    if any(kind in _BEHIND and _other(known, kind, word) for kind, word in told):
        return Scope.APART
    if told < known or known < told:
        bare = (
            mine if told < known else yours
        )  # "emissions" are all of them, "the trial" may be the one that is told of
        return Scope.NARROWER if bare.determiner or bare.modifiers or bare.value is not None else Scope.APART
    return Scope.SAME


def _is_half(phrase: Phrase) -> bool:
    """Tell whether it is called half of such a thing: "half marathon"."""
    return not phrase.quantifier and phrase.value is not None and phrase.value.unit == _FRACTION


def _telling(side: _Side, phrase: Phrase) -> set[tuple[str, str]]:
    """Return what tells a thing from others of its kind, but for what differs: kind of modifier and word."""
    return {
        ("of" if each.kind == "poss" else "" if each.kind in _BEFORE else each.kind, each.word)
        for each in phrase.modifiers
        if each.kind in _BEFORE | _BEHIND
        and not _is_valued(each)
        and each.word not in IDLE
        and not side.differs_in(each.start, each.end)
    }


def _is_valued(modifier: Modifier) -> bool:
    return modifier.value is not None or (modifier.phrase is not None and modifier.phrase.value is not None)


def _other(words: set[tuple[str, str]], kind: str, word: str) -> bool:
    """Tell whether other words stand behind one preposition, none of them a name told shorter."""
    others = {each for other, each in words if other == kind}
    return bool(others) and all(set(each.split()).isdisjoint(word.split()) for each in others)


def _of_counts(one: _Side, two: _Side) -> Scope:
    """Return whether one claim counts some of those whom the other one counts: nurses, of people."""
    mine, yours = (
        [phrase for each in side.way.arguments for phrase in each.phrases if _is_counted(side, phrase)]
        for side in (one, two)
    )
    parts = any(_is_part(each, other) or _is_part(other, each) for each in mine for other in yours)
    return Scope.APART if parts else Scope.SAME


def _count_some(sides: Iterable[_Side]) -> bool:
    """Tell whether what differs counts some of several: "three of the members"."""
    return any(
        phrase.quantifier == "part" and side.differs_in(phrase.start, phrase.end)
        for side in sides
        for argument in side.way.arguments
        for phrase in argument.phrases
    )


def _is_counted(side: _Side, phrase: Phrase) -> bool:
    counted = phrase.kind == "noun" and phrase.value is not None and phrase.value.kind == _NUMBER
    return counted and side.differs_in(phrase.start, phrase.end)


def _is_part(whole: Phrase, part: Phrase) -> bool:
    if part.head in GENERIC_HEADS | ANYBODY or part.head == whole.head:
        return False
    return word_relation(part.head, whole.head, "n").relation is Relation.FORWARD


def _of_phases(one: _Side, two: _Side) -> Scope:
    """Return whether one claim counts who came or left, and the other one who is there."""
    for name in _frames(one) & _frames(two):
        phases = [{way.phase for way in side.ways if way.frame == name} for side in (one, two)]
        if all(phases) and phases[0].isdisjoint(phases[1]) and "" not in phases[0] | phases[1]:
            return Scope.APART
    return Scope.SAME


def _are_of_other_days(first: Readings, second: Readings) -> bool:
    """Tell whether dates behind the names of two events of a kind tell them apart: the finals of 2019 and of 2021."""
    return any(
        thing == other and disjoint(when, then) for thing, when in _dated(first) for other, then in _dated(second)
    )


def _dated(readings: Readings) -> Iterator[tuple[str, Value]]:
    """Yield what is told with the date that says which one is meant."""
    for ways in readings:
        which, thing = one(ways[0].argument(_WHICH)), one(ways[0].argument("subj") or ways[0].argument("obj"))
        if which is not None and which.value is not None and thing is not None:
            yield thing.head, which.value


def _of_times(one: Proposition, two: Proposition) -> Scope:
    """Return whether one tells of a part of the time of the other: a quarter of the year, one year of several."""
    mine, yours = _span(one), _span(two)
    if mine is None or yours is None or mine == yours:
        return Scope.SAME
    inside = (mine[0] <= yours[0] and yours[1] <= mine[1]) or (yours[0] <= mine[0] and mine[1] <= yours[1])
    return Scope.NARROWER if inside and mine[0] < mine[1] and yours[0] < yours[1] else Scope.SAME


def _span(way: Proposition) -> tuple[date, date] | None:
    dates = list(dates_of(way))
    return days_of(dates[0]) if len(dates) == 1 else None
