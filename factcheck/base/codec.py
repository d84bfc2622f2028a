"""Records of the model to JSON and back: for what the index stores beside its terms, and for kept results.

Nothing but these records can come out of it, whatever a file holds.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from factcheck import model
from factcheck.model import Claim, Record

#: The kinds under which the index files records, see ``kind_of``.
KINDS = ("source", "entity", "property", "vocabularyrow", "claim")
_MODEL = {name.lower(): getattr(model, name) for name in model.__all__}
#: The records, by the name that stands for them in JSON.
_CLASSES: dict[str, type[Any]] = {name: cls for name, cls in _MODEL.items() if hasattr(cls, "_field_defaults")}
_ENUMS: dict[str, type[Enum]] = {
    name: cls for name, cls in _MODEL.items() if isinstance(cls, type) and issubclass(cls, Enum)
}


#: Stands for the default of a field that has none.
_NEEDED = object()


def encode(record: Record) -> str:
    """Return a record as JSON text."""
    return _json(_plain(record, None))


def decode(text: str) -> Any:
    """Return the record that ``encode`` wrote."""
    return _rebuilt(json.loads(text), ())


def encode_all(records: Any) -> str:
    """Return any tuple of records as JSON text; a claim that many of them hold is written once."""
    claims: dict[Claim, int] = {}
    body = _plain(records, claims)
    return _json([[_plain(claim, None) for claim in claims], body])


def decode_all(text: str) -> Any:
    """Return what ``encode_all`` was given.

    Raises:
        ValueError, KeyError, TypeError, IndexError: if the text is not of that kind.
    """
    claims, body = json.loads(text)
    return _rebuilt(body, _rebuilt(claims, ()))


def kind_of(record: Record) -> str:
    """Return the kind under which the index files a record."""
    return type(record).__name__.lower()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any, claims: dict[Claim, int] | None) -> Any:
    if value is None or type(value) in (str, int, float, bool):
        return value
    name = type(value).__name__.lower()
    if claims is not None and isinstance(value, Claim):
        return {"": "@", "at": claims.setdefault(value, len(claims))}
    if name in _CLASSES:
        cls: Any = type(value)
        kept = ((field, getattr(value, field), default) for field, default in _defaults(cls))
        return {"": name} | {field: _plain(each, claims) for field, each, default in kept if each is not default}
    if name in _ENUMS:
        return {"": name, "value": value.value}
    if isinstance(value, date | Decimal):
        return {"": "date" if isinstance(value, date) else "decimal", "value": str(value)}
    if isinstance(value, tuple):
        return [_plain(each, claims) for each in value]
    raise TypeError(f"{type(value).__name__} is no part of a record")


@cache
def _defaults(cls: Any) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a record with what they are if nothing is said of them."""
    return tuple((name, cls._field_defaults.get(name, _NEEDED)) for name in cls.__match_args__)


def _rebuilt(value: Any, claims: tuple[Claim, ...]) -> Any:
    if isinstance(value, list):
        return tuple(_rebuilt(each, claims) for each in value)
    if isinstance(value, dict):
        name = value.pop("")
        if name == "@":
            return claims[value["at"]]
        if name in _ENUMS:
            return _ENUMS[name](value["value"])
        if name == "date":
            return date.fromisoformat(value["value"])
        if name == "decimal":
            return Decimal(value["value"])
        return _CLASSES[name](**{field: _rebuilt(each, claims) for field, each in value.items()})
    return value
