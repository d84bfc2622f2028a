"""Check what a configuration file sets by the keys that there are, and collect what is wrong, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.config.keys import AUDIT, AUDIT_TABLE, KEYS, LEVELS, PATH_TABLE, PER_PATH, Key
from factcheck.config.settings import Config
from factcheck.model import BaseError, Location, Problem


class TableReader:
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
