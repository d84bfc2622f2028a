"""Compare two sentences: each thing that the statement says with what the claim says."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.cases.rulings import Ruling, ruled
from factcheck.inference.cases.unlimited import unlimited
from factcheck.inference.context import in_context, is_of_anybody, is_unplaced, share_a_place
from factcheck.inference.coverage import uncovered
from factcheck.inference.doubts import is_scene
from factcheck.inference.edits import Edit
from factcheck.inference.entities import read_with
from factcheck.inference.hours import told_by_the_clock
from factcheck.inference.kind_alone import is_of_kind_alone
from factcheck.inference.kinds import VALUE_KINDS
from factcheck.inference.mixtures import mixed
from factcheck.inference.orders.rulings import Ordering, compares_others, is_turned, ordered
from factcheck.inference.other_amounts import is_other_amount
from factcheck.inference.pairs import Pair, compare_propositions
from factcheck.inference.phases import moment_of
from factcheck.inference.phrases import same_thing
from factcheck.inference.shelf import lacking
from factcheck.inference.sight import are_worded_alike, may_tell, sight
from factcheck.inference.situations import SUSPECT, Outcome, judge_pair
from factcheck.inference.told_then import is_told_of_then
from factcheck.inference.withheld import withholds
from factcheck.inference.wording.absence import absent
from factcheck.inference.wording.echoes import ECHO, echoed
from factcheck.inference.wording.told_besides import is_told_besides
from factcheck.inference.wording.units import adds_another
from factcheck.language.frames import frame
from factcheck.language.vocabulary import Aliases, Key, Term
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Proposition, Readings

_RANK = {Relation.EQUIVALENT: 3, Relation.FORWARD: 2}


class Judged(NamedTuple):
    """What a claim says of one proposition of a statement.

    Attributes:
        said: the proposition.
        support: an outcome that entails it.
        against: the surest outcome that excludes it.
        nearest: the outcome with the fewest edits.
        elsewhere: whether the claim tells the same of another time, so that the two are about different events.
    """

    said: Proposition
    support: Outcome | None
    against: Outcome | None
    nearest: Outcome | None
    elsewhere: bool = False


def judge_sentences(
    statement: str, claim: str, aliases: Aliases | None = None, leaning: bool = False
) -> tuple[Judged, ...]:
    """Return for each thing that a statement says how a claim stands to it.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        aliases: the names that a base gives its entities.
        leaning: whether the two belong together, so that "it" and "the film" of one are what the other names.
    """
    shelf = lacking(claim)
    if shelf is not None:
        from factcheck.inference.keeping import keep  # what nobody keeps is not written

        keep(claim, shelf)
    judged = _judged(statement, claim, frozenset(aliases.items()) if aliases else None, leaning)
    judged = with_wording(judged, statement, claim)
    if leaning and all(each.support is None and each.against is None for each in judged):
        from factcheck.inference.passages import told_in_passage  # no claim of a base leans on what is asked

        passed = told_in_passage(statement, claim)
        judged = judged if passed is None else _with_doubt(judged, passed)
    if any(each.support is not None for each in judged) and _may_not_vouch(statement, claim):
        return tuple(map(_unvouched, judged))
    return judged


def _may_not_vouch(statement: str, claim: str) -> bool:
    from factcheck.inference.wording.contraries import differs_in_contrary  # what vouches for nothing needs it not

    return withholds(statement, claim) or differs_in_contrary(statement, claim)


@lru_cache(maxsize=8192)
def _judged(
    statement: str, claim: str, aliases: frozenset[tuple[Key, str | Term]] | None, leaning: bool
) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, told by what the two say."""
    meant: Aliases | None = dict(aliases) if aliases else None  # type: ignore[assignment]
    # names leave the verbs as they are, terms need not
    if not leaning and not _holds_terms(meant) and not may_tell(sight(claim), sight(statement)):
        return tuple([Judged(ways[0], None, None, None) for ways in read_with(statement, meant)])
    return judge_readings(*read_pair(statement, claim, meant, leaning))


def _holds_terms(aliases: Aliases | None) -> bool:
    return any(isinstance(each, Term) and not each.entity for each in (aliases or {}).values())


