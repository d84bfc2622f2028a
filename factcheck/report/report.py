"""What a report format is given: everything that one run found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.model import Finding, Result, Source
from factcheck.report.notice import Notice
from factcheck.report.segments import Line


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
        lines: the lines of the files that have lines, for formats that count bytes.
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
    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)
    base: str = ""
    root: Path = Path()
    here: Path = Path()

    @property
    def open(self) -> tuple[Notice, ...]:
        """The notices that nothing suppresses."""
        return tuple(notice for notice in self.notices if not notice.suppressed)
