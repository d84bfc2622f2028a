"""Verdicts and inconsistencies in the one form that most report formats write: what, where, how grave, why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from factcheck.fingerprint import fingerprint
from factcheck.model import Citation, Claim, Finding, Level, Location, Result, Side, Source, Suggestion, Verdict
from factcheck.model.rows import NamedTuple
from factcheck.report.certainty import confidence_text, doubts

Sources = Callable[[str], Source | None]
#: How loudly a verdict is reported.
LEVELS = {
    Verdict.CONTRADICTED: Level.ERROR,
    Verdict.SUSPECT: Level.WARNING,
    Verdict.DISPUTED: Level.WARNING,
    Verdict.OUTDATED: Level.WARNING,
}
#: What the rules named by a verdict look for.
VERDICT_HELP = {
    "contradicted": "A claim of the base says otherwise, and none supports the sentence.",
    "suspect": "It differs from what a claim of the base says, but may speak of something else.",
    "disputed": "The base itself holds conflicting claims on this point.",
    "outdated": "It was true once; a later claim took its place or its time has ended.",
    "unverified": "The base holds nothing that settles it.",
    "supported": "A claim of the base says so.",
    "not_checkable": "It is a question, an opinion, a prediction or an order.",
    "self-contradiction": "Two sentences of the text cannot both hold.",
    "impossible-date": "The calendar has no such day, or the weekday is not its own.",
    "unused-ignore": "A comment silences nothing.",
    "unknown-directive": "A comment holds a name that means nothing.",
}


class Notice(NamedTuple):
    """One thing to report.

    Attributes:
        rule: a verdict, or the id of an audit rule.
        level: how grave it is.
        message: what is wrong and why, in one line.
        text: the sentence or claim that it is about.
        location: where that stands.
        end: where it ends, if known.
        related: the other sides of it: claims, sentences.
        sources: what they rest on, each with its quote, in one line; before those of another side what that says.
        remarks: what to bear in mind, one line each: the doubts, and how sure it is.
        advice: what to do.
        fingerprint: the same for the same sentence and claim, wherever they stand.
        suggestion: what would put it right.
        suppressed: why it is not counted (a baseline, a comment), or empty.
    """

    rule: str
    level: Level
    message: str
    text: str
    location: Location | None = None
    end: Location | None = None
    related: tuple[Side, ...] = ()
    sources: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    advice: str = ""
    fingerprint: str = ""
    suggestion: Suggestion | None = None
    suppressed: str = ""

    @property
    def loudness(self) -> str:
        """The level in a word: ``error``, ``warning`` or ``note``."""
        return "note" if self.level is Level.NONE else self.level.value

    @property
    def summary(self) -> str:
        """The message and the remarks in one line, for formats that have one."""
        return "; ".join([self.message, *self.remarks])

    @property
    def details(self) -> tuple[str, ...]:
        """The message, the remarks and the sources, one line each, for formats that have room."""
        return (self.message, *self.remarks, *self.sources)


def result_notice(result: Result, sources: Sources, strict: bool = False) -> Notice:
    """Return the notice of a verdict.

    Args:
        result: what was found.
        sources: gives a source by id.
        strict: whether an unverified statement is a warning.
    """
    verdict = result.verdict
    level = LEVELS.get(verdict, Level.WARNING if strict and verdict is Verdict.UNVERIFIED else Level.NONE)
    claims = [evidence.claim for evidence in result.evidence]
    return Notice(
        verdict.value,
        level,
        _message(result),
        result.statement.text,
        result.statement.location,
        result.statement.end,
        tuple(Side(claim.statement, claim.location, claim) for claim in claims),
        tuple(line for claim in claims for line in source_lines(claim, sources)),
        remarks=tuple(_remarks(result)),
        fingerprint=result_fingerprint(result),
        suggestion=result.suggestion,
    )


def _message(result: Result) -> str:
    """Say in one line what the base says instead."""
    points = result.differences if result.verdict.accuses else ()
    values = [
        f"said “{point.said}”, the base says “{point.reference}”"
        for point in points
        if point.said != result.statement.text
    ]
    why = "; ".join(values) or result.reason
    return f"{why} ({result.claim.id})" if result.claim else why


def _remarks(result: Result) -> Iterator[str]:
    yield from (f"doubt: {doubt}" for doubt in doubts(result))
    sure = confidence_text(result)
    if sure:
        yield f"confidence {sure}"


def result_fingerprint(result: Result) -> str:
    """Return what names a verdict on a sentence, wherever the sentence stands."""
    words = " ".join(result.statement.text.casefold().split())
    return fingerprint(result.verdict.value, words, result.claim.id if result.claim else "")


def finding_notice(finding: Finding, sources: Sources) -> Notice:
    """Return the notice of an inconsistency; its first side is where it is reported."""
    first = finding.sides[0] if finding.sides else Side("")
    return Notice(
        finding.rule,
        finding.level,
        finding.message,
        first.text,
        first.location,
        related=finding.sides[1:],
        sources=tuple(line for side in finding.sides for line in _side_lines(side, side is first, sources)),
        advice=finding.advice,
        fingerprint=finding.fingerprint,
    )


def _side_lines(side: Side, own: bool, sources: Sources) -> Iterator[str]:
    """Yield what a side rests on; before that, of one that is not where it is reported, what it says and where."""
    if not own and side.claim is not None:
        place = f", {side.location.file}:{side.location.line}" if side.location else ""
        yield f"against: {side.text} ({side.claim.id}{place})"
    if side.claim is not None:
        yield from source_lines(side.claim, sources)


def source_lines(claim: Claim, sources: Sources) -> Iterator[str]:
    """Yield a line for each citation of a claim: title, quote, locator, address."""
    for citation in claim.sources:
        yield _source_line(citation, sources)


def _source_line(citation: Citation, sources: Sources) -> str:
    source = sources(citation.source)
    quote = f": “{citation.quote}”" if citation.quote else ""
    locator = f" ({citation.locator})" if citation.locator else ""
    address = f" <{source.url}>" if source and source.url else ""
    return f"{source.title if source else citation.source}{quote}{locator}{address}"


def numbered(notices: Iterable[Notice]) -> list[Notice]:
    """Return notices with fingerprints that differ: the second of the same sentence in a file gets a number."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for notice in notices:
        key = (notice.location.file if notice.location else "", notice.fingerprint)
        seen[key] += 1
        again = seen[key]
        found.append(notice._replace(fingerprint=f"{notice.fingerprint}-{again}") if again > 1 else notice)
    return found
