"""What a base holds: claims, and what they are about and come from."""

from __future__ import annotations

from factcheck.model.places import Location
from factcheck.model.record import record


@record
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


@record
class Citation:
    """One place in one source that states the claim (a W3C TextQuoteSelector with a locator)."""

    source: str
    quote: str | None = None
    locator: str | None = None
    location: Location | None = None


@record
class Entity:
    """Somebody or something with several names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str | None = None
    location: Location | None = None
    part_of: str | None = None


@record
class Property:
    """A relation that claims give values for."""

    id: str
    label: str
    type: str | None = None
    single_value: bool = False
    phrases: tuple[str, ...] = ()
    location: Location | None = None


@record
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


@record
class Validity:
    """From when until when a claim held; EDTF dates, either side may be missing."""

    begin: str | None = None
    end: str | None = None


@record
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
