"""Plain text: paragraphs of wrapped prose, or one statement on each line, or both in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.document.aligned import table_of_lines
from factcheck.document.blocks import Block, Comment, Part, ReadOptions
from factcheck.document.plain_marks import without_plain_marks
from factcheck.document.wrapping import ENDED, runs_on

_BULLET = re.compile(r"\s*(?:[-*•·‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+")
#: A line as long as this is no heading.
_LONG = 40
#: Somebody else's words in a mail.
_MAIL_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
#: Plain text has no comments; these are none but for this tool.
_COMMENT = re.compile(r"<!--(?P<block>\s*factcheck:.*?)-->|(?:#|//)(?P<line>[ \t]*factcheck:[^\r\n]*)", re.DOTALL)


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of a plain text.

    A line break parts two statements unless the text is evidently wrapped there: the next line goes on in lower
    case, or the paragraph is wrapped elsewhere and the line is as full as its width allows.

    Args:
        text: the content of the file.
        options: whether the quoted lines of a mail are read.

    Yields:
        Paragraphs and lines, with their offsets.
    """
    for match in _COMMENT.finditer(text):
        yield Comment(match["block"] or match["line"], match.start(), match.end())
    text = _COMMENT.sub(lambda match: re.sub(r"[^\r\n]", " ", match.group()), text)
    paragraph: list[tuple[int, str]] = []
    breaks = 0
    quoted = False
    for match in re.finditer(r"[^\r\n]+|\r\n|\r|\n", text):
        line, start = match.group(), match.start()
        if line in ("\n", "\r", "\r\n"):
            breaks += 1
            continue
        quote = _MAIL_QUOTE.match(line)
        if not line.strip() or breaks > 1 or (quote is not None) != quoted:
            yield from _paragraph(text, paragraph)
            paragraph = []
        breaks, quoted = 0, quote is not None
        if quote is not None:
            start, line = start + quote.end(), line[quote.end() :]
        if line.strip() and (options.quotes or not quoted):
            paragraph.append((start, line))
    yield from _paragraph(text, paragraph)


def _paragraph(text: str, lines: list[tuple[int, str]]) -> Iterator[Part]:
    table = table_of_lines(lines)
    if table is not None:
        yield table
        return
    wrapped = any(runs_on(line, following) for (_, line), (_, following) in pairwise(lines))
    stopped = bool(lines) and ENDED.search(lines[-1][1]) is not None
    width = max((len(line.rstrip()) for _, line in lines), default=0)
    pieces: list[range] = []
    depth = 0
    for index, (offset, line) in enumerate(lines):
        bullet = None if pieces else _BULLET.match(line)
        start = offset + (bullet.end() if bullet else 0)
        depth = depth if pieces else int(bullet is not None)
        following = lines[index + 1][1] if index + 1 < len(lines) else ""
        flows = bool(following) and _flows(line, following, wrapped, width, stopped)
        pieces.append(range(start, offset + len(line) + flows))
        if not flows:
            places = tuple(place for piece in pieces for place in piece)
            yield without_plain_marks(Block("".join(text[place] for place in places), places, depth=depth))
            pieces = []


def _flows(line: str, following: str, wrapped: bool, width: int, stopped: bool) -> bool:
    """Tell whether a sentence may run on from one line to the next; ``stopped`` if its paragraph ends with a stop."""
    if _BULLET.match(following):
        return False
    if runs_on(line, following) or (stopped and len(line.strip()) >= _LONG and not ENDED.search(line)):
        return True
    first_word = following.split(maxsplit=1)[0]
    full = len(line.rstrip()) + 1 + len(first_word) > width
    return wrapped and full and (width > _LONG or not ENDED.search(line))
