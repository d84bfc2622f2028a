"""What a run is about, written beside its rows, so that it can be gone on with and never mixed with another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path

from factcheck import __version__
from factcheck.base.discover import shown_path
from factcheck.check.statement import Options
from factcheck.corpus.inputs import Columns, Slice
from factcheck.corpus.schema import VERSION
from factcheck.files import write_for_user
from factcheck.model import FactcheckError
from factcheck.model.record import record

_NAME = "_job.json"
_WORK = "_work"


@record
class Job:
    """What the parts of a run share.

    Attributes:
        output: folder of the rows, as a full path.
        columns: where text and id stand.
        options: how statements are judged, the day included.
        base: fingerprint of the content of the base.
        input: fingerprint of the input: names, sizes and times of its files.
    """

    output: Path
    columns: Columns
    options: Options
    base: str
    input: str

    @property
    def work(self) -> Path:
        """Folder of what is under way; it goes when all is done."""
        return self.output / _WORK


@record
class _Record:
    """A job as it stands in its file."""

    schema: int
    tool: str
    base: str
    input: str
    text_column: str
    id_column: str | None
    min_confidence: float
    as_of: str | None
    today: str


#: Field of the record -> how it is told to the user.
_TOLD = {
    "schema": "version of the rows",
    "tool": "version of factcheck",
    "base": "content of the base",
    "input": "input",
    "text_column": "text column",
    "id_column": "id column",
    "min_confidence": "--min-confidence",
    "as_of": "--as-of",
}


def fingerprint_of(files: Sequence[Slice]) -> str:
    """Return a digest of the files of an input as they are now."""
    digest = hashlib.sha256()
    for file in files:
        stat = Path(file.path).stat()
        digest.update(json.dumps([file.name, stat.st_size, stat.st_mtime_ns]).encode())
    return digest.hexdigest()[:32]


def begin(job: Job, resume: bool) -> Job:
    """Make the folder of a run, or go on with the one that is there.

    Args:
        job: what is to be done.
        resume: whether a run that stopped is gone on with.

    Returns:
        The job; of one that is gone on with, with the day on which it began.

    Raises:
        FactcheckError: if something else is in the folder, or it was begun with something else.
    """
    path, shown = job.output / _NAME, shown_path(job.output)
    known = _read(path)
    if known is None:
        if job.output.is_file() or (job.output.is_dir() and any(job.output.iterdir())):
            raise FactcheckError(f"{shown}: exists and is no corpus that was begun here; name another --output")
        write_for_user(path, json.dumps(asdict(_record(job)), indent=2) + "\n")
    elif not resume:
        raise FactcheckError(f"{shown}: exists; go on with it by --resume, or name another --output")
    else:
        mine = _record(job)
        differing = [what for name, what in _TOLD.items() if getattr(known, name) != getattr(mine, name)]
        if differing:
            raise FactcheckError(
                f"{shown}: was begun with another {', another '.join(differing)}; name another --output"
            )
        options = Options(date.fromisoformat(known.today), job.options.min_confidence, job.options.as_of)
        job = Job(job.output, job.columns, options, job.base, job.input)
    job.work.mkdir(exist_ok=True)
    return job


def _record(job: Job) -> _Record:
    options = job.options
    return _Record(
        VERSION,
        __version__,
        job.base,
        job.input,
        job.columns.text,
        job.columns.id,
        options.min_confidence,
        options.as_of.isoformat() if options.as_of else None,
        (options.today or date.today()).isoformat(),
    )


def _read(path: Path) -> _Record | None:
    try:
        found = json.loads(path.read_text("utf-8"))
        date.fromisoformat(found["today"])
        return _Record(**{field.name: found[field.name] for field in fields(_Record)})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactcheckError(
            f"{path}: cannot be read; name another --output, the run cannot be gone on with"
        ) from error
