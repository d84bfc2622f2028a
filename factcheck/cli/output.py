"""Where reports go: styled on a terminal, plain in a pipe."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from factcheck.report.segments import Line, plain


def is_styled(stream: TextIO) -> bool:
    """Tell whether to write colours to a stream: a terminal, and ``NO_COLOR`` not set (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_lines(lines: Iterable[Line], stream: TextIO | None = None) -> None:
    """Write styled lines; text is never read as markup."""
    stream = stream or sys.stdout
    if not is_styled(stream):
        for each in lines:
            stream.write(plain((each,)))
        stream.flush()
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for each, marks in _with_marks(lines):
        indent = len(each[0].text) if each and each[0].text.startswith("  ") else 0
        text, below = (Text.assemble(*((segment.text, segment.style) for segment in row)) for row in (each, marks))
        if indent and text.cell_len > console.width:
            _write_wrapped(console, text, below, indent)
            continue
        console.print(text, soft_wrap=False, overflow="fold")
        if below:
            console.print(below, soft_wrap=True)


def _with_marks(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each line with the marks that stand below it, or with nothing."""
    above: Line | None = None
    for each in lines:
        if above is not None and _is_marks(each):
            yield above, each
            above = None
            continue
        if above is not None:
            yield above, ()
        above = each
    if above is not None:
        yield above, ()


def _is_marks(row: Line) -> bool:
    return set("".join(segment.text for segment in row)) == {" ", "^"}


def _write_wrapped(console: Any, text: Any, marks: Any, indent: int) -> None:
    """Wrap a long line so that its continuation stands under its text, not under its label, and marks under theirs."""
    label, rest = text.divide([indent])[:2]
    place = 0
    for index, piece in enumerate(rest.wrap(console, max(20, console.width - indent))):
        piece.rstrip()
        lead = label if index == 0 else " " * indent
        console.print(lead, piece, sep="", end="\n", soft_wrap=True)
        place = max(place, rest.plain.find(piece.plain, place))
        below = marks[indent + place : indent + place + len(piece.plain)]
        if "^" in below.plain:
            console.print(" " * indent, below, sep="", end="\n", soft_wrap=True)
        place += len(piece.plain)


def write_data(items: Iterable[dict[str, Any]], form: str) -> None:
    """Write results as JSON or JSON Lines."""
    from factcheck.report.data import as_json, as_jsonl

    write_utf8(as_json(items) if form == "json" else as_jsonl(items))


def write_utf8(text: str) -> None:
    """Write what a program reads to standard output: into a file or a pipe as it is, in UTF-8, on every system."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.stdout.write(text)
    sys.stdout.flush()


def warn(message: str) -> None:
    """Write a warning to standard error."""
    from factcheck.report.segments import visible

    print(f"warning: {visible(message)}", file=sys.stderr)
