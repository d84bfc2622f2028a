"""Values and names of a whole text that are linked to the claims that tell of the same things."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

import factcheck
from factcheck.check.linking.linked import differing
from factcheck.check.linking.model import LINKED
from factcheck.check.neighbours import claims_on_few_things
from factcheck.check.reference import entities_of, resolved
from factcheck.check.statement import Options
from factcheck.document.read import read_text
from factcheck.match.base import Base

CLAIMS = (
    "The Tolm ferry was built in 1968.",
    "The Tolm ferry carries 24 cars.",
    "The Tolm ferry has a crew of five.",
    "The crossing takes 18 minutes.",
    "The crossing costs 7 euros.",
    "The Tolm ferry is run by the Strand Company.",
    "The Strand Company employs 140 people.",
    "The captain of the Tolm ferry is Nora Beck.",
    "Nora Beck studied in Bergen.",
    "The engine was replaced in 2011.",
    "The engine was made by Wartsil.",
    "The ferry sails every half hour.",
    "In 2023 the Tolm ferry carried 310,000 passengers.",
    "The pier at Tolm is 90 metres long.",
    "The second ferry, the Ine, was sold in 1997.",
    "Bicycles may be taken along until 8 pm.",
)
#: What a text begins with that is written from the claims.
KNOWN = (
    "# The Tolm ferry\n\nBuilt in 1968, the Tolm ferry has never missed a day. "
    "Its crossing takes 18 minutes and costs 7 euros. The pier at Tolm is 90 metres long.\n\n"
)
WRONG = {
    "the value is all that is left of the claim": [
        ("On its deck there is room for 34 cars.", "34"),
        ("There are seven of us in the crew.", "seven"),
    ],
    "the thing is told by what stands before": [
        ("The company behind it is no giant. Its payroll is short: 410 people work there.", "410"),
        ("The engine is not the first. It was replaced in 2001.", "2001"),
        ("The Strand Company is proud of it. It employs 410 people.", "410"),
    ],
    "a name that the base does not know": [
        ("The engine, made by Deutzer, is louder than it looks.", "Deutzer"),
        ("Nora Beck, who studied in Tromso, laughs.", "Tromso"),
        ("At the wheel stands the captain, Nora Falk.", "Nora Falk"),
    ],
    "a table": [("| | 2023 |\n|---|---|\n| Passengers | 130,000 |", "130,000")],
}
RIGHT = {
    "what the claims tell": [
        "On its deck there is room for 24 cars.",
        "There are five of us in the crew.",
        "The engine, made by Wartsil, is loud.",
    ],
    "the claim is told right elsewhere": [
        "It carries 24 cars. In the café there are 34 chairs for those without cars.",
        "The crossing from Holm to Skar takes 25 minutes.",
    ],
    "another thing of its kind": [
        "The second pier is 40 metres long.",
        "The Ine carried 12 cars.",
        "The Holm ferry, which is run by the county, has a crew of nine.",
        "The Skar ferry up the fjord is another matter. It was built in 1991, carries 60 cars and has a crew of eleven.",
    ],
    "another time, beside another amount": ["In 2019 the Tolm ferry carried 280,000 passengers."],
    "what is supposed, asked, quoted or may be": [
        "If the engine had been replaced in 2001, it would be old.",
        "Does it carry 34 cars?",
        "“It carries 34 cars,” says a boy.",
        "The engine may have been replaced in 2001.",
    ],
    "what the base does not tell": [
        "The paint was chosen by Mira Holt.",
        "The first passenger in the morning is 83 years old.",
        "A coffee is 3 euros.",
    ],
    "what will be, and what is so of some": [
        "Next year the Tolm ferry will carry 450,000 passengers.",
    ],
    "a part of it": ["The café takes 40 guests."],
    "an amount of another order": ["It has 9,000 screws.", "The restoration swallowed 700,000 euros."],
    "what only the topic, or another noun, brings near": [
        "The Tolm ferry has a bell of 1912.",
        "The guests of the Tolm ferry eat 90 cakes a day.",
    ],
    "what will not do, and what is less than that": [
        "A crew of four would not be enough for the Tolm ferry.",
    ],
    "another thing in one place": [
        "The radio was replaced in 2001.",
        "Dogs may be taken along until 6 pm.",
        "The pier at Skar is 40 metres long.",
        "The walk takes 45 minutes.",
    ],
    "something else that happened to it": ["The engine was painted in 2003."],
    "what is told more closely": [
        "Bicycles of children may be taken along until 6 pm.",
        "The return crossing costs 12 euros.",
    ],
    "another measure of time": ["The ferry is washed every three days. The crossing takes 18 minutes."],
    "a part of what the claim tells of": ["The ferry’s radar was built in 1999."],
    "who was it before": ["The captain of the Tolm ferry was Arne Falk until 2015."],
    "names of something else": ["Nora Beck met Lena Orm in Paris."],
}


@pytest.fixture
def ferry(make_base: Callable[..., Base]) -> Base:
    """Return a base on one ferry."""
    return make_base(*CLAIMS)


def flagged(text: str, base: Base) -> list[str]:
    """Return what is accused in a Markdown text."""
    results = factcheck.check_text(text, base, format="markdown")
    return [point.said for each in results if each.verdict.accuses for point in each.differences]


@pytest.mark.parametrize(("text", "value"), [row for rows in WRONG.values() for row in rows])
def test_what_a_text_tells_otherwise_is_linked_to_its_claim(text: str, value: str, ferry: Base) -> None:
    assert flagged(KNOWN + text, ferry) == [value]


#: Documents that say what the claims tell, and speak of other things in which nothing is at odds.
DOCUMENTS = {
    "another thing of the same kind": """
        # Two ferries

        Built in 1968, the Tolm ferry carries 24 cars. Its crossing takes 18 minutes and costs 7 euros. The Skar ferry
        up the fjord is another matter. It was built in 1991 and has a crew of eleven. It sails every
        hour, and the captain, Per Ask, studied in Aarhus.
        """,
    "a comparison with others": """
        # The Tolm ferry and the rest

        The Tolm ferry takes 24 cars and a crew of five. Its crossing takes 18 minutes. The Holm ferry has room for 45 lorries, and its engine was made by Brun.
        """,
    "what somebody says or believes": """
        # The Tolm ferry

        The Tolm ferry was built in 1968, the crossing takes 18 minutes and costs 7 euros. Some believe that it was built in 1958. Whoever asks whether it carries 40 cars is
        laughed at.
        """,
    "the past of others": """
        # The Tolm ferry

        The Tolm ferry was built in 1968 and carries 24 cars. The pier at Tolm is 90 metres long. Before there was a
        bridge at Skar, a rowing boat took people across in 50 minutes. The inn of that time, which had nine beds, was run by the Brekke family. A fire destroyed it in 1954.
        """,
    "what readers may do elsewhere": """
        # A day out

        The crossing with the Tolm ferry takes 18 minutes and costs 7 euros. Its captain is Nora Beck. From the pier it
        is a walk of 35 minutes to the lighthouse, which is open until 6 pm. The bus to Skar leaves
        every 20 minutes and takes 45 passengers. The chapel was painted in 1712, and 250 people live in the village.
        """,
}


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_document_may_speak_of_other_things(text: str, ferry: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.check.slips.with_slips", lambda result, *_: result)  # what links alone say
    assert flagged(dedent(text), ferry) == []


@pytest.mark.parametrize("text", [row for rows in RIGHT.values() for row in rows])
def test_what_a_text_may_say_as_well_is_left_alone(text: str, ferry: Base) -> None:
    assert flagged(KNOWN + text, ferry) == []


def test_a_text_that_gives_nothing_as_the_base_does_is_linked_to_nothing(ferry: Base) -> None:
    said = "# The Tolm ferry\n\nOn the way there is a yard with room for 34 cars."
    assert flagged(said, ferry) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The Strand Company has been running it for years, and the captain is Nora Beck. The engine was made by "
            "Wartsil. On its deck there is room for 34 cars.",
            ["34"],
        ),
        ("The captain is called Nora Beck. On its deck there is room for 34 cars.", []),  # tells one of them
    ],
)
def test_a_text_may_show_by_names_that_it_tells_what_the_base_tells(text: str, values: list[str], ferry: Base) -> None:
    assert flagged(f"# The Tolm ferry\n\n{text}", ferry) == values


#: Claims on qualities and things, beside those on the ferry.
QUALITIES = ("The hull is painted white.", "The saloon is heated with pellets.", "Dogs travel free.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Its hull, painted black, shines.", ["black"]),
        ("The pier, painted black, is new.", []),  # another thing
        ("Cats travel free.", []),  # others may as well
        ("A girl laughs in the saloon.", []),  # people are of one kind with all others
        ("The saloon is small, and the tables are white.", []),
        ("The hull is painted every spring.", []),
    ],
)
def test_a_word_in_the_place_of_the_one_of_a_claim(text: str, words: list[str], make_base: Callable[..., Base]) -> None:
    assert flagged(KNOWN + text, make_base(*CLAIMS, *QUALITIES)) == words


#: Claims on things that are told from others of their kind by a number or by a word before them.
NUMBERED = (
    "Orion 5 was released on 4 February 2025.",
    "Support for Orion 4 ends on 30 June 2036.",
    "Orion keeps logs for 35 days.",
    "Passwords of database users must have at least 14 characters.",
    "The maximum size of a row in Orion is 8 MB.",
    "Orion has been certified to AB 27001 since 2020.",
    "The Starter plan of Orion costs 19 euros a month.",
    "Orion is made by Halden Software.",
)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Orion 4 was released on 9 October 2020.", []),
        ("The maximum size of a column in Orion is 2 MB.", []),
        ("Passwords of console users must have at least 16 characters.", []),
        ("The Large plan of Orion costs 49 euros a month.", []),
        ("Orion has been carbon neutral since 2023.", []),
        ("Orion has been certified to CD 2 since 2022.", []),
        ("Users of a database need passwords of at least 10 characters.", ["at least 10"]),
        ("Nothing in Orion, and no row above all, may be larger than 9 MB.", ["larger than 9 MB"]),
    ],
)
def test_the_neighbour_of_a_thing_is_another_one(text: str, values: list[str], make_base: Callable[..., Base]) -> None:
    known = "Orion keeps logs for 35 days, and is made by Halden Software. The Starter plan of Orion costs 19 euros a month."
    assert flagged(f"# Orion\n\n{known}\n\n{text}", make_base(*NUMBERED)) == values


def test_each_sign_has_a_weight_and_the_other_way_round(ferry: Base) -> None:
    text = KNOWN + "On its deck there is room for 34 cars. The engine was made by Deutzer."
    statements = resolved(read_text(text, "text.md", ".md"), entities_of(ferry))
    place = next(ferry.store.all("claim")).location
    assert place is not None
    claims = claims_on_few_things(ferry, place.file)
    seen = {name for each in differing(statements, claims, Options()) for name in each.signs}
    assert seen == set(LINKED.shown({}))
