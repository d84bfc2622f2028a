"""Where reports go: styled on a terminal, plain in a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
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
    for each in lines:
        indent = len(each[0].text) if each and each[0].text.startswith("  ") else 0
        text = Text.assemble(*((segment.text, segment.style) for segment in each))
        if indent and text.cell_len > console.width:
            _write_wrapped(console, text, indent)
        else:
            console.print(text, soft_wrap=False, overflow="fold")


def _write_wrapped(console: Any, text: Any, indent: int) -> None:
    """Wrap a long line so that its continuation stands under its text, not under its label."""
    label, rest = text.divide([indent])[:2]
    for index, piece in enumerate(rest.wrap(console, max(20, console.width - indent))):
        piece.rstrip()
        lead = label if index == 0 else " " * indent
        console.print(lead, piece, sep="", end="\n", soft_wrap=True)


def write_data(items: Iterable[dict[str, Any]], form: str) -> None:
    """Write results as JSON or JSON Lines."""
    from factcheck.report.data import as_json, as_jsonl

    sys.stdout.write(as_json(items) if form == "json" else as_jsonl(items))
    sys.stdout.flush()


def warn(message: str) -> None:
    """Write a warning to standard error."""
    from factcheck.report.segments import visible

    print(f"warning: {visible(message)}", file=sys.stderr)
