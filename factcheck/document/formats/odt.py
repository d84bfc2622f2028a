"""OpenDocument texts: their paragraphs and headings, each of which counts as a line."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as Tree

from factcheck.document.archive import part

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SKIPPED = (f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note")


def paragraphs(data: bytes) -> Iterator[str]:
    """Yield the text of each paragraph; comments, notes and deleted text are left out.

    Raises:
        ValueError: if it is no OpenDocument text.
    """
    for node in _outside(part(data, "content.xml")):
        if node.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            yield "".join(_words(node))


def _outside(node: Tree.Element) -> Iterator[Tree.Element]:
    yield node
    for child in node:
        if child.tag not in _SKIPPED:
            yield from _outside(child)


def _words(node: Tree.Element) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield " "
        elif child.tag not in _SKIPPED:
            yield from _words(child)
        yield child.tail or ""
