"""Amounts told of one of two things of a kind, where a claim gives each its own: "the profit rose to 3 million".

A claim of the operating profit and the net profit leaves open which of them a statement of "the profit" means; what is
right of the one is not wrong because it differs from the other.
"""

from __future__ import annotations

from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.shelf import readings
from factcheck.inference.situations import Outcome
from factcheck.syntax.records import Argument, Phrase, Proposition


def is_of_either(against: Outcome, claim: str) -> bool:
    """Tell whether what a statement says fits another one of the kind that a claim tells of as well.

    Args:
        against: what seems to exclude the statement.
        claim: the sentence that is taken to be true.
    """
    slots = {each.slot for each in against.differences if each.kind in MEASURE_KINDS}
    if not slots or len(slots) < len(against.differences):
        return False
    known, said = against.pair.known, against.pair.said
    return any(
        _is_of_other(known, other) and all(_gives_the_same(slot, other, said) for slot in slots)
        for ways in readings(claim)
        for other in ways
        if (other.predicate, other.frame, other.outcome) == (known.predicate, known.frame, known.outcome)
        and _leaves_open(known, said, other)
    )


def _leaves_open(known: Proposition, said: Proposition, other: Proposition) -> bool:
    """Tell whether a statement names by its kind alone what a claim tells apart."""
    for argument in said.arguments:
        mine, second = known.argument(argument.slot), other.argument(argument.slot)
        if mine is None or second is None or not all(map(_is_one_thing, (argument, mine, second))):
            continue
        told, one, two = (_narrowed(each.phrases[0]) for each in (argument, mine, second))
        heads = {each.phrases[0].head for each in (argument, mine, second)}
        if len(heads) == 1 and one != two and told < one and told < two:
            return True
    return False


def _is_of_other(known: Proposition, other: Proposition) -> bool:
    return other is not known and not (other.negated or other.modal or other.condition or other.speaker)


def _gives_the_same(slot: str, other: Proposition, said: Proposition) -> bool:
    mine, yours = other.argument(slot), said.argument(slot)
    one = mine.phrases[0].value if mine is not None else None
    two = yours.phrases[0].value if yours is not None else None
    return one is not None and two is not None and (one.low, one.high, one.unit) == (two.low, two.high, two.unit)


def _is_one_thing(argument: Argument) -> bool:
    return len(argument.phrases) == 1 and argument.phrases[0].kind == "noun" and argument.phrases[0].value is None


def _narrowed(phrase: Phrase) -> set[tuple[str, str]]:
    return {(each.kind, each.word) for each in phrase.modifiers}
