"""The compiled form of a base: a tantivy index that finds claims by their terms and gives records back by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import tantivy

from factcheck.base.codec import decode, encode, kind_of
from factcheck.language.lexicon import phrase_key
from factcheck.language.terms import terms
from factcheck.model import Claim, Entity, Record
from factcheck.values import find

_HEAP_BYTES = 128_000_000
_LONGEST_ALIAS = 6


def _schema() -> Any:
    """Return the schema; the record itself is stored and not indexed."""
    builder = tantivy.SchemaBuilder()
    for name in ("kind", "id", "alias", "reference"):
        builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("terms", stored=False, tokenizer_name="words", index_option="freq")
    builder.add_unsigned_field("order", stored=True, indexed=False, fast=True)
    builder.add_bytes_field("data", stored=True, indexed=False)
    return builder.build()


def _register(index: Any) -> Any:
    index.register_tokenizer("words", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def value_terms(text: str) -> list[str]:
    """Return a term for each end of each value of a text, so that "$1bn" finds "1 billion dollars"."""
    found = []
    for value in find(text):
        for end in {value.low, value.high}:
            if end is not None:
                found.append("#" + (format(end.normalize(), "f") if isinstance(end, Decimal) else str(end)))
    return found


def claim_terms(claim: Claim) -> list[str]:
    """Return all terms under which a claim is filed: of its wordings, values and quotes."""
    found: list[str] = []
    for wording in claim.wordings:
        found += terms(wording) + value_terms(wording)
    for citation in claim.sources:
        if citation.quote:
            found += terms(citation.quote)
    return found


def write_index(folder: Path, records: Iterable[Record]) -> None:
    """Write the index of a base into an empty folder.

    Args:
        folder: where to.
        records: all records of the base, in file order.
    """
    index = _register(tantivy.Index(_schema(), path=str(folder)))
    writer = index.writer(_HEAP_BYTES, 1)
    for order, record in enumerate(records):
        document = tantivy.Document()
        document.add_text("kind", kind_of(record))
        document.add_text("id", record.id)
        document.add_unsigned("order", order)
        document.add_bytes("data", encode(record).encode())
        if isinstance(record, Claim):
            document.add_text("terms", " ".join(claim_terms(record)))
        elif isinstance(record, Entity):
            for name in {record.name, *record.aliases}:
                document.add_text("alias", " ".join(phrase_key(name)))
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


class Store:
    """A compiled base, open for reading; records are read from it on demand and never held."""

    def __init__(self, folder: Path) -> None:
        self._index = _register(tantivy.Index.open(str(folder)))
        self._schema = self._index.schema
        self._searcher = self._index.searcher()
        self._terms: dict[str, bool] = {}
        # fails on a foreign or damaged index
        self._searcher.search(self._term("kind", "claim"), 1, count=False)

    def _term(self, field: str, text: str) -> Any:
        return tantivy.Query.term_query(self._schema, field, text, index_option="basic")

    def _documents(self, query: Any, limit: int) -> list[tuple[float, Any]]:
        hits = self._searcher.search(query, limit, count=False).hits
        return [(score, self._searcher.doc(address)) for score, address in hits]

    def get(self, kind: str, name: str) -> Any:
        """Return the record of a kind (``claim``, ``source``, ``entity``, ``property``) and id, or None."""
        query = tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Must, self._term("id", name)),
                (tantivy.Occur.Must, self._term("kind", kind)),
            ]
        )
        found = self._documents(query, 1)
        return _record(found[0][1]) if found else None

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        return int(self._searcher.doc_freq("kind", kind))

    def all(self, kind: str) -> Iterator[Any]:
        """Yield all records of a kind in file order."""
        found = self._documents(self._term("kind", kind), max(1, self.count(kind)))
        found.sort(key=lambda pair: int(pair[1]["order"][0]))
        for _, document in found:
            yield _record(document)

    def entities_named(self, stems: tuple[str, ...]) -> list[Entity]:
        """Return the entities that a text with these stems names, by any of their aliases."""
        grams = {
            " ".join(stems[at : at + length])
            for at in range(len(stems))
            for length in range(1, _LONGEST_ALIAS + 1)
            if at + length <= len(stems)
        }
        if not grams:
            return []
        query = tantivy.Query.term_set_query(self._schema, "alias", sorted(grams))
        return [_record(document) for _, document in self._documents(query, 50)]

    def has_term(self, term: str) -> bool:
        """Tell whether some claim is filed under a term."""
        if term not in self._terms:
            self._terms[term] = self._searcher.doc_freq("terms", term) > 0
        return self._terms[term]

    def doc_freq(self, term: str) -> int:
        """Return how many claims are filed under a term."""
        return int(self._searcher.doc_freq("terms", term))

    def candidates(self, wanted: dict[str, float], limit: int) -> list[tuple[float, Claim]]:
        """Return the claims that share most with weighted terms, best first, with their BM25 score.

        Args:
            wanted: term -> weight; a term that no claim has is looked up with one letter changed.
            limit: how many.
        """
        clauses = []
        for term, weight in wanted.items():
            query = self._term_query(term)
            if query is not None:
                clauses.append((tantivy.Occur.Should, tantivy.Query.boost_query(query, weight)))
        if not clauses:
            return []
        found = self._documents(tantivy.Query.boolean_query(clauses), limit)
        return [(score, _record(document)) for score, document in found]

    def _term_query(self, term: str) -> Any:
        if self.has_term(term):
            return tantivy.Query.term_query(self._schema, "terms", term, index_option="freq")
        if len(term) < 5 or not term.isalpha():
            return None
        return tantivy.Query.fuzzy_term_query(self._schema, "terms", term, distance=1, transposition_cost_one=True)


def _record(document: Any) -> Any:
    return decode(bytes(document["data"][0]).decode())
