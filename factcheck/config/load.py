"""Find the configuration that applies, check it, and answer what is in force and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factcheck.config.keys import AUDIT, AUDIT_TABLE, KEYS, LEVELS, PATH_TABLE, PER_PATH, Key
from factcheck.model import BaseError, Location, Problem
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

_FILES = ("factcheck.toml", "pyproject.toml")
#: What a file of several tools holds if it may have a table of ours: a head that names it, or that of all tools.
_OURS = pattern(r"""^\s*(?:\[\s*["']?tool["']?\s*(?:\.\s*["']?factcheck\b|\])|["']?tool["']?\s*[.=])""", re.MULTILINE)
#: No keys.
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Config(NamedTuple):
    """A configuration as it was read.

    Attributes:
        path: the file; None if there is none.
        values: the keys that it sets.
        audit: the keys that its ``audit`` table sets, without the levels of rules.
        levels: audit rule -> level.
        per_path: pattern -> the keys that hold for the files it matches; later ones win.
    """

    path: Path | None = None
    values: Mapping[str, Any] = _NOTHING
    audit: Mapping[str, Any] = _NOTHING
    levels: Mapping[str, str] = _NOTHING
    per_path: Mapping[str, Mapping[str, Any]] = _NOTHING

    def get(self, name: str, given: Any = None) -> Any:
        """Return the value of a key: what was given on the command line, what is configured, or the default."""
        if given is not None:
            return given
        return self.values.get(name, KEYS[name].default)

    def get_audit(self, name: str, given: Any = None) -> Any:
        """Return the value of a key of the audit."""
        if given is not None:
            return given
        return self.audit.get(name, AUDIT[name].default)


def find_config(*starts: Path) -> Config:
    """Return the nearest configuration upward.

    Args:
        starts: folders to look upward from, one after the other, before the working folder.

    Returns:
        The first that there is, or an empty configuration.

    Raises:
        BaseError: with every problem, each with its line, if it cannot be read or is not valid.
    """
    found = (config_above(start) for start in (*starts, Path.cwd()))
    return next((config for config in found if config is not None), Config())


def config_above(start: Path) -> Config | None:
    """Return the configuration of a folder or the nearest one above it, or None.

    Raises:
        BaseError: as ``find_config``.
    """
    full = start.resolve()
    for path in (folder / name for folder in (full, *full.parents) for name in _FILES):
        # a link that leads nowhere is no configuration that is missing
        found = _read(path) if path.is_file() or path.is_symlink() else None
        if found is not None:
            return found
    return None


def _read(path: Path) -> Config | None:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BaseError((Problem(Location(str(path), 1, 1), f"cannot be read: {error}"),)) from error
    if path.name == "pyproject.toml" and ("factcheck" not in text or not _OURS.search(text)):
        return None
    import tomllib

    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        raise BaseError((Problem(Location(str(path), line, column), f"is not valid TOML: {error}"),)) from error
    except RecursionError as error:
        raise BaseError((Problem(Location(str(path), 1, 1), "is nested too deeply"),)) from error
    if path.name == "pyproject.toml":
        tools = table.get("tool")
        table = tools.get("factcheck") if isinstance(tools, dict) else None
    return _Reader(path, text).config(table) if isinstance(table, dict) else None


class _Reader:
    """Checks a table and collects all that is wrong with it."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()
        self._problems: list[Problem] = []

    def config(self, table: dict[str, Any]) -> Config:
        """Return the checked configuration; raise with every problem."""
        plain = {name: value for name, value in table.items() if name not in (AUDIT_TABLE, PATH_TABLE)}
        audit = self._table(table, AUDIT_TABLE)
        levels = {name: value for name, value in audit.items() if name not in AUDIT}
        found = Config(
            self._path,
            dict(self._checked(plain, KEYS, "[tool.factcheck]", (AUDIT_TABLE, PATH_TABLE))),
            dict(self._checked({name: audit[name] for name in audit if name in AUDIT}, AUDIT, "audit")),
            dict(self._levels(levels)),
            {
                pattern: dict(self._checked(keys, PER_PATH, f"per-path {pattern!r}"))
                for pattern, keys in self._table(table, PATH_TABLE).items()
                if self._is_table(pattern, keys)
            },
        )
        if self._problems:
            raise BaseError(tuple(self._problems))
        return found

    def _problem(self, name: str, message: str) -> None:
        self._problems.append(Problem(self._place(name), message))

    def _place(self, name: str) -> Location:
        """Return where a key stands; the parser does not tell, so the first line that sets it is taken."""
        wanted = re.compile(rf"""^\s*(?:\[.*)?["']?{re.escape(name)}["']?\s*[=\].]""")
        for number, line in enumerate(self._lines, 1):
            if wanted.match(line):
                return Location(str(self._path), number, len(line) - len(line.lstrip()) + 1)
        return Location(str(self._path), 1, 1)

    def _table(self, table: dict[str, Any], name: str) -> dict[str, Any]:
        found = table.get(name, {})
        return found if self._is_table(name, found) else {}

    def _is_table(self, name: str, value: Any) -> bool:
        if not isinstance(value, dict):
            self._problem(name, f"{name} must be a table, found {value!r}")
            return False
        return True

    def _levels(self, levels: dict[str, Any]) -> Iterator[tuple[str, str]]:
        for name, value in levels.items():
            if value in LEVELS:
                yield name, value
            else:
                self._problem(name, f"the level of {name} must be one of {', '.join(LEVELS)}, found {value!r}")

    def _checked(
        self, table: dict[str, Any], keys: dict[str, Key], where: str, tables: tuple[str, ...] = ()
    ) -> Iterator[tuple[str, Any]]:
        for name, value in table.items():
            key = keys.get(name)
            if key is None:
                from factcheck.hints import suggest

                self._problem(name, f"unknown key {name!r} in {where}{suggest(name, [*keys, *tables])}")
                continue
            found = self._value(key, value)
            if found is None:
                self._problem(name, f"{name} must be {_expected(key)}, found {value!r}")
            else:
                yield name, found

    def _value(self, key: Key, value: Any) -> Any:
        """Return a value in its form, or None if it is of the wrong type."""
        fits = {
            "text": isinstance(value, str) and (not key.choices or value in key.choices),
            "folder": isinstance(value, str),
            "flag": isinstance(value, bool),
            "whole": isinstance(value, int) and not isinstance(value, bool) and value >= 0,
            "share": isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1,
            "day": isinstance(value, date) or _is_day(value),
            "texts": isinstance(value, str)
            or (isinstance(value, list) and all(isinstance(each, str) for each in value)),
        }
        if not fits[key.kind]:
            return None
        if key.kind == "folder":
            return str(self._path.parent / value)
        if key.kind == "texts":
            return (value,) if isinstance(value, str) else tuple(value)
        if key.kind == "day":
            return value if isinstance(value, date) else date.fromisoformat(value)
        return value


def _is_day(value: Any) -> bool:
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def _expected(key: Key) -> str:
    if key.choices:
        return f"one of {', '.join(key.choices)}"
    return {
        "text": "a text",
        "folder": "a text",
        "flag": "true or false",
        "whole": "a whole number",
        "share": "a number from 0 to 1",
        "day": "a day like 2026-11-22",
        "texts": "a text or a list of texts",
    }[key.kind]
