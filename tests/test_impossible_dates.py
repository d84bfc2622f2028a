"""Dates that cannot be: what is found, what is left alone, and where it is said."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from command import run
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.values import impossible
from factcheck.values.dates.weeks import may_be_on

# text, the date, why it cannot be
FOUND = [
    ("It opened on 31 June 2017.", "31 June 2017", "there is no 31 June: June has 30 days"),
    ("It opened on 31 June.", "31 June", "there is no 31 June: June has 30 days"),
    ("It opened on June 31, 2017.", "June 31, 2017", "there is no 31 June: June has 30 days"),
    ("the 31st of September", "31st of September", "there is no 31 September: September has 30 days"),
    ("the thirty-first of April", "thirty-first of April", "there is no 31 April: April has 30 days"),
    ("on 30 February", "30 February", "there is no 30 February: February has 29 days at most"),
    ("on 29 Feb. 2023", "29 Feb. 2023", "there is no 29 February 2023: 2023 is not a leap year"),
    ("from 29–31 June 2017", "31 June 2017", "there is no 31 June: June has 30 days"),
    ("June 29–31, 2017", "June 29–31, 2017", "there is no 31 June: June has 30 days"),
    ("logged 2017-06-31", "2017-06-31", "there is no 31 June: June has 30 days"),
    ("at 2017-06-31T10:00", "2017-06-31", "there is no 31 June: June has 30 days"),
    ("on 31/06/2017", "31/06/2017", "there is no 31 June: June has 30 days"),
    ("on 06/31/2017", "06/31/2017", "there is no 31 June: June has 30 days"),
    ("on 31.06.2017", "31.06.2017", "there is no 31 June: June has 30 days"),
    ("on Thursday, 27 June 2017", "Thursday, 27 June 2017", "27 June 2017 is a Tuesday, not a Thursday"),
    ("on Thu. 27 June 2017", "Thu. 27 June 2017", "27 June 2017 is a Tuesday, not a Thursday"),
    ("moved to Thursday, June 27, 2017", "Thursday, June 27, 2017", "27 June 2017 is a Tuesday, not a Thursday"),
    ("27 June 2017 was a Thursday.", "27 June 2017 was a Thursday", "27 June 2017 is a Tuesday, not a Thursday"),
    ("27 June 2017 (a Thursday)", "27 June 2017 (a Thursday", "27 June 2017 is a Tuesday, not a Thursday"),
    ("on Monday, 22 January 1905", "Monday, 22 January 1905", "22 January 1905 is a Sunday, not a Monday"),
    # it may be either of two days, and is neither
    ("on Thursday 03/04/2020", "Thursday 03/04/2020", "4 March 2020 is a Wednesday, not a Thursday"),
]
# text, why nothing is said
SILENT = [
    ("on 30 June 2017", "the day exists"),
    ("on 29 February", "some years have it"),
    ("on 29 February 2024", "a leap year"),
    ("on 29 February 1900", "Russia had it"),
    ("on 30 February 1712", "Sweden had it"),
    ("on Tuesday, 27 June 2017", "its own weekday"),
    ("on Thursday, 27 June", "no year"),
    ("on Sunday, 9 January 1905", "its weekday in the old calendar"),
    ("on Friday, 12 October 1492", "the same"),
    ("on Thursday, 27 June 2017 (Old Style)", "the text says so"),
    ("on Thursday, 27 June 2017 (O.S.)", "the text says so"),
    ("on Wednesday 03/04/2020", "one of the two days that may be meant"),
    ("from Monday 26 to Friday 29 June 2017", "the weekday is another day's"),
    ("every Thursday, 27 June 2017 included", "no one day"),
    ("She wrote “on 31 June 2017”.", "somebody else's words"),
    ('The form shows "31 June".', "the same"),
    ("There is no 31 June.", "it is denied"),
    ("June has no 31st of June.", "it is denied"),
    ("31 June does not exist.", "it is denied"),
    ("The parser rejects 2017-06-31.", "it is called wrong"),
    ("The letter is misdated 31 June 1850.", "it is called wrong"),
    ("Did it open on 31 June 2017?", "a question"),
    ("It saw 31 June weddings.", "a count"),
    ("In June 31 people came.", "a count"),
    ("The issues of May 31, June 1 and June 2", "a list"),
    ("when he met 31 June Millers", "names"),
    ("RFC-2017-06-31", "part of a name"),
    ("/2017/06/31/", "part of a path"),
    ("on 45/06/2017", "no date at all"),
    ("version 31.6.2", "no date at all"),
]


@pytest.mark.parametrize(("text", "words", "reason"), FOUND)
def test_found(text: str, words: str, reason: str) -> None:
    (found,) = impossible(text)
    assert (text[found.start : found.end], found.reason) == (words, reason)


@pytest.mark.parametrize(("text", "why"), SILENT)
def test_silent(text: str, why: str) -> None:
    assert impossible(text) == [], why


@given(st.dates())
def test_no_real_day_is_impossible(day: date) -> None:
    for text in (f"{day:%A}, {day.day} {day:%B} {day:%Y}", f"{day:%B} {day.day}, {day:%Y}", f"{day:%Y-%m-%d}"):
        assert impossible(f"It opened on {text}.") == []


@given(st.dates(min_value=date(1924, 1, 1), max_value=date(2190, 1, 1)), st.integers(1, 6))
def test_every_other_weekday_is_wrong(day: date, shift: int) -> None:
    (found,) = impossible(f"It opened on {day + timedelta(days=shift):%A}, {day.day} {day:%B} {day.year}.")
    assert f"is a {day:%A}" in found.reason


@given(st.dates())
def test_a_day_may_be_on_its_own_weekday(day: date) -> None:
    assert may_be_on(day.weekday(), day)


@given(st.text(st.sampled_from("0123456789 -/.,()“”'stJuneFbrayThd") | st.characters(), max_size=80))
def test_any_text_is_read(text: str) -> None:
    for found in impossible(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.reason


def test_drafts_are_told_with_and_without_a_base(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The office opened early.\n\nThe shop opened on 31 June 2017.\n", "utf-8")
    done = run("check", "--no-base", "--format", "concise", "draft.md", cwd=tmp_path)
    assert done.returncode == 1
    assert "draft.md:3:1: error impossible-date “31 June 2017”: there is no 31 June: June has 30 days" in done.stdout


def test_a_comment_silences_it(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The shop opened on 31 June 2017. <!-- factcheck: ignore[impossible-date] a joke -->\n", "utf-8")
    assert run("check", "--no-base", "draft.md", cwd=tmp_path).returncode == 0


def test_the_api_gives_each_sentence_its_impossible_dates() -> None:
    (result,) = factcheck.check_text("The shop opened on 31 June 2017.")
    assert [each.rule for each in result.conflicts] == ["impossible-date"]
