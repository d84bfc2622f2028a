"""What two sentences that are held against each other have in common, and what each has besides."""

from __future__ import annotations

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
    mine, yours = set(), set()
    for known in claim.telling:
        for said in statement.telling:
            if (known not in mine or said not in yours) and _are_alike(known, said):
                mine.add(known)
                yours.add(said)
    return Shares(
        tuple([each for each in claim.telling if each in mine]),
        tuple([each for each in claim.telling if each not in mine]),
        tuple([each for each in statement.telling if each in yours]),
        tuple([each for each in statement.telling if each not in yours]),
    )


def _are_alike(known: Unit, said: Unit) -> bool:
    if known.value is None or said.value is None:
        return known.value is said.value and resemble(known, said)
    return comparable(known.value, said.value) and not disjoint(known.value, said.value)
