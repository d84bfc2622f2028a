"""The limit of a claim, the amount of a statement, and on which side of the one the other lies."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.inference.cases.terms import ANYBODY, DIMENSIONS
from factcheck.inference.wording.units import Unit
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.words import ANYBODY as WHOEVER

#: Kinds of value that have limits in this sense.
_MEASURED = frozenset({"number", "money", "quantity", "duration", "percent", "date"})
#: Bound -> the side of it on which a value is inside.
_SIDES = {
    "above": "above", "min": "above", "below": "below", "max": "below", "upto": "below", "most": "below", "by": "below",
    "before": "below",
}  # fmt: skip
#: The word before an amount of time that makes it the most there is.
_WITHIN = "within"
_MONTHS = 12
AGE = "age"


class Bounded(NamedTuple):
    """An amount in a sentence.

    Attributes:
        unit: where it stands.
        value: the amount; an age in years, as a plain number.
        what: the noun that it counts, ``age``, or nothing where its unit tells what it is of.
        side: of a limit: ``above`` or ``below`` it is inside; of another amount nothing.
        narrows: whether it narrows a noun: "trucks over 3 t", "that weigh more than 3 t", not "may have up to 3".
    """

    unit: Unit
    value: Value
    what: str
    side: str
    narrows: bool


def bounded(unit: Unit, found: Sequence[Unit], text: str, *, limiting: bool = False) -> Bounded | None:
    """Return an amount with what it is of, or None of a value that has no limits.

    Args:
        unit: a unit that is a value.
        found: all units of its sentence.
        text: the sentence.
        limiting: whether the words around make a plain amount the most that there may be.
    """
    value = unit.value
    if value is None or value.kind not in _MEASURED:
        return None
    place = found.index(unit)
    before = found[place - 1] if place else None
    narrows = before is not None and (_narrows(before, found[: place - 1]) or _is_in_relative(found[:place], text))
    what = _counted(found[place + 1 :], unit.end) if value.kind == "number" else ""
    aged = _age(value, found[:place], found[place + 1 :], what)
    if aged is not None:
        value, what = aged, AGE
    within = value.kind == "duration" and text[: unit.start].lower().rstrip().endswith(_WITHIN)
    if (within or limiting) and not value.bound and value.low == value.high:
        value = replace(value, low=None, bound="max")
    return Bounded(unit, value, what, _SIDES.get(value.bound, ""), narrows)


def _narrows(before: Unit, ahead: Sequence[Unit]) -> bool:
    """Tell whether what stands before an amount is a noun, with no more than "of", "aged" or "worth" between."""
    if before.pos in ("n", "name") and before.key not in DIMENSIONS:
        return True
    linked = before.key in ("of", "with", "for", "have") or before.key in DIMENSIONS
    if before.pos == "v" and before.tag != "VBG":
        return False
    return linked and bool(ahead) and ahead[-1].pos in ("n", "a", "name")


def _is_in_relative(ahead: Sequence[Unit], text: str) -> bool:
    """Tell whether an amount stands in a clause that says which are meant: "jobs that run for more than 30 seconds"."""
    opened = next((at for at in range(len(ahead) - 1, 0, -1) if ahead[at].key in _RELATIVES), 0)
    if not opened or ahead[opened - 1].pos not in ("n", "name"):
        return False
    apart = "," in text[ahead[opened - 1].end : ahead[opened].start]
    return not apart and sum(each.pos == "v" for each in ahead[opened:]) == 1


#: Pronouns that open a clause which says which ones are meant.
_RELATIVES = frozenset({"who", "that", "which"})


def _counted(behind: Sequence[Unit], end: int) -> str:
    """Return the noun that a number counts, or nothing: "46 full-time employees"."""
    for unit in behind:
        if unit.pos not in ("n", "a") or unit.start - end > 1:
            break
        if unit.pos == "n":
            return unit.key
        end = unit.end
    return ""


def _age(value: Value, ahead: Sequence[Unit], behind: Sequence[Unit], what: str) -> Value | None:
    """Return an age as a number of years, or None of what is none."""
    if value.kind == "number" and not what:
        near = [each for each in ahead[-2:] if each.key not in ("of", "aged")][-1:]
        return value if near and near[0].key in ANYBODY else None
    old = behind[0] if behind else None
    if value.kind != "duration" or old is None or old.key not in ("old", "year-old") or value.unit != "month":
        return None
    low, high = (each / _MONTHS if isinstance(each, Decimal) else None for each in (value.low, value.high))
    return replace(value, kind="number", unit=None, low=low, high=high)


def is_inside(known: Bounded, said: Bounded) -> bool | None:
    """Tell whether an amount lies inside a limit, or None where that is open.

    Args:
        known: the limit.
        said: the amount.
    """
    both = {known.what, said.what}
    if (len(both) > 1 and not both <= WHOEVER) or said.value.bound or said.value.approximate:
        return None
    relation = value_relation(known.value, said.value)
    if relation in (Relation.REVERSE, Relation.EQUIVALENT, Relation.FORWARD):
        return True
    return False if relation is Relation.ALTERNATION else None
