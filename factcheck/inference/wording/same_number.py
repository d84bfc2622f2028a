"""Another name in a sentence that shares a number so exact with a claim that both must tell of one thing."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.wording.alignment import Step, shared
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit, units
from factcheck.model import Value

#: Kinds of values that are amounts.
_MEASURED = MEASURE_KINDS - {"score", "version"}

#: How much of a statement must be the same: so many units, and this share of all.
_ENOUGH, _MOST_OF_ALL = 6, 0.75
#: How many units may stand in the place of how many, and how many may be left out besides.
_LONGEST, _LEFT_OUT = 3, 3


def is_another_name(step: Step, steps: Sequence[Step], statement: str, claim: str) -> bool:
    """Tell whether another name stands in sentences that share a number so exact that they tell one fact.

    "48,210 people were counted in Rom" beside "in Tor": who tells of another count has another number.

    Args:
        step: the one that differs.
        steps: all that differs.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    both = (*step.said, *step.known)
    if not all(each.pos == "name" for each in both) or _may_mean_one(step) or _share_words(step):
        return False
    exact = {
        (each.value.low, each.value.unit)
        for each in units(claim)
        if each.value is not None and is_exact(each.value, claim)
    }
    shared = any(
        each.value is not None and is_exact(each.value, statement) and (each.value.low, each.value.unit) in exact
        for each in units(statement)
    )
    return shared and _are_alike(step, steps, statement) and not _is_of_any(step.said[0], statement)


def _is_of_any(unit: Unit, statement: str) -> bool:
    """Tell whether a word only narrows a subject of which there may be several: "a petition for the park in Rom"."""
    made = main_of(statement)
    around = [each for each in made.arguments if each.start <= unit.start < each.end <= made.start] if made else []
    return any(phrase.determiner == "a" for each in around for phrase in each.phrases)


#: The fewest digits other than zero of a number by which a fact is known again.
_DIGITS = 3


def is_exact(value: Value, text: str) -> bool:
    """Tell whether a value is written with so many digits that no two facts share it by chance.

    Args:
        value: the value.
        text: its sentence.
    """
    if value.kind not in _MEASURED or value.low is None or value.low != value.high:
        return False
    written = "".join(filter(str.isdigit, text[value.start : value.end]))
    return len(written.strip("0")) >= _DIGITS


def _share_words(step: Step) -> bool:
    """Tell whether two names share a word, or one is made of the first letters of the other."""
    mine, yours = (" ".join(each.key for each in side) for side in (step.known, step.said))
    letters = {"".join(word[0] for word in name.split()) for name in (mine, yours)}
    return not set(mine.split()).isdisjoint(yours.split()) or not letters.isdisjoint(
        {mine.replace(".", ""), yours.replace(".", "")}
    )


def _are_alike(step: Step, steps: Sequence[Step], statement: str) -> bool:
    same = shared(steps, statement)
    gone = sum(len(each.known) for each in steps if each is not step and not each.beside)
    short = max(len(step.known), len(step.said)) <= _LONGEST
    return short and same >= max(_ENOUGH, _MOST_OF_ALL * len(units(statement))) and gone <= _LEFT_OUT


def _may_mean_one(step: Step) -> bool:
    return any(
        are_kin(mine, yours) or mine.key.replace("-", "") == yours.key.replace("-", "")
        for mine in step.known
        for yours in step.said
    )
