"""What sentences say, to text and back: the propositions that a base keeps of its claims.

A sentence is a list of nodes, each a list of the number of its class and its fields; where a field is a node or
several, it holds their places in the list. What several ways to tell a thing share is written once, and the fields
behind the last one that differs from its default are left out. Nothing but these records can come out of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import MISSING
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from factcheck.model import Value
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, Readings

_CLASSES: tuple[Any, ...] = (Value, Modifier, Phrase, Argument, Proposition)
_NUMBERS = {cls: number for number, cls in enumerate(_CLASSES)}
_NODE, _NODES, _AMOUNT, _WORDS, _SPANS, _SET, _PLAIN = "node", "nodes", "amount", "words", "spans", "set", "plain"
#: The annotation of a field -> how it is written. An annotation that is not listed is an error, not a loss.
_KINDS = {
    **dict.fromkeys(("str", "str | None", "int", "bool"), _PLAIN),
    **dict.fromkeys(("Phrase | None", "Value | None"), _NODE),
    **dict.fromkeys(("tuple[Modifier, ...]", "tuple[Phrase, ...]", "tuple[Argument, ...]"), _NODES),
    **dict.fromkeys(("Decimal | date | None", "Decimal | None"), _AMOUNT),
    "tuple[str, ...]": _WORDS,
    "tuple[tuple[int, int], ...]": _SPANS,
    "frozenset[str]": _SET,
}


class _Field(NamedTuple):
    """A field of a class: its name, how it is written, and what it is if it is not told."""

    name: str
    kind: str
    default: Any


@cache
def _fields(cls: Any) -> tuple[_Field, ...]:
    # named tuples and records have these alike
    defaults = {name: cls._field_defaults.get(name, MISSING) for name in cls.__match_args__}
    notes = {name: getattr(note, "__forward_arg__", note) for name, note in cls.__annotations__.items()}
    return tuple(_Field(name, _KINDS[notes[name]], default) for name, default in defaults.items())


def write_values(values: Iterable[Value]) -> list[list[Any]]:
    """Return values as plain lists."""
    nodes: list[list[Any]] = []
    return [nodes[_place(each, nodes, {})] for each in values]


def read_values(rows: list[list[Any]]) -> list[Value]:
    """Return the values that ``write_values`` was given; what is wrong with the lists is raised as in ``read``."""
    return [_read_node(row, []) for row in rows]


def write(readings: Readings) -> str:
    """Return what a sentence says as text."""
    nodes: list[list[Any]] = []
    places: dict[Any, int] = {}
    told = [[_place(way, nodes, places) for way in ways] for ways in readings]
    return json.dumps([nodes, told], ensure_ascii=False, separators=(",", ":"))


def _place(node: Any, nodes: list[list[Any]], places: dict[Any, int]) -> int:
    """Return where a node stands, written there if it is new; what it holds stands before it."""
    known = places.get(node)
    if known is not None:
        return known
    cls: Any = type(node)
    row: list[Any] = [_NUMBERS[cls]]
    length = 1
    for name, kind, default in _fields(cls):
        value = getattr(node, name)
        row.append(value if kind == _PLAIN else _written(value, kind, nodes, places))
        if value is not default and (default is MISSING or value != default):
            length = len(row)
    nodes.append(row[:length])
    places[node] = len(nodes) - 1
    return places[node]


def _written(value: Any, kind: str, nodes: list[list[Any]], places: dict[Any, int]) -> Any:
    if value is None:
        return None
    if kind == _NODE:
        return _place(value, nodes, places)
    if kind == _NODES:
        return [_place(each, nodes, places) for each in value]
    if kind == _AMOUNT:
        return f"@{value}" if isinstance(value, date) else str(value)
    return sorted(value) if kind == _SET else list(value)


def read(text: str) -> Readings:
    """Return what ``write`` was given.

    Raises:
        ValueError, KeyError, TypeError, IndexError: if the text is not of that kind.
    """
    rows, told = json.loads(text)
    nodes: list[Any] = []
    for row in rows:
        nodes.append(_read_node(row, nodes))
    return tuple([tuple([nodes[at] for at in ways]) for ways in told])


def _read_node(row: list[Any], nodes: list[Any]) -> Any:
    """Return the record of a row, which is taken apart; what it holds stands among the nodes already."""
    cls, turned = _recipe(row[0])
    last = len(row)
    for at, turn in turned:
        if at < last:
            row[at] = turn(row[at], nodes)
    return cls(*row[1:])


_Turn = Callable[[Any, list[Any]], Any]


@cache
def _recipe(number: int) -> tuple[Any, tuple[tuple[int, _Turn], ...]]:
    """Return a class, and which places of a row have to be turned into what they stand for."""
    cls = _CLASSES[number]
    kinds = [(at, each.kind) for at, each in enumerate(_fields(cls), start=1)]
    return cls, tuple((at, _TURNS[kind]) for at, kind in kinds if kind != _PLAIN)


def _amount(text: str | None, nodes: list[Any]) -> Decimal | date | None:
    if text is None:
        return None
    return date.fromisoformat(text[1:]) if text[0] == "@" else Decimal(text)


_TURNS: dict[str, _Turn] = {
    _NODE: lambda at, nodes: None if at is None else nodes[at],
    _NODES: lambda places, nodes: tuple([nodes[at] for at in places]),
    _AMOUNT: _amount,
    _WORDS: lambda words, nodes: tuple(words),
    _SPANS: lambda spans, nodes: tuple(map(tuple, spans)),
    _SET: lambda words, nodes: frozenset(words),
}
