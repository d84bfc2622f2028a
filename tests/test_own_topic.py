"""Bases on one thing, whose claims leave out its name: what is said with it, and where it must not be taken as said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.match.base import Base

PRODUCT = (
    "Loomis is a mail server.",
    "Loomis was released in 2014.",
    "Loomis is written in Zig.",
    "Attachments may be at most 30 MB.",
    "Greylisting is off by default.",
    "The admin console runs on port 8443.",
    "Spam is deleted after 14 days.",
    "Queues are stored in PostgreSQL.",
    "The Postfix importer was removed in version 3.1.",
)
UNION = (
    "The Allied Dockers' Union (ADU) has 12,400 members.",
    "The ADU has its seat in Corrin.",
    "Nuala Reyes has led the ADU since 2019.",
    "The congress of the union meets every three years.",
    "The strike fund pays 70 crowns a day.",
    "The union left the federation in 2006.",
    "The archive is kept in Marlow.",
    "Bread prices in Veldland rose by 4 percent in 2022.",
)
BREWERY = (
    "Kestmoor Brewery was founded in 1874.",
    "Kestmoor Brewery bought Pargeter & Sons in 1962.",
    "Kestmoor employs 140 people.",
    "Kestmoor sells its beer in five countries.",
    "The beer is brewed with water from a well.",
    "Casks are washed by hand.",
    "The head brewer of Kestmoor is Nadia Okell.",
)
PROJECT = (
    "Orris is developed by the Orris Foundation.",
    "The Orris Foundation was founded in 2011.",
    "Orris 1.0 was released in 2009.",
    "Orris supports JSON columns.",
    "Orris is written in C.",
)
SEVERAL = (
    "Corrin has a library and two parks.",
    "Marlow has a swimming pool.",
    "Corrin was founded in 1702.",
    "Marlow was founded in 1650.",
    "The library opens at nine.",
    "Entry to the pool costs 4 crowns.",
)


@pytest.mark.parametrize(
    "claims, statement, verdict",
    [
        (PRODUCT, "In Loomis, greylisting is off by default.", "supported"),
        (PRODUCT, "Greylisting is off by default in Loomis.", "supported"),
        (PRODUCT, "Loomis attachments may be at most 30 MB.", "supported"),
        (PRODUCT, "The Loomis admin console runs on port 8443.", "supported"),
        (PRODUCT, "Loomis’s admin console runs on port 8443.", "supported"),
        (PRODUCT, "Greylisting is on by default in Loomis.", "suspect"),
        (PRODUCT, "The Loomis admin console runs on port 9443.", "suspect"),
        (UNION, "The congress of the ADU meets every three years.", "supported"),
        (UNION, "The ADU left the federation in 2006.", "supported"),
        (UNION, "The ADU left the federation in 2009.", "contradicted"),
        (UNION, "The strike fund of the ADU pays 70 crowns a day.", "supported"),
        (UNION, "The archive of the union is kept in Marlow.", "supported"),
        (UNION, "The ADU archive is kept in Corrin.", "suspect"),
        (UNION, "The Allied Dockers' Union has its seat in Corrin.", "supported"),
        (BREWERY, "Kestmoor was founded in 1874.", "supported"),
        (BREWERY, "Pargeter & Sons was sold to Kestmoor in 1962.", "supported"),
        (BREWERY, "Kestmoor bought Pargeter & Sons in 1972.", "contradicted"),
        (BREWERY, "Kestmoor Brewery employs 140 people.", "supported"),
        (BREWERY, "Kestmoor washes casks by hand.", "supported"),
        (PRODUCT, "Loomis stores queues in PostgreSQL.", "supported"),
    ],
)
def test_a_claim_among_others_on_one_thing_tells_of_that(
    make_base: Callable[..., Base], claims: tuple[str, ...], statement: str, verdict: str
) -> None:
    assert factcheck.check_statement(statement, make_base(*claims)).verdict == verdict


@pytest.mark.parametrize(
    "claims, statement",
    [
        (PRODUCT, "In Postfix, greylisting is off by default."),  # another product
        (PRODUCT, "Greylisting is off by default in Loomis Cloud."),  # of which that is only a part of the name
        (PRODUCT, "Greylisting is on by default in Old Loomis."),
        (PRODUCT, "Loomis is deleted after 14 days."),  # what it does itself is not what belongs to it
        (PRODUCT, "The Postfix importer of Loomis was praised in version 2.1."),
        (UNION, "Bread prices in the ADU rose by 4 percent in 2022."),  # the claim names another place
        (UNION, "The congress of the federation meets every two years."),
        (UNION, "The strike fund of the Rail Union pays 80 crowns a day."),
        (BREWERY, "Kestmoor Hotel was founded in 1874."),
        (BREWERY, "Pargeter washes casks by hand."),
        (BREWERY, "Kestmoor washed casks by hand."),  # only what is so as a rule
        (PROJECT, "Orris was founded in 2011."),  # claims tell the two apart
        (PROJECT, "The Orris Foundation is written in C."),
        (SEVERAL, "The library in Corrin opens at ten."),  # the base tells of several things alike
        (SEVERAL, "Entry to the pool in Marlow costs 5 crowns."),
        (SEVERAL, "Entry to the pool in Corrin costs 4 crowns."),
    ],
)
def test_it_tells_of_nothing_else(make_base: Callable[..., Base], claims: tuple[str, ...], statement: str) -> None:
    assert factcheck.check_statement(statement, make_base(*claims)).verdict == "unverified"


def test_the_reason_says_what_the_claim_is_taken_to_tell_of(make_base: Callable[..., Base]) -> None:
    found = factcheck.check_statement("Greylisting is off by default in Loomis.", make_base(*PRODUCT))
    assert found.reason.endswith("; the claim is taken to tell of Loomis")


def test_differences_are_shown_where_the_statement_has_them(make_base: Callable[..., Base]) -> None:
    text = "In Loomis, spam is deleted after 40 days."
    found = factcheck.check_statement(text, make_base(*PRODUCT))
    assert [each.said for each in found.evidence[0].comparison.differences] == ["40 days"]
    span = found.evidence[0].comparison.differences[0].said_span
    assert text[span.start : span.end] == "40 days"


def test_a_suspicion_is_less_sure_than_a_contradiction(make_base: Callable[..., Base]) -> None:
    found = factcheck.check_statement("Greylisting is on by default in Loomis.", make_base(*PRODUCT))
    assert 0.6 <= found.confidence < 0.95
    assert found.evidence[0].comparison.doubts == ("the claim does not name what it tells of",)
