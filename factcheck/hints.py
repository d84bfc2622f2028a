"""Hints for messages: what a misspelt word was probably meant to be, and how a missing package is installed."""

from __future__ import annotations


def suggest(word: str, known: list[str] | tuple[str, ...]) -> str:
    """Return ``; did you mean "x"?`` for the closest known word, or the list of them if none is close.

    Args:
        word: what was found.
        known: what would be right.

    Returns:
        A text to append to a message, possibly empty.
    """
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f"; known are {', '.join(known)}" if 0 < len(known) <= 20 else ""


def install_command(*packages: str) -> str:
    """Return the command that installs packages where this program runs, ready to be pasted into a shell."""
    import shlex
    import sys

    return shlex.join([sys.executable, "-m", "pip", "install", *packages])
