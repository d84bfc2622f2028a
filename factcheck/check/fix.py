"""Apply suggestions to files: shown as a diff first, written in one step, mode and line endings kept."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from factcheck.document.blocks import LineIndex
from factcheck.document.formats import BINARY, MODULES
from factcheck.document.read import Document
from factcheck.files import write_for_user
from factcheck.model import Suggestion

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


def diff(document: Document, after: str) -> str:
    """Return a unified diff of a document and its fixed text."""
    before = document.text.splitlines(keepends=True)
    changed = difflib.unified_diff(before, after.splitlines(keepends=True), f"a/{document.name}", f"b/{document.name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in changed)


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
