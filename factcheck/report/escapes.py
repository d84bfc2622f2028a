"""Data that may end on a terminal: what that would act upon is written out, in the way of the format itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from factcheck.patterns import pattern

#: Controls beyond ASCII, directions, marks of form, separators of lines; those of ASCII every format writes out itself.
_ACTING = pattern(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def json_text(found: Any, indent: int | None = None) -> str:
    r"""Return data as JSON, a control or direction character written ``\u202e``: the same to who reads it."""
    return written_out(json.dumps(found, ensure_ascii=False, indent=indent), lambda each: json.dumps(each)[1:-1])


def in_xml(markup: str) -> str:
    """Return XML in which a control or direction character is written as a reference: the same to who reads it."""
    return written_out(markup, lambda each: f"&#{ord(each)};")


def written_out(text: str, spell: Callable[[str], str]) -> str:
    """Return a text with each character that a terminal would act upon spelt by a function."""
    return _ACTING.sub(lambda match: spell(match.group()), text)
