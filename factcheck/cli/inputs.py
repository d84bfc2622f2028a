"""What the user typed or piped in."""

from __future__ import annotations

import sys


def stdin_bytes() -> bytes:
    """Return standard input."""
    return sys.stdin.buffer.read()


def read_stdin() -> str:
    """Return standard input as text.

    Raises:
        DocumentError: if it is not UTF-8 or UTF-16.
    """
    from factcheck.document.read import decode

    return decode(stdin_bytes(), "<stdin>")


def given_statements(arguments: list[str]) -> list[str]:
    """Return the statements of the command line; ``-`` stands for the lines of standard input."""
    found: list[str] = []
    for argument in arguments:
        if argument == "-":
            found += [each.strip() for each in read_stdin().splitlines() if each.strip()]
        else:
            found.append(argument)
    return found


def joined_words(arguments: list[str]) -> str:
    """Return search words as one text."""
    return " ".join(given_statements(arguments))
