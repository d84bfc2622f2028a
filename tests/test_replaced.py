"""Copies of a claim in which one noun, name or quality stands behind the verb where the claim has another one."""

from __future__ import annotations

import pytest
from verdict_tables import check_table, in_a_base, rows_told

#: Table -> claim -> verdict -> statements.
TABLES: dict[str, dict[str, dict[str, list[str]]]] = {
    "one thing of a whole copy is another one": {
        "The Calder Pottery was founded in 1871 by three workers of a brickyard.": {
            "suspect": ["The Calder Pottery was founded in 1871 by three workers of a shipyard."]
        },
        "Ines Varga was elected treasurer of the union in May 2019 with 40 votes to 12.": {
            "suspect": ["Ines Varga was elected secretary of the union in May 2019 with 40 votes to 12."]
        },
        "The Tollgate Archive lies in the former corn exchange of Brenning.": {
            "suspect": ["The Tollgate Archive lies in the former town hall of Brenning."]
        },
        "The flag --depth sets the number of threads in the pool; it is 3 by default.": {
            "suspect": ["The flag --depth sets the number of retries in the pool."]
        },
        "The bell of the Marl Tower was cast in bronze in the foundry of Elder Street.": {
            "suspect": ["The bell of the Marl Tower was cast in bronze in the brewery of Elder Street."]
        },
    },
    "who somebody is, told by the way": {
        "The lawyer Mara Holt has led the ensemble of the county theatre since the spring of 2017.": {
            "suspect": ["The surgeon Mara Holt has led the ensemble of the county theatre since the spring of 2017."]
        },
        "Jonas Reed, the society's archivist, retired in June 2020 after forty years.": {
            "suspect": ["Jonas Reed, the society's librarian, retired in June 2020 after forty years."]
        },
    },
    "what may well be so of several": {
        "All hardbacks of the Marl Press are printed by Brandt in Osterleigh.": {
            "unverified": ["All paperbacks of the Marl Press are printed by Brandt in Osterleigh."]
        },
        "The clinic in Elder Street treats dogs from the age of nine weeks.": {
            "unverified": ["The clinic in Elder Street treats cats and birds from the age of nine weeks."]
        },
        "The choir of the Marl School sang in Rom in the last week of May.": {
            "unverified": ["The choir of the Marl School sang in Tor in the last week of May."]
        },
        "The reading room of the archive closes at 8 p.m. on Sundays in winter.": {
            "unverified": ["The reading room of the archive closes at 8 p.m. on Saturdays in winter."]
        },
        "Holm Energy sold its coal business to Tarn Power in the autumn of 2019.": {
            "unverified": ["Holm Energy sold its peat business to Tarn Power in the autumn of 2019."]
        },
        "The kiosk at the pier of Brenning sells maps, stamps and cold drinks.": {
            "unverified": ["The kiosk at the pier of Brenning sells maps, books and cold drinks."]
        },
    },
    "what ranks, what somebody is just doing, what may be": {
        "The Marl Tower is the tallest building in the old town of Brenning.": {
            "unverified": ["The Marl Tower is the tallest building in the new county of Brenning."]
        },
        "A man in a red coat is throwing a ball across the wet sand of the beach.": {
            "unverified": ["A man in a red coat is throwing a stick across the wet sand of the beach."]
        },
        "Members of the rowing club may store a kayak in the boathouse by the weir.": {
            "unverified": ["Members of the rowing club may store a trailer in the boathouse by the weir."]
        },
        "The list below shows the yearly results of Kellner's team in the county league.": {
            "unverified": ["The list below shows the yearly results of Berger's team in the county league."]
        },
    },
    "another word for the same": {
        "The Calder Pottery was founded in 1871 by three workers of a sawmill.": {
            "supported": ["The Calder Pottery was founded in 1871 by three workers of a mill."]
        },
        "Dr Ann Lee has headed the cancer department of Holm Hospital since 2012.": {
            "unverified": ["Dr Ann Lee has headed the oncology department of Holm Hospital since 2012."]
        },
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_verdicts(name: str) -> None:
    check_table(f"replaced/{name}", rows_told(TABLES[name]), in_a_base)
