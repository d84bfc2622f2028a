"""Pairs of claims that were held against each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from factcheck.auditing.blocking import Blocks, slots
from factcheck.auditing.held import Holding
from factcheck.auditing.outcomes import Outcomes
from factcheck.auditing.spread import Spread
from factcheck.model import Claim, Comparison, Verdict
from factcheck.model.record import record
from factcheck.syntax.records import Readings


@record
class Pair:
    """Two claims of which at least one says something of the other.

    Attributes:
        first: the claim that comes first in the base.
        second: the other.
        forward: how the first stands to the second.
        backward: how the second stands to the first.
    """

    first: Claim
    second: Claim
    forward: Comparison
    backward: Comparison

    @property
    def same(self) -> bool:
        """Whether each entails the other."""
        return self.forward.verdict is self.backward.verdict is Verdict.SUPPORTED


def find_pairs(
    claims: Sequence[Claim],
    told: Callable[[str], Readings],
    outcomes: Outcomes,
    progress: Callable[[int], None] | None = None,
    spread: Spread | None = None,
) -> tuple[Pair, ...]:
    """Return the pairs of claims of which one supports or contradicts the other, surely or perhaps.

    Args:
        claims: the claims of a base.
        told: returns what a sentence says.
        outcomes: what is known of pairs of claims.
        progress: called with the number of claims done since the last call.
        spread: processes that may share the work, which read each sentence as ``told`` does.

    Returns:
        Pairs in the order of the claims.
    """
    blocks = Blocks([frozenset[str]().union(*(slots(told(wording)) for wording in claim.wordings)) for claim in claims])
    partners = [blocks.partners(index) for index in range(len(claims))]
    done = _hold_together(claims, partners, outcomes, progress, spread) if spread is not None else 0
    holding = Holding(told)
    pairs = []
    for index, claim in enumerate(claims):
        for other in partners[index]:
            found = outcomes.of(index, other, partial(holding.compared, claim.wordings, claims[other].wordings))
            if found:
                pairs.append(Pair(claim, claims[other], *found))
        if progress is not None and index >= done:
            progress(1)
    return tuple(pairs)


def _hold_together(
    claims: Sequence[Claim],
    partners: Sequence[Sequence[int]],
    outcomes: Outcomes,
    progress: Callable[[int], None] | None,
    spread: Spread,
) -> int:
    """Let other processes work out what is not known of pairs, and return how many claims are done with then."""
    pairs = [(one, other) for one, listed in enumerate(partners) for other in listed]
    lacking = [(one, other) for one, other in pairs if not outcomes.knows(one, other)]
    if not spread.is_worth_comparing(len(lacking)):
        return 0
    done = 0
    wordings = [(claims[one].wordings, claims[other].wordings) for one, other in lacking]
    for (one, other), found in zip(lacking, spread.compared(wordings), strict=True):
        outcomes.note(one, other, found)
        if progress is not None and one > done:
            progress(one - done)
            done = one
    return done
