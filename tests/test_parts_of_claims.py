"""Statements that take part of a claim and turn it round: its limit, its order, what it denies, who alone does it."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "what is for those beyond a limit": {
        "Anyone who arrives more than 30 minutes late misses the first part.": {
            "suspect": ["Anyone who arrives more than 10 minutes late misses the first part."],
            "supported": ["Anyone who arrives 45 minutes late misses the first part."],
        },
        "Trucks that weigh more than 3.5 tonnes pay a toll of 12 euros.": {
            "unverified": ["Trucks that weigh more than 5 tonnes pay a toll of 12 euros."],
        },
        "The scheduler stops any job that runs for more than 200 seconds; the limit can be raised.": {
            "suspect": ["The scheduler stops any job that runs for more than 20 seconds."],
        },
        "Ada Berg leads the choir, which is open to singers under 30.": {
            "suspect": ["The choir is open to singers under 25 only."],
            "unverified": ["The orchestra is open to players under 25 only."],
        },
        "Borrowers who keep a book for more than four weeks pay a fine of 2 euros.": {
            "suspect": ["Borrowers who keep a book for more than two weeks pay a fine of 2 euros."],
        },
        "Trucks that weigh more than 3.5 tonnes cross the bridge by night.": {
            "unverified": ["Trucks that weigh more than 5 tonnes cross the bridge."],
        },
        "Jobs that ran for more than 200 seconds were listed.": {
            "unverified": ["Jobs that ran for more than 20 seconds were listed."],
        },
        "Buses that weigh more than 3.5 tonnes pay a toll of 12 euros.": {
            "unverified": ["Trucks that weigh more than 5 tonnes pay a toll of 20 euros."],
        },
        "Some jobs run for more than 200 seconds.": {
            "supported": ["Some jobs run for more than 20 seconds."],
        },
    },
    "an amount with two ends": {
        "Passwords are between 8 and 40 characters long and must not contain spaces.": {
            "contradicted": ["Passwords are between 8 and 64 characters long."],
        },
        "The lake is between 3 and 6 metres deep.": {
            "contradicted": ["The lake is between 3 and 8 metres deep."],
            "unverified": ["The pond is between 3 and 8 metres deep."],
        },
        "The crossing takes 20 to 30 minutes.": {
            "contradicted": ["The crossing takes 20 to 40 minutes.", "The crossing takes 20 to 25 minutes."],
            "supported": ["The crossing takes less than an hour."],
        },
        "Between 300 and 500 people came.": {
            "supported": ["Between 300 and 600 people came."],
        },
        "The crossing takes 20 to 30 minutes by day.": {
            "unverified": ["The crossing takes 20 to 40 minutes by night."],
        },
    },
    "two things of two clauses change places": {
        "Since 2018 the cup has been played as a knock-out; before that, it was a league.": {
            "suspect": ["Since 2018 the cup has been played as a league; before that, it was a knock-out."],
        },
        "A workers' trust owns 60 per cent of the mill; the remaining shares belong to Ada Berg.": {
            "suspect": ["Ada Berg owns 60 per cent of the mill; the remaining shares belong to a workers' trust."],
        },
        "The paintings are kept in the cellar, the archive hangs in the hall.": {
            "suspect": ["The archive is kept in the cellar, the paintings hang in the hall."],
        },
        "The school stands opposite the mill, and the tower beside the church.": {
            "unverified": ["The tower stands beside the church, and the school opposite the mill."],
        },
        "The hall is used as a school as well as a store.": {
            "supported": ["The hall is used as a store as well as a school."],
        },
        "Ole Lund and Ida Berg founded the mill in 1931.": {
            "supported": ["Ida Berg and Ole Lund founded the mill in 1931."],
        },
        "The board owns the pond as well as the mill.": {
            "supported": ["The board owns the mill."],
        },
    },
    "a rank with those behind, a date with what came before": {
        "In the 2024 ranking, Asper came second, behind Lumi.": {
            "suspect": ["In the 2024 ranking, Asper came first, ahead of Lumi."],
            "unverified": ["In the 2023 ranking, Asper came first, ahead of Lumi."],
        },
        "Asp finished the 2019 season second, behind Bly.": {
            "suspect": ["Asp finished the 2019 season third, behind Bly."],
        },
        "The observatory was founded in 1958, two years after the flood.": {
            "suspect": ["The observatory was founded in 1956, two years before the flood."],
        },
        "The choir sang in 1958, two years after the flood.": {
            "unverified": ["The choir sang in 1956, two years before the flood."],
        },
        "In the 2024 ranking, Asper came second, behind Bly.": {
            "unverified": ["In the 2024 ranking, Lumi came third, ahead of Orla."],
        },
    },
    "a sentence is taken apart": {
        "The depot is off by default, and once it has been turned on for a line it can be paused.": {
            "contradicted": ["The depot is on by default."],
        },
        "The heating is off at night, but when the water freezes it starts by itself.": {
            "contradicted": ["The heating is on at night."],
            "unverified": ["The heating starts by itself."],
        },
        "Merlowe's press was built by Kessel & Sohn in Trier and can crush four tonnes an hour.": {
            "suspect": ["Merlowe's press was built in Graz by Kessel & Sohn."],
        },
        "On Sundays Alder House is closed, and patients are taken by Northgate Hospital.": {
            "suspect": ["On Sundays Alder House takes all patients itself."],
        },
        "Signed URLs expire after 15 minutes unless another lifetime is set.": {
            "contradicted": ["Signed URLs expire after 60 minutes unless another lifetime is set."],
        },
        "The 2022 harvest amounted to 910 tonnes, the largest in the history of the farm.": {
            "suspect": ["The 2022 harvest amounted to 700 tonnes."],
        },
        "Ole Marsh leads the youth section, which is open to all under 30.": {
            "suspect": ["Ida Penhall leads the youth section."],
        },
        "Eleven sailors set up the union in Bellport.": {
            "supported": ["Eleven sailors founded the union in Bellport."],
        },
        "Ida Penhall chairs the youth section, which is open to members under 30.": {
            "supported": ["The youth section is open to members under 30."],
        },
        "Merlowe's press was built by Kessel & Sohn in Trier.": {
            "unverified": ["Merlowe's mill was built in Graz."],
        },
        "On Sundays Alder House is closed.": {
            "unverified": ["On Sundays Alder Court is closed."],
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    """Check a table."""
    check_table(f"parts_of_claims/{name}", rows_told(TABLES[name]), in_a_base)
