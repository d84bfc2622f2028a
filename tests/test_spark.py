"""``--engine spark`` and ``factcheck.spark`` on real Spark; skipped with a reason where there is none.

What starts a Spark, a cluster or a server is marked ``slow``: ``pytest -m slow``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from command import ROOT, run, run_apart

pytest.importorskip("pyspark", reason="no PySpark here: pip install '.[spark]'")

from corpora import COLUMNS_HERE, DEMO, TEXTS, check_here, rows_of, write_deadly, write_table
from spark_nodes import QUICK_JAVA, connect_server, standalone

import factcheck
from factcheck import spark as notebook
from factcheck.base.discover import bundled
from factcheck.check.statement import Options
from factcheck.corpus import plan as planning
from factcheck.corpus.cluster import run_on_spark, session, told_of
from factcheck.corpus.inputs import InputError, digest
from factcheck.corpus.run import Order, Outcome
from factcheck.corpus.run import run as run_corpus
from factcheck.corpus.schema import COLUMNS

pytestmark = [
    pytest.mark.skipif(not shutil.which("java"), reason="no Java here: apt-get install default-jre-headless"),
]


@pytest.fixture(scope="module")
def base() -> factcheck.Base:
    return factcheck.load_base(bundled())


@pytest.fixture(scope="module")
def spark(base: factcheck.Base) -> Iterator[Any]:
    quick = mock.patch.dict(os.environ, SPARK_SUBMIT_OPTS=QUICK_JAVA, SPARK_LOCAL_IP="127.0.0.1")
    with quick, session("local[2]", None) as opened:
        yield opened


def check_on(spark: Any, base: factcheck.Base, given: Path, output: Path, resume: bool = False) -> Outcome:
    order = Order(str(given), COLUMNS_HERE, output, Options(date(2026, 1, 2)), resume)
    return run_corpus(order, base, partial(run_on_spark, spark=spark), lambda amount, total: None)


@pytest.mark.slow
def test_both_engines_write_the_same_files(
    spark: Any, base: factcheck.Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "LIGHTEST", 200)
    texts: dict[str, Any] = {f"{id} {at}": text for at in range(4) for id, text in TEXTS.items()} | {"poisoned": None}
    path = write_table(tmp_path / "a.jsonl", texts)
    here, there = (
        check_here(base, path, tmp_path / "embedded"),
        check_on(spark, base, path, tmp_path / "spark"),
    )
    assert here.summary == there.summary
    names = [sorted(each.name for each in (tmp_path / engine).iterdir()) for engine in ("embedded", "spark")]
    assert names[0] == names[1]
    assert len(names[0]) > 5
    assert rows_of(tmp_path / "spark") == rows_of(tmp_path / "embedded")
    # and what is done is not done again
    (tmp_path / "spark" / "part-000001.parquet").unlink()
    again = check_on(spark, base, path, tmp_path / "spark", resume=True)
    assert (again.parts - again.kept, again.summary) == (1, there.summary)
    assert rows_of(tmp_path / "spark") == rows_of(tmp_path / "embedded")


@pytest.mark.slow
def test_a_dataframe_gives_the_same_rows_in_a_lazy_one(spark: Any, base: factcheck.Base, tmp_path: Path) -> None:
    check_here(base, write_table(tmp_path / "a.jsonl", TEXTS | {"bad": None}), tmp_path / "out")
    frame = spark.createDataFrame([*TEXTS.items(), ("bad", None)], "`my id` string, `the text` string")
    rows = notebook.check(frame, "the text", base, "my id", Options(date(2026, 1, 2)))
    assert rows.columns == [each.name for each in COLUMNS]
    found = {(row["document"], row["sentence"]): row.asDict(recursive=True) for row in rows.collect()}
    known = {(row["document"], row["sentence"]): row for row in rows_of(tmp_path / "out")}
    assert found.keys() == known.keys()
    for place, row in known.items():
        if place[0] != "bad":
            assert found[place] == row
    assert found["bad", 0]["error"] == "document bad: column 'the text' holds nothing, not text"


@pytest.mark.slow
def test_a_dataframe_without_ids_is_named_by_digests(spark: Any) -> None:
    frame = spark.createDataFrame([(7, "All is well.")], "number int, text string")
    (row,) = notebook.check(frame, "text", "demo").collect()
    assert row.document == digest("All is well.")
    (row,) = notebook.check(frame, "text", "demo", "number").collect()
    assert row.document == "7"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("column", "id_column", "told"),
    [
        ("txt", None, r"the DataFrame: has no column 'txt' \(--text-column\); did you mean 'text'\?"),
        ("number", None, "the DataFrame: column 'number' holds double, not string"),
        ("text", "number", "the DataFrame: column 'number' holds double, not string"),
    ],
)
def test_a_dataframe_that_does_not_fit_is_told_of_at_once(
    spark: Any, column: str, id_column: str | None, told: str
) -> None:
    frame = spark.createDataFrame([(7.5, "All is well.")], "number double, text string")
    with pytest.raises(InputError, match=told):
        notebook.check(frame, column, "demo", id_column)


# --- a cluster, a server: processes of their own


def corpus(folder: Path, output: str, *arguments: str, path: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = ("corpus", "a.jsonl", "--text-column", "text", "--id-column", "id", "-o", output, *DEMO)
    environment = {
        "SPARK_SUBMIT_OPTS": QUICK_JAVA,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYTHONPATH": f"{path}{os.pathsep}{ROOT}",
    }
    return run_apart(*command, *arguments, cwd=folder, env=environment)


@pytest.mark.slow
def test_twenty_thousand_sentences_are_the_same_though_a_worker_is_killed(tmp_path: Path) -> None:
    """The sentences are short, as long ones would take minutes; ``benchmarks/corpus.py`` has longer ones."""
    told = [text for text in TEXTS.values() if text]
    texts = {
        str(at): " ".join([told[at % len(told)], *(f"Is it {at * 50 + more}?" for more in range(50))])
        for at in range(400)
    }
    write_table(tmp_path / "a.jsonl", texts)
    assert corpus(tmp_path, "embedded").returncode == 1
    known = rows_of(tmp_path / "embedded")
    assert len(known) >= 20_000
    with standalone(tmp_path) as cluster:

        def kill() -> None:
            """Kill a worker as soon as the first part is there."""
            while not ended.wait(0.05):
                if list((tmp_path / "spark").glob("part-*.parquet")):
                    cluster.kill(0)
                    return

        ended = threading.Event()
        killer = threading.Thread(target=kill)
        killer.start()
        result = corpus(tmp_path, "spark", "--engine", "spark", "--master", cluster.url)
        ended.set()
        killer.join()
        assert cluster.workers[0].poll() is not None
    assert result.returncode == 1, result.stderr
    assert rows_of(tmp_path / "spark") == known


@pytest.mark.slow
def test_a_document_that_kills_its_process_is_told_of(tmp_path: Path) -> None:
    write_deadly(tmp_path)
    write_table(tmp_path / "a.jsonl", {"one": "All is well.", "bad": "This is deadly.", "last": "All is well."})
    result = corpus(tmp_path, "spark", "--engine", "spark", "--master", "local[1]", path=tmp_path)
    assert (result.returncode, result.stderr.splitlines()[-1:]) == (
        0,
        ["warning: 1 row could not be checked: column error"],
    )
    assert [row["error"] for row in rows_of(tmp_path / "spark")] == [
        None,
        "cannot be checked: the process that tried ended, twice",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Traceback\n  File\nfactcheck.model.errors.FactcheckError: /out: No such file; it must stand there\n\nat java.x",
            "/out: No such file; it must stand there",
        ),
        (
            "ModuleNotFoundError: No module named 'factcheck.corpus'",
            f"the Python of the Spark workers has no factcheck; install factcheck {factcheck.__version__} with its extra"
            " spark there, or name another Python by PYSPARK_PYTHON",
        ),
        ("\n[SOMETHING] It went wrong.\n\tat java.x", "Spark: [SOMETHING] It went wrong."),
    ],
)
def test_what_went_wrong_on_a_cluster_is_one_line(text: str, told: str) -> None:
    assert told_of(RuntimeError(text)) == told


@pytest.fixture(scope="module")
def connect(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with connect_server(tmp_path_factory.mktemp("connect")) as url:
        yield url


@pytest.mark.slow
def test_spark_connect_gives_the_same_rows(tmp_path: Path, connect: str) -> None:
    """The texts are of several parts, which may be done in any order; what makes them long is quickly checked."""
    texts = {
        f"{id} {at}": f"{text} Town {at} has {at % 7} towers. {'Long ' * 500}."
        for at in range(20)
        for id, text in TEXTS.items()
    }
    write_table(tmp_path / "a.jsonl", texts)
    assert corpus(tmp_path, "embedded").returncode == 1
    assert len(list((tmp_path / "embedded").glob("part-*.parquet"))) > 5
    result = corpus(tmp_path, "connect", "--engine", "spark", "--remote", connect)
    assert result.returncode == 1, result.stderr
    found = rows_of(tmp_path / "connect")
    assert found == rows_of(tmp_path / "embedded")
    assert len({row["document"] for row in found}) == len(texts)


@pytest.mark.slow
def test_a_notebook_may_be_connected(tmp_path: Path, connect: str) -> None:
    code = (
        "import sys\nfrom pyspark.sql import SparkSession\nfrom factcheck import spark\n"
        "session = SparkSession.builder.remote(sys.argv[1]).getOrCreate()\n"
        "frame = session.createDataFrame([('a', 'Microsoft invested $2 billion in OpenAI in 2019.')], 'id string, text string')\n"
        "for _ in range(2): rows = spark.check(frame, 'text', 'demo', 'id').collect()\n"
        "print([(row.document, row.verdict) for row in rows])\nsession.stop()\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    shown = subprocess.run(
        [sys.executable, "-c", code, connect],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.stdout == "[('a', 'contradicted')]\n", shown.stderr


@pytest.mark.parametrize(
    "where",
    [
        ("--master", "spark://127.0.0.1:9"),
        ("--master", "spark://127.0.0.1:9,127.0.0.1:11"),
        ("--remote", "sc://127.0.0.1:9/;token=x"),
        ("--remote", "sc://[::1]:9"),
        ("--master", "spark://127.0.0.1:port"),
    ],
)
def test_a_cluster_that_does_not_answer_is_told_of_at_once(tmp_path: Path, where: tuple[str, str]) -> None:
    write_table(tmp_path / "a.jsonl", TEXTS)
    command = ("corpus", "a.jsonl", "--text-column", "text", "-o", "out", "--engine", "spark")
    result = run(*command, *where, *DEMO, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith(f"Spark at {where[1]} does not answer: ")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()
