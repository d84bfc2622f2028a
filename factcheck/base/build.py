"""Build an index from YAML: the whole base, or only what has changed since the last time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from factcheck.base.cache import Compiled, States
from factcheck.base.codec import kind_of
from factcheck.base.files import base_files
from factcheck.base.filing import Filed, file_record
from factcheck.base.index import IndexWriter
from factcheck.base.load import Ledger, Page, check_base, load_file, page_of
from factcheck.base.records import FileRecords
from factcheck.base.store import Store, opened
from factcheck.base.work import Work
from factcheck.model import BaseError, Claim
from factcheck.model.rows import NamedTuple
from factcheck.workers import cores, worker_pool

#: A base of which a larger share has changed is built whole.
_MOST_CHANGED = 0.5
#: Bytes of YAML from which on it is read by several processes.
_WORTH_PROCESSES = 4_000_000


def build(root: Path, folder: Path, states: States, last: Compiled | None, work: Work) -> None:
    """Write the index of a base into an empty folder.

    Args:
        root: the folder of the base.
        folder: where to write.
        states: of the base's files as they are now.
        last: what was compiled before, if anything.
        work: how to go about it.

    Raises:
        BaseError: with every problem of every file.
    """
    if last is not None and _update(root, folder, states, last):
        return
    for leftover in folder.iterdir():
        leftover.unlink()
    _build_whole(root, IndexWriter(folder), work)


def build_in_memory(root: Path, work: Work, key: str) -> Store:
    """Return the index of a base for this process alone.

    Args:
        root: the folder of the base.
        work: how to go about it.
        key: names the content of the base.

    Raises:
        BaseError: with every problem of every file.
    """
    writer = IndexWriter(None)
    _build_whole(root, writer, work)
    return Store(writer.index, key, None)


class Prepared(NamedTuple):
    """One file, ready for the index."""

    page: Page
    filed: tuple[Filed, ...]
    size: int


def _prepare(path: Path, root: Path) -> Prepared:
    found = load_file(path, root)
    return Prepared(page_of(found), tuple(map(file_record, found.records)), path.stat().st_size)


def _build_whole(root: Path, writer: IndexWriter, work: Work) -> None:
    files = base_files(root)
    total = sum(path.stat().st_size for path in files)
    done = 0
    ledger = Ledger()
    for prepared in _prepared(files, root, work.jobs or cores() if total >= _WORTH_PROCESSES else 1):
        ledger.enter(prepared.page)
        if ledger.is_sound:
            writer.add(prepared.filed)
        done += prepared.size
        if work.progress is not None:
            work.progress(done, total)
    problems = ledger.problems()
    if problems:
        raise BaseError(problems)
    writer.finish()


def _prepared(files: list[Path], root: Path, jobs: int) -> Iterator[Prepared]:
    """Yield every file in order, read by so many processes."""
    jobs = min(jobs, len(files))
    if jobs < 2:
        yield from (_prepare(path, root) for path in files)
        return
    with worker_pool(jobs) as pool:
        yield from pool.map(partial(_prepare, root=root), files)


def _update(root: Path, folder: Path, states: States, last: Compiled) -> bool:
    """Bring a copy of the last index up to date; return False where the whole base has to be read again."""
    changed = [name for name, state in states.items() if _digest(last.states, name) != state.digest]
    gone = [name for name in last.states if name not in states]
    if len(changed) + len(gone) > max(1, _MOST_CHANGED * len(states)) or len(states) < 2:
        return False
    old = opened(last.folder)
    if old is None:
        return False
    found = {name: load_file(root / name, root) for name in changed}
    if not _is_sound(old, found, gone):
        return _report(root)
    writer = IndexWriter(folder, last.folder)
    for name in (*changed, *gone):
        writer.forget(name)
    for each in found.values():
        writer.add(map(file_record, each.records))
    writer.finish()
    return True


def _digest(states: States, name: str) -> str:
    known = states.get(name)
    return known.digest if known else ""


def _report(root: Path) -> bool:
    """Read everything, so that all problems come in one run; False if it turns out that there is none."""
    problems = check_base(root)
    if problems:
        raise BaseError(problems)
    return False


def _is_sound(old: Store, found: dict[str, FileRecords], gone: list[str]) -> bool:
    """Tell whether the changed files fit the others; what the others hold is looked up in the old index."""
    touched = {*found, *gone}
    ledger = Ledger()
    new = {record.id: kind_of(record) for each in found.values() for record in each.records}
    for each in found.values():
        ledger.enter(page_of(each))
        if any(_elsewhere(old, record.id, touched) for record in each.records):
            return False
        for reference in each.references:
            stands = new.get(reference.target) == reference.kind
            if not stands and reference.kind not in _elsewhere(old, reference.target, touched):
                return False
    lost = {(kind_of(record), record.id) for name in touched for record in old.in_file(name)} - {
        (kind, name) for name, kind in new.items()
    }
    for kind, name in lost:
        if any(claim.location and claim.location.file not in touched for claim in old.referring(kind, name)):
            return False
    return ledger.is_sound and not _runs_in_a_circle(old, found)


def _elsewhere(old: Store, name: str, touched: set[str]) -> list[str]:
    """Return the kinds of the records with an id in files that have not changed."""
    return [kind_of(each) for each in old.named(name) if each.location and each.location.file not in touched]


def _runs_in_a_circle(old: Store, found: dict[str, FileRecords]) -> bool:
    new = {record.id: record for each in found.values() for record in each.records if isinstance(record, Claim)}
    for start in new:
        seen: set[str] = set()
        current: str | None = start
        while current is not None and current not in seen:
            seen.add(current)
            claim = new.get(current) or old.get("claim", current)
            current = claim.superseded_by if claim else None
        if current is not None:
            return True
    return False
