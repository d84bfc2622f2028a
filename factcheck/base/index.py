"""Write the compiled form of a base: a tantivy index, built whole or brought up to date file by file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tantivy

from factcheck.base.filing import Filed

_HEAP_BYTES = 128_000_000
#: Files of an index that its writer replaces; all others never change and can be shared between two indexes.
_REWRITTEN = ("meta.json", ".managed.json")
LOCKS = (".tantivy-writer.lock", ".tantivy-meta.lock")


def schema() -> Any:
    """Return the schema; what a record says is stored, and only its terms and references are indexed."""
    builder = tantivy.SchemaBuilder()
    for name in ("kind", "id", "file", "alias", "reference"):
        builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("terms", stored=False, tokenizer_name="words", index_option="freq")
    for name in ("place", "profile", "data"):
        builder.add_bytes_field(name, stored=True, indexed=False)
    return builder.build()


def register(index: Any) -> Any:
    """Give an index the tokenizer that its terms were written with, and return it."""
    index.register_tokenizer("words", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def as_term(text: str) -> str:
    """Return a text as the index can hold it: a file's name may have bytes that are no text."""
    return text.encode("utf-8", "backslashreplace").decode()


class IndexWriter:
    """Fills the index of a folder; nothing is visible in it before ``finish``."""

    def __init__(self, folder: Path | None, old: Path | None = None) -> None:
        """Start a new index in an empty folder, or go on from a finished one, which stays as it is.

        Args:
            folder: where to write; empty. None for an index in memory.
            old: the folder of a finished index to start from.
        """
        if folder is None:
            self.index = register(tantivy.Index(schema()))
        elif old is None:
            self.index = register(tantivy.Index(schema(), path=str(folder)))
        else:
            _copy(old, folder)
            self.index = register(tantivy.Index.open(str(folder)))
        self._writer = self.index.writer(_HEAP_BYTES, 1)

    def forget(self, file: str) -> None:
        """Take out all records of a file of the base."""
        self._writer.delete_documents_by_term("file", as_term(file))

    def add(self, records: Iterable[Filed]) -> None:
        """Put records in."""
        for record in records:
            document = tantivy.Document()
            document.add_text("kind", record.kind)
            document.add_text("id", record.id)
            document.add_text("file", as_term(record.file))
            document.add_bytes("place", record.place.encode("utf-8", "surrogatepass"))
            document.add_bytes("data", record.data.encode("utf-8", "surrogatepass"))
            if record.terms:
                document.add_text("terms", record.terms)
                document.add_bytes("profile", record.profile.encode())
            for name in record.names:
                document.add_text("alias", name)
            for target in record.references:
                document.add_text("reference", target)
            self._writer.add_document(document)

    def finish(self) -> None:
        """Write everything out; the index can be opened afterwards."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        self.index.reload()


def _copy(old: Path, new: Path) -> None:
    """Put the files of a finished index into another folder, sharing those that never change."""
    for path in old.iterdir():
        if path.name in LOCKS or not path.is_file():
            continue
        target = new / path.name
        if path.name in _REWRITTEN:
            shutil.copy2(path, target)
            continue
        try:
            os.link(path, target)
        except OSError:  # another file system, or one without links
            shutil.copy2(path, target)
