"""The limits that a claim sets, each with what the claim says of what keeps to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.inference.cases.bounds import Bounded, bounded
from factcheck.inference.cases.stances import NEED, PASS, PLAIN, RULING, Stance, stance
from factcheck.inference.shelf import readings
from factcheck.inference.terms import RESTRICTING
from factcheck.inference.wording.holding import first_of_its_own, holding
from factcheck.inference.wording.units import Unit, span_of, units
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import EXCEEDING, LIMITING, LIMITS, MOST

#: Words that set a limit.
_LIMITING = LIMITS | LIMITING


class Rule(NamedTuple):
    """A limit that a claim sets.

    Attributes:
        limit: the amount.
        stance: what the claim says of what keeps to it.
        made: the proposition in which it stands.
        units: the words of that.
        only: whether it is so for these only.
    """

    limit: Bounded
    stance: Stance
    made: Proposition
    units: tuple[Unit, ...]
    only: bool


@lru_cache(maxsize=8192)
def rules(claim: str) -> tuple[Rule, ...]:
    """Return the limits that a claim sets.

    Args:
        claim: the sentence that is taken to be true.
    """
    mine = units(claim)
    if not any(each.value is not None for each in mine):
        return ()
    found = []
    for unit in mine:
        held = holding(claim, span_of((unit,))) if unit.value is not None else None
        if held is None:
            continue
        which = held[0].kind == "relative" and held[0].defining  # ", which is open to all under 30" is a rule itself
        made = (first_of_its_own(claim) or held[0]) if which else held[0]
        if made.tense not in RULING or made.speaker or made.condition:
            continue
        rule = _rule(unit, mine, (made, held[0]), claim)
        if rule is not None:
            found.append(rule)
    return tuple(found)


def _rule(unit: Unit, mine: Sequence[Unit], parts: tuple[Proposition, Proposition], claim: str) -> Rule | None:
    """Return the limit that an amount sets.

    Args:
        unit: the amount.
        mine: the units of the claim.
        parts: what the claim demands, and what the amount stands in, which may be a relative clause of it.
        claim: the claim.
    """
    made = parts[0]
    told = [way for ways in readings(claim) if not set(parts).isdisjoint(ways) for way in ways] or [made]
    spans = [(unit.start, unit.end)]
    spans += [(way.start, way.end) for way in told]
    spans += [(each.start, each.end) for way in told for each in way.arguments]
    start, end = _start(min(spans)[0], mine), max(each for _, each in spans)
    inside = tuple([each for each in mine if start <= each.start <= end and _is_in(each, spans)])
    limiting = any(each.key in _LIMITING or (each.key in MOST and each.key != "allowed") for each in inside)
    limit = bounded(unit, mine, claim, limiting=limiting)
    said = stance(claim, start, end) if limit is not None and limit.side else None  # which reads the claim anew
    if limit is None or said is None:
        return None
    if said.denied and not limit.narrows and limit.value.bound in _BEYOND and said.kind in (PASS, NEED):
        limit, said = _turned(limit), said._replace(kind=NEED, denied=False)  # "must not be longer than 30 pages"
    only = any(each.key == "only" for each in inside)
    if only and said.kind == PLAIN and not limit.narrows:
        said = said._replace(kind=PASS)  # "refunds are given only within 14 days"
    blocked = any(each.key in EXCEEDING or (each.key in RESTRICTING - _PLAIN_LIMITS) for each in inside)
    return None if blocked else Rule(limit, said, made, inside, only)


def _is_in(unit: Unit, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a word stands in a part of a clause, or joins parts, or before all of them."""
    if unit.pos in _JOINING or unit.end <= min(spans)[0]:
        return True
    return any(start <= unit.start and unit.end <= end for start, end in spans)


#: Parts of speech of words that join and turn.
_JOINING = frozenset({"", "prep", "not", "r"})
#: Bounds of what lies beyond an amount.
_BEYOND = frozenset({"above", "below"})


def _turned(limit: Bounded) -> Bounded:
    """Return what is left by a limit that may not be passed."""
    one = limit.value
    above = one.bound == "above"
    value = replace(
        one, low=None if above else one.high, high=one.low if above else None, low_open=False, high_open=False,
        bound="max" if above else "min",
    )  # fmt: skip
    return limit._replace(value=value, side="below" if above else "above")


#: Words that restrict and are looked at by themselves.
_PLAIN_LIMITS = frozenset({"only", "than"})


def _start(start: int, found: Sequence[Unit]) -> int:
    """Return where a clause begins: with the sentence, if no verb stands before what was read of its subject."""
    before = [each for each in found if each.end <= start]
    return start if any(each.pos == "v" for each in before) or not before else before[0].start
