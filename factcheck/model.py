"""The records that travel between the floors: immutable, without behaviour of their own.

Nothing here reads a file, prints, or knows YAML; every other package may import it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """What the base says of a statement; the order is from harmless to grave."""

    SUPPORTED = "supported"
    NOT_CHECKABLE = "not_checkable"
    UNVERIFIED = "unverified"
    OUTDATED = "outdated"
    DISPUTED = "disputed"
    SUSPECT = "suspect"
    CONTRADICTED = "contradicted"

    @property
    def accuses(self) -> bool:
        """Whether it says that the statement differs from a claim, surely or probably."""
        return self in (Verdict.SUSPECT, Verdict.CONTRADICTED)


class Level(StrEnum):
    """How loudly a result or finding is reported."""

    NONE = "none"
    WARNING = "warning"
    ERROR = "error"


class Location(NamedTuple):
    """Where something stands in a file: path as given, 1-based line and column (in characters)."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        """Return the form that editors jump to: ``file:line:column``."""
        return f"{self.file}:{self.line}:{self.column}"


class Span(NamedTuple):
    """A half-open range of character offsets in one text."""

    start: int
    end: int


_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Value:
    """A number, amount or date found in a text, read as an interval.

    Attributes:
        kind: ``number``, ``ordinal``, ``money``, ``percent``, ``date``, ``duration``, ``quantity``,
            ``multiple`` (a factor), ``score`` (of a game), ``rating`` (a mark on a scale), ``time`` (of day, in
            minutes) or ``version`` (a decimal with six digits for each part behind the first: 3.20 is 3.000020).
        low: lower end (``Decimal``, or ``date`` for dates); ``None`` when open.
        high: upper end, equal to ``low`` for a point; ``None`` when open.
        unit: ISO 4217 code for money, base unit of the dimension for quantities and durations,
            ``%`` or ``pp`` for percentages, the precision (``year``, ``month``, ``day``, ``yearless`` ...) for
            dates, the clock (``24h``, or ``12h`` if the half of the day is open) and time zone for times.
        start: offset of the first character, comparison words included.
        end: offset behind the last character.
        low_open: whether ``low`` itself is excluded ("more than 10").
        high_open: whether ``high`` itself is excluded ("less than 10").
        approximate: whether the text hedges the value ("about", "nearly", "roughly").
        bound: the comparison word as a class: ``""``, ``min``, ``max``, ``about``, ``since``,
            ``until``, ``range`` (somewhere in it), ``span`` (from one end to the other).
        step: the unit of the last digit written, by which a rounded value may differ.
        noun: stems of the words that directly follow, by which counts are told apart.
        factor: what one of the unit as written is in ``unit`` (0.3048 for feet); None where no unit is written.
    """

    kind: str
    low: Decimal | date | None
    high: Decimal | date | None
    unit: str | None
    start: int
    end: int
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    bound: str = ""
    step: Decimal | None = None
    noun: tuple[str, ...] = ()
    factor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim comes from; field names follow CSL-JSON."""

    id: str
    title: str
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    issued: str | None = None
    accessed: str | None = None
    archived_url: str | None = None
    type: str | None = None
    snapshot: str | None = None
    sha256: str | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in one source that states the claim (a W3C TextQuoteSelector with a locator)."""

    source: str
    quote: str | None = None
    locator: str | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something with several names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str | None = None
    location: Location | None = None
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A relation that claims give values for."""

    id: str
    label: str
    type: str | None = None
    single_value: bool = False
    phrases: tuple[str, ...] = ()
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class VocabularyRow:
    """Terms that a base declares to mean the same, or to exclude each other.

    Attributes:
        id: where it stands; a row has no name of its own.
        relation: ``same``, ``opposite`` or ``exclusive``.
        terms: as written, the usual one first.
        location: where it stands.
    """

    id: str
    relation: str
    terms: tuple[str, ...]
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Validity:
    """From when until when a claim held; EDTF dates, either side may be missing."""

    begin: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable fact of the base."""

    id: str
    statement: str
    sources: tuple[Citation, ...]
    paraphrases: tuple[str, ...] = ()
    subject: str | None = None
    property_id: str | None = None
    value: str | None = None
    rank: str = "normal"
    truth: bool = True
    valid: Validity | None = None
    superseded_by: str | None = None
    review_by: str | None = None
    tags: tuple[str, ...] = ()
    note: str | None = None
    ignores: tuple[tuple[str, str], ...] = ()
    location: Location | None = None

    @property
    def wordings(self) -> tuple[str, ...]:
        """The statement and its paraphrases: every sentence that means the claim."""
        return (self.statement, *self.paraphrases)


Record = Source | Entity | Property | VocabularyRow | Claim


class Piece(NamedTuple):
    """A run of characters of a sentence that stand in a file as they are.

    Attributes:
        start: of the run in the sentence.
        offset: of the run in the file, in characters.
        length: of the run.
    """

    start: int
    offset: int
    length: int


class Reference(NamedTuple):
    """Words of a sentence that take up what its text named before.

    Attributes:
        span: the words: "it", "the museum", "its".
        name: what they are taken for, as it stands inside a sentence; empty where that is open.
        line: where that was named last, 1-based, 0 for nowhere.
        owner: whether it possesses something: "its", not "it".
        rivals: what else may be meant.
        sure: whether what is known of it shows that it is of that kind.
    """

    span: Span
    name: str
    line: int = 0
    owner: bool = False
    rivals: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a document or of the command line.

    Attributes:
        text: its words, white space made single.
        location: where it stands in its document.
        references: what it takes up from before, in order.
        as_of: the day on which its document was written, by which "last year" and what is valid are understood.
        end: the place behind its last character.
        pieces: where its words stand in the text of its document, as the parser of that tells.
        paragraph: number of its block of text in the document, from 0.
        heading: whether it is a heading.
    """

    text: str
    location: Location | None = None
    references: tuple[Reference, ...] = ()
    as_of: date | None = None
    end: Location | None = None
    pieces: tuple[Piece, ...] = ()
    paragraph: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
        doubts: why the difference may be none, one clause each: "it may have happened more than once".
        situation: the named situation whose measured rate the confidence is, with its count ("one value differs:
            212 of 218 right"); empty where no situation was measured.
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim that bears on a statement, with the comparison that shows how."""

    claim: Claim
    comparison: Comparison
    wording: str
    score: float


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an inconsistency: the words, where they stand, the claim if it is one, and the value in question."""

    text: str
    location: Location | None = None
    claim: Claim | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file that a user wrote."""

    location: Location
    message: str

    def __str__(self) -> str:
        """Return ``file:line:column: message``."""
        return f"{self.location}: {self.message}"


class FactcheckError(Exception):
    """Base of every error that this package raises on purpose; its text is meant for the user."""


class BaseError(FactcheckError):
    """A claim base that cannot be used; carries every problem that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems, which also make up the message, one on a line."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
