"""Markdown, by markdown-it: paragraphs, headings, list items and table cells, with offsets into the source.

Read are the extensions that documentation tools share: tables, footnotes, definition lists, task lists, admonitions
(``!!! note``, ``:::note``, ``> [!NOTE]``, ``{note}`` fences), roles, HTML. Code blocks and block quotes state nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from factcheck.document import formulas
from factcheck.document.blocks import Part, ReadOptions, moved
from factcheck.document.edits import carried_out
from factcheck.document.formats.html import Reader
from factcheck.document.front_matter import fields, without_other
from factcheck.document.groups import Groups
from factcheck.document.signs import LINE_BREAK, UNKNOWN
from factcheck.document.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

#: A block quote that is an admonition, by its first line.
_ALERT = re.compile(r"\[!\w+\][+-]?[ \t]*(?P<title>[^\n]*)\n?")
#: A tab of mkdocs, which holds what an admonition does.
_TAB = re.compile(r"^(?P<indent> *)===[!+]? +(?P<title>\"[^\"\n]+\")[ \t]*$", re.MULTILINE)
#: The box of a task.
_BOX = re.compile(r"\[[ xX]\][ \t]+")
#: A fence that holds no code but Markdown: "{note}", "{admonition} Title", "{figure} image.png".
_DIRECTIVE = re.compile(
    r"\{(?:admonition|attention|caution|danger|error|hint|important|note|seealso|tip|warning|versionadded|"
    r"versionchanged|deprecated|figure|margin|sidebar|topic|epigraph|dropdown|card|tab-item)\}"
)
#: The name of a role, behind which its text stands as code: "{kbd}".
_ROLE = re.compile(r"\{[\w:-]+\}$")
_LISTS = frozenset(("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"))
#: Block tokens of tables and lists of terms.
_GROUPS = {
    "table_open": "table", "table_close": "/table", "tr_open": "tr", "tr_close": "/tr", "th_open": "th",
    "td_open": "td", "th_close": "/th", "td_close": "/td", "dl_open": "dl", "dl_close": "/dl", "dt_open": "dt",
    "dt_close": "/dt", "dd_open": "dd", "dd_close": "/dd",
}  # fmt: skip
_CELLS = frozenset(("th_open", "td_open"))


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of a Markdown text.

    Args:
        text: the content of the file.
        options: whether block quotes are read.

    Yields:
        Blocks with the offset of every character, and comments.
    """
    from factcheck.document.commonmark import parser

    text, told = without_other(carried_out(text), options.front_matter)
    yield from told
    notes: dict[str, Any] = {}
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    tokens = parser().parse(_TAB.sub(r"\g<indent>!!! tab \g<title>", plain), notes)
    yield from _Walk(text, Source(text), options, notes).parts(tokens)


class _Walk:
    """Goes through the block tokens of a text."""

    def __init__(self, text: str, source: Source, options: ReadOptions, env: Any) -> None:
        self._text = text
        self._source = source
        self._options = options
        self._notes = env
        self._reader = Reader(options)

    def parts(self, tokens: Sequence[Token]) -> Iterator[Part]:
        """Yield what the tokens hold."""
        depth = level = at = 0
        opening = re.compile("")
        grouped = Groups()
        while at < len(tokens):
            token = tokens[at]
            if token.type == "blockquote_open":
                alert = _is_alert(tokens[at + 1 : at + 3])
                opening = _ALERT if alert else opening
                end = _behind(tokens, at)
                at = at + 1 if alert or self._options.quotes or _is_box(tokens[at:end]) else end
                continue
            if token.type == "heading_open":
                level = int(token.tag[1:])
            elif token.type in _LISTS:
                depth += token.nesting
            elif token.type in ("list_item_open", "list_item_close"):
                opening = _BOX
                self._reader.flush()  # what a comment opens an item with is HTML up to the end of the item
                yield from self._reader.take()
            elif token.type == "fence" and _DIRECTIVE.match(token.info.strip()):
                yield from self._directive(token)
            elif token.type == "html_block":
                yield from self._html(token)
            elif token.type == "front_matter" and self._options.front_matter:
                yield from fields(self._text, token.content, self._options.front_matter)
            elif token.type == "inline":
                in_item = depth if tokens[at - 2].type == "list_item_open" else 0
                yield from grouped.take(self._inline(token, opening, tokens[at - 1].type in _CELLS, level, in_item))
                level, opening = 0, re.compile("")
            else:
                yield from grouped.step(_GROUPS.get(token.type, ""))
            at += 1
        self._reader.flush()
        yield from self._reader.finish()

    def _directive(self, token: Token) -> Iterator[Part]:
        """Yield what a fence of Markdown holds."""
        first, after = token.map or (0, 0)
        start, end = self._source.span((first + 1, after - 1))
        for part in blocks(self._text[start:end], self._options):
            yield moved(part, range(start, end))

    def _html(self, token: Token) -> Iterator[Part]:
        markup = token.content.rstrip("\n")
        places = self._source.places(markup, token.map[0]) if token.map else None
        if places:
            self._reader.read(markup, places)
        yield from self._reader.take()

    def _inline(self, token: Token, opening: re.Pattern[str], is_cell: bool, level: int, depth: int) -> Iterator[Part]:
        """Yield the block of an inline token, and its inline footnotes behind it."""
        line = token.map[0] if token.map else 0
        places = self._source.cell(token.content, line) if is_cell else self._source.places(token.content, line)
        if places is None:
            return  # a title that the parser made up
        lead = opening.match(token.content)
        waiting = [(token.content, token.children or [], places)]
        for number, (content, children, where) in enumerate(waiting):
            hidden = self._reader.hidden
            flat = content.replace("\n", " ")
            for child, at in _placed(children, lead.end() if lead and number == 0 else 0):
                if child.type == "footnote_ref" and "label" not in child.meta:
                    note = self._notes["footnotes"]["list"][child.meta["id"]]
                    begin = at + 2
                    waiting.append((note["content"], note["tokens"], where[begin : begin + len(note["content"])]))
                else:
                    self._piece(child, flat, at, where)
            if not hidden:
                self._reader.show()  # what a block of text leaves open ends with it
            self._reader.flush(level, depth)
            yield from self._reader.take()

    def _piece(self, token: Token, content: str, at: int, places: Sequence[int]) -> None:
        """Give the words of an inline token to the reader."""
        reader = self._reader
        if token.type == "html_inline":
            reader.read(token.content, places[at : at + len(token.content)])
        elif token.type == "s_open":
            reader.handle_starttag("s", [])
        elif token.type == "s_close":
            reader.handle_endtag("s")
        elif token.type == "link_open" and _is_bare(content, at) and not str(token.attrGet("href")).startswith("#"):
            reader.add_picture("", (), places[at])  # the title of what it refers to
        elif token.type == "image":
            words = "".join(_text(each) for each in token.children or ())
            reader.add_picture(words, places[at + 2 : at + 2 + len(words)], places[at])
        else:
            words = _text(token)
            found = content.find(words, at, at + len(words) + len(token.markup) + 2)
            if found == at or token.type in ("code_inline", "math_inline"):
                add = reader.add_code if token.type == "code_inline" else reader.add
                begin = max(found, at)
                add(words, places[begin : begin + len(words)])
            else:  # an entity, an escape
                reader.add(words, places[at : at + 1])


