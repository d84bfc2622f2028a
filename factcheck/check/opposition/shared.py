"""What two sentences that are held against each other have in common, and what each has besides."""

from __future__ import annotations

from itertools import compress
from operator import not_

from factcheck.check.linking.resemblance import resemble
from factcheck.check.opposition.sides import Side
from factcheck.inference.wording.units import Unit
from factcheck.model.rows import NamedTuple
from factcheck.values import comparable, disjoint


class Shares(NamedTuple):
    """What two sentences have in common.

    Attributes:
        mine: telling units of the claim that the statement has.
        mine_left: those that it does not have.
        yours: telling units of the statement that the claim has.
        yours_left: those that it does not have.
    """

    mine: tuple[Unit, ...]
    mine_left: tuple[Unit, ...]
    yours: tuple[Unit, ...]
    yours_left: tuple[Unit, ...]


def shares(claim: Side, statement: Side) -> Shares:
    """Return what a claim and a statement have in common.

    Args:
        claim: the claim.
        statement: the statement.
    """
    mine, yours = [False] * len(claim.telling), [False] * len(statement.telling)
    for at, known in enumerate(claim.telling):
        for place, said in enumerate(statement.telling):
            if not (mine[at] and yours[place]) and _are_alike(known, said):
                mine[at] = yours[place] = True
    return Shares(
        *_parted(claim.telling, mine),
        *_parted(statement.telling, yours),
    )


def _parted(units: tuple[Unit, ...], shared: list[bool]) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """Return the units that are shared, and those that are not."""
    return tuple(compress(units, shared)), tuple(compress(units, map(not_, shared)))


def _are_alike(known: Unit, said: Unit) -> bool:
    if known.value is None or said.value is None:
        return known.value is said.value and resemble(known, said)
    return comparable(known.value, said.value) and not disjoint(known.value, said.value)
