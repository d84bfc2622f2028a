"""Edits: the steps that turn what a claim says into what a statement says."""

from __future__ import annotations

from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.model.rows import NamedTuple


class Edit(NamedTuple):
    """One step from a claim to a statement.

    Attributes:
        slot: where it happens: ``subj``, ``obj``, ``time``, a preposition or a role of a frame, ``verb``.
        kind: what is compared: a kind of value (``date``, ``number`` ...), ``name``, ``word``, ``quantifier``,
            ``negation``, ``opposite``, ``outcome``, ``added``, ``dropped``, ``ordinal``, ``mode``.
        relation: of the claim's side to the statement's.
        said: where the statement's side stands.
        known: where the claim's side stands.
        soft: whether only WordNet or a likeness of names vouches for the relation.
    """

    slot: str
    kind: str
    relation: Relation
    said: Span | None = None
    known: Span | None = None
    soft: bool = False
