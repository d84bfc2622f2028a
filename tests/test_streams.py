"""Standard streams, signals and what is read or written: closed, full, endless, the same file twice."""

from __future__ import annotations

import io
import os
import shlex
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from command import ROOT, run, run_apart

from factcheck.cli.output import write_utf8

WRONG = "Microsoft invested $2 billion in OpenAI in 2019."
FACTCHECK = f"{shlex.quote(sys.executable)} -m factcheck"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell is needed")


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = command.replace("factcheck", FACTCHECK)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "FACTCHECK_BASE": "demo"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


STREAMS = [
    (f"factcheck claim '{WRONG}' >&-", 2, "standard output: is closed\n"),
    (f"factcheck claim '{WRONG}' >/dev/full", 2, "standard output: No space left on device\n"),
    ("factcheck --help >/dev/full", 2, "standard output: No space left on device\n"),
    (f"factcheck claim '{WRONG}' 2>&- >/dev/null", 1, ""),
    ("factcheck show nothing-like-it 2>/dev/full", 2, ""),
    ("factcheck show nothing-like-it >&- 2>&-", 2, ""),
    ("factcheck claim - <&-", 2, "standard input is closed; give it something to read, or name a file\n"),
    ("factcheck check - <&-", 2, "standard input is closed; give it something to read, or name a file\n"),
    (f"(factcheck claim -f json '{WRONG}'; echo $? >&2) | true", 0, "1\n"),
]


@pytest.mark.parametrize(("command", "code", "told"), STREAMS, ids=[each[0] for each in STREAMS])
def test_a_stream_that_is_closed_full_or_left_early(tmp_path: Path, command: str, code: int, told: str) -> None:
    """Exit 2 with one line; a reader that leaves changes nothing: the code is that of the findings."""
    result = shell(command, tmp_path)
    assert (result.returncode, result.stderr) == (code, told)


@pytest.mark.parametrize("form", ["json", "junit", "csv"])
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "ascii"])
def test_what_a_program_reads_is_utf8_whatever_the_system_is_set_to(tmp_path: Path, encoding: str, form: str) -> None:
    text = "Café “Ümit” has 300 rooms 😀.\n\nCafé “Ümit” has 400 rooms 😀.\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    result = run("check", "--no-base", "--all", "-f", form, "a.md", cwd=tmp_path, encoding=encoding)
    assert (result.returncode, result.stderr) == (1, "")
    assert "Café “Ümit” has 300 rooms 😀." in result.stdout


def test_the_ends_of_lines_that_a_program_reads_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows each line feed becomes two characters; in what has both already, as CSV, it became three."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "cp1252", newline="\r\n"))
    write_utf8("é\r\nb\n")
    assert written.getvalue() == "é\r\nb\n".encode()


def test_what_a_person_reads_is_in_the_encoding_of_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Café “Ümit” has 300 rooms 😀.", "utf-8")
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = run_apart("check", "--no-base", "--all", "-f", "text", "a.md", cwd=tmp_path, env=environment)
    assert (result.returncode, result.stderr) == (0, "")
    assert r"Caf\xe9 \u201c\xdcmit\u201d has 300 rooms \U0001f600." in result.stdout


#: Seconds for which a worker has computed that has its task; to look after processes takes less.
_STARTED = 0.3


def workers(parent: int) -> list[int]:
    """Return the processes that one has started and that are at work by now."""
    found = []
    for path in Path(f"/proc/{parent}/task").glob("*/children"):  # each thread has those that it started
        with suppress(OSError):
            found += [int(each) for each in path.read_text().split()]
    return [process for process in found if computed(process) > _STARTED]


