"""Where one part of a sentence ends and another begins: marks, and words that join clauses."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.terms import CLAUSE_JOINTS, RESTRICTING
from factcheck.inference.wording.units import Unit, units
from factcheck.patterns import pattern

_MARK = pattern(r"[,;:()–—]|[.!?]\s")
#: Words that join what stands behind them to what stands before.
_JOINED = CLAUSE_JOINTS | {"or", "also"}


def is_opened(run: Sequence[Unit], text: str) -> bool:
    """Tell whether a run of words begins a part of its sentence: at its start, behind a mark or with a joint."""
    found = units(text)
    place = found.index(run[0])
    return place == 0 or bool(_MARK.search(text[found[place - 1].end : run[0].start])) or run[0].key in _JOINED


def is_closed(run: Sequence[Unit], text: str) -> bool:
    """Tell whether a run of words ends a part of its sentence: at its end, before a mark."""
    found = units(text)
    place = found.index(run[-1])
    return place + 1 == len(found) or bool(_MARK.search(text[run[-1].end : found[place + 1].start]))


def is_beside(run: Sequence[Unit], text: str) -> bool:
    """Tell whether a run of words is a part of its sentence by itself, so that the rest stands without it.

    "…, formerly head of sales, …", "and 40 were moved", "was closed in May and" before "was opened again".

    Args:
        run: words that follow each other.
        text: their sentence.
    """
    if run[0].key in RESTRICTING:
        return False
    if run[-1].key in ("and", "but"):
        clause = any(each.pos == "v" for each in run)
        return clause and (is_opened(run, text) or (run[0].pos == "v" and len(parts(run, text)) == 2))
    if not is_opened(run, text):
        return False
    found = units(text)
    place = found.index(run[-1]) + 1
    return is_closed(run, text) or run[0].key == "and" or found[place].key in _FOLLOWING


#: Words before which a part of a sentence may end without a mark.
_FOLLOWING = frozenset({"and", "but", "or", "which", "who"})


def parts(run: Sequence[Unit], text: str) -> list[Sequence[Unit]]:
    """Return a run of words, cut at its marks and joints."""
    found: list[list[Unit]] = []
    for at, unit in enumerate(run):
        marked = at and _MARK.search(text[run[at - 1].end : unit.start])
        if not found or marked or unit.key in _JOINED:
            found.append([])
        found[-1].append(unit)
    return [tuple(each) for each in found]
