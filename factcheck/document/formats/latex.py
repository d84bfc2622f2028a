"""LaTeX, by pylatexenc: running text with what its macros print, with offsets into the source.

A number in a formula and a quantity of ``siunitx`` are text; a macro of the document's own is what its definition says,
if that is plain text. What a macro prints otherwise is not known: it becomes the unknown word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.document import formulas, macros
from factcheck.document.blocks import Block, Cell, Comment, Part, ReadOptions, Table
from factcheck.document.builder import Builder
from factcheck.document.latex_nodes import (
    VERBATIM,
    arguments_of,
    known_macros,
    name_of,
    preamble_and_body,
    printer,
    without_options,
)
from factcheck.document.signs import CITED, LINE_BREAK, NOWHERE
from factcheck.document.siunitx import QUANTITIES, quantity

_BREAK = re.compile(r"\n[ \t]*\n\s*")
_LEVELS = ("title", "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph")
#: The words of a picture among its options.
_ALTERNATIVE = re.compile(r"\balt\s*=\s*\{?(?P<words>[^{}\[\],]+)")
#: What the parser cannot print: it says so in brackets, or over several lines.
_PLACEHOLDER = re.compile(r"[<>\n]")


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Part]:  # noqa: B008
    """Yield the blocks and comments of a LaTeX text; the preamble, code, citations and quotations state nothing."""
    from pylatexenc.latexwalker import LatexWalker

    walker = LatexWalker(text, latex_context=known_macros(), tolerant_parsing=True)
    nodes = walker.get_latex_nodes()[0]
    walk = _Walk(options)
    preamble, body = preamble_and_body(nodes)
    walk.define(preamble)
    walk.comments(preamble)
    walk.read(body)
    walk.out.end()
    yield from walk.out.take()


class _Walk:
    """Goes through the nodes of a text."""

    def __init__(self, options: ReadOptions) -> None:
        self.out = Builder()
        self._options = options
        self._defined: dict[str, str] = {}
        self._depth = self._item = 0
        self._kinds = {
            "LatexCharsNode": self._characters,
            "LatexGroupNode": lambda node: self.read(node.nodelist),
            "LatexSpecialsNode": self._special,
            "LatexCommentNode": self._comment,
            "LatexMathNode": self._formula,
            "LatexEnvironmentNode": self._environment,
            "LatexMacroNode": self._macro,
        }
        self._readers = (
            (("item",), self._begin_item),
            (("\\", "tabularnewline", "newline"), lambda node, *_: self.out.add(LINE_BREAK, (node.pos,))),
            (macros.TEXT, self._text),
            (macros.REPLACING, lambda node, name, arguments: self.read(arguments[:-1][-1:])),
            (("includegraphics",), self._picture),
            (macros.BLOCKS, self._block),
            (macros.NOTES, self._note),
            (macros.RAISED, self._raised),
            (_DEFINING, lambda node, *_: self.define([node])),
            (macros.STRUCK, lambda *_: self.out.add_struck()),
        )

    def read(self, nodes: Sequence[Any]) -> None:
        """Read nodes in the place where they stand."""
        off = 0  # inside of what is switched off: "\\iffalse ... \\fi"
        for node in nodes or ():
            name = name_of(node, "macroname") if node is not None else ""
            off += name == "iffalse" or (off > 0 and name.startswith("if"))
            if node is not None and not off:
                self._kinds[type(node).__name__](node)
            off -= off > 0 and name == "fi"

    def comments(self, nodes: Sequence[Any]) -> None:
        """Read only the comments among nodes."""
        for node in nodes:
            if type(node).__name__ == "LatexCommentNode":
                self._comment(node)

    def define(self, nodes: Sequence[Any]) -> None:
        r"""Learn what the macros without arguments print that the document defines: ``\newcommand{\port}{8080}``."""
        for node in nodes:
            if type(node).__name__ == "LatexMacroNode" and name_of(node, "macroname") in _DEFINING:
                arguments = arguments_of(node)
                if len(arguments) == 2:
                    name = arguments[0].latex_verbatim().strip("{}\\ ")
                    self._defined[name] = printer().nodelist_to_text([arguments[1]]).strip()

    def _characters(self, node: Any) -> None:
        at = 0
        for match in _BREAK.finditer(node.chars):
            self._add(node, at, match.start())
            self._end()
            at = match.end()
        self._add(node, at, len(node.chars))

    def _end(self) -> None:
        """End a paragraph; the first one of an item is the item."""
        self.out.end(depth=self._item)
        self._item = 0

    def _add(self, node: Any, start: int, end: int) -> None:
        if start < end:
            self.out.add(node.chars[start:end], range(node.pos + start, node.pos + end))

    def _special(self, node: Any) -> None:
        if node.specials_chars.strip() == "":
            self._end()  # an empty line
        else:
            self.out.add(_SPECIALS.get(node.specials_chars, node.specials_chars), (node.pos,))

    def _comment(self, node: Any) -> None:
        self.out.put(Comment(node.comment, node.pos, node.pos + 1 + len(node.comment)))
        if _BREAK.search(node.comment_post_space):
            self._end()

    def _formula(self, node: Any) -> None:
        text = formulas.plain(node.latex_verbatim().strip("$()\\"))
        if text is None:
            self.out.add_unknown(node.pos)
        elif node.latex_verbatim().strip("$") == text:
            self.out.add(text, range(node.pos + 1, node.pos + 1 + len(text)))
        else:
            self.out.add(text, (node.pos,))

    def _environment(self, node: Any) -> None:
        name = name_of(node, "environmentname")
        if name in macros.FORMULAS:
            self.out.add_unknown(node.pos)
            return
        self._end()
        if name in macros.TABLES:
            self._table(node.nodelist)
        elif name not in macros.NO_PROSE and (self._options.quotes or name not in macros.QUOTES):
            self._depth += name in macros.LISTS
            self.read(without_options(node))
            self._end()
            self._depth -= name in macros.LISTS

    def _table(self, nodes: Sequence[Any]) -> None:
        """Read a table, of which the first row heads the others if a line or a rule follows it."""
        rows: list[list[list[Any]]] = [[[]]]
        ruled: set[int] = set()
        for node in nodes:
            name = name_of(node, "macroname")
            if type(node).__name__ == "LatexSpecialsNode" and node.specials_chars == "&":
                rows[-1].append([])
            elif name in ("\\", "tabularnewline"):
                rows.append([[]])
            elif name in ("hline", "midrule", "cmidrule"):
                ruled.add(len(rows) - 1)
            else:
                rows[-1][-1].append(node)
        found = []
        for number, row in enumerate(rows):
            cells = tuple(Cell(self._blocks(cell), number == 0 and 1 in ruled) for cell in row)
            found += [cells] if any(cell.blocks for cell in cells) else []
        self.out.put(Table(tuple(found)))

    def _blocks(self, nodes: Sequence[Any]) -> tuple[Block, ...]:
        with self.out.kept() as found:
            self.read(nodes)
        return tuple(found)

    def _macro(self, node: Any) -> None:
        name = name_of(node, "macroname")
        arguments = arguments_of(node)
        for names, read in self._readers:
            if name in names and (arguments or names is not macros.TEXT):
                read(node, name, arguments)
                break
        else:
            if "cite" in name:
                self._cited(node, name)
            elif name not in macros.SILENT:
                self._printed(node, name, arguments)
        if node.macro_post_space and name not in _JOINED:
            at = node.pos + node.len - len(node.macro_post_space)
            self.out.add(" ", (at,))

    def _begin_item(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        self.out.end(depth=self._item)
        self._item = self._depth
        if arguments:
            self.read(arguments[-1:])
            self.out.add(" " if self.out.ends_with(":") else ": ", (node.pos,))

    def _block(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        self._end()
        self.read(arguments[-1:])
        self.out.end(_LEVELS.index(name) + 1 if name in _LEVELS else 0)

    def _note(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        with self.out.aside():
            self.read(arguments[-1:])

    def _raised(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        self.out.open_raised()
        self.read(arguments[-1:])
        self.out.close_raised()

    def _picture(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        options = arguments[0].latex_verbatim() if len(arguments) > 1 else ""
        match = _ALTERNATIVE.search(options)
        words, at = ("", node.pos) if match is None else (match["words"], arguments[0].pos + match.start("words"))
        self.out.add_picture(words, range(at, at + len(words)), node.pos)

    def _cited(self, node: Any, name: str) -> None:
        r"""Add the mark of a citation, or the unknown author: "\citet{a} reports"."""
        if name in macros.NAMED_WORKS:
            self.out.add_unknown(node.pos)
        else:
            self.out.add(CITED, (NOWHERE,))

    def _text(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        at = arguments[-1].pos
        if name == "enquote":
            self.out.add("“", (at,))
        self.read(arguments[-1:])
        if name == "enquote":
            self.out.add("”", (at + arguments[-1].len - 1,))

    def _printed(self, node: Any, name: str, arguments: Sequence[Any]) -> None:
        """Add what a macro prints, or the unknown word."""
        if name in ("verb", *VERBATIM):
            self.out.add_code(str(getattr(node.nodeargd, "verbatim_text", "")), (node.pos,))
            return
        if name in QUANTITIES:
            text = quantity(name, arguments)
        elif name in self._defined:
            text = self._defined[name]
        elif name in _UNPRINTED or printer().latex_context.get_macro_spec(name) is None:
            text = _CHARACTERS.get(name, "")
        else:
            text = printer().nodelist_to_text([node])
        if text and not _PLACEHOLDER.search(text):
            self.out.add(text, (node.pos,))
        else:
            self.out.add_unknown(node.pos)


#: Macros of signs before a sum, a unit or a number; the space behind them is not printed.
_JOINED = frozenset(("pounds", "euro", "EUR", "textdegree", "degree", "S", "textsection"))
_DEFINING = frozenset(("newcommand", "renewcommand", "providecommand", "def"))
_SPECIALS = {"~": " ", "``": "“", "''": "”", "---": "—", "--": "–"}
_CHARACTERS = {
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", ",": " ", ";": " ", ":": " ",
    "-": "\u00ad", "/": "\u200b", "slash": "/", "LaTeX": "LaTeX", "TeX": "TeX", "S": "§", "pounds": "£", "euro": "€",
    "EUR": "€",
}  # fmt: skip
#: Macros that the printer knows and that print what is not known here, or what is known better.
_UNPRINTED = frozenset(("today", "ref", "eqref", "pageref", *_CHARACTERS))
