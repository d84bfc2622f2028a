"""From edits to a relation, and for differences to a named situation with its confidence.

Grounds on which two fillers exclude each other stand in ``grounds``, what speaks against it in ``doubts``; a
probability may lower a verdict, never raise it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from factcheck.inference.apart import is_by_another_measure, is_of_other_people
from factcheck.inference.denials import (
    adds_one,
    are_rare,
    between_denials,
    is_of_owned,
    is_under_way,
    leaves_start,
    may_be_last_time,
)
from factcheck.inference.denied_amounts import leaves_open
from factcheck.inference.denied_holders import may_be_another_time
from factcheck.inference.doubts import DOUBTS, doubts_of, lowered
from factcheck.inference.eased import is_of_none
from factcheck.inference.edits import Edit
from factcheck.inference.fillers import CHOICE
from factcheck.inference.grounds import situation as ground
from factcheck.inference.kinds import MEASURE_KINDS, TIME_SLOTS
from factcheck.inference.pairs import Pair
from factcheck.inference.part_and_rest import are_of_other_parts, may_both_hold_of_some
from factcheck.inference.phases import is_over_by_then, still_so
from factcheck.inference.reports import keys
from factcheck.inference.some_of_them import counts_others
from factcheck.inference.terms import AT_TIMES
from factcheck.inference.thresholds import bounds_at
from factcheck.inference.told_by_nouns import by_one_verb
from factcheck.language.frames import WIDE
from factcheck.logic.relations import Relation, joined
from factcheck.model.rows import NamedTuple

#: The name of the case of two that changed places, which wordings and mixtures show.
SWAP = "two that changed places"
#: Situation -> the confidence with which it is said where nothing speaks against it. Set by hand, with the counts below
#: in view; a difference that hardly ever has another reason stands above the line of ``contradicted``.
CONFIDENCE: dict[str, float] = {
    "a denial": 0.97,
    "an opposite": 0.97,
    "another outcome of one event": 0.96,
    "another value": 0.97,
    "another limit": 0.96,
    "another date of what happens once": 0.97,
    "another date": 0.75,
    "another date of a plan": 0.92,
    "another end of a spell": 0.92,
    "another holder of a role": 0.96,
    "another filler of a slot with one": 0.90,
    "another one of what happens once": 0.75,
    "only this one": 0.90,
    "another rank": 0.93,
    "another one of a pair": 0.82,
    "an end or a beginning": 0.92,
    "another part of a whole": 0.93,
    "a place or name that differs": 0.70,
    "a list that is complete": 0.90,
    "who does it to whom": 0.88,
    "another kind of thing": 0.55,
    "a value beside the same words": 0.80,
    "two that changed places": 0.88,
    "another word in its place": 0.70,
    "a copy but for one thing": 0.75,
    "a case that a limit settles": 0.96,
    "another order of two amounts": 0.96,
    "another count in a passage": 0.95,
    "another amount in a passage": 0.91,
    "another date in a passage": 0.85,
}
#: Situation -> (right, wrong) as ``tests/benchmarks/calibrate.py`` counted them on the bases of the tests
#: in November 2026.
COUNTS: dict[str, tuple[int, int]] = {
    "a denial": (82, 4),
    "an opposite": (72, 2),
    "another outcome of one event": (17, 2),
    "another value": (385, 17),
    "another limit": (18, 0),
    "another date of what happens once": (115, 5),
    "another date": (36, 2),
    "another date of a plan": (3, 0),
    "another end of a spell": (3, 1),
    "another holder of a role": (9, 0),
    "another filler of a slot with one": (17, 1),
    "another one of what happens once": (1, 0),
    "only this one": (6, 0),
    "another rank": (12, 0),
    "another one of a pair": (1, 1),
    "an end or a beginning": (5, 0),
    "another part of a whole": (6, 0),
    "a place or name that differs": (7, 2),
    "a list that is complete": (0, 0),
    "who does it to whom": (41, 0),
    "another kind of thing": (1, 3),
    "a value beside the same words": (20, 0),
    "two that changed places": (1, 0),
    "another word in its place": (16, 0),
    "a case that a limit settles": (0, 0),
    "another order of two amounts": (0, 0),
    # of what `tests/benchmarks/fit_substitutes.py` leaves out of its fit
    "a copy but for one thing": (278, 63),
    # of passages and statements that lean on each other, counted on VitaminC
    "another count in a passage": (423, 23),
    "another amount in a passage": (377, 70),
    "another date in a passage": (29, 13),
}


#: From this confidence on a difference is a contradiction, and from that on a suspicion.
CONTRADICTED, SUSPECT = 0.95, 0.6


class Outcome(NamedTuple):
    """What a pair of propositions comes to.

    Attributes:
        relation: of claim to statement, polarity told.
        pair: the pair.
        situation: name of the case, where the two exclude each other.
        confidence: that they do, 0..1.
        doubts: what speaks against it, in words.
        differences: the edits that exclude each other.
    """

    relation: Relation
    pair: Pair
    situation: str = ""
    confidence: float = 0.0
    doubts: tuple[str, ...] = ()
    differences: tuple[Edit, ...] = ()


def judge_pair(pair: Pair) -> Outcome:
    """Return the relation of two propositions, with situation and confidence where they exclude each other."""
    pair = by_one_verb(pair)
    hard = [edit for edit in pair.edits if edit.relation.excludes]
    known, said = pair.known.negated, pair.said.negated
    if not hard and ((known and said) or are_rare(pair)):
        return Outcome(between_denials(pair), pair)
    body = _body(pair, hard)
    if not known and not said:
        return _excluding(pair, hard) if hard else Outcome(body, pair)
    if known and said:
        if len(hard) == 1 and hard[0].kind in MEASURE_KINDS and pair.known.modal and pair.said.modal:
            # "may not exceed 2 GB": a limit
            return _with_confidence(pair, "another limit", hard, [each for each in pair.edits if each is not hard[0]])
        if len(hard) == 1 and _is_end_of_denial(pair, hard[0]):
            return _with_confidence(
                pair, "another end of a spell", hard, [each for each in pair.edits if each is not hard[0]]
            )
        return Outcome(Relation.INDEPENDENCE, pair)
    if may_both_hold_of_some(pair) or may_be_last_time(pair) or is_under_way(pair):
        return Outcome(Relation.INDEPENDENCE, pair)
    if not hard and any(is_of_none(pair, edit) for edit in pair.edits):
        pair = pair._replace(edits=tuple([edit for edit in pair.edits if not is_of_none(pair, edit)]))
        body = _body(pair, hard)
    if said and is_of_owned(pair.known, pair.said):
        return Outcome(Relation.INDEPENDENCE, pair)
    if said:
        return _denied_by_statement(pair, hard, body)
    if body in (Relation.EQUIVALENT, Relation.REVERSE) or _lasts_till_now(pair, hard):
        return _denied(pair)
    return Outcome(Relation.INDEPENDENCE, pair)


def _denied_by_statement(pair: Pair, hard: list[Edit], body: Relation) -> Outcome:
    """Return what comes of a statement that denies something beside a claim that denies nothing."""
    if body.entails or (not hard and joined(map(_at_any_time(pair), _of_none_of_them(pair))).entails):
        return _denied(pair)
    if is_over_by_then(pair.known, pair.said):
        lasting = _with_confidence(pair, "an end or a beginning", hard, [])
        return lasting if still_so(pair.said) else Outcome(Relation.INDEPENDENCE, pair)
    if (
        hard
        and pair.said.narrow != WIDE  # "others are older than B" says more than that B is not the oldest
        and _excluding(pair, hard).confidence >= 0.9
        and not counts_others(pair, hard)
        and not leaves_open(pair, hard)
        and not may_be_another_time(pair, hard)
        and not any(edit.relation is Relation.INDEPENDENCE or _is_of_others(pair, edit) for edit in pair.edits)
    ):
        return Outcome(Relation.FORWARD, pair)
    return Outcome(Relation.INDEPENDENCE, pair)


def _of_none_of_them(pair: Pair) -> list[Edit]:
    """Return the edits without that from some to all, who are denied together: "the rules were not changed"."""
    plain = {each.slot for each in pair.said.arguments if not each.phrases[0].quantifier}
    left = [each for each in pair.edits if each.kind == "quantifier" and each.relation is Relation.REVERSE]
    return [edit for edit in pair.edits if edit not in left or edit.slot not in plain]


def _lasts_till_now(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether what has not been so since some time is told to be so now: "has not frozen over since 1987"."""
    if hard or (pair.known.tense, pair.said.tense) != ("perfect", "present"):
        return False
    since = [each for each in pair.edits if leaves_start(pair, each)]
    rest = joined(each.relation for each in pair.edits if each not in since)
    return bool(since) and rest in (Relation.EQUIVALENT, Relation.REVERSE)


