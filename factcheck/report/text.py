"""The report that people read: verdict first, then why, then where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from factcheck.model import (
    Citation,
    Claim,
    Comparison,
    Difference,
    Evidence,
    Match,
    Result,
    Source,
    Verdict,
)
from factcheck.report.certainty import confidence_text, doubts
from factcheck.report.segments import STYLES, Line, Segment, line, said, visible

Sources = Callable[[str], Source | None]
_LABEL_WIDTH = 11
_MOST_EVIDENCE = 4


def label(name: str) -> Segment:
    """Return the name of a line of facts, set in a column of its own."""
    return Segment(f"  {name:<{_LABEL_WIDTH}}", "dim")


def _verdict(verdict: Verdict) -> Segment:
    return Segment(verdict.value.replace("_", " "), STYLES[verdict.value])


def result_lines(result: Result, sources: Sources) -> Iterator[Line]:
    """Yield the lines that show one result, a blank one last.

    Args:
        result: what was found.
        sources: gives a source by id.
    """
    place = result.statement.location
    if place is not None:
        yield line(said(str(place), "bold"), ": ", _verdict(result.verdict))
        yield from _statement_lines(result)
    else:
        yield line(_verdict(result.verdict), "  ", said(result.statement.text))
    yield from _body(result, sources)
    yield line()


#: A long sentence is shown around what differs, this many characters before and behind.
_AROUND = 60


def _statement_lines(result: Result) -> Iterator[Line]:
    """Yield the sentence, and a line that marks what in it differs."""
    text = visible(result.statement.text)
    points = [point for evidence in result.evidence for point in evidence.comparison.differences]
    spans = [point.said_span for point in points if point.said in text]
    if not result.verdict.accuses or not spans or text != result.statement.text:
        yield line("  ", said(result.statement.text))
        return
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    begin = text.rfind(" ", 0, max(0, first - _AROUND)) + 1 if first > 2 * _AROUND else 0
    close = text.find(" ", last + _AROUND) if len(text) > last + 2 * _AROUND else -1
    end = close if close >= 0 else len(text)
    lead, tail = "..." if begin else "", "..." if end < len(text) else ""
    yield line("  ", said(f"{lead}{text[begin:end]}{tail}"))
    marks = "".join("^" if any(span.start <= at < span.end for span in spans) else " " for at in range(begin, last))
    if first > 0 or last < len(text):
        yield line("  ", " " * len(lead), Segment(marks.rstrip(), "red"))


def _body(result: Result, sources: Sources) -> Iterator[Line]:
    yield line(label("why"), said(result.reason))
    for doubt in doubts(result):
        yield line(label("doubt"), said(doubt))
    sure = confidence_text(result)
    if sure:
        yield line(label("confidence"), said(sure))
    for evidence in result.evidence[:_MOST_EVIDENCE]:
        yield from _evidence_lines(evidence, sources)
    more = len(result.evidence) - _MOST_EVIDENCE
    if more > 0:
        yield line(label(""), f"and {more} more {'claim' if more == 1 else 'claims'}")
    if result.successor is not None:
        yield line(label("now"), *_claim(result.successor))
    if result.suggestion is not None:
        yield line(label("fix"), said(result.suggestion.said, "red"), " -> ", said(result.suggestion.text, "green"))
    for match in result.related if result.verdict is not Verdict.SUPPORTED else ():
        yield line(label("related"), *_claim(match.claim))


def _claim(claim: Claim) -> tuple[Segment, ...]:
    place = f"{claim.id}, {claim.location}" if claim.location else claim.id
    return said(claim.statement), Segment(f"  ({visible(place)})", "dim")


def _evidence_lines(evidence: Evidence, sources: Sources) -> Iterator[Line]:
    yield line(label("claim"), *_claim(evidence.claim))
    if evidence.wording != evidence.claim.statement:
        yield line(label("  or"), said(evidence.wording))
    yield from _point_lines(evidence.comparison)
    for citation in evidence.claim.sources:
        yield line(label("  source"), *cited(citation, sources))


def _point_lines(comparison: Comparison) -> Iterator[Line]:
    if comparison.verdict.accuses:
        for difference in comparison.differences:
            yield line(label("  differs"), *_difference(difference))
    agreed = [point for point in comparison.agreements if point.said]
    if agreed:
        shown = ", ".join(
            point.said if point.said == point.reference else f"{point.said} = {point.reference}" for point in agreed
        )
        yield line(label("  agrees"), said(shown, "green"))


def _difference(difference: Difference) -> tuple[Segment, ...]:
    if difference.kind == "polarity":
        return (Segment("one denies what the other states"),)
    if difference.kind == "direction":
        return (Segment("who did it to whom is the other way round: "), said(difference.said, "red"))
    return (
        Segment(f"{difference.kind}: said "),
        said(difference.said, "red"),
        Segment(", the base says "),
        said(difference.reference, "green"),
    )


def cited(citation: Citation, sources: Sources) -> tuple[Segment, ...]:
    """Return what a citation says: its source, quote, place and address."""
    source = sources(citation.source)
    pieces = [said(source.title if source else citation.source)]
    if citation.quote:
        pieces += [Segment(": “"), said(citation.quote, "italic"), Segment("”")]
    if citation.locator:
        pieces.append(said(f" ({citation.locator})", "dim"))
    if source and source.url:
        pieces.append(said(f" <{source.url}>", "dim"))
    return tuple(pieces)


def summary_line(
    results: Iterable[Result], documents: int, suppressed: int = 0, base: str = "", fixed: int = 0
) -> Line:
    """Return the line that closes a check: how many of each verdict, and by which base.

    Args:
        results: the verdicts.
        documents: how many files were read.
        suppressed: how many findings are not shown.
        base: what the base in force is called.
        fixed: how many further statements were put right.
    """
    counts = dict.fromkeys(reversed(Verdict), 0)
    total = fixed
    for result in results:
        counts[result.verdict] += 1
        total += 1
    parts = [
        Segment(f"{count} {verdict.value.replace('_', ' ')}", STYLES[verdict.value])
        for verdict, count in counts.items()
        if count
    ]
    parts[:0] = [Segment(f"{fixed} fixed", STYLES["supported"])] if fixed else []
    pieces: list[str | Segment] = [f"{_count(total, 'statement')} in {_count(documents, 'file')}"]
    for index, part in enumerate(parts):
        pieces += [": " if index == 0 else ", ", part]
    if suppressed:
        pieces.append(f"; {_count(suppressed, 'known finding')} not shown")
    return line(*pieces, said(f" ({base_text(base)})"))


def base_text(name: str) -> str:
    """Return the words that name the base in force in a summary."""
    return {"": "no base", ".": "base: this folder", "demo": "the demo base"}.get(name, f"base: {name}")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def match_lines(matches: Iterable[Match]) -> Iterator[Line]:
    """Yield a line for each match: score, id, statement."""
    for match in matches:
        yield line(
            Segment(f"{match.score:.2f}", "cyan"),
            "  ",
            said(match.claim.id, "bold"),
            "  ",
            said(match.claim.statement),
        )


def claim_lines(claim: Claim, sources: Sources) -> Iterator[Line]:
    """Yield all that the base knows of one claim."""
    yield line(said(claim.id, "bold"), "  ", said(claim.statement))
    if claim.location:
        yield line(label("file"), said(str(claim.location)))
    for paraphrase in claim.paraphrases:
        yield line(label("or"), said(paraphrase))
    valid = claim.valid
    facts = {
        "subject": claim.subject,
        "property": claim.property_id,
        "value": claim.value,
        "rank": None if claim.rank == "normal" else claim.rank,
        "truth": None if claim.truth else "false",
        "valid": f"{valid.begin or '...'} to {valid.end or '...'}" if valid else None,
        "now": claim.superseded_by,
        "review by": claim.review_by,
        "tags": ", ".join(claim.tags) or None,
        "note": claim.note,
    }
    for name, fact in facts.items():
        if fact is not None:
            yield line(label(name), said(fact))
    for citation in claim.sources:
        yield line(label("source"), *cited(citation, sources))
