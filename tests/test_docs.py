"""The pages: every command and example that they show runs, what is generated is current, every link leads somewhere."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from command import ROOT, as_bash_reads, run
from reference import CORPUS, DOCS, PAGES, PICTURE, README, current, missing_parts, picture, words_of

import factcheck
from factcheck.base.schema import SECTIONS
from factcheck.match.base import Base

ALL_PAGES = sorted([README, *DOCS.rglob("*.md")])


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _blocks(page: Path, *languages: str) -> Iterator[str]:
    """Yield the code blocks of a page that are written in one of these languages."""
    for language, block in re.findall(r"^```(\w+)\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE):
        if language in languages:
            yield block


# --- commands


def _commands(page: Path) -> list[str]:
    """Return the commands of the terminal examples, and those in the recipes for make and GitLab."""
    lines = [
        each.strip().removeprefix("- ") for block in _blocks(page, "sh", "yaml", "make") for each in block.splitlines()
    ]
    return [each for each in lines if each.startswith(("factcheck ", "echo "))]


#: The commands of the page on corpora need packages of their own and are run by ``test_corpus``.
COMMANDS = list(dict.fromkeys(each for page in ALL_PAGES if page != CORPUS for each in _commands(page)))


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a draft, a folder of documents and a base, all committed."""
    folder = tmp_path_factory.mktemp("repository")
    (folder / "draft.md").write_text("Microsoft invested $2 billion in OpenAI in 2019.\n", "utf-8")
    (folder / "docs").mkdir()
    (folder / "docs" / "a.md").write_text("All is well.\n", "utf-8")
    (folder / "texts").mkdir()
    (folder / "texts" / "tower-handbook.txt").write_text("From its foot the tower rises 120 metres.\n", "utf-8")
    run("init", "facts", cwd=folder)
    # the command that reads it may be run by another worker than the one that writes it
    run("check", "--baseline", "known.json", "--write-baseline", "docs/", cwd=folder, env={"FACTCHECK_BASE": "demo"})
    assert (folder / "known.json").exists()
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for step in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*git, *step], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_pages_runs(repository: Path, tmp_path: Path, command: str) -> None:
    given = re.fullmatch(r"echo '(.*)' \| (.*)", command)
    words = as_bash_reads(given[2] if given else command)
    of_its_own = any(word.startswith("facts") for word in words)
    result = run(
        *words,
        cwd=tmp_path if words[0] == "init" else repository,
        stdin=given[1] if given else None,
        env={} if of_its_own else {"FACTCHECK_BASE": "demo"},
    )
    assert result.returncode in (0, 1), result.stderr
    assert "Traceback" not in result.stderr


def test_the_pages_have_commands_to_run() -> None:
    assert len(_commands(README)) >= 8
    assert len(COMMANDS) >= 30


def test_ci_runs_the_commands_of_the_readme_and_builds_the_pages() -> None:
    readme, ci = README.read_text("utf-8"), (ROOT / ".ci" / "run").read_text("utf-8")
    commands = [line for block in _blocks(README, "sh") for line in block.splitlines() if line.startswith("pip ")]
    assert len(commands) == 2
    for command in commands:
        assert command in ci.splitlines()
    assert "mkdocs build" in ci
    assert "--strict" in ci
    assert len(readme.splitlines()) <= 200


# --- examples


@pytest.mark.parametrize(
    "page", [each for each in ALL_PAGES if each != CORPUS and list(_blocks(each, "python"))], ids=_name
)
def test_the_python_examples_run(page: Path, tmp_path: Path) -> None:
    run("init", "facts", cwd=tmp_path)
    for block in _blocks(page, "python"):
        shown = subprocess.run(
            [sys.executable, "-c", block],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            encoding="utf-8",
        )
        assert shown.returncode == 0, shown.stderr
        assert "contradicted tower-height" in shown.stdout


BASES = [
    (page, block)
    for page in ALL_PAGES
    for block in _blocks(page, "yaml")
    if page.parent.name == "how-to" and block.startswith(tuple(f"{each}:" for each in SECTIONS))
]


@pytest.mark.parametrize(("page", "block"), BASES, ids=[f"{page.stem}-{at}" for at, (page, _) in enumerate(BASES)])
def test_the_claims_of_the_pages_make_a_base(page: Path, block: str, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(block, "utf-8")
    claims = list(factcheck.load_base(tmp_path).claims())
    assert [each.id for each in claims] == [each["id"] for each in yaml.safe_load(block).get("claims", [])]


@pytest.mark.parametrize("page", [each for each in ALL_PAGES if list(_blocks(each, "toml"))], ids=_name)
def test_the_configurations_of_the_pages_are_sound(page: Path, tmp_path: Path) -> None:
    run("init", "facts", cwd=tmp_path)
    for block in _blocks(page, "toml"):
        name = "pyproject.toml" if "tool" in tomllib.loads(block) else "factcheck.toml"
        (tmp_path / name).write_text(block, "utf-8")
        result = run("config", "show", cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        assert name in result.stdout
        (tmp_path / name).unlink()


def test_the_examples_get_the_verdicts_that_the_readme_gives_them(first_base: Base) -> None:
    rows = re.findall(r'^\|[^|\n]+\| "([^|\n]+)" \| (\w+) \|$', README.read_text("utf-8"), re.MULTILINE)
    assert {verdict for _, verdict in rows} == {each.value for each in factcheck.model.Verdict}
    found = {statement: factcheck.check_statement(statement, first_base).verdict.value for statement, _ in rows}
    assert found == dict(rows)


# --- what a report can say

VERDICTS = DOCS / "reference" / "verdicts.md"
_ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split(" | "))
    for line in VERDICTS.read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| the report says")
]


