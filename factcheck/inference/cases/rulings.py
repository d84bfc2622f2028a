"""What a rule with a limit says of one case: "at least 12 characters" of a password of eight.

A rule may narrow what it is for ("trucks over 12 t may not cross"): then it says the same of each case inside, and
nothing of those outside, unless it is for those only. Or it may say how much there may or must be ("up to 20 MB", "at
least 12 characters"): then it tells of every amount whether it passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.inference.cases.bounds import AGE, Bounded, bounded, is_inside
from factcheck.inference.cases.stances import ENOUGH, NEED, PASS, PLAIN, Stance, stance
from factcheck.inference.cases.terms import ANYBODY, CARRIERS, DIMENSIONS, HOLDING, PASSING, PROVIDING, WORKING
from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair
from factcheck.inference.shelf import readings
from factcheck.inference.sight import sight
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import LIGHT_WORDS, OPPOSED_PREPOSITIONS, RESTRICTING
from factcheck.inference.wording.counterparts import Counterpart, Counterparts, counterparts, with_particles
from factcheck.inference.wording.holding import holding
from factcheck.inference.wording.kin import are_kin
from factcheck.inference.wording.units import Unit, span_of, units
from factcheck.logic.relations import Relation
from factcheck.model.record import replace
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import ANYBODY as WHOEVER
from factcheck.syntax.words import EXCEEDING, LIMITING, LIMITS, MOST, NEEDING
from factcheck.values import comparable

#: The names of the cases.
CASE, LIMIT = "a case that a limit settles", "another limit"
#: (side of a limit, whether inside, what is said, whether denied) -> whether it holds. What is left out stays open.
_MEASURED = {
    ("below", True, PASS, False): True, ("below", True, PASS, True): False,
    ("below", False, PASS, False): False, ("below", False, PASS, True): True,
    ("below", True, ENOUGH, False): True, ("below", True, ENOUGH, True): False,
    ("below", False, ENOUGH, False): False, ("below", False, ENOUGH, True): True,
    ("above", False, PASS, False): False, ("above", False, PASS, True): True,
    ("above", True, ENOUGH, False): True, ("above", True, ENOUGH, True): False,
    ("above", False, ENOUGH, False): False, ("above", False, ENOUGH, True): True,
}  # fmt: skip


class Rule(NamedTuple):
    """A limit that a claim sets.

    Attributes:
        limit: the amount.
        stance: what the claim says of what keeps to it.
        made: the proposition in which it stands.
        units: the words of that.
        only: whether it is so for these only.
    """

    limit: Bounded
    stance: Stance
    made: Proposition
    units: tuple[Unit, ...]
    only: bool


class Ruling(NamedTuple):
    """What a rule says of a case.

    Attributes:
        holds: whether what the statement says follows from the rule or is excluded by it; None where the rule is for
            others only.
        outcome: the exclusion, of what does not hold.
    """

    holds: bool | None
    outcome: Outcome | None = None


@lru_cache(maxsize=8192)
def ruled(statement: str, claim: str) -> Ruling | None:
    """Return what a claim that sets a limit says of a statement about one case, or None where that is open.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    mine, seen = sight(claim), sight(statement)
    if not mine.kinds or not seen.kinds or set(mine.keys).isdisjoint(seen.keys):
        return None
    yours = units(statement)
    amounts = [each for each in yours if each.value is not None and each.value.kind not in _NAMING]
    if len(amounts) != 1:
        return None
    at = amounts[0]
    if any(each.key in RESTRICTING and not (each.key == "if" and each.start < at.start) for each in yours):
        return None
    case, made = bounded(at, yours, statement), _main(statement)
    said = _said(statement, made, case) if made is not None else None
    if case is None or said is None or made is None or made.tense not in _RULING or made.speaker:
        return None
    for rule in rules(claim):
        inside = is_inside(rule.limit, case)
        if inside is None:
            if (
                _has_other_limit(rule, case, said)
                and (fitting := _fitting(rule, case, said, yours, holds=False)) is not None
            ):
                return Ruling(False, _outcome(rule, case, made, [*fitting, "likeness"], LIMIT))
            continue
        holds = _holds(rule, inside, said, case)
        if holds is None and rule.limit.narrows and not inside:
            return Ruling(None)
        fitting = _fitting(rule, case, said, yours, holds=bool(holds))
        if holds and _is_only_allowed(rule.made, made):
            return None
        if holds is not None and fitting is not None:
            return Ruling(holds, None if holds else _outcome(rule, case, made, fitting))
    return None


