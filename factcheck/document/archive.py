"""Office files are archives of XML: reading one part of them, within bounds."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as Tree

#: A part that unpacks to more than this is no text that somebody wrote.
_MOST_BYTES = 200_000_000


def part(data: bytes, name: str) -> Tree.Element:
    """Return the root of an XML part of an archive.

    Args:
        data: the archive.
        name: the part.

    Raises:
        ValueError: if it is no such archive, or too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if archive.getinfo(name).file_size > _MOST_BYTES:
                raise ValueError("unpacks to more than 200 MB")
            return Tree.fromstring(archive.read(name))
    except (zipfile.BadZipFile, KeyError, Tree.ParseError, RuntimeError) as error:
        raise ValueError("is damaged") from error
