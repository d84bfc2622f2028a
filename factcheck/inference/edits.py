"""Edits: the steps that turn what a claim says into what a statement says."""

from __future__ import annotations

from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase


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


def left_out(edit: Edit, known: Phrase) -> list[Modifier]:
    """Return the modifiers of a claim's phrase that an edit leaves out.

    Args:
        edit: a step in the slot that the phrase fills.
        known: the claim's phrase.
    """
    return [each for each in known.modifiers if (each.start, each.end) == edit.known]


def span(phrase: Phrase | Argument | Modifier) -> Span:
    """Return where a phrase stands."""
    return Span(phrase.start, phrase.end)
