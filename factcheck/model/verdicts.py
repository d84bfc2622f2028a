"""What is said of a statement, and how loudly."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What the base says of a statement; the order is from harmless to grave."""

    SUPPORTED = "supported"
    NOT_CHECKABLE = "not_checkable"
    UNVERIFIED = "unverified"
    OUTDATED = "outdated"
    DISPUTED = "disputed"
    SUSPECT = "suspect"
    CONTRADICTED = "contradicted"

    @property
    def accuses(self) -> bool:
        """Whether it says that the statement differs from a claim, surely or probably."""
        return self in (Verdict.SUSPECT, Verdict.CONTRADICTED)


class Level(StrEnum):
    """How loudly a result or finding is reported."""

    NONE = "none"
    WARNING = "warning"
    ERROR = "error"
