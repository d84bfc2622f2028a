"""Whether a sentence runs on from one line to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.document.blocks import Block
from factcheck.document.signs import LINE_BREAK
from factcheck.language.verbs import is_sentence

_CONTINUES = re.compile(r"\s*[a-z,;(&]")
ENDED = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
#: Words with which no sentence ends.
_OPEN_WORDS = frozenset(
    """a an the and or of in on at by for from with into onto than its his her their this these those is was are were
    has have had which who whose under over between about nearly after before since until during near""".split()
)
_LAST_WORD = re.compile(r"([^\W\d_]+)\s*$")


def runs_on(line: str, following: str) -> bool:
    """Tell whether a line is evidently no end: the next one goes on in lower case, or it ends with "of"."""
    last = _LAST_WORD.search(line)
    return bool(_CONTINUES.match(following)) or (last is not None and last[1] in _OPEN_WORDS)


def lacks(before: str, behind: str) -> bool:
    """Tell whether a word is missing between two texts: "opened in" and "."; a value or a name may stand for it."""
    last = _LAST_WORD.search(before)
    fills = behind[:1].isdigit() or behind[:1].isupper() or behind[:1] in ("€", "$", "£", "“", '"')
    return last is not None and last[1] in _OPEN_WORDS and not fills


def parted(block: Block) -> Iterator[Block]:
    """Yield the statements of a block whose author broke its lines by hand: a break may end one or not."""
    start = at = 0
    for line, following in pairwise(block.text.split(LINE_BREAK)):
        at += len(line)
        if _ends(line, following):
            yield _cut(block, start, at)
            start = at + 1
        at += 1
    yield _cut(block, start, len(block.text))


def _ends(line: str, following: str) -> bool:
    if runs_on(line, following):
        return False
    return bool(ENDED.search(line)) or is_sentence(following)


def _cut(block: Block, start: int, end: int) -> Block:
    return Block(block.text[start:end].replace(LINE_BREAK, " "), block.offsets[start:end], block.level, block.depth)
