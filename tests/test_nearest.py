"""Which claims are nearest to each other, and what sets two of those apart."""

from __future__ import annotations

import pytest

from factcheck.auditing.aspects import contrast, nearest
from factcheck.auditing.aspects.clauses import clauses_of
from factcheck.auditing.aspects.exclusion import exclude
from factcheck.auditing.aspects.points import Point, amounts_of, points_of
from factcheck.inference.shelf import readings

#: Claims of one base; those of a pair stand beside each other in ``PAIRS``.
BASE = [
    "The Alba is a ferry of the Tor line.",
    "The ferry Alba can carry 180 cars.",
    "There is room for 140 cars on the deck of the ferry Alba.",
    "The library of Holm is open six days a week.",
    "Readers may use the library of Holm on three days a week.",
    "The mayor of Holm keeps bees.",
    "Notaries charge 90 euros for a deed.",
    "The wind farm has twelve turbines.",
]
PAIRS = {(1, 2), (3, 4)}


def mutual(texts: list[str]) -> set[tuple[int, int]]:
    return {(each.one, each.two) for each in nearest.nearest(texts) if each.mutual}


def test_the_claims_of_one_point_are_nearest_to_each_other() -> None:
    assert mutual(BASE) == PAIRS


def test_a_claim_may_be_nearest_to_one_that_has_a_nearer_neighbour() -> None:
    found = {(each.one, each.two) for each in nearest.nearest(BASE) if not each.mutual}
    assert found == {(0, 1)}  # "The Alba is a ferry", "The ferry Alba can carry 180 cars", of which (1, 2) are nearest


@pytest.mark.parametrize("at", range(len(BASE)))
def test_it_does_not_hang_on_the_order_of_the_claims(at: int) -> None:
    turned = BASE[at:] + BASE[:at]
    found = {frozenset((turned[one], turned[two])) for one, two in mutual(turned)}
    assert found == {frozenset((BASE[one], BASE[two])) for one, two in PAIRS}


def test_no_claim_is_nearest_to_one_with_which_it_shares_nothing() -> None:
    assert not list(nearest.nearest(["The mayor of Holm keeps bees.", "Notaries charge 90 euros for a deed."]))
    assert not list(nearest.nearest([]))
    assert not list(nearest.nearest(["!", "?"]))


def test_in_a_large_collection_nothing_is_nearest() -> None:
    many = [f"The shop in street {at} sells {at} pears." for at in range(nearest._MOST)]
    assert not list(nearest.nearest([*many, *BASE]))


def points(text: str) -> list[Point]:
    clauses = clauses_of(text, readings(text))
    return [*points_of(clauses), *amounts_of(clauses)]


def is_set_apart(first: str, second: str, *, near: bool = True) -> bool:
    """Tell whether all that excludes each other in two sentences is found to be of two things."""
    met = [(one, two) for one in points(first) for two in points(second) if one.aspect == two.aspect]
    excluded = [(one, two) for one, two in met if exclude(one, two)]
    assert excluded, "nothing excludes each other"
    return all(contrast.set_apart(one, two, mutual=near) for one, two in excluded)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The ferry Alba can carry 180 cars.", "There is room for 140 cars on the deck of the ferry Alba."),
        ("Hydra raised its prices by 8 percent.", "Hydra's prices went up by 12 percent."),
        ("The data law was passed in 2016.", "Parliament adopted the data law in 2018."),
        ("The new tram line will cost 84 million euros.", "Costs for the new tram line are put at 120 million euros."),
        ("Companies must report a leak within 72 hours.", "Companies have five days to report a leak."),
        ("The Rovers have won the league four times.", "The Rovers have six league titles to their name."),
        ("The castle has been owned by the state.", "The castle is private property of the Aun family."),
        ("Cabins on the crossing have to be booked.", "No reservation is needed for a cabin on the crossing."),
        ("The council approved the bypass by 19 votes.", "Plans for the bypass were voted down by the council."),
    ],
)
def test_other_words_do_not_set_apart(first: str, second: str) -> None:
    assert not is_set_apart(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Check-in for cars closes 20 minutes before it.", "Check-in for bicycles closes 10 minutes before it."),
        ("Notaries charge 90 euros for a deed.", "Notaries charge 40 euros for a copy."),
        ("The chapel was built in 1880.", "The chapel was rebuilt in 1984."),
        ("Acme cut the price of Weft in 2019.", "Acme raised the price of Weft in 2022."),
        ("Grey Heron won the medal in 2021.", "Grey Heron won the medal in 2022."),
        ("The X200 laptop costs 1,299 euros.", "The X200 Pro laptop costs 1,899 euros."),
        ("The castle of Holm was built in 1382.", "The chapel of the castle of Holm was built in 1480."),
        ("Acme has 45 employees.", "The office of Acme in Oslo has 12 employees."),
        ("A visit to Tarn costs 42 euros, with a surcharge of 15 euros.", "A visit to Tarn costs 57 euros."),
        ("The night crossing takes seven hours.", "The day crossing takes six hours."),
        ("The revenue of Acme was 48 million euros.", "Acme's revenue from licences was 30 million euros."),
        ("The shuttle of Tor takes 20 minutes.", "The shuttle of Tor takes 35 minutes at night."),
        ("The fire brigade has 60 volunteers.", "The fire brigade has five vehicles."),
        ("The academy has 140 players.", "The academy has 12 coaches."),
        ("The fire destroyed 23 buses.", "The fire destroyed 32 trams."),
        ("Quay Park holds 18,500 spectators.", "The record attendance at Quay Park is 23,914."),
        ("Files may be up to 25 MB.", "Files over 25 MB are rejected."),
        ("In 2023 638,000 people visited Tarn Park.", "No lynx was seen in Tarn Park in 2023."),
        ("The rye won gold at the Northern Awards in 2020.", "The rye won a medal at the Northern Awards in 2021."),
        ("The meet was called off in June 2024 because of algae.", "The meet was called off in June 2023."),
        ("Pellam Mail supports IMAP accounts.", "Exchange accounts are not supported by Pellam Mail."),
    ],
)
def test_what_each_has_in_the_same_place_sets_apart(first: str, second: str) -> None:
    assert is_set_apart(first, second)


#: Where only one of the claims is the nearest to the other, a word for the kind on one side is enough.
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Candidates have 90 minutes for the exam.", "The art exam lasts six hours."),
        ("A ticket for the ferry costs 14 euros.", "Passengers pay 9 euros for a return ticket for the ferry."),
        ("Candidates have 90 minutes for the exam.", "The oral exam lasts six hours."),
    ],
)
def test_a_word_for_the_kind_sets_neighbours_apart(first: str, second: str) -> None:
    assert is_set_apart(first, second, near=False)
    assert not is_set_apart(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bail for Dulwin was 250,000 euros.", "Dulwin was free on bail of 25,000 euros."),
        ("Candidates have 90 minutes for the exam.", "The exam lasts six hours."),
    ],
)
def test_other_words_do_not_set_neighbours_apart(first: str, second: str) -> None:
    assert not is_set_apart(first, second, near=False)
