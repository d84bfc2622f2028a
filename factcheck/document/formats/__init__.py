"""How to read each document format, one module each.

A module has ``blocks(text, options)``, which yields what the text states with the offset of every character, and its
comments; or ``document(data, options)`` for formats that are not text, which writes a line for each paragraph and
returns that text with the blocks in it.
"""

from __future__ import annotations

#: Suffix of a file -> the module that reads it. Without suffix, or with another given by name, a file is plain text.
MODULES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".mdx": "mdx",
    ".rst": "rst",
    ".adoc": "asciidoc",
    ".asciidoc": "asciidoc",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".ipynb": "notebook",
    ".tex": "latex",
    ".csv": "csv_",
}
#: Formats that are not text.
BINARY = frozenset(("docx", "odt"))
