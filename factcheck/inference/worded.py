"""What the wordings of two sentences show where their propositions settle nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.inference.cases.rulings import Ruling, ruled
from factcheck.inference.cases.unlimited import unlimited
from factcheck.inference.denied_degree import of_degree
from factcheck.inference.different_ones import of_same
from factcheck.inference.either_of_two import is_of_either
from factcheck.inference.joined_otherwise import are_joined_otherwise
from factcheck.inference.judged import Judged, supported, unvouched, with_doubt
from factcheck.inference.one_more import with_one_more
from factcheck.inference.orders.terms import COMPARING
from factcheck.inference.other_amounts import is_other_amount
from factcheck.inference.other_moments import are_of_two_moments
from factcheck.inference.pairings import paired_otherwise
from factcheck.inference.reserved_words import is_reserved
from factcheck.inference.several_holders import of_several
from factcheck.inference.short_of import falls_short
from factcheck.inference.sight import are_worded_alike, sight
from factcheck.inference.situations import SUSPECT, Outcome
from factcheck.inference.substitutes.model import COPY
from factcheck.inference.summed import of_one_owner
from factcheck.inference.told_contents import leave_open
from factcheck.inference.told_then import is_told_of_then
from factcheck.inference.wording.absence import absent
from factcheck.inference.wording.echoes import ECHO, echoed
from factcheck.inference.wording.told_besides import is_told_besides
from factcheck.inference.wording.units import adds_another
from factcheck.logic.relations import Relation

if TYPE_CHECKING:
    from factcheck.inference.orders.rulings import Ordering
from factcheck.syntax.records import Proposition


def with_wording(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, with what their wordings show where nothing else tells."""
    if _may_compare(statement):
        from factcheck.inference.orders.rulings import ordered  # few sentences do

        ordering = ordered(statement, claim)
        if ordering is not None:
            return _with_ordering(judged, ordering)
    found = _worded(judged, statement, claim)
    vouched = any(each.support is not None for each in found)
    if vouched and any(told(statement, claim) for told in (paired_otherwise, are_joined_otherwise, is_reserved)):
        found = tuple(map(unvouched, found))
    if _may_compare(claim):
        from factcheck.inference.orders.rulings import compares_others, is_turned

        if compares_others(statement, claim):
            found = tuple([each if is_turned(each.against) else each._replace(against=None) for each in found])
    return tuple([_weighed(each, statement, claim) for each in found])


def _weighed(judged: Judged, statement: str, claim: str) -> Judged:
    """Return what a claim says of a part, what seems to exclude it dropped where it is explained, or in doubt."""
    if judged.against is None:
        return judged
    if _is_explained(judged, statement, claim):
        return judged._replace(against=None)
    against = of_degree(with_one_more(judged.against, statement, claim), statement, claim)
    return judged._replace(against=of_same(of_several(against), judged.nearest))


def _may_compare(text: str) -> bool:
    return not COMPARING.isdisjoint(sight(text).keys)


