"""LaTeX, by pylatexenc: running text and the arguments of headings and emphasis, with offsets into the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factcheck.document.blocks import Block, ReadOptions, joined

_READ = frozenset(
    """title part chapter section subsection subsubsection paragraph subparagraph emph textbf textit textsc texttt
    text underline caption footnote item mbox""".split()
)
_OWN_BLOCK = frozenset(
    "title part chapter section subsection subsubsection paragraph subparagraph caption footnote item".split()
)
_SKIPPED = frozenset(
    """verbatim lstlisting minted equation align gather math displaymath thebibliography tikzpicture figure table
    tabular comment filecontents""".split()
)
_QUOTES = frozenset(("quote", "quotation", "verse", "displayquote"))
_CHARACTERS = {"&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", "ldots": "...", "dots": "..."}
_BREAK = re.compile(r"\n\s*\n")


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of a LaTeX text; the preamble, math, code, citations and quotations state nothing."""
    from pylatexenc.latexwalker import LatexWalker

    walker = LatexWalker(text, tolerant_parsing=True)
    nodes = walker.get_latex_nodes()[0]
    pieces: list[tuple[str, range | tuple[int, ...]]] = []
    for piece in _pieces(_body(nodes), options):
        if piece is None:
            found = joined(pieces)
            pieces = []
            if found is not None:
                yield found
        else:
            pieces.append(piece)
    found = joined(pieces)
    if found is not None:
        yield found


def _body(nodes: list[Any]) -> list[Any]:
    """Return the nodes of the document environment, or all of them if there is none."""
    for node in nodes:
        if node is not None and _name(node, "environmentname") == "document":
            body: list[Any] = node.nodelist
            return body
    return nodes


def _name(node: Any, attribute: str) -> str:
    return str(getattr(node, attribute, "")).rstrip("*")


def _pieces(nodes: list[Any], options: ReadOptions) -> Iterator[tuple[str, range | tuple[int, ...]] | None]:
    """Yield runs of text with their offsets; None stands between two blocks."""
    for node in nodes or ():
        kind = type(node).__name__
        if kind == "LatexCharsNode":
            yield from _characters(node)
        elif kind == "LatexGroupNode":
            yield from _pieces(node.nodelist, options)
        elif kind == "LatexSpecialsNode":
            yield _special(node)
        elif kind == "LatexEnvironmentNode":
            name = _name(node, "environmentname")
            yield None
            if name not in _SKIPPED and (options.quotes or name not in _QUOTES):
                yield from _pieces(node.nodelist, options)
            yield None
        elif kind == "LatexMacroNode":
            yield from _macro(node, options)


def _characters(node: Any) -> Iterator[tuple[str, range] | None]:
    at = 0
    for match in _BREAK.finditer(node.chars):
        yield node.chars[at : match.start()], range(node.pos + at, node.pos + match.start())
        yield None
        at = match.end()
    yield node.chars[at:], range(node.pos + at, node.pos + len(node.chars))


def _special(node: Any) -> tuple[str, tuple[int, ...]] | None:
    if node.specials_chars.strip() == "":
        return None  # an empty line
    text = {"~": " ", "``": "“", "''": "”", "---": "—", "--": "–"}.get(node.specials_chars, node.specials_chars)
    return text, (node.pos,) * len(text)


def _macro(node: Any, options: ReadOptions) -> Iterator[tuple[str, range | tuple[int, ...]] | None]:
    name = _name(node, "macroname")
    if name in _CHARACTERS:
        yield _CHARACTERS[name], (node.pos,) * len(_CHARACTERS[name])
    elif name in _READ:
        arguments = [each for each in (node.nodeargd.argnlist if node.nodeargd else ()) if each is not None]
        if name in _OWN_BLOCK:
            yield None
        # the last argument is the text; those before are options
        yield from _pieces(arguments[-1:] if name != "item" else [], options)
        if name in _OWN_BLOCK and name != "item":
            yield None
    if node.macro_post_space:
        at = node.pos + node.len - len(node.macro_post_space)
        yield " ", (at,)
