"""Text as people post it: links, handles and hashtags, made readable as words."""

from __future__ import annotations

import re

from factcheck.patterns import pattern

_LINK = pattern(
    r"(?:https?://|www\.|pic\.twitter\.com/)\S*"  # also glued to the word before it
    r"|(?<![\w@])(?:[\w-]{1,63}\.){1,6}(?:com|org|net|co|ly|gov|edu|io|uk|de)/\S*",
    re.IGNORECASE,
)
_HANDLE = pattern(r"(?<![\w.])@\w+")
_TAG = pattern(r"#(\w+)")
# "BlackLivesMatter", "NATOSummit", "Tokyo2020", "snake_case"
_SEAM = pattern(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_])(?=\d)|_+")


def without_noise(text: str) -> str:
    """Return a text without links and handles, its hashtags split into words.

    Args:
        text: anything that a person wrote.

    Returns:
        The text for a search; offsets into it mean nothing for the original.
    """
    if "#" not in text and "@" not in text and "." not in text and "/" not in text:
        return text
    text = _HANDLE.sub(" ", _LINK.sub(" ", text))
    return _TAG.sub(lambda tag: f" {_SEAM.sub(' ', tag.group(1))} ", text)
