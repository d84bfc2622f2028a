"""Read a base file by file, and find what only the whole can show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factcheck.base.codec import KINDS, kind_of
from factcheck.base.files import base_files
from factcheck.base.records import FileRecords, Reference, read_records
from factcheck.base.yamlfile import read_file, read_yaml
from factcheck.hints import suggest
from factcheck.model import Claim, Location, Problem, Record
from factcheck.model.rows import NamedTuple


def load_file(path: Path, root: Path) -> FileRecords:
    """Read one file of a base; locations name it relative to ``root``."""
    name = display_name(path, root)
    data, problems = read_file(path, name)
    if problems:
        return FileRecords(problems=problems)
    return load_bytes(data, name)


def load_bytes(data: bytes, name: str) -> FileRecords:
    """Read the content of one file of a base."""
    node, problems = read_yaml(data, name)
    if node is None:
        return FileRecords(problems=problems)
    found = read_records(node)
    return FileRecords(found.records, found.references, problems + found.problems)


def display_name(path: Path, root: Path) -> str:
    """Return how a file of a base is named to the user: relative to the base's folder."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return str(path)


class Entry(NamedTuple):
    """What the ledger notes of one record."""

    kind: str
    id: str
    place: Location
    successor: str | None


class Page(NamedTuple):
    """What the ledger notes of one file."""

    entries: tuple[Entry, ...]
    references: tuple[Reference, ...]
    problems: tuple[Problem, ...]


def page_of(found: FileRecords) -> Page:
    """Return the ledger's page for one file."""
    return Page(tuple(map(_entry, found.records)), found.references, found.problems)


def _entry(record: Record) -> Entry:
    successor = record.superseded_by if isinstance(record, Claim) else None
    return Entry(kind_of(record), record.id, record.location or Location("", 1, 1), successor)


class Ledger:
    """What has to be known of all files to find what is wrong between them: ids, references, successions."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._places: dict[str, Location] = {}
        self._ids: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
        self._references: list[Reference] = []
        self._successors: dict[str, str] = {}

    @property
    def is_sound(self) -> bool:
        """Whether no problem has shown so far."""
        return not self._problems

    def enter(self, page: Page) -> None:
        """Take note of one file."""
        self._problems.extend(page.problems)
        self._references.extend(page.references)
        for entry in page.entries:
            first = self._places.setdefault(entry.id, entry.place)
            if first is not entry.place:
                self._problems.append(Problem(entry.place, f"duplicate id {entry.id!r}, first used at {first}"))
            self._ids[entry.kind][entry.id] = None
            if entry.successor:
                self._successors[entry.id] = entry.successor

    def problems(self) -> tuple[Problem, ...]:
        """Return all problems in the order of file, line and column.

        Returns:
            Those of each file, duplicate ids, references to nothing, and claims that supersede each other in a circle.
        """
        found = [*self._problems, *self._dangling(), *self._circles()]
        return tuple(sorted(found, key=lambda problem: problem.location))

    def _dangling(self) -> Iterator[Problem]:
        for reference in self._references:
            known = self._ids[reference.kind]
            if reference.target not in known:
                hint = suggest(reference.target, list(known))
                yield Problem(
                    reference.location, f"{reference.field}: no {reference.kind} has the id {reference.target!r}{hint}"
                )

    def _circles(self) -> Iterator[Problem]:
        settled: set[str] = set()
        for start in self._successors:
            path: dict[str, None] = {}
            current = start
            while current in self._successors and current not in settled and current not in path:
                path[current] = None
                current = self._successors[current]
            if current in path:
                members = list(path)
                circle = [*members[members.index(current) :], current]
                yield Problem(self._places[current], f"superseded_by runs in a circle: {' -> '.join(circle)}")
            settled.update(path)


def check_base(root: Path) -> tuple[Problem, ...]:
    """Return every problem of the base in ``root``."""
    ledger = Ledger()
    for path in base_files(root):
        ledger.enter(page_of(load_file(path, root)))
    return ledger.problems()
