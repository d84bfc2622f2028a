"""The seven relations of natural logic and their two tables: join, and projection through a context.

After MacCartney and Manning (2009), "An extended model of natural logic", and Icard (2012).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import reduce


class Relation(StrEnum):
    """How what a claim says stands to what a statement says."""

    EQUIVALENT = "="
    FORWARD = "<"  # the claim is narrower: it entails the statement
    REVERSE = ">"  # the statement is narrower: it says more
    NEGATION = "^"  # one of the two holds, never both
    ALTERNATION = "|"  # never both
    COVER = "_"  # at least one of the two
    INDEPENDENCE = "#"

    entails: bool
    excludes: bool

    def __init__(self, sign: str) -> None:
        """Note whether a statement that stands so to a claim is supported by it, and whether it cannot hold beside it.

        Args:
            sign: of the relation.
        """
        self.entails = sign in ("=", "<")
        self.excludes = sign in ("^", "|")


EQ, FW, RV, NG, AL, CV, IN = Relation

#: First relation -> second relation, in the order of ``Relation``, -> what they make together.
_JOIN = {
    EQ: (EQ, FW, RV, NG, AL, CV, IN),
    FW: (FW, FW, IN, AL, AL, IN, IN),
    RV: (RV, IN, RV, CV, IN, CV, IN),
    NG: (NG, CV, AL, EQ, RV, FW, IN),
    AL: (AL, IN, AL, FW, IN, FW, IN),
    CV: (CV, CV, IN, RV, RV, IN, IN),
    IN: (IN, IN, IN, IN, IN, IN, IN),
}
_ORDER = {relation: at for at, relation in enumerate(Relation)}
#: Forward steps come first, exclusions next, what a statement adds last: so an exclusion survives both.
_SEQUENCE = {EQ: 0, FW: 1, AL: 2, NG: 2, CV: 3, IN: 4, RV: 5}


def join(first: Relation, second: Relation) -> Relation:
    """Return how A stands to C where A stands to B by the first relation and B to C by the second."""
    return _JOIN[first][_ORDER[second]]


def joined(relations: Iterable[Relation]) -> Relation:
    """Return the join of the relations of several edits, in the order that keeps most."""
    return reduce(join, sorted(relations, key=_SEQUENCE.__getitem__), EQ)


class Context(StrEnum):
    """What a place in a sentence does to relations: keeps them, turns them round, or blocks them."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


_PROJECTION = {
    Context.UP: dict(zip(Relation, Relation, strict=True)),
    Context.DOWN: {EQ: EQ, FW: RV, RV: FW, NG: NG, AL: CV, CV: AL, IN: IN},
    Context.NONE: {EQ: EQ, FW: IN, RV: IN, NG: NG, AL: AL, CV: IN, IN: IN},
}


def project(relation: Relation, context: Context) -> Relation:
    """Return what a relation becomes in a context."""
    return _PROJECTION[context][relation]
