"""``factcheck corpus`` on one machine: inputs, parts, rows, poisoned rows, going on, messages."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from command import ROOT, run, run_apart
from hypothesis import given, settings
from hypothesis import strategies as st
from reference import CORPUS

pytest.importorskip("pyarrow", reason="no pyarrow here: pip install '.[corpus]'")

import pyarrow as pa
import pyarrow.parquet as pq
from corpora import COLUMNS_HERE, DEMO, TEXTS, check_here, in_this_process, rows_of, write_deadly, write_table

import factcheck
from factcheck.base.discover import bundled
from factcheck.check.statement import Options
from factcheck.corpus import local
from factcheck.corpus import plan as planning
from factcheck.corpus import rows as rows_module
from factcheck.corpus.find import find_inputs
from factcheck.corpus.inputs import Columns, InputError, Slice, digest, reader
from factcheck.corpus.job import Job
from factcheck.corpus.plan import Part, plan
from factcheck.corpus.rows import Checker, Entry
from factcheck.corpus.run import Order
from factcheck.corpus.run import run as run_corpus
from factcheck.corpus.schema import ARROW, COLUMNS, VERSION, VERSION_KEY
from factcheck.corpus.trail import Trail
from factcheck.model import FactcheckError


@pytest.fixture(scope="module")
def base() -> factcheck.Base:
    return factcheck.load_base(bundled())


# --- rows


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl", ".csv"])
def test_a_row_says_what_check_statement_says(base: factcheck.Base, tmp_path: Path, suffix: str) -> None:
    outcome = check_here(base, write_table(tmp_path / f"a{suffix}", TEXTS), tmp_path / "out")
    rows = rows_of(tmp_path / "out")
    assert [(row["document"], row["sentence"]) for row in rows] == [
        ("one", 1),
        ("one", 2),
        ("two", 1),
        ("four", 1),
        ("four", 2),
    ]
    for row in rows:
        result = factcheck.check_statement(row["text"], base)
        assert (row["verdict"], row["reason"]) == (result.verdict, result.reason)
        assert row["confidence"] == result.confidence
        assert row["claims"] == [each.claim.id for each in result.evidence]
        assert TEXTS[row["document"]][row["span"]["start"] : row["span"]["end"]] == row["text"]
        assert (row["error"], row["base"], row["tool"]) == (None, base.store.key, factcheck.__version__)
    assert rows[0]["differences"] == [
        {
            "claim": "investment-2019",
            "kind": "money",
            "said": "$2 billion",
            "base": "$1 billion",
            "said_span": {"start": 19, "end": 29},
            "base_span": {"start": 19, "end": 29},
        }
    ]
    assert (outcome.summary.documents, outcome.summary.rows, outcome.summary.errors) == (4, 5, 0)
    assert outcome.summary.verdicts["contradicted"] == 1


def test_every_file_has_the_schema_and_its_version(base: factcheck.Base, tmp_path: Path) -> None:
    check_here(base, write_table(tmp_path / "a.jsonl", TEXTS), tmp_path / "out")
    (file,) = (tmp_path / "out").glob("part-*.parquet")
    assert pq.read_schema(file).equals(ARROW, check_metadata=False)
    assert pq.read_schema(file).metadata[VERSION_KEY] == str(VERSION).encode()
    assert [each.name for each in COLUMNS] == ARROW.names


def test_without_an_id_the_digest_of_the_text_names_it(base: factcheck.Base, tmp_path: Path) -> None:
    check_here(base, write_table(tmp_path / "a.csv", TEXTS), tmp_path / "out", columns=Columns("text"))
    assert {row["document"] for row in rows_of(tmp_path / "out")} == {digest(text) for text in TEXTS.values() if text}


def test_documents_are_read_as_check_reads_them(base: factcheck.Base, tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.md").write_text("# A title\n\nMicrosoft *invested* $2 billion in OpenAI in 2019.\n", "utf-8")
    (folder / "deep" / "b.html").write_text("<p>The OpenAI-Microsoft partnership began in 2016.</p>", "utf-8")
    (folder / "c.txt").write_bytes(b"caf\xe9")
    check_here(base, folder, tmp_path / "out", columns=Columns())
    rows = {(Path(row["document"]).name, row["text"]): row for row in rows_of(tmp_path / "out")}
    assert rows["a.md", "Microsoft invested $2 billion in OpenAI in 2019."]["verdict"] == "contradicted"
    assert rows["b.html", "The OpenAI-Microsoft partnership began in 2016."]["verdict"] == "disputed"
    assert "c.txt:1:4: not UTF-8" in rows["c.txt", None]["error"]


# --- poisoned rows


@pytest.mark.parametrize(
    ("name", "content", "document", "error"),
    [
        ("a.jsonl", b'{"id": "x", "text": null}', "x", "a.jsonl, byte 0: column 'text' holds nothing, not text"),
        ("a.jsonl", b'{"id": "x", "text": 7}', "x", "a.jsonl, byte 0: column 'text' holds int, not text"),
        ("a.jsonl", b'{"id": "x"}', "a.jsonl, byte 0", "a.jsonl, byte 0: has no field 'text'"),
        ("a.jsonl", b"{nonsense", "a.jsonl, byte 0", "a.jsonl, byte 0: is not JSON: "),
        ("a.jsonl", b"[1]", "a.jsonl, byte 0", "a.jsonl, byte 0: holds list, not a JSON object"),
        ("a.jsonl", b'{"id": "x", "text": "caf\xe9"}', "a.jsonl, byte 0", "a.jsonl, byte 0: is not UTF-8"),
        ("a.jsonl", b'{"id": "x", "text": "\\ud800"}', "x", "a.jsonl, byte 0: is not UTF-8"),
        ("a.jsonl", b'{"id": null, "text": "Y."}', digest("Y."), "a.jsonl, byte 0: column 'id' holds nothing"),
        ("a.jsonl", b'{"id": 1.5, "text": "Y."}', digest("Y."), "a.jsonl, byte 0: column 'id' holds float"),
        ("a.csv", b"x,one,more", "a.csv, byte 0", "a.csv, byte 0: has 3 cells, the header has 2"),
        ("a.csv", b"x,caf\xe9", "x", "a.csv, byte 0: is not UTF-8"),
    ],
)
def test_a_poisoned_row_is_a_row_with_an_error(
    base: factcheck.Base, tmp_path: Path, name: str, content: bytes, document: str, error: str
) -> None:
    good = {".jsonl": b'{"id": "good", "text": "All is well."}', ".csv": b"good,All is well."}[Path(name).suffix]
    head = b"id,text\n" if name.endswith(".csv") else b""
    path = tmp_path / name
    path.write_bytes(head + content + b"\n" + good + b"\n")
    check_here(base, path, tmp_path / "out")
    bad, fine = rows_of(tmp_path / "out")
    place = f"{path}, byte {len(head)}"
    assert bad["document"] == document.replace(f"{name}, byte 0", place)
    assert bad["error"].startswith(error.replace(f"{name}, byte 0", place))
    assert (bad["sentence"], bad["text"], bad["verdict"]) == (0, None, None)
    assert (fine["document"], fine["error"]) == ("good", None)


def test_a_sentence_that_cannot_be_checked_spoils_no_other(
    base: factcheck.Base, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = rows_module.check_statement

    def poisoned(statement: Any, *others: Any) -> Any:
        if "poison" in statement.text:
            raise RecursionError("too deep")
        if "endless" in statement.text:
            assert 0 < signal.getitimer(signal.ITIMER_REAL)[0] <= rows_module.PATIENCE_SECONDS
            signal.raise_signal(signal.SIGALRM)  # as the timer does when the time is up
        return checked(statement, *others)

    monkeypatch.setattr(rows_module, "check_statement", poisoned)
    found = list(Checker(base, Options()).rows(Entry("a", "Good is good. This is poison. It is endless. All is well.")))
    assert [row.error for row in found] == [
        None,
        "cannot be checked: RecursionError: too deep",
        "cannot be checked: given up after 60 seconds",
        None,
    ]
    assert [row.sentence for row in found] == [1, 2, 3, 4]


def test_the_document_on_which_two_attempts_died_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "trail"

    def attempt(*places: int) -> list[bool]:
        """Begin documents and die."""
        trail = Trail(path)
        trail.__enter__()
        return [trail.begin(place) for place in places]

    assert attempt(0, 1, 2) == [True, True, True]
    assert attempt(0, 1, 2) == [True, True, True]
    with Trail(path) as trail:
        assert [trail.begin(place) for place in (0, 1, 2, 3)] == [True, True, False, True]
    assert not path.exists()


def test_an_attempt_that_was_ended_in_order_blames_nobody(tmp_path: Path) -> None:
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt), Trail(tmp_path / "trail") as trail:
            assert trail.begin(5)
            raise KeyboardInterrupt


def test_a_document_that_kills_its_process_is_told_of_and_all_others_are_checked(tmp_path: Path) -> None:
    write_deadly(tmp_path)
    texts = {str(at): "All is well." for at in range(5)} | {"bad": "This is deadly.", "last": "All is well."}
    write_table(tmp_path / "a.jsonl", texts)
    result = run_apart(
        *("corpus", "a.jsonl", "--text-column", "text", "--id-column", "id", "-o", "out", "-j", "2", *DEMO),
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
    )
    assert (result.returncode, result.stderr) == (0, "warning: 1 row could not be checked: column error\n")
    rows = {row["document"]: row["error"] for row in rows_of(tmp_path / "out")}
    assert rows == dict.fromkeys(texts) | {"bad": "cannot be checked: the process that tried ended, twice"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_utf8_stay_apart(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for name in (b"caf\xe9.md", b"caf\xe8.md"):
        (tmp_path / "docs" / os.fsdecode(name)).write_text("All is well.", "utf-8")
    run("corpus", "docs", "--output", "out", *DEMO, cwd=tmp_path)
    assert {row["document"] for row in rows_of(tmp_path / "out")} == {r"docs/caf\xe9.md", r"docs/caf\xe8.md"}


# --- parts

_TEXTS = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30), min_size=1, max_size=12)


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl", ".csv"])
@given(texts=_TEXTS, size=st.integers(1, 200))
@settings(max_examples=15)
def test_however_an_input_is_cut_its_documents_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, texts: list[str], size: int
) -> None:
    path = write_table(tmp_path_factory.mktemp("cut") / f"a{suffix}", dict(enumerate(texts)))
    (whole,) = find_inputs(str(path), True)
    kind = reader(whole.kind)
    found = [
        (entry.id, entry.content, entry.error)
        for cut in kind.cuts(str(path), COLUMNS_HERE, size)
        for entry in kind.entries(whole._replace(start=cut.start, end=cut.end), COLUMNS_HERE)
    ]
    assert found == [(str(at), text, "") for at, text in enumerate(texts)]


def test_parts_follow_the_input_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "LIGHTEST", 200)
    for name in ("b.jsonl", "a.jsonl"):
        write_table(tmp_path / name, {f"{name} {at}": "All is well." for at in range(20)})
    parts = plan(find_inputs(str(tmp_path), True), COLUMNS_HERE)
    assert len(parts) > 4
    assert [part.number for part in parts] == list(range(len(parts)))
    assert [Path(each.name).name for part in parts for each in part.slices] == sorted(
        Path(each.name).name for part in parts for each in part.slices
    )
    sent = [Part.from_json(part.number, part.to_json()) for part in parts]
    assert sent == parts


# --- stopping and going on


@pytest.fixture
def begun(base: factcheck.Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A finished run of some parts."""
    monkeypatch.setattr(planning, "LIGHTEST", 150)
    write_table(tmp_path / "a.jsonl", {str(at): f"All is well in {at}." for at in range(20)})
    check_here(base, tmp_path / "a.jsonl", tmp_path / "out")
    return tmp_path / "out"


