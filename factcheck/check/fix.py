"""Apply suggestions to files: shown sentence by sentence first, written in one step, mode and line endings kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.document.blocks import LineIndex
from factcheck.document.formats import BINARY, MODULES
from factcheck.document.read import Document
from factcheck.files import write_for_user
from factcheck.model import Result, Suggestion

_BOM = "\ufeff"


def fixed(text: str, suggestions: Iterable[Suggestion]) -> str:
    """Return a text with suggestions applied, from the last to the first so that places stay true."""
    lines = LineIndex(text)
    for each in sorted(set(suggestions), key=lambda each: each.start, reverse=True):
        text = text[: lines.offset(each.start)] + each.text + text[lines.offset(each.end) :]
    return text


def is_fixable(document: Document) -> bool:
    """Tell whether a document is a text file whose words stand in it as they are read."""
    module = MODULES.get(document.suffix, "text")
    return module not in BINARY and module != "notebook" and document.name != "<stdin>"


class Change(NamedTuple):
    """A sentence that suggestions change: its first line in the file, and its words before and after."""

    line: int
    before: str
    after: str


def changes(text: str, results: Iterable[Result]) -> Iterator[Change]:
    """Yield what suggestions change in a text, sentence by sentence: a paragraph may be one long line.

    Args:
        text: the content of a document.
        results: verdicts on sentences of it, with suggestions.
    """
    lines = LineIndex(text)
    for each in results:
        start, end, suggestion = each.statement.location, each.statement.end, each.suggestion
        if start is None or end is None or suggestion is None:
            continue
        begin, close = lines.offset(start), lines.offset(end)
        first, last = lines.offset(suggestion.start), lines.offset(suggestion.end)
        after = text[begin:first] + suggestion.text + text[last:close]
        yield Change(start.line, text[begin:close], after)


def write_fixed(document: Document, after: str) -> None:
    """Replace a file by its fixed text in its own encoding.

    Raises:
        FactcheckError: if it cannot be written.
    """
    path = Path(document.name)
    data = path.read_bytes()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    mark = _BOM if data.startswith(b"\xef\xbb\xbf") else ""
    if encoding == "utf-16":
        order = "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-16-be"
        write_for_user(path, (_BOM + after).encode(order))
    else:
        write_for_user(path, (mark + after).encode(encoding))
