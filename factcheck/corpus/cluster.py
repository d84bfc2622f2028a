"""The engine of a cluster: Apache Spark hands the parts to Python processes of its executors.

The compiled base travels once to each executor, as an archive that Spark unpacks there; a Python process opens it by
memory map and stays warm over all parts that it is given. Input and output are files that driver and executors reach
under one path, so that the rows of a part are written where they are worked out.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.corpus.job import Job
from factcheck.corpus.plan import Part
from factcheck.corpus.shipping import Shipped, checker_for, ship
from factcheck.corpus.work import ATTEMPTS, do_part
from factcheck.model import FactcheckError

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql import SparkSession

_LOOK_SECONDS = 0.5
_APPLICATION = "factcheck corpus"
_SETTINGS = {
    "spark.log.level": "OFF",
    "spark.task.maxFailures": str(ATTEMPTS),
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
_LOCAL = re.compile(r"local(?:\[(\d+|\*)(?:, *\d+)?\])?")
#: Masters of other kinds, as Spark writes them.
_ELSEWHERE = re.compile(r"(?:spark|k8s|mesos)://.|yarn$|local-cluster\[")
_ADDRESS = re.compile(r"(spark|sc)://([^/;]+)")
_PORTS = {"spark": "7077", "sc": "15002"}
_ANSWER_SECONDS = 10.0
_MISSING = re.compile(r"No module named '(\w+)")
_RAISED = re.compile(r"^(?:factcheck\.model\.errors\.|factcheck\.corpus\.inputs\.)\w+Error: (.+)$", re.MULTILINE)


@contextmanager
def session(master: str | None, remote: str | None) -> Iterator[SparkSession]:
    """Give a Spark session, and stop it behind the block.

    Args:
        master: URL of a master; this machine if neither is given.
        remote: URL of a Spark Connect server.

    Raises:
        FactcheckError: in one line, if there is no Java or the cluster cannot be reached.
    """
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    _see_that_it_is_known(master, remote)
    if not remote:
        _see_that_there_is_java()
    if not remote and _LOCAL.fullmatch(master or "local"):
        _see_that_there_is_python()
    _see_that_it_answers(remote or master or "")
    # without this, workers take the Python of the system, which knows nothing of what is installed here
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName(_APPLICATION)
    builder = builder.remote(remote) if remote else builder.master(_with_patience(master or "local[*]"))
    if not remote or remote.startswith("local"):
        # what a server has is set already
        builder = builder.config(map=_SETTINGS)
    try:
        spark = builder.getOrCreate()
        spark.range(1).count()  # a Connect server is first spoken to here
    except Exception as error:
        raise FactcheckError(
            f"Spark at {remote or master or 'local[*]'} does not answer: {_first_line(error)}"
        ) from error
    try:
        yield spark
    except PySparkException as error:
        raise FactcheckError(told_of(error)) from error
    finally:
        spark.stop()


def _with_patience(master: str) -> str:
    """Return the URL of a master; one on this machine gives up at the first failure unless a second number is given."""
    local = _LOCAL.fullmatch(master)
    return f"local[{local[1] or 1},{ATTEMPTS}]" if local and "," not in master else master


def run_on_spark(
    parts: Sequence[Part], job: Job, index: Path, done: Callable[[int], None], spark: SparkSession
) -> None:
    """Do parts on a cluster.

    Args:
        parts: what is to be done.
        job: what they belong to.
        index: folder of the compiled base.
        done: called with the number of parts done since the last call.
        spark: the session.
    """
    shipped = ship(spark, index, job.options)
    sent = [(part.number, part.to_json()) for part in parts]
    # one task for each part, so that a lost worker costs no more than one
    frame = spark.createDataFrame(sent, "number int, slices string").repartition(len(sent))
    work = frame.mapInPandas(partial(_do_parts, job=job, shipped=shipped), "number int")
    with _watched(parts, job, done):
        work.collect()


def _do_parts(batches: Iterator[pd.DataFrame], job: Job, shipped: Shipped) -> Iterator[pd.DataFrame]:
    """Do the parts that a task was given; runs on an executor."""
    for batch in batches:
        checker = checker_for(shipped)
        for number, slices in zip(batch["number"], batch["slices"], strict=True):
            do_part(Part.from_json(int(number), slices), job, checker)
        yield batch[["number"]]


@contextmanager
def _watched(parts: Sequence[Part], job: Job, done: Callable[[int], None]) -> Iterator[None]:
    """Count the parts that have come into being, and tell of them, until the block ends."""
    missing = {part.name for part in parts}

    def look() -> None:
        ready = {name for name in missing if (job.output / name).exists()}
        missing.difference_update(ready)
        done(len(ready))

    def keep_looking() -> None:
        while not ended.wait(_LOOK_SECONDS):
            look()

    ended = threading.Event()
    watcher = threading.Thread(target=keep_looking, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
        look()


def _see_that_it_is_known(master: str | None, remote: str | None) -> None:
    """Raise if a URL is of no kind that Spark knows, of which Java would tell on many lines."""
    if remote and not remote.startswith(("sc://", "local")):
        raise FactcheckError(f"--remote {remote}: is no address of Spark Connect; write sc://HOST:15002")
    if master and not (_LOCAL.fullmatch(master) or _ELSEWHERE.match(master)):
        raise FactcheckError(f"--master {master}: Spark knows no such master; write local[N] or spark://HOST:7077")


def _see_that_there_is_python() -> None:
    """Raise if the workers of this machine are told to use a Python that is not there."""
    python = os.environ.get("PYSPARK_PYTHON")
    if python and not shutil.which(python):
        raise FactcheckError(f"PYSPARK_PYTHON is {python}, which cannot be run; name another Python, or unset it")


def _see_that_there_is_java() -> None:
    home = os.environ.get("JAVA_HOME")
    if home and not shutil.which("java", path=str(Path(home) / "bin")):
        raise FactcheckError(f"JAVA_HOME is {home}, which has no bin/java; name a JRE of Java 17 or later, or unset it")
    if not home and not shutil.which("java"):
        raise FactcheckError(
            "--engine spark needs Java 17 or later: install a JRE, or set JAVA_HOME; --remote needs none"
        )


def _see_that_it_answers(url: str) -> None:
    """Raise unless some host of a URL takes a connection; Spark itself would try for minutes."""
    found = _ADDRESS.match(url)
    if found is None:
        return
    problems = []
    for each in found[2].split(","):
        host, _, port = each.rpartition(":") if ":" in each else (each, "", _PORTS[found[1]])
        try:
            socket.create_connection((host.strip("[]"), int(port)), _ANSWER_SECONDS).close()
            return
        except (OSError, ValueError) as error:
            problems.append(getattr(error, "strerror", None) or str(error))
    raise FactcheckError(f"Spark at {url} does not answer: {problems[0]}; is it running, and is the address right?")


def told_of(error: BaseException) -> str:
    """Return what went wrong on a cluster in one line."""
    text = str(error)
    raised = _RAISED.findall(text)
    if raised:
        return str(raised[-1])
    missing = _MISSING.search(text)
    if missing:
        return (
            f"the Python of the Spark workers has no {missing[1]}; install factcheck {__version__} with its extra spark"
            " there, or name another Python by PYSPARK_PYTHON"
        )
    return f"Spark: {_first_line(error)}"


def _first_line(error: BaseException) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
