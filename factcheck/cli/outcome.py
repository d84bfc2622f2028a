"""From what a check found to its reports and its exit code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.check.run import Checked
from factcheck.cli.options import fails
from factcheck.cli.reports import write_reports
from factcheck.cli.request import Request, settings_for
from factcheck.files import repository_root
from factcheck.model import Finding, Level, Result, Source, Verdict
from factcheck.report.baseline import is_known, read_baseline, write_baseline
from factcheck.report.notice import LEVELS, Notice, finding_notice, numbered, result_notice
from factcheck.report.places import BasePlaces
from factcheck.report.report import Draft, Entry, Report
from factcheck.report.segments import visible
from factcheck.report.text import summary_line

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: What the exit code takes an inconsistency for, by its level.
_GRAVITY = {Level.ERROR: "contradicted", Level.WARNING: "outdated"}


def report_checked(checked: Sequence[Checked], base: Base | None, request: Request) -> int:
    """Write the reports, or the baseline if that was asked for, and return the exit code.

    Raises:
        FactcheckError: if the baseline cannot be read or a file cannot be written.
    """
    known = frozenset[tuple[str, str]]()
    if request.baseline is not None and not request.write_baseline:
        known = read_baseline(request.baseline)
    places = BasePlaces(base)
    sources = places.source(base.source if base else lambda name: None)
    entries = {each.document.name: tuple(_entries(each, request, places, sources, known)) for each in checked}
    shown = [entry for each in entries.values() for entry in each if _is_shown(entry.record, request)]
    notices = sorted((each.notice for each in shown), key=lambda notice: notice.location or ("", 0, 0))
    if request.write_baseline and request.baseline is not None:
        loud = (notice for notice in notices if not notice.suppressed and notice.level is not Level.NONE)
        count = write_baseline(request.baseline, loud)
        print(visible(f"wrote {count} known {'finding' if count == 1 else 'findings'} to {request.baseline}"))
        return 0
    still = [each.record for each in shown if not each.notice.suppressed]
    report = Report(
        tuple(record for record in still if isinstance(record, Result)),
        tuple(record for record in still if isinstance(record, Finding)),
        tuple(notices),
        sources,
        summary_line(
            [result for each in checked for result in each.results],
            len(checked),
            sum(bool(notice.suppressed) and notice.level is not Level.NONE for notice in notices),
            base.name if base else "",
            sum(each.fixed for each in checked),
        ),
        len(checked),
        drafts=tuple(
            Draft(each.document.name, each.document.suffix, each.document.text, entries[each.document.name])
            for each in checked
        ),
        base=base.name if base else "",
        root=repository_root(),
        here=Path.cwd(),
    )
    write_reports(report, request.targets)
    return int(fails([_gravity(record) for record in still], request.fail_on))


def _gravity(record: Result | Finding) -> str:
    return record.verdict.value if isinstance(record, Result) else _GRAVITY[record.level]


def _entries(
    checked: Checked,
    request: Request,
    places: BasePlaces,
    sources: Callable[[str], Source | None],
    known: frozenset[tuple[str, str]],
) -> Iterator[Entry]:
    """Yield what was found in one document, in order, each with why it does not count if it does not."""
    records: list[Result | Finding] = [*map(places.result, checked.results), *checked.findings]
    ignored = settings_for(checked.document.name, request.config).get("ignore", ())
    marked = numbered(
        result_notice(each, sources, request.strict) if isinstance(each, Result) else finding_notice(each, sources)
        for each in records
    )
    for record, notice in zip(records, marked, strict=True):
        yield Entry(record, notice._replace(suppressed=_reason(checked, notice, ignored, known)))


def _is_shown(record: Result | Finding, request: Request) -> bool:
    if isinstance(record, Finding):
        return True
    strict = request.strict and record.verdict is Verdict.UNVERIFIED
    return request.show_all or record.verdict in LEVELS or strict


def _reason(checked: Checked, notice: Notice, ignored: object, known: frozenset[tuple[str, str]]) -> str:
    """Return why a notice does not count, or nothing if it does."""
    if notice.location is not None and (notice.rule, notice.location) in checked.silenced:
        return checked.silenced[notice.rule, notice.location] or "silenced by a comment"
    if isinstance(ignored, tuple) and notice.rule in ignored:
        return "ignored for this path by the configuration"
    return "in the baseline" if is_known(notice, known) else ""
