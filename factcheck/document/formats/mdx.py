"""MDX: Markdown with the imports, exports and expressions of its scripts blanked out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block, ReadOptions
from factcheck.document.formats import markdown

_SCRIPT = re.compile(r"^(?:import|export)\b[^\n]*(?:\n[^\n]+)*", re.MULTILINE)
_EXPRESSION = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[A-Za-z][\w.]*(?:\s[^<>]*)?/?>")


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of an MDX text; what is blanked out keeps its length, so that offsets stay true."""
    for pattern in (_SCRIPT, _EXPRESSION, _TAG):
        text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    yield from markdown.blocks(text, options)
