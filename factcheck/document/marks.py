"""Signs in running text that are no words of a sentence: marks of citations, codes of emoji, expressions of templates.

A citation is left out, and so is what nobody sees: a soft hyphen, a place where a line may break. So is what was struck
out, unless the sentence evidently lacks a word then ("opened in .").
An expression is content that is not known; so is an emoji inside of a sentence, while one before or behind it only
decorates it. A straight quotation mark behind a number is the sign for inches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.document.signs import STRUCK, UNKNOWN
from factcheck.document.wrapping import lacks

_NAME = r"[^\W\d_a-z][\w'’.-]+"
_WORK = (
    rf"(?:(?:[Ss]ee|[Ee]\.g\.|[Cc]f\.)(?: also)?,? )?(?P<author>{_NAME})"
    rf"(?:(?:,? (?:and|&)|,) {_NAME}){{0,9}}(?: et al\.?)?,?"
    r" (?:1[5-9]|20)\d\d[a-z]?(?:, (?:1[5-9]|20)\d\d[a-z]?)*(?:(?:, (?:pp?|chap|sec|fig)\.|:) ?\d+(?:[–-]\d+)?)?"
)
_MORE_WORKS = _WORK.replace("(?P<author>", "(?:")
_MARK = re.compile(
    rf"(?P<works>\s{{0,3}}\({_WORK}(?:; {_MORE_WORKS}){{0,12}}\))"
    r"|(?P<number>\s{0,3}\[(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|(?:note|nb|n) \d{1,3}|citation needed)\])"
    r"|(?P<box>^\s*\[[ xX*✓✔]\]\s+(?=\S))|(?P<back>\s*[↩↑⤴]\ufe0e?\s*$)"
    r"|(?P<labelled>\s{0,3}\[[A-Z][\w-]{2,40}\]_(?!\w))"
    r"|(?P<key>\s{0,3}\[[^\[\]@]{0,40}-?@[\w][^\[\]]{0,200}\])"
    r"|(?P<expression>\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\$\{[^{}]{0,200}\}|<%[^<>]{0,200}%>)"
    r"|\[\[(?P<page>[^\[\]|#]{1,100}(?:\|[^\[\]|]{1,100})?)\]\]"
    r"|(?P<emoji>(?<![\w:]):[a-z+-][a-z0-9_+-]{0,60}:(?![\w:])|^\s*[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+\s+(?=\S))"
    rf"|(?P<struck>{STRUCK}+)|(?P<unseen>[\u00ad\u200b\u2060\ufeff]+)"
    r"|(?P<quote>\")"
)
#: What opens the tags of templates, which print nothing of their own between sentences.
_TAGS = ("{%", "{{<", "{{%")
#: Words before a year in brackets that are no authors.
_NO_AUTHORS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec spring summer autumn fall winter easter christmas since from until after before about around
    circa in by early mid late version figure table chapter season week day""".split()
)
_SENTENCE_END = re.compile(r"(?:^|[.!?][\"'”’»)]*)\s*$")
#: How far from a sign the end of the sentence before it is looked for.
_NEAR = 20


def without_marks(block: Block) -> Block:
    """Return a block without such signs, or with the unknown word in their place."""
    pieces: list[tuple[int, int, str]] = []
    quoting = False
    for match in _MARK.finditer(block.text):
        if match["quote"]:
            before = block.text[match.start() - 1 : match.start()]
            if before.isdigit() and not quoting:
                pieces.append((*match.span(), "″"))
            else:
                quoting = not quoting
        elif match["works"] is None or match["author"].casefold().rstrip(".") not in _NO_AUTHORS:
            pieces.append((*match.span(), _instead(match)))
    return _replaced(block, pieces) if pieces else block


def _instead(match: re.Match[str]) -> str:
    """Return what stands in the place of a sign."""
    if match["expression"] and not (match["expression"].startswith(_TAGS) and _opens(match)):
        return UNKNOWN
    if match["struck"]:
        before = match.string[max(0, match.start() - _NEAR) : match.start()]
        behind = match.string[match.end() : match.end() + _NEAR].lstrip(f" {STRUCK}")
        return UNKNOWN if lacks(before, behind) else ""
    if match["emoji"]:
        return "" if _opens(match) else UNKNOWN
    return match["page"].rpartition("|")[2] if match["page"] else ""


def _opens(match: re.Match[str]) -> bool:
    """Tell whether a sign stands before or behind a sentence."""
    return _SENTENCE_END.search(match.string[max(0, match.start() - _NEAR) : match.start()]) is not None


def _replaced(block: Block, pieces: list[tuple[int, int, str]]) -> Block:
    words: list[str] = []
    offsets: list[int] = []
    for start, end, text in _with_rest(block, pieces):
        kept = block.text[start:end] if text is None else text
        words.append(kept)
        offsets += block.offsets[start:end] if text is None else (block.offsets[start],) * len(text)
    return Block("".join(words), tuple(offsets), block.level, block.depth)


def _with_rest(block: Block, pieces: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str | None]]:
    """Yield what is replaced and, with None, what stands between."""
    at = 0
    for start, end, text in pieces:
        yield at, start, None
        yield start, end, text
        at = end
    yield at, len(block.text), None
