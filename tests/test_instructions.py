"""Verbs that open an instruction, and words that only ask to take note of what is stated behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.language.cues import uncheckable
from factcheck.language.tokens import tokens
from factcheck.match.base import Base
from factcheck.values import find

INSTRUCTIONS = [
    "Hand in your receipts after the trip.",
    "Do so at least one week ahead.",
    "Log in to the portal.",
    "Back up your data.",
    "Report any damage at once.",
    "Bring it back by noon.",
    "Give us notice.",
    "Fill in the form.",
]
#: What opens with a word that may be a verb, and states something.
STATEMENTS = [
    "Head of sales is Ida Berg.",
    "Log files are kept for 30 days.",
    "Access requires a card.",
    "Work on the bridge began in 1990.",
    "Trade in the region fell by 2%.",
    "Interest in the museum grew.",
    "Double the number of visitors came.",
    "Back the club went.",
    "Still the largest lake, it shrinks.",
    "Report it was not.",
]


def first_tag(text: str) -> str:
    return tokens(text, tuple(find(text)))[0].tag


@pytest.mark.parametrize("text", INSTRUCTIONS)
def test_the_verb_of_an_instruction_is_one(text: str) -> None:
    assert first_tag(text) == "VB"


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_subject_is_no_verb(text: str) -> None:
    assert first_tag(text) != "VB"


CLAIM = "Encryption is off by default."
#: Statement -> what a base says of it that holds the claim.
NOTICES = {
    "Note that encryption is off by default.": "supported",
    "Please note that encryption is on by default.": "contradicted",
    "Keep in mind that encryption is on by default.": "contradicted",
    "Remember that encryption is off by default.": "supported",
    "Remember to switch encryption on.": "not_checkable",
    "Note the default.": "not_checkable",
    "Make sure that encryption is on by default.": "not_checkable",
}


@pytest.mark.parametrize(("text", "verdict"), NOTICES.items())
def test_what_is_to_be_noted_is_stated(make_base: Callable[..., Base], text: str, verdict: str) -> None:
    assert factcheck.check_statement(text, make_base(CLAIM)).verdict == verdict


def test_what_states_nothing_stays_an_instruction() -> None:
    assert uncheckable("Remember to lock the door.") == "instruction"
    assert uncheckable("Note that the door is locked.") == ""
