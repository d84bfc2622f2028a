"""Jupyter notebooks: their Markdown cells, with offsets into the JSON file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from factcheck.document.blocks import Part, ReadOptions, moved
from factcheck.document.formats import markdown
from factcheck.language.typography import sound, without_codes

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks of the Markdown cells; code cells and outputs state nothing.

    Cells that are none are passed over, so that what the others state is not lost.

    Raises:
        ValueError: if the text is not JSON, or holds no list of cells.
    """
    notebook: Any = json.loads(text)
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise ValueError('a notebook holds {"cells": [...]}, a list of cells')
    cursor = 0
    for cell in cells:
        if not isinstance(cell, dict) or cell.get("cell_type") != "markdown":
            continue
        lines = _lines(cell.get("source"))
        offsets: list[int] = []
        for line in lines:
            found, cursor = _places(text, line, cursor)
            offsets += found
        for part in markdown.blocks(without_codes(sound("".join(lines))), options):
            yield moved(part, offsets)


def _lines(source: Any) -> list[str]:
    """Return the lines of a cell, which are one string or a list of them."""
    if isinstance(source, str):
        return [source]
    return [line for line in source if isinstance(line, str)] if isinstance(source, list) else []


def _places(text: str, line: str, cursor: int) -> tuple[list[int], int]:
    """Return the offset of each character of a JSON string that stands behind ``cursor``, and its end."""
    for match in _STRING.finditer(text, cursor):
        if json.loads(match.group(), strict=False) == line:
            return list(_characters(text, match.start() + 1, match.end() - 1)), match.end()
    return [cursor] * len(line), cursor


def _characters(text: str, start: int, end: int) -> Iterator[int]:
    at = start
    while at < end:
        yield at
        if text[at] != "\\":
            at += 1
        elif text[at + 1] != "u":
            at += 2
        else:
            high = text[at + 2 : at + 4].lower() in ("d8", "d9", "da", "db")
            at += 12 if high and text[at + 6 : at + 8] == "\\u" else 6
