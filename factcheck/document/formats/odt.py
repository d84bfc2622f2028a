"""OpenDocument texts: their paragraphs, headings, notes and pictures; each paragraph counts as a line."""

from __future__ import annotations

from collections.abc import Collection
from xml.etree import ElementTree as Tree

from factcheck.document import formulas
from factcheck.document.archive import nearest, part
from factcheck.document.blocks import Comment, Part, ReadOptions
from factcheck.document.office import CODE, QUOTATIONS, Lines, add_properties, table_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}"
_SKIPPED = frozenset(
    (
        f"{_TEXT}tracked-changes",
        f"{_OFFICE}annotation",
        f"{_TEXT}hidden-text",
        f"{_TEXT}hidden-paragraph",
        f"{_TEXT}ruby-text",
    )
)
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")


def document(data: bytes, options: ReadOptions = ReadOptions()) -> tuple[str, list[Part]]:  # noqa: B008
    """Return the text of a document, a line for each paragraph, and its blocks.

    Deleted, struck-out and hidden text, code and quotations are left out.

    Raises:
        ValueError: if it is no OpenDocument text.
    """
    content = part(data, "content.xml")
    walk = _Walk(data, options, {each.get(f"{_OFFICE}name", "") for each in content.iter(f"{_OFFICE}annotation-end")})
    add_properties(walk.lines, data, "meta.xml", options.front_matter)
    walk.read(content)
    walk.lines.end()
    return walk.lines.text, walk.lines.take()


class _Walk:
    def __init__(self, data: bytes, options: ReadOptions, ended: Collection[str]) -> None:
        self.lines = Lines()
        self._data = data
        self._quotes = options.quotes
        self._parents: dict[str, str] = {}
        self._commented: dict[str, tuple[str, int]] = {}
        self._ended = ended
        self._hiding: set[str] = set()
        self._raised: set[str] = set()
        self._aside: list[Tree.Element] = []
        for name in ("styles.xml", "content.xml"):
            self._learn(data, name)

    def _learn(self, data: bytes, name: str) -> None:
        """Note which styles strike out, hide or raise text."""
        try:
            root = part(data, name)
        except ValueError:
            return
        for style in root.iter(f"{_STYLE}style"):
            self._parents[style.get(f"{_STYLE}name", "")] = style.get(f"{_STYLE}parent-style-name", "")
            properties = style.find(f"{_STYLE}text-properties")
            if properties is None:
                continue
            struck = properties.get(
                f"{_STYLE}text-line-through-style", properties.get(f"{_STYLE}text-line-through-type")
            )
            if struck not in (None, "none") or properties.get(f"{_TEXT}display") == "none":
                self._hiding.add(style.get(f"{_STYLE}name", ""))
            if properties.get(f"{_STYLE}text-position", "").startswith("super"):
                self._raised.add(style.get(f"{_STYLE}name", ""))

    def read(self, node: Tree.Element, depth: int = 0) -> None:
        for child in node:
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, depth)
            elif child.tag == f"{_TABLE}table":
                self._table(child)
            elif child.tag not in _SKIPPED and child.get(f"{_TEXT}display") != "none":
                self.read(child, depth + (child.tag == f"{_TEXT}list"))

    def _table(self, node: Tree.Element) -> None:
        """Read a table; its first row may be a header."""
        headers = {row for rows in nearest(node, f"{_TABLE}table-header-rows") for row in rows}
        rows = []
        for number, row in enumerate(nearest(node, f"{_TABLE}table-row")):
            cells = []
            for cell in nearest(row, f"{_TABLE}table-cell"):
                with self.lines.out.kept() as found:
                    self.read(cell)
                    self.lines.end()
                cells.append((tuple(found), number == 0 or row in headers))
            rows.append(cells)
        self.lines.out.put(table_of(rows))

    def _paragraph(self, node: Tree.Element, depth: int) -> None:
        if self._is_hidden(node):
            return
        if self._states_nothing(node):
            with self.lines.left_out():
                self._words(node)
            return
        self._words(node)
        level = int(node.get(f"{_TEXT}outline-level", "1")) if node.tag == f"{_TEXT}h" else 0
        self.lines.end(level, depth)
        aside, self._aside = self._aside, []
        for each in aside:
            self.read(each)

    def _states_nothing(self, node: Tree.Element) -> bool:
        """Tell whether a paragraph has the style of code or, unless they are asked for, of quotations."""
        style = node.get(f"{_TEXT}style-name", "")
        names = {name.replace("_20_", " ").lower() for name in (style, self._parents.get(style, ""))}
        return bool(names & CODE) or (not self._quotes and bool(names & QUOTATIONS))

    def _is_hidden(self, node: Tree.Element) -> bool:
        return node.get(f"{_TEXT}style-name") in self._hiding

    def _words(self, node: Tree.Element, raised: bool = False) -> None:
        self.lines.add(node.text or "", raised)
        for child in node:
            self._comment(child)
            if child.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
                self.lines.add(" ")
            elif child.tag == f"{_TEXT}line-break":
                self.lines.add_break()
            elif child.tag == f"{_TEXT}note":
                self._aside += nearest(child, f"{_TEXT}note-body")
            elif child.tag == f"{_DRAW}frame":
                self._frame(child)
            elif child.tag not in _SKIPPED and self._is_hidden(child):
                self.lines.add_struck()
            elif child.tag not in _SKIPPED:
                self._words(child, raised or child.get(f"{_TEXT}style-name") in self._raised)
            self.lines.add(child.tail or "", raised)

    def _comment(self, node: Tree.Element) -> None:
        """Read a comment, which is fastened to a place or to the words up to its end."""
        name, at = node.get(f"{_OFFICE}name", ""), self.lines.at
        if node.tag == f"{_OFFICE}annotation":
            text = " ".join("".join(each.itertext()) for each in node.iter(f"{_TEXT}p"))
            self._commented[name] = text, at
            if name not in self._ended:  # one of a place, not of words
                self.lines.out.put(Comment(text, at, at, beside=True))
        elif node.tag == f"{_OFFICE}annotation-end" and name in self._commented:
            text, start = self._commented.pop(name)
            self.lines.out.put(Comment(text, start, at, beside=True))

    def _formula(self, frame: Tree.Element) -> str | None:
        """Return what the formula in a frame says, if that is plain; it stands in the frame or in a part of its own."""
        for node in nearest(frame, f"{_DRAW}object"):
            root = next((child for child in node if child.tag.endswith("}math")), None)
            name = node.get(f"{_LINK}href", "").removeprefix("./")
            try:
                root = root if root is not None else part(self._data, f"{name}/content.xml")
            except ValueError:
                continue
            return formulas.of_tree(root)
        return None

    def _frame(self, node: Tree.Element) -> None:
        """Read a frame: the words of its picture, or the paragraphs in its box behind the one around."""
        boxes = list(nearest(node, f"{_DRAW}text-box"))
        self._aside += boxes[:1]
        formula = self._formula(node)
        if formula is not None:
            self.lines.add(formula)
        elif not boxes:
            words = (node.findtext(f"{_SVG}{name}") for name in ("desc", "title"))
            self.lines.add_picture(next((each for each in words if each), ""))
