"""What a rule with a limit says of one case: "at least 12 characters" of a password of eight.

A rule may narrow what it is for ("trucks over 12 t may not cross"): then it says the same of each case inside, and
nothing of those outside, unless it is for those only. Or it may say how much there may or must be ("up to 20 MB", "at
least 12 characters"): then it tells of every amount whether it passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.inference.cases.bounds import Bounded, bounded, is_inside
from factcheck.inference.cases.stances import ENOUGH, NEED, PASS, PLAIN, RULING, Stance, stance
from factcheck.inference.cases.terms import HOLDING, WORKING
from factcheck.inference.edits import Edit
from factcheck.inference.kinds import NAMING_KINDS
from factcheck.inference.pairs import Pair
from factcheck.inference.sight import sight
from factcheck.inference.situations import Outcome, exclusion
from factcheck.inference.terms import RESTRICTING
from factcheck.inference.wording.holding import first_of_its_own
from factcheck.inference.wording.units import Unit, span_of, units
from factcheck.logic.relations import Relation
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import LIMITING, LIMITS, MOST, NEEDING
from factcheck.values import comparable, within

if TYPE_CHECKING:
    from factcheck.inference.cases.rules import Rule

#: Words by which a rule is told.
_OF_RULES = LIMITS | LIMITING | NEEDING | MOST

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
    at = _amount(yours, mine.keys)
    if at is None or (restricting := _restricting(yours, at)) - {_ONLY}:
        return None
    case, made = bounded(at, yours, statement), first_of_its_own(statement)
    said = _said(statement, made, case) if made is not None else None
    if case is None or said is None or made is None or made.tense not in RULING or made.speaker:
        return None
    from factcheck.inference.cases.rules import rules  # few statements tell of a case

    for rule in rules(claim):
        inside = is_inside(rule.limit, case)
        if inside is None:
            if (
                _has_other_limit(rule, case, said, yours)
                and (doubts := _fitting(rule, case, said, yours, holds=False)) is not None
            ):
                return Ruling(False, _outcome(rule, case, made, [*doubts, "likeness"], LIMIT))
            continue
        if restricting:
            continue
        holds = _holds(rule, inside, said, case)
        if holds is None:
            if rule.limit.narrows and not inside:
                return Ruling(None)
            continue
        if holds and (_is_only_allowed(rule.made, made) or made.verb in LIMITING or _is_amount_told(made)):
            return None  # "is limited to 20" sets a limit of its own, and "the fine is 20 euros" is no case of one
        if holds and _is_had(made, case) and _ends(rule.limit)[1] != _ends(case)[1]:
            holds = False  # who has two weeks for it has not ten days
        found = _fitting(rule, case, said, yours, holds=holds)
        if found is not None:
            return Ruling(holds, None if holds else _outcome(rule, case, made, found))
    return None


def _fitting(rule: Rule, case: Bounded, said: Stance, yours: Sequence[Unit], *, holds: bool) -> list[str] | None:
    from factcheck.inference.cases.fitting import fitting  # most claims set no limit

    return fitting(rule, case, said, yours, holds=holds)


def _amount(yours: Sequence[Unit], mine: Sequence[str]) -> Unit | None:
    """Return the one amount of a statement, or the one that a claim has not: "those over 12 t pay 20 euros"."""
    found = [each for each in yours if each.value is not None and each.value.kind not in NAMING_KINDS]
    if len(found) > 1:
        found = [each for each in found if each.key not in mine]
    return found[0] if len(found) == 1 else None


def _restricting(yours: Sequence[Unit], amount: Unit) -> set[str]:
    """Return the words that restrict what is said, but for an "if" that opens the condition of an amount."""
    found = [each for each in yours if each.key in RESTRICTING]
    return {each.key for each in found if not (each.key == "if" and each.start < amount.start)}


_ONLY = "only"


def _is_only_allowed(rule: Proposition, made: Proposition) -> bool:
    """Tell whether a statement says that is done what a rule only allows: who may work at home need not do so."""
    return rule.verb == made.verb and rule.modal in ("can", "may") and not made.modal


def _said(statement: str, made: Proposition, case: Bounded | None) -> Stance | None:
    """Return what a statement says of a case; what something runs on passes, and so does a time that one has."""
    found = stance(statement, 0, len(statement))
    if found is None or found.kind != PLAIN or case is None:
        return found
    runs = made.predicate in WORKING and case.narrows
    return found._replace(kind=PASS) if runs or _is_had(made, case) else found


def _is_amount_told(made: Proposition) -> bool:
    """Tell whether a statement says how much something is: "the fine for littering is 80 euros"."""
    amount = made.argument("attr")
    return made.predicate == "be" and not made.modal and amount is not None and amount.phrases[0].value is not None


def _is_had(made: Proposition, case: Bounded) -> bool:
    """Tell whether an amount is a time that somebody has for something."""
    return made.predicate in _HAVING and case.value.kind == "duration"


_HAVING = frozenset({"have", "get"})


def _has_other_limit(rule: Rule, case: Bounded, said: Stance, yours: Sequence[Unit]) -> bool:
    """Tell whether a statement tells a rule for more or fewer: "over 20 t", "over 12 t"."""
    mine = rule.limit
    alike = mine.side == case.side and mine.narrows == case.narrows is True and mine.what == case.what
    same = rule.stance.kind == said.kind and rule.stance.denied == said.denied
    if not alike or not same or not comparable(mine.value, case.value) or _ends(mine) == _ends(case):
        return False
    # what is 8 euros for all under 12 is 8 euros for those under 6
    return sum(each.value is not None for each in yours) == 1 or not within(case.value, mine.value)


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
    if plain and not any(each.key in _OF_RULES for each in rule.units):
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


def _outcome(rule: Rule, case: Bounded, made: Proposition, doubts: Sequence[str], name: str = CASE) -> Outcome:
    kind = case.value.kind
    edit = Edit("obj", kind, Relation.ALTERNATION, span_of((case.unit,)), span_of((rule.limit.unit,)))
    return exclusion(Pair(rule.made, made, (edit,)), name, (edit,), doubts)
