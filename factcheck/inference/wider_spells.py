"""Spells of a wider kind or place, which may begin sooner and end later: a judge since 2015, one in Dorn since 2021."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import PLACES, TIME_SLOTS, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import Outcome
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import DEFINITE


def without_wider_spells(outcomes: list[Outcome]) -> list[Outcome]:
    """Return the ways to tell one thing, without times that exclude each other where one of a wider kind lasts longer.

    Who became environment minister in 2021 may have become a minister in 2015, and hardly one in 2023.

    Args:
        outcomes: of one proposition of a claim and one of a statement, told in different ways.
    """
    if not any(map(_is_of_wider_spell, outcomes)):
        return outcomes
    return [
        Outcome(Relation.INDEPENDENCE, each.pair) if each.relation.excludes and _is_of_times(each) else each
        for each in outcomes
    ]


def _is_of_times(outcome: Outcome) -> bool:
    return {edit.kind for edit in outcome.differences} <= _TIMES | {"phase"}


def _is_of_wider_spell(outcome: Outcome) -> bool:
    """Tell whether a statement gives a longer spell to a wider kind, or place, than a claim tells of."""
    pair, hard = outcome.pair, [edit for edit in outcome.pair.edits if edit.relation.excludes]
    if not hard or not all(edit.kind in _TIMES for edit in hard):
        return False
    rest = [edit for edit in pair.edits if edit not in hard and edit.relation is not Relation.EQUIVALENT]
    return bool(rest) and all(_is_wider(pair, edit) for edit in rest) and all(_is_longer(pair, edit) for edit in hard)


#: Kinds of edit between times.
_TIMES = frozenset({"date", "duration"})


def _is_wider(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit leaves out which kind of something, or where, a claim tells of."""
    if edit.kind == "dropped":
        return edit.slot in PLACES and (_is_spell(pair.said) or _is_one_of_kind(pair.said, "attr"))
    narrower = edit.kind in ("narrowing", "word", "modifier") and edit.relation is Relation.FORWARD
    return narrower and edit.slot not in TIME_SLOTS and edit.slot != "verb" and _is_one_of_kind(pair.said, edit.slot)


def _is_one_of_kind(made: Proposition, slot: str) -> bool:
    """Tell whether a slot is filled by a kind of which there are several: "a judge", "cars"."""
    told = made.argument(slot)
    if told is None:
        return False
    phrase = told.phrases[0]
    return phrase.kind == "noun" and phrase.determiner not in DEFINITE and not phrase.named("poss")


def _is_spell(made: Proposition) -> bool:
    return made.tense == "perfect" or any(each.bound in _SPELLS for each in time_values(made))


#: Bounds of dates that tell since when, or how long, something is so.
_SPELLS = frozenset({"since", "until", "span"})


def _is_longer(pair: Pair, edit: Edit) -> bool:
    """Tell whether the statement's time begins sooner, ends later or lasts longer than the claim's."""
    told, known = (_value(made, edit.slot) for made in (pair.said, pair.known))
    if told is None or known is None:
        return False
    if edit.kind == "duration":
        return isinstance(told.low, Decimal) and isinstance(known.low, Decimal) and told.low > known.low
    begins, ends = (_is_before(*each) for each in ((told.low, known.low), (known.high, told.high)))
    if told.bound == "span":
        return (begins or told.low == known.low) and (ends or told.high == known.high)
    over = told.bound == "until" or pair.said.phase == "end" or pair.said.verb.startswith(_CEASING)
    return ends if over else begins


#: How the verb begins that tells an end: "cease to be".
_CEASING = "cease to "


def _value(made: Proposition, slot: str) -> Value | None:
    slots = TIME_SLOTS if slot in TIME_SLOTS else {slot}
    values = [each.phrases[0].value for each in made.arguments if each.slot in slots]
    return values[0] if len(values) == 1 else None


def _is_before(one: Decimal | date | None, two: Decimal | date | None) -> bool:
    return isinstance(one, date) and isinstance(two, date) and one < two
