"""The report formats: golden files, and the official schema where there is one."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from factcheck.cli.options import FailOn, fails
from factcheck.cli.output import write_lines
from factcheck.config.keys import VERDICTS
from factcheck.model import (
    Claim,
    Comparison,
    Difference,
    Evidence,
    Finding,
    Level,
    Location,
    Result,
    Side,
    Span,
    Statement,
    Suggestion,
    Verdict,
)
from factcheck.report.data import result_data
from factcheck.report.formats import format_names, renderer
from factcheck.report.notice import LEVELS, VERDICT_HELP, Notice, finding_notice, result_notice
from factcheck.report.report import Draft, Report
from factcheck.report.segments import STYLES, Segment, line, plain, said
from factcheck.report.text import result_lines, summary_line

GOLDEN = Path(__file__).parent / "golden"
SCHEMAS = Path(__file__).parent / "schemas"
NAMES = ["concise", "csv", "github", "gitlab", "html", "json", "jsonl", "junit", "markdown", "rdjson", "sarif", "text"]


def place(line_number: int, column: int, file: str = "drafts/für, all.md") -> Location:
    return Location(file, line_number, column)


NASTY = "=cmd|' /C calc'!A1 \x1b[31m <b>&amp;</b> ::error:: 100% | [x](y)\r"
REPORT = Report(
    (),
    (),
    (
        Notice(
            "contradicted",
            Level.ERROR,
            "said “2018”, the base says “2019” (start)",
            "Zürich: it began in 2018.",
            place(3, 1),
            place(3, 26),
            (Side("It began in 2019.", place(4, 5, "claims/a.yaml")),),
            ("A book: “began in 2019” (page 3) <https://example.org/a?b=1&c=2>",),
            fingerprint="aaaa",
            suggestion=Suggestion(place(3, 21), place(3, 25), "2018", "2019"),
        ),
        Notice(
            "suspect",
            Level.WARNING,
            "said “40”, the base says “50” (staff)",
            "Acme employs 40 people.",
            place(4, 1),
            place(4, 24),
            sources=("A list",),
            remarks=(
                "doubt: it may speak of one of its parts",
                "confidence 0.81 (one value differs: right in 81 of 100 measured cases)",
            ),
            fingerprint="eeee",
        ),
        Notice("outdated", Level.WARNING, NASTY, NASTY, place(5, 2), place(6, 4), fingerprint="bbbb"),
        Notice(
            "contradicted", Level.ERROR, "m", "Known.", place(9, 1), suppressed="in the baseline", fingerprint="cccc"
        ),
        Notice("value-conflict", Level.ERROR, "two values", "A.", None, advice="settle it", fingerprint="dddd"),
    ),
    lambda name: None,
    line("4 statements in 1 file"),
    1,
    {"value-conflict": "Two claims give two values.\n\nFound::\n\n    - x\n"},
    (Draft("drafts/für, all.md", ".md", "\n\nZürich: it began in 2018.\n"),),
    "facts",
    Path("/repository"),
    Path("/repository/texts"),
)


def test_the_formats_are_those_that_are_documented() -> None:
    assert sorted(format_names()) == NAMES


@pytest.mark.parametrize("name", [each for each in NAMES if each not in ("html", "json", "jsonl", "text")])
def test_golden(name: str) -> None:
    """A new file is written once and then read by eye; see the diff before you commit a change of it."""
    written = renderer(name)(REPORT)
    path = GOLDEN / f"report.{name}"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(written.encode())
        pytest.fail(f"{path} was missing and has been written; read it")
    assert written.encode() == path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_a_report_acts_on_a_terminal(name: str) -> None:
    assert "\x1b" not in renderer(name)(REPORT)


def test_sarif_follows_its_schema() -> None:
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8"))
    data = json.loads(renderer("sarif")(REPORT))
    jsonschema.Draft202012Validator(schema).validate(data)
    (run,) = data["runs"]
    assert [each.get("suppressions", [{}])[0].get("justification") for each in run["results"]] == [
        None,
        None,
        None,
        "in the baseline",
        None,
    ]
    assert all(each["partialFingerprints"] for each in run["results"])
    assert run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "2019"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {
        "contradicted",
        "suspect",
        "outdated",
        "value-conflict",
    }


def test_csv_cells_cannot_act_as_formulas() -> None:
    rows = list(csv.reader(io.StringIO(renderer("csv")(REPORT), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


def test_github_commands_stay_on_one_line_each() -> None:
    lines = renderer("github")(REPORT).splitlines()
    assert len(lines) == 4
    assert all(re.match(r"::(error|warning|notice) ", each) for each in lines)
    assert "file=drafts/für%2C all.md,line=3,col=1" in lines[0]


def test_rdjson_counts_columns_in_bytes() -> None:
    first = json.loads(renderer("rdjson")(REPORT))["diagnostics"][0]
    assert first["suggestions"][0]["range"]["start"] == {"line": 3, "column": 22}
    assert first["suggestions"][0]["text"] == "2019"


def test_rdjson_follows_its_schema() -> None:
    schema = json.loads((SCHEMAS / "rdjson.json").read_text("utf-8"))
    validator = jsonschema.Draft4Validator(schema)
    data = json.loads(renderer("rdjson")(REPORT))
    validator.validate(data)
    data["diagnostics"][0]["severity"] = "LOUD"
    assert not validator.is_valid(data)


def test_gitlab_fingerprints_are_unique_and_suppressed_ones_are_left_out() -> None:
    entries = json.loads(renderer("gitlab")(REPORT))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 3
    assert {entry["severity"] for entry in entries} <= {"info", "minor", "major", "critical", "blocker"}


def test_junit_is_xml_whose_counts_hold() -> None:
    root = ElementTree.fromstring(renderer("junit")(REPORT))
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("5", "4", "1")
    assert len(root.findall(".//failure")) == 4
    assert len(root.findall(".//skipped")) == 1


def test_markdown_has_a_row_for_each_notice_that_counts() -> None:
    written = renderer("markdown")(REPORT)
    assert sum(row.startswith("| ") and "---" not in row for row in written.splitlines()) == 1 + 4
    assert "<b>" not in written


# --- a verdict that is not sure

DOUBT = "it may have happened more than once"


def suspect(**how: object) -> Result:
    difference = Difference("money", "$40", "$50", Span(10, 13), Span(10, 13))
    comparison = Comparison(Verdict.SUSPECT, (), (difference,), "differs in money", **how)  # type: ignore[arg-type]
    claim = Claim("paid", "Acme paid $50.", ())
    evidence = Evidence(claim, comparison, claim.statement, 0.9)
    return Result(Statement("Acme paid $40."), Verdict.SUSPECT, "differs in money", (evidence,), confidence=0.81)


def test_a_suspicion_shows_what_differs_its_doubts_and_how_sure_it_is() -> None:
    result = suspect(doubts=(DOUBT,), confidence=0.81, situation="one value differs: right in 81 of 100 measured cases")
    assert plain(result_lines(result, lambda name: None)).splitlines() == [
        "suspect  Acme paid $40.",
        "  why        differs in money",
        f"  doubt      {DOUBT}",
        "  confidence 0.81 (one value differs: right in 81 of 100 measured cases)",
        "  claim      Acme paid $50.  (paid)",
        "    differs  money: said $40, the base says $50",
        "",
    ]
    notice = result_notice(result, lambda name: None)
    assert (notice.level, notice.message) == (Level.WARNING, "said “$40”, the base says “$50” (paid)")
    assert notice.remarks == (
        f"doubt: {DOUBT}",
        "confidence 0.81 (one value differs: right in 81 of 100 measured cases)",
    )
    data = result_data(result, lambda name: None)
    (claim,) = data["claims"]
    assert (data["verdict"], data["level"]) == ("suspect", "warning")
    assert (claim["doubts"], claim["situation"], claim["confidence"]) == (
        [DOUBT],
        "one value differs: right in 81 of 100 measured cases",
        0.81,
    )
    assert claim["differences"][0]["said"] == "$40"


def test_no_confidence_is_shown_where_no_situation_was_measured() -> None:
    result = suspect(confidence=0.81)
    assert "confidence" not in plain(result_lines(result, lambda name: None))
    assert result_notice(result, lambda name: None).remarks == ()


@pytest.mark.parametrize("name", [each for each in NAMES if each not in ("html", "json", "jsonl", "text")])
def test_every_format_shows_the_doubt(name: str) -> None:
    assert "doubt: it may speak of one of its parts" in renderer(name)(REPORT).replace("%3A", ":")


def test_the_order_of_gravity_is_the_same_everywhere() -> None:
    grave = [verdict.value for verdict in reversed(Verdict)][:5]
    assert grave == ["contradicted", "suspect", "disputed", "outdated", "unverified"]
    assert [*grave, "never"] == [each.value for each in FailOn] == list(VERDICTS)
    assert set(LEVELS) == {Verdict(each) for each in grave[:4]}
    assert {each.value for each in Verdict} <= set(STYLES) & set(VERDICT_HELP)


@pytest.mark.parametrize(
    ("line_", "verdicts"),
    [
        (FailOn.CONTRADICTED, {"contradicted"}),
        (FailOn.SUSPECT, {"contradicted", "suspect"}),
        (FailOn.DISPUTED, {"contradicted", "suspect", "disputed"}),
        (FailOn.OUTDATED, {"contradicted", "suspect", "disputed", "outdated"}),
        (FailOn.UNVERIFIED, {"contradicted", "suspect", "disputed", "outdated", "unverified"}),
        (FailOn.NEVER, set()),
    ],
)
def test_fail_on_counts_what_is_as_grave_or_graver(line_: FailOn, verdicts: set[str]) -> None:
    assert {each.value for each in Verdict if fails([each.value], line_)} == verdicts


def test_the_summary_counts_suspicions() -> None:
    assert plain([summary_line([suspect()], 1)]) == "1 statement in 1 file: 1 suspect (no base)\n"


# --- on a terminal


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


SENTENCE = "The tower is 210 metres tall, and the lift takes forty seconds to its 5th floor."


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("210 metres", ["the", "               ^^^^^^^^^^", "  lift"]),
        ("seconds to its 5th floor", ["5th", " " * 19 + "^" * 18, "  floor.", "  ^^^^^", "  why"]),
        ("", ["floor.", "  why"]),
    ],
)
def test_marks_stand_below_their_words_where_a_sentence_does_not_fit(
    monkeypatch: pytest.MonkeyPatch, marked: str, shown: list[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    marks = " " * SENTENCE.find(marked) + "^" * len(marked)
    terminal = Terminal()
    rows = [line("  ", said(SENTENCE)), line("  ", Segment(marks)), line("  why  it is so")]
    write_lines(rows if marked else [rows[0], rows[2]], terminal)
    assert "\n".join(shown) in re.sub(r"\x1b\[[\d;]*m", "", terminal.getvalue())


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"concise", "gitlab"}))
def test_what_conflicts_is_told_in_every_format_that_has_room(name: str) -> None:
    one, two = (
        Claim(f"c{at}", f"It began in {year}.", (), location=place(at, 3, "claims/a.yaml"))
        for at, year in enumerate((2018, 2019), 4)
    )
    sides = tuple(Side(each.statement, each.location, each) for each in (one, two))
    found = Finding("two-dates", Level.ERROR, "two dates", sides)
    report = Report((), (found,), (finding_notice(found, lambda _: None),), lambda _: None)
    assert "It began in 2019." in renderer(name)(report).replace("\\", "")
