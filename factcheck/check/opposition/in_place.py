"""Names and things of a statement that stand where the claim has another one.

"The first section ran from Tarn to Lane", beside "from Dale to Lane": a name behind the verb is what is told. A thing
before it says of what, so that another one may only be another case: bicycles travel free, and so do dogs.
"""

from __future__ import annotations

from collections.abc import Set

from factcheck.check.linking.contrast import contrast
from factcheck.check.opposition.shared import Shares
from factcheck.check.opposition.sides import Side
from factcheck.inference.wording.units import Unit


def name_in_place(claim: Side, statement: Side, found: Shares, topics: Set[str] = frozenset()) -> float:
    """Return how much two names speak for standing in one place behind the verbs, nothing of none.

    Args:
        claim: the claim.
        statement: the statement.
        found: what the two have in common, and what not.
        topics: the names of what the claims around are about: of another one the base tells nothing.
    """
    return max(
        (
            contrast(known, said)
            for known, said in _pairs(found, "name")
            if known.start >= claim.verb and said.start >= statement.verb and known.key not in topics
        ),
        default=0.0,
    )


def case_in_place(claim: Side, statement: Side, found: Shares) -> float:
    """Return how much two nouns, one of them before its verb, speak for two cases of one kind, nothing of none.

    Args:
        claim: the claim.
        statement: the statement.
        found: what the two have in common, and what not.
    """
    return max(
        (
            contrast(known, said)
            for known, said in _pairs(found, "n")
            if known.start < claim.verb or said.start < statement.verb
        ),
        default=0.0,
    )


def _pairs(found: Shares, pos: str) -> list[tuple[Unit, Unit]]:
    """Return each word of a kind that only the claim has with each that only the statement has."""
    mine, yours = ([each for each in side if each.pos == pos] for side in (found.mine_left, found.yours_left))
    return [(known, said) for said in yours for known in mine]