def _is_only_allowed(rule: Proposition, made: Proposition) -> bool:
    """Tell whether a statement says that is done what a rule only allows: who may work at home need not do so."""
    return rule.verb == made.verb and rule.modal in ("can", "may") and not made.modal


#: Kinds of value that say which one is meant: the first payment.
_NAMING = frozenset({"ordinal", "version"})
#: Tenses of rules.
_RULING = ("present", "", "future")


def _main(text: str) -> Proposition | None:
    """Return the first thing that a sentence says by a clause of its own."""
    told = [ways[0] for ways in readings(text)]
    return next((each for each in told if each.kind == "main"), told[0] if told else None)


def _said(statement: str, made: Proposition, case: Bounded | None) -> Stance | None:
    """Return what a statement says of a case; what something runs on passes, and so does a time that one has."""
    found = stance(statement, 0, len(statement))
    if found is None or found.kind != PLAIN or case is None:
        return found
    runs = made.predicate in WORKING and case.narrows
    has = made.predicate == "have" and case.value.kind == "duration"
    return found._replace(kind=PASS) if runs or has else found


@lru_cache(maxsize=8192)
def rules(claim: str) -> tuple[Rule, ...]:
    """Return the limits that a claim sets.

    Args:
        claim: the sentence that is taken to be true.
    """
    mine = units(claim)
    if not any(each.value is not None for each in mine):
        return ()
    found = []
    for unit in mine:
        held = holding(claim, span_of((unit,))) if unit.value is not None else None
        if held is None:
            continue
        made = (_main(claim) or held[0]) if held[0].kind == "relative" else held[0]
        if made.tense not in _RULING or made.speaker or made.condition:
            continue
        rule = _rule(unit, mine, (made, held[0]), claim)
        if rule is not None:
            found.append(rule)
    return tuple(found)


def _rule(unit: Unit, mine: Sequence[Unit], parts: tuple[Proposition, Proposition], claim: str) -> Rule | None:
    """Return the limit that an amount sets.

    Args:
        unit: the amount.
        mine: the units of the claim.
        parts: what the claim demands, and what the amount stands in, which may be a relative clause of it.
        claim: the claim.
    """
    made = parts[0]
    told = [way for ways in readings(claim) if not set(parts).isdisjoint(ways) for way in ways] or [made]
    spans = [(unit.start, unit.end)]
    spans += [(way.start, way.end) for way in told]
    spans += [(each.start, each.end) for way in told for each in way.arguments]
    start, end = _start(min(spans)[0], mine), max(each for _, each in spans)
    inside = tuple([each for each in mine if start <= each.start <= end and _is_in(each, spans)])
    limiting = any(each.key in LIMITS | LIMITING or (each.key in MOST and each.key != "allowed") for each in inside)
    limit, said = bounded(unit, mine, claim, limiting=limiting), stance(claim, start, end)
    if limit is None or said is None or not limit.side:
        return None
    if said.denied and not limit.narrows and limit.value.bound in _BEYOND and said.kind in (PASS, NEED):
        limit, said = _turned(limit), said._replace(kind=NEED, denied=False)  # "must not be longer than 30 pages"
    only = any(each.key == "only" for each in inside)
    if only and said.kind == PLAIN and not limit.narrows:
        said = said._replace(kind=PASS)  # "refunds are given only within 14 days"
    blocked = any(each.key in EXCEEDING or (each.key in RESTRICTING - _PLAIN_LIMITS) for each in inside)
    return None if blocked else Rule(limit, said, made, inside, only)


