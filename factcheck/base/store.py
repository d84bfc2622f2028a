"""A compiled base, open for reading: claims by their terms, records by id, everything on demand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import tantivy

from factcheck.base.codec import KINDS, decode
from factcheck.base.filing import PROFILE_SEPARATOR, has_digit
from factcheck.base.index import as_term, register
from factcheck.base.seal import is_sound
from factcheck.language.lexicon import phrase_key
from factcheck.model import Claim, Entity, Location, VocabularyRow
from factcheck.model.rows import NamedTuple

_LONGEST_ALIAS = 6
_MOST_NAMED = 50
#: Rows of a vocabulary are followed from term to term so many times.
_STEPS = 3
#: How many terms' frequencies are remembered, so that a long run does not grow without end.
_REMEMBERED = 200_000
#: And how many claims that were candidates.
_CLAIMS = 4096
#: Of so many it is remembered what they are ranked by, which takes a kilobyte of each.
_PROFILES = 8192


class Profile(NamedTuple):
    """What a claim is ranked by; see ``filing.ClaimTerms``.

    Attributes:
        place: file, line and column, in a form that sorts in file order.
        said: the terms of its statement.
        words: those of them that hold no digit.
        all: the terms of all its wordings.
    """

    place: bytes
    said: frozenset[str]
    words: frozenset[str]
    all: frozenset[str]


class Candidate(NamedTuple):
    """A claim that a query may mean, before it is decoded.

    Attributes:
        bm25: its score in the index.
        profile: what it is ranked by.
        address: of its document, for ``Store.claim_of``.
    """

    bm25: float
    profile: Profile
    address: Any


class Store:
    """A compiled base; records are read from it on demand and never held.

    Attributes:
        key: names the content of the base that this was compiled from.
        folder: where the index stands; None if it is in the memory of this process alone.
        rarity: tells how rare a term is: its inverse document frequency as a share of the greatest one, 0..1.
    """

    def __init__(self, index: Any, key: str, folder: Path | None) -> None:
        self.key = key
        self.folder = folder
        self._schema = index.schema
        self._searcher = index.searcher()
        self._frequencies: dict[str, int] = {}
        self._claims: dict[bytes, Claim] = {}
        self._profile = lru_cache(maxsize=_PROFILES)(self._read_profile)
        # fails on a foreign or damaged index
        self.total = self.count("claim")
        self.greatest_idf = math.log(2 + self.total)
        self.rarity = _Rarities(self).__getitem__  # asked a hundred times for a candidate

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open the index in a folder that is named by its key."""
        return cls(register(tantivy.Index.open(str(folder))), folder.name, folder)

    @property
    def on_disk(self) -> bool:
        """Whether another process can open it too."""
        return self.folder is not None

    def _term(self, field: str, text: str) -> Any:
        return tantivy.Query.term_query(self._schema, field, text, index_option="basic")

    def _hits(self, query: Any, limit: int) -> list[tuple[float, Any]]:
        """Return the scores and addresses of the documents that fit best."""
        found: list[tuple[float, Any]] = self._searcher.search(query, limit, count=False).hits
        return found

    def _documents(self, query: Any, limit: int) -> list[Any]:
        return [self._searcher.doc(address) for _, address in self._hits(query, limit)]

    def _matching(self, **terms: str) -> list[Any]:
        """Return the documents that have all these terms, any number of them."""
        fewest = min(self._searcher.doc_freq(field, as_term(text)) for field, text in terms.items())
        return self._documents(self._having(**terms), int(fewest)) if fewest else []

    def _having(self, **terms: str) -> Any:
        """Return the query for what has all these terms."""
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, self._term(field, as_term(text))) for field, text in terms.items()]
        )

    def get(self, kind: str, name: str) -> Any:
        """Return the record of a kind (``claim``, ``source``, ``entity``, ``property``) and id, or None."""
        found = self._matching(id=name, kind=kind)
        return _record(found[0]) if found else None

    def named(self, name: str) -> list[Any]:
        """Return the records of any kind with an id; a sound base has one at most."""
        return [_record(document) for document in self._matching(id=name)]

    def count_in_file(self, kind: str, file: str) -> int:
        """Return how many records of a kind stand in a file of the base, without reading them."""
        return int(self._searcher.search(self._having(kind=kind, file=file), 1, count=True).count)

    def in_file(self, file: str) -> list[Any]:
        """Return the records that stand in a file of the base."""
        return [_record(document) for document in self._matching(file=file)]

    def referring(self, kind: str, name: str) -> list[Any]:
        """Return the claims that refer to a record."""
        return [_record(document) for document in self._matching(reference=f"{kind}:{name}")]

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        return int(self._searcher.search(self._term("kind", kind), 1, count=True).count)

    def all(self, kind: str) -> Iterator[Any]:
        """Yield all records of a kind in file order."""
        documents = self._matching(kind=kind)
        documents.sort(key=_place)
        for document in documents:
            yield _record(document)

    def records(self) -> Iterator[Any]:
        """Yield the records of all kinds, each kind in file order, claims last."""
        for kind in KINDS:
            yield from self.all(kind)

    def entities_named(self, stems: tuple[str, ...]) -> list[Entity]:
        """Return the entities that a text with these stems names, by any of their aliases."""
        return self._called("entity", _grams(stems)) if self.has_entities else []

    def vocabulary_of(self, stems: tuple[str, ...]) -> list[VocabularyRow]:
        """Return the rows of the vocabulary that bear on a text with these stems, in file order.

        Those that have one of its terms, and those that have a term of such a row: "free plan" excludes "team plan",
        which is the same as "team tier".
        """
        found: dict[str, VocabularyRow] = {}
        names = _grams(stems) if self._holds("vocabularyrow") else set()
        for _ in range(_STEPS):
            rows = [row for row in self._called("vocabularyrow", names) if row.id not in found]
            if not rows:
                break
            found |= {row.id: row for row in rows}
            names = {" ".join(phrase_key(term)) for row in rows for term in row.terms}
        return sorted(found.values(), key=lambda row: row.location or Location("", 1, 1))

    @property
    def has_entities(self) -> bool:
        """Whether the base declares any entity."""
        return self._holds("entity")

    def _holds(self, kind: str) -> bool:
        """Tell whether the base has any record of a kind."""
        return bool(self._searcher.doc_freq("kind", kind))

    def _called(self, kind: str, names: set[str]) -> list[Any]:
        """Return the records of a kind that have one of these names."""
        if not names:
            return []
        named = tantivy.Query.term_set_query(self._schema, "alias", sorted(names))
        both = [(tantivy.Occur.Must, named), (tantivy.Occur.Must, self._term("kind", kind))]
        return [_record(document) for document in self._documents(tantivy.Query.boolean_query(both), _MOST_NAMED)]

    def doc_freq(self, term: str) -> int:
        """Return how many claims are filed under a term."""
        known = self._frequencies.get(term)
        if known is None:
            if len(self._frequencies) > _REMEMBERED:
                self._frequencies.clear()
            known = self._frequencies[term] = int(self._searcher.doc_freq("terms", term))
        return known

    def candidates(self, wanted: Mapping[str, float], misspelt: Iterable[str], limit: int) -> list[Candidate]:
        """Return the claims that share most with weighted terms, best first.

        Args:
            wanted: term -> weight.
            misspelt: terms to look up with one letter changed.
            limit: how many.
        """
        clauses = [
            (tantivy.Occur.Should, self._weighted(term, weight))
            for term, weight in wanted.items()
            if self.doc_freq(term)
        ]
        clauses += [(tantivy.Occur.Should, self._fuzzy(term)) for term in misspelt]
        if not clauses:
            return []
        found = self._hits(tantivy.Query.boolean_query(clauses), limit)
        return [Candidate(score, self._profile(address.segment_ord, address.doc), address) for score, address in found]

    def _read_profile(self, segment: int, place: int) -> Profile:
        """Return what a claim is ranked by; a text brings up the same claims again and again."""
        return _profile_in(self._searcher.doc(tantivy.DocAddress(segment, place)))

    def _weighted(self, term: str, weight: float) -> Any:
        query = tantivy.Query.term_query(self._schema, "terms", term, index_option="freq")
        return query if weight == 1.0 else tantivy.Query.boost_query(query, weight)

    def _fuzzy(self, term: str) -> Any:
        return tantivy.Query.fuzzy_term_query(self._schema, "terms", term, distance=1, transposition_cost_one=True)

    def claim_of(self, candidate: Candidate) -> Claim:
        """Return the claim of a candidate."""
        place = candidate.profile.place
        found: Claim | None = self._claims.get(place)
        if found is None:
            if len(self._claims) > _CLAIMS:
                self._claims.clear()
            found = _record(self._searcher.doc(candidate.address))
            if place:
                self._claims[place] = found
        return found


