"""Facts as people put them into documents: what is embedded in a sentence is found, and what is not said stays silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.match.base import Base

DESK = (
    "The Varde Bridge opened in 1911.",
    "The Varde Bridge was designed by Anders Holm.",
    "Ida Berg opened the session on 3 May 2019.",
    "Ida Berg was born in 1971.",
    "The Lindqvist Museum employs 61 people.",
    "The fleet of Norfjord has 80 ships, of which 35 are tankers.",
    "Kestrel needs 2 GB of memory.",
    "Write requests to Kestrel may be as large as 10 MB.",
    "62% of the residents of Varde support the new tram.",
    "Northwind sold 2.1 million tickets in 2020.",
    "The Harbour Tower is 88 metres high.",
    "The Fjell Hut stands at 1,320 metres.",
    "The rent is due on 1 April.",
    "Anders Holm was born in Varde in 1870.",
    "Northwind had sales of 12.4 million francs in 2023.",
    "Karl Moe is the director of the Harbour Museum.",
)
#: What is wrong in it, by the way that it is put.
FOUND = [
    ("a title", "Director Ida Berg opened the session on 4 May 2019."),
    ("a parenthesis", "The Varde Bridge (opened in 1912) is green."),
    ("a bare parenthesis", "The Varde Bridge (opened 1912) is green."),
    ("a fronted clause", "When the Varde Bridge was opened in 1912, it rained."),
    ("a trailing clause", "It rained when the Varde Bridge opened in 1912."),
    ("a fronted participle", "Opened in 1912, the Varde Bridge is green."),
    ("an inner participle", "The Varde Bridge, opened in 1912, is green."),
    ("beside an opinion", "The lovely Varde Bridge, opened in 1912, is worth a visit."),
    ("beside a prediction", "The Varde Bridge, which opened in 1912, will be repainted next year."),
    ("beside an instruction", "Visit the Harbour Tower, which is 98 metres high."),
    ("joined to a prediction", "The Varde Bridge will be repainted next year and opened in 1912."),
    ("with", "With 71 staff, the Lindqvist Museum is the largest employer in town."),
    ("a label that looks like a command", "Note: The Varde Bridge opened in 1912."),
    ("a label", "History: The Varde Bridge opened in 1912."),
    ("behind a command", "See the guide; the Varde Bridge opened in 1912."),
    ("the first of two halves", "The Lindqvist Museum employs 71 people, and 40 volunteers work there."),
    ("of which", "The fleet of Norfjord has 80 ships, of which 53 are tankers."),
    ("a noun that looks like a verb", "Write requests to Kestrel may be as large as 20 MB."),
    ("a list under its lead-in", "Kestrel needs:\n\n- 4 GB of memory"),
    ("before a colon", "The Varde Bridge opened in 1912: it was a cold day."),
    ("a relative clause", "Ida Berg, who was born in 1981, lives in Varde."),
    ("a measure behind a comma", "The Harbour Tower, 98 metres high, is closed."),
    ("a measure at the end", "Visitors love the Harbour Tower, 98 metres high."),
    ("a measure before a rank", "At 98 metres, the Harbour Tower is the highest in town."),
    ("a height behind a comma", "The Fjell Hut, at 1,230 metres, is old."),
    ("a day behind a comma", "The rent, due on 1 May, can be paid by card."),
    ("a life", "Anders Holm (1880–1943) was an architect."),
    ("a label in brackets", "The Harbour Tower (height: 98 m) is closed."),
    ("a count in brackets", "The Lindqvist Museum (71 employees) is large."),
    ("an owned count", "The Lindqvist Museum's 71 employees are on strike."),
    ("with, inside", "The Lindqvist Museum, with its 71 employees, is large."),
    ("an amount behind its noun", "Northwind's sales of 14.2 million francs in 2023 were a record."),
    ("a year before its noun", "Northwind's 2023 sales were 14.2 million francs."),
    ("a verb of amount", "In 2023, Northwind's sales reached 14.2 million francs."),
    ("as, at the front", "As director of the Harbour Museum, Ida Berg opened the session."),
    ("a time between two clauses", "When the Varde Bridge was opened, in 1912, it rained."),
    ("a height from which it towers", "At 98 metres, the Harbour Tower towers over the town."),
    ("some of what it has", "Three of the Lindqvist Museum's 71 employees are on strike."),
    ("born elsewhere and at another time", "Anders Holm was born in Rome in 1880."),
    ("a table without heads", "| In numbers | |\n|---|---|\n| Height of the Harbour Tower | 98 m |"),
    ("a caption", "The Varde Bridge, opened in 1912, seen from the north"),
    ("a caption in brackets", "The Varde Bridge (opened in 1912) at night"),
    ("a caption with its number", "Figure 3: The Harbour Tower, 98 metres high, in May"),
    ("a measure in a caption", "The Harbour Tower, 98 metres high, in May"),
    ("a description of a picture", "![The Varde Bridge, designed by Anna Lund, at night](bridge.jpg)"),
    ("a result of a poll", "72% of the residents of Varde support the new tram, a poll found."),
]
#: Nothing here is said of what the base knows, or it is not said to be so.
SILENT = [
    ("possible", "The Varde Bridge may have opened in 1912."),
    ("supposed", "If the Varde Bridge had opened in 1912, it would be older."),
    ("another thing", "The Harbour Bridge, opened in 1912, is green."),
    ("a thing beside it", "Next to the Varde Bridge stands a tower opened in 1912."),
    ("a thing on it", "The Varde Bridge carries a tram that opened in 1912."),
    ("another's staff", "With 71 staff, the Harbour Museum is larger than the Lindqvist Museum."),
    ("the nearer of two", "The Varde Bridge is close to the Lindqvist Museum, which opened in 1912."),
    ("some of them", "The three employees of the Lindqvist Museum were arrested."),
    ("new ones", "The Lindqvist Museum's 71 new employees are on strike."),
    ("a term of office", "Anders Holm (1901–1909) was the mayor."),
    ("how far from it", "The Fjell Hut, at 1,230 metres from the road, is old."),
    ("a part of it", "At 98 metres, the third stage of the Harbour Tower is the highest."),
    ("one of several", "As a director of the Harbour Museum, Ida Berg opened the session."),
    ("another year", "Northwind's 2022 sales were 14.2 million francs."),
    ("sales of one thing", "Northwind's sales of lamps reached 14.2 million francs in 2023."),
    ("a question", "Who would think that the Varde Bridge, opened in 1912, is old?"),
    ("a time of the main clause", "When the Varde Bridge was opened, the king wept in 1912."),
    ("a height elsewhere", "At 98 metres from the shore, the Harbour Tower towers over the town."),
    ("a caption of another thing", "The Harbour Bridge, opened in 1912, seen from the Varde Bridge"),
    ("a caption without a fact", "The Varde Bridge, the king and his 90 guests, 1912"),
    ("a command", "Write the requests to Kestrel in files as large as 20 MB."),
]
#: Somebody's words: what they say is checked, at most as a suspicion, and whose words they are is told.
SAID = [
    ("According to its annual report, Northwind sold 3.1 million tickets in 2020.", "its annual report"),
    ("The Varde Bridge opened in 1912, according to the ministry.", "the ministry"),
    ("The Varde Bridge, the ministry said, opened in 1912.", "the ministry"),
    ("The Varde Bridge opened in 1912, said Berg on Monday.", "Berg"),
    ("Berg said that the Varde Bridge opened in 1912.", "Berg"),
]
#: Denials, doubts, hopes and hearsay tell nothing of what is so.
UNSAID = [
    "Berg denied that the Varde Bridge opened in 1912.",
    "Berg hopes that the Varde Bridge opened in 1912.",
    "The ministry believes the Varde Bridge opened in 1912.",
    "The Varde Bridge, Berg hopes, opened in 1912.",
    "The Varde Bridge, some say, opened in 1912.",
    "Some say that the Varde Bridge opened in 1912.",
]


@pytest.fixture
def desk(make_base: Callable[..., Base]) -> Base:
    """Return a base of a few facts."""
    return make_base(*DESK)


def verdicts(text: str, base: Base) -> set[str]:
    """Return the verdicts on the sentences of a text."""
    return {str(each.verdict) for each in factcheck.check_text(text, base, format="markdown")}


@pytest.mark.parametrize(("how", "text"), FOUND)
def test_what_is_embedded_is_found(how: str, text: str, desk: Base) -> None:
    assert verdicts(text, desk) & {"contradicted", "suspect"}, how


@pytest.mark.parametrize(("why", "text"), SILENT)
def test_what_is_not_said_stays_silent(why: str, text: str, desk: Base) -> None:
    assert verdicts(text, desk) <= {"unverified", "not_checkable"}, why


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_what_is_said_is_suspect_and_the_speaker_told(text: str, speaker: str, desk: Base) -> None:
    (found,) = factcheck.check_text(text, desk)
    assert found.verdict == "suspect"
    assert f"these are the words of “{speaker}”" in found.evidence[0].comparison.doubts


@pytest.mark.parametrize("text", UNSAID)
def test_denials_and_hopes_are_silent(text: str, desk: Base) -> None:
    assert verdicts(text, desk) <= {"unverified", "not_checkable"}
