"""Patterns as in .gitignore: those of a user have to be sound; in a file of git a broken line counts for nothing."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.model import FactcheckError

if TYPE_CHECKING:
    from pathspec import PathSpec


@lru_cache(maxsize=256)
def wanted_spec(patterns: tuple[str, ...]) -> PathSpec[Any]:
    """Return what matches the patterns of an option or a configuration.

    Raises:
        FactcheckError: naming the first that is no pattern.
    """
    for each in patterns:
        if not _is_sound(each):
            raise FactcheckError(f"{each!r} is no pattern of files as .gitignore has them")
    return _made(patterns)


def ignored_spec(lines: Iterable[str]) -> PathSpec[Any]:
    """Return what matches the lines of an ignore file; one that is no pattern matches nothing, as for git."""
    return _made([each for each in lines if _is_sound(each)])


def _is_sound(line: str) -> bool:
    try:
        _made([line])
    except Exception:  # the library has errors of its own, and lets those of regular expressions pass
        return False
    return True


def _made(lines: Iterable[str]) -> PathSpec[Any]:
    from pathspec import PathSpec

    with warnings.catch_warnings(action="ignore", category=FutureWarning):  # of "[[a]", which git takes as well
        return PathSpec.from_lines("gitignore", lines)
