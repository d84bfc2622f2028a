"""Word documents: their paragraphs, each of which counts as a line."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.document.archive import part

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(data: bytes) -> Iterator[str]:
    """Yield the text of each paragraph; deleted text and field codes are left out.

    Raises:
        ValueError: if it is no Word document.
    """
    for paragraph in part(data, "word/document.xml").iter(f"{_W}p"):
        pieces = []
        for node in paragraph.iter():
            if node.tag == f"{_W}t":
                pieces.append(node.text or "")
            elif node.tag in (f"{_W}tab", f"{_W}br"):
                pieces.append(" ")
        yield "".join(pieces)
