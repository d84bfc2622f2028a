"""A statement that takes one part from one thing that a claim tells and another part from another one.

Of "A owns the woods, whereas the moors belong to B" it says that A owns the moors. That may be so as well, but a text
that tells the two apart hardly means it: a suspicion.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import BY_THE_WAY
from factcheck.inference.pairs import Pair
from factcheck.inference.situations import SWAP, Outcome, exclusion
from factcheck.logic.relations import Relation


def mixed(outcomes: Sequence[Outcome]) -> Outcome | None:
    """Return the suspicion that a statement mixes two things that a claim sets against each other, or None.

    Args:
        outcomes: of the pairs of one proposition of a statement with those of a claim.
    """
    apart = [(each.pair, edit) for each in outcomes if (edit := _only_edit(each.pair)) is not None]
    for pair, edit in apart:
        for other, second in apart:
            if pair.said == other.said and _crosses(pair, edit, other, second):
                return exclusion(pair, SWAP, (edit,), ["likeness"])
    return None


#: Kinds of clauses that set two things against each other: two that are only joined may share what is said of them.
_CONTRAST = frozenset({"while", "whereas"})


def _only_edit(pair: Pair) -> Edit | None:
    """Return the edit in the one slot that both fill with something else, if all the rest follows."""
    if pair.known.negated or pair.said.negated or pair.known.condition or pair.known.kind in BY_THE_WAY:
        return None
    differing = [edit for edit in pair.edits if not edit.relation.entails]
    if len({edit.slot for edit in differing}) != 1 or differing[0].slot == "verb":
        return None
    one = differing[0]
    there = one.known or next((edit.known for edit in pair.edits if edit.slot == one.slot and edit.known), None)
    return one._replace(known=there, relation=Relation.ALTERNATION) if one.said and there else None


def _crosses(pair: Pair, edit: Edit, other: Pair, second: Edit) -> bool:
    """Tell whether what one pair has in another way is what the other pair agrees in, both ways round."""
    if edit.slot == second.slot or pair.known == other.known or pair.known.tense != other.known.tense:
        return False
    if not {pair.known.kind, other.known.kind} & _CONTRAST:
        return False
    filled = all(made.argument(slot) for made in (pair.known, other.known) for slot in (edit.slot, second.slot))
    return filled and _core(edit, second)


#: Slots of which a pair makes up what is told.
_BESIDE = frozenset({"time", "time-by", "time-from", "since", "until", "purpose", "than", "adverb"})


def _core(edit: Edit, second: Edit) -> bool:
    return len({edit.slot, second.slot} & _BESIDE) <= 1
