"""Names of files and words of users that are no text, or that a terminal or a runner would act upon."""

from __future__ import annotations

import csv
import json
import os
import re
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest
from command import run

from factcheck.report.formats import format_names

NAMES = [
    b"caf\xe9",
    b"esc\x1b[31m",
    b"bel\x07",
    b"new\nline",
    b"::error file=x::",
    b"a%0A::b",
    b"\xe2\x80\xaertl",
    b"##[error]x",
    "\x7f \x9b31m \u2028 \u2066x".encode(),
]
_ACTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
#: Formats that programs read; they give names as they are.
DATA = ("json", "jsonl", "sarif", "gitlab", "rdjson", "junit")
TEXT = (
    "Acme has 300 employees.\n\nAcme has 400 employees.\n\n::error::Bolt has 3 rooms.\n\n##[error]Bolt has 4 rooms.\n"
)
BASE = """
sources: [{id: s, title: "::error::T \\e[31m"}]
claims:
  - {id: c, statement: "Acme has 500 employees.", sources: [{source: s, quote: "::add-mask::x"}]}
"""


@pytest.fixture(params=NAMES, ids=repr, scope="session")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drafts and a base, all of whose names are strange."""
    name = os.fsdecode(request.param)
    inner = tmp_path_factory.mktemp("strange") / name
    (inner / "claims").mkdir(parents=True)
    (inner / "claims" / f"{name}.yaml").write_text(BASE, "utf-8")
    (inner / f"{name}.md").write_text(TEXT, "utf-8")
    return inner


@pytest.mark.parametrize("form", format_names())
def test_every_format_is_sound_whatever_a_name_holds(folder: Path, form: str) -> None:
    result = run("check", "--base", ".", "-f", form, ".", cwd=folder)
    assert result.returncode == 1, result.stderr
    out = result.stdout
    if form in ("json", "sarif", "gitlab", "jsonl", "rdjson"):
        told = [json.loads(each) for each in (out.splitlines() if form == "jsonl" else [out])]
        # of half a character, which Python reads, other programs make another one, or nothing at all
        assert json.dumps(told, ensure_ascii=False).encode("utf-8")
    elif form == "junit":
        Tree.fromstring(out)
    elif form == "csv":
        assert len({len(row) for row in csv.reader(out.splitlines())}) == 1
    assert not _ACTS.search(out.replace("\r\n", "\n"))
    assert form in DATA or "\u202e" not in out


@pytest.mark.parametrize("form", format_names())
def test_a_byte_of_a_name_that_is_no_utf8_is_spelt_in_words(tmp_path: Path, form: str) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text(TEXT, "utf-8")
    out = run("check", "--no-base", "-f", form, ".", cwd=tmp_path).stdout
    spelt = {"sarif": "caf%E9.md", **dict.fromkeys(("json", "jsonl", "gitlab", "rdjson", "markdown"), r"caf\\xe9.md")}
    assert spelt.get(form, r"caf\xe9.md") in out
    assert "udce9" not in out
    assert "\ufffd" not in out


def test_a_baseline_knows_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text(TEXT, "utf-8")
    arguments = ["check", "--no-base", "--baseline", "known.json", "."]
    assert run(*arguments, "--write-baseline", cwd=tmp_path).returncode == 0
    assert r"caf\\xe9.md" in (tmp_path / "known.json").read_text("utf-8")
    assert run(*arguments, cwd=tmp_path).returncode == 0


def test_every_format_is_written_to_a_file_whatever_its_name_holds(folder: Path) -> None:
    asked = {form: f"{form}{folder.name}.out" for form in format_names()}
    options = [option for form, name in asked.items() for option in ("-f", f"{form}:{name}")]
    assert run("check", "--base", ".", *options, ".", cwd=folder).returncode == 1
    for name in asked.values():
        assert (folder / name).read_bytes().decode("utf-8"), name


def test_no_line_of_a_report_for_people_is_a_command_of_a_runner(folder: Path) -> None:
    """A runner looks at what stands at the beginning of a line, blanks aside, and at one mark anywhere."""
    for arguments in (
        ["check", "-f", "text", "--all", "."],
        ["check", "--diff", "."],
        ["check", "-f", "concise", "."],
        ["check", "::none", "##[none]"],
        ["audit", "-f", "text"],
        ["claim", "::error::Acme has 300 employees.", "##[error]"],
        ["search", "Acme"],
        ["show", "::x"],
        ["list"],
    ):
        result = run(*arguments, "--base", ".", cwd=folder, env={"GITHUB_ACTIONS": "true"})
        assert "Traceback" not in result.stderr
        for line in (result.stdout + result.stderr).splitlines():
            assert not line.lstrip().startswith("::"), (arguments, line)
            assert "##[" not in line, (arguments, line)


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_every_command_takes_any_argument(name: bytes) -> None:
    word = os.fsdecode(name)
    for command in (
        "claim",
        "search",
        "show",
        "timeline",
        "explain",
        "list --tag",
        "check",
        "audit --select",
        "sources verify --snapshots",
    ):
        arguments = [*command.split(), word]
        result = run(*arguments, "--base", "demo") if command != "explain" else run(*arguments)
        assert result.returncode in (0, 1, 2), arguments
        assert "Traceback" not in result.stderr
        assert not _ACTS.search(result.stdout + result.stderr), arguments


def test_a_statement_that_is_no_text_is_told() -> None:
    result = run("claim", "--base", "demo", os.fsdecode(b"caf\xe9"))
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith(r"'caf\udce9' is not UTF-8")
