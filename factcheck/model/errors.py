"""What is wrong in what a user wrote."""

from __future__ import annotations

from factcheck.model.places import Location
from factcheck.model.record import record


@record
class Problem:
    """Something wrong in a file that a user wrote."""

    location: Location
    message: str

    def __str__(self) -> str:
        """Return ``file:line:column: message``."""
        return f"{self.location}: {self.message}"


class FactcheckError(Exception):
    """Base of every error that this package raises on purpose; its text is meant for the user."""


class BaseError(FactcheckError):
    """A claim base that cannot be used; carries every problem that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems, which also make up the message, one on a line."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