def test_what_is_done_is_not_done_again(base: factcheck.Base, begun: Path) -> None:
    before = rows_of(begun)
    parts = sorted(begun.glob("part-*.parquet"))
    assert len(parts) >= 4
    parts[1].unlink()
    parts[2].write_bytes(parts[2].read_bytes()[:-20])
    times = {path: path.stat().st_mtime_ns for path in parts if path != parts[1]}
    outcome = check_here(base, begun.parent / "a.jsonl", begun, resume=True)
    assert (outcome.parts, outcome.kept) == (len(parts), len(parts) - 2)
    assert rows_of(begun) == before
    assert {path for path, then in times.items() if path.stat().st_mtime_ns != then} == {parts[2]}
    assert outcome.summary.rows == len(before)
    assert sorted(path.name for path in begun.iterdir()) == sorted(
        ["_job.json", "_summary.json", *(path.name for path in parts)]
    )


def test_a_run_that_goes_on_keeps_its_day(base: factcheck.Base, begun: Path) -> None:
    known = json.loads((begun / "_job.json").read_text("utf-8"))
    assert known["today"] == "2026-01-02"
    next(begun.glob("part-*.parquet")).unlink()
    days: list[date | None] = []

    def engine(parts: Sequence[Part], job: Job, index: Path, done: Callable[[int], None]) -> None:
        days.append(job.options.today)
        in_this_process(parts, job, index, done)

    order = Order(str(begun.parent / "a.jsonl"), COLUMNS_HERE, begun, Options(date(2027, 1, 1)), True)
    run_corpus(order, base, engine, lambda amount, total: None)
    assert days == [date(2026, 1, 2)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"min_confidence": 0.9}, "was begun with another --min-confidence; name another --output"),
        ({"as_of": date(2020, 1, 1)}, "was begun with another --as-of; name another --output"),
        ({"columns": Columns("text")}, "was begun with another id column; name another --output"),
        ({"resume": False}, "exists; go on with it by --resume, or name another --output"),
    ],
)
def test_runs_are_never_mixed(base: factcheck.Base, begun: Path, change: dict[str, Any], told: str) -> None:
    with pytest.raises(FactcheckError, match=told):
        check_here(base, begun.parent / "a.jsonl", begun, **({"resume": True} | change))


