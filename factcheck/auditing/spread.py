"""The dear parts of an audit spread over processes: reading sentences, and holding claims against each other.

What comes out hangs on the sentences and on what the base says that names mean, so that it is the same however many
processes there are. They are started when there is enough to do, and end with the audit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from factcheck.auditing.held import Holding, Wordings
from factcheck.base.kept_sentences import KeptSentences
from factcheck.inference.entities import Names, told_in
from factcheck.inference.keeping import lines_of
from factcheck.inference.shelf import at_hand, readings
from factcheck.model import Comparison
from factcheck.syntax.records import Readings
from factcheck.workers import worker_pool

_Each = TypeVar("_Each")
#: Starting a process costs as much as reading about so many sentences, or as comparing so many pairs.
_SENTENCES, _PAIRS = 200, 1500
#: So many are given to a process at once.
_CHUNK_OF_SENTENCES, _CHUNK_OF_PAIRS = 50, 400


class Spread:
    """Processes that share the work of one audit; used within ``with``."""

    def __init__(self, jobs: int, sentences: KeptSentences, names: Names | None) -> None:
        """Take how many processes there may be.

        Args:
            jobs: how many at most; with one nothing is spread.
            sentences: where what sentences say is kept; it is how processes tell each other.
            names: what the base says that names mean.
        """
        self._jobs = jobs
        self._sentences = sentences
        self._names = names
        self._pool: ProcessPoolExecutor | None = None
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return self._open.__exit__(kind, error, trace)

    def read(self, texts: Iterable[str]) -> None:
        """Let sentences be read that nobody has read before; what they say is kept where it is looked up first.

        Args:
            texts: the sentences; if they are few, nothing is done.
        """
        lacking = [text for text in dict.fromkeys(texts) if self._sentences.lacks(text)] if self._jobs > 1 else []
        if len(lacking) < 2 * _SENTENCES:
            return
        found = self._processes(len(lacking) // _SENTENCES).map(_read, _chunks(lacking, _CHUNK_OF_SENTENCES))
        for text, lines in zip(lacking, chain.from_iterable(found), strict=True):
            self._sentences.put(text, lines)
        self._sentences.write()

    def is_worth_comparing(self, pairs: int) -> bool:
        """Tell whether so many pairs are worth the processes, and these can look sentences up."""
        return self._jobs > 1 and pairs >= 2 * _PAIRS and self._sentences.is_open

    def compared(self, pairs: Sequence[tuple[Wordings, Wordings]]) -> Iterator[tuple[Comparison, ...]]:
        """Yield how the claims of each pair stand to each other, see ``Holding.compared``, in order."""
        found = self._processes(len(pairs) // _PAIRS).map(_compare, _chunks(pairs, _CHUNK_OF_PAIRS))
        yield from chain.from_iterable(found)

    def _processes(self, worth: int) -> ProcessPoolExecutor:
        """Return the processes, at first so many as the work is worth."""
        if self._pool is None:
            folder, size = self._sentences.place
            jobs = min(self._jobs, worth)
            self._pool = self._open.enter_context(worker_pool(jobs, _begin, folder, size, self._names))
        return self._pool


def _chunks(listed: Sequence[_Each], size: int) -> Iterator[Sequence[_Each]]:
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


_AT_WORK: list[tuple[KeptSentences, Holding]] = []


def _begin(index: Path | None, size: int, names: Names | None) -> None:
    """Get ready in a new process."""
    _AT_WORK.append((KeptSentences(index, size), Holding(partial(_told, names))))


def _told(names: Names | None, text: str) -> Readings:
    found = readings(text)
    return found if names is None else told_in(found, names)


def _read(texts: Sequence[str]) -> list[list[str]]:
    return [lines_of(text) for text in texts]


def _compare(pairs: Sequence[tuple[Wordings, Wordings]]) -> list[tuple[Comparison, ...]]:
    sentences, holding = _AT_WORK[0]
    with sentences, at_hand(sentences):
        return [holding.compared(one, other) for one, other in pairs]
