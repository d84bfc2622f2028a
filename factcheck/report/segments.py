"""Lines of styled text that know nothing of terminals, and the cleaning of text that a user wrote."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable

from factcheck.model.rows import NamedTuple


class Segment(NamedTuple):
    """A piece of one line with a style name of rich, or an empty one."""

    text: str
    style: str = ""


Line = tuple[Segment, ...]

STYLES = {
    "supported": "green",
    "contradicted": "bold red",
    "suspect": "bold magenta",
    "disputed": "bold yellow",
    "outdated": "yellow",
    "unverified": "cyan",
    "not_checkable": "dim",
    "error": "bold red",
    "warning": "yellow",
}


#: What a runner of GitHub Actions takes for a command: two colons that open a line, or this mark anywhere in it.
_COMMAND = re.compile(r"^\s*:(?=:)|#(?=#\[)")


def visible(text: str) -> str:
    r"""Return ``text`` with control and direction characters written out (``\x1b``, ``\u202e``).

    Args:
        text: anything that a user or a file supplied.

    Returns:
        Text that no terminal acts upon, and in GitHub Actions no runner.
    """
    if os.environ.get("GITHUB_ACTIONS") == "true":
        text = _COMMAND.sub(_spelt, text)
    if text.isprintable():
        return text
    return "".join(character if not _acts(character) else spelt(character) for character in text)


#: Stands in a string for a byte that is no UTF-8 (PEP 383).
_BYTE = 0xDC00


def spelt(character: str) -> str:
    r"""Return a character that cannot be shown written out: ``\x1b``, ``\u202e``.

    Args:
        character: one of them; half a one may stand for a byte of a name of a file that is no UTF-8: ``\xe9``.
    """
    if "\udc80" <= character <= "\udcff":
        return f"\\x{ord(character) - _BYTE:02x}"
    return character.encode("unicode_escape").decode("ascii")


def _spelt(match: re.Match[str]) -> str:
    """Return a match with its last character written out."""
    found = match.group()
    return f"{found[:-1]}\\x{ord(found[-1]):02x}"


def _acts(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")


def line(*pieces: str | Segment) -> Line:
    """Return a line; plain strings are taken as safe text of our own or cleaned by the caller."""
    return tuple(piece if isinstance(piece, Segment) else Segment(piece) for piece in pieces)


def said(text: str, style: str = "") -> Segment:
    """Return a segment of user text, made visible."""
    return Segment(visible(text), style)


def plain(lines: Iterable[Line]) -> str:
    """Return lines as text without styles, each ended by a line feed."""
    return "".join("".join(segment.text for segment in each) + "\n" for each in lines)
