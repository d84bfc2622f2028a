"""How many there are of one kind, through what time a state lasts, and what was more than in another year."""

from __future__ import annotations

import pytest
from verdict_tables import Row, check_table, rows_told

from factcheck import compare

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "how many of one kind are not how many in all": {
        "The zoo has 14 owls.": {
            "supported": [
                "The zoo has birds.",
            ],
            "contradicted": [
                "The zoo has 10 owls.",
            ],
            "unverified": [
                "The zoo has 14 birds.",
            ],
        },
        "The hospital employs 900 nurses.": {
            "unverified": [
                "The hospital employs 900 people.",
            ],
        },
        "900 nurses work at the hospital.": {
            "unverified": [
                "900 people work at the hospital.",
            ],
        },
        "There are 14 dogs in the shelter.": {
            "unverified": [
                "There are 14 animals in the shelter.",
            ],
        },
        "14 owls live in the zoo.": {
            "supported": [
                "At least 14 birds live in the zoo.",
            ],
        },
        "The zoo has 14 white birds.": {
            "unverified": [
                "The zoo has 14 birds.",
            ],
        },
        "The firm has 30 full-time employees.": {
            "unverified": [
                "The firm has 30 employees.",
            ],
        },
        "30 foreign students study there.": {
            "unverified": [
                "30 students study there.",
            ],
        },
        "12 passengers were killed.": {
            "supported": [
                "12 people were killed.",
            ],
        },
        "The club has a poodle.": {
            "supported": [
                "The club has a dog.",
            ],
        },
        "There were 14 dogs in the shelter.": {
            "unverified": [
                "There were 14 animals in the shelter.",
            ],
        },
        "Norrby has 48,200 inhabitants.": {
            "supported": [
                "Norrby has 48,200 residents.",
            ],
        },
    },
    "what so many of a whole are": {
        "The hospital employs 2,150 people, about 900 of whom are nurses.": {
            "supported": [
                "Some 900 nurses work at the hospital.",
                "The hospital employs about 900 nurses.",
                "The hospital employs 2,150 people.",
            ],
            "contradicted": [
                "The hospital employs 1,400 nurses.",
                "The hospital employs 900 people.",
            ],
        },
        "The observatory employs 140 people, of whom 60 are astronomers.": {
            "supported": [
                "The observatory employs 60 astronomers.",
            ],
            "contradicted": [
                "The observatory employs 80 astronomers.",
            ],
            "unverified": [
                "The observatory employs 60 engineers.",
            ],
        },
        "The zoo has 320 birds, 14 of which are owls.": {
            "supported": [
                "The zoo has 14 owls.",
            ],
            "contradicted": [
                "The zoo has 14 birds.",
            ],
        },
        "The library has 900 books, 40 of which are novels.": {
            "unverified": [
                "The library has 40 novels in Danish.",
            ],
        },
        "The council has 15 members, six of whom are women.": {
            "supported": [
                "There are six women on the council.",
            ],
            "unverified": [
                "The council has six women who are lawyers.",
            ],
        },
    },
    "a state lasts through its spell": {
        "Nelson Mandela served as President of South Africa from 1994 to 1999.": {
            "supported": [
                "Mandela was president of South Africa in 1996.",
            ],
        },
        "Nelson Mandela was President of South Africa from 1994 to 1999.": {
            "supported": [
                "Mandela was South Africa's president in 1996.",
            ],
        },
        "Angela Merkel was Chancellor of Germany from 2005 to 2021.": {
            "supported": [
                "Merkel was German chancellor in 2010.",
            ],
        },
        "Ada Lund was mayor of Holm from 1988 to 1995.": {
            "supported": [
                "In 1990 Ada Lund was mayor of Holm.",
            ],
            "contradicted": [
                "Ada Lund was not mayor of Holm in 1990.",
            ],
            "suspect": [
                "Ada Lund was mayor of Holm in 1999.",
            ],
        },
        "Ada Lund lived in Tor from 1988 to 1995.": {
            "supported": [
                "Ada Lund lived in Tor in 1990.",
            ],
        },
        "The hall was renovated from 1988 to 1995.": {
            "unverified": [
                "The hall was renovated in 1990.",
            ],
        },
        "Ada Lund wrote the book from 1988 to 1995.": {
            "unverified": [
                "Ada Lund wrote the book in 1990.",
            ],
        },
        "The club won the cup three times from 1988 to 1995.": {
            "unverified": [
                "The club won the cup in 1990.",
            ],
        },
        "The firm had a profit of 3 million from 1988 to 1995.": {
            "unverified": [
                "The firm had a profit of 3 million in 1990.",
            ],
        },
        "The museum had 40,000 visitors from 1988 to 1995.": {
            "unverified": [
                "The museum had 40,000 visitors in 1990.",
            ],
        },
        "The band was on tour from 1988 to 1995.": {
            "unverified": [
                "The band was on tour in Japan in 1990.",
            ],
        },
        "There were 12 accidents from 1988 to 1995.": {
            "unverified": [
                "There were 12 accidents in 1990.",
            ],
        },
    },
    "higher and lower than in another year": {
        "Operating profit fell from €21 million in 2023 to €17 million in 2024.": {
            "supported": [
                "The operating profit was lower in 2024 than in 2023.",
                "Operating profit was higher in 2023 than in 2024.",
            ],
            "contradicted": [
                "The operating profit was higher in 2024 than in 2023.",
            ],
            "unverified": [
                "The operating profit was higher in 2024 than in 2022.",
                "Revenue was higher in 2024 than in 2023.",
            ],
        },
        "The unemployment rate in Dunwick fell from 6.1 percent in 2023 to 5.4 percent in 2024.": {
            "supported": [
                "The unemployment rate in Dunwick was lower in 2024 than in 2023.",
            ],
            "contradicted": [
                "The unemployment rate in Dunwick was higher in 2024 than in 2023.",
            ],
            "unverified": [
                "The unemployment rate in Holm was higher in 2024 than in 2023.",
            ],
        },
        "The number of visitors rose from 40,000 in 2019 to 52,000 in 2023.": {
            "supported": [
                "The number of visitors was higher in 2023 than in 2019.",
            ],
            "contradicted": [
                "The number of visitors was lower in 2023 than in 2019.",
            ],
        },
        "The price of a ticket was 8 euros in 2019 and 10 euros in 2023.": {
            "contradicted": [
                "The price of a ticket was lower in 2023 than in 2019.",
            ],
        },
    },
}


def verdict_of(row: Row) -> str:
    return compare(row.statement, row.reference, leaning=False).verdict.value


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"counts/{name}", rows_told(TABLES[name]), verdict_of)
