"""Why two sentences stand to each other as they do, as lines to read and as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from factcheck.inference.explain import Explanation, Meeting, Said, Step
from factcheck.report.segments import STYLES, Line, Segment, line, said

_WIDTH = 12


def explanation_lines(explanation: Explanation) -> Iterator[Line]:
    """Yield the lines that show a comparison: both sides, the edits, the situation, the doubts, the verdict last.

    Args:
        explanation: what was found.
    """
    for name, text, sides in (
        ("statement", explanation.statement, explanation.said),
        ("reference", explanation.reference, explanation.known),
    ):
        yield line(Segment(f"{name:<{_WIDTH}}", "bold"), said(text))
        for number, each in enumerate(sides, 1):
            yield from _said_lines(each, f"{number}" if len(sides) > 1 else "")
        yield line()
    for meeting in explanation.meetings:
        yield from _meeting_lines(meeting, len(explanation.meetings) > 1)
        yield line()
    found = explanation.comparison
    shown = found.verdict.value.replace("_", " ")
    sure = f"  {found.confidence:.2f}" if found.confidence else ""
    yield line(Segment(f"{'verdict':<{_WIDTH}}", "bold"), Segment(shown, STYLES[found.verdict.value]), sure)
    if found.reason:
        yield line(_label("why"), said(found.reason))


def _label(name: str) -> Segment:
    return Segment(f"  {name:<{_WIDTH - 2}}", "dim")


def _said_lines(each: Said, number: str) -> Iterator[Line]:
    for at, part in enumerate(each.parts):
        lead = f"{number:<2}" if number and at == 0 else "  "
        yield line(Segment(f"{lead}{part.role:<{_WIDTH - 2}}", "dim"), said(part.text))


def _meeting_lines(meeting: Meeting, several: bool) -> Iterator[Line]:
    title = "edits"
    if several:
        title = f"edits  {' '.join(part.text for part in meeting.said.parts)}"
    yield line(said(title, "bold"))
    if meeting.known is None:
        yield line(_label("none"), "the reference says nothing comparable")
        return
    for step in meeting.steps:
        yield line(Segment(f"  {step.sign:<3}", "bold"), said(_step_text(step)))
        yield line("     ", Segment(step.meaning, "dim"))
    yield line(
        Segment(f"  {meeting.sign:<3}", "bold"), f"{'together' if meeting.steps else 'no edits'}: {meeting.meaning}"
    )
    if meeting.situation:
        count = f"right in {meeting.right} of {meeting.counted} measured cases"
        yield line(_label("situation"), f"{meeting.situation}: {count}")
        for doubt in meeting.doubts:
            yield line(_label("doubt"), f"{doubt.text} (odds times {doubt.weight:g})")
        yield line(_label("sure"), f"{meeting.confidence:.2f}")


def _step_text(step: Step) -> str:
    if step.known and step.said:
        return f"{step.role}, {step.kind}: “{step.known}” in the reference, “{step.said}” in the statement"
    where, words = ("reference", step.known) if step.known else ("statement", step.said)
    return f"{step.role}, {step.kind}: “{words}” only in the {where}"


def explanation_data(explanation: Explanation) -> dict[str, Any]:
    """Return a comparison as plain data.

    Args:
        explanation: what was found.

    Returns:
        ``statement``, ``reference``, ``verdict``, ``confidence``, ``reason``; ``says`` and ``reference_says``,
        each a list of ``parts`` (``role``, ``text``) and ``denied``; ``comparisons``, one for each thing that the
        statement says: ``said``, ``known`` (null where the reference has nothing comparable), ``steps`` (``role``,
        ``kind``, ``sign``, ``meaning``, ``said``, ``known``), ``sign``, ``meaning``, ``situation``, ``right``,
        ``counted``, ``doubts`` (``text``, ``weight``), ``confidence``.
    """
    found = explanation.comparison
    return {
        "statement": explanation.statement,
        "reference": explanation.reference,
        "verdict": found.verdict.value,
        "confidence": found.confidence,
        "reason": found.reason,
        "says": [asdict(each) for each in explanation.said],
        "reference_says": [asdict(each) for each in explanation.known],
        "comparisons": [asdict(each) for each in explanation.meetings],
    }
