"""Texts that also speak of other things of the same kind as the base: none of what they say of these is accused."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

import factcheck
from factcheck.check.other_names import is_of_other
from factcheck.match.base import Base

CLAIMS = (
    "The Halvik Observatory was opened in 1931.",
    "The Halvik Observatory employs 24 people.",
    "The dome of the Halvik Observatory is 18 metres high.",
    "The mirror of the main telescope has a diameter of 1.5 metres.",
    "Marit Solberg has been director of the Halvik Observatory since 2016.",
    "Marit Solberg was born in Bergen in 1974.",
    "Admission to the Halvik Observatory costs 12 euros for adults.",
    "The Halvik Observatory is closed on Mondays.",
    "The Halvik Observatory received 31,500 visitors in 2023.",
    "The Halvik Observatory lies 640 metres above sea level.",
)
KNOWN = (
    "# The Halvik Observatory\n\nThe observatory was opened in 1931 and employs 24 people. It received 31,500 visitors "
    "in 2023. It lies 640 metres above sea level.\n\n"
)
OTHER = {
    "another name in its place": [
        "The Tromso Observatory opened in 1950. It has 12 employees.",
        "Tromso Observatory is closed on Sundays, and its dome is 9 metres high.",
        "Kristin Solberg was born in Oslo in 1981.",
    ],
    "one that a place tells apart, also where it is taken up": [
        "The museum in Oslo was opened in 1950. It has 50 employees. Its dome is 10 metres high.",
        "The museum in Oslo is far away. The museum has 9 employees. The museum was opened in 1990.",
        "The observatory in Tromso is younger. The observatory has 12 employees. It has a dome of 9 metres.",
        "A café in Bergen opened in 1955. It employs 7 people.",
    ],
    "one that is told to be another": [
        "Another observatory was opened in 1950. It has 51 employees.",
        "The sister station at Tromso employs 12 people. It was opened in 1960.",
        "The largest dome of Norway is 30 metres high.",
    ],
    "what was so before": [
        "Admission for adults used to be 8 euros.",
        "Initially the observatory employed 8 people.",
        "The observatory was formerly closed on Tuesdays.",
    ],
}
FLAGGED = {
    "the thing itself": [
        ("The observatory employs 30 people. It is closed on Tuesdays.", ["30", "Tuesdays"]),
        ("The Halvik Observatory has a garden. It was opened in 1933.", ["1933"]),
        ("The observatory at Halvik has a dome of 9 metres.", ["9 metres"]),
        ("We met in a café in Utrecht. The observatory employs 30 people.", ["30"]),
    ],
    "a fuller name, or a title": [("Director Marit Solberg was born in 1964.", ["1964"])],
    "a word of what was before, in another clause": [
        ("The observatory employs 30 people, who used to work in Oslo.", ["30"]),
        ("The observatory originally opened in 1930.", ["1930"]),
    ],
}


@pytest.fixture
def observatory(make_base: Callable[..., Base]) -> Base:
    """Return a base on one observatory."""
    return make_base(*CLAIMS)


def flagged(text: str, base: Base) -> list[str]:
    """Return what is accused in a Markdown text."""
    results = factcheck.check_text(text, base, format="markdown")
    return [point.said for each in results if each.verdict.accuses for point in each.differences]


@pytest.mark.parametrize("text", [text for texts in OTHER.values() for text in texts])
def test_what_is_told_of_something_else_is_not_accused(text: str, observatory: Base) -> None:
    assert flagged(KNOWN + text, observatory) == []


@pytest.mark.parametrize(("text", "said"), [row for rows in FLAGGED.values() for row in rows])
def test_what_is_told_of_the_thing_itself_is(text: str, said: list[str], observatory: Base) -> None:
    assert flagged(KNOWN + text, observatory) == said


def test_an_ordinal_tells_of_what_the_base_has_in_figures(make_base: Callable[..., Base]) -> None:
    base = make_base("The 2nd Varde summit took place in 2015.")
    assert flagged("The second Varde summit took place in 2016.", base) == ["2016"]
    assert flagged("The third Varde summit took place in 2017.", base) == []


def test_a_row_of_a_table_on_something_else_is_not_accused(observatory: Base) -> None:
    rows = """
        | Observatory | Opened | Employees | Height of the dome | Closed on |
        |---|---|---|---|---|
        | Halvik Observatory | 1928 | 24 | 18 m | Mondays |
        | Tromso Observatory | 1950 | 12 | 9 m | Sundays |
        """
    assert flagged(dedent(rows).lstrip(), observatory) == ["1928"]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("tromso observatory", True),
        ("upper lake varde", True),
        ("maritime museum", True),
        ("line 9", True),
        ("kristin solberg", True),
        ("halvik observatory", False),
        ("halvik", False),
        ("observatory", False),
        ("m. solberg", False),
        ("captain marit solberg", False),
        ("hans berg", False),
        ("kestrel brewery", False),
        ("north pier", False),
    ],
)
def test_a_word_more_makes_a_name_that_of_something_else(name: str, other: bool) -> None:
    known = ("halvik observatory", "lake varde", "museum", "line 7", "marit solberg", "berg", "kestrel")
    assert is_of_other(name, frozenset(known)) is other
