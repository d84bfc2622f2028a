"""What a configuration sets, and what is in force: what the command line gives, else what it says, else the default."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factcheck.config.keys import AUDIT, KEYS
from factcheck.model.rows import NamedTuple

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
