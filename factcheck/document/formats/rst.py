"""reStructuredText, by docutils, with the roles and directives of Sphinx.

Its text nodes know where they stand, see ``rst_places``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.document import formulas
from factcheck.document.blocks import Block, Cell, Comment, Entry, Part, ReadOptions, Table
from factcheck.document.builder import Builder
from factcheck.document.rst_places import texts_in
from factcheck.document.signs import CITED, LINE_BREAK, NOWHERE
from factcheck.document.source import Source

_SKIPPED = frozenset(
    """literal_block doctest_block math_block raw substitution_definition citation target system_message field
    docinfo option_string label""".split()
)
_BLOCKS = frozenset("paragraph title subtitle term rubric attribution caption line".split())
_LISTS = frozenset(("bullet_list", "enumerated_list"))
#: What may stand before the fields that tell of a document.
_OPENING = frozenset(("title", "subtitle", "comment", "target"))
#: Marks that are no part of a sentence.
_MARKS = frozenset(("footnote_reference", "citation_reference", "system_message", "target"))


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of a reStructuredText; code and block quotes state nothing."""
    from factcheck.document.restructured import tree_of

    walk = _Walk(text, options)
    walk.read(tree_of(text))
    yield from walk.out.take()


class _Walk:
    """Goes through the tree of a text."""

    def __init__(self, text: str, options: ReadOptions) -> None:
        self.out = Builder()
        self._text = text
        self._source = Source(text)
        self._skipped = _SKIPPED if options.quotes else _SKIPPED | {"block_quote"}
        self._cursor = 0
        self._end = 0

    def read(self, node: Any, section: int = 0, depth: int = 0) -> None:
        """Read a node that stands in some sections and some lists."""
        kind = node.tagname
        if kind == "comment":
            self._comment(node)
        elif kind == "image":
            self._picture(node)
            self.out.end()
        elif kind == "meta" and node.get("name") == "description":
            self._meta(node)
        elif kind == "line_block":
            self._lines(node)
            self.out.end()
        elif kind in _BLOCKS:
            in_item = kind == "paragraph" and node.parent.tagname == "list_item" and node.parent[0] is node
            self._block(node)
            self.out.end(section if kind == "title" else 0, depth if in_item else 0)
        elif kind == "table":
            self._table(node)
        elif kind == "definition_list_item":
            self._terms(node, "term", "definition")
        elif kind == "field" and node.parent.tagname == "field_list" and not self._is_about_document(node.parent):
            self._terms(node, "field_name", "field_body")
        elif kind not in self._skipped:
            self._children(node, section + (kind == "section"), depth + (kind in _LISTS))

    def _children(self, node: Any, section: int = 0, depth: int = 0) -> None:
        for child in node.children:
            self.read(child, section, depth)

    def _table(self, node: Any) -> None:
        """Read a table; what is no block in its cells comes before it."""
        rows = []
        begin, body, end = getattr(node, "cells", (self._cursor, 0, 0))
        for row in node.findall(lambda each: each.tagname == "row"):
            heads = row.parent.tagname == "thead"
            if end:
                self._cursor, self._end = (max(begin, self._cursor) if heads else max(body, self._cursor)), end
            stubs = [column.get("stub") for column in row.parent.parent if column.tagname == "colspec"]
            cells = enumerate(row.children)
            rows.append(
                tuple(Cell(self._blocks(entry), heads or bool(stubs[at : at + 1] and stubs[at])) for at, entry in cells)
            )
        self._end = 0
        for child in node.children:
            if child.tagname == "title":
                self.read(child)
        self.out.put(Table(tuple(rows)))

    def _is_about_document(self, node: Any) -> bool:
        """Tell whether a list of fields opens a document or its first section, and so is about the text itself."""
        before = [each for each in node.parent.children[: node.parent.index(node)] if each.tagname not in _OPENING]
        if before or node.parent.tagname not in ("document", "section"):
            return False
        parent = node.parent
        if parent.tagname == "document":
            return True
        sections = [each for each in parent.parent.children if each.tagname == "section"]
        return parent.parent.tagname == "document" and sections[0] is parent

    def _terms(self, node: Any, term: str, definition: str) -> None:
        labels = [child for child in node.children if child.tagname == term]
        with self.out.kept() as label:
            for each in labels:
                self._block(each)
                self.out.end()
        for child in node.children:
            if child.tagname == definition and label:
                self.out.put(Entry(label[-1], self._blocks(child)))

    def _blocks(self, node: Any) -> tuple[Block, ...]:
        """Return the blocks of which a node consists."""
        with self.out.kept() as found:
            self._children(node)
        return tuple(found)

    def _comment(self, node: Any) -> None:
        places = self._places(node.rawsource, node.line) or self._found(node.rawsource)
        if places:
            start = max(0, self._text.rfind("..", 0, places[0]))
            self.out.put(Comment(node.astext(), start, places[-1] + 1))
            self._cursor = max(self._cursor, places[-1] + 1)

    def _found(self, content: str) -> Sequence[int] | None:
        """Return where a comment in a list stands, of which docutils knows no line: it is the next that says so."""
        at = self._text.find(content, self._cursor) if content else -1
        return range(at, at + len(content)) if at >= 0 else None

    def _lines(self, node: Any) -> None:
        """Read a line block, of which a line may end a statement or not."""
        for child in node.children:
            if child.tagname == "line_block":
                self._lines(child)
                continue
            if self.out.has_words:
                self.out.add(LINE_BREAK, (self._cursor,))
            self._block(child)

    def _block(self, node: Any) -> None:
        begin = next((each.begin for each in (node, *node.children) if hasattr(each, "begin")), None)
        self._cursor = self._cursor if begin is None else begin
        self._inline(node)

    def _inline(self, node: Any) -> None:
        """Add the text of a block or of what stands in it."""
        for child in node.children:
            kind = child.tagname
            if kind == "#text":
                self.out.add(child.astext(), self._of(child))
            elif kind == "image":
                self._picture(child)
            elif kind == "literal":
                for each in texts_in(child):
                    self.out.add_code(each.astext(), self._of(each))
            elif kind == "struck":
                self.out.add_struck()
            elif kind == "cited":
                self.out.add(CITED, (NOWHERE,))
            elif kind == "math":
                self._formula(child)
            elif kind == "problematic" and child.astext().startswith("|"):
                self.out.add_unknown(self._cursor)  # a substitution that is defined elsewhere
            elif kind == "superscript":
                self.out.open_raised()
                self._inline(child)
                self.out.close_raised()
            elif kind not in _MARKS:
                self._inline(child)

    def _meta(self, node: Any) -> None:
        """Read what the text is said to be about, where pages of the web have it."""
        words = node.get("content", "")
        at = self._text.find(words, self._cursor)
        self.out.add(words, range(at, at + len(words)) if at >= 0 else (self._cursor,))
        self.out.end()

    def _formula(self, node: Any) -> None:
        text = formulas.plain(node.astext())
        if text is None:
            self.out.add_unknown(self._cursor)
        elif text == node.astext():
            self._inline(node)
        else:
            self.out.add(text, (self._cursor,))

    def _picture(self, node: Any) -> None:
        words = str(node.get("alt", ""))
        places = getattr(node, "places", None) or [self._cursor] * len(words)
        self.out.add_picture(words, places, places[0] if places else self._cursor)

    def _of(self, node: Any) -> Sequence[int]:
        """Return the place of each character of a text node; what stands elsewhere in the file stands here."""
        text = node.astext()
        places: Sequence[int] | None = getattr(node, "places", None)
        if places is None or len(places) != len(text):
            return [place for line in text.splitlines(keepends=True) for place in self._next(line)]
        self._cursor = places[-1] + 1 if places else self._cursor
        return places

    def _next(self, line: str) -> Sequence[int]:
        """Return where a line stands that is the next thing to read; in a table of values marks may come before it."""
        words = line.rstrip()
        at = self._text.find(words, self._cursor, self._end) if self._end else self._cursor
        if at < 0 or not self._text.startswith(words, at):
            return [self._cursor] * len(line)
        self._cursor = at + len(words)
        return range(at, at + len(line))

    def _places(self, content: str, line: int | None) -> Sequence[int] | None:
        """Return where the text of a node stands; its line may be that of its end, or that of an underline."""
        if not content or line is None:
            return None
        reach = content.count("\n") + 2
        for shift in (0, *range(-1, -reach - 1, -1), 1, 2):
            places = self._source.places(content, line - 1 + shift)
            if places:
                return places
        return None
