"""What the ways to tell two sentences come to, held against each other: the exclusion or support that is the surest."""

from __future__ import annotations

from factcheck.inference.context import in_context
from factcheck.inference.doubts import is_scene
from factcheck.inference.edits import Edit
from factcheck.inference.event_places import is_of_anybody, is_unplaced, share_a_place
from factcheck.inference.hours import told_by_the_clock
from factcheck.inference.judged import Judged
from factcheck.inference.kept_amounts import keeps_amounts
from factcheck.inference.kind_alone import is_of_kind_alone
from factcheck.inference.kinds import VALUE_KINDS
from factcheck.inference.mixtures import mixed
from factcheck.inference.pairs import Pair, compare_propositions
from factcheck.inference.phases import moment_of
from factcheck.inference.phrases import same_thing
from factcheck.inference.situations import Outcome, judge_pair
from factcheck.inference.times_before import are_told_of_two_times
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.syntax.records import WEIGHED, Proposition, Readings

_RANK = {Relation.EQUIVALENT: 3, Relation.FORWARD: 2}


def judge_readings(said: Readings, known: Readings) -> tuple[Judged, ...]:
    """Return for each thing that one sentence says how another stands to it."""
    said = tuple([ways for ways in said if ways[0].kind != _NAMED])
    whole = [ways[0] for ways in said]
    judged = [_judge(ways, known, defines=is_of_kind_alone(ways[0], whole)) for ways in said]
    if any(each.said.kind in _TOLD for each in judged):
        from factcheck.inference.told_contents import with_contents  # few sentences come so far

        judged = with_contents(judged)
    judged = [each._replace(against=None) if _is_outcome_of_told(each, judged) else each for each in judged]
    if any(each.against is not None for each in judged):
        together = share_a_place([ways[0] for ways in said], [ways[0] for ways in known])
        judged = [each if together else _placed(each) for each in judged]
        judged = [_of_one_time(each, whole, [ways[0] for ways in known]) for each in judged]
    return tuple(judged)


#: Kinds of what somebody says.
_TOLD = frozenset({"that", WEIGHED})
#: The kind of what only a claim implies, by the name that a noun has for it: its deadline, the maximum fine.
_NAMED = "named"


def _is_outcome_of_told(judged: Judged, all_of: list[Judged]) -> bool:
    """Tell whether a part only says what follows from another one, which the claim says as well.

    Who "resigned as treasurer" is treasurer no more, also where the claim says "the treasurer resigned".
    """
    told = judged.said
    return told.kind == "with" and any(
        each.support is not None
        and each.said.kind != "with"
        and (each.said.start, each.said.end) == (told.start, told.end)
        for each in all_of
    )


def _of_one_time(judged: Judged, said: list[Proposition], known: list[Proposition]) -> Judged:
    """Return what a claim says of a part, without what each sentence tells of a time of its own."""
    against = judged.against
    apart = against is not None and are_told_of_two_times(against.pair, said, known)
    return judged._replace(against=None) if apart else judged


def _placed(judged: Judged) -> Judged:
    """Return what a claim says of a part, without a count of what neither sentence says the place of."""
    against = judged.against
    unplaced = against is not None and (
        any(is_unplaced(edit, against.pair.said) for edit in against.differences)
        or (against.situation == "a denial" and is_of_anybody(against.pair))
    )
    return judged._replace(against=None) if unplaced else judged


def _judge(ways: tuple[Proposition, ...], known: tuple[tuple[Proposition, ...], ...], *, defines: bool) -> Judged:
    outcomes: list[Outcome] = []
    told = [other[0] for other in known]
    for other in known:
        if is_of_kind_alone(other[0], told) and (not defines or other[0].negated != ways[0].negated):
            continue  # "cars built before May are exempt" does not say when cars were built
        found = [pair for one in other for said in ways if (pair := compare_propositions(one, said)) is not None]
        if not found:
            continue
        if any(edit.kind == "phase" for pair in found for edit in pair.edits):
            # whether an end excludes a beginning, phases tell better than opposite verbs
            found = [pair for pair in found if not _is_bare_opposite(pair)]
        if any(not pair.edits and _is_of_amount(pair) for pair in found):
            # the amount that both verbs tell is told better by it than by opposites: who went to the fair came to it
            found = [pair for pair in found if not _is_bare_opposite(pair)]
        found = told_by_the_clock(found)
        judged = _undisputed([judge_pair(in_context(pair, told)) for pair in found])
        outcomes += [each for each in judged if not (defines and each.relation.excludes)]
    if not outcomes:
        return Judged(ways[0], None, None, None)
    outcomes = _of_its_case(outcomes)
    outcomes = _latest(_not_told(outcomes, {made.verb for other in known for made in other}))
    support = max(
        (each for each in outcomes if each.relation.entails and keeps_amounts(each.pair.said, ways[0])),
        key=lambda each: _RANK[each.relation],
        default=None,
    )
    against = max((each for each in outcomes if each.relation.excludes), key=lambda each: each.confidence, default=None)
    if support is None and against is None:
        against = mixed(outcomes)
    nearest = min(outcomes, key=_distance, default=None)
    return Judged(ways[0], support, against, nearest, support is None and any(map(_is_of_another_time, outcomes)))


def _of_its_case(outcomes: list[Outcome]) -> list[Outcome]:
    """Return outcomes without an amount that differs in one case, of which a claim tells the same in another.

    "Costs 14 for adults and nothing for children" excludes no 14.
    """
    told = [
        each
        for each in outcomes
        if each.pair.edits and not each.relation.excludes and all(map(_only_tells_more, each.pair.edits))
    ]
    return (
        [each for each in outcomes if not any(_is_of_another_case(each, other) for other in told)] if told else outcomes
    )


