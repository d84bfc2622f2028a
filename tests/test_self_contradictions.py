"""A text against itself: when two of its sentences contradict each other, and when they only seem to."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.check.contradictions import contradictions
from factcheck.check.reference import resolved
from factcheck.document.read import read_text

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"

SPEAKS = [
    ("Acme was founded in 1998 and has 300 employees.", "Acme, founded in 1998, has 400 employees."),
    ("Ann Miller is the CEO of Acme.", "The CEO of Acme is Bob Jones."),
    ("The Eiffel Tower is 330 metres tall.", "With its 303 metres, the Eiffel Tower is tall."),
    ("Acme was founded in 1998.", "In 2001 Acme was founded in Berlin."),
    ("Acme was founded in 1998.", "Acme, which was founded in 2001, makes cars."),
    ("The bridge across the Tay opened in 1887.", "The bridge across the Tay was opened in 1897."),
    ("Mozart was born in 1756 in Salzburg.", "Mozart was born in Salzburg in 1765."),
    ("Acme has three pillars and employs 3,000 people.", "Acme employs 2,000 people."),
    ("Acme and Zenith have a partnership that began in 2016.", "Since 2019, Acme and Zenith have been partners."),
]
SILENT = [
    ("Acme invested $1 billion in Zenith in 2019.", "Acme has invested $13 billion in Zenith."),
    ("Acme was founded in 1998.", "Zenith was founded in 2001."),
    ("He was 20 years old.", "He was 30 years old."),
    ("The company has 300 employees.", "The company has 400 employees."),
    ("Ann said the tower is 330 metres tall.", "The tower is 303 metres tall."),
    ("Acme may have 300 employees.", "Acme has 400 employees."),
    ("Does Acme have 300 employees?", "Acme has 400 employees."),
    ("Chapter 1: Acme", "Chapter 2: Acme"),
    ("Acme fixed issue 12.", "Acme fixed issue 13."),
    ("Ann was happy.", "Ann was not happy."),
    ("Acme had 300 employees in 2010.", "Acme had 400 employees in 2015."),
    ("The partnership of Acme and Zenith began in 2016.", "The partnership of Acme and Zenith grew in 2019."),
    ("Acme sold 3 cars to Ann.", "Acme sold 5 cars to Bob."),
    ("Profits at Acme rose 3%.", "Sales at Acme rose 5%."),
]


@pytest.mark.parametrize(("one", "two"), SPEAKS)
def test_speaks(one: str, two: str) -> None:
    (found,) = contradictions(read_text(f"{one}\n\n{two}\n", "a"))
    assert [side.text for side in found.sides] == [one, two]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_is_silent(one: str, two: str) -> None:
    assert contradictions(read_text(f"{one}\n\n{two}\n", "a")) == []


def test_there_are_more_silent_cases() -> None:
    assert len(SILENT) > len(SPEAKS)


def test_a_series_is_no_contradiction() -> None:
    text = "\n\n".join(f"Acme employs {number} people." for number in range(300, 310))
    assert contradictions(read_text(text, "a")) == []


def test_documents_are_held_against_each_other_only_if_that_is_asked_for() -> None:
    statements = read_text("Acme has 300 employees.", "a") + read_text("Acme has 400 employees.", "b")
    assert contradictions(statements) == []
    assert len(contradictions(statements, across=True)) == 1


@pytest.mark.skipif(not SEED.is_dir(), reason="the article itself is not part of the project")
def test_the_article_contradicts_itself_once() -> None:
    (article,) = SEED.glob("*.txt")
    (found,) = contradictions(resolved(read_text(article.read_text("utf-8"), "article")))
    assert '"Since 2019" against "2016"' in found.message


def test_the_api_gives_each_sentence_its_contradictions() -> None:
    one, two, three = factcheck.check_text("Acme has 300 employees. Zenith rose. Acme has 400 employees.")
    assert [len(each.conflicts) for each in (one, two, three)] == [1, 0, 1]