def _is_bare(content: str, at: int) -> bool:
    """Tell whether a link at a place of a text has no words of its own: "[](guide.md)"."""
    return content[max(0, at - 1) : at + 2] in ("[](", "[][")


def _is_alert(tokens: Sequence[Token]) -> bool:
    return any(token.type == "inline" and _ALERT.match(token.content) for token in tokens)


def _is_box(tokens: Sequence[Token]) -> bool:
    """Tell whether a block quote sets facts apart and quotes nobody: a list or a table below a title, and no more."""
    depth, listed = 0, False
    for at, token in enumerate(tokens):
        if token.type.removesuffix("_open").removesuffix("_close") in _IN_BOXES:
            depth, listed = depth + token.nesting, True
        elif token.type == "inline" and not depth and not _is_title(token, tokens[at - 1]):
            return False
    return listed


def _is_title(token: Token, before: Token) -> bool:
    return before.type == "heading_open" or bool(_TITLE.fullmatch(token.content))


#: Containers of facts, and a line that is a title for being bold.
_IN_BOXES, _TITLE = frozenset({"bullet_list", "ordered_list", "table", "dl"}), re.compile(r"\*\*[^*]+\*\*:?")


def _behind(tokens: Sequence[Token], at: int) -> int:
    """Return the place behind the token that closes the block quote at a place."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += tokens[place].nesting if tokens[place].type.startswith("blockquote") else 0
        if depth == 0:
            return place + 1
    return len(tokens)


def _placed(tokens: Sequence[Token], start: int) -> Iterator[tuple[Token, int]]:
    """Yield inline tokens from a place of their text on, each with its place; the name of a role is no text."""
    cursor = 0
    for token, following in zip_longest(tokens, tokens[1:]):
        at = max(token.map[0] if token.map else 0, cursor)
        is_text = token.type == "text"
        cursor = at + len(token.content if is_text else token.markup)
        words = token.content
        if is_text and following is not None and following.type == "code_inline":
            words = _ROLE.sub("", words)
        if is_text and at < start:
            words, at = words[start - at :], start
        if at >= start:
            yield token.copy(content=words), at


def _text(token: Token) -> str:
    """Return the words of an inline token."""
    if token.type in ("text", "text_special", "code_inline"):
        return token.content
    if token.type in ("softbreak", "hardbreak"):
        return " " if token.type == "softbreak" else LINE_BREAK
    if token.type == "math_inline":
        return formulas.plain(token.content) or UNKNOWN
    return UNKNOWN if token.type.startswith("math") else ""


#: Front matter is looked for in so many characters.
_MOST_FRONT = 10_000


def written_on(text: str) -> date | None:
    """Return the day that the front matter of a Markdown text gives as its ``date``, or None."""
    from factcheck.document.commonmark import parser

    token = next((token for token in parser().parse(text[:_MOST_FRONT]) if token.type == "front_matter"), None)
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
