"""What comes out in the end: results on statements, findings in bases and documents."""

from __future__ import annotations

from factcheck.model.comparisons import Difference, Evidence, Match
from factcheck.model.places import Location, Span
from factcheck.model.record import record
from factcheck.model.records import Claim
from factcheck.model.statements import Statement
from factcheck.model.verdicts import Level, Verdict

#: Where a place inside of a statement is not known.
_NOWHERE = Span(0, 0)


@record
class Suggestion:
    """A text that would put a statement right.

    Attributes:
        start: where what it replaces begins.
        end: the place behind that.
        said: what it replaces.
        text: what the base says instead.
        span: where ``said`` stands in the statement.
    """

    start: Location
    end: Location
    said: str
    text: str
    span: Span = _NOWHERE


@record
class Side:
    """One side of an inconsistency: the words, where they stand, the claim if it is one, and the value in question."""

    text: str
    location: Location | None = None
    claim: Claim | None = None
    value: str = ""


@record
class Finding:
    """An inconsistency inside a base or a document; ``topic`` is the entity and property that it is about, if known."""

    rule: str
    level: Level
    message: str
    sides: tuple[Side, ...] = ()
    advice: str = ""
    fingerprint: str = ""
    topic: str = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims on both sides."""
        return tuple(side.claim for side in self.sides if side.claim is not None)


@record
class Result:
    """The verdict on one statement, with all that explains it.

    Attributes:
        statement: the sentence.
        verdict: what the base says of it.
        reason: why, in one clause.
        evidence: the claims that decided, the weightiest first.
        related: claims that it may be about.
        confidence: probability that the verdict is right, 0..1.
        successor: the claim that took the place of an outdated one.
        suggestion: what would put it right, if one value differs.
        conflicts: other sentences of its text that it contradicts.
    """

    statement: Statement
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...] = ()
    related: tuple[Match, ...] = ()
    confidence: float = 0.0
    successor: Claim | None = None
    suggestion: Suggestion | None = None
    conflicts: tuple[Finding, ...] = ()

    @property
    def claim(self) -> Claim | None:
        """The claim that decided, if one did."""
        return self.evidence[0].claim if self.evidence else None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The points in which the statement and the deciding claim differ."""
        return self.evidence[0].comparison.differences if self.evidence else ()

    @property
    def line(self) -> int | None:
        """1-based line of the statement in its document, if it has one."""
        return self.statement.location.line if self.statement.location else None

    @property
    def column(self) -> int | None:
        """1-based column of the statement in its document, if it has one."""
        return self.statement.location.column if self.statement.location else None
