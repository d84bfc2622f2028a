"""The cache of compiled bases: built once, brought up to date, never trusted blindly, safe with parallel runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.base import build
from factcheck.base.cache import Slot, cached_bases, clear_cache, usable_root
from factcheck.match.base import Base, load_base
from factcheck.model import BaseError

ROOT = Path(__file__).resolve().parent.parent


def write(folder: Path, name: str, content: str) -> None:
    (folder / "claims").mkdir(exist_ok=True)
    path = folder / "claims" / name
    path.write_text(content, "utf-8")
    # an edit within the clock's resolution must still show
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000 * len(content)))


def claim(name: str, statement: str, extra: str = "") -> str:
    return f"claims:\n  - id: {name}\n    statement: {statement}\n    sources: [s]\n{extra}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "s.yaml", "sources:\n  - {id: s, title: T}\n")
    for index in range(5):
        write(tmp_path, f"{index}.yaml", claim(f"c{index}", f"Town {index} has {index + 3} towers."))
    return tmp_path


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read while building."""
    names: list[str] = []
    load = build.load_file

    def noting(path: Path, root: Path) -> object:
        names.append(path.name)
        return load(path, root)

    monkeypatch.setattr(build, "load_file", noting)
    return names


def statements(base: Base) -> list[str]:
    return [each.statement for each in base.claims()]


def test_an_unchanged_base_is_not_read_again(folder: Path, read_files: list[str]) -> None:
    load_base(folder)
    assert len(read_files) == 6
    load_base(folder)
    assert len(read_files) == 6


def test_after_an_edit_only_that_file_is_read(folder: Path, read_files: list[str]) -> None:
    before = statements(load_base(folder))
    read_files.clear()
    write(folder, "2.yaml", claim("c2", "Town 2 has a new tower."))
    base = load_base(folder)
    assert read_files == ["2.yaml"]
    assert statements(base) == [*before[:2], "Town 2 has a new tower.", *before[3:]]
    assert len(base) == 5
    assert base.search("new tower")[0].claim.id == "c2"
    assert not any("5 towers" in match.claim.statement for match in base.search("Town has 5 towers"))


def test_files_come_and_go(folder: Path, read_files: list[str]) -> None:
    load_base(folder)
    read_files.clear()
    write(folder, "9.yaml", claim("c9", "Town 9 has no tower."))
    (folder / "claims" / "0.yaml").unlink()
    base = load_base(folder)
    assert read_files == ["9.yaml"]
    assert [each.id for each in base.claims()] == ["c1", "c2", "c3", "c4", "c9"]


BROKEN = [
    ("an id that another file has", claim("c1", "X is Y."), "duplicate id 'c1'"),
    ("a reference to nothing", claim("c0", "X is Y.", "    superseded_by: nobody\n"), "no claim has the id 'nobody'"),
    ("a missing field", "claims:\n  - id: c0\n", "missing field 'statement'"),
    ("a circle", claim("c0", "X is Y.", "    superseded_by: c0\n"), "runs in a circle"),
]


@pytest.mark.parametrize(("what", "content", "message"), BROKEN)
def test_an_edit_that_breaks_the_base_is_reported_and_mended(
    folder: Path, what: str, content: str, message: str
) -> None:
    good = (folder / "claims" / "0.yaml").read_text("utf-8")
    load_base(folder)
    write(folder, "0.yaml", content)
    with pytest.raises(BaseError, match=message):
        load_base(folder)
    write(folder, "0.yaml", good)
    assert len(load_base(folder)) == 5


def test_what_others_refer_to_cannot_be_removed(folder: Path) -> None:
    load_base(folder)
    write(folder, "s.yaml", "sources:\n  - {id: t, title: T}\n")
    with pytest.raises(BaseError) as error:
        load_base(folder)
    assert len(error.value.problems) == 5


def spoil(path: Path, content: bytes) -> None:
    """Put a new file in the place of one that a searcher may have mapped into memory, where no file may shrink."""
    path.unlink()
    path.write_bytes(content)


DAMAGES = {
    "removed": lambda index: [path.unlink() for path in index.iterdir()],
    "cut short": lambda index: [spoil(path, path.read_bytes()[:10]) for path in index.glob("*.json")],
    "garbage": lambda index: [spoil(path, b"\0" * 50) for path in index.iterdir() if path.name != "complete"],
    "unfinished": lambda index: (index / "complete").unlink(),
    "forgotten": lambda index: (index.parent / "current.json").write_text("{", "utf-8"),
    "foreign": lambda index: (index.parent / "current.json").write_text('{"format": 99}', "utf-8"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_rebuilt_silently(folder: Path, damage: str) -> None:
    before = statements(load_base(folder))
    last = Slot(usable_root()[0], folder).last()
    assert last is not None
    DAMAGES[damage](last.folder)
    assert statements(load_base(folder)) == before


def test_two_processes_that_compile_at_once_both_succeed(folder: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "list", "--base", str(folder)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) for _ in range(4)
    ]
    for process in running:
        out, err = process.communicate()
        assert (process.returncode, out.count(b"\n"), err) == (0, 5, b"")


def test_a_cache_that_cannot_be_written_falls_back_with_a_warning(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", "utf-8")
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(blocked))
    base = load_base(folder)
    assert len(base) == 5
    assert "cannot be written" in base.warning


def test_the_cache_can_be_listed_and_cleared(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    load_base(folder)
    root = usable_root()[0]
    (root / "not ours.txt").write_text("kept", "utf-8")
    ((name, size),) = cached_bases(root)
    assert name == str(folder.resolve())
    assert size > 0
    assert clear_cache(root) == 1
    assert [path.name for path in root.iterdir()] == ["not ours.txt"]
