"""A corpus in, rows and a summary out."""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.check.project import project_of
from factcheck.check.statement import Options
from factcheck.cli.bases import open_own
from factcheck.cli.options import FailOn, fails
from factcheck.cli.progress import counting_late
from factcheck.hints import install_command
from factcheck.model import FactcheckError, Verdict
from factcheck.model.record import record
from factcheck.report.segments import visible
from factcheck.workers import cores

if TYPE_CHECKING:
    from factcheck.corpus.run import Engine, Outcome

#: What an engine needs: module -> what pip installs.
_EMBEDDED = {"pyarrow": "pyarrow"}
_SPARK = _EMBEDDED | {"pandas": "pandas<3", "pyspark": "pyspark[connect]>=4,<5"}


@record
class Asked:
    """What a user asked ``corpus`` to do; the fields are its options, None where one was not given."""

    input: str
    output: Path
    text_column: str | None = None
    id_column: str | None = None
    base: Path | None = None
    engine: str = "embedded"
    master: str | None = None
    remote: str | None = None
    resume: bool = False
    fail_on: FailOn | None = None
    min_confidence: float | None = None
    as_of: date | None = None
    jobs: int | None = None


def check_corpus(asked: Asked) -> int:
    """Check a corpus, write its rows, and tell what was found.

    Returns:
        The exit code; rows that tell of an error do not count, unless there are no others.

    Raises:
        FactcheckError: if the options, the input, the output, the base or the engine cannot be used.
    """
    _see_that_it_fits(asked)
    from factcheck.corpus.inputs import Columns
    from factcheck.corpus.run import Order, run

    project = project_of([_fixed_part(asked.input)], asked.base)
    config = project.config
    if project.base is None:
        raise FactcheckError("no claim base was found")
    fail_on = FailOn(config.get("fail-on", asked.fail_on))
    options = Options(
        date.today(), config.get("min-confidence", asked.min_confidence), config.get("as-of", asked.as_of)
    )
    columns = Columns(asked.text_column or "", asked.id_column)
    order = Order(asked.input, columns, asked.output, options, asked.resume)
    base = open_own(project.base)
    with _engine(asked, config.get("jobs", asked.jobs) or cores()) as engine, counting_late("checking") as progress:
        outcome = run(order, base, engine, progress)
    print(visible(_summary(outcome, base.name)))
    print(visible(f"wrote {asked.output}"))
    total = outcome.summary
    if total.errors:
        print(visible(f"warning: {_count(total.errors, 'row')} could not be checked: column error"), file=sys.stderr)
    if total.rows and total.errors == total.rows:
        return 2
    return int(fails(list(total.verdicts), fail_on))


def _see_that_it_fits(asked: Asked) -> None:
    """Raise if the options exclude each other, or the engine is not installed."""
    spark = asked.engine == "spark"
    if not spark and (asked.master or asked.remote):
        raise FactcheckError(f"{'--master' if asked.master else '--remote'} needs --engine spark")
    if asked.master and asked.remote:
        raise FactcheckError("--master and --remote exclude each other")
    missing = [package for module, package in (_SPARK if spark else _EMBEDDED).items() if find_spec(module) is None]
    if missing:
        what = "--engine spark" if spark else "corpus"
        raise FactcheckError(f"{what} needs more packages: {install_command(*missing)}")


def _fixed_part(given: str) -> str:
    """Return the path before the first part of a glob, from where base and configuration are looked for."""
    if Path(given).exists() or not glob.has_magic(given):
        return given
    parts = Path(given).parts
    fixed = next(at for at, part in enumerate(parts) if glob.has_magic(part))
    return str(Path(*parts[:fixed])) if fixed else "."


@contextmanager
def _engine(asked: Asked, jobs: int) -> Iterator[Engine]:
    if asked.engine == "embedded":
        from factcheck.corpus.local import run_locally

        yield partial(run_locally, jobs=jobs)
        return
    from factcheck.corpus.cluster import run_on_spark, session

    with session(asked.master, asked.remote) as spark:
        yield partial(run_on_spark, spark=spark)


def _summary(outcome: Outcome, base: str) -> str:
    """Return the line that closes a run."""
    total = outcome.summary
    verdicts = [each.value for each in reversed(Verdict) if total.verdicts[each.value]]
    told = [f"{total.verdicts[each]:,} {each.replace('_', ' ')}" for each in verdicts]
    told += [_count(total.errors, "error")] if total.errors else []
    rate = f"{outcome.fresh / outcome.seconds:,.0f} a second" if outcome.fresh and outcome.seconds else "nothing to do"
    kept = f", {outcome.kept:,} of them kept" if outcome.kept else ""
    return (
        f"{_count(total.rows, 'row')} of {_count(total.documents, 'document')} in {_count(outcome.parts, 'part')}{kept}"
        f"{': ' if told else ''}{', '.join(told)}; {outcome.seconds:,.1f} s, {rate} (base: {base})"
    )


def _count(amount: int, noun: str) -> str:
    return f"{amount:,} {noun}{'' if amount == 1 else 's'}"