def test_a_changed_input_or_base_is_another_run(
    base: factcheck.Base, begun: Path, make_base: Callable[..., factcheck.Base]
) -> None:
    path = begun.parent / "a.jsonl"
    with pytest.raises(FactcheckError, match="another content of the base; name"):
        check_here(make_base("All is well."), path, begun, resume=True)
    path.write_text(path.read_text("utf-8") + '{"id": "new", "text": "More."}\n', "utf-8")
    with pytest.raises(FactcheckError, match="another input; name"):
        check_here(base, path, begun, resume=True)


def test_a_folder_with_something_else_in_it_is_left_alone(base: factcheck.Base, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep me", "utf-8")
    path = write_table(tmp_path / "a.jsonl", TEXTS)
    for resume in (False, True):
        with pytest.raises(FactcheckError, match="exists and is no corpus that was begun here"):
            check_here(base, path, tmp_path / "out", resume)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["mine.txt"]


# --- the command


def test_the_command_tells_what_it_found(tmp_path: Path) -> None:
    write_table(tmp_path / "a.jsonl", TEXTS | {"five": None})
    command = ("corpus", "a.jsonl", "--text-column", "text", "--output", "out.parquet", *DEMO)
    result = run(*command, cwd=tmp_path)
    first, second = result.stdout.splitlines()
    assert first.startswith("6 rows of 5 documents in 1 part: 1 contradicted, 1 disputed, ")
    assert first.endswith(" a second (base: demo)")
    assert second == "wrote out.parquet"
    assert (result.returncode, result.stderr) == (1, "warning: 1 row could not be checked: column error\n")
    again = run(*command, "--resume", "--fail-on", "never", cwd=tmp_path)
    assert again.returncode == 0
    assert "1 part, 1 of them kept: 1 contradicted" in again.stdout


def _unreadable(folder: Path) -> None:
    (folder / "broken.parquet").write_bytes(b"PAR1 nothing")
    (folder / "empty.jsonl").write_bytes(b"")
    (folder / "list.jsonl").write_bytes(b"[1]\n")
    (folder / "numbers").mkdir()
    pq.write_table(pa.table({"text": [1, 2], "id": [1.5, 2.5]}), folder / "numbers" / "n.parquet")
    write_table(folder / "a.jsonl", TEXTS)
    write_table(folder / "a.csv", TEXTS)
    (folder / "twice.csv").write_text("text,id,text\na,1,b\n", "utf-8")
    (folder / "wide.csv").write_text("text,id\na,1\n", "utf-16")
    (folder / "nothing").mkdir()
    (folder / "bad" / "claims").mkdir(parents=True)
    (folder / "bad" / "claims" / "a.yaml").write_text("claims: [{id: a}]\n", "utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("a.jsonl --text-column txt", "a.jsonl: has no column 'txt' (--text-column); did you mean 'text'?"),
        ("a.csv --text-column text --id-column di", "a.csv: has no column 'di' (--id-column); known are id, text"),
        ("a.jsonl", "a.jsonl: is a table; name the column that holds the text: --text-column NAME"),
        ("none.csv --text-column text", "none.csv: no such file or folder"),
        ("x*.csv --text-column text", "x*.csv: no file has such a name"),
        ("nothing", "nothing: holds no document, and no .parquet, .jsonl or .csv file"),
        ("broken.parquet --text-column text", "broken.parquet: cannot be read as Parquet: "),
        ("list.jsonl --text-column text", "list.jsonl: none of its first lines is a JSON object"),
        ("numbers/n.parquet --text-column text", "numbers/n.parquet: column 'text' holds int64, not text"),
        (
            "twice.csv --text-column text",
            "twice.csv: has 2 columns 'text' (--text-column); give them names of their own",
        ),
        ("wide.csv --text-column text", "wide.csv: its header is not UTF-8; save the file as UTF-8"),
        ("/dev/zero --text-column text", "/dev/zero: is neither a file nor a folder; write what it gives to a file"),
        ("a.csv --text-column text --output a.csv", "a.csv: stands where the rows are to be written; name another"),
        ("a.jsonl --text-column text --base bad", "claims/a.yaml:1:10: missing field"),
        ("a.jsonl --text-column text --master local", "--master needs --engine spark"),
        ("a.jsonl --text-column text --engine spark --master local --remote sc://x", "--master and --remote exclude"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(tmp_path: Path, arguments: str, told: str) -> None:
    _unreadable(tmp_path)
    words = arguments.split()
    if "--base" not in words:
        words += DEMO
    if "--output" not in words:
        words += ["--output", "out"]
    result = run("corpus", *words, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith(told)
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_all_files_that_cannot_be_used_are_told_in_one_run(tmp_path: Path) -> None:
    _unreadable(tmp_path)
    result = run("corpus", "*.*", "--text-column", "body", "--output", "out", *DEMO, cwd=tmp_path)
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == [
        "a.csv",
        "a.jsonl",
        "broken.parquet",
        "list.jsonl",
        "twice.csv",
        "wide.csv",
    ]


def test_missing_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.cli import corpora

    monkeypatch.setattr(corpora, "find_spec", lambda name: None)
    write_table(tmp_path / "a.jsonl", TEXTS)
    for engine, packages in (("embedded", "pyarrow"), ("spark", "pyarrow 'pandas<3' 'pyspark[connect]>=4,<5'")):
        result = run("corpus", "a.jsonl", "--text-column", "text", "-o", "out", "--engine", engine, cwd=tmp_path)
        assert result.returncode == 2
        assert result.stderr.endswith(f"needs more packages: {sys.executable} -m pip install {packages}\n")


def test_without_java_spark_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="no PySpark here: pip install '.[spark]'")
    from factcheck.corpus.cluster import session

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(FactcheckError, match="needs Java 17 or later"), session(None, None):
        pass
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(FactcheckError, match="has no bin/java"), session(None, None):
        pass


@pytest.mark.parametrize(
    ("master", "remote", "told"),
    [
        ("nonsense", None, "--master nonsense: Spark knows no such master"),
        ("local[x]", None, r"--master local\[x\]: Spark knows no such master"),
        (None, "nonsense", "--remote nonsense: is no address of Spark Connect"),
        (None, "spark://host:7077", "--remote spark://host:7077: is no address of Spark Connect"),
        ("local[1]", None, "PYSPARK_PYTHON is /no/python, which cannot be run"),
    ],
)
def test_what_spark_would_tell_on_many_lines_is_told_in_one(
    monkeypatch: pytest.MonkeyPatch, master: str | None, remote: str | None, told: str
) -> None:
    pytest.importorskip("pyspark", reason="no PySpark here: pip install '.[spark]'")
    from factcheck.corpus import cluster

    monkeypatch.setattr(cluster, "_see_that_there_is_java", lambda: None)
    monkeypatch.setenv("PYSPARK_PYTHON", "/no/python")
    with pytest.raises(FactcheckError, match=told), cluster.session(master, remote):
        pass


@pytest.mark.parametrize("command", [["claim", "All is well."], ["check", "--no-base", "SECURITY.md"]])
def test_other_commands_import_nothing_of_it(command: list[str]) -> None:
    code = (
        "import sys\nfrom factcheck.cli import main\n"
        f"sys.argv = ['factcheck', *{command!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('pyarrow', 'pandas', 'pyspark')"
        " or name.startswith(('factcheck.corpus', 'factcheck.spark'))])"
    )
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[-1] == "[]"


def test_a_damaged_stretch_of_parquet_is_one_row(tmp_path: Path) -> None:
    path = write_table(tmp_path / "a.parquet", {str(at): f"All is well in {at}." for at in range(50)})
    body = bytearray(path.read_bytes())
    body[4:200] = b"\xff" * 196
    path.write_bytes(body)
    (entry,) = reader("parquet").entries(Slice("a.parquet", str(path), "parquet", 0, 50), COLUMNS_HERE)
    assert entry.error.startswith("a.parquet: rows 1 to 50 cannot be read: ")


@pytest.mark.parametrize("name", ["a.parquet", "a.jsonl", "a.csv"])
def test_an_input_without_rows_gives_a_table_without_rows(base: factcheck.Base, tmp_path: Path, name: str) -> None:
    outcome = check_here(base, write_table(tmp_path / name, {}), tmp_path / "out")
    assert outcome.summary.rows == 0
    table = pq.read_table(tmp_path / "out" / "part-000000.parquet")
    assert (table.num_rows, table.column_names) == (0, [each.name for each in COLUMNS])


def test_what_was_written_is_no_input(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "out.parquet"):
        folder.mkdir(exist_ok=True)
        write_table(folder / "a.parquet", TEXTS)
    found = find_inputs(str(tmp_path), True, tmp_path / "out.parquet")
    assert [each.name for each in found] == [str(tmp_path / "a.parquet")]


def test_a_glob_may_name_folders_and_documents(tmp_path: Path) -> None:
    for name in ("one/a.md", "one/b.txt", "two/c.md", "two/_d.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("X.", "utf-8")
    found = [Path(each.name).name for each in find_inputs(f"{tmp_path}/**/*.md", False)]
    assert found == ["a.md", "c.md"]
    assert [Path(each.name).name for each in find_inputs(f"{tmp_path}/*", False)] == ["a.md", "b.txt", "c.md"]
    with pytest.raises(InputError, match="no file has such a name"):
        find_inputs(f"{tmp_path}/*.docx", False)


# --- the page


def _commands_of_the_page() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", CORPUS.read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("factcheck ")]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that the commands of the page read."""
    folder = tmp_path_factory.mktemp("desk")
    pq.write_table(pa.table({"id": [1, 2], "body": list(TEXTS.values())[:2]}), folder / "news.parquet")
    for name in ("archive", "docs"):
        (folder / name).mkdir()
    write_table(folder / "archive" / "a.jsonl", TEXTS)
    (folder / "docs" / "a.md").write_text("All is *well*.\n", "utf-8")
    return folder


@pytest.mark.parametrize("command", [each for each in _commands_of_the_page() if "--engine" not in each])
def test_every_command_of_the_page_runs(desk: Path, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process; that several do the same is shown above."""

    def run_here(parts: Sequence[Part], job: Job, index: Path, done: Callable[[int], None], jobs: int) -> None:
        in_this_process(parts, job, index, done)

    monkeypatch.setattr(local, "run_locally", run_here)
    result = run(*shlex.split(command)[1:], cwd=desk, env={"FACTCHECK_BASE": "demo"})
    assert result.returncode in (0, 1), result.stderr
    assert result.stdout.endswith(f"wrote {shlex.split(command)[shlex.split(command).index('--output') + 1]}\n")
