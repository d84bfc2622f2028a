"""Word documents: their paragraphs, notes and pictures; each paragraph counts as a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as Tree

from factcheck.document import formulas
from factcheck.document.archive import nearest, part
from factcheck.document.blocks import Comment, Part, ReadOptions
from factcheck.document.office import CODE, QUOTATIONS, Lines, add_properties, table_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
#: What was deleted or moved away, and what is written twice.
_SKIPPED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}instrText", _FALLBACK))
#: What takes text away from the reader's eye.
_HIDING = ("strike", "dstrike", "vanish", "webHidden")
_HEADING = re.compile(r"(?:heading|überschrift|titre)\s?(\d)|(title)", re.IGNORECASE)
#: How Word runs the name of a style together: "IntenseQuote".
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: What tells that the end of a paragraph was deleted or moved away.
_GONE = ("del", "moveFrom")
_OFF = ("0", "false", "off", "none")


def document(data: bytes, options: ReadOptions = ReadOptions()) -> tuple[str, list[Part]]:  # noqa: B008
    """Return the text of a document, a line for each paragraph, and its blocks.

    Deleted, struck-out and hidden text, field codes, code and quotations are left out.

    Raises:
        ValueError: if it is no Word document.
    """
    walk = _Walk(data, options)
    add_properties(walk.lines, data, "docProps/core.xml", options.front_matter)
    walk.read(part(data, "word/document.xml"))
    walk.lines.end()
    return walk.lines.text, walk.lines.take()


class _Walk:
    def __init__(self, data: bytes, options: ReadOptions) -> None:
        self.lines = Lines()
        self._data = data
        self._quotes = options.quotes
        self._styles = _Styles(data)
        self._notes: list[str] = []
        self._commented: dict[str, int] = {}
        self._comments: dict[str, Tree.Element] | None = None
        self._known: dict[str, dict[str, Tree.Element]] = {}

    def read(self, node: Tree.Element) -> None:
        for child in node:
            if child.tag == f"{_W}p":
                self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                self._table(child)
            elif child.tag not in _SKIPPED:
                self.read(child)

    def _table(self, node: Tree.Element) -> None:
        """Read a table; its first row may be a header."""
        rows = []
        for number, row in enumerate(nearest(node, f"{_W}tr")):
            heads = number == 0 or row.find(f"{_W}trPr/{_W}tblHeader") is not None
            cells = []
            for cell in nearest(row, f"{_W}tc"):
                with self.lines.out.kept() as found:
                    self.read(cell)
                    self.lines.end()
                cells.append((tuple(found), heads))
            rows.append(cells)
        self.lines.out.put(table_of(rows))

    def _paragraph(self, node: Tree.Element) -> None:
        style = _value(node.find(f"{_W}pPr/{_W}pStyle"))
        name = self._styles.names.get(style, style)
        if self._states_nothing(name) or self._states_nothing(_CAMEL.sub(" ", style)):
            with self.lines.left_out():
                list(self._runs(node))
            return
        heading = _HEADING.match(style) or _HEADING.match(name)
        level = int(heading[1] or 1) if heading else 0
        item = node.find(f"{_W}pPr/{_W}numPr")
        depth = int(_value(item.find(f"{_W}ilvl")) or 0) + 1 if item is not None else 0
        inner = list(self._runs(node))
        if any(node.find(f"{_W}pPr/{_W}rPr/{_W}{mark}") is not None for mark in _GONE):
            return  # the mark that ends it was deleted: the next paragraph goes on in it
        self.lines.end(level, depth)
        for box in inner:
            self.read(box)
        notes, self._notes = self._notes, []
        for note in notes:
            self._note(note)

    def _states_nothing(self, style: str) -> bool:
        return style.lower() in CODE or (not self._quotes and style.lower() in QUOTATIONS)

    def _runs(self, node: Tree.Element) -> Iterator[Tree.Element]:
        """Read what stands in a paragraph; yield the text boxes in it, which are paragraphs of their own."""
        for child in node:
            if child.tag == f"{_W}r":
                if self._is_hidden(child.find(f"{_W}rPr")):
                    self.lines.add_struck()
                else:
                    yield from self._run(child)
            elif child.tag == f"{_M}oMath":
                self._formula(child)
            elif child.tag == f"{_W}commentRangeStart":
                self._commented[child.get(f"{_W}id", "")] = self.lines.at
            elif child.tag not in _SKIPPED:
                yield from self._runs(child)

    def _run(self, run: Tree.Element) -> Iterator[Tree.Element]:
        raised = _value(run.find(f"{_W}rPr/{_W}vertAlign")) == "superscript"
        for node in run:
            if node.tag == f"{_W}t":
                self.lines.add(node.text or "", raised)
            elif node.tag == f"{_W}tab":
                self.lines.add(" ")
            elif node.tag in (f"{_W}br", f"{_W}cr"):
                self.lines.add_break()
            elif node.tag == f"{_W}noBreakHyphen":
                self.lines.add("-")
            elif node.tag == f"{_W}sym":
                self.lines.add_unknown()
            elif node.tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
                self._notes.append(f"{node.tag.removeprefix(_W).removesuffix('Reference')} {node.get(f'{_W}id')}")
            elif node.tag == f"{_W}commentReference":
                self._comment(node.get(f"{_W}id", ""))
            elif node.tag not in _SKIPPED:
                boxes = list(nearest(node, f"{_W}txbxContent", _SKIPPED))
                yield from boxes
                properties = next(node.iter(f"{_DRAWING}docPr"), None)
                if properties is not None and not boxes:
                    self.lines.add_picture(properties.get("descr") or "")

    def _formula(self, node: Tree.Element) -> None:
        text = formulas.of_tree(node)
        if text is None:
            self.lines.add_unknown()
        else:
            self.lines.add(text)

    def _comment(self, number: str) -> None:
        """Read a comment, which is fastened to the words before it."""
        if self._comments is None:
            self._comments = _notes(self._data, "comment")
        if number in self._comments:
            text = "".join(each.text or "" for each in self._comments[number].iter(f"{_W}t"))
            at = self.lines.at
            self.lines.out.put(Comment(text, self._commented.get(number, at), at, beside=True))

    def _note(self, name: str) -> None:
        kind, _, number = name.partition(" ")
        if kind not in self._known:
            self._known[kind] = _notes(self._data, kind)
        note = self._known[kind].get(number)
        if note is not None:
            self.read(note)

    def _is_hidden(self, properties: Tree.Element | None) -> bool:
        if properties is None:
            return False
        if _value(properties.find(f"{_W}rStyle")) in self._styles.hiding:
            return True
        return _hides(properties)


def _hides(properties: Tree.Element) -> bool:
    found = (properties.find(f"{_W}{name}") for name in _HIDING)
    return any(each is not None and each.get(f"{_W}val", "1").lower() not in _OFF for each in found)


def _notes(data: bytes, kind: str) -> dict[str, Tree.Element]:
    """Return the notes of a kind ("footnote") by their numbers."""
    try:
        notes = part(data, f"word/{kind}s.xml")
    except ValueError:
        return {}
    return {note.get(f"{_W}id", ""): note for note in notes.iter(f"{_W}{kind}")}


class _Styles:
    """The styles of a document: what they are called in any language of Word, and which strike out or hide."""

    def __init__(self, data: bytes) -> None:
        self.names: dict[str, str] = {}
        self.hiding: set[str] = set()
        try:
            styles = part(data, "word/styles.xml")
        except ValueError:
            return
        for style in styles.iter(f"{_W}style"):
            key = style.get(f"{_W}styleId", "")
            self.names[key] = _value(style.find(f"{_W}name")) or key
            properties = style.find(f"{_W}rPr")
            if properties is not None and _hides(properties):
                self.hiding.add(key)


def _value(node: Tree.Element | None) -> str:
    return "" if node is None else node.get(f"{_W}val", "")
