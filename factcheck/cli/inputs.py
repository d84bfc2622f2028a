"""What the user typed or piped in."""

from __future__ import annotations

import sys

from factcheck.model import FactcheckError


def stdin_bytes() -> bytes:
    """Return standard input.

    Raises:
        FactcheckError: if it is closed, cannot be read, or is too large.
    """
    if sys.stdin is None:
        raise FactcheckError("standard input is closed; give it something to read, or name a file")
    from factcheck.document.read import bounded

    try:
        return bounded(sys.stdin.buffer, "<stdin>")
    except OSError as error:
        raise FactcheckError(f"standard input cannot be read: {error.strerror or error}") from error


def read_stdin() -> str:
    """Return standard input as text.

    Raises:
        DocumentError: if it is not UTF-8 or UTF-16.
    """
    from factcheck.document.read import decode

    return decode(stdin_bytes(), "<stdin>")


def given_statements(arguments: list[str]) -> list[str]:
    """Return the statements of the command line; ``-`` stands for the lines of standard input.

    Raises:
        FactcheckError: for one that is no text.
    """
    found: list[str] = []
    for argument in arguments:
        if argument == "-":
            found += [each.strip() for each in read_stdin().splitlines() if each.strip()]
        else:
            found.append(_as_text(argument))
    return found


def _as_text(argument: str) -> str:
    """Return an argument as it is; what a terminal of another encoding sent is no text."""
    if any("\ud800" <= each <= "\udfff" for each in argument):
        raise FactcheckError(f"{argument!r} is not UTF-8; set the terminal to UTF-8, or give a file by - or to check")
    return argument


def joined_words(arguments: list[str]) -> str:
    """Return search words as one text."""
    return " ".join(given_statements(arguments))
