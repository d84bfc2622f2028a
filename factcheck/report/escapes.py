"""Data that may end on a terminal: what that would act upon is written out, in the way of the format itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from factcheck.patterns import pattern
from factcheck.report.segments import spelt

#: Controls beyond ASCII, directions, marks of form, separators of lines; those of ASCII every format writes out itself.
_ACTING = pattern(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


#: Halves of characters, which stand for bytes of names of files that are no UTF-8.
_HALVES = pattern("[\ud800-\udfff]")


def json_text(found: Any, indent: int | None = None) -> str:
    r"""Return data as JSON, a control or direction character written ``\u202e``: the same to who reads it.

    A byte of a name that is no UTF-8 is spelt in words, ``caf\\xe9``: what JSON has for it most readers refuse.
    """
    written = whole(json.dumps(found, ensure_ascii=False, indent=indent), lambda each: json.dumps(each)[1:-1])
    return written_out(written, lambda each: json.dumps(each)[1:-1])


def whole(text: str, quoted: Callable[[str], str] = str) -> str:
    r"""Return a text that can be encoded: ``caf\xe9`` for a name of a file that holds such a byte, which is no UTF-8.

    Args:
        text: anything that a report tells.
        quoted: how what is written for it stands in the text.
    """
    return text if text.isascii() else _HALVES.sub(lambda match: quoted(spelt(match.group())), text)


def in_xml(markup: str) -> str:
    """Return XML in which a control or direction character is written as a reference: the same to who reads it."""
    return written_out(markup, lambda each: f"&#{ord(each)};")


def written_out(text: str, spell: Callable[[str], str]) -> str:
    """Return a text with each character that a terminal would act upon spelt by a function."""
    return _ACTING.sub(lambda match: spell(match.group()), text)
