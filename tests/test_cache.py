"""The cache of compiled bases: built once, brought up to date, never trusted blindly, safe with parallel runs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from factcheck.base import build
from factcheck.base.cache import Slot, cached_bases, clear_cache
from factcheck.base.cachefolder import cache_folder, cache_root
from factcheck.base.codec import decode_all, encode_all
from factcheck.base.seal import is_sound, seal
from factcheck.check import stored
from factcheck.check.pruning import prune
from factcheck.check.statement import Options, check_statement
from factcheck.check.stored import Stored
from factcheck.match.base import Base, load_base
from factcheck.model import BaseError, Statement, Verdict

ROOT = Path(__file__).resolve().parent.parent
Plant = Callable[[Path], None]


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


def usable_root() -> Path:
    found = cache_folder().path
    assert found is not None
    return found


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
    "linked": lambda index: index.symlink_to(index.rename(index.parent / "x")),
    "unfinished": lambda index: (index / "complete").unlink(),
    "forgotten": lambda index: (index.parent / "current.json").write_text("{", "utf-8"),
    "foreign": lambda index: (index.parent / "current.json").write_text('{"format": 99}', "utf-8"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_rebuilt_silently(folder: Path, damage: str) -> None:
    before = statements(load_base(folder))
    last = Slot(usable_root(), folder).last()
    assert last is not None
    DAMAGES[damage](last.folder)
    assert statements(load_base(folder)) == before


def test_two_processes_that_compile_at_once_both_succeed(folder: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "list", "--base", str(folder)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) for _ in range(2)
    ]
    for process in running:
        out, err = process.communicate()
        assert (process.returncode, out.count(b"\n"), err) == (0, 5, b"")


@pytest.mark.parametrize("seed", range(40))
def test_a_flipped_bit_anywhere_in_the_cache_changes_nothing(folder: Path, seed: int) -> None:
    """Nothing but what was compiled is ever read: verdicts are those of a sound index."""
    random = Random(seed)
    before = statements(load_base(folder))
    files = sorted(path for path in Slot(usable_root(), folder).folder.rglob("*") if path.is_file())
    files = [path for path in files if path.stat().st_size]
    path = random.choice(files)
    data = bytearray(path.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    spoil(path, bytes(data))
    again = load_base(folder)
    assert statements(again) == before
    assert check_statement("Town 3 has 9 towers.", again).verdict is Verdict.CONTRADICTED


def damage_without_a_trace(path: Path, random: Random) -> None:
    """Flip a bit of a file and leave its size and its time as they were, as a disk does."""
    stat, data = path.stat(), bytearray(path.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    spoil(path, bytes(data))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.parametrize("megabytes", [1, 9, 25])
def test_damage_shows_in_a_file_of_any_size(tmp_path: Path, megabytes: int) -> None:
    random = Random(megabytes)
    data = random.randbytes(megabytes * 1_000_000 + 7)
    for _ in range(4):
        folder = tmp_path / "index"
        folder.mkdir()
        (folder / "store").write_bytes(data)
        seal(folder, ())
        assert is_sound(folder)
        damage_without_a_trace(folder / "store", random)
        assert not is_sound(folder)
        shutil.rmtree(folder)


@pytest.mark.parametrize("seed", range(10))
def test_damage_without_a_trace_is_rebuilt_silently(folder: Path, seed: int) -> None:
    before = statements(load_base(folder))
    last = Slot(usable_root(), folder).last()
    assert last is not None
    files = sorted(path for path in last.folder.iterdir() if path.stat().st_size and path.name != "complete")
    damage_without_a_trace(Random(seed).choice(files), Random(seed))
    base = load_base(folder)
    assert (statements(base), base.warning) == (before, "")


# --- whose cache it is


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test alone."""
    found = tmp_path / "temporary"
    found.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(found))
    return found


def a_file(place: Path) -> None:
    place.write_text("", "utf-8")


def a_folder_for_all(place: Path) -> None:
    place.mkdir()
    place.chmod(0o777)


def a_link(place: Path) -> None:
    (place.parent / "elsewhere").mkdir(exist_ok=True)
    place.symlink_to(place.parent / "elsewhere")


