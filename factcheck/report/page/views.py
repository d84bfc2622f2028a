"""A draft as HTML: rendered by the library of its format, or its lines where there is none."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from html import escape
from importlib import import_module
from typing import Any

from factcheck.document.blocks import Block, LineIndex, ReadOptions

#: Tells on which line of the draft an element begins.
LINE = "data-line"


def view(text: str, suffix: str) -> str:
    """Return a draft as HTML; whatever it holds, it has still to be cleaned.

    Args:
        text: the content of the draft, or a line for each paragraph if it is not a text file.
        suffix: what says its format, in lower case.
    """
    render = _VIEWS.get(suffix, _lines if suffix in (".docx", ".odt") else _paragraphs)
    try:
        return render(text)
    except Exception:  # a draft that its library stumbles over is still shown, as it stands
        return _paragraphs(text)


def is_html(suffix: str) -> bool:
    """Tell whether the view of a format is the draft itself, so that places in the one are places in the other."""
    return _VIEWS.get(suffix) is _itself


def _itself(text: str) -> str:
    return text


def _markdown(text: str) -> str:
    from factcheck.document.commonmark import parser

    environment: dict[str, Any] = {}
    tokens = parser().parse(text, environment)
    for token in tokens:
        if token.map and token.nesting >= 0:
            token.attrSet(LINE, str(token.map[0] + 1))
        for child in token.children or ():
            if child.type == "text_special":  # escapes and entities, which this parser keeps apart
                child.type = "text"
    return str(parser().renderer.render(tokens, parser().options, environment))


def _restructured(text: str) -> str:
    from docutils import nodes
    from docutils.core import publish_from_doctree
    from docutils.writers.html5_polyglot import Writer

    from factcheck.document.restructured import tree_of

    tree = tree_of(text)
    for each in list(tree.findall(nodes.problematic)):
        each.replace_self(nodes.inline("", each.astext(), classes=["problematic"]))
    settings = {"output_encoding": "unicode", "_disable_config": True, "report_level": 5, "syntax_highlight": "none"}
    page = str(publish_from_doctree(tree, writer=Writer(), settings_overrides=settings))
    return page[page.index("<body") : page.rindex("</body>")].strip()


def _blocks(name: str) -> Callable[[str], str]:
    """Return what shows the text that is read of a format, for formats that no library here renders."""

    def render(text: str) -> str:
        read: Any = import_module(f"factcheck.document.formats.{name}").blocks
        lines = LineIndex(text)
        found, depth = [], 0
        for block in read(text, ReadOptions(quotes=True)):
            if not isinstance(block, Block):
                continue
            found.append("<ul>" * (block.depth - depth) + "</ul>" * (depth - block.depth))
            depth = block.depth
            tag = f"h{min(block.level, 6)}" if block.level else "li" if depth else "p"
            line = lines.location("", block.offsets[0]).line
            found.append(f'<{tag} {LINE}="{line}">{escape(block.text)}</{tag}>')
        return "".join(found)

    return render


def _notebook(text: str) -> str:
    cells = json.loads(text)["cells"]
    return "".join(_cell(str(cell.get("cell_type")), "".join(cell.get("source", ""))) for cell in cells)


def _cell(kind: str, source: str) -> str:
    return _markdown(source) if kind == "markdown" else f"<pre>{escape(source)}</pre>"


def _table(text: str) -> str:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    return f"<table>{''.join(_row(row, 'td' if at else 'th') for at, row in enumerate(rows))}</table>"


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _lines(text: str) -> str:
    lines = enumerate(text.split("\n"), 1)
    return "".join(f'<p {LINE}="{number}">{escape(line)}</p>' for number, line in lines if line.strip())


def _paragraphs(text: str) -> str:
    """Return the lines of a text, those without an empty one between them together."""
    found: list[str] = []
    open_ = False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            open_ = False
        elif open_:
            found[-1] += f"<br>{escape(line)}"
        else:
            found.append(f'<p {LINE}="{number}">{escape(line)}')
            open_ = True
    return "".join(f"{each}</p>" for each in found)


_VIEWS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx"), _markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _itself),
    ".rst": _restructured,
    **dict.fromkeys((".adoc", ".asciidoc"), _blocks("asciidoc")),
    ".tex": _blocks("latex"),
    ".ipynb": _notebook,
    ".csv": _table,
}
