"""Records to JSON and back, for what the index stores beside its terms."""

from __future__ import annotations

import json
from typing import Any

from factcheck.model import Citation, Claim, Entity, Location, Property, Record, Source, Validity

_CLASSES: dict[str, type[Any]] = {
    cls.__name__.lower(): cls for cls in (Source, Entity, Property, Claim, Citation, Validity, Location)
}


def encode(record: Record) -> str:
    """Return a record as JSON text."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Any:
    """Return the record that ``encode`` wrote."""
    return _rebuilt(json.loads(text))


def kind_of(record: Record) -> str:
    """Return the kind under which the index files a record."""
    return type(record).__name__.lower()


def _plain(value: Any) -> Any:
    name = type(value).__name__.lower()
    if name in _CLASSES:
        fields = getattr(value, "_fields", None) or value.__dataclass_fields__
        kept = {field: getattr(value, field) for field in fields}
        return {"": name} | {field: _plain(each) for field, each in kept.items() if each not in (None, ())}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _rebuilt(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_rebuilt, value))
    if isinstance(value, dict):
        name = value.pop("")
        return _CLASSES[name](**{field: _rebuilt(each) for field, each in value.items()})
    return value
