"""AsciiDoc: paragraphs, titles, list items and cells. No parser of it exists for Python; only prose is looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.asciidoc import ATTRIBUTES, Inline
from factcheck.document.asciidoc_table import RawTable
from factcheck.document.blocks import Block, Cell, Comment, Entry, Part, ReadOptions, Table
from factcheck.document.builder import Builder

_DELIMITER = re.compile(r"^(-{4,}|\.{4,}|\+{4,}|/{4,}|_{4,}|={4,}|\*{4,}|--|```+|[|,:!]===)[^\n]*$")
#: Delimited blocks that hold prose all the same: examples, sidebars, open blocks, tables.
_OPEN = ("=", "*")
_TABLE = "|==="
#: A term of a list, and what is said of it on the same line.
_TERM = re.compile(r"^\s*(?P<term>\S[^\n]*?)(?P<mark>:{2,4}|;;)(?:\s+(?P<said>\S[^\n]*))?$")
_QUOTE, _COMMENT = "_", "/"
_ATTRIBUTE = re.compile(r"^:(?P<name>[\w-]+)!?:(?P<value>[^\n]*)$")
_NO_PROSE = re.compile(r"^(?::[\w-]+!?:|//|\[[^\]]*\]$|[a-z]+::\S|ifdef|ifndef|endif|'''|<<<|toc::|\+$)")
#: A line of attributes that says what the next paragraph is.
_NO_TERM = re.compile(r"^(?:[a-z]+::\S|https?:)")
_STYLE = re.compile(r"^\[(?P<style>source|listing|literal|stem|latexmath|quote|verse|pass|comment)\b")
_BLOCK_IMAGE = re.compile(r"^image::\S*?\[(?P<alt>[^\],]+)")
_LEAD = re.compile(
    r"^(?:(?P<title>=+) |(?P<caption>\.)(?=[^\s.])"
    r"|\s*(?P<bullet>\*+|-|\.+|\d+\.) (?:\[[ xX*]\] )?|\||(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): )"
)


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of an AsciiDoc text; code, attributes, macros and quotations state nothing."""
    walk = _Walk(text, options)
    for match in re.finditer(r"[^\n]*\n?", text):
        walk.line(match.start(), match.group().rstrip())
    walk.end()
    yield from walk.out.take()


class _Walk:
    """Goes through the lines of a text."""

    def __init__(self, text: str, options: ReadOptions) -> None:
        self.out = Builder()
        self._text = text
        self._options = options
        self._attributes = dict(ATTRIBUTES)
        self._inline = Inline(self.out, self._attributes)
        self._closing = ""
        self._opened = 0
        self._style = ""
        self._lines: list[tuple[int, str]] = []
        self._table: RawTable | None = None
        self._attributes_line = ""
        self._term: Block | None = None
        self._level = self._depth = 0

    def line(self, start: int, line: str) -> None:
        """Read the next line of the text."""
        if self._table is not None:
            self._row(start, line, self._table)
            return
        if self._closing:
            self._inside(start, line)
            return
        delimiter = _DELIMITER.match(line)
        lead = _LEAD.match(line)
        if delimiter or not line or _NO_PROSE.match(line) or (lead and (lead["bullet"] or not self._lines)):
            self.end()
        may_begin = not lead and not delimiter and (not self._lines or self._term is not None)
        term = _TERM.match(line) if may_begin else None
        if line == _TABLE:
            self._table, self._attributes_line = RawTable(self._attributes_line), ""
        elif delimiter:
            opens = line == "--" or line.startswith(_OPEN) or (self._options.quotes and line.startswith(_QUOTE))
            self._closing = "" if opens and not self._is_skipped() else line
            self._opened, self._style = start, ""
        elif _NO_PROSE.match(line):
            self._setting(start, line)
        elif term and not _NO_TERM.match(line):
            self._begin_term(start, term)
        elif line and not (self._lines or lead or self._term) and self._states_nothing(line):
            self._style = "literal"  # up to the next empty line
        elif line and self._style != "literal":
            self._prose(start, line, lead)
        elif not line:
            self._style = ""

    def _is_skipped(self) -> bool:
        return bool(self._style) and not (self._options.quotes and self._style in ("quote", "verse"))

    def _states_nothing(self, line: str) -> bool:
        """Tell whether a paragraph is code, or a quotation in the manner of Markdown, by its first line."""
        quoted = not self._options.quotes and (line.startswith("> ") or line == ">")
        return line[0] in " \t" or quoted or self._is_skipped()

    def _inside(self, start: int, line: str) -> None:
        """Read a line of a block of which nothing is read but where it ends."""
        if line != self._closing:
            return
        if line.startswith(_COMMENT):
            content = self._text[self._opened + len(line) : start]
            self.out.put(Comment(content, self._opened, start + len(line)))
        self._closing = ""

    def _setting(self, start: int, line: str) -> None:
        """Read a line that is no prose."""
        attribute, style, image = _ATTRIBUTE.match(line), _STYLE.match(line), _BLOCK_IMAGE.match(line)
        if line.startswith("//"):
            self.out.put(Comment(line[2:], start, start + len(line)))
        elif attribute:
            name = attribute["name"].lower()
            self._attributes[name] = attribute["value"].strip()
            if name == "description" or name in self._options.front_matter:
                self._read([(start + attribute.start("value"), attribute["value"])])
                self.out.end()
        elif style:
            self._style = style["style"]
        elif line.startswith("["):
            self._attributes_line = line
        elif image:
            begin, end = image.span("alt")
            self.out.add(image["alt"], range(start + begin, start + end))
            self.out.end()

    def _prose(self, start: int, line: str, lead: re.Match[str] | None) -> None:
        skip = lead.end() if lead and not self._lines else 0
        if lead and not self._lines:
            self._level = len(lead["title"] or "")
            self._depth = len(lead["bullet"].rstrip("0123456789") or "1") if lead["bullet"] else 0
        is_caption = bool(lead and lead["caption"] and not self._lines)
        self._lines.append((start + skip, line[skip:]))
        if self._level or is_caption:
            self.end()

    def _row(self, start: int, line: str, table: RawTable) -> None:
        """Read a line of a table."""
        if line != _TABLE:
            table.line(start, line)
            return
        rows = [tuple(Cell(self._blocks(lines), head) for lines, head in row) for row in table.rows()]
        self._table = None
        self.out.put(Table(tuple(rows)))

    def _blocks(self, lines: list[tuple[int, str]]) -> tuple[Block, ...]:
        with self.out.kept() as found:
            self._read(lines)
        return tuple(found)

    def _begin_term(self, start: int, term: re.Match[str]) -> None:
        self.end()
        labels = self._blocks([(start + term.start("term"), term["term"])])
        self._term = labels[0] if labels else None
        if term["said"]:
            self._lines.append((start + term.start("said"), term["said"]))

    def end(self) -> None:
        """End the paragraph that is open."""
        if self._term is not None and self._lines:
            label, self._term = self._term, None
            self.out.put(Entry(label, self._blocks(self._lines)))
        else:
            self._read(self._lines)
            self.out.end(self._level, self._depth)
        self._lines, self._level, self._depth = [], 0, 0

    def _read(self, lines: list[tuple[int, str]]) -> None:
        text = "\n".join(line for _, line in lines)
        places = [place for start, line in lines for place in range(start, start + len(line) + 1)][:-1]
        self._inline.read(text, places)
