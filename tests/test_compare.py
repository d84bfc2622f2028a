"""The comparison of two sentences: tables of cases, as many silent ones as accusing ones."""

from __future__ import annotations

import pytest

from factcheck import compare

CASES = [
    # dates, coarser and finer
    (
        "The Eiffel Tower was completed in 1889",
        "The Eiffel Tower was completed on 31 March 1889.",
        "supported",
    ),
    (
        "The Eiffel Tower was completed on 31 March 1889",
        "The Eiffel Tower was completed in 1889.",
        "unverified",
    ),
    (
        "The Eiffel Tower was completed in 1898",
        "The Eiffel Tower was completed on 31 March 1889.",
        "contradicted",
    ),
    ("The harbour opened before 1990", "The harbor opened in 1985.", "supported"),
    ("The harbour opened before 1980", "The harbor opened in 1985.", "contradicted"),
    ("The Harbour Tower opened in 1998", "The Harbour Tower opened in May 1998.", "supported"),
    # numbers and measures
    ("The Eiffel Tower is 303 metres tall", "The Eiffel Tower is 330 metres high.", "contradicted"),
    ("The Eiffel Tower is 0.33 km tall", "The Eiffel Tower is 330 metres high.", "supported"),
    ("The Eiffel Tower is over 300 metres tall", "The Eiffel Tower is 330 metres high.", "supported"),
    ("The X200 weighs 1.5 kg", "The X200 weighs 1.2 kg.", "contradicted"),
    ("The X300 weighs 1.5 kg", "The X200 weighs 1.2 kg.", "unverified"),
    ("Jupiter has 95 known moons", "Jupiter has 95 moons.", "supported"),
    ("Saturn has 95 moons", "Jupiter has 95 moons.", "unverified"),
    ("Jupiter has 95 rings", "Jupiter has 95 moons.", "unverified"),
    ("Water boils at 90 °C at sea level", "Water boils at 100 degrees Celsius at sea level.", "contradicted"),
    ("Acme earned €5 million in 2020", "Acme earned $5 million in 2020.", "unverified"),
    ("Acme earned $13 billion in 2020", "Acme earned $13.2 billion in 2020.", "supported"),
    # scope
    ("Acme has invested $13 billion in Bolt", "Acme invested $1 billion in Bolt in 2019.", "unverified"),
    ("Acme invested $13 billion in Bolt in 2021", "Acme invested $1 billion in Bolt in 2019.", "unverified"),
    ("The city has 3 million inhabitants", "In 1990 the city had 2 million inhabitants.", "unverified"),
    # polarity and opposites
    ("The bridge was not completed in 1937", "The bridge was completed in 1937.", "contradicted"),
    ("The bridge was not only completed in 1937", "The bridge was completed in 1937.", "supported"),
    ("The bridge was not completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("Profits fell by 5% in 2020", "Profits rose by 5% in 2020.", "contradicted"),
    ("Prices fell by 5% in 2020", "Profits rose by 5% in 2020.", "unverified"),
    # roles
    ("Berlin is the capital of France", "Paris is the capital of France.", "contradicted"),
    ("Paris is the capital of Germany", "Paris is the capital of France.", "unverified"),
    ("Lyon is a city in France", "Paris is a city in France.", "unverified"),
    ("Tim Cook is the CEO of Microsoft", "Satya Nadella is the CEO of Microsoft.", "contradicted"),
    ("Steve Ballmer is a former CEO of Microsoft", "Satya Nadella is the CEO of Microsoft.", "unverified"),
    # who did it to whom
    ("YouTube acquired Google in 2006", "Google acquired YouTube in 2006.", "contradicted"),
    ("YouTube was acquired by Google in 2006", "Google bought YouTube in 2006.", "supported"),
    ("OpenAI and Microsoft formed a partnership", "Microsoft and OpenAI formed a partnership.", "supported"),
    # hedges and attribution
    ("The bridge may have been completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("Smith said that the bridge was completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("The earth is flat", "Smith claimed that the earth is flat.", "unverified"),
]


@pytest.mark.parametrize(("statement", "reference", "verdict"), CASES)
def test_compare(statement: str, reference: str, verdict: str) -> None:
    assert compare(statement, reference).verdict == verdict


def test_a_contradiction_names_the_spans_that_differ() -> None:
    statement, reference = "The tower is 303 metres tall", "The tower is 330 metres tall."
    (difference,) = compare(statement, reference).differences
    assert statement[slice(*difference.said_span)] == "303 metres"
    assert reference[slice(*difference.reference_span)] == "330 metres"
