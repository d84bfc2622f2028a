"""What sentences say, from a shelf where that is kept.

To read a sentence is dear, and what comes out hangs on nothing but its text. So whoever asks a base for something puts
what is kept of its claims at hand for the while, and what is asked of a sentence is looked up there first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Protocol, TypeVar

from factcheck.syntax import framing
from factcheck.syntax.records import Readings

_Told = TypeVar("_Told")


class Shelf(Protocol):
    """Where what is known of sentences is kept, each sentence with one line for each of ``PARTS``."""

    def find(self, text: str) -> list[str] | None:
        """Return what is kept of a sentence, None if that is nothing."""

    def lacks(self, text: str) -> bool:
        """Tell whether a sentence should be put here."""

    def put(self, text: str, lines: list[str]) -> None:
        """Keep what is known of a sentence."""


#: What is kept of a sentence, in this order: a glance, its units, what it says, its loose words.
PARTS = SIGHT, UNITS, READINGS, LOOSE = range(4)
_AT_HAND: ContextVar[Shelf | None] = ContextVar("shelf", default=None)


@contextmanager
def at_hand(shelf: Shelf) -> Iterator[None]:
    """Let sentences be looked up on a shelf meanwhile."""
    before = _AT_HAND.set(shelf)
    try:
        yield
    finally:
        _AT_HAND.reset(before)


def kept(text: str, part: int, decode: Callable[[str], _Told]) -> _Told | None:
    """Return what is kept of a sentence, None if nothing is at hand, or it is damaged.

    Args:
        text: the sentence.
        part: one of ``PARTS``.
        decode: reads the line of that part.
    """
    shelf = _AT_HAND.get()
    lines = shelf.find(text) if shelf is not None else None
    if lines is None:
        return None
    try:
        return decode(lines[part])
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def lacking(text: str) -> Shelf | None:
    """Return the shelf at hand if it lacks a sentence that should be put there."""
    shelf = _AT_HAND.get()
    return shelf if shelf is not None and shelf.lacks(text) else None


@lru_cache(maxsize=4096)
def readings(text: str) -> Readings:
    """Return what a sentence says: for each proposition the ways to tell it; see ``syntax.framing``.

    Args:
        text: one sentence.
    """
    found = kept(text, READINGS, _read)
    return framing.readings(text) if found is None else found


def _read(line: str) -> Readings:
    from factcheck.base.propositions import read  # where nothing is at hand, nothing is read

    return read(line)
