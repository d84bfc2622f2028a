"""Shared fixtures: a cache of its own for each run, the first base, and bases written on the spot."""

from __future__ import annotations

import gc
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # the process that only hands the tests out need not load the program
    from factcheck.match.base import Base

ROOT = Path(__file__).resolve().parent.parent
# what the tests load stays to the end, and little else goes in circles: looking for it takes a thirtieth of their time
gc.disable()


@cache
def _without_deadlines() -> None:
    """Let no example be too slow: how long one takes says more of the machine than of the program."""
    from hypothesis import settings

    settings.register_profile("whatever the machine does", deadline=None)
    settings.load_profile("whatever the machine does")


def pytest_collectstart() -> None:
    """Set hypothesis up where tests are collected; the process that only hands them out need not load it."""
    _without_deadlines()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expect the tests to fail that are known to, so that one that passes has to be struck from the list."""
    from verdict_tables import KNOWN_FAILURES

    for item in items:
        reason = KNOWN_FAILURES.get(item.nodeid.removeprefix("tests/"))
        if reason is not None:
            item.add_marker(pytest.mark.xfail(strict=True, reason=reason))


def pytest_sessionfinish() -> None:
    """Let no garbage be looked for among all that the tests loaded; pytest would do so five times before it ends."""
    gc.freeze()


#: Files whose tests share something slow to start.
_WHOLE = frozenset(("test_browser.py", "test_spark.py", "test_floors.py"))
#: Files whose tests share what their parameter names: a base that is compiled once, sentences that are read once, a file
#: of tables.
_BY_PARAMETER = frozenset(("test_bases.py", "test_harmless.py", "test_frames.py", "test_tables.py"))


def _shared_by(nodeid: str) -> str:
    """Return what a test shares with others; those of one name run in one process, one after the other.

    The cases of one test are a name as well: what it costs to hand tests out grows with the square of the names.
    """
    path, _, test = nodeid.partition("::")
    file = path.rpartition("/")[2]
    name, _, parameter = test.partition("[")
    if file in _BY_PARAMETER and parameter:
        return parameter.removesuffix("]").partition("/")[0]
    return file if file in _WHOLE else f"{file}::{name}"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Hand the tests out where there are several processes; the groups of pytest-xdist need a pytest before 9."""
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _shared_by(nodeid)

    return Scheduling(config, log)  # type: ignore[arg-type]


#: A folder in memory, where systems have one. An index waits twenty times for the disk until it is written.
_MEMORY = Path("/dev/shm")
#: What the tests write at most, in bytes, several times over.
_ROOM = 1 << 30


def pytest_configure() -> None:
    """Let what the tests write be in memory, if that can be had; the folders of those that fail stay there."""
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.delenv("FACTCHECK_BASE", raising=False)
        if os.environ.get("PYTHONDONTWRITEBYTECODE"):
            # every process that a test starts would compile the program again: let them share what they compile
            patch.delenv("PYTHONDONTWRITEBYTECODE")
            patch.setenv("PYTHONPYCACHEPREFIX", str(_shared(tmp_path_factory) / "bytecode"))
        yield


def _shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of this run, which is that of all its processes where there are several."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def first_base() -> Base:
    """The base that ships with the package."""
    from factcheck.match.base import load_base

    return load_base(ROOT)


def written_base(folder: Path, statements: Iterable[str], extra: str = "") -> Base:
    """Write a base of plain claims into a folder and open it."""
    from factcheck.match.base import load_base

    (folder / "claims").mkdir(parents=True, exist_ok=True)
    records = "".join(
        f"  - id: c{index}\n    statement: {json.dumps(statement, ensure_ascii=False)}\n    sources: [book]\n"
        for index, statement in enumerate(statements)
    )
    text = f"sources:\n  - id: book\n    title: A book\nclaims:\n{records}{extra}"
    (folder / "claims" / "all.yaml").write_text(text, "utf-8")
    return load_base(folder)


@pytest.fixture
def make_base(tmp_path: Path) -> Callable[..., Base]:
    """Write a base of plain claims and open it."""
    return lambda *statements, extra="": written_base(tmp_path / "base", statements, extra)


@pytest.fixture(scope="session")
def table_base(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Base]:
    """Open a base of ``bases/``, which several tests ask."""
    from test_bases import TABLES

    return cache(lambda name: written_base(tmp_path_factory.mktemp(name), TABLES[name].claims))