def computed(process: int) -> float:
    """Return for how many seconds a process has computed, and its system for it."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(
    not Path(f"/proc/self/task/{os.getpid()}/children").exists(), reason="processes are looked up in /proc"
)
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGTERM, 143), (signal.SIGKILL, -9)], ids=["SIGTERM", "SIGKILL"])
def test_no_worker_outlives_the_command(tmp_path: Path, sent: signal.Signals, code: int) -> None:
    rows = [f"Microsoft invested ${at} billion in company {at} in 2019." for at in range(450)]
    (tmp_path / "a.txt").write_text("\n".join(rows), "utf-8")
    command = [sys.executable, "-m", "factcheck", "check", "-j", "2", "--no-cache", "--no-self-check", "a.txt"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "FACTCHECK_BASE": "demo"}
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while len(found := workers(process.pid)) < 2 and time.monotonic() < until and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(sent)
    out, err = process.communicate(timeout=20)  # returns only when nobody holds the pipes any more
    assert (process.returncode, out, b"Traceback" in err) == (code, b"", False)
    until = time.monotonic() + 5
    while any(map(is_alive, found)) and time.monotonic() < until:
        time.sleep(0.05)
    assert found
    assert not any(map(is_alive, found))


# --- what is read


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.md", b"a\0b", "a.md: is a binary file, not text"),
        ("a.txt", "Old walls.".encode("utf-32"), "a.txt:1:1: not UTF-8 but UTF-32"),
        ("a.txt", "Old\0walls.".encode("utf-16"), "a.txt: is a binary file, not text"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0", "a.png: is a binary file, not text"),
        ("a.pdf", b"%PDF-1.7\n\xe2\xe3", "a.pdf:2:1: not UTF-8: byte 0xe2"),
    ],
)
def test_a_file_that_was_named_and_is_not_read_is_an_error(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(data)
    for path in (name, f"./{name}", str(tmp_path / name)):
        result = run("check", "--no-base", path, cwd=tmp_path)
        assert result.returncode == 2
        assert message in result.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_what_never_ends_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.document.read.MOST_BYTES", 1 << 20)
    result = run("check", "--no-base", "/dev/zero")
    assert (result.returncode, result.stderr) == (2, "/dev/zero: is larger than 1 MB, which no document is; split it\n")


def plant_pipe(path: Path) -> None:
    os.mkfifo(path)


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "draft.md")
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / "a.md").write_text(WRONG, "utf-8")
    wait = "is a named pipe, which may never be written to"
    for arguments, code, told in (
        (["draft.md"], 2, f"draft.md: {wait}; give its text by -\n"),
        (["draft.md", "a.md"], 2, f"draft.md: {wait}; give its text by -\n"),
        (["--baseline", "draft.md", "a.md"], 2, f"draft.md: {wait}; name a file instead\n"),
        (["."], 1, ""),
    ):
        result = run("check", "--base", "demo", *arguments, cwd=tmp_path)
        assert (result.returncode, result.stderr) == (code, told), arguments


def test_a_snapshot_that_is_a_pipe_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    os.mkfifo(tmp_path / "s.txt")
    source = "{id: s, title: T, snapshot: s.txt}"
    claim = "{id: c, statement: Old towns have walls., sources: [{source: s, quote: walls}]}"
    (tmp_path / "claims" / "c.yaml").write_text(f"sources: [{source}]\nclaims: [{claim}]\n", "utf-8")
    for command in (["audit"], ["sources", "verify"]):
        result = run(*command, "--base", ".", cwd=tmp_path)
        assert "s.txt: is no file, but a folder, a pipe or a device" in result.stdout


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such folder")
def test_what_the_shell_gives_open_is_read(tmp_path: Path) -> None:
    (tmp_path / "in.txt").symlink_to("/dev/stdin")
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    result = shell("cat a.txt | factcheck check <(cat a.txt) in.txt", tmp_path)
    assert (result.returncode, result.stderr) == (1, "")
    assert "in 2 files" in result.stdout
    assert run("check", "--no-base", "/dev/null").returncode == 0


def plant_link(path: Path) -> None:
    path.symlink_to("nowhere.yaml")


def plant_device(path: Path) -> None:
    path.symlink_to("/dev/null")


@pytest.mark.parametrize(
    ("plant", "message"),
    [
        (plant_pipe, "is no file but a pipe, a socket or a device"),
        (plant_link, "is a link to nothing: nowhere.yaml"),
        (plant_device, "is no file but a pipe, a socket or a device"),
    ],
)
def test_a_base_says_what_it_cannot_read(tmp_path: Path, plant: object, message: str) -> None:
    (tmp_path / "claims").mkdir()
    plant(tmp_path / "claims" / "a.yaml")  # type: ignore[operator]
    result = run("list", "--base", ".", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (2, f"claims/a.yaml:1:1: {message}\n")


def test_a_linked_folder_of_a_base_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "base" / "claims").mkdir(parents=True)
    (tmp_path / "more").mkdir()
    record = "sources: [{id: s, title: T}]\nclaims: [{id: c, statement: Old towns have walls., sources: [s]}]\n"
    (tmp_path / "more" / "a.yaml").write_text(record, "utf-8")
    (tmp_path / "base" / "claims" / "linked").symlink_to(tmp_path / "more")
    (tmp_path / "more" / "loop").symlink_to(tmp_path / "more")
    result = run("list", "--base", "base", cwd=tmp_path)
    assert (result.returncode, result.stdout.count("Old towns"), result.stderr) == (0, 1, "")


DEEP = 20_000
CONFIGS = [
    ("factcheck.toml", b"\xef\xbb\xbffail-on = 'never'\n", 0, ""),
    ("factcheck.toml", b"a = " + b"[" * DEEP + b"]" * DEEP, 2, "factcheck.toml:1:1: is nested too deeply"),
    ("pyproject.toml", b"tool = 3 # factcheck", 1, ""),
    ("known.json", b"[" * DEEP, 2, "known.json: is no baseline"),
    ("known.json", b'{"version": 1, "findings": ' + b"[" * DEEP, 2, "known.json: is no baseline"),
]


@pytest.mark.parametrize(
    ("name", "data", "code", "message"), CONFIGS, ids=[f"{each[0]} {each[1][:15]!r}" for each in CONFIGS]
)
def test_a_strange_configuration_or_baseline_is_a_message(
    tmp_path: Path, name: str, data: bytes, code: int, message: str
) -> None:
    (tmp_path / "a.md").write_text("Acme has 300 rooms.\n\nAcme has 400 rooms.\n", "utf-8")
    (tmp_path / name).write_bytes(data)
    baseline = ["--baseline", name] if name == "known.json" else []
    result = run("check", "--no-base", *baseline, "a.md", cwd=tmp_path)
    assert result.returncode == code, result.stderr
    assert message in result.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_configuration_that_never_ends_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").symlink_to("/dev/zero")
    result = run("check", "--no-base", ".", cwd=tmp_path)
    assert result.returncode == 2
    assert "factcheck.toml:1:1: is no file, but a link to a folder, a pipe or a device" in result.stderr


# --- what is written


def test_no_report_goes_over_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(WRONG, "utf-8")
    (tmp_path / "link.md").symlink_to("a.md")
    (tmp_path / "claims").mkdir()
    base = "sources: [{id: s, title: T}]\nclaims: [{id: c, statement: Old towns have walls., sources: [s]}]\n"
    (tmp_path / "claims" / "c.yaml").write_text(base, "utf-8")
    for arguments in (
        ["check", "-o", "a.md", "a.md"],
        ["check", "-o", "link.md", "."],
        ["check", "-f", "json:./a.md", "."],
        ["check", "-o", "claims/c.yaml", "a.md"],
        ["check", "--baseline", "a.md", "--write-baseline", "a.md"],
        ["audit", "-o", "claims/c.yaml"],
    ):
        result = run(*arguments, "--base", ".", cwd=tmp_path)
        assert result.returncode == 2, arguments
        assert "is one of the files that are read" in result.stderr
    assert (tmp_path / "a.md").read_text() == WRONG
    assert (tmp_path / "claims" / "c.yaml").read_text() == base
