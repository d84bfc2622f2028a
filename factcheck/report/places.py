"""Places in a base, which are told from its folder, as the user sees them: from the working folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any, TypeVar

from factcheck.base.discover import DEMO
from factcheck.match.base import Base
from factcheck.model import Finding, Location, Result, Source
from factcheck.model.record import replace

_Record = TypeVar("_Record")


class BasePlaces:
    """Turns the places of one base into places that an editor can open from the working folder.

    Those of the demo base stay as they are: it stands inside an installed package.
    """

    def __init__(self, base: Base | None) -> None:
        own = base is not None and base.name != DEMO
        self._prefix = from_here(base.path) if base is not None and own else ""

    def record(self, record: _Record) -> _Record:
        """Return a record of the base, or one made of such records, with every place in it moved."""
        return record if self._prefix in ("", ".") else _moved(record, self._location)

    def result(self, result: Result) -> Result:
        """Return a result whose claims are moved; the statement stays where it is."""
        return replace(
            result,
            evidence=self.record(result.evidence),
            related=self.record(result.related),
            successor=self.record(result.successor),
        )

    def finding(self, finding: Finding) -> Finding:
        """Return an inconsistency inside the base, its sides moved."""
        return replace(finding, sides=self.record(finding.sides))

    def source(self, source: Callable[[str], Source | None]) -> Callable[[str], Source | None]:
        """Return a function that gives sources by id, moved."""
        return lambda name: self.record(source(name))

    def _location(self, place: Location) -> Location:
        return place._replace(file=(PurePath(self._prefix) / place.file).as_posix())


def from_here(folder: Path) -> str:
    """Return the path of a folder as it is seen from the working folder."""
    try:
        return Path(os.path.relpath(folder.resolve())).as_posix()
    except ValueError:  # another drive
        return folder.resolve().as_posix()


def _moved(record: Any, move: Callable[[Location], Location]) -> Any:
    if isinstance(record, Location):
        return move(record)
    if isinstance(record, tuple) and not hasattr(record, "_fields"):
        return tuple(_moved(each, move) for each in record)
    names = getattr(record, "__match_args__", ())
    if names and not isinstance(record, tuple):
        return replace(record, **{name: _moved(getattr(record, name), move) for name in names})
    return record
