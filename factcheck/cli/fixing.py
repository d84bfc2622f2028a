"""``check --diff`` and ``--fix``: show what would put a draft right, or do it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from factcheck.check.fix import Fix, changes, is_fixable, put_suggestions, write_fixed
from factcheck.check.run import Checked
from factcheck.cli.output import write_lines
from factcheck.model import FactcheckError, Result
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.report.segments import Line, line, said, visible


class Left(NamedTuple):
    """What is left to report, and a message for each file that could not be written."""

    checked: list[Checked]
    problems: list[str]


def put_right(checked: Sequence[Checked], diff: bool, fix: bool) -> Left:
    """Show the suggestions, or else apply them, and return what is left; what is not applied is told."""
    left = Left([], [])
    for each in checked:
        loud = [result for result in each.results if result.suggestion and not _is_silenced(each, result)]
        if not loud or not is_fixable(each.document):
            left.checked.append(each)
            continue
        found = put_suggestions(each.document, loud)
        for result in found.refused:
            print(visible(_refusal(result)), file=sys.stderr)
        if diff and found.applied:
            write_lines(_diff_lines(each, found.applied))
        left.checked.append(_fixed(each, found, left.problems) if fix and not diff and found.applied else each)
    return left


def _refusal(result: Result) -> str:
    change = f"“{result.suggestion.said}” by “{result.suggestion.text}”" if result.suggestion else ""
    return f"{result.statement.location}: not fixed: to replace {change} would change more than this sentence"


def _is_silenced(checked: Checked, result: Result) -> bool:
    place = result.statement.location
    return place is not None and (result.verdict.value, place) in checked.silenced


def _diff_lines(checked: Checked, loud: Sequence[Result]) -> list[Line]:
    """Return each sentence that would change as it is and as it would be, under the place where it stands."""
    name = checked.document.name
    lines = [line(said(f"--- {name}", "bold")), line(said(f"+++ {name} (fixed)", "bold"))]
    for change in changes(checked.document.text, loud):
        lines.append(line(said(f"@@ line {change.line} @@", "cyan")))
        lines += _changed(change.before.splitlines(), change.after.splitlines())
    return lines


def _changed(before: list[str], after: list[str]) -> Iterator[Line]:
    """Yield the lines of a sentence: those that stay as they are, and each that changes before and after."""
    pairs = [(before, after)]
    if len(before) == len(after):  # otherwise a value went over the end of a line
        pairs = [([old], [new]) for old, new in zip(before, after, strict=True)]
    for old, new in pairs:
        if old == new:
            yield from (line(said(f" {each}")) for each in old)
        else:
            yield from (line(said(f"-{each}", "red")) for each in old)
            yield from (line(said(f"+{each}", "green")) for each in new)


def _fixed(checked: Checked, found: Fix, problems: list[str]) -> Checked:
    """Write a document anew, and return what is still to be told of it."""
    try:
        write_fixed(checked.document, found.text)
    except FactcheckError as error:
        problems.append(str(error))
        return checked
    count = len(found.applied)
    print(visible(f"{checked.document.name}: fixed {count} {'value' if count == 1 else 'values'}"), file=sys.stderr)
    places = {each.statement.location for each in found.applied}
    return replace(
        checked,
        results=tuple(each for each in checked.results if each not in found.applied),
        # a sentence that was put right contradicts nothing as it was
        findings=tuple(each for each in checked.findings if not any(side.location in places for side in each.sides)),
        fixed=count,
    )
