"""``--since``: sentences that a file did not hold at a git revision, whatever git would show as a difference."""

from __future__ import annotations

import io
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from command import run

from factcheck.check.changes import Changes
from factcheck.document.read import read_document
from factcheck.model import FactcheckError

OLD, NEW = "Old towns have old walls.", "New towns have no walls."


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"]
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "x", "--allow-empty")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q")
    return folder


def docx(*paragraphs: str) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    return data.getvalue()


def plain(end: str, encoding: str = "utf-8") -> Callable[..., bytes]:
    return lambda *paragraphs: (end + end).join(paragraphs).encode(encoding)


KINDS = [
    ("a.md", plain("\n"), ""),
    ("a.docx", docx, ""),
    ("a.txt", plain("\n", "utf-16"), ""),
    ("a.md", plain("\r"), ""),
    ("a.md", plain("\r\n"), "* text=auto\n"),
    ("a.md", plain("\n"), "*.md -diff\n"),
    ("a.md", plain("\n"), "*.md binary\n"),
    (":a.md", plain("\n"), ""),
    (":(glob)a.md", plain("\n"), ""),
    ("-a.md", plain("\n"), ""),
    ("a\nb.md", plain("\n"), ""),
    ("a *[x].md", plain("\n"), ""),
    (os.fsdecode(b"caf\xe9.md"), plain("\n"), ""),
]


@pytest.mark.parametrize(("name", "written", "attributes"), KINDS, ids=[repr(kind[0] + kind[2]) for kind in KINDS])
def test_what_is_new_is_found_in_every_kind_of_file(
    repository: Path, name: str, written: Callable[..., bytes], attributes: str
) -> None:
    path = repository / name
    if attributes:
        (repository / ".gitattributes").write_text(attributes)
    path.write_bytes(written(OLD))
    commit(repository)
    changes = Changes("HEAD")
    document = read_document(path)
    assert changes.keep(document.name, document.statements) == ()
    path.write_bytes(written(NEW, OLD))
    document = read_document(path)
    assert [each.text for each in changes.keep(document.name, document.statements)] == [NEW]


def kept(path: Path, revision: str = "HEAD") -> list[str]:
    document = read_document(path)
    return [each.text for each in Changes(revision).keep(document.name, document.statements)]


def test_a_sentence_that_only_moved_is_not_new_and_a_second_one_of_it_is(repository: Path) -> None:
    (repository / "a.md").write_text(f"{OLD}\n\nMore of it is here.\n")
    commit(repository)
    (repository / "a.md").write_text(f"More of\nit is here.\n\n{OLD} {OLD}\n")
    assert kept(repository / "a.md") == [OLD]


def test_links_are_followed_as_they_led_then(repository: Path) -> None:
    (repository / "one.md").write_text(OLD)
    (repository / "two.md").write_text(NEW)
    (repository / "sub").mkdir()
    link = repository / "sub" / "link.md"
    link.symlink_to("../one.md")
    commit(repository)
    assert kept(link) == []
    (repository / "one.md").write_text(f"{NEW} {OLD}")
    assert kept(link) == [NEW]
    link.unlink()
    link.symlink_to("../two.md")
    assert kept(link) == [NEW]
    (repository.parent / "outside.md").write_text(OLD)
    link.unlink()
    link.symlink_to("../../outside.md")
    commit(repository)
    assert kept(link) == [OLD]  # what stands outside was never in the commit


def test_each_file_is_looked_up_in_its_own_repository(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    git(inner, "init", "-q")
    (inner / "a.md").write_text(OLD)
    commit(inner)
    git(repository, "submodule", "add", "-q", str(inner), "part")
    (repository / "b.md").write_text(OLD)
    commit(repository)
    inside = repository / "part" / "a.md"
    assert kept(inside) == []
    inside.write_text(f"{OLD} {NEW}")
    commit(repository / "part")
    # HEAD of the submodule has it; HEAD of the repository around records the commit before
    assert kept(inside) == [NEW]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_DIR", str(inner / ".git"))
    assert kept(Path("repository") / "b.md") == []
    assert kept(inside.absolute()) == [NEW]


def test_what_git_cannot_tell_is_an_error(repository: Path, tmp_path: Path) -> None:
    (repository / "a.md").write_text(OLD)
    commit(repository)
    for revision in ("nowhere", "^HEAD", "HEAD..HEAD", "--all", "HEAD:a.md", ""):
        result = run("check", "--no-base", "--since", revision, "a.md", cwd=repository)
        assert (result.returncode, result.stdout) == (2, ""), revision
        assert result.stderr.startswith(f"--since {revision}: "), result.stderr
    (tmp_path / "b.md").write_text(OLD)
    with pytest.raises(FactcheckError, match="not a git repository"):
        kept(tmp_path / "b.md")
    (repository / "a.md").write_text(NEW)
    name = git(repository, "rev-parse", "HEAD:a.md").strip()
    (repository / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(FactcheckError, match="git cat-file failed"):
        kept(repository / "a.md")


def test_a_new_sentence_is_held_against_the_old_ones(repository: Path) -> None:
    path = repository / "a.md"
    path.write_text("Acme has 300 employees.\n\nBolt has 20 rooms.\n\nBolt has 30 rooms.\n")
    commit(repository)
    arguments = ["--no-base", "--since", "HEAD", "-f", "concise", "a.md"]
    assert run("check", *arguments, cwd=repository).stdout == ""
    path.write_text(path.read_text() + "\nAcme has 400 employees.\n")
    for _ in range(2):
        assert run("check", *arguments, cwd=repository).stdout.startswith("a.md:1:1: error self-contradiction")
    assert run("check", *arguments, cwd=repository).stdout.count("\n") == 1


def test_standard_input_is_compared_under_the_name_that_it_is_given(repository: Path) -> None:
    (repository / "docs").mkdir()
    (repository / "docs" / "a.md").write_text("Acme has 300 employees.")
    commit(repository)
    text = "Acme has 300 employees.\n\nAcme has 400 employees.\n"
    for name, count in (("docs/a.md", 1), ("none/b.md", 2)):
        arguments = ["--no-base", "--all", "--since", "HEAD", "--stdin-filename", name, "-f", "jsonl", "-"]
        assert run("check", *arguments, cwd=repository, stdin=text).stdout.count('"statement"') == count