def with_wording(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, with what their wordings show where nothing else tells."""
    ordering = ordered(statement, claim)
    if ordering is not None:
        return _with_ordering(judged, ordering)
    found = _worded(judged, statement, claim)
    if compares_others(statement, claim):
        found = tuple([each if is_turned(each.against) else each._replace(against=None) for each in found])
    return tuple([each._replace(against=None) if _is_explained(each, statement, claim) else each for each in found])


def _worded(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    if any(each.against is not None and each.against.confidence >= SUSPECT for each in judged) or _is_settled(
        judged, statement, claim
    ):
        return judged
    ruling = ruled(statement, claim)
    if ruling is not None:
        return _with_ruling(judged, ruling)
    boundless = unlimited(statement, claim)
    if boundless is not None:
        return _with_doubt(judged, boundless)
    if not are_worded_alike(sight(claim), sight(statement)):  # as most pairs are
        outcome = echoed(statement, claim) or absent(statement, claim)
        return judged if outcome is None or _is_besides(outcome, statement, claim) else _with_doubt(judged, outcome)
    return _worded_alike(judged, statement, claim)


def _worded_alike(judged: tuple[Judged, ...], statement: str, claim: str) -> tuple[Judged, ...]:
    from factcheck.inference.wording.contraries import contrary
    from factcheck.inference.wording.copies import copied
    from factcheck.inference.wording.entailed import follows
    from factcheck.inference.wording.likenesses import doubted

    if follows(statement, claim) and not any(map(_leaves_scope, judged)):
        return tuple([each if each.support is not None else _supported(each) for each in judged])
    shows = (copied, contrary, doubted, echoed, absent)  # the surest first
    outcome = next((found for wording in shows if (found := wording(statement, claim)) is not None), None)
    return judged if outcome is None or _is_besides(outcome, statement, claim) else _with_doubt(judged, outcome)


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
    return bool(judged) and all(each.support is not None for each in judged) and not uncovered(statement, [claim])


def _with_doubt(judged: tuple[Judged, ...], outcome: Outcome) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, with what excludes one of them at its place."""
    free = [at for at, each in enumerate(judged) if each.support is None] or list(range(len(judged)))
    if not free:
        return (Judged(outcome.pair.said, None, outcome, outcome),)
    place = next((at for at in free if judged[at].said == outcome.pair.said), free[0])
    return tuple(
        [each._replace(support=None, against=outcome) if at == place else each for at, each in enumerate(judged)]
    )


def _with_ruling(judged: tuple[Judged, ...], ruling: Ruling) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement about one case, as a rule with a limit settles it."""
    if ruling.outcome is not None:
        return _with_doubt(judged, ruling.outcome)
    return tuple([_supported(each) if ruling.holds and each.support is None else each for each in judged])


def _with_ordering(judged: tuple[Judged, ...], ordering: Ordering) -> tuple[Judged, ...]:
    """Return what a claim says of a statement that compares two amounts, as their order settles it or leaves it."""
    if ordering.outcome is not None:
        return _with_doubt(tuple(map(_unvouched, judged)), ordering.outcome)
    open_ = tuple([each._replace(support=None, against=None) for each in judged])
    return tuple(map(_supported, open_)) if ordering.holds else open_


def _is_explained(judged: Judged, statement: str, claim: str) -> bool:
    """Tell whether what seems to exclude a part is another amount of the same matter, of then, or told by both."""
    against = judged.against
    return against is not None and (
        is_other_amount(against.differences, statement, claim)
        or is_told_of_then(against.pair, statement, claim)
        or is_told_besides(against, statement, claim)
    )


def _unvouched(judged: Judged) -> Judged:
    return judged._replace(support=None)


def _supported(judged: Judged) -> Judged:
    outcome = Outcome(Relation.FORWARD, Pair(judged.said, judged.said, ()))
    return judged._replace(support=outcome, nearest=outcome)


def read_pair(
    statement: str, claim: str, aliases: Aliases | None = None, leaning: bool = False
) -> tuple[Readings, Readings]:
    """Return what two sentences say, the names of each told as the entities of a base.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        aliases: the names that a base gives its entities.
        leaning: whether the two belong together, so that "it" and "the film" of one are what the other names.
    """
    said, known = read_with(statement, aliases), read_with(claim, aliases)
    if not leaning:
        return said, known
    from factcheck.inference.leaning import leaned

    return leaned(said, known)


def judge_readings(said: Readings, known: Readings) -> tuple[Judged, ...]:
    """Return for each thing that one sentence says how another stands to it."""
    whole = [ways[0] for ways in said]
    judged = [_judge(ways, known, defines=is_of_kind_alone(ways[0], whole)) for ways in said]
    judged = [each._replace(against=None) if _is_outcome_of_told(each, judged) else each for each in judged]
    if any(each.against is not None for each in judged):
        together = share_a_place([ways[0] for ways in said], [ways[0] for ways in known])
        judged = [each if together else _placed(each) for each in judged]
    return tuple(judged)


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
        if any(edit.kind == "phase" for pair in found for edit in pair.edits):
            # whether an end excludes a beginning, phases tell better than opposite verbs
            found = [pair for pair in found if not _is_bare_opposite(pair)]
        if any(not pair.edits and _is_of_amount(pair) for pair in found):
            # the amount that both verbs tell is told better by it than by opposites: who went to the fair came to it
            found = [pair for pair in found if not _is_bare_opposite(pair)]
        found = told_by_the_clock(found)
        judged = _undisputed([judge_pair(in_context(pair, told)) for pair in found])
        outcomes += [each for each in judged if not (defines and each.relation.excludes)]
    outcomes = _of_its_case(outcomes)
    outcomes = _latest(_not_told(outcomes, {made.verb for other in known for made in other}))
    support = max(
        (each for each in outcomes if each.relation.entails), key=lambda each: _RANK[each.relation], default=None
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


def _is_of_another_case(outcome: Outcome, told: Outcome) -> bool:
    """Tell whether an outcome excludes in one case what another one of the same verb leaves to hold in the next."""
    if not outcome.relation.excludes or outcome.pair.known.predicate != told.pair.known.predicate:
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
