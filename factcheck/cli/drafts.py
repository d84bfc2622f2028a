"""``factcheck check``: drafts in, reports out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.check.files import Wanted, find_documents
from factcheck.check.run import Checked, Plan, check_documents
from factcheck.check.statement import Options
from factcheck.cli.inputs import stdin_bytes
from factcheck.cli.options import FailOn, fails
from factcheck.cli.output import warn
from factcheck.cli.progress import counting
from factcheck.cli.reports import Target, write_reports
from factcheck.config.load import Config
from factcheck.document.blocks import ReadOptions, line_starts
from factcheck.document.read import Document, DocumentError, NotTextError, read_bytes, read_document
from factcheck.files import repository_root
from factcheck.model import Finding, Level, Result, Verdict
from factcheck.report.baseline import is_known, read_baseline, write_baseline
from factcheck.report.notice import LEVELS, Notice, finding_notice, numbered, result_notice
from factcheck.report.places import BasePlaces
from factcheck.report.report import Report
from factcheck.report.segments import visible
from factcheck.report.text import summary_line
from factcheck.workers import cores

if TYPE_CHECKING:
    from factcheck.match.base import Base

#: What the exit code takes an inconsistency for, by its level.
_GRAVITY = {Level.ERROR: "contradicted", Level.WARNING: "outdated"}


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for, the configuration included.

    Attributes:
        config: the configuration, for what it says of single files.
        wanted: which files of folders are read.
        options: how statements are judged.
        reading: what is read of a document.
        targets: the reports to write.
        fail_on: from which verdict on the exit code is 1.
        show_all: whether quiet verdicts are shown too.
        strict: whether unverified statements are warnings.
        jobs: how many processes; 0 for one on each core.
        self_check: whether sentences are held against each other; None for in drafts.
        across: whether those of different documents are too.
        cache: whether results are kept.
        baseline: file of known findings.
        write_baseline: whether it is written instead of read.
        since: a git revision; only sentences changed since are checked.
        fix: whether suggestions are applied.
        diff: whether they are only shown.
        stdin_name: what standard input is called.
        require_files: whether it is an error if there is nothing to check.
    """

    config: Config
    wanted: Wanted
    options: Options
    reading: ReadOptions
    targets: Sequence[Target]
    fail_on: FailOn = FailOn.CONTRADICTED
    show_all: bool = False
    strict: bool = False
    jobs: int = 0
    self_check: bool | None = None
    across: bool = False
    cache: bool = True
    baseline: Path | None = None
    write_baseline: bool = False
    since: str | None = None
    fix: bool = False
    diff: bool = False
    stdin_name: str = "<stdin>"
    require_files: bool = False


def check_drafts(paths: Sequence[str], base: Base | None, request: Request) -> int:
    """Check drafts and write the reports.

    Args:
        paths: files, folders, or ``-``.
        base: the open base; None for none.
        request: what the user asked for.

    Returns:
        The exit code: 2 if some file could not be read, after all the others were checked, or if there was none and
        one was required.
    """
    problems: list[str] = []
    skipped: list[str] = []
    documents = _unique(_documents(paths, request, problems, skipped))
    total = sum(len(document.statements) for document in documents)
    with counting(total, "checking") as done:
        checked = check_documents(documents, _plan(base, request, done))
    if request.fix or request.diff:
        checked = _fixed(checked, request)
    code = 0 if request.diff else _reported(checked, base, request)
    if skipped:
        names = ", ".join(skipped[:5]) + (f" and {len(skipped) - 5} more" if len(skipped) > 5 else "")
        print(visible(f"note: skipped what is not text: {names}"), file=sys.stderr)
    for problem in problems:
        print(visible(problem), file=sys.stderr)
    if not documents and not problems:
        warn(f"no file was checked: nothing in {', '.join(paths)} is a document, or all of it is excluded")
    return 2 if problems or (request.require_files and not documents) else code


def _unique(documents: Iterator[Document]) -> list[Document]:
    """Return documents, each file once however often it was named."""
    found: dict[str, Document] = {}
    for document in documents:
        found.setdefault(str(Path(document.name).resolve()), document)
    return list(found.values())


def _documents(paths: Sequence[str], request: Request, problems: list[str], skipped: list[str]) -> Iterator[Document]:
    for path in paths:
        try:
            if path == "-":
                name = request.stdin_name
                yield read_bytes(stdin_bytes(), name, Path(name).suffix or ".txt", _reading(name, request))
                continue
            found, unreadable = find_documents(path, request.wanted)
        except DocumentError as error:
            problems.append(str(error))
            continue
        problems += unreadable
        for document in found:
            try:
                yield read_document(document, _reading(str(document), request))
            except NotTextError:
                skipped.append(str(document))
            except DocumentError as error:
                problems.append(str(error))


def _for_path(name: str, config: Config) -> dict[str, Any]:
    """Return what the configuration says of one file; of two patterns that match, the later one wins."""
    if not config.per_path or config.path is None:
        return {}
    from pathspec import PathSpec

    root = config.path.parent.resolve()
    place = Path(name).resolve()
    inside = place.relative_to(root).as_posix() if place.is_relative_to(root) else place.as_posix().lstrip("/")
    found: dict[str, Any] = {}
    for pattern, values in config.per_path.items():
        if PathSpec.from_lines("gitignore", [pattern]).match_file(inside):
            found.update(values)
    return found