def _at_any_time(pair: Pair) -> Callable[[Edit], Relation]:
    """Return what edits come to where it is denied for any time: what expires in March is not what never expires.

    What is open in summer may be told not to be open today.
    """
    known, said = pair.known, pair.said
    rule = (known.tense, said.tense) == ("present", "present") and known.phase != "hold" and known.predicate != "be"

    def relation(edit: Edit) -> Relation:
        if edit.slot == "adverb" and edit.kind == "dropped" and rule:
            often = {each.start for each in known.adverbs if each.word in AT_TIMES}
            return Relation.FORWARD if edit.known is not None and edit.known.start in often else edit.relation
        left = known.argument(edit.slot) if edit.kind == "dropped" else None
        if left is None or edit.relation is not Relation.INDEPENDENCE or left.focus or left.negated:
            return edit.relation
        value = left.phrases[0].value
        lasts = value is not None and value.kind == "duration" and edit.slot not in TIME_SLOTS
        timed = edit.slot in TIME_SLOTS or edit.slot == "frequency"
        return Relation.FORWARD if lasts or (rule and timed) else edit.relation

    return relation


def _is_end_of_denial(pair: Pair, edit: Edit) -> bool:
    """Tell whether two denials end at different times: "no trains run until 30 June"."""
    if edit.kind != "date":
        return False
    bounds = bounds_at(edit.slot, pair.known, pair.said)
    return len(bounds) == len((pair.known, pair.said)) and len(set(bounds)) == 1 and bounds[0] in _ENDING


