"""Two sentences that stand at the two ends of a scale, whatever their words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.check.opposition.sides import Side, is_plain
from factcheck.language.scales import standings
from factcheck.language.words import words
from factcheck.model import Span

#: How many words behind a denial are denied.
_DENIED = 6


def scales_at_odds(claim: Side, mine: Span, statement: Side, yours: Span) -> frozenset[str]:
    """Return the scales at whose one end a claim stands, and at whose other end a statement.

    Args:
        claim: the claim.
        mine: the part of it that is looked at.
        statement: the statement.
        yours: the part of that.
    """
    known, said = (_ends(each.text, each.denials, span) for each, span in ((claim, mine), (statement, yours)))
    return frozenset([scale for scale, signs in said.items() if known.get(scale) == frozenset([-sum(signs)])])


@lru_cache(maxsize=4096)
def _ends(text: str, denials: tuple[int, ...], part: Span) -> Mapping[str, frozenset[int]]:
    """Return by scale at which of its ends a part of a sentence stands; both at most."""
    found = [each for each in words(text) if part.start <= each.start < part.end]
    told: dict[str, set[int]] = {}
    for each in standings(found):
        if not is_plain(found[each.run.start]):
            continue
        before = range(max(each.run.start - _DENIED, 0), each.run.start)
        denied = [at for at in before if found[at].start in denials]
        for end in each.ends:
            told.setdefault(end.scale, set()).add(-end.sign if len(denied) % 2 else end.sign)
    return {scale: frozenset(signs) for scale, signs in told.items()}
