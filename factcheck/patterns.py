"""Regular expressions that are compiled when they are first used: a short command never needs most of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a pattern until one of its methods is asked for, and has those that were."""

    def __init__(self, text: str, flags: re.RegexFlag) -> None:
        self._given = (text, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)  # is found at once from now on
        return found


def pattern(text: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what behaves as a compiled pattern, and is compiled on first use.

    Args:
        text: the regular expression.
        flags: as for ``re.compile``.
    """
    return cast("re.Pattern[str]", _Pattern(text, flags))
