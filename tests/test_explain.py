"""Why two sentences stand to each other as they do: the parts, the edits, the situation, the doubts; and how it is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import run

from factcheck.check.pair import compare, explain
from factcheck.report.comparison import explanation_data, explanation_lines
from factcheck.report.segments import plain

GOLDEN = Path(__file__).parent / "golden" / "comparison.text"

# statement, reference, (role, sign) of an edit that is shown, situation
STEPS = [
    ("The tower opened in 1998.", "The tower opened in 1997.", ("when", "|"), "another date of what happens once"),
    ("The tower opened in 1998.", "The tower opened on 3 May 1998.", ("when", "<"), ""),
    ("The tower opened on 3 May 1998.", "The tower opened in 1998.", ("when", ">"), ""),
    ("Holm Mills sells 40 boats in Oslo.", "Holm Mills sells 30 boats.", ("where", ">"), ""),
    ("Asp bought Bly.", "Bly bought Asp.", ("who", "|"), "who does it to whom"),
]


@pytest.mark.parametrize(("statement", "reference", "step", "situation"), STEPS)
def test_the_edit_that_decides_is_shown(statement: str, reference: str, step: tuple[str, str], situation: str) -> None:
    found = explain(statement, reference)
    assert step in [(each.role, each.sign) for meeting in found.meetings for each in meeting.steps]
    assert found.meetings[0].situation == situation
    assert (found.meetings[0].counted > 0) == bool(found.meetings[0].situation)


@pytest.mark.parametrize(("statement", "reference"), [row[:2] for row in STEPS])
def test_the_verdict_is_that_of_the_comparison(statement: str, reference: str) -> None:
    for leaning in (True, False):
        assert explain(statement, reference, leaning).comparison == compare(statement, reference, leaning=leaning)


def test_parts_are_the_words_of_the_sentence() -> None:
    (said,) = explain("In May 1999 Varde bought Holm Mills.", "Varde bought Holm Mills.").said
    assert [(each.role, each.text) for each in said.parts] == [
        ("who", "Varde"),
        ("does", "bought"),
        ("what", "Holm Mills"),
        ("when", "May 1999"),
    ]


def test_what_leans_shows_what_it_stands_for() -> None:
    pair = ("It opened in 1998.", "The Harbour Tower opened in 1997.")
    assert explain(*pair).said[0].parts[0].text == "It (harbour tower)"
    assert explain(*pair, leaning=False).said[0].parts[0].text == "It"


def test_a_doubt_has_its_weight() -> None:
    doubts = explain(*_DOUBTFUL).meetings[0].doubts
    assert doubts
    assert all(0 < each.weight < 1 and each.text for each in doubts)


_DOUBTFUL = ("Holm Mills employed 40 people.", "Holm Mills employed 30 people in 2019.")


def test_golden() -> None:
    """A new file is written once and then read by eye; see the diff before you commit a change of it."""
    pairs = [row[:2] for row in STEPS] + [_DOUBTFUL, ("Gulls sing.", "The Harbour Tower opened in 1997.")]
    written = "\n".join(plain(explanation_lines(explain(*pair))) for pair in pairs)
    if not GOLDEN.exists():
        GOLDEN.write_bytes(written.encode())
        pytest.fail(f"{GOLDEN} was missing and has been written; read it")
    assert written.encode() == GOLDEN.read_bytes()


def test_the_keys_of_the_data_are_those_that_are_documented() -> None:
    data = explanation_data(explain(*_DOUBTFUL))
    assert explanation_data.__doc__ is not None
    keys = {*data, *data["comparisons"][0], *data["comparisons"][0]["steps"][0], *data["comparisons"][0]["doubts"][0]}
    assert not {each for each in keys if f"``{each}``" not in explanation_data.__doc__}


@pytest.mark.parametrize("options", [[], ["--alone"], ["--format", "json"], ["--format", "jsonl"]])
def test_the_command_never_fails_on_a_verdict(options: list[str]) -> None:
    result = run("compare", *options, "It opened in 1998.", "The Harbour Tower opened in 1997.")
    assert result.returncode == 0
    expected = "unverified" if "--alone" in options else "contradicted"
    assert expected in result.stdout


def test_the_command_writes_the_data() -> None:
    result = run("compare", "--format", "json", "The tower opened in 1998.", "The tower opened in 1997.")
    (data,) = json.loads(result.stdout)
    assert data["verdict"] == "contradicted"


def test_wrong_usage() -> None:
    assert run("compare", "One sentence.").returncode == 2


def test_nothing_in_a_sentence_acts_on_a_terminal() -> None:
    assert "\x1b" not in plain(explanation_lines(explain("Ships \x1b[31msank in 1998.", "Ships sank in \x1b 1997.")))


def test_a_text_that_is_no_sentence_is_said_so() -> None:
    found = explain("word " * 1000, "The tower opened in 1997.")
    assert found.meetings == ()
    assert found.comparison.verdict.value == "unverified"
