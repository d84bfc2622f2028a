"""``factcheck check``: drafts in, findings out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.check.files import find_documents
from factcheck.check.parallel import check_in_parallel
from factcheck.check.statement import Options
from factcheck.cli.inputs import read_stdin
from factcheck.cli.options import FailOn, fails
from factcheck.cli.output import write_data, write_lines
from factcheck.cli.progress import counting
from factcheck.document.read import DocumentError, read_document, read_text
from factcheck.model import Result, Statement, Verdict
from factcheck.report.data import result_data
from factcheck.report.segments import visible
from factcheck.report.text import result_lines, summary_line
from factcheck.workers import cores

if TYPE_CHECKING:
    from factcheck.match.base import Base

_LOUD = frozenset((Verdict.CONTRADICTED, Verdict.DISPUTED, Verdict.OUTDATED))


def check_drafts(
    paths: list[str], base: Base, form: str, show_all: bool, strict: bool, fail_on: FailOn, options: Options, jobs: int
) -> int:
    """Check drafts and write the report.

    Args:
        paths: files, folders, or ``-``.
        base: the open base.
        form: ``text``, ``json`` or ``jsonl``.
        show_all: whether quiet verdicts are shown too.
        strict: whether unverified statements are shown.
        fail_on: from which verdict on the exit code is 1.
        options: how statements are judged.
        jobs: how many processes; 0 for one on each core.

    Returns:
        The exit code: 2 if some file could not be read, after all the others were checked.
    """
    problems: list[str] = []
    documents = list(_documents(paths, problems))
    statements = [statement for document in documents for statement in document]
    results: list[Result] = []
    with counting(len(statements), "checking") as done:
        for result in check_in_parallel(statements, base, options, jobs or cores()):
            results.append(result)
            done(1)
    shown = [result for result in results if _is_shown(result, show_all, strict)]
    if form == "text":
        write_lines(line for result in shown for line in result_lines(result, base.source))
        write_lines([summary_line(results, len(documents))])
    else:
        write_data((result_data(result, base.source) for result in shown), form)
    for problem in problems:
        print(visible(problem), file=sys.stderr)
    if problems:
        return 2
    return int(fails([result.verdict.value for result in results], fail_on))


def _is_shown(result: Result, show_all: bool, strict: bool) -> bool:
    return show_all or result.verdict in _LOUD or (strict and result.verdict is Verdict.UNVERIFIED)


def _documents(paths: list[str], problems: list[str]) -> Iterator[list[Statement]]:
    for path in paths:
        try:
            if path == "-":
                yield read_text(read_stdin(), "<stdin>")
                continue
            found = find_documents(path)
        except DocumentError as error:
            problems.append(str(error))
            continue
        for document in found:
            try:
                yield read_document(document)
            except DocumentError as error:
                problems.append(str(error))
