"""Sentences that share their words: what may be left out, what changed places, one value beside the same words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import compare

ROOT = Path(__file__).resolve().parent.parent

#: Claim -> what it says as well, in its own words.
LEFT_OUT = {
    "The lifting bridge, in use since 2015, may not be crossed at night.": (
        "The lifting bridge has been in use since 2015.",
        "The lifting bridge may not be crossed at night.",
    ),
    "The new baths opened in May 2023, eight months late and 2 million crowns over budget.": (
        "The new baths opened in May 2023, eight months late.",
        "The new baths opened in May 2023.",
    ),
    "In 2023, 2,940 babies were born at the clinic, among them 51 pairs of twins.": (
        "At the clinic, 2,940 babies were born in 2023.",
        "2,940 babies were born at the clinic in 2023.",
    ),
    "Alan Pike, former treasurer of the Rom Rowing Club, was sentenced in October 2022 to three years in prison for "
    "stealing 310,000 crowns from the club.": (
        "Alan Pike was sentenced to three years in prison in October 2022 for stealing 310,000 crowns from the Rom "
        "Rowing Club.",
    ),
    "The schools in Rom and Tor, but not the one in Holm, were closed for a week in 2023 because of a burst main.": (
        "The schools in Rom and Tor were closed for a week in 2023.",
    ),
}
#: Claim -> what says the same with other words in one place.
IN_PLACE = {
    "The free plan of Tor includes 10 GB of storage; the team plan includes 2 TB.": (
        "The free plan of Tor comes with 10 GB of storage.",
    ),
    "Only staff with a yellow pass may enter the fuel depot.": (
        "Only staff with a yellow pass are allowed into the fuel depot.",
    ),
    "Guests must be registered with the porter on arrival.": (
        "Guests must be registered with the porter when they arrive.",
    ),
}
#: Claim -> what does not follow from it, though it only leaves something out or moves it.
NOT_LEFT_OUT = {
    "Guests may climb the old tower, but not in storms.": ("Guests may climb the old tower.",),
    "If the lake falls below two metres, watering of gardens is prohibited.": ("Watering of gardens is prohibited.",),
    "Parking is free for 30 minutes and costs 2 crowns an hour thereafter.": ("Parking costs 2 crowns an hour.",),
    "Kai Lund designed the tower, which is 90 metres high and opened in 1990.": ("Kai Lund opened in 1990.",),
    "Founded in 1990, the club won the northern cup in 1995.": (
        "In 1990 the club won the northern cup.",
        "The club won the northern cup in 1990.",
    ),
    "Mill A was opened by the mayor in 1990 and mill B was closed by the mayor in 1995.": (
        "In 1990 mill B was closed by the mayor.",
    ),
    "The mayor said the harbour was sold, and the council denied it.": ("The harbour was sold.",),
    "The partnership between Asp and Bly has three pillars.": ("Bly has three pillars.",),
    "The drug was approved for children aged 5 to 11.": ("The drug was approved for children aged 5 to 19.",),
    "Dogs are allowed on the beach, provided that they are kept on a leash.": ("Dogs are allowed on the beach.",),
    "Staff may enter the fuel depot on arrival.": ("Staff must be allowed into the fuel depot on arrival.",),
    "Trains stop at Rom when the ferry arrives late in the evening.": ("Trains stop at Rom.",),
}
#: Claim -> what says one thing of it differently.
DIFFERENT = {
    "The free plan includes 5 GB of storage and one device.": ("The free plan can be used on three devices.",),
    "The depot houses 48 trams and employs 115 mechanics.": ("The depot has a staff of 150 mechanics.",),
    "The collection comprises about 74,000 objects, of which fewer than five percent are on show.": (
        "There are about 47,000 objects in the collection.",
    ),
    "Visiting hours are from 2 pm to 8 pm daily; on Sundays there are none.": (
        "Visiting hours are from 2 pm to 6 pm daily.",
    ),
    "Grey seals, absent since 1926, were brought back in 2004.": (
        "Grey seals, absent since 1962, were brought back in 2004.",
    ),
    "Rowing has been prohibited on Lake Asp since 1988, except for those who fish.": (
        "Rowing was prohibited on Lake Asp until 1988.",
    ),
    "The west gate is open all year, whereas the east gate is closed in winter.": (
        "The east gate is open all year, whereas the west gate is closed in winter.",
    ),
    "The hall, designed by Leo Sand, was opened in 1979 by Ruth Asp, then governor of the state.": (
        "The hall, designed by Ruth Asp, was opened in 1979 by Leo Sand, then governor of the state.",
    ),
    "Nurses may prescribe antibiotics but not opioids, which need a doctor.": (
        "Nurses may prescribe opioids but not antibiotics.",
    ),
    "Inspectors found that the fire had been caused by a faulty dryer and ruled out arson.": (
        "Inspectors found that the fire had been caused by a cigarette.",
    ),
    "Copies are encrypted with AES-256 before they leave the client. The key is never sent.": (
        "Copies are encrypted with AES-128 before they leave the client.",
    ),
    "Since version 2.4, released in May, Tor has kept its settings in TOML; earlier versions used YAML.": (
        "Since version 2.4, Tor has kept its settings in YAML.",
    ),
    "Coaches have been barred from the Old Harbour since 1 May; they now park at the Lyng Terminal.": (
        "Coaches have been barred from the Lyng Terminal since 1 May.",
    ),
    "Acme ordered 22 trams from the Czech builder Vor in 2022 for 61 million crowns.": (
        "Acme's order of 22 trams in 2022 was worth 16 million crowns.",
        "The order of the 22 trams in 2022 came to 16 million crowns.",
    ),
    "The outage of 22 August 2023 in the Rom region lasted 47 minutes and was caused by a bug.": (
        "The Rom outage of 22 August 2023 lasted 74 minutes.",
    ),
}
#: Claim -> what may hold beside it, or says the same.
SILENT = {
    "Acme's operating profit was $6 million in 2019.": ("Acme's profit was $5 million in 2019.",),
    "The firm of Ann Lee earned 7 million in 2009.": ("Ann Lee earned 5 million in 2009.",),
    "Exports to Japan were worth $8 billion in 2022, more than exports to China.": (
        "Exports to China were worth $7 billion in 2022.",
    ),
    "The city pays 62% of the theatre's budget.": ("The city pays 80% of the orchestra's budget.",),
    "Lena Roth won the slalom title three times.": ("Lena Roth won the giant slalom title once.",),
    "The shop takes Visa, and its café takes Amex.": ("The shop takes Mastercard.",),
    "The choir sang in Rom in May, and in Holm in June.": ("The choir sang in Tor in May.",),
    "Windows 10 and Windows 11 are supported.": ("Windows 11 is supported.",),
    "Jupiter has 95 known moons.": ("Jupiter has four large moons.",),
    "Trams from Holm cost 3 crowns.": ("Trams to Holm cost 5 crowns.",),
    "Acme did not raise its fares in 2023.": ("Acme did not raise its fares in 2024.",),
    "The third runway of Rom airport opened two years late.": (
        "The second runway of Rom airport opened two years late.",
    ),
    "Employees are entitled to 30 days of paid leave a year.": (
        "Employees are entitled to 30 days of unpaid leave a year.",
    ),
    "Bolt is as large as Acme.": ("Acme is as large as Bolt.",),
    "Acme sold 3 bikes in Rom and 5 in Tor.": ("Acme sold 8 bikes.",),
    "In Rom Acme sold 5 bikes.": ("Acme sold 7 bikes.",),
    "The trial enrolled 1,240 adults at 18 clinics in Spain and Portugal.": (
        "The trial enrolled 600 adults in Spain.",
    ),
    "The council approved the budget by 7 votes to 4 on 3 May 2024.": ("The council approved the plan on 4 May 2024.",),
    "Sales rose from 11 million in 2021 to 14 million in 2022, with a loss of 2 million in 2022.": (
        "The loss was 3 million in 2021.",
    ),
    "On 9 May the ferry Asp hit a pier, injuring four passengers.": ("The ferry Asp can carry 320 passengers.",),
    "The lot in Rom employs 430 people and is second only to the quarry.": ("The quarry employs 700 people.",),
    "Carp is more popular than cod.": ("Cod is less popular than carp.",),
    "In 2021 the museum returned 14 bronze heads to Adiza.": ("In 2021 the museum returned a carved throne to Adiza.",),
    "Argus was meant to work for three years but operated for nine.": ("Argus operated for nine years.",),
    "Rovers have been banned from Lake Asp since 1988.": ("Rovers have been banned from Lake Birk since 1988.",),
    "The agency's budget is 9 million euros.": ("The agency's other budget is 5 million euros.",),
    "Osei joined Harlow United from Dundee Rovers.": ("Osei left Harlow United.",),
    "The partnership of Asp and Bly rests on three important pillars.": (
        "The partnership of Asp and Bly has four members.",
    ),
}


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(statement, claim) for claim, statements in table.items() for statement in statements]


@pytest.mark.parametrize(("statement", "claim"), _cases(LEFT_OUT))
def test_what_stands_beside_the_rest_may_be_left_out(statement: str, claim: str) -> None:
    assert compare(statement, claim).verdict == "supported"


@pytest.mark.parametrize(("statement", "claim"), _cases(IN_PLACE))
def test_words_that_mean_the_same_may_stand_for_each_other(statement: str, claim: str) -> None:
    assert compare(statement, claim).verdict == "supported"


def test_words_that_mean_the_same_are_listed_once() -> None:
    lines = (ROOT / "factcheck/inference/wording/same.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert all(len(row) > 1 and row == [" ".join(each.casefold().split()) for each in row] for row in rows)
    words = [each for row in rows for each in row]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(("statement", "claim"), _cases(NOT_LEFT_OUT))
def test_what_restricts_may_not_be_left_out(statement: str, claim: str) -> None:
    assert compare(statement, claim).verdict != "supported"


@pytest.mark.parametrize(("statement", "claim"), _cases(DIFFERENT))
def test_one_thing_that_differs_is_worth_a_look(statement: str, claim: str) -> None:
    assert compare(statement, claim).verdict in ("contradicted", "suspect")


@pytest.mark.parametrize(("statement", "claim"), _cases(SILENT))
def test_what_may_hold_beside_a_claim_is_not_suspected(statement: str, claim: str) -> None:
    assert compare(statement, claim).verdict in ("unverified", "supported")
