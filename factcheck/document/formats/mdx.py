"""MDX: Markdown with imports, exports, tags and expressions of a script.

What an expression gives is known only if it is a plain number or text; else it is the unknown word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Comment, Part, ReadOptions
from factcheck.document.formats import markdown
from factcheck.document.signs import UNKNOWN

_TOKEN = re.compile(
    r"(?P<code>^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)|\Z)|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|\{\s*/\*(?P<comment>.*?)\*/\s*\}"
    r"|(?P<script>^(?:import|export)\b[^\n]*(?:\n[^\n]+)*)"
    r"|(?P<expression>\{(?:[^{}]|\{[^{}]*\})*\})"
    r"|(?P<tag></?[A-Z][\w.]*(?:\s(?:[^<>{}]|\{[^{}]*\})*)?/?>|</?>)",
    re.MULTILINE | re.DOTALL,
)
_LITERAL = re.compile(r"""\{\s*(?:(?P<number>[\d_.]+)|(?P<quote>["'`])(?P<text>[^"'`$\\]*)(?P=quote))\s*\}""")


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of an MDX text; what is replaced keeps its length, so that offsets stay true."""
    for match in _TOKEN.finditer(text):
        if match["comment"] is not None:
            yield Comment(match["comment"], match.start(), match.end())
    yield from markdown.blocks(_TOKEN.sub(_as_markdown, text), options)


def _is_word(match: re.Match[str]) -> bool:
    """Tell whether a component without content stands for a word of a sentence: "It has <Count/> rooms"."""
    line = match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip()
    return match["tag"].endswith("/>") and (line[-1:].isalnum() or line.endswith(","))


def _unmarked(match: re.Match[str], blank: str) -> str:
    """Return what stands for a tag: spaces, or where they would indent a line of text a tag that says nothing."""
    text, start, end = match.string, match.start(), match.end()
    opens = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    goes_on = text[end : end + 1] not in ("", "\n") and bool(text[end:].split("\n", 1)[0].strip())
    return f"<i{blank[3:]}>" if opens and goes_on and "\n" not in blank else blank


def _as_markdown(match: re.Match[str]) -> str:
    if match["code"] is not None:
        return match.group()
    blank = re.sub(r"[^\n]", " ", match.group())
    if match["expression"] is None:
        if match["tag"] is None:
            return blank if match["comment"] is None else _unmarked(match, blank)
        if _is_word(match):
            return UNKNOWN + blank[1:]
        return _unmarked(match, blank)
    literal = _LITERAL.fullmatch(match.group())
    if literal is None:
        return UNKNOWN + blank[1:]
    name = "number" if literal["number"] is not None else "text"
    start, end = literal.span(name)
    return blank[:start] + literal[name] + blank[end:]
