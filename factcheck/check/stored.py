"""Results of earlier runs, kept under the content of the document, the base and the options that led to them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import random

from factcheck.base.cachefolder import cache_folder
from factcheck.base.codec import decode_all, encode_all
from factcheck.base.program import program_key
from factcheck.check.pruning import prune
from factcheck.check.statement import Options
from factcheck.files import write_atomically
from factcheck.model import Finding, Result, Statement
from factcheck.model.rows import NamedTuple

_FOLDER = "results"
#: So much is kept; the oldest goes first.
LIMIT_BYTES = 100_000_000
#: How much is written, on average, between two looks at how much there is.
_UNWATCHED_BYTES = LIMIT_BYTES // 10


class Kept(NamedTuple):
    """What is kept of one document: its verdicts, and its contradictions if they were looked for."""

    results: list[Result]
    findings: list[Finding] | None


class Stored:
    """The kept results of one base and one set of options."""

    def __init__(self, base_key: str, options: Options) -> None:
        """Open the store.

        Args:
            base_key: names the content of the base.
            options: how statements are judged; validity is judged anew each day.
        """
        today = options.today or date.today()
        self._salt = f"{program_key()}\n{base_key}\n{options.min_confidence}\n{options.as_of}\n{today}\n"
        root = cache_folder().path
        self._folder = root / _FOLDER / hashlib.sha256(os.fsencode(self._salt)).hexdigest()[:24] if root else None

    def _path(self, folder: Path, whole: Sequence[Statement], statements: Sequence[Statement]) -> Path:
        named = repr(statements) if whole == statements else repr((whole, statements))
        return folder / hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def get(self, whole: Sequence[Statement], statements: Sequence[Statement]) -> Kept | None:
        """Return what is kept of a document's statements, or None if nothing is, or it is damaged.

        Args:
            whole: all statements of the document, which say what "it" and "the museum" are.
            statements: those that are looked at.
        """
        if self._folder is None:
            return None
        try:
            digest, _, body = self._path(self._folder, whole, statements).read_bytes().partition(b"\n")
            if digest != hashlib.sha256(body).hexdigest().encode():
                return None
            results, findings = decode_all(body.decode("utf-8", "surrogatepass"))
        except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
            return None  # whatever is wrong with it, it can be worked out again
        if len(results) != len(statements):
            return None
        return Kept(list(results), None if findings is None else list(findings))

    def put(
        self,
        whole: Sequence[Statement],
        statements: Sequence[Statement],
        results: list[Result],
        findings: list[Finding] | None,
    ) -> None:
        """Keep what was found in a document's statements; a cache that cannot be written is no error."""
        if self._folder is None:
            return
        kept = encode_all((tuple(results), None if findings is None else tuple(findings)))
        body = kept.encode("utf-8", "surrogatepass")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(
                self._path(self._folder, whole, statements), hashlib.sha256(body).hexdigest().encode() + b"\n" + body
            )
            _watch(self._folder.parent, len(body))


def _watch(root: Path, written: int) -> None:
    """See to it now and then that the kept results of all bases do not grow without end.

    Chance decides when: no process has to know what others wrote before it, and none pays for a look at each run.
    """
    if random() * _UNWATCHED_BYTES < written:
        prune(root, LIMIT_BYTES)


def clear_results(root: Path) -> None:
    """Remove all kept results from a cache folder."""
    import shutil

    shutil.rmtree(root / _FOLDER, ignore_errors=True)
