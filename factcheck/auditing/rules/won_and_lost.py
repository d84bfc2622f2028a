"""One claim says that somebody won a battle, match or case, and another one that they lost it, or that others won.

Found::

    - The Battle of Harn ended in defeat for the Duke of Lor.
    - The Duke of Lor won the Battle of Harn.

    - The Battle of Harn was a victory for King Aldo.
    - King Aldo was defeated in the Battle of Harn.

    - Rovers beat United in the 2019 cup final.
    - United won the 2019 cup final.

    - The Battle of Harn ended in a draw.
    - The Duke of Lor won the Battle of Harn.

Silent::

    - The Battle of Harn ended in defeat for the Duke of Lor.
    - King Aldo won the Battle of Harn.

    - The Battle of Harn ended in defeat for the Duke of Lor.
    - The Duke of Lor won the Battle of Orm.

    - The Battle of Harn ended in defeat for the Duke of Lor.
    - The Duke of Lor hoped to win the Battle of Harn.

    - Rovers beat United in the 2019 cup final.
    - United won the 2021 cup final.

    - Rovers beat United in the cup final in 2019.
    - United won the cup final in 2021.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.facts import Fact, full_identity, one
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.auditing.tables import DEFEATS, DRAWS, VICTORIES, WON_ONCE
from factcheck.model import Claim, Finding, Level
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Phrase, Proposition
from factcheck.values import disjoint

ID = "won-and-lost"
LEVEL = Level.WARNING
PRECEDENCE = 2
_ADVICE = "correct one of them, or say which of several it was"
_DOUBT = "there may have been several of that name"
_WON, _LOST, _DRAWN = "won", "lost", "drawn"
#: Slots in which a contest stands beside who beat whom.
_AT = ("contest", "in", "at")
_MOST = 40


class _Outcome(NamedTuple):
    """How a contest ended for one side, with the name of that side; a draw is one for all."""

    fact: Fact
    contest: str
    side: str
    how: str
    name: str

    @property
    def said(self) -> str:
        """The outcome in words."""
        return f"{self.name} {self.how}".strip()


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each contest with two outcomes that exclude each other."""
    found: defaultdict[str, list[_Outcome]] = defaultdict(list)
    for fact in context.facts:
        seen: set[tuple[str, str, str]] = set()
        for way in fact.ways:
            for contest, side, how in _outcomes(way):
                key = (contest, full_identity(side) if side is not None else "", how)
                if key not in seen and (side is None or side.kind in ("name", "noun")):
                    seen.add(key)
                    name = fact.claim.statement[side.start : side.end] if side is not None else ""
                    found[contest].append(_Outcome(fact, contest, key[1], how, name))
    told: set[tuple[str, str]] = set()
    for contest, outcomes in found.items():
        for first, second in combinations(outcomes[:_MOST], 2):
            claims: tuple[Claim, Claim] = (first.fact.claim, second.fact.claim)
            pair = (claims[0].id, claims[1].id)
            if claims[0] is claims[1] or pair in told or not _exclude(first, second):
                continue
            told.add(pair)
            message = f"two outcomes of one contest: {first.said}, and {second.said}"
            yield side_by_side(
                doubtful(ID, message, _DOUBT, claims, _ADVICE), f"{contest}, outcome", (first.said, second.said)
            )


def _exclude(first: _Outcome, second: _Outcome) -> bool:
    days, others = first.fact.dates, second.fact.dates
    if days and others and all(disjoint(one_day, other) for one_day in days for other in others):
        return False
    if _DRAWN in (first.how, second.how):
        return first.how != second.how
    if first.side == second.side:
        return first.how != second.how
    if first.how == second.how == _WON and not WON_ONCE.isdisjoint(first.contest.split()):
        mine, yours = (set(re.findall(r"\w+", each.side)) for each in (first, second))
        return mine.isdisjoint(yours)
    return False


def _outcomes(way: Proposition) -> Iterator[tuple[str, Phrase | None, str]]:
    """Yield the contest as a key, one side of it, and how it ended for that side."""
    if way.frame in ("defeat", "winning_of_contest"):
        contest = next((each for slot in _AT if (each := one(way.argument(slot))) is not None), None)
        for role, how in (("winner", _WON), ("loser", _LOST)):
            side = one(way.argument(role))
            if contest is not None and side is not None and _is_told(contest):
                yield full_identity(contest), side, how
        return
    contest = one(way.argument("subj"))
    if way.frame or contest is None or not _is_told(contest) or way.predicate not in ("be", "end", "result"):
        return
    for slot in ("attr", "in", "with"):
        outcome = one(way.argument(slot))
        if outcome is None or (way.predicate == "be") != (slot == "attr"):
            continue
        if outcome.head in DRAWS and way.predicate != "be":
            yield full_identity(contest), None, _DRAWN
        for words, how in ((VICTORIES, _WON), (DEFEATS, _LOST)):
            sides = [one(way.argument("for")), *(each.phrase for each in (*outcome.named("for"), *outcome.named("of")))]
            yield from (
                (full_identity(contest), side, how) for side in sides if outcome.head in words and side is not None
            )


def _is_told(contest: Phrase) -> bool:
    """Tell whether it is said which contest is meant."""
    return contest.kind == "name" or (contest.determiner == "the" and bool(contest.modifiers))
