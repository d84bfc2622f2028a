"""From documents to rows: the one function that every engine calls."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.check.statement import Options, check_statement
from factcheck.corpus.schema import Point, Row
from factcheck.document.read import read_bytes, read_text
from factcheck.model import Evidence, FactcheckError, Result, Span, Statement
from factcheck.model.record import record

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: After so many seconds a sentence, or the reading of a document, is given up.
PATIENCE_SECONDS = 60.0
_LONGEST_ERROR = 500


@record
class Entry:
    """One document of a corpus before it is read.

    Attributes:
        id: what it is called in the rows.
        content: its text, or the bytes of its file.
        suffix: what says the format of a file.
        error: why there is no content, if there is none.
    """

    id: str
    content: str | bytes = ""
    suffix: str = ".txt"
    error: str = ""


class _TooLongError(Exception):
    """Something took longer than anybody waits."""


class Checker:
    """Checks the documents of a corpus against one base."""

    def __init__(self, base: Base, options: Options) -> None:
        """Keep what all documents are checked with.

        Args:
            base: the open base.
            options: how statements are judged; ``today`` is set, so that a run over midnight judges alike.
        """
        self._base = base
        self._options = options
        self._key = base.store.key

    def rows(self, entry: Entry) -> Iterator[Row]:
        """Yield a row for each sentence of a document, or one row that says why it could not be read."""
        if entry.error:
            yield self._failed(entry.id, entry.error)
            return
        try:
            with _patience():
                statements = _statements(entry)
        except Exception as error:  # one bad document must not end a run of millions
            yield self._failed(entry.id, _told(error, "cannot be read"))
            return
        for number, statement in enumerate(statements, 1):
            yield self._row(entry.id, number, statement)

    def _row(self, document: str, number: int, statement: Statement) -> Row:
        row = Row(document, number, statement.text, _span(statement), base=self._key, tool=__version__)
        try:
            with _patience():
                result = check_statement(statement, self._base, self._options)
        except Exception as error:  # as above: the row says what happened
            return row._replace(error=_told(error, "cannot be checked"))
        return row._replace(
            verdict=result.verdict.value,
            confidence=float(result.confidence),
            reason=result.reason,
            doubts=tuple(dict.fromkeys(doubt for each in _accusing(result) for doubt in each.comparison.doubts)),
            claims=tuple(dict.fromkeys(each.claim.id for each in result.evidence)),
            differences=tuple(_points(result)),
        )

    def _failed(self, document: str, error: str) -> Row:
        return Row(document, 0, error=error[:_LONGEST_ERROR], base=self._key, tool=__version__)


def _statements(entry: Entry) -> Sequence[Statement]:
    if isinstance(entry.content, bytes):
        return read_bytes(entry.content, entry.id, entry.suffix).statements
    return read_text(entry.content, entry.id, entry.suffix)


def _span(statement: Statement) -> Span | None:
    if not statement.pieces:
        return None
    first, last = statement.pieces[0], statement.pieces[-1]
    return Span(first.offset, last.offset + last.length)


def _accusing(result: Result) -> Iterator[Evidence]:
    return (each for each in result.evidence if each.comparison.verdict.accuses)


def _points(result: Result) -> Iterator[Point]:
    for evidence in _accusing(result):
        for each in evidence.comparison.differences:
            yield Point(evidence.claim.id, each.kind, each.said, each.reference, each.said_span, each.reference_span)


def _told(error: Exception, what: str) -> str:
    if isinstance(error, FactcheckError):
        return str(error)[:_LONGEST_ERROR]
    if isinstance(error, _TooLongError):
        return f"{what}: given up after {PATIENCE_SECONDS:g} seconds"
    return f"{what}: {type(error).__name__}: {error}"[:_LONGEST_ERROR]


@contextmanager
def _patience() -> Iterator[None]:
    """Give up what takes too long, where the system can interrupt it: in a process's main thread, not on Windows."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def give_up(*_: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
