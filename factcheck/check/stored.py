"""Results of earlier runs, kept under the content of the document, the base and the options that led to them."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from factcheck import __version__
from factcheck.base.cache import usable_root
from factcheck.check.statement import Options
from factcheck.files import write_atomically
from factcheck.model import Finding, Result, Statement

_FOLDER = "results"


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
        self._salt = f"{__version__}\n{_program()}\n{base_key}\n{options.min_confidence}\n{options.as_of}\n{today}\n"
        self._folder = usable_root()[0] / _FOLDER / hashlib.sha256(self._salt.encode()).hexdigest()[:24]

    def _path(self, statements: Sequence[Statement]) -> Path:
        return self._folder / hashlib.sha256(repr(statements).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def get(self, statements: Sequence[Statement]) -> Kept | None:
        """Return what is kept of a document's statements, or None if nothing is, or it is damaged."""
        try:
            data = self._path(statements).read_bytes()
            digest, _, body = data.partition(b"\n")
            if digest != hashlib.sha256(body).hexdigest().encode():
                return None
            found = pickle.loads(body)
        except Exception:
            return None  # whatever is wrong with it, it can be worked out again
        return found if isinstance(found, Kept) and len(found.results) == len(statements) else None

    def put(self, statements: Sequence[Statement], results: list[Result], findings: list[Finding] | None) -> None:
        """Keep what was found in a document's statements; a cache that cannot be written is no error."""
        body = pickle.dumps(Kept(results, findings), protocol=pickle.HIGHEST_PROTOCOL)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path(statements), hashlib.sha256(body).hexdigest().encode() + b"\n" + body)


def clear_results() -> None:
    """Remove all kept results."""
    import shutil

    shutil.rmtree(usable_root()[0] / _FOLDER, ignore_errors=True)


@cache
def _program() -> str:
    """Return what names the code that judges: a checkout changes without its version."""
    root = Path(__file__).resolve().parent.parent
    files = sorted(path for suffix in ("py", "json", "yaml") for path in root.rglob(f"*.{suffix}"))
    marks = [(str(path.relative_to(root)), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(repr(marks).encode()).hexdigest()
