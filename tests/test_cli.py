"""The command line as a user meets it."""

from __future__ import annotations

import json
import os
import re
import shlex
import sys
import tomllib
from pathlib import Path

import pytest
import typer
import yaml
from command import ROOT, as_bash_reads, run, run_apart
from reference import commands

from factcheck import __version__
from factcheck.cli.app import app_of
from factcheck.model import Verdict

COMMANDS = sorted(commands(typer.main.get_command(app_of())))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["claim", "The OpenAI-Microsoft partnership began in 2016"], 0),
        (["claim", "--fail-on", "disputed", "The OpenAI-Microsoft partnership began in 2016"], 1),
        (["claim", "The OpenAI-Microsoft partnership began in 2021"], 1),
        (["claim", "--fail-on", "never", "The OpenAI-Microsoft partnership began in 2021"], 0),
        (["claim", "--base", "nowhere", "X"], 2),
        (["claim"], 2),
        (["check", "nowhere.md"], 2),
        (["audit"], 1),
        (["show", "nothing-like-it"], 2),
        (["--version"], 0),
        (["--help"], 0),
    ],
)
def test_exit_codes(arguments: list[str], code: int) -> None:
    assert run(*arguments).returncode == code


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.returncode == 0
    assert "factcheck " + command in result.stdout.split("xample", 1)[1]


def test_what_stands_before_a_subcommand_counts_for_it() -> None:
    before = run("sources", "--base", "demo", "verify", "--snapshots", "nowhere")
    assert before.stderr == run("sources", "verify", "--base", "demo", "--snapshots", "nowhere").stderr
    refused = run("sources", "--format", "json", "verify")
    assert (refused.returncode, "put it behind verify" in refused.stderr) == (2, True)


def test_an_entity_without_a_name_is_none() -> None:
    """A variable of a shell that is not set must not stand for all that there is."""
    result = run("timeline", "--base", "demo", "")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("no entity is called ''")


def test_json_carries_the_claim_its_sources_and_the_spans() -> None:
    result = run("claim", "--format", "json", "Microsoft invested $2 billion in OpenAI in 2019")
    (record,) = json.loads(result.stdout)
    assert record["verdict"] == "contradicted"
    (claim,) = record["claims"]
    assert claim["sources"][0]["quote"]
    (difference,) = claim["differences"]
    assert (difference["said"], difference["base"]) == ("$2 billion", "$1 billion")


def test_jsonl_has_a_line_for_each_statement_of_standard_input() -> None:
    result = run("claim", "--format", "jsonl", "-", stdin="Acme rose.\n\nIs it so?\n")
    assert [json.loads(each)["verdict"] for each in result.stdout.splitlines()] == [
        "unverified",
        "not_checkable",
    ]


@pytest.mark.parametrize(
    "text", ["[red]x[/red]", "%s %d {} {0}", "x" * 10_000, "$(ls) `ls` \\1 (?:", "a\x1b[31mb", "\u202eabc"]
)
def test_user_text_is_data(text: str) -> None:
    result = run("claim", text)
    assert result.returncode == 0
    shown = text.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e")
    assert shown in result.stdout


