"""A time told twice, first roughly and then exactly ("last year, in 2023"), or once for two clauses.

"When the bridge was opened, in 1911, the king wept" tells when it was opened as well.
"""

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


def told_of_both(clauses: list[Clause]) -> None:
    """Tell a time between a clause with "when" and what it belongs to of both.

    Args:
        clauses: of one sentence; changed in place.
    """
    for clause in clauses:
        main = clause.parent
        if clause.kind != "time" or main is None or main.subject is None or clause.verb is None:
            continue
        if clause.verb.tense != "past" or any(each.slot.startswith("time") for each in clause.arguments):
            continue
        end = max((each.end for each in clause.arguments), default=clause.verb.end)
        between = [
            each
            for each in main.arguments
            if each.slot == "time" and max(end, clause.verb.end) < each.start <= max(end, clause.verb.end) + _BESIDE
        ]
        if len(between) == 1 and between[0].end < main.subject.start:
            clause.arguments.append(between[0])


def _is_beside(rough: Argument | Modifier, exact: list[Argument]) -> bool:
    return any(1 < each.start - rough.end <= _BESIDE for each in exact)


def _is_season(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    return argument.slot == "in" and len(argument.phrases) == 1 and phrase.head in SEASONS and not phrase.modifiers
