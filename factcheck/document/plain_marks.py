"""What people write around words in text that has no markup: `code`, *stress*, an address in angle brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.model.record import replace

_MARKED = re.compile(
    r"(?P<ticks>`{1,2})(?=\S)(?P<code>[^`\n]{1,80}?)(?<=\S)(?P=ticks)(?!`)"
    r"|(?<![\w*])(?P<stars>\*{1,2})(?=\w)(?P<stressed>[^*\n]{1,200}?)(?<=[\w.,:;!?)])(?P=stars)(?![\w*])"
    r"|(?<![\w_])_(?=\w)(?P<underlined>[^_\n]{1,200}?)(?<=[\w.,:;!?)])_(?![\w_])"
    r"|[ \t]?<(?:https?|ftp|mailto):[^<>\s]{1,2000}>"
)
_INSIDE = ("code", "stressed", "underlined")


def without_plain_marks(block: Block) -> Block:
    """Return a block of plain text without such marks; what they stand around stays."""
    kept = list(_kept(block.text))
    if len(kept) == 1:
        return block
    text = "".join(block.text[start:end] for start, end in kept)
    return replace(block, text=text, offsets=tuple(place for start, end in kept for place in block.offsets[start:end]))


def _kept(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _MARKED.finditer(text):
        yield at, match.start()
        yield from (match.span(name) for name in _INSIDE if match[name] is not None)
        at = match.end()
    yield at, len(text)
