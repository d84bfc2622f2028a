r"""Read the tables of words in ``data/``: reviewed by people, loaded once, quick to read.

A file is a text with a header of comments (``#``) that says what its columns mean, and sections. A section begins with
``[name] what it is for``; its rows have columns parted by tabs, or are words of a set, parted by spaces.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

FOLDER = Path(__file__).parent / "data"
_Value = TypeVar("_Value")


class DataFile:
    """The sections of one file, each read in the form that is asked for."""

    def __init__(self, name: str) -> None:
        text = (FOLDER / f"{name}.tsv").read_text("utf-8")
        self._sections: dict[str, str] = {}
        for section in text.split("\n[")[1:]:
            head, _, body = section.partition("\n")
            self._sections[head.partition("]")[0]] = body

    @property
    def names(self) -> frozenset[str]:
        """The names of all sections."""
        return frozenset(self._sections)

    def rows(self, section: str) -> list[list[str]]:
        """Return the rows of a section as lists of columns.

        Raises:
            KeyError: if there is no such section.
        """
        return [line.split("\t") for line in self._sections[section].split("\n") if line]

    def words(self, section: str) -> frozenset[str]:
        """Return a section as a set of words."""
        return frozenset(self._sections[section].split())

    def strings(self, section: str) -> dict[str, str]:
        """Return a section of two columns as a mapping."""
        return dict(line.split("\t") for line in self._sections[section].split("\n") if line)

    def numbers(self, section: str) -> dict[str, Decimal]:
        """Return a section as a mapping to decimal numbers; "1/3" is a third."""
        return self._mapping(section, _number)

    def integers(self, section: str) -> dict[str, int]:
        """Return a section as a mapping to whole numbers."""
        return self._mapping(section, int)

    def _mapping(self, section: str, read: Callable[[str], _Value]) -> dict[str, _Value]:
        return {key: read(value) for key, value in self.strings(section).items()}


def _number(text: str) -> Decimal:
    whole, _, part = text.partition("/")
    return Decimal(whole) / Decimal(part) if part else Decimal(whole)
