"""Whether two sentences are about different things whatever their values are: told from their words, which is cheap.

What is said here ``objections.not_comparable`` would say too, once values and roles are aligned: of the words that one
sentence lacks, only those are let pass that a difference could still account for.
"""

from __future__ import annotations

from factcheck.judge.case import Case, denies_persons, is_person, quoted_units
from factcheck.judge.objections import COMPARABLE, MOST_MISSING
from factcheck.judge.reading import Reading
from factcheck.judge.units import Unit
from factcheck.language import lexicon, tables


def far_apart(case: Case) -> str:
    """Say why two sentences are about different things whatever differs, or return the empty string.

    Args:
        case: the two sentences, their words aligned; values are not looked at.
    """
    if not case.words.pairs:
        return "nothing in common"
    reading = case.statement
    opposite = {here for here, _ in case.words.opposite}
    left = [reading.units[at] for at in case.words.missing if at not in opposite]
    if not left:
        return ""
    named = {reading.units[here].run for here, _ in case.words.pairs}
    names = [unit for unit in left if unit.kind == "name" and not _may_pass(reading, unit, named)]
    persons = any(map(is_person, left)) and denies_persons(case)
    words = [
        unit
        for unit in left
        if unit.kind != "name"
        and unit.key not in lexicon.concepts_of(tables.BEGINNINGS)
        and not (unit.kind == "quantifier" and unit.key == "all")
        and not (persons and is_person(unit))
    ]
    if _hold_too_many(case, names):
        return _nothing_on(case, names)
    if any(map(reading.names, words)) or sum([unit.weight >= 1 for unit in words]) > MOST_MISSING:
        return _nothing_on(case, words)
    # what differs is set aside, and at most all that is left over and no plain word does
    lacking = sum([unit.weight for unit in words])
    total = sum([unit.weight for unit in reading.units])
    accounted = sum([reading.units[at].weight for at in case.words.missing]) - lacking
    return _nothing_on(case, words) if lacking > (1 - COMPARABLE) * (total - accounted) + _ROUNDING else ""


_ROUNDING = 1e-9


def _nothing_on(case: Case, units: list[Unit]) -> str:
    return f"the base says nothing here of {quoted_units(case, units)}"


def _may_pass(reading: Reading, unit: Unit, named: set[int]) -> bool:
    """Tell whether a name may be left out, as "Sam" of "Sam Altman", or stands in a value, with which it may differ."""
    known = unit.run >= 0 and unit.run in named
    return known or reading.in_value(unit.start)


def _hold_too_many(case: Case, names: list[Unit]) -> bool:
    """Tell whether there are more names than the one of a holder, or no role that it could hold."""
    if not names:
        return False
    several = len(names) > 1 and (names[0].run < 0 or any(unit.run != names[0].run for unit in names))
    return several or not any(map(_is_role, case.statement.units))


def _is_role(unit: Unit) -> bool:
    named = unit.key in lexicon.role_starts() or unit.key in lexicon.sole_deeds()
    return named or lexicon.is_superlative(unit.raw)
