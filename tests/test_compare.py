"""The comparison of two sentences: tables of cases, as many silent ones as accusing ones."""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table

from factcheck import compare

#: Marks what a reader would call and the comparison does not yet: of that only the opposite verdict would be wrong.
MISSED = True

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
    ("Giant herons lay four eggs", "The giant heron lays two or three eggs.", "contradicted"),
    ("Giant herons lay three eggs", "The giant heron lays two eggs in the sand.", "contradicted", MISSED),
    ("The Eiffel Tower is 303 metres tall", "The Eiffel Tower is 330 metres high.", "contradicted"),
    ("The Eiffel Tower is 0.33 km tall", "The Eiffel Tower is 330 metres high.", "supported"),
    ("The Eiffel Tower is over 300 metres tall", "The Eiffel Tower is 330 metres high.", "supported"),
    ("The X200 weighs 1.5 kg", "The X200 weighs 1.2 kg.", "contradicted"),
    ("The X300 weighs 1.5 kg", "The X200 weighs 1.2 kg.", "unverified"),
    ("Jupiter has 95 known moons", "Jupiter has 95 moons.", "supported", MISSED),
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
    ("The bridge was not only completed in 1937", "The bridge was completed in 1937.", "supported", MISSED),
    ("The bridge was not completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("Profits fell by 5% in 2020", "Profits rose by 5% in 2020.", "contradicted"),
    ("Prices fell by 5% in 2020", "Profits rose by 5% in 2020.", "unverified"),
    # roles
    ("Berlin is the capital of France", "Paris is the capital of France.", "contradicted"),
    ("Paris is the capital of Germany", "Paris is the capital of France.", "suspect"),
    ("Lyon is a city in France", "Paris is a city in France.", "unverified"),
    ("Tim Cook is the CEO of Microsoft", "Satya Nadella is the CEO of Microsoft.", "contradicted"),
    ("Steve Ballmer is a former CEO of Microsoft", "Satya Nadella is the CEO of Microsoft.", "unverified"),
    # who did it to whom
    ("YouTube acquired Google in 2006", "Google acquired YouTube in 2006.", "contradicted"),
    ("YouTube was acquired by Google in 2006", "Google bought YouTube in 2006.", "supported"),
    ("OpenAI and Microsoft formed a partnership", "Microsoft and OpenAI formed a partnership.", "supported"),
    ("Oslo has 700,000 residents", "Oslo has 700,000 inhabitants.", "supported"),
    # hedges and attribution
    ("The bridge may have been completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("Smith said that the bridge was completed in 1938", "The bridge was completed in 1937.", "unverified"),
    ("The earth is flat", "Smith claimed that the earth is flat.", "unverified"),
]


# two sentences side by side: short ones that name different things must not be taken to be about one
SIDE_BY_SIDE = [
    (
        "Microsoft invested $1 billion in Nuance in 2019",
        "Microsoft invested $1 billion in OpenAI in 2019.",
        "unverified",
    ),
    ("Google invested $1 billion in OpenAI in 2019", "Microsoft invested $1 billion in OpenAI in 2019.", "unverified"),
    (
        "Microsoft invested $2 billion in OpenAI in 2019",
        "Microsoft invested $1 billion in OpenAI in 2019.",
        "contradicted",
    ),
    ("The Nile is 6,650 km long", "The Amazon is 6,400 km long.", "unverified"),
    ("The Amazon is 6,650 km long", "The Amazon is 6,400 km long.", "contradicted"),
    (
        "Marie Curie won the Nobel Prize in Physics in 1903",
        "Marie Curie won the Nobel Prize in Chemistry in 1911.",
        "unverified",
    ),
    (
        "Marie Curie won the Nobel Prize in Chemistry in 1912",
        "Marie Curie won the Nobel Prize in Chemistry in 1911.",
        "unverified",
    ),
    ("France has a population of 67 million", "Germany has a population of 83 million.", "unverified"),
    ("France has a population of 76 million", "France has a population of 67 million.", "contradicted"),
    ("France has more than 60 million inhabitants", "France has a population of 67 million.", "supported"),
    ("The company was founded in 1998", "Google was founded in 1998.", "supported"),
    ("Google was founded in 1989", "Google was founded in September 1998.", "contradicted"),
    ("The film grossed $200 million", "The film grossed $300 million.", "contradicted"),
    ("The film grossed $200 million worldwide", "The film grossed $300 million in the United States.", "unverified"),
    ("Apple sold 40 million iPhones in 2010", "Apple sold 72 million iPhones in 2011.", "unverified"),
    ("Apple sold 40 million iPhones in 2010", "Apple sold 47 million iPhones in 2010.", "contradicted"),
    ("The bridge is 2,737 m long", "The bridge is 27 m wide.", "unverified"),
    ("The bridge is 2,737 m long", "The bridge is 1,280 m long.", "contradicted"),
    ("The tower has 3 lifts", "The tower has 5 floors.", "unverified"),
    ("Ann Lee left Acme in 2015", "Ann Lee joined Acme in 2010.", "unverified"),
    ("Ann Lee joined Acme in 2015", "Ann Lee joined Acme in 2010.", "contradicted"),
    ("Acme will invest $5 million", "Acme invested $3 million.", "unverified"),
    ("Acme's revenue was $5 million in 2020", "Acme's profit was $3 million in 2020.", "unverified"),
    ("Acme's revenue was $5 million in 2020", "Acme's revenue was $3 million in 2020.", "contradicted"),
    ("Jane Smith, 45, is a lawyer", "Jane Smith, 54, is a lawyer.", "contradicted"),
    ("The law passed by 60 votes to 40", "The law passed by 40 votes to 60.", "contradicted"),
    ("Unemployment rose to 5%", "Unemployment fell to 5%.", "contradicted"),
    ("Unemployment rose to 5% in May", "Unemployment rose to 6% in June.", "unverified"),
    ("Inflation was 5.2% in 2021", "Inflation was 2.5% in 2020.", "unverified"),
    ("Mount Everest is 8,849 metres high", "K2 is 8,611 metres high.", "unverified"),
    ("John Smith was born in 1960", "Jane Smith was born in 1965.", "unverified"),
    ("No one died in the crash", "Twelve people died in the crash.", "contradicted"),
    ("All of the 50 states voted", "Some of the 50 states voted.", "unverified"),
    ("The drug is not approved in Europe", "The drug is approved in Europe.", "contradicted"),
    ("The drug is approved in Europe", "The drug is approved in the United States.", "unverified"),
    ("Paris is the capital of Germany", "Berlin is the capital of Germany.", "contradicted"),
    ("The X200 costs $500", "The X200 Pro costs $700.", "unverified"),
    ("Python 3.11 was released in 2022", "Python 3.10 was released in 2021.", "unverified"),
    ("The A380 can carry 853 passengers", "The A350 can carry 440 passengers.", "unverified"),
    ("The museum opened in 1793", "The museum reopened in 1993.", "unverified"),
    ("She won three gold medals in 2012", "She won four silver medals in 2012.", "unverified"),
    ("About 40 people were hurt", "About 40 people were killed.", "unverified"),
    ("He scored 30 goals in 2019", "He scored 30 goals in 2018.", "unverified"),
    ("The treaty was signed in 1992", "The treaty was ratified in 1993.", "unverified"),
    ("The reactor produces 900 MW", "The reactor produces 1,200 MW of heat.", "unverified"),
    ("Between 10 and 12 people attended", "Eleven people attended.", "supported"),
    ("The war lasted from 1914 to 1918", "The war ended in 1918.", "unverified"),
    ("The war began in 1915", "The war lasted from 1914 to 1918.", "unverified"),
]
# the reference leans on what was said before it, as evidence often does
LEANING = [
    (
        "Titanic has grossed more than $ 222 million worldwide",
        "The film has grossed $ 210 million worldwide .",
        "contradicted",
    ),
    (
        "Titanic has grossed more than $ 200 million worldwide",
        "The film has grossed $ 210 million worldwide .",
        "supported",
    ),
    (
        "Based on 40 reviews , Dope has a score of 75 %",
        "It has an approval rating of 75 % based on 40 reviews .",
        "supported",
        MISSED,
    ),
    (
        "Germany has more than 170 confirmed cases",
        "There have been 157 confirmed cases and 16 recoveries .",
        "contradicted",
        MISSED,
    ),
]
# what states nothing is not supported by anything, its own words neither
NOTHING_STATED = [
    ("", "", "not_checkable"),
    ("...", "!!", "not_checkable"),
    (" \u200b", "The tower is open.", "not_checkable"),
    ("Is the tower open?", "Is the tower open?", "not_checkable"),
    ("Is the tower open?", "The tower is open.", "not_checkable"),
    ("The tower is open", "", "unverified"),
    ("The tower is open", "—", "unverified"),
    ("The tower is open", "Is the tower open?", "unverified"),
    ("The tower is open", "The tower is open.", "supported"),
    ("The tower is open (?)", "The tower is open.", "supported"),
    ("Close the door!", "Close the door.", "supported"),
]


TABLES = {"cases": CASES, "side by side": SIDE_BY_SIDE, "leaning": LEANING, "nothing stated": NOTHING_STATED}


def verdict_of(row: Row) -> str:
    return compare(row.statement, row.reference).verdict


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"compare/{name}", [Row(*row) for row in TABLES[name]], verdict_of)


def test_a_contradiction_names_the_spans_that_differ() -> None:
    statement, reference = "The tower is 303 metres tall", "The tower is 330 metres tall."
    (difference,) = compare(statement, reference).differences
    assert statement[slice(*difference.said_span)] == "303 metres"
    assert reference[slice(*difference.reference_span)] == "330 metres"
