"""What holding a statement against claims gave."""

from __future__ import annotations

from factcheck.model.places import Span
from factcheck.model.record import record
from factcheck.model.records import Claim
from factcheck.model.verdicts import Verdict


@record
class Match:
    """A claim that a text may be about.

    Attributes:
        claim: the claim.
        score: calibrated probability that the text is about the same thing, 0..1.
        text_shared: share of the text's words that the claim has, 0..1; numbers and unknown words do not count.
        claim_shared: share of the claim's words that the text has, 0..1.
    """

    claim: Claim
    score: float
    text_shared: float = 1.0
    claim_shared: float = 1.0


@record
class Difference:
    """One point in which a statement and a reference were held against each other.

    Attributes:
        kind: what was compared: ``date``, ``money``, ``number``, ``polarity``, ``opposite``,
            ``role`` and so on.
        said: the words of the statement.
        reference: the words of the reference.
        said_span: where ``said`` stands in the statement.
        reference_span: where ``reference`` stands in the reference.
    """

    kind: str
    said: str
    reference: str
    said_span: Span
    reference_span: Span


@record
class Comparison:
    """What comparing two sentences gave.

    Attributes:
        verdict: ``supported``, ``contradicted``, ``suspect`` or ``unverified``.
        agreements: the aligned points that agree.
        differences: the aligned points that differ.
        reason: why, in one clause.
        confidence: probability that the verdict is right, 0..1.
        coverage: share of the statement's content that the reference covers, 0..1.
        reference_coverage: share of the reference's content that the statement covers, 0..1.
        covered: spans of the statement that the reference covers.
        doubts: why the difference may be none, one clause each: "only one of the two says when".
        situation: the named situation whose measured rate the confidence is, with its count ("one value differs:
            right in 212 of 218 measured cases"); empty where no situation was measured.
    """

    verdict: Verdict
    agreements: tuple[Difference, ...] = ()
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    confidence: float = 0.0
    coverage: float = 0.0
    reference_coverage: float = 0.0
    covered: tuple[Span, ...] = ()
    doubts: tuple[str, ...] = ()
    situation: str = ""


@record
class Evidence:
    """A claim that bears on a statement, with the comparison that shows how."""

    claim: Claim
    comparison: Comparison
    wording: str
    score: float