def a_strangers(place: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    place.mkdir(mode=0o700)
    os.chown(place, 12345, 12345)


def below_a_folder_for_all(place: Path) -> None:
    place.parent.chmod(0o777)


@pytest.mark.parametrize(
    ("planted", "reason"),
    [
        (a_file, "is no folder"),
        (a_folder_for_all, "can be changed by other users"),
        (below_a_folder_for_all, "can be changed by other users"),
        (a_link, "is a link"),
        (a_strangers, "belongs to another user"),
    ],
)
def test_a_cache_folder_counts_only_if_nobody_else_can_write_to_it(
    folder: Path, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, planted: Plant, reason: str
) -> None:
    (tmp_path / "home").mkdir()
    usual, fallback = tmp_path / "home" / "cache", temporary / f"factcheck-{os.getuid()}"
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(usual))
    planted(usual)
    base = load_base(folder)
    assert base.warning == f"cache folder {usual} {reason}; using {fallback}"
    assert fallback.stat().st_mode & 0o777 == 0o700
    assert base.store.on_disk

    shutil.rmtree(fallback)
    planted(fallback)
    base = load_base(folder)
    assert base.warning == f"cache folder {usual} {reason}; working without a cache, which takes longer"
    assert (base.store.on_disk, len(base)) == (False, 5)
    assert base.search("Town 3 has 6 towers")[0].claim.id == "c3"
    for place in (usual, fallback):
        assert not place.is_dir() or not any(place.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the library that knows the platforms decides")
@pytest.mark.parametrize(
    ("variables", "known", "place"),
    [
        ({"HOME": "/home/a"}, True, "/home/a/.cache/factcheck"),
        ({"HOME": "/home/a", "XDG_CACHE_HOME": "/var/a"}, True, "/var/a/factcheck"),
        ({"HOME": "/home/a", "XDG_CACHE_HOME": "a"}, True, "/home/a/.cache/factcheck"),
        ({"HOME": "a"}, True, "/home/known/.cache/factcheck"),
        ({}, True, "/home/known/.cache/factcheck"),
        # a container that was started for a user whom it does not know
        ({}, False, f"{{temporary}}/factcheck-{os.getuid()}"),
    ],
    ids=str,
)
def test_a_cache_is_never_made_in_the_working_folder(
    temporary: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], known: bool, place: str
) -> None:
    def user(number: int) -> SimpleNamespace:
        return {os.getuid(): SimpleNamespace(pw_dir="/home/known")}[number if known else -1]

    monkeypatch.setattr("pwd.getpwuid", user)
    for name in ("FACTCHECK_CACHE_DIR", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_root() == Path(place.format(temporary=temporary))


@pytest.mark.parametrize("key", ["../../victim", "{root}/victim", ".", "", "..", "x" * 32])
def test_a_planted_record_names_no_folder_outside_the_cache(folder: Path, tmp_path: Path, key: str) -> None:
    """Neither read, nor removed because it is no sound index."""
    load_base(folder)
    slot = Slot(usable_root(), folder)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "complete").write_text('{"x": [1, 1, 1]}', "utf-8")
    record = json.loads((slot.folder / "current.json").read_text("utf-8"))
    record["key"] = key.format(root=tmp_path)
    (slot.folder / "current.json").write_text(json.dumps(record), "utf-8")
    assert len(load_base(folder)) == 5
    assert (victim / "complete").is_file()


