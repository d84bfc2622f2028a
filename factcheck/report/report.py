"""What a report format is given: everything that one run found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.document.blocks import line_starts
from factcheck.model import Finding, Result, Source
from factcheck.report.notice import Notice
from factcheck.report.segments import Line


@dataclass(frozen=True, slots=True)
class Entry:
    """A verdict or an inconsistency, with the notice of it."""

    record: Result | Finding
    notice: Notice


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that was read.

    Attributes:
        name: how it is named to the user.
        suffix: what says its format, in lower case.
        text: its content, or a line for each paragraph if it is not a text file.
        entries: every verdict on its sentences, quiet ones too, and every inconsistency.
    """

    name: str
    suffix: str
    text: str
    entries: tuple[Entry, ...] = ()

    @property
    def lines(self) -> list[str]:
        """The lines of its content, for formats that count bytes."""
        starts = line_starts(self.text)
        return [self.text[start:end] for start, end in zip(starts, [*starts[1:], len(self.text)], strict=True)]


@dataclass(frozen=True, slots=True)
class Report:
    """One run of ``check`` or ``audit``.

    Attributes:
        results: the verdicts to show.
        findings: the inconsistencies to show.
        notices: those of both, suppressed ones included, in order of file and line.
        sources: gives a source by id.
        closing: the line that sums up.
        documents: how many files were read.
        helps: what audit rules look for, by their id.
        drafts: the files that were read, each with everything that was found in it.
        base: what the base in force is called; empty for none.
        root: the top of the repository, or the working folder where there is none.
        here: the working folder, from which places are told.
    """

    results: tuple[Result, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    sources: Callable[[str], Source | None]
    closing: Line = ()
    documents: int = 0
    helps: Mapping[str, str] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = ()
    base: str = ""
    root: Path = Path()
    here: Path = Path()

    @property
    def open(self) -> tuple[Notice, ...]:
        """The notices that nothing suppresses."""
        return tuple(notice for notice in self.notices if not notice.suppressed)
