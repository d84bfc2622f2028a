"""Small corpora for the tests, and an engine for them that needs no process of its own."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

import factcheck
from factcheck.check.statement import Options
from factcheck.corpus.inputs import Columns
from factcheck.corpus.job import Job
from factcheck.corpus.plan import Part
from factcheck.corpus.rows import Checker
from factcheck.corpus.run import Order, Outcome
from factcheck.corpus.run import run as run_corpus
from factcheck.corpus.schema import ARROW
from factcheck.corpus.work import do_part

TEXTS: dict[str, Any] = {
    "one": "Microsoft invested $2 billion in OpenAI in 2019. All is well here.",
    "two": "The OpenAI-Microsoft partnership began in 2016.",
    "three": "",
    "four": 'He said "no, never".\nMicrosoft invested $1 billion in OpenAI in 2019.',
}
COLUMNS_HERE = Columns("text", "id")
DEMO = ("--base", "demo")


def write_table(path: Path, texts: dict[str, Any]) -> Path:
    if path.suffix == ".parquet":
        pq.write_table(
            pa.table({"id": pa.array(map(str, texts), pa.string()), "text": pa.array(texts.values(), pa.string())}),
            path,
        )
    elif path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows([("id", "text"), *texts.items()])
    else:
        path.write_text("".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in texts.items()), "utf-8")
    return path


def rows_of(folder: Path) -> list[dict[str, Any]]:
    return list(ds.dataset(folder, schema=ARROW).to_table().to_pylist())


def in_this_process(parts: Sequence[Part], job: Job, index: Path, done: Callable[[int], None]) -> None:
    """An engine that is quick for little, and in which a test can change what is called."""
    from factcheck.match.base import open_compiled

    checker = Checker(open_compiled(index), job.options)
    for part in parts:
        do_part(part, job, checker)
        done(1)


def check_here(base: factcheck.Base, given: Path | str, output: Path, resume: bool = False, **options: Any) -> Outcome:
    columns = options.pop("columns", COLUMNS_HERE)
    order = Order(str(given), columns, output, Options(date(2026, 1, 2), **options), resume)
    return run_corpus(order, base, in_this_process, lambda amount, total: None)


_DEADLY = """\
import os
import factcheck.corpus.rows as rows
def check(statement, *others, known=rows.check_statement):
    if "deadly" in statement.text:
        os._exit(9)
    return known(statement, *others)
rows.check_statement = check
"""


def write_deadly(folder: Path) -> None:
    """Have each Python that finds a folder on its path end at once when it checks a sentence that is deadly."""
    (folder / "sitecustomize.py").write_text(_DEADLY, "utf-8")
