"""A statement beside a passage on the same thing, which counts, measures or dates it otherwise; and where it does not."""

from __future__ import annotations

import pytest

from factcheck import compare


@pytest.mark.parametrize(
    "statement, passage, verdict",
    [
        # what is counted, however the sentences are built
        (
            "The opera Nerine has more than 60 reviews.",
            "At Stagewatch it holds a score of 71%, based on 44 reviews.",
            "contradicted",
        ),
        ("Veldland has fewer than 90 confirmed cases.", "The confirmed cases reached 112 on Sunday.", "contradicted"),
        (
            "There are over 300 reactors in Veldland.",
            "So far 248 reactors with 390 GW have been registered, and 59 are being built.",
            "contradicted",
        ),
        (
            "Arden Mills has a staff of 300 employees.",
            "With 250 employees, it is the largest firm in town.",
            "contradicted",
        ),
        # what is measured or told of a day may be of another thing or day
        (
            "Nerine grossed less than $70 million worldwide.",
            "In its first year it grossed a total of $90,200,000.",
            "suspect",
        ),
        (
            "By May 2019 the game Loom had sold over 50,000 copies.",
            "As of May 2019, it has sold 40,155 copies.",
            "suspect",
        ),
        ("Rom FC has 300 members.", "Today the club counts 90 junior members.", "suspect"),
        (
            "Filming of Nerine in Corrin started before 3 May 2013.",
            "Principal filming in Corrin started on 14 May 2013, and moved on to Marlow later.",
            "suspect",
        ),
    ],
)
def test_another_count_amount_or_date_is_told(statement: str, passage: str, verdict: str) -> None:
    assert compare(statement, passage).verdict == verdict


@pytest.mark.parametrize(
    "statement, passage",
    [
        ("The opera Nerine has more than 40 reviews.", "At Stagewatch it holds 71%, based on 44 reviews."),
        ("The club has 300 members.", "In 1990, 120 members left the club, which has 12 teams."),
        ("The city has 12 parks.", "Three parks in the city were closed last year."),
        ("The city has 12 parks.", "The council wants to build 3 more parks by the river."),
        ("The library lends 40,000 books a year.", "The library holds 90,000 books."),
        ("The team has 25 players.", "11 players are on the field."),
        ("The firm employs 300 people.", "Some 40 people lost their jobs there."),
        ("Fewer than 60 cases were not confirmed.", "There are 90 confirmed cases."),  # what is denied
        ("In 2014 Veldland had 90 cases.", "As of May 2016, the country has 212 cases."),  # of another day
        ("The player Loom 3 has many reviews.", "The player Loom 4 has many reviews."),  # the numbers are part of names
        ("Ada Rom was born in 1950.", "He wrote his first book in 1985."),
    ],
)
def test_other_things_and_other_days_are_left_alone(statement: str, passage: str) -> None:
    assert compare(statement, passage).verdict in ("unverified", "supported")


def test_sentences_that_stand_alone_are_not_taken_to_be_on_one_thing() -> None:
    statement, passage = "Veldland has fewer than 90 confirmed cases.", "The confirmed cases reached 112 on Sunday."
    assert compare(statement, passage, leaning=False).verdict == "unverified"
