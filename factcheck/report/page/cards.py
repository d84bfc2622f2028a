"""What the page shows of each verdict and inconsistency."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.model import Citation, Claim, Evidence, Finding, Level, Location, Result, Source
from factcheck.model.record import record
from factcheck.report.certainty import confidence_text, doubts
from factcheck.report.notice import Notice
from factcheck.report.page.markup import safe_address
from factcheck.report.segments import visible

Sources = Callable[[str], Source | None]
#: The sign of each kind of card, so that colour is never all that tells them apart; the gravest first, which colours a
#: sentence with several.
SIGNS = {
    "contradicted": "✗",
    "suspect": "?",
    "disputed": "≠",
    "self-contradiction": "⇄",
    "error": "✗",
    "outdated": "↺",
    "warning": "!",
    "unverified": "–",
    "supported": "✓",
    "not_checkable": "○",
}


@record
class Run:
    """A piece of a sentence; ``differs`` where it is what the claim denies."""

    text: str
    differs: bool = False


@record
class Cited:
    """A citation, written out; the address is one that may be followed, or empty."""

    title: str
    address: str
    quote: str
    locator: str


@record
class Difference:
    """One point in which a sentence and a claim differ, as three texts."""

    kind: str
    said: str
    base: str


@record
class Ground:
    """A claim or a sentence that a card rests on."""

    text: str
    name: str = ""
    place: str = ""
    differences: tuple[Difference, ...] = ()
    citations: tuple[Cited, ...] = ()


@record
class Card:
    """One verdict or inconsistency.

    Attributes:
        number: counts the cards of the page; names the card and its mark.
        kind: a verdict, ``self-contradiction``, or the level of another inconsistency.
        rule: what it is called.
        where: line and column, or the whole place if the page has no draft.
        sentence: the words that it is about.
        message: what is wrong, in one line.
        why: the reason of a verdict.
        grounds: what it rests on.
        related: claims that it may be about.
        loud: whether it is reported.
        suppressed: why it does not count, or empty.
    """

    number: int
    kind: str
    rule: str
    where: str
    sentence: tuple[Run, ...]
    message: str
    why: str
    doubts: tuple[str, ...] = ()
    confidence: str = ""
    grounds: tuple[Ground, ...] = ()
    now: str = ""
    fix: tuple[str, str] | None = None
    related: tuple[Ground, ...] = ()
    advice: str = ""
    loud: bool = True
    suppressed: str = ""

    @property
    def sign(self) -> str:
        """The sign of its kind."""
        return SIGNS[self.kind]

    @property
    def title(self) -> str:
        """What it is called, in plain words."""
        return self.rule.replace("_", " ")


def result_card(number: int, result: Result, notice: Notice, sources: Sources) -> Card:
    """Return the card of a verdict."""
    suggestion = result.suggestion
    return Card(
        number,
        result.verdict.value,
        result.verdict.value,
        _line(notice.location),
        tuple(_runs(result)),
        visible(notice.message),
        visible(result.reason),
        tuple(map(visible, doubts(result))),
        visible(confidence_text(result)),
        tuple(_evidence_ground(each, sources) for each in result.evidence),
        visible(result.successor.statement) if result.successor else "",
        (visible(suggestion.said), visible(suggestion.text)) if suggestion else None,
        tuple(_claim_ground(match.claim) for match in result.related),
        loud=notice.level is not Level.NONE,
        suppressed=visible(notice.suppressed),
    )


def finding_card(number: int, finding: Finding, notice: Notice, sources: Sources, whole_place: bool) -> Card:
    """Return the card of an inconsistency.

    Args:
        number: counts the cards of the page.
        finding: what was found.
        notice: what is reported of it.
        sources: gives a source by id.
        whole_place: whether the file is to be named with the line.
    """
    return Card(
        number,
        finding.rule if finding.rule in SIGNS else finding.level.value,
        finding.rule,
        visible(str(notice.location or "")) if whole_place else _line(notice.location),
        (Run(visible(notice.text)),),
        visible(finding.message),
        "",
        grounds=tuple(
            Ground(
                visible(side.text),
                visible(side.claim.id) if side.claim else "",
                visible(str(side.location or "")),
                (),
                _citations(side.claim, sources) if side.claim else (),
            )
            for side in finding.sides
        ),
        advice=visible(finding.advice),
        loud=notice.level is not Level.NONE,
        suppressed=visible(notice.suppressed),
    )


def _line(place: Location | None) -> str:
    return f"line {place.line}" if place else ""


def _runs(result: Result) -> Iterator[Run]:
    """Yield the sentence, cut where it differs from the claims."""
    text = result.statement.text
    points = [point for each in result.evidence for point in each.comparison.differences]
    spans = sorted({point.said_span for point in points if text[slice(*point.said_span)] == point.said})
    cursor = 0
    for start, end in spans if result.verdict.accuses else ():
        if start < cursor or start == end:
            continue
        yield Run(visible(text[cursor:start]))
        yield Run(visible(text[start:end]), differs=True)
        cursor = end
    yield Run(visible(text[cursor:]))


def _evidence_ground(evidence: Evidence, sources: Sources) -> Ground:
    comparison = evidence.comparison
    shown = comparison.differences if comparison.verdict.accuses else ()
    plain = _claim_ground(evidence.claim)
    return Ground(
        plain.text,
        plain.name,
        plain.place,
        tuple(Difference(visible(each.kind), visible(each.said), visible(each.reference)) for each in shown),
        _citations(evidence.claim, sources),
    )


def _claim_ground(claim: Claim) -> Ground:
    return Ground(visible(claim.statement), visible(claim.id), visible(str(claim.location or "")))


def _citations(claim: Claim, sources: Sources) -> tuple[Cited, ...]:
    return tuple(_cited(each, sources(each.source)) for each in claim.sources)


def _cited(citation: Citation, source: Source | None) -> Cited:
    return Cited(
        visible(source.title if source else citation.source),
        safe_address(source.url) if source else "",
        visible(citation.quote or ""),
        visible(citation.locator or ""),
    )


def counts(cards: Sequence[Card]) -> list[tuple[str, int]]:
    """Return how many cards there are of each kind that occurs, the gravest first."""
    numbers = {kind: sum(card.kind == kind for card in cards) for kind in SIGNS}
    return [(kind, number) for kind, number in numbers.items() if number]
