"""Which report goes where: formats, files, and the terminal."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from factcheck.hints import suggest
from factcheck.model import FactcheckError
from factcheck.model.rows import NamedTuple
from factcheck.report.formats import format_names, renderer
from factcheck.report.report import Report


class Target(NamedTuple):
    """One report to write: its format, and the file; None for standard output."""

    form: str
    file: Path | None


def report_targets(asked: Sequence[str], output: Path | None) -> list[Target]:
    """Return the reports to write.

    Args:
        asked: each ``FORMAT`` or ``FORMAT:FILE``; if empty, ``github`` in GitHub Actions and ``text`` elsewhere.
        output: the file for the format without one.

    Raises:
        FactcheckError: for an unknown format, or two for standard output.
    """
    chosen = list(asked) or ["github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"]
    targets = []
    for each in chosen:
        name, _, file = each.partition(":")
        if name not in format_names():
            raise FactcheckError(f"--format {each}: no format is called {name!r}{suggest(name, format_names())}")
        targets.append(Target(name, Path(file) if file else output))
    places = [target.file for target in targets]
    if len(set(places)) != len(places):
        raise FactcheckError("two reports go to one place; give all but one a file: --format sarif:report.sarif")
    return targets


def refuse_inputs(written: Iterable[Path | None], read: Iterable[Path]) -> None:
    """Refuse to write over what is read.

    Args:
        written: files that the command is to write.
        read: drafts, files of the base.

    Raises:
        FactcheckError: naming the first file that is both.
    """
    outputs = {(found.st_dev, found.st_ino): path for path in written if path and (found := _state(path))}
    if not outputs:
        return
    for path in read:
        found = _state(path)
        if found is not None and (found.st_dev, found.st_ino) in outputs:
            target = outputs[found.st_dev, found.st_ino]
            raise FactcheckError(f"{target}: is one of the files that are read; a report would overwrite it")


def _state(path: Path) -> os.stat_result | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def write_reports(report: Report, targets: Sequence[Target]) -> None:
    """Write every report; files are replaced in one step.

    Raises:
        FactcheckError: naming the file that cannot be written.
    """
    for target in targets:
        if target.file is None and target.form == "text":
            from factcheck.cli.output import write_lines
            from factcheck.report.formats.text import lines

            write_lines(lines(report))
        elif target.file is None:
            from factcheck.cli.output import write_utf8

            write_utf8(renderer(target.form)(report))
        else:
            from factcheck.files import write_for_user

            write_for_user(target.file, renderer(target.form)(report))
