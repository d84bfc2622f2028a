"""What the rules look at: the claims of a base, and the pairs of them that cannot both hold."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from factcheck.judge.decide import is_current
from factcheck.judge.reading import Aliases
from factcheck.judge.rules import judge
from factcheck.language.terms import terms
from factcheck.model import Claim, Comparison, Finding, Level, Side, Source, Verdict

#: A term that more claims than this share says nothing about which of them belong together.
_COMMON_TERM = 200
_PARTNERS = 25


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims that cannot both hold, with the comparison that shows it."""

    first: Claim
    second: Claim
    comparison: Comparison

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of difference between the two."""
        return frozenset(difference.kind for difference in self.comparison.differences)


@dataclass(frozen=True, slots=True)
class Context:
    """One audit: all claims, their sources, and the conflicts among them."""

    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]
    conflicts: tuple[Conflict, ...]


def find_conflicts(
    claims: Iterable[Claim], aliases: Aliases, today: date, progress: Callable[[int], None] | None = None
) -> tuple[Conflict, ...]:
    """Return the pairs of claims that contradict each other and that no editor has settled.

    Args:
        claims: all claims of the base.
        aliases: stem phrase -> entity id, for the whole base.
        today: the day that validity is judged from.
        progress: called with 1 after each claim.

    Returns:
        Conflicts in the order of the claims. Settled are: a claim that is superseded or expired, deprecated,
        held false, or of another rank than its rival.
    """
    open_claims = [
        claim
        for claim in claims
        if claim.truth and claim.rank != "deprecated" and is_current(claim, claim.statement, today)
    ]
    partners = _Partners(open_claims)
    found = []
    for index, claim in enumerate(open_claims):
        for other in partners.of(index):
            rival = open_claims[other]
            if rival.rank == claim.rank:
                comparison = _contradiction(claim, rival, aliases)
                if comparison is not None:
                    found.append(Conflict(claim, rival, comparison))
        if progress is not None:
            progress(1)
    return tuple(found)


class _Partners:
    """Finds for each claim the later claims that share most of its rarer words."""

    def __init__(self, claims: list[Claim]) -> None:
        self._terms = [frozenset(term for text in claim.wordings for term in terms(text)) for claim in claims]
        self._postings: dict[str, list[int]] = {}
        for index, found in enumerate(self._terms):
            for term in found:
                self._postings.setdefault(term, []).append(index)

    def of(self, index: int) -> list[int]:
        """Return the indices of the claims behind ``index`` that are worth comparing with it, in order."""
        scores: dict[int, float] = {}
        for term in self._terms[index]:
            posting = self._postings[term]
            if len(posting) > _COMMON_TERM:
                continue
            for other in posting:
                if other > index:
                    scores[other] = scores.get(other, 0.0) + 1.0 / len(posting)
        best = sorted(scores, key=lambda other: (-scores[other], other))[:_PARTNERS]
        return sorted(best)


def _contradiction(first: Claim, second: Claim, aliases: Aliases) -> Comparison | None:
    """Return the comparison of the wordings that shows a contradiction most plainly, if there is one."""
    found = [
        comparison
        for one in first.wordings
        for two in second.wordings
        for comparison in (judge(one, two, aliases), judge(two, one, aliases))
        if comparison.verdict is Verdict.CONTRADICTED
    ]
    return max(found, key=lambda comparison: comparison.confidence) if found else None


def conflict_finding(rule: str, level: Level, conflict: Conflict, message: str) -> Finding:
    """Put a conflict into the form that reports show, with a fingerprint that survives moved lines."""
    sides = tuple(Side(claim.statement, claim.location, claim) for claim in (conflict.first, conflict.second))
    ids = "\n".join(sorted(claim.id for claim in (conflict.first, conflict.second)))
    fingerprint = hashlib.sha256(f"{rule}\n{ids}".encode()).hexdigest()[:16]
    advice = "rank one claim 'preferred', mark one 'deprecated', give both a time, or say which superseded the other"
    return Finding(rule, level, message, sides, advice, fingerprint)


def difference_message(conflict: Conflict) -> str:
    """Say in one line how the two sides differ."""
    parts = []
    for difference in conflict.comparison.differences:
        if difference.kind == "polarity":
            parts.append("one denies what the other states")
        else:
            parts.append(f'{difference.kind}: "{difference.said}" against "{difference.reference}"')
    return "; ".join(parts)


def shared_sources(conflict: Conflict) -> tuple[str, ...]:
    """Return the ids of sources that both claims cite."""
    second = {citation.source for citation in conflict.second.sources}
    return tuple(dict.fromkeys(citation.source for citation in conflict.first.sources if citation.source in second))