def _is_in(unit: Unit, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a word stands in a part of a clause, or joins parts, or before all of them."""
    if unit.pos in _JOINING or unit.end <= min(spans)[0]:
        return True
    return any(start <= unit.start and unit.end <= end for start, end in spans)


#: Parts of speech of words that join and turn.
_JOINING = frozenset({"", "prep", "not", "r"})
#: Bounds of what lies beyond an amount.
_BEYOND = frozenset({"above", "below"})


def _turned(limit: Bounded) -> Bounded:
    """Return what is left by a limit that may not be passed."""
    one = limit.value
    above = one.bound == "above"
    value = replace(
        one, low=None if above else one.high, high=one.low if above else None, low_open=False, high_open=False,
        bound="max" if above else "min",
    )  # fmt: skip
    return limit._replace(value=value, side="below" if above else "above")


#: Words that restrict and are looked at by themselves.
_PLAIN_LIMITS = frozenset({"only", "than"})


def _start(start: int, found: Sequence[Unit]) -> int:
    """Return where a clause begins: with the sentence, if no verb stands before what was read of its subject."""
    before = [each for each in found if each.end <= start]
    return start if any(each.pos == "v" for each in before) or not before else before[0].start


def _has_other_limit(rule: Rule, case: Bounded, said: Stance) -> bool:
    """Tell whether a statement tells a rule for more or fewer: "over 20 t", "over 12 t"."""
    mine = rule.limit
    alike = mine.side == case.side and mine.narrows == case.narrows is True and mine.what == case.what
    same = rule.stance.kind == said.kind and rule.stance.denied == said.denied
    return alike and same and comparable(mine.value, case.value) and _ends(mine) != _ends(case)


def _ends(limit: Bounded) -> tuple[object, object]:
    return limit.value.low, limit.value.high


def _holds(rule: Rule, inside: bool, said: Stance, case: Bounded) -> bool | None:
    """Return what a rule comes to for a case, or None where it leaves it open."""
    limit = rule.limit
    if limit.narrows:
        return _holds_of_kind(rule, inside, said)
    if rule.stance.denied or rule.stance.kind == ENOUGH:
        return None
    if said.kind == ENOUGH and said.side == limit.side and said.side:
        return None  # nothing is too small for a limit above
    if limit.side == "above" and rule.stance.kind == PASS:
        return None  # "can take at least 12" sets no limit
    if inside and _may_fail_otherwise(rule, said):
        return None
    if inside and rule.made.verb in HOLDING and case.unit.start > rule.made.start:
        return None  # what can seat 400 is not said to seat 300
    plain = rule.stance.kind == PLAIN
    if plain and not any(each.key in LIMITS | LIMITING | NEEDING | MOST for each in rule.units):
        return None
    return _MEASURED.get((limit.side, inside, said.kind, said.denied))


def _may_fail_otherwise(rule: Rule, said: Stance) -> bool:
    """Tell whether what lies inside a limit need not pass: what must not be too long may be too short."""
    if said.denied:
        return False
    return rule.stance.kind == NEED if said.kind == PASS else said.kind == ENOUGH and not said.side


def _holds_of_kind(rule: Rule, inside: bool, said: Stance) -> bool | None:
    """Return what a rule for some kind comes to, for one of that kind or another."""
    known = rule.stance
    if inside:
        return known.denied == said.denied if known.kind == said.kind != ENOUGH else None
    capped = rule.limit.value.bound in ("upto", "max", "most")
    for_these_alone = rule.only or (capped and known.kind == PASS)
    if not for_these_alone or known.denied or known.kind != PASS or said.kind != PASS:
        return None
    return said.denied


def _fitting(rule: Rule, case: Bounded, said: Stance, yours: Sequence[Unit], *, holds: bool) -> list[str] | None:
    """Return the doubts whether a rule and a case are of one thing, or None where nothing shows that they are.

    Args:
        rule: the rule.
        case: the amount of the statement.
        said: what the statement says of it.
        yours: the units of the statement.
        holds: whether the statement follows if they are.
    """
    mine = [each for each in rule.units if _is_told(each, rule.limit, rule.stance) and each.key != "only"]
    left = [each for each in yours if _is_told(each, case, said)]
    found = counterparts(with_particles(mine), with_particles(left))
    if not all(_may_be_left(each, rule, said) or _is_kin_of(each, found.over) for each in found.left):
        return None
    over = [each for each in found.over if not _may_go(each, rule, said) and not _is_kin_of(each, found.left)]
    if said.denied and not holds:
        over = [each for each in over if not _is_behind_by(each, rule)]
    if over or not all(_is_alike(each, rule, holds=holds) for each in found.pairs):
        return None
    if _are_others(found) or any(_are_opposed(each, rule.units, yours) for each in found.pairs):
        return None
    shared = any(each.said.pos in ("n", "name") or each.said.key not in PASSING for each in found.pairs)
    if not shared and case.what in ("", AGE):
        return None
    return ["words"] if found.left or any(each.soft for each in found.pairs) else []


def _are_others(found: Counterparts) -> bool:
    """Tell whether a rule and a case are for different people: "staff", "students"; "you" is whoever it is for."""
    mine, yours = ({each.key for each in side if each.key in ANYBODY} for side in (found.over, found.left))
    return bool(mine and yours) and mine.isdisjoint(WHOEVER) and yours.isdisjoint(WHOEVER)


def _are_opposed(pair: Counterpart, mine: Sequence[Unit], yours: Sequence[Unit]) -> bool:
    """Tell whether a word stands behind opposite prepositions: in the town, outside the town."""
    places = (
        (mine.index(pair.known) if pair.known in mine else 0),
        (yours.index(pair.said) if pair.said in yours else 0),
    )
    before = tuple([side[place - 1].key if place else "" for side, place in zip((mine, yours), places, strict=True)])
    return before in OPPOSED_PREPOSITIONS


def _is_behind_by(unit: Unit, rule: Rule) -> bool:
    """Tell whether a word stands in who does what a rule demands: "approved by the head of finance"."""
    by = next((each.start for each in rule.units if each.key == "by" and each.pos == "prep"), None)
    return by is not None and unit.start > by


def _is_told(unit: Unit, amount: Bounded, said: Stance) -> bool:
    """Tell whether a word is neither the amount, nor what it counts, nor what says whether it passes."""
    if unit == amount.unit or unit.pos in ("", "prep", "not") or unit.key in DIMENSIONS | LIGHT_WORDS:
        return False
    if unit.key == amount.what and 0 <= unit.start - amount.unit.end <= 1:
        return False
    if any(word.start <= unit.start and unit.end <= word.end for word in said.words):
        return False
    return unit.key not in LIMITS | LIMITING | NEEDING | MOST


def _may_be_left(unit: Unit, rule: Rule, said: Stance) -> bool:
    """Tell whether a statement may have a word that a rule has not: whom it is for, what is done with what passes."""
    if unit.pos in ("name", "value"):
        return False
    if unit.key in ANYBODY | CARRIERS:
        return True
    verbs = [each for each in rule.units if each.pos == "v" and _is_told(each, rule.limit, rule.stance)]
    done = unit.pos == "v" and unit.key in PASSING and said.kind in (PASS, ENOUGH)
    return done and all(are_kin(unit, each) or each.key in HOLDING for each in verbs)


def _may_go(unit: Unit, rule: Rule, said: Stance) -> bool:
    """Tell whether a rule may have a word that a statement has not."""
    if unit.key in ANYBODY or (unit.key in PROVIDING and said.kind == NEED):
        return True
    return unit.pos == "v" and unit.key in PASSING | HOLDING and rule.stance.kind == PASS


def _is_kin_of(unit: Unit, others: Sequence[Unit]) -> bool:
    """Tell whether a word is kin to another one, which for names and values none is."""
    return any(are_kin(unit, each) for each in others)


def _is_alike(pair: Counterpart, rule: Rule, *, holds: bool) -> bool:
    """Tell whether two words name one thing; a case may be of a narrower kind than what a rule is for."""
    if pair.relation.entails:
        return not (holds and pair.soft and pair.said.pos == "n")
    before = pair.known.end <= rule.limit.unit.start
    return pair.relation is Relation.REVERSE and pair.said.pos == "n" and before and not pair.soft


def _outcome(rule: Rule, case: Bounded, made: Proposition, doubts: Sequence[str], name: str = CASE) -> Outcome:
    kind = case.value.kind
    edit = Edit("obj", kind, Relation.ALTERNATION, span_of((case.unit,)), span_of((rule.limit.unit,)))
    return exclusion(Pair(rule.made, made, (edit,)), name, (edit,), doubts)
