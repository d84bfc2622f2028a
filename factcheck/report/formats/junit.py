"""JUnit XML, which most CI servers show as test results."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Tree

from factcheck.model import Level
from factcheck.report.escapes import in_xml, whole
from factcheck.report.notice import Notice
from factcheck.report.report import Report

#: Characters that XML 1.0 cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """Return a test suite for each file, a failed test for each notice, one that passed for each quiet verdict.

    Where there is nothing to tell one passed test tells it, for an empty report is an error to some servers.
    """
    files: dict[str, list[Notice]] = {}
    for notice in report.notices:
        files.setdefault(notice.location.file if notice.location else "-", []).append(notice)
    suites = Tree.Element("testsuites", _counts(list(report.notices)) | {"name": "factcheck"})
    for name, notices in files.items():
        suite = Tree.SubElement(suites, "testsuite", {"name": _clean(name)} | _counts(notices))
        for notice in notices:
            _case(suite, name, notice)
    if not files:
        suite = Tree.SubElement(
            suites, "testsuite", {"name": "factcheck", "tests": "1", "failures": "0", "skipped": "0"}
        )
        Tree.SubElement(suite, "testcase", {"name": "nothing found", "classname": "factcheck"})
    Tree.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + in_xml(Tree.tostring(suites, encoding="unicode")) + "\n"


def _counts(notices: list[Notice]) -> dict[str, str]:
    skipped = sum(bool(notice.suppressed) for notice in notices)
    failed = sum(not notice.suppressed and notice.level is not Level.NONE for notice in notices)
    return {"tests": str(len(notices)), "failures": str(failed), "skipped": str(skipped)}


def _case(suite: Tree.Element, file: str, notice: Notice) -> None:
    place = f"{notice.location.line}:{notice.location.column} " if notice.location else ""
    case = Tree.SubElement(suite, "testcase", {"name": _clean(f"{place}{notice.rule}"), "classname": _clean(file)})
    if notice.suppressed:
        Tree.SubElement(case, "skipped", {"message": _clean(notice.suppressed)})
        return
    if notice.level is Level.NONE:
        Tree.SubElement(case, "system-out").text = _clean("\n".join([notice.text, *notice.details]))
        return
    failure = Tree.SubElement(case, "failure", {"type": notice.rule, "message": _clean(notice.message)})
    failure.text = _clean("\n".join([notice.text, *notice.remarks, *notice.sources]))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", whole(text))