def _leaves_case(outcome: Outcome) -> bool:
    """Tell whether a claim tells in what case something is so, and a statement does not."""
    return any(
        edit.kind == "dropped" and edit.slot in _CASES and edit.relation is Relation.INDEPENDENCE
        for edit in outcome.pair.edits
    )


def _is_of_another_case(outcome: Outcome, told: Outcome) -> bool:
    """Tell whether an outcome excludes in one case what another one of the same verb leaves to hold in the next."""
    known, other = outcome.pair.known, told.pair.known
    two_cases = known.verb == other.verb and _leaves_case(outcome) and _leaves_case(told)
    if not outcome.relation.excludes or (known.predicate != other.predicate and not two_cases):
        return False
    edits = outcome.pair.edits
    if outcome.situation == "a denial":  # "set well in the hall, but failed to set in the attic"
        return any(
            edit.kind == "dropped" and edit.slot in _CASES & {each.slot for each in told.pair.edits} for edit in edits
        )
    amounts = any(edit.relation.excludes and edit.kind in VALUE_KINDS for edit in edits)
    return amounts and any(map(_only_tells_more, edits))


#: Slots that tell in what case something is so.
_CASES = frozenset({"in", "at", "on", "for", "with", "by", "during"})


def _only_tells_more(edit: Edit) -> bool:
    """Tell whether one of two propositions only says more of the case that it is about."""
    return edit.kind in ("dropped", "added") and not edit.relation.excludes


def _undisputed(outcomes: list[Outcome]) -> list[Outcome]:
    """Return what the ways to tell one thing come to, none of which supports what another one surely excludes."""
    if any(each.relation.excludes and (_is_sure(each) or _is_swap_of_like(each)) for each in outcomes):
        return [each for each in outcomes if not each.relation.entails]
    return outcomes


def _is_sure(outcome: Outcome) -> bool:
    """Tell whether little speaks against an exclusion: who is just doing the opposite may only be another one."""
    return outcome.confidence >= _SURE or (outcome.situation == "an opposite" and is_scene(outcome.pair))


_SURE = 0.95


def _is_swap_of_like(outcome: Outcome) -> bool:
    """Tell whether two that changed places may each be called by the word for the other: "director", "manager"."""
    for edit in outcome.differences:
        one, two = (made.argument(edit.slot) for made in (outcome.pair.known, outcome.pair.said))
        if edit.kind == "swap" and one is not None and two is not None and same_thing(one.phrases[0], two.phrases[0]):
            return True
    return False


def _not_told(outcomes: list[Outcome], verbs: set[str]) -> list[Outcome]:
    """Return outcomes without opposites of what a claim tells as well: "started in front of the hall, and finished"."""
    return [
        each
        for each in outcomes
        if each.pair.said.verb not in verbs or not any(edit.slot == "verb" for edit in each.differences)
        or each.situation != "an opposite"
    ]  # fmt: skip


def _latest(outcomes: list[Outcome]) -> list[Outcome]:
    """Return outcomes, of a state that a claim lets begin and end by the last turn alone: "joined it and left it"."""
    begun = [each for each in outcomes if _turns(each, excluding=False)]
    ended = [each for each in outcomes if _turns(each, excluding=True)]
    if not begun or not ended:
        return outcomes
    began, left = _last_moment(begun), _last_moment(ended)
    if began is None or left is None or began == left:
        return [each for each in outcomes if each not in begun and each not in ended]
    gone = begun if left > began else ended
    return [each for each in outcomes if each not in gone]


def _turns(outcome: Outcome, *, excluding: bool) -> bool:
    """Tell whether the phase of a claim lets the state of a statement hold, or excludes it."""
    relations = [edit.relation for edit in outcome.pair.edits if edit.kind == "phase"]
    return any(each.excludes if excluding else each.entails for each in relations)


def _last_moment(outcomes: list[Outcome]) -> tuple[int, ...] | None:
    moments = [moment for each in outcomes if (moment := moment_of(each.pair.known)) is not None]
    return max(moments, default=None)


def _is_of_amount(pair: Pair) -> bool:
    """Tell whether two propositions are told as one amount of a thing: how many came to the fair."""
    return bool(pair.known.frame) and frame(pair.known.frame).kind == "attribute"


def _is_bare_opposite(pair: Pair) -> bool:
    """Tell whether opposite verbs are told without a time, so that one may have followed the other."""
    timed = any(each.slot.startswith("time") for each in pair.said.arguments)
    return not timed and any(edit.slot == "verb" and edit.kind == "opposite" for edit in pair.edits)


def _is_of_another_time(outcome: Outcome) -> bool:
    """Tell whether two propositions tell one thing of another time or place."""
    apart = [edit for edit in outcome.pair.edits if edit.relation.excludes]
    if (
        any(edit.slot == "subj" and edit.kind == "modifier" and edit.soft for edit in apart)
        and outcome.pair.said.predicate == outcome.pair.known.predicate
    ):
        return True
    return not outcome.relation.excludes and len(apart) > 0 and all(edit.kind == "date" for edit in apart)


def _distance(outcome: Outcome) -> int:
    return sum(1 for edit in outcome.pair.edits if edit.relation is not Relation.EQUIVALENT)


def differences(outcome: Outcome) -> tuple[Edit, ...]:
    """Return the edits of an outcome that exclude each other."""
    return outcome.differences
