"""Read one YAML file into nodes that know their line and column, and report all that is wrong with it as YAML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from factcheck.model import Location, Problem
from factcheck.model.record import record

MAX_BYTES = 32 * 1024 * 1024
#: How many times more nodes a file may have with its aliases followed than without, beyond a fixed allowance.
MAX_ALIAS_GROWTH = 4
_ALIAS_ALLOWANCE = 10_000
_MAX_DEPTH = 20

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TYPES = {
    "tag:yaml.org,2002:str": "text",
    "tag:yaml.org,2002:int": "number",
    "tag:yaml.org,2002:float": "number",
    "tag:yaml.org,2002:bool": "flag",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:timestamp": "date",
    "tag:yaml.org,2002:map": "mapping",
    "tag:yaml.org,2002:seq": "list",
}


@record
class Node:
    """One YAML value: ``kind`` is text, number, flag, nothing, date, mapping, list or other.

    ``flow`` tells of a mapping or a list that it is written between brackets, where a comma ends a text.
    """

    kind: str
    location: Location
    text: str = ""
    items: tuple[Node, ...] = ()
    fields: tuple[tuple[Node, Node], ...] = ()
    flow: bool = False

    def describe(self) -> str:
        """Say what was found, for a message."""
        if self.kind in ("mapping", "list", "nothing", "other"):
            return {
                "mapping": "a mapping",
                "list": "a list",
                "nothing": "nothing",
                "other": "a tagged value",
            }[self.kind]
        shown = self.text if len(self.text) <= 40 else self.text[:37] + "..."
        article = {"text": "the text", "number": "the number", "flag": "", "date": "the date"}[self.kind]
        return f"{article} {shown!r}".strip()


def read_yaml(data: bytes, name: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """Parse the bytes of one file.

    Args:
        data: the file's content.
        name: its path as shown to the user.

    Returns:
        The root node, or None where the file cannot be read at all, and every problem found on the way.
    """
    start = Location(name, 1, 1)
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1024 / 1024:.0f} MB"
        return None, (Problem(start, f"file of {size} is too large; split it into files under {MAX_BYTES >> 20} MB"),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        return None, (
            Problem(Location(name, line, column), f"not UTF-8: byte 0x{data[error.start]:02x}; save it as UTF-8"),
        )
    if not text.strip():
        return None, (Problem(start, "file is empty; write at least one of sources, entities, properties, claims"),)
    return _parse(text, name)


def _parse(text: str, name: str) -> tuple[Node | None, tuple[Problem, ...]]:
    try:
        # one document a file: compose() complains about a second one
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        return None, (_syntax_problem(error, text, name),)
    except RecursionError:
        return None, (Problem(Location(name, 1, 1), f"nested deeper than {_MAX_DEPTH} levels"),)
    if root is None:
        return None, (Problem(Location(name, 1, 1), "file holds only comments; remove it or write a record"),)
    if "&" in text and _too_many_aliases(root):
        return None, (
            Problem(Location(name, 1, 1), "aliases (*name) multiply the content too often; write the values out"),
        )
    problems: list[Problem] = []
    return _node(root, name, problems, 0), tuple(problems)


def _syntax_problem(error: yaml.YAMLError, text: str, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.splitlines()
    content = lines[line - 1] if line <= len(lines) else ""
    if "\t" in content[: len(content) - len(content.lstrip())] or content[column - 1 : column] == "\t":
        return Problem(Location(name, line, content.index("\t") + 1), "tab found; YAML is indented with spaces")
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    context = getattr(error, "context", None)
    hint = _HINTS.get(what, "")
    return Problem(
        Location(name, line, column), f"not valid YAML: {what}" + (f" ({context})" if context else "") + hint
    )


_HINTS = {
    "mapping values are not allowed in this context": '; put a text that holds ": " in quotes',
    "did not find expected key": "; check the indentation and the quotes",
    "found unknown escape character": "; use single quotes for a text with backslashes",
}


def _too_many_aliases(root: yaml.Node) -> bool:
    """Tell whether following aliases makes much more of the file than it holds ("billion laughs").

    Sizes are added up once for each distinct node, so that the check itself is linear.
    """
    sizes: dict[int, int] = {}
    stack: list[tuple[yaml.Node, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            sizes[id(node)] = 1 + sum(sizes.get(id(child), 0) for child in _children(node))
        elif id(node) not in sizes:
            sizes[id(node)] = 0  # also ends a cycle, which an alias to its own parent makes
            stack.append((node, True))
            stack.extend((child, False) for child in _children(node))
    return sizes[id(root)] > len(sizes) * MAX_ALIAS_GROWTH + _ALIAS_ALLOWANCE or _has_cycle(root)


def _has_cycle(root: yaml.Node) -> bool:
    done: set[int] = set()
    open_nodes: set[int] = set()
    stack: list[tuple[yaml.Node, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            open_nodes.discard(id(node))
            done.add(id(node))
        elif id(node) in open_nodes:
            return True
        elif id(node) not in done:
            open_nodes.add(id(node))
            stack.append((node, True))
            stack.extend((child, False) for child in _children(node))
    return False


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield value
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value


def _node(node: yaml.Node, name: str, problems: list[Problem], depth: int) -> Node:
    place = Location(name, node.start_mark.line + 1, node.start_mark.column + 1)
    kind = _TYPES.get(node.tag, "other")
    if depth > _MAX_DEPTH:
        problems.append(Problem(place, f"nested deeper than {_MAX_DEPTH} levels"))
        return Node("other", place)
    if isinstance(node, yaml.MappingNode):
        fields = []
        seen: dict[str, Location] = {}
        for key, value in node.value:
            key_node = _node(key, name, problems, depth + 1)
            if key_node.text in seen:
                first = seen[key_node.text]
                problems.append(
                    Problem(
                        key_node.location,
                        f"duplicate key {key_node.text!r}, first given in line {first.line}",
                    )
                )
            seen.setdefault(key_node.text, key_node.location)
            fields.append((key_node, _node(value, name, problems, depth + 1)))
        return Node(kind, place, fields=tuple(fields), flow=bool(node.flow_style))
    if isinstance(node, yaml.SequenceNode):
        items = tuple(_node(item, name, problems, depth + 1) for item in node.value)
        return Node(kind, place, items=items, flow=bool(node.flow_style))
    return Node(kind, place, text=node.value)


def read_file(path: Path, name: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Return a file's bytes, or the problem that kept it from being read.

    Args:
        path: the file.
        name: its path as shown to the user.

    Returns:
        The content (one byte more than allowed at most) and the problems.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1), ()
    except OSError as error:
        return b"", (Problem(Location(name, 1, 1), f"cannot be read: {error.strerror or error}"),)
