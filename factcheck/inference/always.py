"""What is always so against what is so at one time only: "all year round", "only in March and September"."""

from __future__ import annotations

from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.terms import ALL_THE_TIME
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.syntax.records import Argument, Modifier, Proposition

#: Slots of when, or on what condition, something is so.
_WHEN = TIME_SLOTS | {"in", "on", "at", "during", "after", "before", "if", "when"}
_ONLY = "only"
#: Kinds of edit by which one side says more, so that what is always so may be something else.
_MORE = frozenset({"added", "dropped"})


def without_exceptions(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those between what is always so and what is so at one time only as one that excludes.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    if known.negated or said.negated or known.tense != said.tense:
        return edits
    for one, other in ((known, said), (said, known)):
        always, limited = _always(one), _limited(other)
        if always is None or limited is None or _limited(one) is not None:
            continue
        at = (span(always), span(limited)) if one is said else (span(limited), span(always))
        rest = [edit for edit in edits if not _touches(edit, at)]
        if any(edit.slot == "adverb" or edit.kind in _MORE for edit in rest):
            return edits  # who opens late only on Fridays may always open
        return [*rest, Edit(limited.slot, _ONLY, Relation.ALTERNATION, *at)]
    return edits


def _touches(edit: Edit, places: tuple[Span, Span]) -> bool:
    return bool({edit.said, edit.known} & set(places))


def _always(made: Proposition) -> Modifier | None:
    return next((each for each in made.adverbs if each.word in ALL_THE_TIME), None)


def _limited(made: Proposition) -> Argument | None:
    """Return the argument that tells when alone something is so."""
    return next((each for each in made.arguments if each.focus == _ONLY and each.slot in _WHEN), None)
