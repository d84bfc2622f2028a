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


def test_the_claims_of_one_point_are_nearest_to_each_other() -> None:
    assert set(nearest.nearest(BASE)) == PAIRS


@pytest.mark.parametrize("at", range(len(BASE)))
def test_it_does_not_hang_on_the_order_of_the_claims(at: int) -> None:
    turned = BASE[at:] + BASE[:at]
    found = {frozenset((turned[one], turned[two])) for one, two in nearest.nearest(turned)}
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


def is_set_apart(first: str, second: str) -> bool:
    """Tell whether all that excludes each other in two sentences is found to be of two things."""
    met = [(one, two) for one in points(first) for two in points(second) if one.aspect == two.aspect]
    excluded = [(one, two) for one, two in met if exclude(one, two)]
    assert excluded, "nothing excludes each other"
    return all(contrast.set_apart(one, two) for one, two in excluded)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The ferry Alba can carry 180 cars.", "There is room for 140 cars on the deck of the ferry Alba."),
        ("Hydra raised its prices by 8 percent.", "Hydra's prices went up by 12 percent."),
        ("The data law was passed in 2016.", "Parliament adopted the data law in 2018."),
        ("The new tram line will cost 84 million euros.", "Costs for the new tram line are put at 120 million euros."),
        ("Companies must report a leak within 72 hours.", "Companies have five days to report a leak."),
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
    ],
)
def test_what_each_has_in_the_same_place_sets_apart(first: str, second: str) -> None:
    assert is_set_apart(first, second)