def test_check_reports_places_and_a_summary(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("# Notes\n\nAcme rose. Microsoft invested $2 billion in OpenAI in 2019.\n", "utf-8")
    result = run("check", "--base", "demo", str(draft))
    assert result.returncode == 1
    assert f"{draft}:3:12: contradicted" in result.stdout
    assert "3 statements in 1 file: 1 contradicted, 2 unverified" in result.stdout


def test_check_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Microsoft invested $2 billion in OpenAI in 2019.\n", "utf-8")
    result = run("check", "--base", "demo", str(tmp_path / "missing.txt"), str(draft))
    assert result.returncode == 2
    assert "contradicted" in result.stdout
    assert "missing.txt: no such file" in result.stderr


def test_init_writes_a_base_that_works_and_overwrites_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "facts"
    assert run("init", str(folder)).returncode == 0
    assert "contradicted" in run("claim", "--base", str(folder), "The Harbour Tower is 210 metres tall").stdout
    assert "outdated" in run("claim", "--base", str(folder), "Ada Marsh is the director of the Harbour Tower").stdout
    assert "supported" in run("claim", "--base", str(folder), "The Needle opened in 1998").stdout
    assert run("audit", "--base", str(folder)).returncode == 0
    again = run("init", str(folder))
    assert again.returncode == 2
    assert "nothing was written" in again.stderr


def test_init_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "claims").write_text("a file", "utf-8")
    result = run("init", ".", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (2, ".: cannot be written: File exists\n")
    assert [each.name for each in tmp_path.iterdir()] == ["claims"]
    (tmp_path / "claims").unlink()
    (tmp_path / "draft.md").symlink_to("elsewhere.md")
    assert "draft.md: is there already; nothing was written" in run("init", ".", cwd=tmp_path).stderr
    (tmp_path / "draft.md").unlink()
    result = run("init", ".", cwd=tmp_path)
    assert (result.returncode, "factcheck.toml" in result.stdout) == (0, False)


def test_a_broken_base_is_reported_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text("claims:\n  - id: a\n", "utf-8")
    result = run("claim", "--base", str(tmp_path), "X")
    assert result.returncode == 2
    assert "claims/a.yaml:2:5: missing field 'statement'" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("content", ["claims:\n", "claims: []\n", "sources: [{id: s, title: T}]\n"])
def test_a_base_without_claims_is_told_by_each_command(tmp_path: Path, content: str) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(content, "utf-8")
    told = "warning: the base . holds no claims, so there is nothing to hold a statement against\n"
    for arguments in (
        ["list"],
        ["audit", "--ignore", "unused-source"],
        ["claim", "Acme has 3 rooms."],
        ["search", "Acme"],
    ):
        result = run(*arguments, "--base", ".", cwd=tmp_path)
        assert (result.returncode, result.stderr) == (0, told), arguments
    assert run("list", "--base", "demo").stderr == ""


def test_the_base_is_discovered_in_order(tmp_path: Path) -> None:
    for name in ("option", "environment", "configured", "upward"):
        (tmp_path / name / "claims").mkdir(parents=True)
        (tmp_path / name / "claims" / "a.yaml").write_text(
            f"sources: [{{id: s, title: T}}]\nclaims: [{{id: {name}, statement: X, sources: [s]}}]\n", "utf-8"
        )
    inside = tmp_path / "upward" / "deep"
    inside.mkdir()
    assert "upward" in run("list", cwd=inside).stdout
    (tmp_path / "upward" / "factcheck.toml").write_text('base = "../configured"\n', "utf-8")
    assert "configured" in run("list", cwd=inside).stdout
    environment = {"FACTCHECK_BASE": str(tmp_path / "environment")}
    assert "environment" in run("list", cwd=inside, env=environment).stdout
    assert "option" in run("list", "--base", str(tmp_path / "option"), cwd=inside, env=environment).stdout
    assert "investment-2019" in run("list", cwd=tmp_path).stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_of_the_help_survive_a_shell(command: str) -> None:
    shown = run(*command.split(), "--help", env={"COLUMNS": "200"}).stdout
    examples = re.findall(r"^(?: *|Example: |.*: )(factcheck [^\n>]+)", shown.split("Options:")[0], re.MULTILINE)
    examples = [each.strip() for each in examples if not each.startswith("factcheck [")]
    assert examples
    for example in examples:
        assert as_bash_reads(example) == shlex.split(example)[1:]


def test_the_action_and_the_hooks_name_commands_that_exist() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    scripts = " ".join(step.get("run", "") for step in action["runs"]["steps"])
    hooks = " ".join(hook["entry"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")))
    commands = set(re.findall(r"factcheck ([a-z]+)", f"{scripts} {hooks}"))
    assert commands == {"check", "audit"}
    options = set(re.findall(r"--[a-z-]+", scripts.split("factcheck check", 1)[1])) - {"--"}
    assert options <= set(re.findall(r"--[a-z-]+", run("check", "--help").stdout))


def test_the_version_comes_from_one_place() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert citation["version"] == __version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "factcheck/__init__.py"
    assert run("--version").stdout == f"factcheck {__version__}\n"


@pytest.mark.parametrize("path", sorted((ROOT / ".github").rglob("*.yml")), ids=lambda path: path.name)
def test_forms_and_workflows_are_sound(path: Path) -> None:
    data = yaml.safe_load(path.read_text("utf-8"))
    if path.parent.name == "workflows":
        assert data["jobs"]
    elif path.name != "config.yml":
        assert {"name", "description", "body"} <= set(data)
        assert all(each["attributes"]["label"] for each in data["body"])
    if path.name == "wrong-verdict.yml":
        offered = [each["attributes"]["options"] for each in data["body"] if each["type"] == "dropdown"]
        known = {verdict.value.replace("_", " ") for verdict in Verdict}
        assert [set(each) for each in offered] == [known, known]


def test_no_recipe_and_no_hint_installs_the_stranger_that_has_the_name_on_the_index() -> None:
    files = [
        path for folder in ("factcheck", ".github", ".ci") for path in (ROOT / folder).rglob("*") if path.is_file()
    ]
    files += [ROOT / name for name in ("README.md", "action.yml", "CHANGELOG.md")]
    files += (ROOT / "docs").rglob("*.md")
    texts = {path: path.read_text("utf-8") for path in files if path.suffix not in (".pyc", ".json", ".tsv")}
    named = re.compile(r"""pip install (?:-\S+ )*["']?factcheck(?!-lint)""")
    assert [str(path) for path, text in texts.items() if named.search(text)] == []
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["name"] == "factcheck-lint"


def test_no_page_and_no_setting_has_an_address_to_fill_in() -> None:
    """Whoever copies a command or a recipe must not have to find out first where it lacks something."""
    paths = [path for path in ROOT.iterdir() if path.suffix in (".md", ".toml", ".yml", ".cff", ".yaml")]
    paths += [path for folder in ("docs", ".github") for path in (ROOT / folder).rglob("*.*") if path.suffix != ".svg"]
    found = re.compile(r"github\.com/(?:[A-Z]{3,}|your|my|user)|\bOWNER\b|<(?:owner|account|user)>")
    assert [str(path) for path in paths if found.search(path.read_text("utf-8"))] == []


def test_a_missing_package_is_installed_where_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "watchfiles.py").write_text("raise ImportError")
    result = run_apart(
        "check", "--no-base", "--watch", str(tmp_path), env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    )
    assert result.returncode == 2
    assert result.stderr == f"--watch needs one more package: {sys.executable} -m pip install watchfiles\n"


def test_every_public_name_is_what_it_says_however_often_it_is_asked_for() -> None:
    import factcheck

    for _ in range(2):
        for name in factcheck.__all__:
            found = getattr(factcheck, name)
            assert callable(found) or name == "values", name
