"""Whether a value of a statement of a text is told of some, of an average or of a limit, where a claim's is of all."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.inference.terms import AVERAGES, SETTING_APART
from factcheck.inference.wording.counterparts import counted
from factcheck.inference.wording.same_thing import modifiers
from factcheck.inference.wording.shared import Shared
from factcheck.inference.wording.units import Unit


def is_narrowed(found: Shared, known: Unit, said: Unit) -> bool:
    """Tell whether a statement tells of an average or a limit, or of another time, where a claim does not."""
    theirs = set(found.pairs.values())
    near = [said, *theirs]
    if _is_of_some(found, said) or _counts_some(found, said) or _is_ranked(found):
        return True
    if _is_another_measure(found, known, said):
        return True
    limited = any(each.value is not None and each.value.bound for each in found.mine) or _is_passed(found, known, said)
    for at, unit in enumerate(found.yours):
        if unit in theirs or unit.key not in _SPECIAL or (limited and unit.key in _LIMITS):
            continue
        behind = found.yours[at + 1 : at + 2]
        if any(each in near for each in behind):
            return True
        if any(unit in modifiers(each, found.yours, found.topic) for each in near):
            return True
    return False


def _counts_some(found: Shared, said: Unit) -> bool:
    """Tell whether a quality that a claim does not have tells which ones a number counts: "71 new employees"."""
    noun, theirs = counted(said, found.yours), set(found.pairs.values())
    if noun is None or said.value is None or said.value.kind != "number":
        return False
    between = [each for each in found.yours if said.end <= each.start < noun.start]
    return any(each.pos == "a" and each not in theirs for each in between)


def _is_ranked(found: Shared) -> bool:
    """Tell whether a statement tells of one in a row that a claim does not name: "to the first platform"."""
    ranked = [
        {each.key for each in side if each.value is not None and each.value.kind == "ordinal"}
        for side in (found.yours, found.mine)
    ]
    return bool(ranked[0] - ranked[1])


def _is_another_measure(found: Shared, known: Unit, said: Unit) -> bool:
    """Tell whether words behind two amounts say that they measure something else: 60 metres wide, 140 metres deep."""
    one, two = _measure(known, found.mine), _measure(said, found.yours)
    return bool(one and two) and one != two


def _measure(value: Unit, found: Sequence[Unit]) -> str:
    """Return the quality of which a value says how much there is, or nothing: "deep"."""
    behind = found[found.index(value) + 1 :][:1]
    near = [each for each in behind if each.pos in ("a", "r") and each.start - value.end <= 1]
    quantity = value.value is not None and value.value.kind == "quantity"
    return near[0].key if near and quantity else ""


def _is_of_some(found: Shared, said: Unit) -> bool:
    """Tell whether a limit before the verb tells of which of several a value is told: "Employees over 55"."""
    verb = next((each.start for each in found.yours if each.pos == "v"), 0)
    before = [each for each in found.yours if each.value is not None and each.start < verb and each is not said]
    return any(each.value is not None and each.value.kind == "number" and each.value.bound for each in before)


def _is_passed(found: Shared, known: Unit, said: Unit) -> bool:
    """Tell whether what a claim tells lies beyond the limit that a statement gives: 30 cents, at most 25."""
    one, two = (each.value.low if each.value is not None else None for each in (known, said))
    if not isinstance(one, Decimal) or not isinstance(two, Decimal):
        return False
    return any((each.key == "maximum" and one > two) or (each.key == "minimum" and one < two) for each in found.yours)


_LIMITS = frozenset({"maximum", "minimum"})


#: Words that make another amount of an amount.
_SPECIAL = AVERAGES | _LIMITS | SETTING_APART
