"""What a verb says case by case, each in full: "exits with 1 if a test fails, and with 2 if the file is missing"."""

from __future__ import annotations

from collections import Counter

from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause, replace_clause

_CONDITIONS = frozenset({"condition", "unless"})
#: What a case holds: its value, and what says when it is so.
_PARTS = 2


def told_by_case(clauses: list[Clause]) -> None:
    """Give each value of a clause that has its own condition a clause of its own.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in tuple(clauses):
        conditions = [each for each in clauses if each.parent is clause and each.kind in _CONDITIONS and each.verb]
        cases = _cases(clause, conditions) if conditions else []
        if not cases:
            continue
        first = _start(cases[0][0])
        shared = [each for each in clause.arguments if each.start < first]
        for at, case in enumerate(cases):
            told = [*shared, *(each for each in case if isinstance(each, Argument))]
            mine = clause if at == 0 else replace_clause(clause, clause.subject, told)
            for each in case:
                if isinstance(each, Clause):
                    each.parent = mine
            if at > 0:
                clauses.append(mine)
        clause.arguments = [*shared, *(each for each in cases[0] if isinstance(each, Argument))]


def _cases(clause: Clause, conditions: list[Clause]) -> list[list[Argument | Clause]]:
    """Return the cases of a clause, each its value and what says when it is so; none where it tells no such cases."""
    counts = Counter(each.slot for each in clause.arguments if _is_value(each))
    slot, count = counts.most_common(1)[0] if counts else ("", 0)
    if count < _PARTS:
        return []
    parts: list[Argument | Clause] = sorted([*clause.arguments, *conditions], key=_start)
    cases: list[list[Argument | Clause]] = []
    for each in parts:
        if isinstance(each, Argument) and each.slot == slot and _is_value(each):
            cases.append([each])
        elif cases:
            cases[-1].append(each)
        elif isinstance(each, Clause):
            return []
    told = all(len(each) == _PARTS for each in cases) and any(isinstance(each[1], Clause) for each in cases)
    return cases if told else []


def _start(part: Argument | Clause) -> int:
    if isinstance(part, Argument):
        return part.start
    return part.verb.start if part.verb is not None else 0


def _is_value(argument: Argument) -> bool:
    return len(argument.phrases) == 1 and argument.phrases[0].value is not None and argument.phrases[0].kind == "value"
