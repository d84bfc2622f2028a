"""Workflow commands that GitHub Actions turns into annotations."""

from __future__ import annotations

from factcheck.model import Level
from factcheck.report.notice import Notice
from factcheck.report.report import Report
from factcheck.report.segments import visible

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NONE: "notice"}
# as documented in "Workflow commands for GitHub Actions": data and properties are escaped differently
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = _DATA | {":": "%3A", ",": "%2C"}


def render(report: Report) -> str:
    """Return a command for each notice that counts."""
    return "".join(f"{_command(notice)}\n" for notice in report.open)


def _command(notice: Notice) -> str:
    properties = {"title": f"factcheck: {notice.rule}"}
    if notice.location:
        place = notice.location
        properties = {"file": visible(place.file), "line": str(place.line), "col": str(place.column)} | properties
        if notice.end and notice.end.line == place.line:
            properties["endColumn"] = str(notice.end.column)
        elif notice.end:
            properties["endLine"] = str(notice.end.line)
    written = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    body = "\n".join(map(visible, [notice.message, notice.text, *notice.remarks, *notice.sources]))
    return f"::{_COMMANDS[notice.level]} {written}::{_escaped(body, _DATA)}"


def _escaped(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)