def test_what_is_linked_into_the_cache_is_neither_followed_nor_removed(folder: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    shutil.copytree(load_base(folder) and Slot(usable_root(), folder).folder, victim)
    slot = Slot(usable_root(), folder).folder
    shutil.rmtree(slot)
    slot.symlink_to(victim)
    kept = sorted(victim.rglob("*"))
    assert list(cached_bases(usable_root())) == [] or str(folder) not in dict(cached_bases(usable_root()))
    clear_cache(usable_root())
    assert sorted(victim.rglob("*")) == kept
    assert len(load_base(folder)) == 5
    assert sorted(victim.rglob("*")) == kept
    assert not slot.is_symlink()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_base_whose_name_is_no_utf8_is_compiled_once(tmp_path: Path) -> None:
    folders = [tmp_path / os.fsdecode(name) for name in (b"caf\xe9", b"caf\xe8")]
    for at, folder in enumerate(folders):
        folder.mkdir()
        write(folder, "a.yaml", f"sources: [{{id: s, title: T}}]\n{claim('c', f'Town {at} has 3 towers.')}")
    for _ in range(2):
        bases = [load_base(folder) for folder in folders]
        assert [(base.warning, base.store.on_disk) for base in bases] == [("", True)] * 2
        assert [next(base.claims()).statement for base in bases] == [f"Town {at} has 3 towers." for at in range(2)]


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_costs_a_warning(folder: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands in for it; ``-B``, as Python would write its own bytecode cut off as well."""
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))\n"
        "from factcheck.cli import main\n"
        "sys.argv = ['factcheck', 'check', '--base', sys.argv[1], sys.argv[2]]; main()"
    )
    (tmp_path / "a.txt").write_text("Town 3 has 9 towers.\n", "utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "FACTCHECK_CACHE_DIR": str(tmp_path / "cache")}
    result = subprocess.run(
        [sys.executable, "-B", "-c", code, str(folder), str(tmp_path / "a.txt")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr.count("\n")) == (1, 1), result.stderr
    assert result.stderr.startswith(f"warning: cache folder {tmp_path / 'cache'}")
    assert "contradicted" in result.stdout


def test_results_come_back_from_their_text_as_they_were(first_base: Base) -> None:
    texts = (
        "Microsoft invested $2 billion in OpenAI in 2019.",
        "The OpenAI-Microsoft partnership began in 2016",
        "Bananas are yellow \ud800",
    )
    results = tuple(check_statement(text, first_base) for text in texts)
    assert decode_all(encode_all((results, None))) == (results, None)


# --- kept results take no more room than they may


def kept_file(root: Path, place: str, size: int, age: float) -> Path:
    """Put a file of a size where results are kept, so many seconds old."""
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_of_what_is_kept_the_oldest_goes_first(tmp_path: Path) -> None:
    for age in range(10):
        kept_file(tmp_path, f"salt{age % 3}/{age}", 100, age * 60.0)
    assert prune(tmp_path, 1000) == 1000
    assert prune(tmp_path, 450) == 400
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["0", "1", "2", "3"]
    assert prune(tmp_path, 0) == 0
    assert list(tmp_path.iterdir()) == []
    assert prune(tmp_path / "missing", 0) == 0


def test_what_another_process_is_writing_is_left_alone(tmp_path: Path) -> None:
    fresh = kept_file(tmp_path, "salt/.factcheck-fresh", 100, 5)
    abandoned = kept_file(tmp_path, "salt/.factcheck-abandoned", 100, 9_000)
    whole = kept_file(tmp_path, "salt/whole", 100, 9_000)
    prune(tmp_path, 200)
    assert [path.exists() for path in (fresh, abandoned, whole)] == [True, False, True]


def test_pruning_follows_no_link(tmp_path: Path) -> None:
    victim = kept_file(tmp_path, "elsewhere/victim", 100, 9_000)
    root = tmp_path / "results"
    (root / "salt").mkdir(parents=True)
    (root / "linked").symlink_to(victim.parent)
    (root / "salt" / "linked").symlink_to(victim)
    prune(root, 0)
    (tmp_path / "other").symlink_to(victim.parent.parent)
    assert prune(tmp_path / "other", 0) == 0
    assert victim.is_file()


def test_results_of_many_runs_stay_under_the_limit(
    first_base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each run judges another text; what is pruned is missed by none."""
    monkeypatch.setattr(stored, "random", Random(1).random)
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(stored, "LIMIT_BYTES", 20_000)
    monkeypatch.setattr(stored, "_UNWATCHED_BYTES", 2_000)
    result = check_statement("Bananas are yellow.", first_base)
    for run in range(60):
        documents = [[Statement(f"Bananas {run} {at} are yellow.")] for at in range(5)]
        store = Stored(f"key {run % 4}", Options())
        for each in documents:
            store.put(each, each, [result], None)
        size = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
        assert size < 30_000
        assert store.get(documents[-1], documents[-1]) is not None
    assert size > 15_000


@pytest.mark.parametrize("text", ["", "[]", "[[],{}]", '[[],{"":"@","at":3}]', '[[],{"":"os.system"}]', "[" * 50_000])
def test_text_that_holds_no_results_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, IndexError, RecursionError)):
        decode_all(text)


def test_nothing_in_the_package_unpickles() -> None:
    for path in (ROOT / "factcheck").rglob("*.py"):
        assert not re.search(r"\b(pickle|marshal|shelve)\b", path.read_text("utf-8")), path


def test_what_a_killed_process_left_half_built_is_swept_away_a_day_later(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr("factcheck.base.cache._LOOKS_AROUND", 1)
    root = usable_root()
    old, young, linked = (root / "one", root / "other", tmp_path / "elsewhere")
    for parent in (old, young, linked):
        (parent / ".building-x").mkdir(parents=True)
        (parent / ".factcheck-y").write_text("{", "utf-8")
    (root / "linked").symlink_to(linked)
    for parent in (old, linked):
        for path in parent.iterdir():
            os.utime(path, (0, 0))
    load_base(folder)
    assert [len(list(parent.iterdir())) for parent in (old, young, linked)] == [0, 2, 2]
    clear_cache(root)
    assert (young.exists(), len(list(linked.iterdir()))) == (False, 2)


def test_the_cache_can_be_listed_and_cleared(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    load_base(folder)
    root = usable_root()
    (root / "not ours.txt").write_text("kept", "utf-8")
    ((name, size),) = cached_bases(root)
    assert name == str(folder.resolve())
    assert size > 0
    assert clear_cache(root) == 1
    assert [path.name for path in root.iterdir()] == ["not ours.txt"]
