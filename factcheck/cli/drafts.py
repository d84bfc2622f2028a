"""``factcheck check``: drafts in, reports out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.files import base_files
from factcheck.check.files import find_documents
from factcheck.check.run import Plan, check_documents
from factcheck.check.statement import Options
from factcheck.cli.fixing import put_right
from factcheck.cli.inputs import stdin_bytes
from factcheck.cli.outcome import report_checked
from factcheck.cli.output import warn
from factcheck.cli.progress import counting
from factcheck.cli.reports import refuse_inputs
from factcheck.cli.request import Request, settings_for
from factcheck.document.blocks import ReadOptions
from factcheck.document.read import Document, DocumentError, NotTextError, read_bytes, read_document
from factcheck.model.record import replace
from factcheck.report.segments import visible
from factcheck.workers import cores

if TYPE_CHECKING:
    from factcheck.match.base import Base


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
    known = (request.baseline,) if request.write_baseline else ()
    read = [Path(document.name) for document in documents] + (base_files(base.path) if base else [])
    refuse_inputs([*(target.file for target in request.targets), *known], read)
    total = sum(len(document.statements) for document in documents)
    with counting(total, "checking") as done:
        checked = check_documents(documents, _plan(base, request, done))
    if request.fix or request.diff:
        checked, unwritten = put_right(checked, request.diff, request.fix)
        problems += unwritten
    code = 0 if request.diff else report_checked(checked, base, request)
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
            except NotTextError as error:
                # of what a folder holds nobody said that it is text
                if document == Path(path):
                    problems.append(str(error))
                else:
                    skipped.append(str(document))
            except DocumentError as error:
                problems.append(str(error))


def _reading(name: str, request: Request) -> ReadOptions:
    own = settings_for(name, request.config)
    return replace(request.reading, quotes=bool(own.get("check-quotes", request.reading.quotes)))


def _plan(base: Base | None, request: Request, done: object) -> Plan:
    def options(name: str) -> Options:
        own = settings_for(name, request.config)
        return request.options._replace(
            min_confidence=own.get("min-confidence", request.options.min_confidence),
            as_of=own.get("as-of", request.options.as_of),
        )

    def self_check(name: str) -> bool | None:
        own = settings_for(name, request.config).get("self-check", request.self_check)
        return own if isinstance(own, bool) else None

    keep = None
    if request.since is not None:
        from factcheck.check.changes import Changes

        keep = Changes(request.since, lambda name: _reading(name, request)).keep
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