class _Rarities(dict[str, float]):
    """Term -> how rare it is, worked out when it is first asked for."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, term: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        found = math.log(1 + self._store.total / (1 + self._store.doc_freq(term))) / self._store.greatest_idf
        self[term] = found
        return found


def opened(folder: Path) -> Store | None:
    """Open an index, or return None if it is damaged in any way; it can always be built again."""
    try:
        return Store.open(folder) if is_sound(folder) else None
    except Exception:
        return None


def _grams(stems: tuple[str, ...]) -> set[str]:
    """Return every run of stems that may be a name."""
    return {
        " ".join(stems[at : at + length])
        for at in range(len(stems))
        for length in range(1, _LONGEST_ALIAS + 1)
        if at + length <= len(stems)
    }


def _record(document: Any) -> Any:
    return decode(bytes(document["data"][0]).decode("utf-8", "surrogatepass"))


def _place(document: Any) -> bytes:
    return bytes(document["place"][0])


def _profile_in(document: Any) -> Profile:
    statement, _, others = bytes(document["profile"][0]).decode().partition(PROFILE_SEPARATOR)
    said = frozenset(statement.split())
    words = frozenset([each for each in said if not has_digit(each)])
    every = said.union(others.split()) if others else said
    return Profile(_place(document), said, said if len(words) == len(said) else words, every)
