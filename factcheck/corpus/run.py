"""A whole corpus: plan it, let an engine do what is not done yet, and tell what was found."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.base.discover import shown_path
from factcheck.check.statement import Options
from factcheck.corpus.find import find_inputs
from factcheck.corpus.inputs import DOCUMENTS, Columns
from factcheck.corpus.job import Job, begin, fingerprint_of
from factcheck.corpus.plan import Part, plan
from factcheck.corpus.schema import VERSION
from factcheck.corpus.work import Summary, summary_of
from factcheck.files import write_for_user
from factcheck.match.base import Base
from factcheck.model import FactcheckError
from factcheck.model.record import record

#: Does parts of a job with an index, and calls back with the number of parts done since the last call.
Engine = Callable[[Sequence[Part], Job, Path, Callable[[int], None]], None]


@record
class Order:
    """What a user wants checked.

    Attributes:
        input: a file, a folder or a glob.
        columns: where a table has text and id.
        output: folder for the rows.
        options: how statements are judged, the day included.
        resume: whether a run that stopped is gone on with.
    """

    input: str
    columns: Columns
    output: Path
    options: Options
    resume: bool = False


@record
class Outcome:
    """What a run came to.

    Attributes:
        summary: what is in the rows, those of earlier runs included.
        parts: how many parts there are.
        kept: how many of them were done before.
        fresh: how many rows this run added.
        seconds: how long the engine took.
    """

    summary: Summary
    parts: int
    kept: int
    fresh: int
    seconds: float


def run(order: Order, base: Base, engine: Engine, progress: Callable[[int, int], None]) -> Outcome:
    """Check a corpus.

    Args:
        order: what is wanted.
        base: the open base.
        engine: what does the parts.
        progress: called with the parts done since the last call, and with how many there are in all.

    Raises:
        FactcheckError: if the input, the output or the base cannot be used; each problem is told on a line.
    """
    if base.store.folder is None:
        raise FactcheckError("a corpus needs a cache folder that can be written; name one by FACTCHECK_CACHE_DIR")
    files = find_inputs(order.input, bool(order.columns.text), order.output)
    columns = order.columns if files[0].kind != DOCUMENTS else Columns()
    parts = plan(files, columns)
    output = order.output.resolve()
    job = begin(Job(output, columns, order.options, base.store.key, fingerprint_of(files)), order.resume)
    known = {part.number: summary_of(output / part.name) for part in parts}
    pending = [part for part in parts if known[part.number] is None]
    for part in pending:
        (output / part.name).unlink(missing_ok=True)  # a damaged one is done again
    progress(len(parts) - len(pending), len(parts))
    began = time.monotonic()
    if pending:
        engine(pending, job, base.store.folder, lambda amount: progress(amount, len(parts)))
    seconds = time.monotonic() - began
    return _finished(job, parts, pending, seconds)


def _finished(job: Job, parts: Sequence[Part], pending: Sequence[Part], seconds: float) -> Outcome:
    total, fresh = Summary(), 0
    missing = []
    numbers = {part.number for part in pending}
    for part in parts:
        found = summary_of(job.output / part.name)
        if found is None:
            missing.append(part.name)
            continue
        total += found
        fresh += found.rows if part.number in numbers else 0
    if missing:
        raise FactcheckError(f"{shown_path(job.output)}: {len(missing)} parts were not written; --resume goes on")
    write_for_user(job.output / "_summary.json", _told(total, len(parts)))
    shutil.rmtree(job.work, ignore_errors=True)
    return Outcome(total, len(parts), len(parts) - len(pending), fresh, seconds)


def _told(total: Summary, parts: int) -> str:
    verdicts = dict(sorted(Counter(total.verdicts).items()))
    told = {"schema": VERSION, "parts": parts, "documents": total.documents, "rows": total.rows, "errors": total.errors}
    return json.dumps(told | {"verdicts": verdicts}, indent=2) + "\n"
