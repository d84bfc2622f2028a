"""What a value or name shows of a sentence of a text that stands where the base tells another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.inference.comparison import REASONS
from factcheck.inference.wording.units import Unit
from factcheck.model import Claim, Comparison, Difference, Evidence, Result, Span, Verdict
from factcheck.model.record import replace
from factcheck.values.resolve import Rewritten

_CONFIDENCE = 0.6
_REASON, _OTHER_NAME = REASONS["a value beside the same words"], REASONS["another word in its place"]
_DOUBT = "the two are told in other words"


def evidence_of(
    said: Unit, known: Unit, claim: Claim, wording: str, written: Rewritten, result: Result, score: float = 0.0
) -> Evidence | None:
    """Return what two units show of a sentence as given; "they", for "the 58 members", says nothing new.

    Args:
        said: the value or name of the sentence.
        known: the claim's.
        claim: the claim.
        wording: how it says it.
        written: the sentence with what it takes up written out.
        result: the verdict on it.
        score: probability that the sentence is about the claim.
    """
    mine, yours = Span(known.start, known.end), Span(said.start, said.end)
    text, place = written.text[yours.start : yours.end], written.back(yours)
    if result.statement.text[place.start : place.end] != text:
        return None
    kind, reason = (said.value.kind, _REASON) if said.value is not None else ("name", _OTHER_NAME)
    point = Difference(kind, text, wording[mine.start : mine.end], place, mine)
    compared = Comparison(
        Verdict.SUSPECT, differences=(point,), reason=reason, confidence=_CONFIDENCE, doubts=(_DOUBT,)
    )
    return Evidence(claim, compared, wording, score)


def with_more_evidence(result: Result, found: Iterable[Evidence]) -> Result:
    """Return a verdict with what deviates beside what is accused already; a graver verdict stays.

    Args:
        result: the verdict on a sentence.
        found: what deviates in it, the surest first.
    """
    shown = result.evidence if result.verdict.accuses else ()
    evidence = shown
    for each in found:
        if not _is_shown(each, evidence):
            evidence = (*evidence, each)
    if len(evidence) == len(shown):
        return result
    ids = {each.claim.id for each in evidence}
    related = tuple([match for match in result.related if match.claim.id not in ids])
    if result.verdict.accuses:
        return replace(result, evidence=evidence, related=related)
    reason = evidence[0].comparison.reason
    return replace(
        result, verdict=Verdict.SUSPECT, reason=reason, evidence=evidence, confidence=_CONFIDENCE, related=related
    )


def _is_shown(found: Evidence, shown: Sequence[Evidence]) -> bool:
    """Tell whether what deviates, or the claim from which it does, is shown already."""
    at = found.comparison.differences[0].said_span
    points = [point.said_span for each in shown for point in each.comparison.differences]
    met = any(each.start < at.end and at.start < each.end for each in points)
    return met or any(each.claim.id == found.claim.id for each in shown)
