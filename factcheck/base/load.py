"""Read a whole base: every file, every record, every problem, in one run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from factcheck.base.files import base_files
from factcheck.base.hints import suggest
from factcheck.base.records import FileRecords, Reference, read_records
from factcheck.base.yamlfile import read_file, read_yaml
from factcheck.model import Claim, Entity, Location, Problem, Property, Record, Source

_KINDS = {Source: "sources", Entity: "entities", Property: "properties", Claim: "claims"}
_SINGULAR = {"sources": "source", "entities": "entity", "properties": "property", "claims": "claim"}


@dataclass(frozen=True, slots=True)
class Records:
    """All records of a base in file order, with all problems found."""

    records: tuple[Record, ...]
    problems: tuple[Problem, ...]


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


def join(files: Iterable[FileRecords]) -> Records:
    """Put the files of a base together and check what only the whole can show.

    Args:
        files: what each file holds, in order.

    Returns:
        The records, and the problems of all files in the order of file, line and column: those of each file,
        duplicate ids, references to nothing, and claims that supersede each other in a circle.
    """
    records: list[Record] = []
    references: list[Reference] = []
    problems: list[Problem] = []
    for each in files:
        records.extend(each.records)
        references.extend(each.references)
        problems.extend(each.problems)
    problems.extend(_duplicates(records))
    problems.extend(_dangling(records, references))
    problems.extend(_cycles(records))
    return Records(tuple(records), tuple(sorted(problems, key=lambda problem: problem.location)))


def load(root: Path) -> Records:
    """Read all files of the base in ``root``."""
    return join(load_file(path, root) for path in base_files(root))


def _place(record: Record) -> Location:
    return record.location or Location("", 1, 1)


def _duplicates(records: list[Record]) -> Iterable[Problem]:
    seen: dict[str, Record] = {}
    for record in records:
        first = seen.setdefault(record.id, record)
        if first is not record:
            yield Problem(_place(record), f"duplicate id {record.id!r}, first used at {_place(first)}")


def _dangling(records: list[Record], references: list[Reference]) -> Iterable[Problem]:
    known: dict[str, dict[str, None]] = {kind: {} for kind in _SINGULAR}
    for record in records:
        known[_KINDS[type(record)]][record.id] = None
    for reference in references:
        if reference.target not in known[reference.kind]:
            kind = _SINGULAR[reference.kind]
            hint = suggest(reference.target, list(known[reference.kind]))
            yield Problem(reference.location, f"{reference.field}: no {kind} has the id {reference.target!r}{hint}")


def _cycles(records: list[Record]) -> Iterable[Problem]:
    claims = {record.id: record for record in records if isinstance(record, Claim)}
    settled: set[str] = set()
    for claim in claims.values():
        path: list[str] = []
        current: str | None = claim.id
        while current in claims and current not in settled and current not in path:
            path.append(current)
            current = claims[current].superseded_by
        if current in path:
            circle = [*path[path.index(current) :], current]
            yield Problem(_place(claims[current]), f"superseded_by runs in a circle: {' -> '.join(circle)}")
        settled.update(path)
