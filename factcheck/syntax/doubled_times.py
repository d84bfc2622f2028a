"""A time told twice, first roughly and then exactly: "last year, in 2023", "in winter, from December to February"."""

from __future__ import annotations

from factcheck.syntax.records import Argument, Modifier
from factcheck.syntax.scanning import Clause
from factcheck.values.tables import SEASONS

#: Adverbs of a time that depends on when they were written.
_ROUGH = frozenset(
    {"last year", "this year", "last month", "this month", "last week", "this week", "yesterday", "today"}
)
#: A comma, and the preposition of a time.
_BESIDE = len(", from ")


def told_once(clauses: list[Clause]) -> None:
    """Leave out a rough time that a clause tells exactly right behind it.

    Args:
        clauses: of one sentence; changed in place.
    """
    for clause in clauses:
        exact = [each for each in clause.arguments if each.slot.startswith("time")]
        if not exact:
            continue
        clause.adverbs = [each for each in clause.adverbs if each.word not in _ROUGH or not _is_beside(each, exact)]
        clause.arguments = [each for each in clause.arguments if not (_is_season(each) and _is_beside(each, exact))]


def _is_beside(rough: Argument | Modifier, exact: list[Argument]) -> bool:
    return any(1 < each.start - rough.end <= _BESIDE for each in exact)


def _is_season(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return argument.slot == "in" and len(argument.phrases) == 1 and phrase.head in SEASONS and not phrase.modifiers
