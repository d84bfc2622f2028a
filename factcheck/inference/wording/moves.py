"""What two sentences worded alike hold at different places: an adjunct may stand at the beginning or at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from factcheck.inference.wording.units import Unit

Run = tuple[Unit, ...]
#: The most adjuncts that are looked for.
_MOST = 3


def unlike(mine: Sequence[Unit], yours: Sequence[Unit]) -> Iterator[tuple[Run, Run]]:
    """Return what stands between the runs that two sentences share in the same order.

    Args:
        mine: units of the claim.
        yours: units of the statement.
    """
    matcher = SequenceMatcher(None, [each.key for each in mine], [each.key for each in yours], autojunk=False)
    for code, at, end, start, stop in matcher.get_opcodes():
        if code != "equal":
            yield tuple(mine[at:end]), tuple(yours[start:stop])


def without_moved(mine: Sequence[Unit], yours: Sequence[Unit]) -> tuple[Run, Run, list[tuple[Run, Run]]]:
    """Return both sentences without the adjuncts that they share at different places, and these.

    Args:
        mine: units of the claim.
        yours: units of the statement.
    """
    kept, left = tuple(mine), tuple(yours)
    moved: list[tuple[Run, Run]] = []
    while len(moved) < _MOST:
        pair = _longest(list(unlike(kept, left)))
        if pair is None:
            break
        moved.append(pair)
        kept = tuple([each for each in kept if each not in pair[0]])
        left = tuple([each for each in left if each not in pair[1]])
    return kept, left, moved


def _longest(gaps: Sequence[tuple[Run, Run]]) -> tuple[Run, Run] | None:
    """Return the longest adjunct that one gap holds on the claim's side and another on the statement's."""
    found = [
        pair for at, (known, _) in enumerate(gaps) for to, (_, said) in enumerate(gaps) if at != to
        for pair in _shared(known, said)
    ]  # fmt: skip
    return max(found, key=lambda pair: len(pair[0]), default=None)


def _shared(known: Run, said: Run) -> Iterator[tuple[Run, Run]]:
    for at, one in enumerate(known):
        for to, two in enumerate(said):
            if one.key != two.key or not _opens(one):
                continue
            length = 1
            while (
                at + length < len(known) and to + length < len(said) and known[at + length].key == said[to + length].key
            ):
                length += 1
            if length > 1 or one.value is not None:
                yield known[at : at + length], said[to : to + length]


def _opens(unit: Unit) -> bool:
    """Tell whether a word opens an adjunct: a preposition, a date or time."""
    return unit.pos == "prep" if unit.value is None else unit.value.kind in ("date", "time")
