"""Apply suggestions to files: each only where reading the result shows that its sentence changed, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from factcheck.document.blocks import LineIndex
from factcheck.document.formats import BINARY, MODULES
from factcheck.document.read import Document, DocumentError, decode, read_bytes
from factcheck.files import rewrite
from factcheck.model import FactcheckError, Location, Result, Statement, Suggestion
from factcheck.model.rows import NamedTuple

_BOM = "\ufeff"


class Fix(NamedTuple):
    """What can be put right in a document.

    Attributes:
        text: the document with it put right.
        applied: the results whose suggestions are in it.
        refused: those whose suggestions would change something else than their sentence.
    """

    text: str
    applied: tuple[Result, ...]
    refused: tuple[Result, ...]


def put_suggestions(document: Document, results: Sequence[Result]) -> Fix:
    """Put suggestions into the text of a document.

    Args:
        document: as it was read.
        results: those of its sentences that have a suggestion to apply.

    Returns:
        The text, and what was done and what was not: the text is read again, and it must hold the sentences of the
        document with nothing but the suggested words replaced.
    """
    if _is_sound(document, results):
        return Fix(_fixed(document.text, results), tuple(results), ())
    sound = [each for each in results if _is_sound(document, (each,))]
    if not _is_sound(document, sound):
        sound = []
    refused = tuple(each for each in results if each not in sound)
    return Fix(_fixed(document.text, sound), tuple(sound), refused)


def is_fixable(document: Document) -> bool:
    """Tell whether a document is a text file whose words stand in it as they are read."""
    module = MODULES.get(document.suffix, "text")
    return module not in BINARY and module != "notebook" and document.name != "<stdin>"


def _fixed(text: str, results: Iterable[Result]) -> str:
    """Return a text with suggestions applied, from the last to the first so that places stay true."""
    lines = LineIndex(text)
    for each in sorted({each.suggestion for each in results if each.suggestion}, key=_start, reverse=True):
        text = text[: lines.offset(each.start)] + each.text + text[lines.offset(each.end) :]
    return text


def _start(suggestion: Suggestion) -> Location:
    return suggestion.start


def _is_sound(document: Document, results: Sequence[Result]) -> bool:
    try:
        after = read_bytes(_fixed(document.text, results).encode(), document.name, document.suffix, document.options)
    except (DocumentError, UnicodeEncodeError):
        return False
    wanted = {each.statement.location: each for each in results}
    return [each.text for each in after.statements] == [
        _replaced(each, wanted.get(each.location)) for each in document.statements
    ]


def _replaced(statement: Statement, result: Result | None) -> str:
    if result is None or result.suggestion is None:
        return statement.text
    start, end = result.suggestion.span
    return statement.text[:start] + result.suggestion.text + statement.text[end:]


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
    """Replace a file by its fixed text, in its own encoding and with all that the system keeps of it.

    Raises:
        FactcheckError: if it cannot be written as it was, or is no longer as it was read.
    """
    path = Path(document.name)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FactcheckError(f"{path}: cannot be read again: {error.strerror or error}") from error
    if decode(data, document.name) != document.text or _encoded(document.text, data) != data:
        raise FactcheckError(f"{path}: not fixed: it has changed since it was read; check it again")
    rewrite(path, data, _encoded(after, data))


def _encoded(text: str, like: bytes) -> bytes:
    """Return a text in the encoding of a file, with a byte order mark if that has one."""
    if like[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return (_BOM + text).encode("utf-16-le" if like[:2] == b"\xff\xfe" else "utf-16-be")
    return ((_BOM if like.startswith(b"\xef\xbb\xbf") else "") + text).encode()
