"""Whether two dates are told of one event, where a statement of a text and a claim share what they tell of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.inference.terms import BEFORE_NOW
from factcheck.inference.wording.holding import holding
from factcheck.inference.wording.shared import Shared, agree, comparable_values, covered
from factcheck.inference.wording.units import Unit, span_of
from factcheck.language.persons import is_person
from factcheck.language.wordnet import ACT, EVENT, entry, field_of
from factcheck.language.words import words
from factcheck.patterns import pattern

#: What ends a clause between an event and its date.
_APART = pattern(r"[,;:()]|\b(?:and|but|that|when|where|which|while|who)\b")


def is_of_another_time(found: Shared, said: Unit, statement: str) -> bool:
    """Tell whether a statement says when something was so of which a claim gives no time, or another one."""
    times, others = (
        [each for each in side if each.value is not None and each.value.kind == "date"]
        for side in (found.yours, found.mine)
    )
    if len(others) > 1:
        return True  # "12% in 2022 and 14% in 2023"
    borne_out = {said for known, said in comparable_values(found) if agree(known, said)}
    return any(each not in borne_out and _in_one_clause(each, said, statement) for each in times)


def is_of_before(said: Unit, statement: str, claim: str) -> bool:
    """Tell whether a statement says what was so before, and need not be so now, and a claim does not.

    Args:
        said: the unit of the statement.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    cuts = [each.start() for each in _APART.finditer(statement)]
    start = max((each for each in cuts if each < said.start), default=0)
    end = min((each for each in cuts if each >= said.end), default=len(statement))
    return bool(_BEFORE_NOW.search(statement[start:end])) and not _BEFORE_NOW.search(claim)


_BEFORE_NOW = pattern(rf"\b(?:{'|'.join(sorted(BEFORE_NOW))})\b", re.IGNORECASE)


def are_of_one_event(found: Shared, point: tuple[Unit, Unit], statement: str, claim: str) -> bool:
    """Tell whether two dates say when one thing happened.

    Args:
        found: what statement and claim share.
        point: the date of the claim and that of the statement.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if not _AGAIN.isdisjoint(_keys(statement)) and _AGAIN.isdisjoint(_keys(claim)):
        return False  # "climbed it again in 1890"
    if any(_tells_when(unit, found, point, statement, claim) for unit in found.words):
        return True
    return _end_alike(found, point) or _is_one_event(point, statement, claim)


def _keys(text: str) -> list[str]:
    return [word.key for word in words(text)]


#: Words of what happened before.
_AGAIN = frozenset({"again", "anew", "afresh"})


def _tells_when(unit: Unit, found: Shared, point: tuple[Unit, Unit], statement: str, claim: str) -> bool:
    """Tell whether a shared word tells what happened on the dates that differ: it stands in the clause of either."""
    other = found.pairs[unit]
    if "name" in (unit.pos, other.pos):
        return False
    if unit.pos == other.pos == "n" and not _is_event(unit.key):
        return False
    nouns = [each.key for each in (unit, other) if each.pos == "n"]
    if unit.pos != other.pos and any(is_person(each) or each.endswith(("er", "or")) for each in nouns):
        return False  # "the founder", "was founded"
    return _in_one_clause(unit, point[0], claim) and _in_one_clause(other, point[1], statement)


def _end_alike(found: Shared, point: tuple[Unit, Unit]) -> bool:
    """Tell whether both sentences say until when, or since when, something was so, and half of it is the same."""
    bounds = {each.value.bound for each in point if each.value is not None}
    return len(bounds) == 1 and bounds <= _ENDS and covered(found) >= _HALF


#: Bounds that say when something ended or began; the share of a claim that tells what.
_ENDS, _HALF = frozenset({"until", "since"}), 0.5


def _is_one_event(point: tuple[Unit, Unit], statement: str, claim: str) -> bool:
    """Tell whether the verbs of the dates that differ tell one kind of event: "launched", "built"."""
    one, two = holding(claim, span_of(point[:1])), holding(statement, span_of(point[1:]))
    if one is None or two is None or not one[0].frame or not two[0].frame:
        return False
    if any(each.value is not None and each.value.unit == "yearless" for each in point):
        return False  # closed on Mondays, and at Christmas
    return one[0].predicate == two[0].predicate and one[1] == two[1]


def _is_event(noun: str) -> bool:
    field = field_of(noun)
    return field in (ACT, EVENT, _PHENOMENON) or any(each.endswith(".v") for each in entry(noun).derived)


#: The field of nouns for what nature does, "storm".
_PHENOMENON = 19


def _in_one_clause(one: Unit, two: Unit, text: str) -> bool:
    first, second = sorted((one, two), key=lambda each: each.start)
    return not _APART.search(text[first.end : second.start])


def names_which(date: Unit, found: Sequence[Unit]) -> bool:
    """Tell whether a date says which one is meant: "the final of 1988"."""
    at = found.index(date)
    dated = date.value is not None and date.value.kind == "date"
    return dated and at > 0 and found[at - 1].key == "of"
