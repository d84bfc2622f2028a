"""How a record is filed in the index: its terms, its references, and the text that is stored for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from factcheck.base.codec import encode, kind_of
from factcheck.language.lexicon import phrase_key
from factcheck.language.terms import terms
from factcheck.language.words import Word, words
from factcheck.model import Claim, Entity, Record, VocabularyRow
from factcheck.model.rows import NamedTuple
from factcheck.values import find

_SHORTEST_ACRONYM = 3
#: Joins the parts of a profile: the terms of the statement, and those of the other wordings.
PROFILE_SEPARATOR = "\n"
_DIGITS = frozenset("0123456789")


class Filed(NamedTuple):
    """One record as the index holds it; plain texts, so that a process can hand it to another."""

    kind: str
    id: str
    file: str
    place: str
    terms: str
    names: tuple[str, ...]
    references: tuple[str, ...]
    profile: str
    data: str


def file_record(record: Record) -> Filed:
    """Return what the index keeps of a record."""
    place = record.location
    claim = record if isinstance(record, Claim) else None
    found = claim_terms(claim) if claim else None
    return Filed(
        kind_of(record),
        record.id,
        place.file if place else "",
        f"{place.file}\t{place.line:08}\t{place.column:06}" if place else "",
        found.all if found else "",
        tuple(sorted({" ".join(phrase_key(name)) for name in _names(record)})),
        tuple(references(claim)) if claim else (),
        found.profile if found else "",
        encode(record),
    )


def _names(record: Record) -> tuple[str, ...]:
    """Return what a text may call a record by."""
    if isinstance(record, Entity):
        return (record.name, *record.aliases)
    return record.terms if isinstance(record, VocabularyRow) else ()


def references(claim: Claim) -> Iterator[str]:
    """Yield ``kind:id`` for every record that a claim refers to."""
    for citation in claim.sources:
        yield f"source:{citation.source}"
    for kind, target in (
        ("entity", claim.subject),
        ("property", claim.property_id),
        ("claim", claim.superseded_by),
    ):
        if target is not None:
            yield f"{kind}:{target}"


def value_terms(text: str) -> list[str]:
    """Return a term for each end of each value of a text, so that "$1bn" finds "1 billion dollars"."""
    found = []
    for value in find(text):
        for end in dict.fromkeys((value.low, value.high)):
            if end is not None:
                found.append("#" + (format(end.normalize(), "f") if isinstance(end, Decimal) else str(end)))
    return found


def acronyms(text: str, found: Iterable[Word]) -> list[str]:
    """Return the initials of every run of at least three capitalised words: "who" for the World Health Organization."""
    runs: list[list[Word]] = []
    for word in found:
        if not word.capital:
            continue
        if runs and text[runs[-1][-1].end : word.start] in (" ", " of ", " for ", " and ", "-"):
            runs[-1].append(word)
        else:
            runs.append([word])
    return ["".join(word.key[0] for word in run) for run in runs if len(run) >= _SHORTEST_ACRONYM]


def has_digit(term: str) -> bool:
    """Tell whether a term is a value, or a word with a digit."""
    return not term.isalpha() and not _DIGITS.isdisjoint(term)


def wording_terms(text: str) -> list[str]:
    """Return the terms of one sentence in order: words, acronyms of its names, values."""
    found = words(text)
    return terms(text, found) + acronyms(text, found) + value_terms(text)


class ClaimTerms(NamedTuple):
    """The terms of a claim: of its statement in order, of its paraphrases, and of what its sources say."""

    statement: list[str]
    paraphrases: list[str]
    quotes: list[str]

    @property
    def all(self) -> str:
        """Everything that the claim is found by."""
        return " ".join((*self.statement, *self.paraphrases, *self.quotes))

    @property
    def profile(self) -> str:
        """What the claim is ranked by: the terms of its statement, and those of its paraphrases."""
        return " ".join(self.statement) + PROFILE_SEPARATOR + " ".join(dict.fromkeys(self.paraphrases))


def claim_terms(claim: Claim) -> ClaimTerms:
    """Return the terms under which a claim is filed."""
    return ClaimTerms(
        wording_terms(claim.statement),
        [term for wording in claim.paraphrases for term in wording_terms(wording)],
        [term for citation in claim.sources if citation.quote for term in terms(citation.quote)],
    )
