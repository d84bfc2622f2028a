"""What is told of two things in one sentence, each with its own: "daily in summer and on Mondays in winter".

Of the same words put together otherwise nothing follows: not "daily in winter and on Mondays in summer".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.terms import LIGHT_WORDS
from factcheck.inference.wording.units import Unit, units
from factcheck.model.rows import NamedTuple

#: Words between what is told of the one and of the other.
_JOINTS = frozenset({"and", "but", "while", "whereas"})
_OF_WEIGHT = frozenset({"n", "v", "a", "r", "name", "value"})


class Halves(NamedTuple):
    """The words of weight of a sentence before and behind its one joint, as written.

    Attributes:
        first: those before it.
        second: those behind it.
        adjacent: whether nothing but the joint stands between the two halves.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    adjacent: bool


def paired_otherwise(statement: str, claim: str) -> bool:
    """Tell whether a statement puts together what a claim tells of two things, each by itself.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    known, said = _halves(claim), _halves(statement)
    return known is not None and said is not None and _are_exchanged(known, said)


def _are_exchanged(known: Halves, said: Halves) -> bool:
    """Tell whether words went from each half into the other, whichever of the two stands first."""
    mine, yours = ([set(half) for half in (each.first, each.second)] for each in (known, said))
    once = (mine[0] ^ mine[1]) & (yours[0] ^ yours[1])
    gone, come = mine[0] & yours[1] & once, mine[1] & yours[0] & once
    stay, keep = mine[0] & yours[0] & once, mine[1] & yours[1] & once
    listed = all(
        each.adjacent and {each.first[-1], each.second[0]} <= gone | come for each in (known, said)
    )  # "bread and butter", "butter and bread"
    return bool(gone and come and stay and keep) and not listed


def _halves(text: str) -> Halves | None:
    found = units(text)
    places = _joints(found)
    if len(places) != 1 or not any(each.pos == "v" for each in found[: places[0]]):
        return None  # two that stand before the verb are told of together
    first, second = ([each for each in half if _weighs(each)] for half in (found[: places[0]], found[places[0] + 1 :]))
    if not first or not second:
        return None
    adjacent = found[places[0] - 1] is first[-1] and found[places[0] + 1] is second[0]
    one, two = (tuple([_written(each, text) for each in half]) for half in (first, second))
    return Halves(one, two, adjacent)


def _joints(found: Sequence[Unit]) -> list[int]:
    return [at for at, each in enumerate(found) if each.key in _JOINTS]


def _weighs(unit: Unit) -> bool:
    return unit.pos in _OF_WEIGHT and unit.key not in LIGHT_WORDS


def _written(unit: Unit, text: str) -> str:
    return text[unit.start : unit.end].lower()