def _claims(cell: str) -> list[dict[str, object]]:
    """Return the claims of a cell: statements parted by a slash, other fields in brackets."""
    found = []
    for at, part in enumerate(cell.split(" / "), 1):
        statement, _, fields = part.partition(" (`")
        more = yaml.safe_load(f"{{{fields.removesuffix('`)')}}}") if fields else {}
        found.append({"id": f"c{at}", "statement": statement, "sources": ["s"], **more})
    return found


@pytest.mark.parametrize(("reason", "claims", "statement", "verdict"), _ROWS, ids=[each[0] for each in _ROWS])
def test_every_reason_is_given_where_its_page_says(
    reason: str, claims: str, statement: str, verdict: str, tmp_path: Path
) -> None:
    (tmp_path / "claims").mkdir()
    base = {"sources": [{"id": "s", "title": "T"}], "claims": _claims(claims)}
    (tmp_path / "claims" / "a.yaml").write_text(yaml.safe_dump(base), "utf-8")
    result = factcheck.check_statement(statement, factcheck.load_base(tmp_path))
    assert (result.verdict.value, result.reason) == (verdict, reason)


def _reasons(path: Path) -> Iterator[str]:
    """Yield the texts of a module that read like a reason: of three words or more, no docstring, no name in a table."""
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    names = {id(key) for each in ast.walk(tree) if isinstance(each, ast.Dict) for key in each.keys}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in docstrings | names:
            text = each.value.strip("“”;: ")
            if len(text.split()) >= 3 and not text.startswith("these are"):  # a doubt
                yield text


@pytest.mark.parametrize(
    "name",
    [
        *("inference/comparison.py", "judge/decide.py", "judge/parts.py"),
        *("check/statement.py", "check/antecedents.py"),
    ],
)
def test_no_reason_is_missing_on_the_page(name: str) -> None:
    reasons, page = set(_reasons(ROOT / "factcheck" / name)), VERDICTS.read_text("utf-8")
    assert reasons
    assert {each for each in reasons if each not in page} == set()


# --- the tutorial


def test_what_is_wrong_with_the_sample_draft_is_found_and_nothing_else(tmp_path: Path) -> None:
    run("init", "facts", cwd=tmp_path)
    shown = run("check", "facts/draft.md", "--format", "concise", cwd=tmp_path).stdout
    found = re.findall(r"^facts/draft\.md:(\d+):\d+: \w+ ([\w-]+)", shown, re.MULTILINE)
    assert sorted(found) == [
        ("10", "impossible-date"),
        ("3", "contradicted"),
        ("6", "outdated"),
        ("6", "self-contradiction"),
        ("8", "contradicted"),
        ("8", "suspect"),
    ]


def test_the_steps_of_the_tutorial_lead_where_it_says(tmp_path: Path) -> None:
    run("init", "facts", cwd=tmp_path)
    assert "fixed" in run("check", "--fix", "facts/draft.md", cwd=tmp_path).stdout
    assert "is 120 metres tall" in (tmp_path / "facts" / "draft.md").read_text("utf-8")

    (own,) = [block for block in _blocks(DOCS / "tutorial.md", "yaml") if "tower-floors" in block]
    claims = tmp_path / "facts" / "claims" / "claims.yaml"
    claims.write_text(claims.read_text("utf-8").replace("claims:\n", f"claims:\n{own}", 1), "utf-8")
    asked = run("claim", "--base", "facts", "The Harbour Tower has 24 floors.", cwd=tmp_path).stdout
    assert asked.startswith("contradicted")
    assert run("audit", "--base", "facts", cwd=tmp_path).returncode == 0

    (settings,) = _blocks(DOCS / "tutorial.md", "toml")
    (tmp_path / "factcheck.toml").write_text(settings, "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("The Harbour Tower has 24 floors.\n", "utf-8")
    assert "1 statement in 1 file: 1 contradicted" in run("check", ".", cwd=tmp_path).stdout


# --- what is generated


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_the_generated_parts_are_current(page: Path) -> None:
    if page == CORPUS:
        pytest.importorskip("pyarrow", reason="no pyarrow here: pip install '.[corpus]'")
    assert missing_parts(page) == set()
    assert current(page) == page.read_text("utf-8"), "write them anew: python tests/reference.py"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_the_picture_of_the_terminal_is_current() -> None:
    kept = PICTURE.read_text("utf-8")
    assert words_of(kept) == words_of(picture()), "draw it anew: python tests/reference.py"
    assert "contradicted" in words_of(kept)
    assert "@import" not in kept
    assert "url(http" not in kept


# --- links


@pytest.mark.parametrize("page", [*ALL_PAGES, ROOT / "CONTRIBUTING.md"], ids=_name)
def test_every_link_leads_somewhere(page: Path) -> None:
    prose = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    targets = [each.split("#")[0] for each in re.findall(r"\]\(([^)\s]+)\)", prose)]
    here = [each for each in targets if each and "://" not in each]
    assert [each for each in here if not (page.parent / each).exists()] == []


def test_every_page_stands_in_the_contents_of_the_site() -> None:
    # the settings are read as text, for the theme may use tags of its own
    named = re.findall(r"^ +- (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(each.relative_to(DOCS).as_posix() for each in DOCS.rglob("*.md"))
