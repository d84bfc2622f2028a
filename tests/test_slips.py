"""Values and names of a text that differ from the base's, said in another construction than the claim."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.check.reference import entities_of, resolved
from factcheck.check.statement import check_statement
from factcheck.match.base import load_base
from factcheck.model import Statement

CLAIMS = (
    "The Marrow Museum was opened in 1952.",
    "The Marrow Museum is run by the Orme Trust.",
    "The Marrow Museum has 46 employees.",
    "The Marrow Museum is closed on Mondays.",
    "The reading room has 240 seats.",
    "The restoration of the tower took four years.",
    "The tower was damaged by a storm in 1987.",
    "The oldest map of the Marrow Museum is from 1483.",
    "The youth club of the Marrow Museum was founded in 1996.",
    "A day pass costs 9 euros.",
    "The lens was made in Paris.",
    "The architect of the new wing is Jonas Rydell.",
    "The journey to the Marrow Museum takes 35 minutes.",
    "In 2023 the Marrow Museum had 91,000 visitors.",
)
TITLE = "The Marrow Museum"
SUSPECT = (
    "The reading room, with seats for 340 readers, is always full.",
    "The restoration of the tower had taken seven years, so they say.",
    "The storm that hit the town in 1978 tore off the tip of the tower.",
    "The lens, made in London by a family firm, is a marvel.",
    "The wing is the work of the architect Lars Holm.",
    "The reading room, which has 340 seats, will be the last of its kind.",
)
QUIET = (
    "The reading room, with seats for 240 readers, is always full.",
    "At the top there is a restaurant with 90 seats.",
    "A week pass, which most people buy, costs 29 euros.",
    "The choir of the youth club was founded by two teachers.",
    "Founded in 1931, the Friends of the Harbour gave a great deal.",
    "In 2022 there were 86,000 visitors, fewer than ever.",
    "The youngest map, drawn in 1990, shows the harbour.",
    "The founder died in 1961.",
    "The museum will have 95,000 visitors.",
    "The café is closed on Tuesdays.",
    "“The reading room has 340 seats,” says a guard.",
    "The restoration of the tower took 90 volunteers.",
    "The frame was made in London.",
)


def judged(folder: Path, *texts: str, title: str = TITLE, claims: tuple[str, ...] = CLAIMS) -> list[str]:
    (folder / "claims").mkdir()
    rows = [{"id": f"c{at}", "statement": each, "sources": ["s"]} for at, each in enumerate(claims)]
    base = {"sources": [{"id": "s", "title": "T"}], "claims": rows}
    (folder / "claims" / "a.yaml").write_text(yaml.safe_dump(base), "utf-8")
    opened = load_base(folder)
    given = [Statement(title, level=1), *(Statement(each, paragraph=at) for at, each in enumerate(texts, 1))]
    return [check_statement(each, opened).verdict.value for each in resolved(given, entities_of(opened))[1:]]


@pytest.mark.parametrize("text", SUSPECT)
def test_what_differs_from_the_base_in_other_words_is_suspect(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text) == ["suspect"]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_told_of_something_else_is_not(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text)[0] not in ("suspect", "contradicted")


@pytest.mark.parametrize("text", [*SUSPECT, "The reading room has 340 seats."])
def test_a_text_on_something_else_is_held_against_nothing(text: str, tmp_path: Path) -> None:
    assert judged(tmp_path, text, title="The Sallow Library")[0] in ("unverified", "not_checkable")


#: Rules of one house, which a page tells as instructions.
RULES = (
    "Members of the Tarn Rowing Club must be at least 16 years old.",
    "Boats of the Tarn Rowing Club must be booked at least two days in advance.",
    "Damage must be reported to the Tarn Rowing Club within 12 hours.",
    "A boat may be kept for up to three hours.",
    "The changing rooms are not heated.",
    "The courses of the Tarn Rowing Club are held on Saturdays.",
    "The boats are made by Filippi.",
    "The boat house was adopted by the Canal Trust in 1987.",
    "The Tarn Rowing Club had a sauna until 2011.",
    "The clubhouse has seats for 80 guests.",
    "The office listens on channel 72.",
    "The rescue boat was built in Genoa in 1994.",
    "The sauna of the Tarn Rowing Club takes two hours to heat.",
    "Training of the Tarn Rowing Club runs from 8 am to 4 pm.",
    "The doorstep was carved from slate.",
    "Guests may row only between 10 am and 2 pm.",
    "The pool of the Tarn Rowing Club is 25 metres long.",
    "The flag of the Tarn Rowing Club weighs 12 kilograms.",
)
CLUB = "The Tarn Rowing Club"
#: What a page says before, and what it says that is wrong.
TOLD = {
    "limits of rules": [
        ("", "Book your boat at least one day in advance."),
        ("", "Report any damage within 48 hours."),
        ("", "Please report damage no later than two days afterwards."),
        ("", "You may keep a boat for up to five hours."),
    ],
    "what asks to take note states": [("", "Please note that the changing rooms are heated.")],
    "names in their places": [
        ("", "We hold our courses every Sunday."),
        ("", "The boats, made by Empacher, are light."),
        ("", "The boat house, which the Harbour Trust adopted, is old."),
    ],
    "ends of spells": [("", "Until 2001 there was a sauna.")],
    "what is counted as the claim's verb or noun": [("", "The clubhouse, with its 60 seats, is open to all.")],
    "what stands before": [
        ("A word about the rescue boat.", "It was built in Genoa in 1949."),
        ("The sauna is old.", "It takes four hours to heat, and it smells."),
    ],
    "what answers a question": [
        ("How long may I keep a boat?", "You may have it for up to five hours."),
        ("How early must I book a boat? It is easy.", "Do it at least one day in advance."),
    ],
    "another thing of its kind behind one verb": [("", "The doorstep, carved from marble, is worn.")],
    "hours": [("", "You may row as a guest between 10 am and 4 pm only.")],
    "numbers that name": [("", "Call the office, which listens on channel 27.")],
}
#: What says nothing wrong, or nothing of what the base tells.
LEFT = {
    "the same limit told from the other side": [("", "Boats that are kept for more than three hours cost extra.")],
    "a limit of something else": [
        ("", "Write to the members in letters of at least two pages."),
        ("", "Book the hall at least one week in advance."),
        ("", "Guests over 70 may keep a boat for up to six hours."),
    ],
    "what is supposed": [
        ("", "If the rescue boat was built in 1949, it is old."),
        ("", "The club plans a house with seats for 120 guests."),
    ],
    "some of them": [("", "The clubhouse has 20 reserved seats.")],
    "another thing of the kind": [
        ("A word about the ferry.", "It was built in Genoa in 1949."),
        ("", "The café of the boat house has seats for 20 guests."),
        ("", "The junior courses are held on Sundays."),
        ("", "The trailers are made by Empacher."),
    ],
    "another measure, part or rank": [
        ("", "The pool is 12 metres wide."),
        ("", "The terrace of the club is 40 metres long."),
        ("", "There are 20 seats on the second floor of the clubhouse."),
        ("", "The café next to it opens at 9 am."),
    ],
    "what answers a question on something else": [
        ("How long may I keep a key?", "You may have it for up to five hours."),
        ("May I bring guests?", "Yes, for up to five hours."),
        ("How long may I keep a boat?", "You may have it for up to three hours."),
    ],
    "made otherwise": [
        ("", "The doorstep was carved from grey slate."),
        ("", "The doorstep was carved by a mason."),
    ],
    "another place": [("", "In Varde members must be at least 18 years old.")],
    "what holds as well": [
        ("", "Report damage at once, and within 12 hours at the latest."),
        ("", "The clubhouse has more than 70 seats."),
    ],
}


@pytest.mark.parametrize(("before", "text"), [row for rows in TOLD.values() for row in rows])
def test_what_a_page_tells_otherwise_is_found(before: str, text: str, tmp_path: Path) -> None:
    found = judged(tmp_path, *filter(None, (before, text)), title=CLUB, claims=RULES)
    assert found[-1] in ("suspect", "contradicted")


@pytest.mark.parametrize(("before", "text"), [row for rows in LEFT.values() for row in rows])
def test_what_a_page_may_say_as_well_is_left_alone(before: str, text: str, tmp_path: Path) -> None:
    found = judged(tmp_path, *filter(None, (before, text)), title=CLUB, claims=RULES)
    assert found[-1] not in ("suspect", "contradicted")