def _worded(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    if any(each.against is not None and each.against.confidence >= SUSPECT for each in judged) or _is_settled(
        judged, statement, claim
    ):
        return judged
    if any(map(_is_of_sum, judged)):
        return judged  # what a list has together tells how much each has neither in these nor in other words
    ruling = ruled(statement, claim)
    if ruling is not None:
        return _with_ruling(judged, ruling)
    boundless = unlimited(statement, claim)
    if boundless is not None:
        return with_doubt(judged, boundless)
    if not are_worded_alike(sight(claim), sight(statement)):  # as most pairs are
        outcome = echoed(statement, claim) or absent(statement, claim)
        return judged if outcome is None or _is_besides(outcome, statement, claim) else with_doubt(judged, outcome)
    return _worded_alike(judged, statement, claim)


def _worded_alike(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    from factcheck.inference.wording.contraries import contrary
    from factcheck.inference.wording.copies import copied
    from factcheck.inference.wording.entailed import follows
    from factcheck.inference.wording.likenesses import doubted

    if follows(statement, claim) and not any(map(_leaves_scope, judged)):
        return tuple([each if each.support is not None else supported(each) for each in judged])
    shows = (copied, contrary, doubted, echoed, absent)  # the surest first
    outcome = next((found for wording in shows if (found := wording(statement, claim)) is not None), None)
    if outcome is None or _is_besides(outcome, statement, claim) or _is_outweighed(outcome, judged):
        return judged
    if any(each.nearest is not None and leave_open(each.nearest.pair.known, each.nearest.pair.said) for each in judged):
        return judged
    return with_doubt(judged, outcome)


def _is_of_sum(judged: Judged) -> bool:
    """Tell whether a part of a statement gives to one of a list what a claim gives to all of it together."""
    pair = judged.nearest.pair if judged.nearest is not None and judged.support is None else None
    if pair is None:
        return False
    apart = [edit for edit in pair.edits if edit.relation is Relation.INDEPENDENCE]
    listed = any(edit.kind == "list" and not _is_each_counted(pair.known, edit.slot) for edit in apart)
    return listed or any(of_one_owner(edit, pair.known, pair.said) for edit in apart)


def _is_each_counted(made: Proposition, slot: str) -> bool:
    """Tell whether each of a list has an amount of its own: "5 GB of storage and one device"."""
    argument = made.argument(slot)
    return argument is not None and all(
        each.value is not None and each.value.kind != "date" for each in argument.phrases
    )


def _is_outweighed(outcome: Outcome, judged: tuple[Judged, ...]) -> bool:
    """Tell whether a likeness alone speaks against what a claim supports part by part."""
    return outcome.situation == COPY and bool(judged) and all(each.support is not None for each in judged)


def _is_besides(outcome: Outcome, statement: str, claim: str) -> bool:
    """Tell whether another value is told of another time or thing, which a claim does not tell of: "in 2024 too"."""
    return outcome.situation == ECHO and adds_another(statement, claim)


def _leaves_scope(judged: Judged) -> bool:
    """Tell whether a part of a statement leaves out no more than where, or for whom, a claim says first that it is so.

    "At sea level, water boils at 100 degrees" says nothing of other heights.
    """
    if judged.support is not None or judged.nearest is None:
        return False
    pair = judged.nearest.pair
    left = [edit for edit in pair.edits if not edit.relation.entails]
    first = min((each.start for each in pair.known.arguments), default=0)
    return bool(left) and all(
        edit.kind == "dropped" and edit.relation is Relation.INDEPENDENCE and edit.known is not None
        and edit.known.start <= first and edit.slot not in ("subj", "obj", "attr")
        for edit in left
    )  # fmt: skip


def _is_settled(judged: tuple[Judged, ...], statement: str, claim: str) -> bool:
    """Tell whether a claim supports all that a statement says, and no word of it stands aside."""
    if not judged or any(each.support is None for each in judged):
        return False
    from factcheck.inference.coverage import uncovered

    return not uncovered(statement, [claim])


def _with_ruling(judged: tuple[Judged, ...], ruling: Ruling) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement about one case, as a rule with a limit settles it."""
    if ruling.outcome is not None:
        return with_doubt(judged, ruling.outcome)
    return tuple([supported(each) if ruling.holds and each.support is None else each for each in judged])


def _with_ordering(judged: tuple[Judged, ...], ordering: Ordering) -> tuple[Judged, ...]:
    """Return what a claim says of a statement that compares two amounts, as their order settles it or leaves it."""
    if ordering.outcome is not None:
        return with_doubt(tuple(map(unvouched, judged)), ordering.outcome)
    open_ = tuple([each._replace(support=None, against=None) for each in judged])
    return tuple(map(supported, open_)) if ordering.holds else open_


def _is_explained(judged: Judged, statement: str, claim: str) -> bool:
    """Tell whether what seems to exclude a part is of another amount or moment, of then, or told by both."""
    against = judged.against
    return against is not None and (
        is_other_amount(against.differences, statement, claim)
        or is_of_either(against, claim)
        or is_told_of_then(against.pair, statement, claim)
        or are_of_two_moments(against, statement, claim)
        or is_told_besides(against, statement, claim)
        or falls_short(against, statement, claim)
    )
