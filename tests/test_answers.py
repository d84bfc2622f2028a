"""Questions with the words that answer them, and who says something, as a reader takes them."""

from __future__ import annotations

import pytest

from factcheck.document.answers import answered
from factcheck.document.blocks import Block
from factcheck.document.read import read_text

#: A question, what stands behind it, and the sentence that they stand for.
TOLD = [
    ("How many visitors do you get?", "Some 19,000 a year.", "We get some 19,000 visitors a year."),
    ("How many people lived out there?", "Three families, in the end.", "Three families lived out there, in the end."),
    ("How many rooms does the museum have?", "54, on two floors.", "The museum has 54 rooms, on two floors."),
    ("How many rooms are there in the museum?", "54", "There are 54 rooms in the museum."),
    ("How high is the tower?", "88 metres.", "The tower is 88 metres high."),
    ("How long are files kept?", "For 90 days.", "Files are kept for 90 days."),
    ("How long are files kept?", "90 days", "Files are kept for 90 days."),
    ("How much is a day ticket?", "8 euros", "A day ticket costs 8 euros."),
    ("How much does it cost?", "8 euros for adults.", "It costs 8 euros for adults."),
    ("How long does the tour take?", "Two hours", "The tour takes two hours."),
    ("How often do buses run?", "Every ten minutes.", "Buses run every ten minutes."),
    ("When was the bridge built?", "1911", "The bridge was built in 1911."),
    ("When does the pool open?", "At 9 a.m.", "The pool opens at 9 a.m."),
    ("Where is the museum?", "In Rome.", "The museum is in Rome."),
    ("Who is the director?", "Ida Berg.", "The director is Ida Berg."),
    ("You like it. How old is the tower?", "90 years.", "The tower is 90 years old."),
]
#: Answers that say themselves what they say, or of which it is open what they say.
SILENT = [
    ("Is it open?", "Yes."),
    ("How old is it?", "It is 90 years old."),
    ("Why is it so?", "Because of the rain."),
    ("The tower is high.", "88 metres."),
    ("How high is the tower?", "Very high."),
    ("How many rooms are there?", "Nobody knows."),
    ("Who may ride?", "Everybody over 16."),
    ("Where is the museum?", "No idea."),
]


@pytest.mark.parametrize(("question", "answer", "told"), TOLD)
def test_an_answer_is_told_with_its_question(question: str, answer: str, told: str) -> None:
    assert [each.text for each in answered(question, Block(answer, range(len(answer))))] == [told]


@pytest.mark.parametrize(("question", "answer"), SILENT)
def test_other_answers_are_left(question: str, answer: str) -> None:
    assert not list(answered(question, Block(answer, range(len(answer)))))


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("QUESTION: How high is the tower?\n\nBERG: 88 metres. It is red.\n", ".txt"),
        ("It is old. How high is the tower? 88 metres. It is red.", ".txt"),
        ("Q: How high is the tower?\n\nA: 88 metres. It is red.\n", ".md"),
        ("## How high is the tower?\n\n88 metres. It is red.\n", ".md"),
        ("<dl><dt>How high is the tower?</dt><dd>88 metres. It is red.</dd></dl>", ".html"),
        ("<details><summary>How high is the tower?</summary><p>88 metres. It is red.</p></details>", ".html"),
        ("== How high is the tower?\n\n88 metres. It is red.\n", ".adoc"),
        ("How high is the tower?\n=======================\n\n88 metres. It is red.\n", ".rst"),
        ("\\section{How high is the tower?}\n88 metres. It is red.\n", ".tex"),
    ],
)
def test_in_documents(text: str, suffix: str) -> None:
    found = [each.text for each in read_text(text, "a", suffix)]
    assert found[-2:] == ["The tower is 88 metres high.", "It is red."]


def test_who_says_something_is_no_label() -> None:
    assert [each.text for each in read_text("BERG: The tower is red. It is high.\n", "a", ".txt")] == [
        "The tower is red.",
        "It is high.",
    ]
    assert [each.text for each in read_text("- PORT: 8080\n- TLS: enabled\n", "a", ".md")] == [
        "The PORT is 8080.",
        "TLS is enabled.",
    ]