#: Bounds of a date that say until when something is not so.
_ENDING = frozenset({"until", "before", "by"})


#: Slots of clauses that tell what somebody is to do, or says.
_CLAUSES = frozenset({"purpose", "that"})
#: Kinds of edit that make a subject another kind of subject.
_NARROWING = frozenset({"preposition", "modifier opposite", "modifier"})


def _is_of_others(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit tells of others, of which nothing follows: in the subject of another kind of subject.

    Who was told not to sell may have been told to sell as well.
    """
    if edit.slot in _CLAUSES or edit.kind == CHOICE or adds_one(pair, edit):
        return True
    first = [each.slot for each in pair.said.arguments[:1]]
    return edit.kind in _NARROWING and edit.slot in ("subj", *first, *keys(pair.known))


def _body(pair: Pair, hard: list[Edit]) -> Relation:
    return Relation.ALTERNATION if hard else pair.body


def _denied(pair: Pair) -> Outcome:
    return _with_confidence(pair, "a denial", [], [edit for edit in pair.edits if not edit.relation.excludes])


def _excluding(pair: Pair, hard: list[Edit]) -> Outcome:
    edit = max(hard, key=lambda each: _strength(pair, each))
    name = ground(pair, edit)
    counted = is_by_another_measure(pair, hard) or is_of_other_people(pair, edit)
    if not name or counted or are_of_other_parts(pair, hard):
        return Outcome(Relation.INDEPENDENCE, pair)
    return _with_confidence(pair, name, hard, [each for each in pair.edits if each is not edit])


def _strength(pair: Pair, edit: Edit) -> float:
    return CONFIDENCE.get(ground(pair, edit), 0.0)


def _with_confidence(pair: Pair, name: str, hard: list[Edit], rest: list[Edit]) -> Outcome:
    doubts = doubts_of(pair, name, hard, rest)
    return Outcome(Relation.INDEPENDENCE, pair) if doubts is None else exclusion(pair, name, hard, doubts)


def exclusion(pair: Pair, name: str, hard: Iterable[Edit], doubts: Sequence[str]) -> Outcome:
    """Return the outcome of a situation, as sure as it is with what speaks against it.

    Args:
        pair: the two propositions.
        name: the situation.
        hard: the edits that exclude.
        doubts: keys of ``DOUBTS``.
    """
    confidence = lowered(CONFIDENCE[name], doubts)
    relation = Relation.NEGATION if name == "a denial" else Relation.ALTERNATION
    return Outcome(relation, pair, name, round(confidence, 3), tuple(DOUBTS[each][0] for each in doubts), tuple(hard))
