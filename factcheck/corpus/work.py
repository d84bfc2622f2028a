"""One part from its input to its file; what every engine does, wherever it does it."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.corpus.inputs import reader
from factcheck.corpus.job import Job
from factcheck.corpus.plan import Part
from factcheck.corpus.rows import Checker, Entry
from factcheck.corpus.schema import ARROW, Row, as_batch
from factcheck.corpus.trail import Trail
from factcheck.model import FactcheckError

#: So many rows are held before they are written.
BATCH_ROWS = 1000
#: Attempts at one part before a run is given up; each document that kills its process takes two.
ATTEMPTS = 16
_SUMMARY_KEY = b"factcheck.summary"


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found in some parts.

    Attributes:
        documents: how many there are.
        rows: how many rows.
        errors: how many of them tell of an error.
        verdicts: how many of each verdict.
    """

    documents: int = 0
    rows: int = 0
    errors: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Summary) -> Summary:
        """Return both together."""
        return Summary(
            self.documents + other.documents,
            self.rows + other.rows,
            self.errors + other.errors,
            self.verdicts + other.verdicts,
        )


def summary_of(path: Path) -> Summary | None:
    """Return what a finished part tells of itself, or None if there is none or it is damaged."""
    try:
        known = json.loads(pq.read_metadata(path).metadata[_SUMMARY_KEY])
        return Summary(known["documents"], known["rows"], known["errors"], Counter(known["verdicts"]))
    except (OSError, pa.ArrowException, ValueError, KeyError, TypeError):
        return None


def do_part(part: Part, job: Job, checker: Checker) -> None:
    """Check a part and write its file in one step; one that is there already stays.

    Args:
        part: what to check.
        job: what it belongs to.
        checker: the base, open in this process.

    Raises:
        FactcheckError: if a file cannot be read or written from here.
    """
    target = job.output / part.name
    if target.exists():
        return
    unfinished = job.work / f"{part.name}.{uuid4().hex}"  # of two machines, both may try
    try:
        with Trail(job.work / f"{part.name}.trail") as trail:
            _write(_Rows(part, job, checker, trail), unfinished)
            os.replace(unfinished, target)  # noqa: PTH105 - replaces in one step on every platform
    except OSError as error:
        what = f"{error.filename}: " if error.filename else ""
        raise FactcheckError(
            f"{what}{error.strerror or error}; input and output must stand where every process can reach them"
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


class _Rows:
    """The rows of a part as they are worked out, and what has been counted so far."""

    def __init__(self, part: Part, job: Job, checker: Checker, trail: Trail) -> None:
        self.documents = self.rows = self.errors = 0
        self.verdicts: Counter[str] = Counter()
        self._entries = (each for one in part.slices for each in reader(one.kind).entries(one, job.columns))
        self._checker, self._trail = checker, trail

    def __iter__(self) -> Iterator[Row]:
        for place, entry in enumerate(self._entries):
            if not self._trail.begin(place):
                entry = Entry(entry.id, error="cannot be checked: the process that tried ended, twice")  # noqa: PLW2901
            self.documents += 1
            for row in self._checker.rows(entry):
                self.rows += 1
                self.errors += row.error is not None
                self.verdicts.update([row.verdict] if row.verdict else [])
                yield row

    def summary(self) -> str:
        """Return what was counted, as it stands in the metadata of the file."""
        return json.dumps(
            {"documents": self.documents, "rows": self.rows, "errors": self.errors, "verdicts": self.verdicts}
        )


def _write(rows: _Rows, path: Path) -> None:
    with pq.ParquetWriter(path, ARROW, compression="zstd") as writer:
        source = iter(rows)
        while batch := list(islice(source, BATCH_ROWS)):
            writer.write_batch(as_batch(batch))
        writer.add_key_value_metadata({_SUMMARY_KEY.decode(): rows.summary()})
