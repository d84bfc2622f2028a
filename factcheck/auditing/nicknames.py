"""Other names that the claims of a base tell by the way: "Tor, also called Seal Island"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NAME = r"(?:[A-Z][\w'-]*)(?:\s(?:of\s|the\s|de\s)*[A-Z][\w'-]*){0,4}"
#: How a text says that two names are of one thing.
_TOLD = re.compile(
    rf"(?P<name>{_NAME})[,;]?\s\(?(?:(?:is|was)\s)?(?:also|better|commonly|popularly|formerly|locally)\s"
    rf"(?:called|known\sas|named)\s(?:the\s)?[“\"]?(?P<other>{_NAME})"
)
_THE = "The "


def nicknames(texts: Iterable[str]) -> Mapping[str, str]:
    """Return other name -> name, both in small letters; names that are told for several things are left out.

    Args:
        texts: the statements of a base.
    """
    found: dict[str, set[str]] = {}
    for text in texts:
        for told in _TOLD.finditer(text):
            found.setdefault(told["other"].casefold(), set()).add(told["name"].removeprefix(_THE).casefold())
    return {other: next(iter(names)) for other, names in found.items() if len(names) == 1 and other not in names}
