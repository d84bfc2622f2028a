"""A fact told again with one thing changed: by whom, where, on which day, of which party; all else is the same.

Two things of one sort may well be true beside each other, so that the difference is no more than worth a look; and only
where the rest says which fact is meant: what is done by one, at a time that both give, the one that is the largest.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import BY_THE_WAY
from factcheck.inference.singles import FILLER
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Proposition

#: Kinds of edit between two things of one sort.
_OTHERS = frozenset({"word", "name", "modifier", "modifier opposite", "opposite", "version"})


def retold(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, the one that changes a fact which is told again as one between things of which there is one.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: of the claim.
        said: of the statement.
    """
    apart = [edit for edit in edits if not edit.relation.entails]
    if not apart or not _tell_alike(known, said) or any(edit.soft for edit in edits if edit not in apart):
        return edits
    point = _point(apart)
    mine, yours = (made.argument(point.slot) if point is not None else None for made in (known, said))
    if point is None or mine is None or yours is None or mine.negated or yours.negated or mine.focus or yours.focus:
        return edits
    from factcheck.inference.retold_grounds import GROUNDS  # few pairs come so far

    if not any(ground(point, mine, yours, known, said) for ground in GROUNDS):
        return edits
    changed = Edit(point.slot, FILLER, Relation.ALTERNATION, point.said, point.known)
    return [*[edit for edit in edits if edit not in apart], changed]


def _tell_alike(known: Proposition, said: Proposition) -> bool:
    """Tell whether two propositions say the same in the same way: with one verb, of one time, on one condition."""
    same = known.predicate == said.predicate and known.verb == said.verb and known.tense == said.tense
    bare = not (known.negated or said.negated or known.frame or said.frame or known.defining or said.defining)
    plain = not {known.kind, said.kind} & BY_THE_WAY
    modal = known.modal == said.modal and known.speaker == said.speaker and known.condition == said.condition
    return same and bare and plain and modal


def _point(apart: list[Edit]) -> Edit | None:
    """Return the one thing that differs: a phrase, or the word that narrows it on each side."""
    if len(apart) == 1:
        return apart[0] if apart[0].kind in _OTHERS and apart[0].said and apart[0].known else None
    one, two = apart if len(apart) == len(("added", "narrowing")) else (None, None)
    if one is None or two is None or one.slot != two.slot:
        return None
    if one.kind == two.kind == "name":
        return one if one.slot == "between" else None
    added, left = (one, two) if one.kind == "added" else (two, one)
    if (added.kind, left.kind) != ("added", "narrowing") or added.said is None or left.known is None:
        return None
    return Edit(added.slot, "word", Relation.INDEPENDENCE, added.said, left.known)
