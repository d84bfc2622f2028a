"""Plain text: paragraphs of wrapped prose, or one statement on each line, or both in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block, ReadOptions

_BULLET = re.compile(r"\s*(?:[-*•·‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+")
_ENDED = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
_CONTINUES = re.compile(r"\s*[a-z,;(&]")


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of a plain text.

    A line break parts two statements unless the text is evidently wrapped there: the next line goes on in lower
    case, or the paragraph is wrapped elsewhere and the line is as full as its width allows.

    Args:
        text: the content of the file.
        options: nothing of them matters here.

    Yields:
        Paragraphs and lines, with their offsets.
    """
    lines = [(match.start(), match.group()) for match in re.finditer(r"[^\r\n]+|\r\n|\r|\n", text)]
    paragraph: list[tuple[int, str]] = []
    breaks = 0
    for start, line in lines:
        if line in ("\n", "\r", "\r\n"):
            breaks += 1
            continue
        if not line.strip() or breaks > 1:
            yield from _paragraph(text, paragraph)
            paragraph = []
        if line.strip():
            paragraph.append((start, line))
        breaks = 0
    yield from _paragraph(text, paragraph)


def _paragraph(text: str, lines: list[tuple[int, str]]) -> Iterator[Block]:
    wrapped = any(_CONTINUES.match(line) for _, line in lines[1:])
    width = max((len(line.rstrip()) for _, line in lines), default=0)
    start = -1
    for index, (offset, line) in enumerate(lines):
        bullet = _BULLET.match(line)
        if start < 0:
            start = offset + (bullet.end() if bullet else 0)
        following = lines[index + 1][1] if index + 1 < len(lines) else ""
        if not following or not _flows(line, following, wrapped, width):
            end = offset + len(line)
            yield Block(text[start:end], range(start, end))
            start = -1


def _flows(line: str, following: str, wrapped: bool, width: int) -> bool:
    """Tell whether a sentence may run on from one line to the next."""
    if _BULLET.match(following):
        return False
    if _CONTINUES.match(following):
        return True
    first_word = following.split(maxsplit=1)[0]
    full = len(line.rstrip()) + 1 + len(first_word) > width
    return wrapped and full and (width > 40 or not _ENDED.search(line))
