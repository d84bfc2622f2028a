"""Finding the claim that a text is about, however it is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.noise import without_noise
from factcheck.match.base import Base
from factcheck.match.query import read_query

# what somebody types, the claim of the first base that must come first
FIRST = [
    ("typos in names", "Mircosoft invested $1 billion in OpnAI in 2019", "investment-2019"),
    ("hashtags and a link", "#BretTaylor chairs the #OpenAI board https://t.co/abc @openai", "board-taylor"),
    ("glued words", "openaimicrosoft partnership three pillars", "partnership-pillars"),
    ("capitals", "MICROSOFT INVESTED $1 BILLION IN OPENAI IN 2019", "investment-2019"),
    ("money in another form", "1 billion dollars invested by Microsoft in OpenAI, 2019", "investment-2019"),
    ("possessive", "Quora's CEO", "dangelo-quora"),
    ("dashes", "OpenAI–Microsoft partnership — three pillars", "partnership-pillars"),
    ("surname only", "Summers economist", "summers-economist"),
    ("missing apostrophe", "Adam DAngelo CEO of Quora", "dangelo-quora"),
    ("an alias", "Lawrence Summers is an economist", "summers-economist"),
    ("another word", "chief executive of Microsoft", "nadella-ceo"),
    ("passive", "OpenAI is exclusively provided with cloud by Azure", "azure-exclusive"),
    ("word order", "net worth Altman million", "altman-net-worth"),
]


@pytest.mark.parametrize(("what", "text", "claim"), FIRST)
def test_the_right_claim_comes_first(first_base: Base, what: str, text: str, claim: str) -> None:
    assert first_base.search(text)[0].claim.id == claim, what


PAIRS = [
    (
        "British and American",
        "The Harbour Theatre was organised in grey colours.",
        "harbor theater organized gray colors",
    ),
    ("accents", "Beyoncé met André in São Paulo.", "Beyonce Andre Sao Paulo"),
    ("initials", "The World Health Organization declared an end.", "WHO declared an end"),
    ("numbers", "The fund holds $1.5 billion.", "fund 1.5bn dollars"),
]


@pytest.mark.parametrize(("what", "claim", "text"), PAIRS)
def test_spellings_meet(make_base: Callable[..., Base], what: str, claim: str, text: str) -> None:
    base = make_base("Something else was said of a fund and of an end.", claim, "Paulo saw gray colors of an organ.")
    assert base.search(text)[0].claim.statement == claim, what


def test_scores_are_probabilities_in_falling_order(first_base: Base) -> None:
    scores = [match.score for match in first_base.search("Microsoft invested in OpenAI", 50)]
    assert all(0 <= score <= 1 for score in scores)
    assert scores == sorted(scores, reverse=True)


def test_equals_come_in_file_order(make_base: Callable[..., Base]) -> None:
    base = make_base("The moon is round.", "Cheese is yellow.", "The moon is round.", "The moon is round.")
    assert [match.claim.id for match in base.search("The moon is round")] == ["c0", "c2", "c3"]


def test_nothing_in_common_finds_nothing(first_base: Base) -> None:
    assert first_base.search("zebra crossing pedestrians") == []
    assert first_base.search("") == []


NOISE = [
    ("see https://t.co/x?y=1 now", "see   now"),
    ("#BlackLivesMatter", "  Black Lives Matter  "),
    ("@someone said", "  said"),
    ("a.b@c.de", "a.b@c.de"),
    ("no noise", "no noise"),
]


@pytest.mark.parametrize(("text", "plain"), NOISE)
def test_noise(text: str, plain: str) -> None:
    assert without_noise(text).split() == plain.split()


@given(st.text(max_size=200))
def test_any_text_is_a_query(first_base: Base, text: str) -> None:
    query = read_query(first_base.store, text)
    assert all(0 < rarity <= 1 for rarity in query.rarity.values())
    first_base.search(text)