def _reading(name: str, request: Request) -> ReadOptions:
    own = _for_path(name, request.config)
    return replace(request.reading, quotes=bool(own.get("check-quotes", request.reading.quotes)))


def _plan(base: Base | None, request: Request, done: object) -> Plan:
    def options(name: str) -> Options:
        own = _for_path(name, request.config)
        return replace(
            request.options,
            min_confidence=own.get("min-confidence", request.options.min_confidence),
            as_of=own.get("as-of", request.options.as_of),
        )

    def self_check(name: str) -> bool | None:
        own = _for_path(name, request.config).get("self-check", request.self_check)
        return own if isinstance(own, bool) else None

    keep = None
    if request.since is not None:
        from factcheck.check.changes import Changes

        keep = Changes(request.since).keep
    return Plan(
        base,
        options,
        request.jobs or cores(),
        self_check,
        request.across,
        keep,
        request.cache,
        done,  # type: ignore[arg-type]
    )


def _fixed(checked: list[Checked], request: Request) -> list[Checked]:
    """Show or apply the suggestions, and return what is left."""
    from factcheck.check.fix import diff, fixed, is_fixable, write_fixed

    left = []
    for each in checked:
        loud = [result for result in each.results if result.suggestion and not _silenced(each, result)]
        if not loud or not is_fixable(each.document):
            left.append(each)
            continue
        after = fixed(each.document.text, [result.suggestion for result in loud if result.suggestion])
        if request.diff:
            sys.stdout.write(visible_lines(diff(each.document, after)))
        if request.fix:
            write_fixed(each.document, after)
            count = len(loud)
            print(
                visible(f"{each.document.name}: fixed {count} {'value' if count == 1 else 'values'}"), file=sys.stderr
            )
            each = replace(each, results=tuple(result for result in each.results if result not in loud))  # noqa: PLW2901
        left.append(each)
    return left


def visible_lines(text: str) -> str:
    """Return a text of several lines without anything that a terminal acts upon."""
    return "".join(f"{visible(line)}\n" for line in text.splitlines())


def _silenced(checked: Checked, result: Result) -> str | None:
    place = result.statement.location
    return checked.silenced.get((result.verdict.value, place)) if place else None


def _reported(checked: list[Checked], base: Base | None, request: Request) -> int:
    known = frozenset[tuple[str, str]]()
    if request.baseline is not None and not request.write_baseline:
        known = read_baseline(request.baseline)
    places = BasePlaces(base)
    sources = places.source(base.source if base else lambda name: None)
    shown: list[Result] = []
    findings: list[Finding] = []
    notices: list[Notice] = []
    for each in checked:
        ignored = _for_path(each.document.name, request.config).get("ignore", ())
        pairs: list[tuple[Notice, Result | Finding]] = []
        for result in map(places.result, each.results):
            if (
                request.show_all
                or result.verdict in LEVELS
                or (request.strict and result.verdict is Verdict.UNVERIFIED)
            ):
                pairs.append((result_notice(result, sources, request.strict), result))
        pairs += [(finding_notice(finding, sources), finding) for finding in each.findings]
        marked = numbered(notice for notice, _ in pairs)
        for notice, (_, record) in zip(marked, pairs, strict=True):
            reason = _reason(each, notice, ignored, known)
            if reason is None:
                (shown if isinstance(record, Result) else findings).append(record)  # type: ignore[arg-type]
            if notice.level is not Level.NONE:
                notices.append(replace(notice, suppressed=reason or ""))
    notices.sort(key=lambda notice: notice.location or ("", 0, 0))
    if request.write_baseline and request.baseline is not None:
        count = write_baseline(request.baseline, (notice for notice in notices if not notice.suppressed))
        print(visible(f"wrote {count} known {'finding' if count == 1 else 'findings'} to {request.baseline}"))
        return 0
    everything = [result for each in checked for result in each.results]
    report = Report(
        tuple(shown),
        tuple(findings),
        tuple(notices),
        sources,
        summary_line(
            everything,
            len(checked),
            len([notice for notice in notices if notice.suppressed]),
            base.name if base else "",
        ),
        len(checked),
        lines={each.document.name: _lines(each.document) for each in checked},
        base=base.name if base else "",
        root=repository_root(),
        here=Path.cwd(),
    )
    write_reports(report, request.targets)
    return int(fails([*_verdicts(shown), *(_GRAVITY[finding.level] for finding in findings)], request.fail_on))


def _verdicts(results: Sequence[Result]) -> list[str]:
    return [result.verdict.value for result in results]


def _reason(checked: Checked, notice: Notice, ignored: object, known: frozenset[tuple[str, str]]) -> str | None:
    """Return why a notice does not count, or None if it does."""
    if notice.location is not None and (notice.rule, notice.location) in checked.silenced:
        return checked.silenced[notice.rule, notice.location]
    if isinstance(ignored, tuple) and notice.rule in ignored:
        return "ignored for this path by the configuration"
    return "in the baseline" if is_known(notice, known) else None


def _lines(document: Document) -> list[str]:
    starts = line_starts(document.text)
    return [document.text[start:end] for start, end in zip(starts, [*starts[1:], len(document.text)], strict=True)]
