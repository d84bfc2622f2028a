"""The front matter of a Markdown text: fields of YAML, TOML or JSON, of which some may hold prose ("description")."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from factcheck.document.blocks import Block

#: Front matter that the parser of Markdown does not know.
_OTHERS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"\+\+\+[ \t]*\r?\n(?P<fields>.{0,20000}?\r?\n)?\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL), tomllib.loads),
    (re.compile(r"(?P<fields>\{\r?\n.{0,20000}?\n\})[ \t]*(?:\r?\n|\Z)", re.DOTALL), json.loads),
)


def fields(text: str, content: str, names: Sequence[str]) -> Iterator[Block]:
    """Yield the texts of some fields, in their order; what is no sound YAML has none.

    Args:
        text: the whole file.
        content: its front matter, without the lines that open and close it.
        names: the fields.
    """
    import yaml

    start = text.replace("\r\n", "\n").replace("\r", "\n").find(content)
    try:
        root = yaml.compose(content, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return
    if start < 0 or not isinstance(root, yaml.MappingNode):
        return
    shift = _places(text)
    for key, value in root.value:
        if isinstance(value, yaml.ScalarNode) and key.value in names and value.value.strip():
            first, behind = value.start_mark.index, value.end_mark.index
            at = content.find(value.value, first, behind)
            spread = range(at, at + len(value.value)) if at >= 0 else (first,) * len(value.value)
            yield Block(value.value, tuple(shift[start + place] for place in spread))


def without_other(text: str, names: Sequence[str]) -> tuple[str, list[Block]]:
    """Return a Markdown text without front matter in TOML or JSON, and what some of its fields say.

    Args:
        text: the whole file; what is left has the same length.
        names: the fields.
    """
    for pattern, load in _OTHERS:
        match = pattern.match(text)
        if match is None:
            continue
        try:
            found = load((match["fields"] or "").replace("\r\n", "\n"))
        except ValueError:
            return text, []
        blank = re.sub(r"[^\r\n]", " ", match.group())
        values = [found[name] for name in names if isinstance(found, dict) and isinstance(found.get(name), str)]
        told = [(value, text.find(value, match.start(), match.end())) for value in values if value.strip()]
        return blank + text[match.end() :], [Block(value, range(at, at + len(value))) for value, at in told if at >= 0]
    return text, []


def _places(text: str) -> list[int]:
    """Return where each character of a text stands whose line ends were made one character."""
    return [at for at, character in enumerate(text) if character != "\n" or text[at - 1 : at] != "\r"]
