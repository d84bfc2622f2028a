"""AsciiDoc: paragraphs, titles, list items and cells. No parser of it exists for Python; only prose is looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block, ReadOptions, joined

_DELIMITER = re.compile(r"^(-{4,}|\.{4,}|\+{4,}|/{4,}|_{4,}|={4,}|\*{4,}|--|```+|\|===)[^\n]*$")
#: Delimited blocks that hold prose all the same: examples, sidebars, open blocks, tables.
_OPEN = ("=", "*", "|")
_QUOTE = "_"
_NO_PROSE = re.compile(r"^(?::[\w-]+!?:|//|\[|[a-z]+::\S|ifdef|ifndef|endif|'''|<<<|toc::)")
_LEAD = re.compile(r"^(?:=+ |\.(?=[^\s.])|\s*(?:\*+|-|\.+|\d+\.) |\|)")
#: Inline markup -> the part of it that is read; without one it is left out.
_INLINE = re.compile(
    r"(?P<code>`+[^`\n]+`+|\+\+[^+\n]+\+\+)"
    r"|(?:https?|link|mailto|xref|image|footnote):[^\s\[\]]*\[(?P<label>[^\]\n]*)\]"
    r"|<<[^,>\n]{1,200}(?:,\s*(?P<reference>[^>\n]{0,300}))?>>"
    r"|(?P<mark>[*_#]{1,2}(?=\S)|(?<=\S)[*_#]{1,2})"
)


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of an AsciiDoc text; code, attributes, comments, macros and quotations state nothing."""
    paragraph: list[tuple[int, str]] = []
    closing = ""
    for match in re.finditer(r"[^\n]*\n?", text):
        line = match.group().rstrip()
        delimiter = _DELIMITER.match(line)
        if closing:
            closing = "" if line == closing else closing
            continue
        if delimiter or not line or _NO_PROSE.match(line) or (_LEAD.match(line) and paragraph):
            yield from _paragraph(paragraph)
            paragraph = []
        opens = line == "--" or line.startswith(_OPEN) or (options.quotes and line.startswith(_QUOTE))
        if delimiter and not opens:
            closing = line
        elif line and not delimiter and not _NO_PROSE.match(line):
            lead = _LEAD.match(line)
            skip = lead.end() if lead else 0
            paragraph.append((match.start() + skip, line[skip:]))
            if line.startswith("=") and lead:
                yield from _paragraph(paragraph, len(lead.group().strip()))
                paragraph = []
    yield from _paragraph(paragraph)


def _paragraph(lines: list[tuple[int, str]], level: int = 0) -> Iterator[Block]:
    pieces: list[tuple[str, range]] = []
    for start, line in lines:
        if pieces:
            pieces.append((" ", range(start - 1, start)))
        at = 0
        for match in _INLINE.finditer(line):
            pieces.append((line[at : match.start()], range(start + at, start + match.start())))
            for name in ("label", "reference"):
                if match[name]:
                    pieces.append((match[name], range(start + match.start(name), start + match.end(name))))
            at = match.end()
        pieces.append((line[at:], range(start + at, start + len(line))))
    found = joined(pieces, level)
    if found is not None:
        yield found
