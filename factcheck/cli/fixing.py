"""``check --diff`` and ``--fix``: show what would put a draft right, or do it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from factcheck.check.fix import changes, fixed, is_fixable, write_fixed
from factcheck.check.run import Checked
from factcheck.cli.output import write_lines
from factcheck.model import Result
from factcheck.report.segments import Line, line, said, visible


def put_right(checked: Sequence[Checked], diff: bool, fix: bool) -> list[Checked]:
    """Show or apply the suggestions, and return what is left."""
    left = []
    for each in checked:
        loud = [result for result in each.results if result.suggestion and not _is_silenced(each, result)]
        if not loud or not is_fixable(each.document):
            left.append(each)
            continue
        if diff:
            write_lines(_diff_lines(each, loud))
        left.append(_fixed(each, loud) if fix else each)
    return left


def _is_silenced(checked: Checked, result: Result) -> bool:
    place = result.statement.location
    return place is not None and (result.verdict.value, place) in checked.silenced


def _diff_lines(checked: Checked, loud: Sequence[Result]) -> list[Line]:
    """Return each sentence that would change as it is and as it would be, under the place where it stands."""
    name = checked.document.name
    lines = [line(said(f"--- {name}", "bold")), line(said(f"+++ {name} (fixed)", "bold"))]
    for change in changes(checked.document.text, loud):
        lines.append(line(said(f"@@ line {change.line} @@", "cyan")))
        lines += [line(said(f"-{each}", "red")) for each in change.before.splitlines()]
        lines += [line(said(f"+{each}", "green")) for each in change.after.splitlines()]
    return lines


def _fixed(checked: Checked, loud: Sequence[Result]) -> Checked:
    """Write a document anew, and return what is still to be told of it."""
    write_fixed(checked.document, fixed(checked.document.text, [each.suggestion for each in loud if each.suggestion]))
    count = len(loud)
    print(visible(f"{checked.document.name}: fixed {count} {'value' if count == 1 else 'values'}"), file=sys.stderr)
    places = {each.statement.location for each in loud}
    return replace(
        checked,
        results=tuple(each for each in checked.results if each not in loud),
        # a sentence that was put right contradicts nothing as it was
        findings=tuple(each for each in checked.findings if not any(side.location in places for side in each.sides)),
        fixed=count,
    )
