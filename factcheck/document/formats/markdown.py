"""Markdown, by markdown-it: paragraphs, headings, list items and table cells, with offsets into the source."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from factcheck.document.blocks import Block, ReadOptions, line_starts

_SKIPPED = {"blockquote_open": "blockquote_close"}


@cache
def _parser() -> Any:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin).use(footnote_plugin)


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of a Markdown text; code (inline too), HTML, front matter and block quotes state nothing.

    Args:
        text: the content of the file.
        options: whether block quotes are read.

    Yields:
        Blocks with the offset of every character.
    """
    starts = line_starts(text)
    waiting_for = ""
    depth = 0
    cursor = level = 0
    for token in _parser().parse(text.replace("\r\n", "\n").replace("\r", "\n")):
        if waiting_for:
            depth += (token.type == waiting_for.replace("_close", "_open")) - (token.type == waiting_for)
            waiting_for = waiting_for if depth else ""
            continue
        if token.type in _SKIPPED and not options.quotes:
            waiting_for, depth = _SKIPPED[token.type], 1
            continue
        if token.type == "heading_open":
            level = int(token.tag[1:])
        if token.type != "inline" or not token.map:
            continue
        first, after = token.map
        begin = max(cursor, starts[first]) if first < len(starts) else len(text)
        end = starts[after] if after < len(starts) else len(text)
        block = _inline(text, token.children or [], begin, end)
        if block is not None:
            cursor = block.offsets[-1] + 1
            yield replace(block, level=level)
        level = 0


def written_on(text: str) -> date | None:
    """Return the day that the front matter of a Markdown text gives as its ``date``, or None."""
    token = next((token for token in _parser().parse(text[:_MOST_FRONT]) if token.type == "front_matter"), None)
    if token is None:
        return None
    for line in token.content.splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "date":
            try:
                return date.fromisoformat(value.strip().strip("\"'")[:10])
            except ValueError:
                return None
    return None


#: Front matter is looked for in so many characters.
_MOST_FRONT = 10_000


def _inline(text: str, children: list[Any], begin: int, end: int) -> Block | None:
    """Put the words of inline tokens together, finding each again in the source."""
    pieces: list[str] = []
    offsets: list[int] = []
    cursor = begin
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
            offsets.append(max(cursor - 1, begin))
        elif child.type == "code_inline":
            cursor = text.find(child.content, cursor, end) + len(child.content) if child.content else cursor
        elif child.type in ("text", "text_special") and child.content:
            found = _places(text, child.content, cursor, end)
            pieces.append(child.content)
            offsets.extend(found)
            cursor = found[-1] + 1
    joined = "".join(pieces)
    return Block(joined, tuple(offsets)) if joined.strip() else None


def _places(text: str, content: str, cursor: int, end: int) -> list[int]:
    """Return the source offset of each character of a piece of text; escapes and entities are found one by one."""
    at = text.find(content, cursor, end)
    if at >= 0:
        return list(range(at, at + len(content)))
    places = []
    for character in content:
        at = text.find(character, cursor, end)
        entity = text.find("&", cursor, end)
        if entity >= 0 and (at < 0 or entity < at):
            close = text.find(";", entity, entity + 33)
            if close > 0 and html.unescape(text[entity : close + 1]).startswith(character):
                places.append(entity)
                cursor = close + 1
                continue
        if at < 0:
            at = min(cursor, max(end - 1, 0))
        places.append(at)
        cursor = at + 1
    return places
