"""Office files are archives of XML: reading one part of them, within bounds that no written text exceeds."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Container, Iterator
from xml.etree import ElementTree as Tree

#: What a part may unpack to: so much, and so many times the size of the archive, but never more than the most.
_FREE_BYTES = 5_000_000
_MOST_TIMES = 60
_MOST_BYTES = 200_000_000
_DEEPEST = 200
_CHUNK = 1 << 16
_TOO_LARGE = "unpacks to far more than a text of its size"


def part(data: bytes, name: str) -> Tree.Element:
    """Return the root of an XML part of an archive.

    Args:
        data: the archive.
        name: the part.

    Raises:
        ValueError: if it is no such archive, is damaged, too large, or nested too deeply.
    """
    parser = Tree.XMLParser()
    left = min(_FREE_BYTES + _MOST_TIMES * len(data), _MOST_BYTES)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(name) as stream:
            if archive.getinfo(name).file_size > left:  # what is declared; what is true shows on the way
                raise ValueError(_TOO_LARGE)
            while chunk := stream.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise ValueError(_TOO_LARGE)
                parser.feed(chunk)
        root: Tree.Element = parser.close()
    except KeyError as error:
        raise ValueError(f"has no part {name}") from error
    except (zipfile.BadZipFile, Tree.ParseError, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise ValueError("is damaged") from error
    if _depth(root) > _DEEPEST:
        raise ValueError(f"is nested deeper than {_DEEPEST} levels")
    return root


def nearest(node: Tree.Element, tag: str, skipped: Container[str] = ()) -> Iterator[Tree.Element]:
    """Yield the elements of a kind below another, but none that stand in such an element themselves.

    Args:
        node: where to look, itself left out: the rows of a table are not those of a table in one of its cells.
        tag: the kind.
        skipped: kinds of elements that are not looked into.
    """
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag not in skipped:
            yield from nearest(child, tag, skipped)


def _depth(root: Tree.Element) -> int:
    """Return on how many levels elements stand; those below the deepest that is allowed do not matter."""
    depth, level = 0, [root]
    while level and depth <= _DEEPEST:
        depth, level = depth + 1, [child for each in level for child in each]
    return depth
